import { foldWord } from "../reading/fold.js";
import { conceptNumber } from "./concepts.js";
import { formsOf, gap, wordsOf } from "./forms.js";
import { PairMap } from "./pair-map.js";
import { PhraseAutomaton } from "./phrase-automaton.js";
import { PhraseTree } from "./phrase-tree.js";
import { entriesOf, type Language } from "./schema.js";
import { hashBasis, stepHash, WordTable } from "./word-table.js";

/** Shorter words have no open front worth looking for. Units. */
const shortestCompound = 7;
const shortestTail = 4;

const noConcepts: readonly number[] = [];

const gapLemma = 0;

/**
 * The lexicons of one language, ready to be looked up. A word of a text is a form of lemmas, lemmas in a row lead to a node of the tree of
 * phrases, and a node holds the concepts that its phrase stands for.
 */
export class Vocabulary {
  /** Whether its negators deny what stands before them too. */
  readonly deniesBack: boolean;
  readonly proclitics: readonly string[];
  readonly enclitics: readonly string[];
  readonly #encliticEnds: ReadonlySet<number>;
  readonly #procliticStarts: ReadonlySet<number>;
  readonly #whole = new WordTable();
  readonly #stems = new WordTable();
  readonly #tails = new WordTable();
  /** The forms behind each word of a table, by its number. */
  readonly #wholeForms: number[] = [];
  readonly #stemForms: number[] = [];
  readonly #tailForms: number[] = [];
  /** The lemmas that each form is one of. */
  readonly #lemmas: number[][] = [];
  /** The pairs of a form and a lemma that it is one of. */
  readonly #isFormOf = new PairMap();
  readonly #tree = new PhraseTree();
  /** The concepts of each node, by number. */
  readonly #concepts: (readonly number[] | undefined)[] = [];
  /** Its phrases, step by step. */
  readonly automaton: PhraseAutomaton;

  constructor(language: Language) {
    const { grammar } = language;
    this.deniesBack = grammar.negation === "both";
    this.proclitics = grammar.proclitics ?? [];
    this.enclitics = grammar.enclitics ?? [];
    this.#encliticEnds = new Set(this.enclitics.map((enclitic) => enclitic.charCodeAt(enclitic.length - 1)));
    this.#procliticStarts = new Set(this.proclitics.map((proclitic) => proclitic.charCodeAt(0)));
    const lemmas = new Map<string, number>([[gap, gapLemma]]);
    const lemmaOf = (lemma: string): number => {
      const known = lemmas.get(lemma);
      if (known !== undefined) return known;
      const number = lemmas.size;
      lemmas.set(lemma, number);
      for (const form of formsOf(lemma, grammar)) this.#addForm(foldWord(form), number);
      return number;
    };
    for (const [concept, entries] of entriesOf(language)) {
      const number = conceptNumber(concept);
      for (const entry of entries) {
        let nodes = [0];
        for (const { lemma, isOptional } of wordsOf(entry)) {
          const step = lemmaOf(lemma);
          const next = nodes.map((node) => this.#tree.grow(node, step));
          nodes = isOptional ? [...nodes, ...next] : next;
        }
        for (const node of nodes) if (node !== 0) this.#addConcept(node, number);
      }
    }
    this.automaton = new PhraseAutomaton(this);
  }

  #addForm(form: string, lemma: number): void {
    if (form.startsWith("~")) this.#put(this.#tails, this.#tailForms, reverse(form.slice(1)), lemma);
    else if (form.endsWith("~")) this.#put(this.#stems, this.#stemForms, form.slice(0, -1), lemma);
    else this.#put(this.#whole, this.#wholeForms, form, lemma);
  }

