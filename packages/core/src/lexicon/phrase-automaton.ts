import { PairMap } from "./pair-map.js";
import type { Vocabulary } from "./vocabulary.js";
import { numberWord, WordMemory } from "./word-numbers.js";

/** The state before any word. */
export const atStart = 0;
/** The state from which no phrase goes on. */
export const atEnd = 1;

/** The symbol of a word that no phrase holds. */
export const noSymbol = -1;
/** Below it, the symbols of words that are several forms. */
const firstGroup = -2;
/** Symbols are remembered with so much added that 0 is none. */
const symbolBase = 0x40000000;

/** So many steps are remembered; texts of a trade repeat their words, and a service that reads strangers' must not grow without end. */
const mostSteps = 1 << 17;

const noConcepts: readonly number[] = [];

/**
 * The phrases of a vocabulary as an automaton: what a word can be is a symbol, and a state is every phrase that the words so far may
 * begin. States are made when a text first leads to them, so that a lexicon of alternatives and inflections costs one step for a word.
 */
export class PhraseAutomaton {
  readonly #vocabulary: Vocabulary;
  /** The forms of each symbol that is several; a form's own symbol is its number. */
  readonly #groups: (readonly number[])[] = [];
  /** The groups by the group without its last form, and that form. */
  readonly #longerGroups = new PairMap();
  /** The forms of the word that is looked up. */
  readonly #found: number[] = [];
  /** The symbols of words by number. */
  readonly #symbols = new WordMemory();
  /** How many forms there were when the symbols were worked out: each new one may be one of theirs. */
  #formsThen = -1;
  /** Where each form leads from the start; 0 where that is not known yet. */
  #first = new Int32Array(1 << 10);
  #steps = new PairMap();
  #stateNumbers = new Map<string, number>();
  /** By state: its nodes, what its phrase stands for, the state behind a gap, and whether longer phrases begin so. */
  #nodes: (readonly number[])[] = [];
  #concepts: (readonly number[])[] = [];
  #behind: number[] = [];
  #goesOn: boolean[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#forget();
  }

  /** Makes room before a text is read: no state is known any more where too many steps are. */
  prepare(): void {
    if (this.#steps.size > mostSteps) this.#forget();
  }

  #forget(): void {
    this.#first.fill(atStart);
    this.#steps = new PairMap();
    this.#nodes = [[0], []];
    this.#concepts = [noConcepts, noConcepts];
    this.#behind = [atEnd, atEnd];
    this.#goesOn = [true, false];
    this.#stateNumbers = new Map([["", atEnd]]);
  }

  /** What the word in a part of a folded text can be, as a number; {@link noSymbol} where it is none of the lexicons'. */
  symbolOf(hash: number, text: string, start: number, end: number): number {
    const { forms } = this.#vocabulary;
    const form = forms.find(hash, text, start, end);
    if (form >= 0) numberWord(hash, text, start, end);
    return forms.hasOpen ? this.#symbolOfForms(form, text, start, end) : form;
  }

  /** The same for a word that has a number. */
  symbolOfWord(word: number, hash: number, text: string, start: number, end: number): number {
    const { forms } = this.#vocabulary;
    if (forms.count !== this.#formsThen) this.#forgetSymbols();
    const remembered = this.#symbols.get(word);
    if (remembered !== 0) return remembered - symbolBase;
    const symbol = this.symbolOf(hash, text, start, end);
    if (forms.count !== this.#formsThen) this.#forgetSymbols();
    this.#symbols.set(word, symbol + symbolBase);
    return symbol;
  }

  #forgetSymbols(): void {
    this.#symbols.forget();
    this.#formsThen = this.#vocabulary.forms.count;
  }

  /** The symbol of a word by its form without open ends, or -1, and those that have some. */
  #symbolOfForms(form: number, text: string, start: number, end: number): number {
    const found = this.#found;
    found.length = 0;
    if (form >= 0) found.push(form);
    this.#vocabulary.forms.findOpen(text, start, end, found);
    return found.length === 0 ? noSymbol : found.length === 1 ? (found[0] as number) : this.#groupOf(found);
  }

  #groupOf(forms: readonly number[]): number {
    // The forms of a word are a way through pairs: a form, or the group so far, and the next form.
    let way = (forms[0] as number) * 2;
    for (let i = 1; i < forms.length; i++) {
      const form = forms[i] as number;
      let longer = this.#longerGroups.get(way, form);
      if (longer < 0) {
        longer = this.#groups.push(forms.slice(0, i + 1)) - 1;
        this.#longerGroups.set(way, form, longer);
      }
      way = longer * 2 + 1;
    }
    return firstGroup - ((way - 1) >> 1);
  }

  /** The state that a symbol leads to. */
  step(state: number, symbol: number): number {
    if (state === atStart && symbol >= 0) return this.#stepFirst(symbol);
    const known = this.#steps.get(state, symbol);
    if (known >= 0) return known;
    const made = this.#make(state, symbol);
    this.#steps.set(state, symbol, made);
    return made;
  }

  /** No step leads back to the start. */
  #stepFirst(symbol: number): number {
    const known = this.#first[symbol];
    if (known !== undefined && known !== atStart) return known;
    if (known === undefined) {
      const longer = new Int32Array(Math.max(symbol + 1, this.#first.length * 2));
      longer.set(this.#first);
      this.#first = longer;
    }
    const made = this.#make(atStart, symbol);
    this.#first[symbol] = made;
    return made;
  }

  #make(state: number, symbol: number): number {
    const vocabulary = this.#vocabulary;
    const forms = symbol > firstGroup ? [symbol] : (this.#groups[firstGroup - symbol] as readonly number[]);
    const reached: number[] = [];
    for (const node of this.#nodes[state] as readonly number[]) for (const form of forms) vocabulary.follow(node, form, reached);
    return this.#stateOf(reached);
  }

  #stateOf(reached: readonly number[]): number {
    const vocabulary = this.#vocabulary;
    const nodes = [...new Set(reached)].sort((a, b) => a - b);
    const key = nodes.join();
    const known = this.#stateNumbers.get(key);
    if (known !== undefined) return known;
    const state = this.#nodes.push(nodes) - 1;
    this.#stateNumbers.set(key, state);
    this.#concepts.push([...new Set(nodes.flatMap((node) => vocabulary.conceptsAt(node)))]);
    this.#goesOn.push(nodes.some((node) => vocabulary.goesOn(node)));
    this.#behind.push(atEnd);
    this.#behind[state] = this.#stateOf(nodes.map((node) => vocabulary.afterGap(node)).filter((node) => node !== 0));
    return state;
  }

  /** The numbers of the concepts that the words up to a state stand for. */
  conceptsAt(state: number): readonly number[] {
    return this.#concepts[state] as readonly number[];
  }

  /** The state behind a state after which a few words may stand that do not matter. */
  afterGap(state: number): number {
    return this.#behind[state] as number;
  }

  /** Whether longer phrases begin with the words up to a state. */
  goesOn(state: number): boolean {
    return this.#goesOn[state] as boolean;
  }
}
