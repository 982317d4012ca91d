import type { Field, PlacedDirective, Suppression } from "@sendlint/core";
import { type FileDirectives, findFieldDirectives, type RemoveEntry } from "./field-directives.js";
import type { LineIndex } from "./lines.js";
import { type LibraryItem, type LibraryRecord, problem, type RecordFacts } from "./record.js";
import { DepthError } from "./select.js";
import type { SourceString } from "./source-string.js";
import type { Tree, TreePath } from "./tree.js";
import type { TreeMessage } from "./tree-messages.js";

/** What is needed to make records of the messages of a tree. */
export interface TreeContext {
  readonly lines: LineIndex;
  /** What the file's comments say. */
  readonly comments: FileDirectives;
  readonly remove: RemoveEntry;
  /** What is true of each message; what a message says itself wins. */
  readonly facts: RecordFacts;
  /** How reports call the message at a path. */
  name(path: TreePath): string;
  find(tree: Tree): Iterable<TreeMessage>;
}

/** The records and directives of a tree. */
export function* readTree(tree: Tree, context: TreeContext): Iterable<LibraryItem> {
  const fields = findFieldDirectives(tree, context.lines, context.remove);
  const suppressions = [...context.comments.suppressions, ...fields.suppressions];
  yield* context.comments.directives;
  yield* fields.directives;
  try {
    for (const message of context.find(tree)) {
      if (message.text.value.trim() !== "") yield toRecord(message, suppressions, context);
    }
  } catch (error) {
    if (!(error instanceof DepthError)) throw error;
    yield problem(error.message);
  }
}

function toRecord(
  { text, subject, path, format, facts, read }: TreeMessage,
  suppressions: readonly Suppression<PlacedDirective>[],
  context: TreeContext,
): LibraryRecord {
  let textSource: SourceString | undefined;
  const readText = (): SourceString => {
    textSource ??= read ? read(text.source()) : text.source();
    return textSource;
  };
  const sourceOf = (field: Field): SourceString | undefined => (field === "text" ? readText() : subject?.source());
  return {
    kind: "record",
    name: context.name(path),
    text: read ? readText().value : text.value,
    format,
    facts: { ...context.facts, ...facts, ...(subject ? { subject: subject.value } : {}) },
    lines: context.lines,
    suppressions: suppressions.filter(({ start, end }) => start < text.end && text.start < end),
    locate: ({ field, ...part }) => sourceOf(field)?.locate(part) ?? null,
    edit: ({ field, text: replacement, ...part }) => sourceOf(field)?.edit(part, replacement) ?? null,
  };
}
