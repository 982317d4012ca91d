import { WordTable } from "./word-table.js";

/**
 * The words of lexicons that texts have held. Each word of a text is looked up here once, and whoever asks a lexicon for it remembers the
 * answer by its number. Words that no lexicon has are not kept: what is written to buyers is nobody's to keep.
 */
const known: WordTable = new WordTable();

/** The number of a word that stands for no lexicon's, or for one that no text has held yet. */
export const noNumber = -1;

/** The number of the word in a part of a folded text. */
export function numberOfWord(hash: number, text: string, start: number, end: number): number {
  // Most words are there: to ask whether one may be would only take time.
  return known.find(hash, text, start, end);
}

/** Numbers the word in a part of a folded text, which is one of a lexicon's. */
export function numberWord(hash: number, text: string, start: number, end: number): number {
  return known.addPart(hash, text, start, end);
}

/** Answers by the numbers of words, from 0 up. */
export class WordMemory {
  #answers = new Int32Array(1 << 10);

  /** What was remembered of a word, or 0. */
  get(word: number): number {
    return this.#answers[word] ?? 0;
  }

  set(word: number, answer: number): void {
    if (word >= this.#answers.length) {
      const answers = new Int32Array(word * 2);
      answers.set(this.#answers);
      this.#answers = answers;
    }
    this.#answers[word] = answer;
  }

  forget(): void {
    this.#answers.fill(0);
  }
}
