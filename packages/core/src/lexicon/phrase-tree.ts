/**
 * Phrases as a tree of lemma numbers: node 0 is the empty phrase, each other node is the phrase of its parent with one more lemma. The
 * children of a node are a list; steps are found by open addressing besides, so that a step costs the same however many children there are.
 */
export class PhraseTree {
  /** By node: the lemma that leads to it, its first child, and the next child of its parent; 0 where there is none. */
  readonly #lemmaOf: number[] = [-1];
  readonly #firstChild: number[] = [0];
  readonly #nextSibling: number[] = [0];
  readonly #childCount: number[] = [0];
  readonly #parentOf: number[] = [-1];
  #slots = new Int32Array(512);

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
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = slotOf(node, lemma, mask); ; at = (at + 1) & mask) {
      const found = slots[at] as number;
      if (found === 0 || (this.#parentOf[found] === node && this.#lemmaOf[found] === lemma)) return found;
    }
  }

  /** The node that a lemma leads to, made if there is none. */
  grow(node: number, lemma: number): number {
    const known = this.step(node, lemma);
    if (known !== 0) return known;
    if (this.#lemmaOf.length * 2 >= this.#slots.length) this.#enlarge();
    const made = this.#lemmaOf.push(lemma) - 1;
    this.#parentOf.push(node);
    this.#firstChild.push(0);
    this.#childCount.push(0);
    this.#nextSibling.push(this.#firstChild[node] as number);
    this.#firstChild[node] = made;
    this.#childCount[node] = (this.#childCount[node] as number) + 1;
    this.#put(made);
    return made;
  }

  #put(node: number): void {
    const mask = this.#slots.length - 1;
    let at = slotOf(this.#parentOf[node] as number, this.#lemmaOf[node] as number, mask);
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = node;
  }

  #enlarge(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 1; node < this.#lemmaOf.length; node++) this.#put(node);
  }
}

function slotOf(node: number, lemma: number, mask: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(lemma + 1, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}
