import { foldText, foldWords } from "../reading/fold.js";
import { spellingsOf } from "./forms.js";
import type { Grammar, Language, NumberWords } from "./schema.js";

function foldKeys<Value>(table: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).map(([word, value]) => [foldText(word).folded, value]));
}

function foldLists<Name extends string>(lists: Readonly<Partial<Record<Name, string>>>): Partial<Record<Name, string>> {
  return Object.fromEntries(Object.entries<string | undefined>(lists).map(([name, list]) => [name, foldText(list ?? "").folded])) as never;
}

/** The words of numbers as they stand in a folded text. */
export function foldNumbers({ digits, repeats, signs, labels, cues, streets, ...lists }: NumberWords): NumberWords {
  return {
    digits: foldKeys(digits),
    repeats: foldKeys(repeats),
    signs: foldLists(signs),
    ...(labels && { labels: foldKeys(labels) }),
    ...(cues && { cues: foldLists(cues) }),
    ...(streets && { streets: foldLists(streets) }),
    ...foldLists(lists),
  };
}

/** The commonest words of a language as they stand in a folded text, in each spelling. */
export function foldFrequent({ frequent, spellings }: Grammar): string {
  return foldWords(frequent.split(" ").flatMap((word) => spellingsOf(word, spellings))).join(" ");
}

/** Remembers what is made of something. */
function remember<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, { readonly of: Made }>();
  return (given) => {
    const known = made.get(given) ?? { of: make(given) };
    made.set(given, known);
    return known.of;
  };
}

const numbersOf = remember(foldNumbers);
const frequentOf = remember(foldFrequent);

/** The folded words of a language's numbers; the build has folded those that it packs. */
export function foldedNumbersOf({ packed, numbers }: Language): NumberWords {
  return packed === undefined ? numbersOf(numbers) : numbers;
}

/** The commonest words of a language, folded and in each spelling; the build has folded those that it packs. */
export function frequentWordsOf({ packed, grammar }: Language): readonly string[] {
  return (packed === undefined ? frequentOf(grammar) : grammar.frequent).split(" ");
}
