import { PairMap } from "./pair-map.js";

/**
 * Phrases as a tree of lemma numbers: node 0 is the empty phrase, each other node is the phrase of its parent with one more lemma. The
 * children of a node are a list; steps are found in a table besides, so that a step costs the same however many children there are.
 */
export class PhraseTree {
  /** By node: the lemma that leads to it, its first child, and the next child of its parent; 0 where there is none. */
  readonly #lemmaOf: number[] = [-1];
  readonly #firstChild: number[] = [0];
  readonly #nextSibling: number[] = [0];
  readonly #childCount: number[] = [0];
  readonly #steps = new PairMap();

  /** The lemma that leads to a node. */
  lemmaOf(node: number): number {
    return this.#lemmaOf[node] as number;
  }

  /** The first child of a node, or 0. */
  firstChild(node: number): number {
    return this.#firstChild[node] as number;
  }

  /** The next child of the same parent, or 0. */
  nextSibling(node: number): number {
    return this.#nextSibling[node] as number;
  }

  childCount(node: number): number {
    return this.#childCount[node] as number;
  }

  /** The node that a lemma leads to, or 0 where no phrase goes on so. */
  step(node: number, lemma: number): number {
    return Math.max(0, this.#steps.get(node, lemma));
  }

  /** The node that a lemma leads to, made if there is none. */
  grow(node: number, lemma: number): number {
    const known = this.step(node, lemma);
    if (known !== 0) return known;
    const made = this.#lemmaOf.push(lemma) - 1;
    this.#firstChild.push(0);
    this.#childCount.push(0);
    this.#nextSibling.push(this.#firstChild[node] as number);
    this.#firstChild[node] = made;
    this.#childCount[node] = (this.#childCount[node] as number) + 1;
    this.#steps.set(node, lemma, made);
    return made;
  }
}
