import { foldWord } from "../reading/fold.js";
import { hashPhrase, hashWord, tokenize, wordOf } from "../reading/tokens.js";
import { type ConceptId, conceptTable } from "./concepts.js";
import type { Grammar, Language, Paradigm } from "./schema.js";

/** A word or phrase of the vocabulary with the concepts it stands for. */
export interface VocabularyNode {
  /** The folded words, joined by one space; `""` for a node that is only the beginning of longer phrases. */
  text: string;
  concepts: ConceptId[];
  /** Longer phrases begin with these words. */
  hasMore: boolean;
  /** Denies what stands before it too (languages whose negation stands on both sides). */
  negatesBack: boolean;
  /** Another node whose words have the same hash. */
  next: VocabularyNode | null;
}

/** All active lexicons in one table: hash of the words so far → node. */
export interface Vocabulary {
  readonly nodes: ReadonlyMap<number, VocabularyNode>;
  /** Words with an open end, by the hash of their beginning. */
  readonly stems: ReadonlyMap<number, VocabularyNode>;
  /** One bit for the low 16 bits of each stem's hash: most beginnings are none. */
  readonly stemBits: Uint8Array;
  /** Words with an open front, by their letters. */
  readonly tails: ReadonlyMap<string, VocabularyNode>;
  readonly longestTail: number;
  /** Phrases that a disguise may hide, written without their spaces. */
  readonly squeezed: ReadonlyMap<string, VocabularyNode>;
  readonly squeezedHashes: ReadonlyMap<string, number>;
  /** Hashes of the words that a disguise may hide, written backwards. */
  readonly backwards: ReadonlySet<number>;
  /** The word that a text with `*` or `#` for some letters stands for, or `null`. */
  maskable(masked: string): string | null;
}

/** All forms of `word` by a paradigm. */
function inflect(word: string, paradigm: Paradigm): string[] {
  const rule = paradigm.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return [word];
  const [ending, forms] = rule;
  const stem = word.slice(0, word.length - ending.length);
  return forms.map((form) => stem + form);
}

/** The forms one word of an entry stands for; `""` where it may be missing. */
function expandWord(word: string, grammar: Grammar): string[] {
  const isOptional = word.endsWith("?") && word.length > 1;
  const forms = (isOptional ? word.slice(0, -1) : word).split("|").flatMap((form) => {
    const mark = form.lastIndexOf("/");
    const paradigm = mark > 0 ? grammar.paradigms[form.slice(mark + 1)] : undefined;
    return paradigm ? inflect(form.slice(0, mark), paradigm) : [form];
  });
  return isOptional ? [...forms, ""] : forms;
}

/** All phrases that an entry of a lexicon stands for. */
export function expandEntry(entry: string, grammar: Grammar): string[] {
  let phrases = [""];
  for (const word of entry.split(" ")) {
    const forms = expandWord(word, grammar);
    phrases = phrases.flatMap((phrase) => forms.map((form) => (phrase && form ? `${phrase} ${form}` : phrase || form)));
  }
  return phrases.filter(Boolean);
}

interface Draft {
  nodes: Map<number, VocabularyNode>;
  stems: Map<number, VocabularyNode>;
  tails: Map<string, VocabularyNode>;
}

function nodeIn(table: Map<number, VocabularyNode>, hash: number, text: string): VocabularyNode {
  const first = table.get(hash);
  for (let node: VocabularyNode | null = first ?? null; node; node = node.next) if (node.text === text) return node;
  const added: VocabularyNode = { text, concepts: [], hasMore: false, negatesBack: false, next: first ?? null };
  table.set(hash, added);
  return added;
}

function addConcept(node: VocabularyNode, concept: ConceptId): void {
  if (!node.concepts.includes(concept)) node.concepts.push(concept);
}

function addPhrase(draft: Draft, phrase: string, concept: ConceptId, negatesBack: boolean): void {
  const folded = foldWord(phrase);
  if (folded.startsWith("~")) {
    const tail = folded.slice(1);
    const node = draft.tails.get(tail) ?? { text: tail, concepts: [], hasMore: false, negatesBack, next: null };
    addConcept(node, concept);
    draft.tails.set(tail, node);
    return;
  }
  const isStem = folded.endsWith("~");
  const tokens = tokenize(isStem ? folded.slice(0, -1) : folded);
  if (tokens.count === 0) return;
  const words = tokens.starts.map((_, i) => wordOf(tokens, folded, i));
  const text = words.join(" ");
  if (isStem && tokens.count === 1) {
    addConcept(nodeIn(draft.stems, tokens.hashes[0] as number, text), concept);
    return;
  }
  let hash = 0;
  for (let i = 0; i < tokens.count; i++) {
    hash = i === 0 ? (tokens.hashes[0] as number) : hashPhrase(hash, tokens.hashes[i] as number);
    if (i < tokens.count - 1) nodeIn(draft.nodes, hash, words.slice(0, i + 1).join(" ")).hasMore = true;
  }
  const node = nodeIn(draft.nodes, hash, text);
  addConcept(node, concept);
  if (negatesBack) node.negatesBack = true;
}

