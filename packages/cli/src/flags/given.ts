import { wrongValue } from "@sendlint/core";

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

/** A whole number; `null` where nothing was said, or nothing that can be meant. */
export function readNumber(name: string, given: string | undefined, least: number, mistakes: string[]): number | null {
  if (given === undefined) return null;
  if (/^\d{1,9}$/.test(given) && Number(given) >= least) return Number(given);
  mistakes.push(wrongValue(`--${name}`, JSON.stringify(given), `a whole number from ${least}`).message);
  return null;
}
