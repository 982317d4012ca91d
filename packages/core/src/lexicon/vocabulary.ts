import { conceptNumber } from "./concepts.js";
import { cutsAtApostrophes, EntryIndex } from "./entry-index.js";
import { foldedNumbersOf } from "./folded-words.js";
import { gap, isOptional, lemmaOf, spaceOut } from "./forms.js";
import { PhraseAutomaton } from "./phrase-automaton.js";
import { PhraseTree } from "./phrase-tree.js";
import type { Language } from "./schema.js";
import { WordForms } from "./word-forms.js";

const productNoun = conceptNumber("product-noun");
const productHead = conceptNumber("product-head");
const noConcepts: readonly number[] = [];

/** An entry of a lexicon that is filed and not read yet: the words after the first, and the number of its concept. */
interface Unread {
  readonly rest: string;
  readonly concept: number;
}

/**
 * The lexicons of one language, ready to be looked up. A word of a text is a form of lemmas, lemmas in a row lead to a node of the tree of
 * phrases, and a node holds the concepts that its phrase stands for. Most words of a lexicon are in no message of a shop, so the work is put
 * off: an entry is filed when a text first holds a word that begins like its first, and read when it first holds that word.
 */
export class Vocabulary {
  /** Whether its negators deny what stands after them, and what stands before. */
  readonly deniesAhead: boolean;
  readonly deniesBack: boolean;
  /** Whether its clauses end with their verbs. */
  readonly verbsLast: boolean;
  /** Whether owners stand behind what they own. */
  readonly ownersLast: boolean;
  /** Whether objects may stand before their verbs. */
  readonly objectsFirst: boolean;
  /** Characters that end a clause before a comma. */
  readonly clauseEnds: string;
  /** Words that ask where no question mark shows it. */
  readonly asks: readonly string[];
  /** Words that letters are spelled with over the telephone. */
  readonly spelling: readonly string[];
  /** Whether its phrases go on behind a comma. */
  readonly commaInPhrases: boolean;
  /** Whether its nouns begin with a capital. */
  readonly capitalNouns: boolean;
  readonly prefixes: readonly string[];
  readonly proclitics: readonly string[];
  readonly enclitics: readonly string[];
  readonly suffixes: readonly string[];
  /** Whether an apostrophe shows each of its clitics. */
  readonly cutsAtApostrophes: boolean;
  readonly #encliticEnds: ReadonlySet<number>;
  readonly #procliticStarts: ReadonlySet<number>;
  readonly #headsFirst: boolean;
  readonly #gap: number;
  readonly #tree = new PhraseTree();
  /** The concepts of each node, by number. */
  readonly #concepts: (readonly number[] | undefined)[] = [];
  /** The entries that are not filed yet. */
  readonly #unfiled: EntryIndex;
  /** The filed entries that begin with each lemma, by its number. */
  readonly #unread: (Unread[] | undefined)[] = [];
  /** Its words. */
  readonly forms: WordForms;
  /** Its phrases, step by step. */
  readonly automaton: PhraseAutomaton;

  constructor(language: Language) {
    const { grammar } = language;
    this.deniesAhead = grammar.negation !== "after";
    this.deniesBack = grammar.negation !== "before";
    this.verbsLast = grammar.verbsLast === true;
    this.ownersLast = grammar.ownersLast === true;
    this.objectsFirst = this.verbsLast || grammar.topicsFirst === true;
    this.clauseEnds = grammar.clauseEnds ?? "";
    this.asks = grammar.asks?.split(" ") ?? [];
    this.spelling = foldedNumbersOf(language).spelling?.split(" ") ?? [];
    this.commaInPhrases = grammar.commaInPhrases === true;
    this.capitalNouns = grammar.capitalNouns === true;
    this.prefixes = grammar.prefixes ?? [];
    this.proclitics = grammar.proclitics ?? [];
    this.enclitics = grammar.enclitics ?? [];
    this.suffixes = grammar.suffixes ?? [];
    this.#encliticEnds = new Set([...this.enclitics, ...this.suffixes].map((enclitic) => enclitic.charCodeAt(enclitic.length - 1)));
    this.#procliticStarts = new Set([...this.prefixes, ...this.proclitics].map((clitic) => clitic.charCodeAt(0)));
    this.cutsAtApostrophes = cutsAtApostrophes(grammar);
    this.#headsFirst = grammar.headsFirst === true;
    this.#unfiled = new EntryIndex(language);
    this.forms = new WordForms(grammar, (group) => this.#fileAll(this.#unfiled.take(group)));
    this.#gap = this.forms.numberOf(gap);
    this.#fileAll(this.#unfiled.takeAnywhere());
    this.automaton = new PhraseAutomaton(this);
    if (!this.cutsAtApostrophes) this.readAll();
  }

  #fileAll(entries: readonly number[]): void {
    for (const number of entries) {
      const concept = this.#unfiled.conceptOf(number);
      this.#file(this.#unfiled.entry(number), this.#headsFirst && concept === productNoun ? productHead : concept);
    }
  }

