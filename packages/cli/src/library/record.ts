import type { Edit, Field, Format, PlacedDirective, Position, Range, Suppression } from "@sendlint/core";
import type { FileFacts } from "../config/config.js";
import type { PresetName } from "../presets.js";
import type { LineIndex } from "./lines.js";
import type { Span, TextEdit } from "./span.js";

/** What a library says about a message in it. */
export interface RecordFacts extends FileFacts {
  /** The platforms that it is for; all unless said. */
  readonly platforms?: readonly PresetName[];
  /** Host of the marketplace that it is for. */
  readonly marketplace?: string;
}

/** A message of a library, with its way back to the file. All spans are those of the file. */
export interface LibraryRecord {
  readonly kind: "record";
  /** Where in the file's structure it stands: `$.macros[3].actions[0].value`, `row 12`; `null` where it is the whole file. */
  readonly name: string | null;
  readonly text: string;
  readonly format: Format;
  readonly facts: RecordFacts;
  readonly lines: LineIndex;
  /** What the library's own comments hide in it. */
  readonly suppressions: readonly Suppression<PlacedDirective>[];
  /** The field that stands in another file, whose own turn brings what is found in it. */
  readonly elsewhere?: Field;
  /** Where a part of the message stands; `null` where the file does not hold it. */
  locate(range: Range): Span | null;
  /** The change of the file that makes a change of the message; `null` where the file's notation cannot hold it. */
  edit(edit: Edit): TextEdit | null;
}

/** A part of a library that could not be read; the rest was. */
export interface LibraryProblem {
  readonly kind: "problem";
  /** `null` where it is about the whole file. */
  readonly position: Position | null;
  /** A sentence that completes the place. */
  readonly message: string;
}

/** A comment of the library itself that hides findings. */
export interface LibraryDirective {
  readonly kind: "directive";
  readonly directive: PlacedDirective;
  readonly lines: LineIndex;
  /** How to take it away; `null` where that cannot be done unseen. */
  readonly removal: TextEdit | null;
}

export type LibraryItem = LibraryRecord | LibraryProblem | LibraryDirective;

/** Reads a library, item by item, in the order of the file. */
export type LibraryStream = AsyncIterable<LibraryItem> | Iterable<LibraryItem>;

export function problem(message: string, position: Position | null = null): LibraryProblem {
  return { kind: "problem", position, message };
}
