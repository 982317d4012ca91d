import type { Grammar, Paradigm } from "./schema.js";

/**
 * How an entry of a lexicon is written. Words are separated by spaces; each stands for
 *
 * - itself: `gift card`;
 * - all its forms by a paradigm of the grammar: `leave/v feedback/n`;
 * - any of several words: `get|grab yours`;
 * - itself or nothing: `in the? box`;
 * - whatever begins or ends with it: `gutschein~`, `~nummer`;
 * - up to five words that do not matter: `take … down`. What is found is then the part before the gap.
 *
 * The forms of one word of an entry are called a lemma: entries are sequences of lemmas.
 */

/** The lemma that stands for any few words. */
export const gap = "…";

/** A word of an entry: a lemma as written, and whether it may be missing. */
export interface EntryWord {
  readonly lemma: string;
  readonly isOptional: boolean;
}

/** What a word of an entry is made of: a character without spaces around it, a sign, or letters with the marks of this notation. */
const pieces =
  /[\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[&+%@#$£€¥₹★☆⭐❤…]|(?:(?![\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\p{L}\p{N}\p{M}'’|/~])+\??/gu;

/** The words of an entry. Signs, and characters of scripts without spaces, are words each; a hyphen parts words. */
export function wordsOf(entry: string): EntryWord[] {
  return Array.from(entry.matchAll(pieces), ([written]) => {
    const isOptional = written.endsWith("?");
    return { lemma: isOptional ? written.slice(0, -1) : written, isOptional };
  });
}

/** All forms of `word` by a paradigm. */
function inflect(word: string, paradigm: Paradigm): string[] {
  const rule = paradigm.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return [word];
  const [ending, forms] = rule;
  const stem = word.slice(0, word.length - ending.length);
  return forms.map((form) => stem + form);
}

/** The forms that a lemma stands for; open ends keep their `~`. */
export function formsOf(lemma: string, { paradigms, irregular }: Pick<Grammar, "paradigms" | "irregular">): string[] {
  if (!/[|/]/.test(lemma)) return [lemma];
  return lemma.split("|").flatMap((word) => {
    const mark = word.lastIndexOf("/");
    const paradigm = mark > 0 ? paradigms[word.slice(mark + 1)] : undefined;
    if (paradigm === undefined) return [word];
    const plain = word.slice(0, mark);
    const forms = irregular?.[plain];
    return forms === undefined ? inflect(plain, paradigm) : [plain, ...forms.split(" ")];
  });
}
