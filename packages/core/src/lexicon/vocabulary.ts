import { foldWord } from "../reading/fold.js";
import { type ConceptId, conceptNumber, conceptTable } from "./concepts.js";
import { formsOf, gap, wordsOf } from "./forms.js";
import { PhraseTree } from "./phrase-tree.js";
import { entriesOf, type Language } from "./schema.js";
import { hashBasis, hashWord, stepHash, WordTable } from "./word-table.js";

/** Shorter words have no open front worth looking for. Units. */
const shortestCompound = 7;
const shortestTail = 4;
/** Shortest word that is recognised when it is written backwards. Units. */
const shortestReversed = 5;

/** What a word of the lexicons can be, by its number: the lemmas that it is a form of, and the nodes of those that begin a phrase. */
interface Form {
  readonly lemmas: number[];
  roots: readonly number[];
}

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
  readonly #whole = new WordTable();
  readonly #stems = new WordTable();
  readonly #tails = new WordTable();
  /** The forms behind each word of a table, by its number. */
  readonly #wholeForms: number[] = [];
  readonly #stemForms: number[] = [];
  readonly #tailForms: number[] = [];
  readonly #forms: Form[] = [];
  readonly #tree = new PhraseTree();
  /** The concepts of each node, by number. */
  readonly #concepts: (readonly number[] | undefined)[] = [];
  #backward: WordTable | undefined;
  #masked: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(language: Language) {
    const { grammar } = language;
    this.deniesBack = grammar.negation === "both";
    this.proclitics = grammar.proclitics ?? [];
    this.enclitics = grammar.enclitics ?? [];
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
    for (const form of this.#forms) form.roots = form.lemmas.map((lemma) => this.#tree.step(0, lemma)).filter((node) => node !== 0);
  }

  #addForm(form: string, lemma: number): void {
    if (form.startsWith("~")) this.#put(this.#tails, this.#tailForms, reverse(form.slice(1)), lemma);
    else if (form.endsWith("~")) this.#put(this.#stems, this.#stemForms, form.slice(0, -1), lemma);
    else this.#put(this.#whole, this.#wholeForms, form, lemma);
  }

  #put(table: WordTable, formsOfTable: number[], word: string, lemma: number): void {
    const number = table.add(word);
    formsOfTable[number] ??= this.#forms.push({ lemmas: [], roots: [] }) - 1;
    const { lemmas } = this.#forms[formsOfTable[number]] as Form;
    if (!lemmas.includes(lemma)) lemmas.push(lemma);
  }

  #addConcept(node: number, concept: number): void {
    const known = this.#concepts[node];
    if (known === undefined) this.#concepts[node] = [concept];
    else if (!known.includes(concept)) this.#concepts[node] = [...known, concept];
  }

  /** Adds to `into` the forms of the word that stands in a part of a folded text. */
  findForms(hash: number, text: string, start: number, end: number, into: number[]): void {
    const whole = this.#whole.find(hash, text, start, end);
    if (whole >= 0) into.push(this.#wholeForms[whole] as number);
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

  /** The nodes of the phrases that begin with a form. */
  rootsOf(form: number): readonly number[] {
    return (this.#forms[form] as Form).roots;
  }

  /** Adds to `into` the nodes that a form leads to from another node. */
  follow(node: number, form: number, into: number[]): void {
    const { lemmas } = this.#forms[form] as Form;
    const tree = this.#tree;
    if (tree.childCount(node) < lemmas.length) {
      for (let child = tree.firstChild(node); child !== 0; child = tree.nextSibling(child))
        if (lemmas.includes(tree.lemmaOf(child))) into.push(child);
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

  /** Whether a part of a text is a word that the lexicons hold as it is, in whatever phrase. */
  isForm(hash: number, text: string, start: number, end: number): boolean {
    return this.#whole.find(hash, text, start, end) >= 0;
  }

  /** Whether a word with this hash may be one that {@link isForm} knows. */
  mayBeForm(hash: number): boolean {
    return this.#whole.mayHold(hash);
  }

  /** Whether a word stands for something by itself; with `onlyTelling`, for something that nobody writes by chance. */
  knows(word: string, onlyTelling: boolean): boolean {
    const forms: number[] = [];
    this.findForms(hashWord(word), word, 0, word.length, forms);
    return forms.some((form) => this.rootsOf(form).some((node) => this.conceptsAt(node).some((concept) => !onlyTelling || isTelling(concept))));
  }

  /** The words of a telling phrase that was written without its spaces, or `null`. */
  splitPhrase(joined: string): readonly string[] | null {
    return this.#split(joined, 0, 0, []);
  }

  #split(joined: string, from: number, node: number, words: readonly string[]): readonly string[] | null {
    for (let to = joined.length; to > from; to--) {
      const whole = this.#whole.find(hashWord(joined, from, to), joined, from, to);
      if (whole < 0) continue;
      const form = this.#wholeForms[whole] as number;
      const nodes: number[] = [];
      if (node === 0) nodes.push(...this.rootsOf(form));
      else this.follow(node, form, nodes);
      const all = [...words, joined.slice(from, to)];
      for (const next of nodes) {
        if (to === joined.length) {
          if (all.length > 1 && this.conceptsAt(next).some(isTelling)) return all;
        } else if (this.goesOn(next)) {
          const found = this.#split(joined, to, next, all);
          if (found !== null) return found;
        }
      }
    }
    return null;
  }

  /** The telling word that a part of a text is when it is read from its end, or `null`. */
  readBackwards(hash: number, text: string, start: number, end: number): string | null {
    this.#backward ??= this.#turnAround();
    if (!this.#backward.mayHold(hash)) return null;
    const found = this.#backward.find(hash, text, start, end);
    return found < 0 ? null : reverse(text.slice(start, end));
  }

  /** The telling words backwards, but for those that are words that way too. */
  #turnAround(): WordTable {
    const table = new WordTable();
    for (const word of this.#tellingWords()) {
      const backwards = reverse(word);
      if (word.length >= shortestReversed && !this.knows(backwards, false)) table.add(backwards);
    }
    return table;
  }

  /** The telling word that a text with `*` or `#` for some letters stands for, or `null`. With few letters left, only what is masked by custom. */
  unmask(masked: string): string | null {
    this.#masked ??= this.#collectMasks();
    const covered = masked.replace(/[^*#]/g, "").length;
    for (const word of this.#masked.get(masked.charAt(0) + masked.length) ?? []) {
      let fits = true;
      for (let i = 1; i < word.length && fits; i++) fits = masked[i] === word[i] || masked[i] === "*" || masked[i] === "#";
      if (fits && (covered * 2 < masked.length || this.#isProfane(word))) return word;
    }
    return null;
  }

  #isProfane(word: string): boolean {
    const profanity = conceptNumber("profanity");
    const whole = this.#whole.find(hashWord(word), word, 0, word.length);
    return whole >= 0 && this.rootsOf(this.#wholeForms[whole] as number).some((node) => this.conceptsAt(node).includes(profanity));
  }

  /** The words of the Latin alphabet that nobody writes by chance. */
  #tellingWords(): string[] {
    return this.#whole
      .words()
      .filter(
        (word, number) =>
          /^[a-z]{4,20}$/.test(word) &&
          this.rootsOf(this.#wholeForms[number] as number).some((node) => this.conceptsAt(node).some(isTelling)),
      );
  }

  /** By first letter and length: whoever masks a word leaves both. */
  #collectMasks(): Map<string, string[]> {
    const masks = new Map<string, string[]>();
    for (const word of this.#tellingWords()) {
      const key = word.charAt(0) + word.length;
      const words = masks.get(key);
      if (words) words.push(word);
      else masks.set(key, [word]);
    }
    return masks;
  }
}

const conceptNames = Object.keys(conceptTable) as ConceptId[];
const telling: readonly boolean[] = conceptNames.map((name) => conceptTable[name].plain !== true);

/** Whether a concept is one that nobody names by chance, and that is worth hiding. */
function isTelling(concept: number): boolean {
  return telling[concept] as boolean;
}

function reverse(word: string): string {
  return [...word].reverse().join("");
}
