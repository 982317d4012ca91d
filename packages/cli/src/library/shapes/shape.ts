import type { Format, Helpdesk } from "@sendlint/core";
import type { RecordFacts } from "../record.js";
import type { SourceString } from "../source-string.js";
import type { TreeMap, TreePath } from "../tree.js";

/** A message in an object of an export. Paths count from the object. */
export interface ShapeMessage {
  readonly path: TreePath;
  readonly format: Format;
  readonly subject?: TreePath;
  readonly facts?: RecordFacts;
  /** For a text that the export writes in a notation of its own. */
  readonly read?: (source: SourceString) => SourceString;
}

/** Gives a subject to the first of several forms of a message, unless it has one. */
export function addSubject([first, ...others]: readonly ShapeMessage[], subject: TreePath): readonly ShapeMessage[] {
  return first ? [{ subject, ...first }, ...others] : [];
}

/** How a system exports its templates. */
export interface Shape {
  readonly helpdesk?: Helpdesk;
  /** There may be messages in the lists and objects of such an object, too. */
  readonly isOpen?: true;
  /** The messages of an object; none where it holds none that a buyer sees; `null` where it has another shape. */
  read(object: TreeMap): readonly ShapeMessage[] | null;
}
