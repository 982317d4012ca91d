/** What the user has to mend before the command can work: wrong options, a wrong configuration. One line per mistake. */
export class UsageError extends Error {
  override readonly name = "UsageError" as const;
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
  }
}
