import type { Format } from "@sendlint/core";
import type { RecordFacts } from "./record.js";
import { isLanguageKey, readFacts, readLocale } from "./shapes/facts.js";
import { guessFormat } from "./shapes/format.js";
import { shapes } from "./shapes/index.js";
import type { SourceString } from "./source-string.js";
import { child, type Tree, type TreeMap, type TreePath, type TreeText } from "./tree.js";

/** A message found in a tree. */
export interface TreeMessage {
  readonly path: TreePath;
  readonly text: TreeText;
  readonly subject?: TreeText;
  readonly format: Format;
  readonly facts: RecordFacts;
  readonly read?: (source: SourceString) => SourceString;
}

/** A value that is still to be looked at, and what is known of the messages in it. */
interface Visit {
  readonly tree: Tree;
  readonly path: TreePath;
  readonly facts: RecordFacts;
  /** All strings below are texts in one language. */
  readonly isLanguage: boolean;
  readonly isInList: boolean;
}

/**
 * Finds the messages of a tree by the shapes of its objects. What an object says of platform, marketplace, language, kind and stage
 * holds for all that is in it. A value that stands at several places is found at the first, or wherever something else is known of it.
 *
 * @param facts what is known of all messages
 * @param isLanguage whether all strings are texts in one language
 */
export function* findMessages(tree: Tree, facts: RecordFacts, isLanguage: boolean): Iterable<TreeMessage> {
  const visits: Visit[] = [{ tree, path: [], facts, isLanguage, isInList: false }];
  const seen = new Set<Tree>();
  const told = new ToldTexts();
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    if (seen.has(visit.tree)) continue;
    seen.add(visit.tree);
    if (visit.tree.kind === "text") {
      if (visit.isLanguage && isSentence(visit.tree.value)) yield toMessage(visit.tree, visit);
      continue;
    }
    // Among texts by key an object is a group of them, and in a list it is a thing of its own.
    const hasShape = !visit.isLanguage || visit.isInList;
    const found = visit.tree.kind === "map" && hasShape ? readObject(visit.tree, visit) : null;
    for (const message of found?.messages ?? []) if (told.isNew(message)) yield message;
    if (found?.isOpen !== false) for (const inner of open(visit).reverse()) visits.push(inner);
  }
}

/** Texts that were found: an alias of YAML brings one to several places. */
class ToldTexts {
  readonly #told = new Map<TreeText, TreeMessage[]>();

  /** Whether nothing was found yet that holds the same text and of which the same is known. */
  isNew(message: TreeMessage): boolean {
    const same = this.#told.get(message.text) ?? [];
    if (same.some((other) => other.subject === message.subject && describeFacts(other) === describeFacts(message))) return false;
    this.#told.set(message.text, [...same, message]);
    return true;
  }
}

function describeFacts({ facts, format }: TreeMessage): string {
  return JSON.stringify([format, Object.entries(facts).sort()]);
}

function toMessage(text: TreeText, { path, facts }: Visit): TreeMessage {
  return { path, text, format: guessFormat(text.value), facts };
}

/** The messages of an object whose shape is known, and whether more may stand in its parts. */
function readObject(object: TreeMap, { path, facts }: Visit): { messages: readonly TreeMessage[]; isOpen: boolean } | null {
  for (const { helpdesk, isOpen = false, read } of shapes) {
    const found = read(object);
    if (found === null) continue;
    const around = { ...facts, ...readFacts(object), ...(helpdesk ? { helpdesk } : {}) };
    const messages = found.flatMap((message): TreeMessage[] => {
      const text = message.path.reduce<Tree | undefined>(child, object);
      const subject = message.subject?.reduce<Tree | undefined>(child, object);
      if (text?.kind !== "text") return [];
      return [
        {
          path: [...path, ...message.path],
          text,
          ...(subject?.kind === "text" ? { subject } : {}),
          format: message.format,
          facts: { ...around, ...message.facts },
          ...(message.read ? { read: message.read } : {}),
        },
      ];
    });
    return { messages, isOpen };
  }
  return null;
}

/** What is in a list, or in a map of no known shape. Keys that are languages say so of what they hold. */
function open({ tree, path, facts, isLanguage }: Visit): Visit[] {
  if (tree.kind === "list")
    return tree.items.map((item, index) => ({ tree: item, path: [...path, index], facts, isLanguage, isInList: true }));
  if (tree.kind !== "map") return [];
  const own = { ...facts, ...readFacts(tree) };
  const areLanguages =
    !isLanguage && tree.entries.length > 0 && tree.entries.every(({ key, value }) => isLanguageKey(key) && value.kind === "map");
  return tree.entries.map(({ key, value }) => ({
    tree: value,
    path: [...path, key],
    facts: areLanguages ? { ...own, locale: readLocale(key) as string } : own,
    isLanguage: isLanguage || areLanguages,
    isInList: false,
  }));
}

/** More than a word: the others are names, keys and labels. */
export function isSentence(text: string): boolean {
  return /\S\s+\S/.test(text) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]{4}/u.test(text);
}
