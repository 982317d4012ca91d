import { describe, expect, it } from "vitest";
import { type ConceptId, conceptNames, conceptNumber } from "../lexicon/concepts.js";
import { conceptNeeds, TagStore } from "./tags.js";

/** A store with a tag for each concept, on the tokens that are given. */
function store(...tags: readonly (readonly [ConceptId, number, number])[]): TagStore {
  const filled = new TagStore();
  for (const [concept, first, last] of tags) filled.add(conceptNumber(concept), first, last, first * 5, last * 5 + 4, 0, undefined);
  return filled;
}

/** The tokens of each tag of a concept. */
function tokensOf(filled: TagStore, concept: ConceptId): number[][] {
  return filled.of(conceptNumber(concept)).map((tag) => [filled.firsts[tag] as number, filled.lasts[tag] as number]);
}

const first = conceptNames[0] as ConceptId;
const last = conceptNames.at(-1) as ConceptId;

describe("TagStore", () => {
  it("keeps where each tag stands and how it reads", () => {
    const filled = new TagStore();
    filled.add(conceptNumber("messenger"), 1, 2, 6, 14, 3, "venmo");
    const [tag] = filled.of(conceptNumber("messenger"));
    const { concepts, firsts, lasts, starts, ends, clauses, reads } = filled;
    const columns = [concepts, firsts, lasts, starts, ends, clauses, reads] as const;
    expect(columns.map((column) => column[tag ?? -1])).toEqual([conceptNumber("messenger"), 1, 2, 6, 14, 3, "venmo"]);
  });

  it("gives the tags of a concept in the order of the text", () => {
    const filled = store(["messenger", 4, 5], ["messenger", 1, 1], ["messenger", 4, 4], ["review", 0, 0], ["messenger", 2, 2]);
    const sorted = [
      [1, 1],
      [2, 2],
      [4, 4],
      [4, 5],
    ];
    expect(tokensOf(filled, "messenger")).toEqual(sorted);
    expect(tokensOf(filled, "messenger")).toEqual(sorted);
    filled.add(conceptNumber("messenger"), 0, 0, 0, 4, 0, undefined);
    expect(tokensOf(filled, "messenger")).toEqual([[0, 0], ...sorted]);
  });

  it("gives the tags of narrower concepts among those of a wider one", () => {
    const filled = store(["messenger", 3, 3], ["social-network", 1, 1]);
    expect(tokensOf(filled, "channel")).toEqual([
      [1, 1],
      [3, 3],
    ]);
    expect(tokensOf(filled, "messenger")).toEqual([[3, 3]]);
    expect(tokensOf(filled, "payment-method")).toEqual([]);
  });

  it("keeps more tags than it has room for at first", () => {
    const filled = store(...Array.from({ length: 300 }, (_, at) => ["review", at, at] as const));
    expect(tokensOf(filled, "review")).toHaveLength(300);
    expect(filled.firsts[299]).toBe(299);
  });

  it("tells which concepts are there", () => {
    const filled = store(["messenger", 0, 0], ["review", 1, 1]);
    expect(filled.has(conceptNumber("messenger"))).toBe(true);
    expect(filled.has(conceptNumber("social-network"))).toBe(false);
    const present = filled.present().map((concept) => conceptNames[concept]);
    expect(present).toEqual(expect.arrayContaining(["channel", "messenger", "review"]));
    expect(present).not.toContain("social-network");
    expect(present).toEqual([...present].sort((a, b) => conceptNames.indexOf(a as ConceptId) - conceptNames.indexOf(b as ConceptId)));
    expect(new TagStore().present()).toEqual([]);
  });

  it.each<[string, ConceptId[][], boolean]>([
    ["nothing", [], true],
    ["one that is there", [["review"]], true],
    ["one that is not", [["gift-card"]], false],
    ["one of two", [["gift-card", "review"]], true],
    ["none of two", [["gift-card", "praise"]], false],
    [
      "one of each set",
      [
        ["review", "praise"],
        ["gift-card", "messenger"],
      ],
      true,
    ],
    ["one of the first set alone", [["review"], ["gift-card"]], false],
    ["one of the last set alone", [["gift-card"], ["review"]], false],
    ["one of the outer of three sets", [["review"], ["gift-card"], ["messenger"]], false],
    ["no set at all of a set", [[]], false],
    ["a wider one", [["channel"]], true],
    ["the first and the last of all", [[first], [last]], true],
    ["one of many", [["gift-card", "praise", "negator", first, last]], true],
  ])("meets needs of %s", (_, sets, isMet) => {
    const filled = store(["messenger", 0, 0], ["review", 1, 1], [first, 2, 2], [last, 3, 3]);
    expect(filled.meets(conceptNeeds(sets.map((set) => set.map(conceptNumber))))).toBe(isMet);
  });
});
