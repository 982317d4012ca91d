import { PairMap } from "./pair-map.js";

/** Phrases as a tree of lemma numbers: node 0 is the empty phrase, each other node is the phrase of its parent with one more lemma. */
export class PhraseTree {
  readonly #steps = new PairMap();
  /** Whether longer phrases begin with each node. */
  readonly #goesOn: boolean[] = [false];

  /** The node that a lemma leads to, or 0 where no phrase goes on so. */
  step(node: number, lemma: number): number {
    return Math.max(0, this.#steps.get(node, lemma));
  }

  /** The node that a lemma leads to, made if there is none. */
  grow(node: number, lemma: number): number {
    const known = this.step(node, lemma);
    if (known !== 0) return known;
    const made = this.#goesOn.push(false) - 1;
    this.#goesOn[node] = true;
    this.#steps.set(node, lemma, made);
    return made;
  }

  /** Whether longer phrases begin with a node. */
  goesOn(node: number): boolean {
    return this.#goesOn[node] as boolean;
  }
}
