import { conceptNames, widened } from "../lexicon/concepts.js";

/**
 * Sets of concepts of each of which a reading must have one, as bits in pairs: the number of a word of 32 and the bits in it, without the
 * words that have none; -1 ends a set.
 */
export type ConceptNeeds = Int32Array;

/** So many words of 32 bits hold all concepts. */
const conceptWords = (conceptNames.length >> 5) + 1;

export function conceptNeeds(sets: readonly (readonly number[])[]): ConceptNeeds {
  const needs: number[] = [];
  const bits = new Int32Array(conceptWords);
  for (const concepts of sets) {
    bits.fill(0);
    for (const concept of concepts) bits[concept >> 5] = (bits[concept >> 5] as number) | (1 << (concept & 31));
    for (let word = 0; word < conceptWords; word++) if (bits[word] !== 0) needs.push(word, bits[word] as number);
    needs.push(-1, 0);
  }
  return Int32Array.from(needs);
}

/** So many tags have room at first: as many as most messages have. */
const room = 128;

/** Concepts and detections at their places in one reading, in parallel arrays with room for more; a tag is a number. */
export class TagStore {
  /** Numbers of concepts. */
  readonly concepts: number[] = new Array<number>(room);
  /** First and last token. */
  readonly firsts: number[] = new Array<number>(room);
  readonly lasts: number[] = new Array<number>(room);
  /** Offsets into the clean text, end exclusive. */
  readonly starts: number[] = new Array<number>(room);
  readonly ends: number[] = new Array<number>(room);
  /** Index of its clause. */
  readonly clauses: number[] = new Array<number>(room);
  /** How it reads where it was disguised. */
  readonly reads: (string | undefined)[] = new Array<string | undefined>(room);
  #count = 0;
  readonly #byConcept: (number[] | undefined)[] = new Array<number[] | undefined>(conceptNames.length);
  /** The concepts that are there, as bits. */
  readonly #present = new Int32Array(conceptWords);
  /** Concepts whose tags may be out of order. */
  readonly #unsorted = new Set<number>();

  add(concept: number, first: number, last: number, start: number, end: number, clause: number, reads: string | undefined): void {
    const tag = this.#count++;
    this.concepts[tag] = concept;
    this.firsts[tag] = first;
    this.lasts[tag] = last;
    this.starts[tag] = start;
    this.ends[tag] = end;
    this.clauses[tag] = clause;
    this.reads[tag] = reads;
    const all = widened[concept] as readonly number[];
    for (let i = 0; i < all.length; i++) {
      const wide = all[i] as number;
      const tags = this.#byConcept[wide];
      if (tags === undefined) {
        this.#byConcept[wide] = [tag];
        this.#present[wide >> 5] = (this.#present[wide >> 5] as number) | (1 << (wide & 31));
      } else {
        const before = tags.at(-1) as number;
        if (this.compare(before, tag) > 0) this.#unsorted.add(wide);
        tags.push(tag);
      }
    }
  }

  compare(a: number, b: number): number {
    return (this.firsts[a] as number) - (this.firsts[b] as number) || (this.lasts[a] as number) - (this.lasts[b] as number);
  }

  has(concept: number): boolean {
    return this.#byConcept[concept] !== undefined;
  }

  /** Whether a concept of each of some sets is tagged. */
  meets(needs: ConceptNeeds): boolean {
    const present = this.#present;
    let isMet = false;
    for (let i = 0; i < needs.length; i += 2) {
      const word = needs[i] as number;
      if (word >= 0) isMet ||= ((needs[i + 1] as number) & (present[word] as number)) !== 0;
      else if (isMet) isMet = false;
      else return false;
    }
    return true;
  }

  /** The tags of a concept in the order of the text, those of narrower concepts included. */
  of(concept: number): readonly number[] {
    const tags = this.#byConcept[concept];
    if (tags === undefined) return none;
    if (this.#unsorted.delete(concept)) tags.sort((a, b) => this.compare(a, b));
    return tags;
  }

  /** The numbers of the concepts that are tagged anywhere. */
  present(): number[] {
    return conceptNames.flatMap((_, concept) => (this.has(concept) ? [concept] : []));
  }
}

const none: readonly number[] = [];
