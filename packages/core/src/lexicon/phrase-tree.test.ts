import { describe, expect, it } from "vitest";
import { PhraseTree } from "./phrase-tree.js";

describe("PhraseTree", () => {
  it("leads along the lemmas of a phrase and nowhere else", () => {
    const tree = new PhraseTree();
    const gift = tree.grow(0, 7);
    const card = tree.grow(gift, 3);
    expect(tree.step(0, 7)).toBe(gift);
    expect(tree.step(gift, 3)).toBe(card);
    expect(tree.step(0, 3)).toBe(0);
    expect(tree.step(card, 3)).toBe(0);
  });

  it("makes a node once", () => {
    const tree = new PhraseTree();
    expect(tree.grow(0, 1)).toBe(tree.grow(0, 1));
  });

  it("keeps every node when it grows", () => {
    const tree = new PhraseTree();
    const nodes = Array.from({ length: 3000 }, (_, lemma) => tree.grow(0, lemma));
    expect(new Set(nodes).size).toBe(3000);
    expect(nodes.map((_, lemma) => tree.step(0, lemma))).toEqual(nodes);
  });
});
