import { findCommentDirectives } from "../comment-directives.js";
import { removeBetween } from "../field-directives.js";
import { type Excerpt, LineIndex } from "../lines.js";
import { type LibraryItem, problem, type RecordFacts } from "../record.js";
import { readFacts } from "../shapes/facts.js";
import { longestWhole, type SourceFile } from "../source-file.js";
import { endOfLongest, showPath, type Tree, type TreeEntry, type TreePath } from "../tree.js";
import { findMessages, type TreeMessage } from "../tree-messages.js";
import { readTree } from "../tree-records.js";
import { cutJson } from "./json-pieces.js";
import { readJsonTree } from "./json-tree.js";
import { cutLines } from "./line-pieces.js";
import type { ReadOptions } from "./reader.js";

/** Reads JSON. A long file is read value by value. */
export async function* readJson(file: SourceFile, options: ReadOptions): AsyncIterable<LibraryItem> {
  const allowsComments = /\.jsonc$/i.test(file.path);
  const around = new Surroundings();
  for await (const { excerpt, path } of cutJson(file.chunks(), longestWhole)) {
    if (path.length > 0 && options.selector?.counts) {
      yield problem("is too long for a path that counts in lists. Take [*] instead of numbers, or split the file.");
      return;
    }
    yield* readPiece(excerpt, path, around, allowsComments, options, showPath);
  }
}

/** Reads JSON in lines: a value on each. */
export async function* readJsonLines(file: SourceFile, options: ReadOptions): AsyncIterable<LibraryItem> {
  for await (const excerpt of cutLines(file.chunks())) {
    if (excerpt.text.trim() === "") continue;
    // What is missing is missing on this line, and not at the start of the next one.
    const line = { ...excerpt, text: excerpt.text.trimEnd() };
    yield* readPiece(line, [], new Surroundings(), false, options, (path) => `line ${line.line} ${showPath(path)}`);
  }
}

function* readPiece(
  excerpt: Excerpt,
  path: TreePath,
  around: Surroundings,
  allowsComments: boolean,
  { selector, facts, locale }: ReadOptions,
  name: (path: TreePath) => string,
): Iterable<LibraryItem> {
  const { text, start } = excerpt;
  const lines = new LineIndex(excerpt);
  const { tree, mistakes, comments } = readJsonTree(text, start, allowsComments);
  for (const { offset, message } of mistakes) yield problem(message, lines.positionAt(offset));
  if (tree === null) return;
  around.add(path, tree);
  const known: RecordFacts = { ...(locale === null ? {} : { locale }), ...around.facts(path) };
  yield* readTree(tree, {
    lines,
    comments: findCommentDirectives(text, start, comments, lines, (line) => endOfLongest(tree, line)),
    remove: removeBetween(text, start),
    facts,
    name,
    find: (found) =>
      selector
        ? withPath(selector.select(around.wrap(path, found)), path, (message) => isWithin(message, excerpt))
        : withPath(findMessages(found, known, locale !== null), path),
  });
}

/** The messages with the path of their piece before their own, or instead of its stand-in. */
function* withPath(messages: Iterable<TreeMessage>, path: TreePath, isOwn?: (message: TreeMessage) => boolean): Iterable<TreeMessage> {
  for (const message of messages) {
    if (isOwn === undefined) yield { ...message, path: [...path, ...message.path] };
    else if (isOwn(message)) yield { ...message, path: [...path, ...message.path.slice(path.length)] };
  }
}

function isWithin({ text }: TreeMessage, excerpt: Excerpt): boolean {
  return text.start >= excerpt.start && text.end <= excerpt.start + excerpt.text.length;
}

/** Longer texts are no facts. UTF-16 units. */
const longestFact = 200;

/** A map with more values is no head of a file but its content. */
const mostFacts = 100;

/** What stands in a long file around the values that are read one by one: `{ "language": "de", "items": [ … ] }`. */
class Surroundings {
  readonly #entries = new Map<string, TreeEntry[]>();

  /** Keeps a value that may be a fact about those that come after it. */
  add(path: TreePath, tree: Tree): void {
    const key = path.at(-1);
    if (typeof key !== "string" || (tree.kind !== "scalar" && (tree.kind !== "text" || tree.value.length > longestFact))) return;
    const parent = showPath(path.slice(0, -1));
    const entries = this.#entries.get(parent) ?? [];
    if (entries.length < mostFacts) entries.push({ key, start: tree.start, end: tree.end, value: tree });
    this.#entries.set(parent, entries);
  }

  facts(path: TreePath): RecordFacts {
    const maps = path.map((_, index) => this.#entries.get(showPath(path.slice(0, index))) ?? []);
    return Object.assign({}, ...maps.map((entries) => readFacts({ kind: "map", start: 0, end: 0, entries })));
  }

  /** The value in what stands around it. In a list it is the only one. */
  wrap(path: TreePath, tree: Tree): Tree {
    return path.reduceRight<Tree>((value, key, index) => {
      const span = { start: tree.start, end: tree.end };
      if (typeof key === "number") return { kind: "list", ...span, items: [value] };
      const entries = this.#entries.get(showPath(path.slice(0, index))) ?? [];
      return { kind: "map", ...span, entries: [...entries, { key, ...span, value }] };
    }, tree);
  }
}
