import type { Format } from "@sendlint/core";
import { child, type TreeMap, textAt } from "../tree.js";
import { isLanguageKey, plainKey, readFacts, readLocale, withoutNumber } from "./facts.js";
import { guessFormat } from "./format.js";
import type { Shape, ShapeMessage } from "./shape.js";

/** Under which keys lists of templates keep the text, without signs and in lower case, and how it is written; `null`: as it looks. */
const textKeys: ReadonlyMap<string, Format | null> = new Map<string, Format | null>([
  ["bodyhtml", "html"],
  ["contenthtml", "html"],
  ["html", "html"],
  ["htmlbody", "html"],
  ["messagehtml", "html"],
  ["markdown", "markdown"],
  ["md", "markdown"],
  ["body", null],
  ["bodytext", null],
  ["content", null],
  ["message", null],
  ["messagetext", null],
  ["reply", null],
  ["replytext", null],
  ["response", null],
  ["template", null],
  ["templatetext", null],
  ["text", null],
]);

const subjectKeys: ReadonlySet<string> = new Set(["subject", "subjectline", "betreff"]);

/** Templates by language: `{ en: "…", de: "…" }`, or with the text one level below. */
export const textsByLanguage: Shape = {
  read({ entries }) {
    const isKeyed = entries.length > 1 && entries.every(({ key, value }) => isLanguageKey(key) && value.kind !== "list");
    if (!isKeyed) return null;
    const messages = entries.flatMap(({ key, value }): ShapeMessage[] => {
      const facts = { locale: readLocale(key) as string };
      if (value.kind === "text") return [{ path: [key], format: guessFormat(value.value), facts }];
      const inner = value.kind === "map" ? (templateLists.read(value) ?? []) : [];
      return inner.map((message) => ({
        ...message,
        path: [key, ...message.path],
        ...(message.subject ? { subject: [key, ...message.subject] } : {}),
        facts: { ...facts, ...message.facts },
      }));
    });
    return messages.length === 0 ? null : messages;
  },
};

/**
 * Lists of templates as sellers and their tools keep them, for Amazon and eBay alike: objects with a text under one of the usual keys,
 * and with subject, platform, marketplace, kind and language beside it.
 */
export const templateLists: Shape = {
  isOpen: true,
  read(object) {
    const texts = object.entries.flatMap((entry) => {
      const read = entry.value.kind === "text" ? readKey(entry.key) : null;
      const isKnown = read !== null && (textKeys.has(read.name) || subjectKeys.has(read.name));
      return isKnown && child(object, entry.key) === entry.value ? [read] : [];
    });
    if (texts.length === 0) return null;
    const facts = readFacts(object);
    const subjects = new Map(texts.flatMap(({ key, name, locale }) => (subjectKeys.has(name) ? [[locale, key] as const] : [])));
    const begun = new Set<string | undefined>();
    const messages = texts.flatMap(({ key, name, locale }): ShapeMessage[] => {
      const format = textKeys.get(name);
      if (format === undefined) return [];
      // Of several forms of one message the first carries the subject.
      const subject = begun.has(locale) ? undefined : (subjects.get(locale) ?? subjects.get(undefined));
      begun.add(locale);
      return [
        {
          path: [key],
          format: readFormat(object) ?? format ?? guessFormat(textAt(object, key)?.value ?? ""),
          ...(subject === undefined ? {} : { subject: [subject] }),
          facts: locale === undefined ? facts : { ...facts, locale },
        },
      ];
    });
    return messages.length === 0 ? null : messages;
  },
};

/** A key without the language and the number in it: `body_de`, `Text (pt-BR)`, `en_subject`, `body 2`. */
function readKey(key: string): { readonly key: string; readonly name: string; readonly locale?: string } {
  const words = withoutNumber(key)
    .split(/[\s_.()-]{1,9}/)
    .filter((word) => word !== "");
  const splits = [
    [words.slice(-2), words.slice(0, -2)],
    [words.slice(-1), words.slice(0, -1)],
    [words.slice(0, 1), words.slice(1)],
  ] as const;
  for (const [language, rest] of splits) {
    const locale = language.length === 1 ? language.join().toLowerCase() : language.join("-");
    if (rest.length > 0 && isLanguageKey(locale)) return { key, name: plainKey(rest.join("")), locale };
  }
  return { key, name: plainKey(words.join("")) };
}

function readFormat(object: TreeMap): Format | undefined {
  const format = child(object, "format");
  return format?.kind === "text" ? formatNames.get(format.value.toLowerCase()) : undefined;
}

const formatNames: ReadonlyMap<string, Format> = new Map([
  ["html", "html"],
  ["text/html", "html"],
  ["markdown", "markdown"],
  ["md", "markdown"],
  ["plain", "text"],
  ["text", "text"],
  ["text/plain", "text"],
]);
