/** A file to be written. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
  /** What is left to do by hand. */
  readonly hint: string | null;
}
