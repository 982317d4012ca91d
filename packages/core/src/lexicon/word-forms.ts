import { foldWord } from "../reading/fold.js";
import { groupOf, groups } from "./beginnings.js";
import { formsOf, spellingsOf } from "./forms.js";
import type { Grammar } from "./schema.js";
import { beginning, hashBasis, stepHash, WordTable } from "./word-table.js";

/** Shorter words have no open front worth looking for. Units. */
export const shortestCompound = 7;
const shortestTail = beginning;

/** The words of a language by number: forms, each of which is one of some lemmas. */
export class WordForms {
  /** Adds the lemmas that may have a form in a group of words. */
  readonly #prepare: (group: number) => void;
  readonly #isPrepared = new Uint8Array(groups);
  readonly #grammar: Grammar;
  readonly #whole = new WordTable();
  readonly #stems = new WordTable();
  readonly #tails = new WordTable();
  /** The forms behind each word of a table, by its number. */
  readonly #wholeForms: number[] = [];
  readonly #stemForms: number[] = [];
  readonly #tailForms: number[] = [];
  /** The lemmas that each form is one of. */
  readonly #lemmas: number[][] = [];
  readonly #numbers = new Map<string, number>();
  /** The forms of each alternative of a lemma, for many lemmas share it. */
  readonly #formsOfWords = new Map<string, readonly number[]>();

  /** @param prepare adds the lemmas that may have a form in a group of words; it is asked before forms are looked for */
  constructor(grammar: Grammar, prepare: (group: number) => void) {
    this.#grammar = grammar;
    this.#prepare = prepare;
  }

  #prepareFor(first: number, second: number): void {
    const group = groupOf(first, second);
    if (this.#isPrepared[group] === 1) return;
    this.#isPrepared[group] = 1;
    this.#prepare(group);
  }

  /** How many forms there are; their numbers are below. */
  get count(): number {
    return this.#lemmas.length;
  }

  /** The number of a lemma, whose forms are added if it is new. */
  numberOf(lemma: string): number {
    const known = this.#numbers.get(lemma);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(lemma, number);
    if (lemma.includes("|")) for (const word of lemma.split("|")) this.#addLemma(number, this.#formsOf(word));
    else this.#addLemma(number, this.#formsOf(lemma));
    return number;
  }

