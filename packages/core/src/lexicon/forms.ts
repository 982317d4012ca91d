import { harmonicForms } from "./harmony.js";
import type { Grammar, Paradigm } from "./schema.js";

/**
 * How an entry of a lexicon is written. Words are separated by spaces; each stands for
 *
 * - itself: `gift card`;
 * - all its forms by a paradigm of the grammar: `leave/v feedback/n`;
 * - any of several words: `get|grab yours`;
 * - itself or nothing: `in the? box`;
 * - whatever begins or ends with it: `gutschein~`, `~nummer`; of a figure more figures alone: `5~` is `50`, and no `5cm`;
 * - up to five words that do not matter: `take … down`. What is found is then the part before the gap.
 *
 * The forms of one word of an entry are called a lemma: entries are sequences of lemmas.
 */

/** The lemma that stands for any few words. */
export const gap = "…";

/** What a word of an entry is made of: a character without spaces around it, a sign, or letters with the marks of this notation. */
const pieces =
  /[\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[&+%@#$£€¥₹★☆⭐❤…]|(?:(?![\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\p{L}\p{N}\p{M}'’|/~])+\??/gu;

/** An entry whose words stand between spaces: most do. */
const isSpaced = /^[a-z0-9' |/~?…\u00df-\u00f6\u00f8-\u017f]*$/;

/** An entry with one space between its words. Signs, and characters of scripts without spaces, are words each; a hyphen parts words. */
export function spaceOut(entry: string): string {
  return isSpaced.test(entry) ? entry : (entry.match(pieces) as RegExpMatchArray).join(" ");
}

/** The words of an entry. */
export function wordsOf(entry: string): readonly string[] {
  return spaceOut(entry).split(" ");
}

/** The lemma that a word of an entry names, without the mark of a word that may be missing. */
export function lemmaOf(word: string): string {
  return isOptional(word) ? word.slice(0, -1) : word;
}

/** Whether a word of an entry may be missing. */
export function isOptional(word: string): boolean {
  return word.endsWith("?");
}

/** All forms of `word` by a paradigm. */
function inflect(word: string, paradigm: Paradigm): readonly string[] {
  if (typeof paradigm === "string") return harmonicForms(word, paradigm);
  const rule = paradigm.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return [word];
  const [ending, forms] = rule;
  const stem = word.slice(0, word.length - ending.length);
  return forms.map((form) => (form.includes("-") ? form.replace("-", stem) : stem + form));
}

/** All forms of a word that names its paradigm; of another, the word itself. */
export function inflectedForms(word: string, { paradigms, irregular }: Pick<Grammar, "paradigms" | "irregular">): readonly string[] {
  const mark = word.lastIndexOf("/");
  const paradigm = mark > 0 ? paradigms[word.slice(mark + 1)] : undefined;
  if (paradigm === undefined) return [word];
  const plain = word.slice(0, mark);
  const forms = irregular?.[plain];
  return forms === undefined ? inflect(plain, paradigm) : [plain, ...forms.split(" ")];
}

/** The forms that one of the words of a lemma stands for, with their variants; open ends keep their `~`. */
export function formsOf(word: string, grammar: Pick<Grammar, "paradigms" | "irregular" | "variants">): readonly string[] {
  const forms = inflectedForms(word, grammar);
  const { variants } = grammar;
  return variants === undefined ? forms : forms.flatMap((form) => (Object.hasOwn(variants, form) ? [form, ...(variants[form] as string).split(" ")] : [form]));
}

/** A word as it stands, and as it is written without some of its letters. */
export function spellingsOf(word: string, spellings: Grammar["spellings"]): readonly string[] {
  if (spellings === undefined) return [word];
  const letters = Object.keys(spellings).filter((letter) => word.includes(letter));
  const all = letters.reduce((written, letter) => written.replaceAll(letter, spellings[letter] as string), word);
  // Of two such letters one may be there: `Grüsse`.
  return letters.length === 0 ? [word] : [...new Set([word, all, ...letters.map((letter) => word.replaceAll(letter, spellings[letter] as string))])];
}
