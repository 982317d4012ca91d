import { groupOf, groups } from "../lexicon/beginnings.js";
import { type ConceptId, conceptNames, conceptNumber, conceptTable } from "../lexicon/concepts.js";
import { atEnd, atStart, noSymbol } from "../lexicon/phrase-automaton.js";
import type { Vocabulary } from "../lexicon/vocabulary.js";
import { shortestCompound } from "../lexicon/word-forms.js";
import { WordMemory } from "../lexicon/word-numbers.js";
import { beginning, hashBasis, hashWord, stepHash } from "../lexicon/word-table.js";

/** Shortest word that is recognised when it is written backwards. Units. */
export const shortestReversed = 5;

/** Shorter names are made of other words by chance. Units. */
const shortestBrand = 5;

const profanity = conceptNumber("profanity");
const insults = ["insult-weak", "taunt"].map((name) => conceptNumber(name as ConceptId));
const telling: readonly boolean[] = conceptNames.map((name) => conceptTable[name].plain !== true);

/** Apps and payment methods. */
const names: readonly boolean[] = conceptNames.map(
  (name) => /channel|payment/.test(conceptTable[name].is ?? "") && conceptTable[name].plain !== true,
);

/** Whether a concept is one that nobody names by chance, and that is worth hiding. */
function isTelling(concept: number): boolean {
  return telling[concept] as boolean;
}

/** Whether a concept is one of words that are masked. */
function isMasked(concept: number): boolean {
  return insults.includes(concept) || isTelling(concept);
}

/** What some vocabularies know of words that do not stand in a text as they are. */
export class HiddenWords {
  readonly #vocabularies: readonly Vocabulary[];
  #masked: ReadonlyMap<string, readonly string[]> | undefined;
  /** By groups of words: 1 for those that names are of. */
  #brands: Uint8Array | undefined;
  /** By the numbers of words: 1 for those that are no telling word when they are read from their ends. */
  readonly #straight = new WordMemory();
  /** The hashes of the words that letters are spelled with. */
  readonly #spelling: ReadonlySet<number>;

  constructor(vocabularies: readonly Vocabulary[]) {
    this.#vocabularies = vocabularies;
    this.#spelling = new Set(vocabularies.flatMap(({ spelling }) => spelling.map((word) => hashWord(word))));
  }

  /** Whether the word with this hash is one that letters are spelled with. */
  spells(hash: number): boolean {
    return this.#spelling.has(hash);
  }

  /** Whether a word stands for something by itself; with `onlyTelling`, for something that nobody writes by chance. */
  knows(word: string, onlyTelling: boolean): boolean {
    return this.#standsFor(word, onlyTelling ? isTelling : () => true);
  }

