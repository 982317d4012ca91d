import { type Problem, SendlintError } from "@sendlint/core";

/** What the user has to mend before the command can work: wrong options, a wrong configuration. One sentence or two per mistake. */
export class UsageError extends Error {
  override readonly name = "UsageError" as const;
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
  }
}

/** Runs what may find mistakes in a configuration, and keeps them; `null` where it found some. */
export function collectMistakes<Value>(
  run: () => Value,
  mistakes: string[],
  word: (problem: Problem) => string = ({ message }) => message,
): Value | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof SendlintError)) throw error;
    mistakes.push(...error.problems.map(word));
    return null;
  }
}
