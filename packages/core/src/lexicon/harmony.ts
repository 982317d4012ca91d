const vowels = /[aeiou]/g;

/** An ending with its vowels in harmony with a folded stem; `broad` is what `A` stands for after this stem. */
function harmonize(stem: string, ending: string, broad: string): string {
  const isOpen = /[aeiou]$/.test(stem);
  const [last = "", before = last] = (stem.match(vowels) ?? []).reverse();
  const narrows = ending.startsWith("-") && isOpen;
  const leading = narrows ? before : last;
  const high = leading === "o" || leading === "u" ? "u" : "i";
  let follows = high;
  const fitted = ending.replace("-", "").replace(/\((.)\)|[AID]/g, (letter, buffer?: string) => {
    if (buffer !== undefined) {
      if (isOpen !== (buffer === "y")) return "";
      return buffer === "A" ? broad : buffer === "I" ? high : buffer;
    }
    if (letter === "D") return /[cfhkpst]$/.test(stem) ? "t" : "d";
    if (letter === "I") return follows;
    follows = "i";
    return broad;
  });
  return (narrows ? stem.slice(0, -1) : stem) + fitted;
}

/** Whether a stem takes an ending: with `(A)` stems of one syllable, with `(I)` the longer ones and those that end in l, n or r. */
function takes(stem: string, ending: string): boolean {
  if (/[aeiou]$/.test(stem) || !/^\([AI]\)/.test(ending)) return true;
  const isShort = stem.match(vowels)?.length === 1;
  return ending.startsWith("(A)") ? isShort : !isShort || /[lnr]$/.test(stem);
}

/**
 * The forms of a folded stem in a language with vowel harmony, as Turkish has it. In an ending `A` is a or e, `I` is i or u and `D` is d or t
 * by what stands before; `(y)` is there after a vowel only, `(A)` and `(I)` after a consonant only, one or the other by the length
 * of the stem; `-` takes a vowel at the stem's end away.
 *
 * @param endings separated by spaces
 */
export function harmonicForms(stem: string, endings: string): readonly string[] {
  const last = stem.match(vowels)?.at(-1) ?? "";
  // Folding hides whether i, o and u were ı, ö and ü.
  const broad = last === "a" || last === "e" ? [last] : ["a", "e"];
  const taken = endings.split(" ").filter((ending) => takes(stem, ending));
  return [stem, ...new Set(broad.flatMap((vowel) => taken.map((ending) => harmonize(stem, ending, vowel))))];
}
