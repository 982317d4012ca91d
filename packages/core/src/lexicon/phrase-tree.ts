/**
 * Phrases as a tree of lemma numbers: node 0 is the empty phrase, each other node is the phrase of its parent with one more lemma.
 * Steps are found by open addressing, so that a step costs the same however many phrases there are.
 */
export class PhraseTree {
  #parents = new Int32Array(512);
  #lemmas = new Int32Array(512);
  #nodes = new Int32Array(512);
  #count = 1;

  /** The node that a lemma leads to, or 0 where no phrase goes on so. */
  step(node: number, lemma: number): number {
    const mask = this.#nodes.length - 1;
    for (let at = slotOf(node, lemma, mask); ; at = (at + 1) & mask) {
      const found = this.#nodes[at] as number;
      if (found === 0 || (this.#parents[at] === node && this.#lemmas[at] === lemma)) return found;
    }
  }

  /** The node that a lemma leads to, made if there is none. */
  grow(node: number, lemma: number): number {
    const known = this.step(node, lemma);
    if (known !== 0) return known;
    if (this.#count * 2 >= this.#nodes.length) this.#enlarge();
    const made = this.#count++;
    this.#put(node, lemma, made);
    return made;
  }

  #put(parent: number, lemma: number, node: number): void {
    const mask = this.#nodes.length - 1;
    let at = slotOf(parent, lemma, mask);
    while (this.#nodes[at] !== 0) at = (at + 1) & mask;
    this.#parents[at] = parent;
    this.#lemmas[at] = lemma;
    this.#nodes[at] = node;
  }

  #enlarge(): void {
    const [parents, lemmas, nodes] = [this.#parents, this.#lemmas, this.#nodes];
    const size = nodes.length * 2;
    this.#parents = new Int32Array(size);
    this.#lemmas = new Int32Array(size);
    this.#nodes = new Int32Array(size);
    nodes.forEach((node, at) => {
      if (node !== 0) this.#put(parents[at] as number, lemmas[at] as number, node);
    });
  }
}

function slotOf(node: number, lemma: number, mask: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(lemma + 1, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}