  /** Files an entry under its first word; one whose first word may be missing under the next as well. */
  #file(entry: string, concept: number): void {
    for (let rest = spaceOut(entry); rest !== ""; ) {
      const end = rest.indexOf(" ");
      const word = end < 0 ? rest : rest.slice(0, end);
      rest = end < 0 ? "" : rest.slice(end + 1);
      const lemma = this.forms.numberOf(lemmaOf(word));
      const filed = this.#unread[lemma];
      if (filed === undefined) this.#unread[lemma] = [{ rest, concept }];
      else filed.push({ rest, concept });
      if (!isOptional(word)) break;
    }
    if (hasApostrophe(entry)) for (const word of spaceOut(entry).split(" ")) if (hasApostrophe(word)) this.forms.numberOf(lemmaOf(word));
  }

  /** Reads the entries that begin with a lemma. */
  #read(lemma: number): void {
    const filed = this.#unread[lemma];
    if (filed === undefined) return;
    this.#unread[lemma] = undefined;
    const node = this.#tree.grow(0, lemma);
    for (const { rest, concept } of filed) this.#grow(rest === "" ? [] : rest.split(" "), 0, node, concept);
  }

  /** Files all entries. */
  fileAll(): void {
    this.#fileAll(this.#unfiled.takeRest());
  }

  /** Reads all entries. */
  readAll(): void {
    this.fileAll();
    for (let lemma = 0; lemma < this.#unread.length; lemma++) this.#read(lemma);
  }

  /** Grows the phrases of an entry, with and without the words that may be missing, from one of its words on. */
  #grow(words: readonly string[], from: number, node: number, concept: number): void {
    let reached = node;
    for (let at = from; at < words.length; at++) {
      const word = words[at] as string;
      if (isOptional(word)) this.#grow(words, at + 1, reached, concept);
      reached = this.#tree.grow(reached, this.forms.numberOf(lemmaOf(word)));
    }
    const known = this.#concepts[reached];
    if (known === undefined) this.#concepts[reached] = [concept];
    else if (!known.includes(concept)) this.#concepts[reached] = [...known, concept];
  }

  /** Adds to `into` the nodes that a form leads to from another node. */
  follow(node: number, form: number, into: number[]): void {
    for (const lemma of this.forms.lemmasOf(form)) {
      if (node === 0) this.#read(lemma);
      const next = this.#tree.step(node, lemma);
      if (next !== 0) into.push(next);
    }
  }

  /** The numbers of the concepts that a node stands for. */
  conceptsAt(node: number): readonly number[] {
    return this.#concepts[node] ?? noConcepts;
  }

  /** The node behind a node after which a few words may stand that do not matter; 0 where none may. */
  afterGap(node: number): number {
    return this.#tree.step(node, this.#gap);
  }

  /** Whether longer phrases begin with a node. */
  goesOn(node: number): boolean {
    return this.#tree.goesOn(node);
  }

  /** Whether a word that begins and ends with these units may have a clitic. */
  mayHaveClitic(first: number, last: number): boolean {
    return this.#encliticEnds.has(last) || this.#procliticStarts.has(first);
  }
}

function hasApostrophe(word: string): boolean {
  return word.includes("'");
}
