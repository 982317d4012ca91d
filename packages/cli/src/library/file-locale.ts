import { basename, dirname } from "node:path";
import type { ReaderName } from "./mapping.js";
import { readLocale } from "./shapes/facts.js";
import { isLanguageKey } from "./tree-messages.js";

/** Readers of files that by custom hold the texts of one language. */
const byLanguage: ReadonlySet<ReaderName> = new Set(["json", "po", "xliff", "yaml"]);

/** Languages whose names are no words that files are named with. */
const languages: ReadonlySet<string> = new Set(
  "ar cs da de el en es fi fr he hu it ja ko nb nl pl pt ro ru sk sv th tr uk vi zh".split(" "),
);

/** The language that a file's name says its texts are in: `locales/de.json`, `en.default.json`, `de/LC_MESSAGES/mail.po`; else `null`. */
export function findFileLocale(path: string, reader: ReaderName): string | null {
  if (!byLanguage.has(reader)) return null;
  const [name = ""] = basename(path).split(".", 1);
  const folder = basename(dirname(path)) === "LC_MESSAGES" ? basename(dirname(dirname(path))) : "";
  const found = [name, folder].find((part) => isLanguageKey(part) && languages.has(part.slice(0, 2)));
  return readLocale(found) ?? null;
}
