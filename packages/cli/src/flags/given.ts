/** An option as it was given; `value` is `""` for a switch. */
export interface Given {
  readonly name: string;
  readonly value: string;
}

/** The value of an option; `undefined` where it was not given. */
export function textOf(given: readonly Given[], wanted: string): string | undefined {
  return given.find(({ name }) => name === wanted)?.value;
}

export function hasOption(given: readonly Given[], wanted: string): boolean {
  return textOf(given, wanted) !== undefined;
}

/** The same object without the keys that hold nothing. */
export function present<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as never;
}
