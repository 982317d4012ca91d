/** A range of a file or of a value. UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of a file: `text` goes where the span was. */
export interface TextEdit extends Span {
  readonly text: string;
}