  /**
   * Whether a word stands for something from its first letter to its last, not only begins or ends like one, `Sterne-Bewertung` hides
   * nothing; with `onlyTelling`, for something that nobody writes by chance.
   */
  knowsWhole(word: string, onlyTelling: boolean): boolean {
    const hash = hashWord(word);
    return this.#vocabularies.some(({ forms, automaton }) => {
      const form = forms.find(hash, word, 0, word.length);
      return form >= 0 && automaton.conceptsAt(automaton.step(atStart, form)).some((concept) => !onlyTelling || isTelling(concept));
    });
  }

  /** Whether a word is a telling one, or all of such a one that its inflections have in common. */
  knowsStem(word: string): boolean {
    const hash = hashWord(word);
    return this.#vocabularies.some(({ forms, automaton }) => {
      const names = (form: number): boolean => form >= 0 && automaton.conceptsAt(automaton.step(atStart, form)).some(isTelling);
      return names(forms.find(hash, word, 0, word.length)) || names(forms.findStem(hash, word, 0, word.length));
    });
  }

  /**
   * Whether a phrase goes on with a word behind all of some words, or behind the last of them, or begins with it; with `isWhole`, with the
   * word from its first letter to its last.
   */
  goesOn(before: readonly string[], word: string, isWhole: boolean): boolean {
    return this.#vocabularies.some(({ automaton, forms }) => {
      const symbolOf = (next: string): number => automaton.symbolOf(hashWord(next), next, 0, next.length);
      const step = (state: number, symbol: number): number =>
        state === atEnd || symbol === noSymbol ? atEnd : automaton.step(state, symbol);
      const follows = (state: number): boolean =>
        step(state, isWhole ? forms.find(hashWord(word), word, 0, word.length) : symbolOf(word)) !== atEnd;
      return follows(atStart) || before.some((_, from) => follows(before.slice(from).map(symbolOf).reduce(step, atStart)));
    });
  }

  /** Whether some words are the name of a way to write or to pay, which means nothing else. */
  isName(words: readonly string[]): boolean {
    return this.#isPhrase(words, (concept) => names[concept] === true);
  }

  /** Whether some words stand for anything together. */
  isPhrase(words: readonly string[]): boolean {
    return this.#isPhrase(words, () => true);
  }

  #isPhrase(words: readonly string[], isMeant: (concept: number) => boolean): boolean {
    return this.#vocabularies.some(({ automaton }) => {
      let state = atStart;
      for (const word of words) {
        const symbol = automaton.symbolOf(hashWord(word), word, 0, word.length);
        if (symbol === noSymbol || state === atEnd) return false;
        state = automaton.step(state, symbol);
      }
      return automaton.conceptsAt(state).some(isMeant);
    });
  }

  /** Whether a name that is the same in every language begins with these units. */
  beginsBrand(first: number, second: number): boolean {
    this.#brands ??= this.#collectBrands();
    return this.#brands[groupOf(first, second)] === 1;
  }

  #collectBrands(): Uint8Array {
    const begun = new Uint8Array(groups);
    const [common] = this.#vocabularies;
    common?.fileAll();
    for (const word of common?.forms.words() ?? []) if (this.isBrand(word)) begun[groupOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    return begun;
  }

  /** Whether a word with this hash, which begins with these units, may be such a name. */
  mayBeBrand(hash: number, first: number, second: number): boolean {
    return this.#vocabularies[0]?.forms.mayHold(hash, first, second) === true;
  }

  /** Whether a word is such a name in every language. */
  isBrand(word: string): boolean {
    const [common] = this.#vocabularies;
    if (common === undefined || word.length < shortestBrand) return false;
    const form = common.forms.find(hashWord(word), word, 0, word.length);
    return form >= 0 && common.automaton.conceptsAt(common.automaton.step(atStart, form)).some((concept) => names[concept]);
  }

  /** Whether a word is such a name, or an oath. */
  isNamed(word: string): boolean {
    return this.isName([word]) || this.#standsFor(word, (concept) => concept === profanity);
  }

  /** Whether a word may be known that begins with these units, of which as many as {@link beginning} says have this hash. */
  mayBegin(hash: number, first: number, second: number): boolean {
    for (let i = 0; i < this.#vocabularies.length; i++) if (this.#vocabularies[i]?.forms.mayBegin(hash, first, second)) return true;
    return false;
  }

  /** Whether letters with this hash and these first units may be what {@link knowsStem} knows. */
  mayBeStem(hash: number, first: number, second: number): boolean {
    for (let i = 0; i < this.#vocabularies.length; i++) if (this.#vocabularies[i]?.forms.mayHoldStem(hash, first, second)) return true;
    return false;
  }

  #standsFor(word: string, isMeant: (concept: number) => boolean): boolean {
    const hash = hashWord(word);
    return this.#vocabularies.some(({ automaton }) => {
      const symbol = automaton.symbolOf(hash, word, 0, word.length);
      return symbol !== noSymbol && automaton.conceptsAt(automaton.step(atStart, symbol)).some(isMeant);
    });
  }

  /** How long the longest word is that stands for something and begins at each offset of a run of letters; 0 where none does. */
  longestWords(letters: string, most: number): Uint8Array {
    const longest = new Uint8Array(letters.length);
    for (const vocabulary of this.#vocabularies) new LetterRun(vocabulary, letters, most).measure(longest);
    return longest;
  }

  /** The words of a phrase that was written without its spaces, or `null`; with `onlyTelling`, of a telling one. */
  splitPhrase(joined: string, onlyTelling: boolean): readonly string[] | null {
    for (const vocabulary of this.#vocabularies) {
      const words = splitPhrase(vocabulary, joined, 0, atStart, onlyTelling ? isTelling : () => true);
      if (words !== null) return words;
    }
    return null;
  }

  /**
   * The telling word that a part of a text, not shorter than {@link shortestReversed}, is when it is read from its end, or `null`. `number`
   * is that of the word which stands there.
   */
  readBackwards(number: number, text: string, start: number, end: number): string | null {
    if (number < 0) return this.#readBackwards(text, start, end);
    if (this.#straight.get(number) === 1) return null;
    const word = this.#readBackwards(text, start, end);
    if (word === null) this.#straight.set(number, 1);
    return word;
  }

  #readBackwards(text: string, start: number, end: number): string | null {
    let hash = hashBasis;
    for (let at = end - 1; at >= start; at--) hash = stepHash(hash, text.charCodeAt(at));
    if (!this.#mayHold(hash, text.charCodeAt(end - 1), text.charCodeAt(end - 2))) return null;
    const forwards = text.slice(start, end);
    const word = [...forwards].reverse().join("");
    return this.knows(word, true) && !this.knows(forwards, false) ? word : null;
  }

  #mayHold(hash: number, first: number, second: number): boolean {
    for (let i = 0; i < this.#vocabularies.length; i++) if (this.#vocabularies[i]?.forms.mayHold(hash, first, second)) return true;
    return false;
  }

  /**
   * The telling word that a text with `*` or `#` for some letters stands for, or `null`. With few letters left, only what is masked by custom.
   */
  unmask(masked: string): string | null {
    this.#masked ??= this.#collectMasks();
    const covered = masked.replace(/[^*#]/g, "").length;
    for (const word of this.#masked.get(masked.charAt(0) + masked.length) ?? []) {
      const isMeant = fitsMask(masked, word) && (covered * 2 < masked.length || this.#standsFor(word, (concept) => concept === profanity));
      if (isMeant) return word;
    }
    if (covered * 2 >= masked.length) return null;
    for (const stem of this.#masked.get(masked.charAt(0)) ?? []) {
      const rest = masked.slice(stem.length);
      if (masked.length >= stem.length && /^[a-z]*$/.test(rest) && fitsMask(masked, stem)) return stem + rest;
    }
    return null;
  }

  /** The telling words of the Latin alphabet, by first letter and length: whoever masks a word leaves both. Those with an open end by the letter. */
  #collectMasks(): Map<string, string[]> {
    const masks = new Map<string, string[]>();
    const add = (key: string, word: string): void => {
      const words = masks.get(key);
      if (words) words.push(word);
      else masks.set(key, [word]);
    };
    for (const vocabulary of this.#vocabularies) vocabulary.fileAll();
    for (const { forms } of this.#vocabularies) {
      for (const word of forms.words())
        if (latinWord.test(word) && this.#standsFor(word, isMasked)) add(word.charAt(0) + word.length, word);
      for (const stem of forms.stems()) if (latinWord.test(stem) && this.#standsFor(stem, isMasked)) add(stem.charAt(0), stem);
    }
    return masks;
  }
}

const latinWord = /^[a-z]{4,20}$/;

/** Whether the letters that a mask leaves are those of a word, from its beginning. */
function fitsMask(masked: string, word: string): boolean {
  for (let i = 1; i < word.length; i++) if (masked[i] !== word[i] && masked[i] !== "*" && masked[i] !== "#") return false;
  return true;
}

/** The words of one vocabulary in a run of letters without spaces: each letter is looked at a bounded number of times. */
class LetterRun {
  readonly #vocabulary: Vocabulary;
  readonly #letters: string;
  /** Units of a word at most. */
  readonly #most: number;
  /** How long the shortest open front of a word is that ends before each offset; 0 where none does. */
  readonly #tails: Uint8Array;

  constructor(vocabulary: Vocabulary, letters: string, most: number) {
    this.#vocabulary = vocabulary;
    this.#letters = letters;
    this.#most = most;
    this.#tails = new Uint8Array(letters.length + 1);
    if (vocabulary.forms.hasTails) for (let end = 1; end <= letters.length; end++) this.#tails[end] = this.#shortestTail(end);
  }

  /** Raises each offset's longest word to the longest of this vocabulary. */
  measure(longest: Uint8Array): void {
    for (let at = 0; at < longest.length; at++) {
      const end = Math.min(this.#letters.length, at + this.#most);
      longest[at] = Math.max(longest[at] as number, this.#longestBegun(at, end), this.#longestEnded(at, end));
    }
  }

  #names(form: number): boolean {
    const { automaton } = this.#vocabulary;
    return form >= 0 && automaton.conceptsAt(automaton.step(atStart, form)).length > 0;
  }

  /** The longest word of which the whole or the beginning is known. */
  #longestBegun(start: number, end: number): number {
    const { forms } = this.#vocabulary;
    let hash = hashBasis;
    let longest = 0;
    for (let at = start; at < end; ) {
      hash = stepHash(hash, this.#letters.charCodeAt(at++));
      if (this.#names(forms.find(hash, this.#letters, start, at))) longest = at - start;
      if (this.#names(forms.findStem(hash, this.#letters, start, at))) return end - start;
      if (at - start === beginning && !forms.mayBegin(hash, this.#letters.charCodeAt(start), this.#letters.charCodeAt(start + 1))) break;
    }
    return longest;
  }

  /** The longest word of which the end is known. */
  #longestEnded(start: number, end: number): number {
    if (!this.#vocabulary.forms.hasTails) return 0;
    for (let at = end; at - start >= shortestCompound; at--) {
      const tail = this.#tails[at] as number;
      if (tail > 0 && tail < at - start) return at - start;
    }
    return 0;
  }

  #shortestTail(end: number): number {
    const { forms } = this.#vocabulary;
    let hash = hashBasis;
    for (let at = end - 1; at >= Math.max(0, end - this.#most); at--) {
      hash = stepHash(hash, this.#letters.charCodeAt(at));
      if (this.#names(forms.findTail(hash, this.#letters, at, end))) return end - at;
      if (end - at === beginning && !forms.mayEnd(hash)) return 0;
    }
    return 0;
  }
}

/** The words of a phrase that goes on from a state and means something that is meant, the longest words first. */
function splitPhrase(
  vocabulary: Vocabulary,
  joined: string,
  from: number,
  state: number,
  isMeant: (concept: number) => boolean,
): readonly string[] | null {
  const { automaton, forms } = vocabulary;
  const hashes: number[] = [];
  let hash = hashBasis;
  for (let at = from; at < joined.length; at++) {
    hash = stepHash(hash, joined.charCodeAt(at));
    hashes.push(hash);
    if (hashes.length === beginning && !forms.mayBegin(hash, joined.charCodeAt(from), joined.charCodeAt(from + 1))) break;
  }
  for (let to = from + hashes.length; to > from; to--) {
    const form = forms.find(hashes[to - from - 1] as number, joined, from, to);
    if (form < 0) continue;
    const next = automaton.step(state, form);
    if (to === joined.length) {
      if (state !== atStart && automaton.conceptsAt(next).some(isMeant)) return [joined.slice(from)];
    } else if (automaton.goesOn(next)) {
      const rest = splitPhrase(vocabulary, joined, to, next, isMeant);
      if (rest !== null) return [joined.slice(from, to), ...rest];
    }
  }
  return null;
}
