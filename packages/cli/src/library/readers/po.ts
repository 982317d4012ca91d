import type { PlacedDirective } from "@sendlint/core";
import { placeDirective, removeComment } from "../comment-directives.js";
import { Cursor, type Excerpt, LineIndex } from "../lines.js";
import { type LibraryItem, problem } from "../record.js";
import { readLocale } from "../shapes/facts.js";
import { guessFormat } from "../shapes/format.js";
import type { SourceFile } from "../source-file.js";
import type { SourceString } from "../source-string.js";
import { StreamDirectives } from "../stream-directives.js";
import { isSentence } from "../tree-messages.js";
import { cutLines } from "./line-pieces.js";
import { readPoEntry } from "./po-entry.js";
import type { ReadOptions } from "./reader.js";

/** Reads a gettext file: each translation, and where there is none the text that stands in for it. */
export async function* readPo(file: SourceFile, { facts, format, locale }: ReadOptions): AsyncIterable<LibraryItem> {
  const directives = new StreamDirectives();
  let language = locale ?? undefined;
  let number = 0;
  for await (const excerpt of cutEntries(file.chunks())) {
    const { text, start } = excerpt;
    const { comments, strings, isFuzzy, mistakes } = readPoEntry(excerpt);
    const lines = new LineIndex(excerpt);
    for (const { offset, message } of mistakes) yield problem(message, lines.positionAt(offset));
    const own: PlacedDirective[] = [];
    for (const comment of comments) {
      const directive = placeDirective(text, start, comment);
      if (directive === null) continue;
      if (directive.action?.endsWith("line")) own.push(directive);
      else directives.take(directive);
      yield { kind: "directive", directive, lines, removal: removeComment(text, start, directive) };
    }
    const header = strings.get("msgid")?.value === "" ? strings.get("msgstr")?.value : undefined;
    if (header !== undefined && !strings.has("msgctxt")) {
      language = readLocale(/^Language:[ \t]*(\S+)/m.exec(header)?.[1]) ?? language;
      continue;
    }
    number++;
    const suppressions = directives.suppressionsIn({ start, end: start + text.length }, own);
    for (const { name, string, isTranslated } of textsOf(strings, isFuzzy)) {
      yield {
        kind: "record",
        name: `entry ${number}, ${name}`,
        text: string.value,
        format: format ?? guessFormat(string.value),
        facts: { ...facts, ...(isTranslated && language !== undefined ? { locale: language } : {}) },
        lines,
        suppressions,
        locate: ({ field, ...part }) => (field === "text" ? string.locate(part) : null),
        edit: ({ field, text: replacement, ...part }) => (field === "text" ? string.edit(part, replacement) : null),
      };
    }
  }
}

/** What a buyer may get: the translations, else the source text, unless that is a mere key. */
function textsOf(
  strings: ReadonlyMap<string, SourceString>,
  isFuzzy: boolean,
): { name: string; string: SourceString; isTranslated: boolean }[] {
  const pick = (isWanted: (name: string) => boolean, isTranslated: boolean) =>
    [...strings].flatMap(([name, string]) => (isWanted(name) && string.value.trim() !== "" ? [{ name, string, isTranslated }] : []));
  const translations = isFuzzy ? [] : pick((name) => name.startsWith("msgstr"), true);
  if (translations.length > 0) return translations;
  return pick((name) => name === "msgid" || name === "msgid_plural", false).filter(({ string }) => isSentence(string.value));
}

/** Entries are parted by blank lines, or begin after a translation. */
async function* cutEntries(chunks: AsyncIterable<string>): AsyncIterable<Excerpt> {
  const cursor = new Cursor();
  let held = "";
  let hasTranslation = false;
  for await (const { text: line } of cutLines(chunks)) {
    const isBlank = line.trim() === "";
    const isNext = hasTranslation && /^[ \t]*(?:#|msgctxt|msgid(?!_))/.test(line);
    if ((isBlank || isNext) && held !== "") {
      yield cursor.take(held);
      cursor.skip(held);
      held = "";
      hasTranslation = false;
    }
    if (isBlank) cursor.skip(line);
    else held += line;
    if (/^[ \t]*msgstr/.test(line)) hasTranslation = true;
  }
  if (held !== "") yield cursor.take(held);
}
