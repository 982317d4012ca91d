import type { ReaderName } from "../mapping.js";
import { readCsv, readTsv } from "./csv.js";
import { readJson, readJsonLines } from "./json.js";
import { readPo } from "./po.js";
import type { Reader } from "./reader.js";
import { readTemplate, textReader } from "./text.js";
import { readXliff } from "./xliff.js";
import { readYaml } from "./yaml.js";

/** The readers by name. */
export const readers: Readonly<Record<ReaderName, Reader>> = {
  csv: readCsv,
  html: textReader("html"),
  json: readJson,
  markdown: textReader("markdown"),
  ndjson: readJsonLines,
  po: readPo,
  template: readTemplate,
  text: textReader("text"),
  tsv: readTsv,
  xliff: readXliff,
  yaml: readYaml,
};
