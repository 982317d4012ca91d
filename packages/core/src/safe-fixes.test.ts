import { describe, expect, it } from "vitest";
import { allReaders } from "./document/all-readers.js";
import { languages } from "./lexicon/languages.js";
import { compileLinter } from "./lint.js";
import type { MessageInput } from "./message.js";
import { defineRule, type Rule, replace } from "./rule.js";

/** A rule that finds a word, and puts another text in its place. */
function findWord(name: string, word: string, put: string | null): Rule {
  return defineRule({
    id: `test/${name}`,
    meta: { category: "abuse", summary: "Disallow a word", fixable: put !== null },
    messages: { found: { en: "no", "zh-CN": "不" } },
    *check({ document }) {
      for (const field of ["subject", "text"] as const) {
        const source = document.source(field);
        for (let start = source.indexOf(word); start >= 0; start = source.indexOf(word, start + 1)) {
          const at = { field, start, end: start + word.length };
          yield { messageId: "found", at, ...(put === null ? {} : { fix: replace(at, put) }) };
        }
      }
    },
  });
}

/** The places of what is found, with `!` where a fix is offered. */
function fixesOf(rules: readonly Rule[], message: MessageInput): readonly string[] {
  const config = { rules: Object.fromEntries(rules.map(({ id }) => [id, "error"])) } as never;
  const { diagnostics, counts } = compileLinter(config, { rules: [...rules], languages, readers: allReaders }).lint(message);
  expect(counts.fixable).toBe(diagnostics.filter(({ fix }) => fix).length);
  return diagnostics.map(({ ruleId, field, start, fix }) => `${ruleId} ${field} ${start}${fix ? " !" : ""}`);
}

const removed = findWord("removed", "xx", "");
const other = findWord("other", "ab", null);

describe("a fix", () => {
  it("is offered where it mends what it is for", () =>
    expect(fixesOf([removed, other], { subject: "an xx", text: "a xx b, xx" })).toEqual([
      "test/removed subject 3 !",
      "test/removed text 2 !",
      "test/removed text 8 !",
    ]));

  it("is taken back where it brings another finding, in the text and in the subject", () =>
    expect(fixesOf([removed, other], { subject: "axxb", text: "axxb xx" })).toEqual([
      "test/removed subject 1",
      "test/removed text 1",
      "test/removed text 5 !",
    ]));

  it("is offered where another rule finds as much as before", () =>
    expect(fixesOf([removed, other], { text: "ab xx" })).toEqual(["test/other text 0", "test/removed text 3 !"]));

  it("is taken back where it leaves what it is for", () =>
    expect(fixesOf([findWord("same", "xx", "xxx")], { text: "xx" })).toEqual(["test/same text 0"]));

  it("is taken back where what it leaves is found by its rule again", () =>
    expect(fixesOf([findWord("removed", "ab", "")], { text: "aabb, ab" })).toEqual(["test/removed text 1", "test/removed text 6 !"]));

  it("is taken back where another rule fails on the mended message, but not where it fails on any", () => {
    const failing = (fails: (text: string) => boolean): Rule => ({
      ...other,
      check: ({ document }) => {
        if (fails(document.text)) throw new Error("no");
        return [];
      },
    });
    expect(fixesOf([removed, failing((text) => !text.includes("xx"))], { text: "a xx" })).toEqual(["test/removed text 2"]);
    expect(fixesOf([removed, failing(() => true)], { text: "a xx" })).toEqual(["test/removed text 2 !"]);
  });

  it("is offered as long as there is room to look at the mended messages", () => {
    const long = `${" ".repeat(40_000 - 8)}xx, xx, xx`;
    expect(fixesOf([removed], { text: long }).map((place) => place.endsWith("!"))).toEqual([true, true, false]);
    expect(fixesOf([removed], { text: `${" ".repeat(99_998)}xx` })).toEqual(["test/removed text 99998 !"]);
    expect(fixesOf([removed], { text: `${" ".repeat(99_999)}xx` })).toEqual(["test/removed text 99999"]);
    expect(fixesOf([removed], { subject: "s", text: `${" ".repeat(99_998)}xx` })).toEqual(["test/removed text 99998"]);
  });
});
