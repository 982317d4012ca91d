import type { Detection } from "../detect/detection.js";
import type { Range } from "../diagnostic.js";
import type { ConceptId } from "../lexicon/concepts.js";

/** A concept or a detection at its place in the reading. */
export interface Tag {
  readonly concept: ConceptId;
  /** Offsets into `clean` and `folded`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How it reads where it was disguised. */
  readonly reads?: string | undefined;
}

/** A message read once for all rules: folded text, detections, concepts in clauses. All offsets are into `clean`. */
export interface Reading {
  readonly clean: string;
  readonly folded: string;
  readonly detections: readonly Detection[];
  readonly tags: readonly Tag[];
  /** Whether a concept is tagged between two offsets; without offsets, anywhere. */
  has(concept: ConceptId, start?: number, end?: number): boolean;
  /** The source range of a span of `clean`. */
  range(start: number, end: number): Range;
  /** Offset in `clean` of an offset in `document.text`. */
  fromDocument(offset: number): number;
}