/** Tables of the words worth hiding: those of strong concepts. */
function disguises(nodes: ReadonlyMap<number, VocabularyNode>): Pick<Vocabulary, "squeezed" | "squeezedHashes" | "backwards" | "maskable"> {
  const squeezed = new Map<string, VocabularyNode>();
  const squeezedHashes = new Map<string, number>();
  const backwards = new Set<number>();
  /** By first letter and length: whoever masks a word leaves both. */
  const byShape = new Map<string, string[]>();
  for (const [hash, first] of nodes) {
    for (let node: VocabularyNode | null = first; node; node = node.next) {
      if (!node.concepts.some((id) => !conceptTable[id].plain)) continue;
      if (node.text.includes(" ")) {
        const joined = node.text.replaceAll(" ", "");
        squeezed.set(joined, node);
        squeezedHashes.set(joined, hash);
      } else if (/^[a-z]{4,20}$/.test(node.text)) {
        backwards.add(hashWord([...node.text].reverse().join("")));
        const key = node.text.charAt(0) + node.text.length;
        const words = byShape.get(key);
        if (words) words.push(node.text);
        else byShape.set(key, [node.text]);
      }
    }
  }
  const maskable = (masked: string): string | null => {
    const stars = masked.split("").filter((char) => char === "*" || char === "#").length;
    const isVulgar = (word: string) => findNode(nodes, hashWord(word), word)?.concepts.includes("profanity") === true;
    const fits = (word: string) => [...word].every((char, i) => masked[i] === char || masked[i] === "*" || masked[i] === "#");
    const found = (byShape.get(masked.charAt(0) + masked.length) ?? []).filter(fits);
    // With few letters left, only what people mask by custom is a safe guess.
    return (stars * 2 < masked.length ? found[0] : found.find(isVulgar)) ?? null;
  };
  return { squeezed, squeezedHashes, backwards, maskable };
}

/** Compiles languages into one vocabulary. Linear in the number of entries. */
export function compileVocabulary(languages: readonly Language[]): Vocabulary {
  const draft: Draft = { nodes: new Map(), stems: new Map(), tails: new Map() };
  for (const { lexicons, grammar } of languages) {
    for (const { entries } of lexicons) {
      for (const [concept, words] of Object.entries(entries) as [ConceptId, readonly string[]][]) {
        const negatesBack = grammar.negation === "both" && concept === "negator";
        for (const entry of words) {
          // Most entries are plain words: only the notation needs expanding.
          const phrases = /[/|?]/.test(entry) ? expandEntry(entry, grammar) : [entry];
          for (const phrase of phrases) addPhrase(draft, phrase, concept, negatesBack);
        }
      }
    }
  }
  const stemBits = new Uint8Array(8192);
  for (const hash of draft.stems.keys()) {
    const bit = hash & 0xffff;
    stemBits[bit >> 3] = (stemBits[bit >> 3] as number) | (1 << (bit & 7));
  }
  const { squeezed, squeezedHashes, backwards, maskable } = disguises(draft.nodes);
  const longestTail = Math.max(0, ...[...draft.tails.keys()].map((tail) => tail.length));
  return { nodes: draft.nodes, stems: draft.stems, stemBits, tails: draft.tails, longestTail, squeezed, squeezedHashes, backwards, maskable };
}

/** The node of a phrase given by its hash and words. */
export function findNode(table: ReadonlyMap<number, VocabularyNode>, hash: number, text: string): VocabularyNode | null {
  for (let node: VocabularyNode | null = table.get(hash) ?? null; node; node = node.next) if (node.text === text) return node;
  return null;
}

/** A concept with the wider ones it counts as. */
export function withParents(concept: ConceptId): readonly ConceptId[] {
  return parents.get(concept) ?? [concept];
}

const parents = new Map<ConceptId, readonly ConceptId[]>(
  (Object.keys(conceptTable) as ConceptId[]).map((id) => [id, [id, ...((conceptTable[id].is?.split(" ") ?? []) as ConceptId[])]]),
);