  #addLemma(number: number, forms: readonly number[]): void {
    for (let i = 0; i < forms.length; i++) {
      const lemmas = this.#lemmas[forms[i] as number] as number[];
      if (lemmas.at(-1) !== number) lemmas.push(number);
    }
  }

  #formsOf(word: string): readonly number[] {
    const known = this.#formsOfWords.get(word);
    if (known !== undefined) return known;
    const { spellings } = this.#grammar;
    const forms: number[] = [];
    for (const form of formsOf(word, this.#grammar)) for (const written of spellingsOf(form, spellings)) forms.push(this.#add(foldWord(written)));
    this.#formsOfWords.set(word, forms);
    return forms;
  }

  /** The number of a form, which is added if it is new. */
  #add(form: string): number {
    if (form.startsWith("~")) return this.#put(this.#tails, this.#tailForms, reverse(form.slice(1)));
    if (form.endsWith("~")) return this.#put(this.#stems, this.#stemForms, form.slice(0, -1));
    return this.#put(this.#whole, this.#wholeForms, form);
  }

  #put(table: WordTable, formsOfTable: number[], word: string): number {
    const number = table.add(word);
    const known = formsOfTable[number];
    if (known !== undefined) return known;
    const form = this.#lemmas.push([]) - 1;
    formsOfTable[number] = form;
    return form;
  }

  /** The lemmas that a form is one of. */
  lemmasOf(form: number): readonly number[] {
    return this.#lemmas[form] as readonly number[];
  }

  /** The form of the word in a part of a folded text, without open ends; -1 where there is none. */
  find(hash: number, text: string, start: number, end: number): number {
    this.#prepareFor(text.charCodeAt(start), end - start > 1 ? text.charCodeAt(start + 1) : 0);
    const whole = this.#whole.mayHold(hash) ? this.#whole.find(hash, text, start, end) : -1;
    return whole < 0 ? -1 : (this.#wholeForms[whole] as number);
  }

  /** Whether any form has an open front or end. */
  get hasOpen(): boolean {
    return this.#stems.size > 0 || this.#tails.size > 0;
  }

  /** Whether any form has an open front. */
  get hasTails(): boolean {
    return this.#tails.size > 0;
  }

  /** Adds to `into` the forms with an open front or end that the word in a part of a folded text has. */
  findOpen(text: string, start: number, end: number, into: number[]): void {
    if (this.#stems.size > 0) this.#findStems(text, start, end, into);
    if (this.#tails.size > 0 && end - start >= shortestCompound) this.#findTails(text, start, end, into);
  }

  #findStems(text: string, start: number, end: number, into: number[]): void {
    // A figure is open to more figures: `5~` is any number, and `5cm` is a measure.
    const isMeasure = isDigit(text.charCodeAt(start)) && !areDigits(text, start, end);
    let prefix = hashBasis;
    const last = Math.min(end, start + this.#stems.longest);
    for (let at = start; at < last; ) {
      prefix = stepHash(prefix, text.charCodeAt(at++));
      const form = this.findStem(prefix, text, start, at);
      if (form >= 0 && !(isMeasure && areDigits(text, start, at))) into.push(form);
      if (at - start === beginning && !this.#stems.mayBegin(prefix)) return;
    }
  }

  #findTails(text: string, start: number, end: number, into: number[]): void {
    let suffix = hashBasis;
    const first = Math.max(start + 1, end - this.#tails.longest);
    for (let at = end - 1; at >= first; at--) {
      suffix = stepHash(suffix, text.charCodeAt(at));
      const form = this.findTail(suffix, text, at, end);
      if (form >= 0) into.push(form);
      if (end - at === beginning && !this.mayEnd(suffix)) return;
    }
  }

  /** The form with an open end whose letters are a part of a text; -1 where there is none. */
  findStem(hash: number, text: string, start: number, end: number): number {
    const stem = this.#stems.mayHold(hash) ? this.#stems.find(hash, text, start, end) : -1;
    return stem < 0 ? -1 : (this.#stemForms[stem] as number);
  }

  /** The form with an open front whose letters are a part of a text; -1 where there is none. The hash is of its units from the last on. */
  findTail(hash: number, text: string, start: number, end: number): number {
    if (end - start < shortestTail || !this.#tails.mayHold(hash)) return -1;
    const tail = this.#tails.findBackwards(hash, text, start, end);
    return tail < 0 ? -1 : (this.#tailForms[tail] as number);
  }

  /** Whether a word of several units with this hash and these first units may be a form without open ends. */
  mayHold(hash: number, first: number, second: number): boolean {
    this.#prepareFor(first, second);
    return this.#whole.mayHold(hash);
  }

  /** The same for all of a form that stands before its open end, too. */
  mayHoldStem(hash: number, first: number, second: number): boolean {
    return this.mayHold(hash, first, second) || this.#stems.mayHold(hash);
  }

  /** Whether a word with these first units, of which as many as {@link beginning} says have this hash, may be a form, open ends included. */
  mayBegin(hash: number, first: number, second: number): boolean {
    this.#prepareFor(first, second);
    return this.#whole.mayBegin(hash) || this.#stems.mayBegin(hash);
  }

  /** Whether a word whose last units have this hash may end in a form with an open front: as many as {@link beginning} says. */
  mayEnd(hash: number): boolean {
    return this.#tails.mayBegin(hash);
  }

  /** The forms without open ends, of the lemmas that there are. */
  words(): readonly string[] {
    return this.#whole.words();
  }

  /** The beginnings of all forms with an open end. */
  stems(): readonly string[] {
    return this.#stems.words();
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function areDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function reverse(word: string): string {
  return [...word].reverse().join("");
}
