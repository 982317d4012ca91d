import { basename, dirname } from "node:path";
import type { ReaderName } from "./mapping.js";
import { isLanguageKey, readLocale } from "./shapes/facts.js";

/** Readers of files that by custom hold the texts of one language. */
const byLanguage: ReadonlySet<ReaderName> = new Set(["json", "po", "xliff", "yaml"]);

/** The language that a file's name says its texts are in: `locales/de.json`, `en.default.json`, `de/LC_MESSAGES/mail.po`; else `null`. */
export function findFileLocale(path: string, reader: ReaderName): string | null {
  if (!byLanguage.has(reader)) return null;
  const [name = ""] = basename(path).split(".", 1);
  const folder = basename(dirname(path)) === "LC_MESSAGES" ? basename(dirname(dirname(path))) : "";
  const found = [name, folder].find(isLanguageKey);
  return readLocale(found) ?? null;
}