  #put(table: WordTable, formsOfTable: number[], word: string, lemma: number): void {
    const number = table.add(word);
    formsOfTable[number] ??= this.#lemmas.push([]) - 1;
    const form = formsOfTable[number];
    if (this.#isFormOf.get(form, lemma) >= 0) return;
    this.#isFormOf.set(form, lemma, 1);
    (this.#lemmas[form] as number[]).push(lemma);
  }

  #addConcept(node: number, concept: number): void {
    const known = this.#concepts[node];
    if (known === undefined) this.#concepts[node] = [concept];
    else if (!known.includes(concept)) this.#concepts[node] = [...known, concept];
  }

  /** How many forms there are; their numbers are below. */
  get formCount(): number {
    return this.#lemmas.length;
  }

  /** Whether it has words with an open front or end. */
  get hasOpenWords(): boolean {
    return this.#stems.size > 0 || this.#tails.size > 0;
  }

  /** Adds to `into` the forms with an open front or end that the word in a part of a folded text has. */
  findOpenForms(text: string, start: number, end: number, into: number[]): void {
    if (this.#stems.size > 0) this.#findStems(text, start, end, into);
    if (this.#tails.size > 0 && end - start >= shortestCompound) this.#findTails(text, start, end, into);
  }

  #findStems(text: string, start: number, end: number, into: number[]): void {
    const stems = this.#stems;
    let prefix = hashBasis;
    for (let at = start; at < end; ) {
      prefix = stepHash(prefix, text.charCodeAt(at++));
      if (!stems.mayHold(prefix)) continue;
      const stem = stems.find(prefix, text, start, at);
      if (stem >= 0) into.push(this.#stemForms[stem] as number);
    }
  }

  #findTails(text: string, start: number, end: number, into: number[]): void {
    let suffix = hashBasis;
    for (let at = end - 1; at > start; at--) {
      suffix = stepHash(suffix, text.charCodeAt(at));
      if (end - at < shortestTail || !this.#tails.mayHold(suffix)) continue;
      const word = reverse(text.slice(at, end));
      const tail = this.#tails.find(suffix, word, 0, word.length);
      if (tail >= 0) into.push(this.#tailForms[tail] as number);
    }
  }

  /** Adds to `into` the nodes that a form leads to from another node. */
  follow(node: number, form: number, into: number[]): void {
    const lemmas = this.#lemmas[form] as readonly number[];
    const tree = this.#tree;
    if (tree.childCount(node) < lemmas.length) {
      for (let child = tree.firstChild(node); child !== 0; child = tree.nextSibling(child))
        if (this.#isFormOf.get(form, tree.lemmaOf(child)) >= 0) into.push(child);
      return;
    }
    for (let i = 0; i < lemmas.length; i++) {
      const next = tree.step(node, lemmas[i] as number);
      if (next !== 0) into.push(next);
    }
  }

  /** The numbers of the concepts that a node stands for. */
  conceptsAt(node: number): readonly number[] {
    return this.#concepts[node] ?? noConcepts;
  }

  /** The node behind a node after which a few words may stand that do not matter; 0 where none may. */
  afterGap(node: number): number {
    return this.#tree.step(node, gapLemma);
  }

  /** Whether longer phrases begin with a node. */
  goesOn(node: number): boolean {
    return this.#tree.firstChild(node) !== 0;
  }

  /** Whether a word that begins and ends with these units may have a clitic. */
  mayHaveClitic(first: number, last: number): boolean {
    return this.#encliticEnds.has(last) || this.#procliticStarts.has(first);
  }

  /** The form of a word that the lexicons hold as it is, in whatever phrase; -1 where they do not. */
  formOf(hash: number, text: string, start: number, end: number): number {
    const whole = this.#whole.mayHold(hash) ? this.#whole.find(hash, text, start, end) : -1;
    return whole < 0 ? -1 : (this.#wholeForms[whole] as number);
  }

  /** Whether a word with this hash may be one that the lexicons hold as it is. */
  mayHold(hash: number): boolean {
    return this.#whole.mayHold(hash);
  }

  /** The words that the lexicons hold as they are. */
  words(): readonly string[] {
    return this.#whole.words();
  }
}

function reverse(word: string): string {
  return [...word].reverse().join("");
}
