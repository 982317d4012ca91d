import type { Detection } from "../detect/detection.js";
import type { Range } from "../diagnostic.js";
import type { ConceptId } from "../lexicon/concepts.js";

/** A concept or a detection at its place in the reading. */
export interface Tag {
  readonly concept: ConceptId;
  /** Offsets into `clean` and `folded`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** First and last token of the tag. */
  readonly first: number;
  readonly last: number;
  /** Index of its clause in {@link Reading.clauses}. */
  readonly clause: number;
  /** How it reads where it was disguised. */
  readonly reads?: string | undefined;
}

/** A clause: a run of tokens that says one thing. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Index of the sentence and of the paragraph it stands in. */
  readonly sentence: number;
  readonly paragraph: number;
  /** It ends with a question mark. */
  readonly isQuestion: boolean;
  /** Its sentence is a question that a plain no answers: “Can I pay by bank transfer? Sorry, no.” */
  readonly isAnsweredNo: boolean;
  /** It takes up what the buyer said, or stands in a quotation. */
  readonly isReported: boolean;
  /** Its sentence warns of fraud. */
  readonly isWarned: boolean;
  /** Its length: a word counts two, a character of a script without spaces one. */
  readonly width: number;
  /** First token of each negator in it; of each that may deny what follows; of each that may deny what precedes. In order. */
  readonly negators: readonly number[];
  readonly aheadNegators: readonly number[];
  readonly backNegators: readonly number[];
  /** It refuses as a whole: “against the rules”, “unable to”. */
  readonly refuses: boolean;
  /** It says a plain no to what was asked: “can't do that”. */
  readonly declines: boolean;
  /** It begins with a condition: “if you …”. */
  readonly isCase: boolean;
  /** The seller speaks of themselves in it. */
  readonly namesSelf: boolean;
  /** Whether it says that something is to be done or given. */
  readonly isDeed: boolean;
  /** The first token of such a word; past the end where there is none. */
  readonly firstDeed: number;
  /** The first token of a person or a verb; past the end where there is none. What stands before it is the clause's subject or topic. */
  readonly firstVoice: number;
  /** Index of the clause that opens the list it stands in: “please send us:”. */
  readonly lead: number | null;
}

/** A message read once for all rules: folded text, detections, concepts in clauses. All offsets are into `clean`. */
export interface Reading {
  readonly clean: string;
  readonly folded: string;
  readonly detections: readonly Detection[];
  readonly clauses: readonly Clause[];
  /** The languages that the message is written in, as BCP 47 tags. */
  readonly locales: readonly string[];
  /** The concepts that are tagged anywhere, wider ones included. */
  concepts(): ConceptId[];
  /** The tags of a concept in the order of the text. */
  tags(concept: ConceptId): readonly Tag[];
  /** Whether a concept is tagged between two offsets; without offsets, anywhere. */
  has(concept: ConceptId, start?: number, end?: number): boolean;
  /** Whether what a tag names is refused, denied or forbidden where it stands. */
  isDenied(tag: Tag): boolean;
  /** The source range of a span of `clean`. */
  range(start: number, end: number): Range;
  /** Offset in `clean` of an offset in `document.text`. */
  fromDocument(offset: number): number;
}
