import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineRule, type Finding, type Rule, replace } from "../rule.js";
import { readMarks } from "./marks.js";
import { type InvalidCase, type RuleCase, type RuleCases, testRule } from "./test-rule.js";

/** Runs a tester's cases on the spot and lists what failed. */
function run(rule: Rule, cases: Partial<RuleCases>): string[] {
  const failed: string[] = [];
  testRule(
    rule,
    { valid: [], invalid: [], ...cases },
    {
      describe: (_name, body) => body(),
      it: (name, body) => {
        try {
          body();
        } catch (error) {
          failed.push(`${name}: ${(error as Error).message.split("\n")[0]}`);
        }
      },
    },
  );
  return failed;
}

/** Finds “bad” in the text. */
function makeRule(more: (at: Finding["at"], text: string) => Partial<Finding> = () => ({})): Rule {
  return defineRule({
    id: "test/bad",
    meta: { category: "abuse", summary: "Disallow bad" },
    options: z.strictObject({ word: z.string().default("bad") }),
    messages: { found: { en: "“{{text}}” is bad.", "zh-CN": "“{{text}}”不好。" } },
    *check({ document, options }) {
      for (const field of ["subject", "text"] as const) {
        const text = document.source(field);
        for (let start = text.indexOf(options.word); start >= 0; start = text.indexOf(options.word, start + 1)) {
          const at = { field, start, end: start + options.word.length };
          yield { messageId: "found", at, ...more(at, text) } as Finding<"found">;
        }
      }
    },
  });
}

const valid: RuleCase = { name: "a good text", text: "good" };
const invalid: InvalidCase = { name: "a bad text", text: "so ⟦bad⟧", errors: [{ messageId: "found", message: "“bad” is bad." }] };

describe("testRule", () => {
  it("passes a rule that does what its cases say", () => {
    const subject: InvalidCase = {
      name: "subject and text",
      subject: "⟦bad⟧!",
      text: "⟦bad⟧ 👍 ⟦bad⟧",
      errors: [{ messageId: "found" }, { messageId: "found" }, { messageId: "found" }],
    };
    const options: InvalidCase = { name: "another word", text: "⟦ugly⟧ bad", options: { word: "ugly" }, errors: [{ messageId: "found" }] };
    expect(run(makeRule(), { valid: [valid], invalid: [invalid, subject, options] })).toEqual([]);
  });

  it.each<[string, Partial<RuleCases>, string]>([
    ["a finding too many", { valid: [{ name: "v", text: "bad" }] }, "passes v: diagnostics: found ["],
    [
      "a finding too few",
      { invalid: [{ name: "i", text: "⟦good⟧", errors: [{ messageId: "found" }] }] },
      "finds i: diagnostics: found [], expected [",
    ],
    ["a wrong range", { invalid: [{ name: "i", text: "⟦so bad⟧", errors: [{ messageId: "found" }] }] }, "finds i: diagnostics: found ["],
    [
      "a wrong message",
      { invalid: [{ name: "i", text: "⟦bad⟧", errors: [{ messageId: "found", message: "no" }] }] },
      'finds i: message: found "“bad” is bad.", expected "no"',
    ],
    ["no expectation", { invalid: [{ name: "i", text: "bad", errors: [] }] }, "finds i: an invalid case expects at least one error"],
    [
      "marks that do not match",
      { invalid: [{ name: "i", text: "⟦bad⟧ ⟦bad⟧", errors: [{ messageId: "found" }] }] },
      "finds i: marks: 2, errors: 1",
    ],
    ["marks in a valid case", { valid: [{ name: "v", text: "⟦good⟧" }] }, "passes v: a valid case has no marks"],
    [
      "two cases of one name",
      { valid: [valid, { ...valid, text: "fine" }] },
      "has cases that differ: two cases have the name “a good text”",
    ],
    [
      "two cases of one content",
      { valid: [valid, { ...valid, name: "other" }] },
      'has cases that differ: two cases are the same: {"text":"good"}',
    ],
    [
      "a wrong option",
      { valid: [{ ...valid, name: "v", options: { wort: "x" } }] },
      'passes v: `extends[0].rules["test/bad"].options.wort` is not an option. Did you mean `word`? Options: word.',
    ],
  ])("rejects %s", (_, cases, failure) => {
    expect(run(makeRule(), { invalid: [invalid], ...cases })).toContain(failure);
  });

  it("rejects a message that no case reaches or gives in full", () => {
    expect(run(makeRule(), { valid: [valid] })).toEqual(["has a case for each message: no case reaches the message found"]);
    expect(run(makeRule(), { invalid: [{ ...invalid, errors: [{ messageId: "found" }] }] })).toEqual([
      "has a case for each message: no case gives the message found in full",
    ]);
  });

  it("asks for the text after a fix, and rejects a fix that mends nothing", () => {
    const fixing = makeRule((at) => ({ fix: replace(at, "good") }));
    const mended: InvalidCase = { ...invalid, errors: [{ messageId: "found", message: "“bad” is bad.", output: "so good" }] };
    expect(run(fixing, { invalid: [mended] })).toEqual([]);
    expect(run(fixing, { invalid: [invalid] })).toEqual(['finds a bad text: text after the fix: found "so good", expected nothing']);
    expect(run(makeRule(), { invalid: [mended] })).toEqual(['finds a bad text: text after the fix: found nothing, expected "so good"']);
    expect(
      run(
        makeRule((at) => ({ fix: replace(at, "bad") })),
        { invalid: [invalid] },
      ),
    ).toEqual(["finds a bad text: the fix changes nothing"]);
    expect(
      run(
        makeRule((at) => ({ fix: replace(at, "bad!") })),
        { invalid: [invalid] },
      ),
    ).toEqual(["finds a bad text: the fix leaves 1 of 1 findings"]);
  });

  it("asks for suggestions by their message", () => {
    const suggesting = makeRule((at) => ({ suggestions: [{ messageId: "found", ...replace(at, "") }] }));
    const expected = { messageId: "found", message: "“bad” is bad.", suggestions: [{ messageId: "found", output: "so " }] };
    expect(run(suggesting, { invalid: [{ ...invalid, errors: [expected] }] })).toEqual([]);
    expect(run(suggesting, { invalid: [invalid] })).toEqual(["finds a bad text: suggestions: found ["]);
  });

  it("rejects a rule that fails, and one that remembers", () => {
    expect(
      run(
        makeRule((at) => ({ at: { ...at, end: 99 } })),
        { invalid: [invalid] },
      ),
    ).toEqual(["finds a bad text: the rule failed: RangeError: range 3 to 99 is outside the text, which has 6 units"]);
    let runs = 0;
    expect(
      run(
        makeRule(() => ({ advice: runs++ % 2 === 1 })),
        { invalid: [invalid] },
      )[0],
    ).toMatch(/^finds a bad text: a second run of the same message: found /);
  });
});

describe("readMarks", () => {
  it("reads ranges, also empty ones", () => {
    expect(readMarks("⟦⟧a⟦bc⟧d")).toEqual({
      text: "abcd",
      ranges: [
        { start: 0, end: 0 },
        { start: 1, end: 3 },
      ],
    });
  });

  it.each(["⟦a", "a⟧", "⟦a⟦b⟧⟧"])("rejects %s", (marked) => {
    expect(() => readMarks(marked)).toThrow(SyntaxError);
  });
});
