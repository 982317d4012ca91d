import type { Format } from "@sendlint/core";
import { child, type TreeEntry, type TreeMap, textAt } from "../tree.js";
import { isLanguageKey, plainKey, readFacts, readLocale } from "./facts.js";
import { guessFormat } from "./format.js";
import { addSubject, type Shape, type ShapeMessage } from "./shape.js";

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
    const isText = ({ key, value }: TreeEntry): boolean =>
      value.kind === "text" && textKeys.has(plainKey(key)) && child(object, key) === value;
    const texts = object.entries.filter(isText);
    if (texts.length === 0) return null;
    const subject = object.entries.find(({ key, value }) => value.kind === "text" && subjectKeys.has(plainKey(key)));
    const facts = readFacts(object);
    const messages = texts.map(({ key }) => ({
      path: [key],
      format: readFormat(object) ?? textKeys.get(plainKey(key)) ?? guessFormat(textAt(object, key)?.value ?? ""),
      facts,
    }));
    return subject ? addSubject(messages, [subject.key]) : messages;
  },
};

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
