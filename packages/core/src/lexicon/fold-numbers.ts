import { foldText } from "../reading/fold.js";
import type { Language, NumberWords } from "./schema.js";

function foldKeys<Value>(table: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).map(([word, value]) => [foldText(word).folded, value]));
}

function foldLists<Name extends string>(lists: Readonly<Partial<Record<Name, string>>>): Partial<Record<Name, string>> {
  return Object.fromEntries(Object.entries<string | undefined>(lists).map(([name, list]) => [name, foldText(list ?? "").folded])) as never;
}

/** The words of numbers as they stand in a folded text. */
export function foldNumbers({ digits, repeats, signs, cues, streets, ...lists }: NumberWords): NumberWords {
  return {
    digits: foldKeys(digits),
    repeats: foldKeys(repeats),
    signs: foldLists(signs),
    ...(cues && { cues: foldLists(cues) }),
    ...(streets && { streets: foldLists(streets) }),
    ...foldLists(lists),
  };
}

const folded = new WeakMap<NumberWords, NumberWords>();

/** The folded words of a language's numbers; the build has folded those that it packs. */
export function foldedNumbersOf({ packed, numbers }: Language): NumberWords {
  if (packed !== undefined) return numbers;
  const known = folded.get(numbers) ?? foldNumbers(numbers);
  folded.set(numbers, known);
  return known;
}
