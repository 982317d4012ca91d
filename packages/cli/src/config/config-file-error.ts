import type { Position } from "@sendlint/core";

/** A mistake that keeps a file from being read. */
export interface FileMistake {
  readonly position: Position | null;
  /** A sentence that completes the place. */
  readonly message: string;
}

/** A file that gives no configuration, with all that keeps it from that. */
export class ConfigFileError extends Error {
  override readonly name = "ConfigFileError" as const;
  readonly mistakes: readonly FileMistake[];

  constructor(given: string | readonly FileMistake[]) {
    const mistakes = typeof given === "string" ? [{ position: null, message: given }] : given;
    super(mistakes.map(({ message }) => message).join(" "));
    this.mistakes = mistakes;
  }

  /** Each mistake with the place where it is. */
  word(file: string): string[] {
    return this.mistakes.map(({ position, message }) => `${file}${position ? `:${position.line}:${position.column}` : ""}: ${message}`);
  }
}
