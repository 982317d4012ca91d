import { type Document, parseAllDocuments } from "yaml";
import { findCommentDirectives } from "../comment-directives.js";
import { removeBetween } from "../field-directives.js";
import { describeYamlError } from "../front-matter.js";
import { type Excerpt, LineIndex, wholeFile } from "../lines.js";
import { type LibraryItem, problem } from "../record.js";
import { longestWhole, type SourceFile } from "../source-file.js";
import { endOfLongest, showPath, type TreePath } from "../tree.js";
import { findMessages } from "../tree-messages.js";
import { readTree, type TreeContext } from "../tree-records.js";
import type { ReadOptions } from "./reader.js";
import { findYamlComments } from "./yaml-comments.js";
import { countExpanded, toTree, type YamlMistake } from "./yaml-tree.js";

/** After so many mistakes the rest are their consequences. */
const mostMistakes = 5;

/** What aliases stand for, written out, must not be more than this where a path looks through all of it. */
const mostValues = 1_000_000;

/** Reads the documents of a YAML file. */
export async function* readYaml(file: SourceFile, options: ReadOptions): AsyncIterable<LibraryItem> {
  if (file.size > longestWhole) {
    yield problem(`is larger than ${longestWhole / 1024 / 1024} MB, and YAML is read in one piece. Split it, or keep it as JSON.`);
    return;
  }
  yield* readExcerpt(wholeFile(await file.text()), options);
}

function* readExcerpt(excerpt: Excerpt, { selector, facts, locale }: ReadOptions): Iterable<LibraryItem> {
  const { text, start } = excerpt;
  const lines = new LineIndex(excerpt);
  const documents = parse(text);
  if (documents === null) {
    yield problem("nests deeper than can be read.");
    return;
  }
  const trees = documents.flatMap(({ contents }) => (contents === null ? [] : [toTree(contents, text, start)]));
  for (const { offset, message } of listMistakes(documents, trees, start)) yield problem(message, lines.positionAt(offset));
  const comments = text.includes("sendlint-") ? findYamlComments(text, start) : [];
  const directives = findCommentDirectives(text, start, comments, lines, (line) =>
    Math.max(...trees.map(({ tree }) => endOfLongest(tree, line)), line.end),
  );
  yield* directives.directives;
  for (const [index, { tree }] of trees.entries()) {
    if (selector && countExpanded(tree, mostValues) >= mostValues) {
      yield problem("has aliases that stand for more than a million values.", lines.positionAt(tree.start));
      continue;
    }
    const name = (path: TreePath): string => (trees.length === 1 ? showPath(path) : `document ${index + 1} ${showPath(path)}`);
    const comments = { directives: [], suppressions: directives.suppressions };
    const find: TreeContext["find"] = (found) =>
      selector ? selector.select(found) : findMessages(found, locale === null ? {} : { locale }, locale !== null);
    yield* readTree(tree, { lines, comments, remove: removeBetween(text, start), facts, name, find });
  }
}

type Documents = readonly Document.Parsed[];

/** `null` where the nesting is deeper than the parser's own recursion can go. */
function parse(text: string): Documents | null {
  try {
    return [...parseAllDocuments(text, { keepSourceTokens: true, uniqueKeys: false })] as Documents;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function listMistakes(documents: Documents, trees: readonly { readonly mistakes: readonly YamlMistake[] }[], base: number): YamlMistake[] {
  const broken = documents.flatMap(({ errors }) =>
    errors.map(({ pos, message }) => ({ offset: base + pos[0], message: describeYamlError(message) })),
  );
  return [...broken, ...trees.flatMap(({ mistakes }) => mistakes)].slice(0, mostMistakes);
}
