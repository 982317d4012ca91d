/** A pattern over concepts; see the engine. */
export interface Frame {
  readonly messageId?: string;
}
