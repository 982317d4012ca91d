import { describe, expect, it } from "vitest";
import { createLinter } from "./full.js";
import { longestField } from "./longest.js";

const full = "line\n".repeat(longestField / 5);

describe("a text longer than is read", () => {
  it("is an error at what was not read, whichever rules are on", () => {
    const { ok, counts, diagnostics } = createLinter({}).lint(`${full}rest\nand 4111 1111 1111 1111`);
    expect({ ok, counts, diagnostics }).toEqual({
      ok: false,
      counts: { error: 1, warn: 0, fixable: 0 },
      diagnostics: [
        {
          ruleId: "content/length",
          messageId: "unread",
          category: "formatting",
          severity: "error",
          message: "The text goes on after 1000000 characters, and only these were checked. Shorten it.",
          field: "text",
          start: 1_000_000,
          end: 1_000_028,
          loc: { start: { line: 200_001, column: 1 }, end: { line: 200_002, column: 24 } },
          evidence: null,
          policy: null,
          suggestions: [],
        },
      ],
    });
  });

  it("is linted up to there, and told once", () => {
    const linter = createLinter({ rules: { "content/length": "warn", "content/abuse": "error" } });
    const { diagnostics } = linter.lint(`You are an idiot. ${full}You are an idiot.`);
    expect(diagnostics.map(({ ruleId, start, end }) => [ruleId, start, end])).toEqual([
      ["content/abuse", 11, 16],
      ["content/length", 1_000_000, 1_000_035],
    ]);
  });

  it("is cut between characters", () => {
    const [diagnostic] = createLinter({}).lint(`x${"👍".repeat(longestField / 2)}`).diagnostics;
    expect(diagnostic?.start).toBe(longestField - 1);
  });

  it("is cut before a placeholder that would be broken", () => {
    const name = "{{ customer.name }} ";
    const rules = { "template/broken-placeholder": "error" } as const;
    for (const shift of ["", "x", "xxxx", "xxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxx"]) {
      const text = shift + name.repeat(longestField / name.length + 1);
      const { diagnostics } = createLinter({ rules }).lint({ text, kind: "template" });
      expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["content/length"]);
      expect(text.slice(0, diagnostics[0]?.start)).toMatch(/\}\} ?$/);
    }
  });

  it("may be as long as what is read", () => {
    expect(createLinter({}).lint({ text: full, subject: full }).diagnostics).toEqual([]);
  });
});

it("says the same of a subject, in the language of diagnostics", () => {
  const { diagnostics } = createLinter({ language: "zh-CN" }).lint({ text: "Hi", subject: `${full}!` });
  expect(diagnostics.map(({ field, start, end, message }) => [field, start, end, message])).toEqual([
    ["subject", 1_000_000, 1_000_001, "主题超过1000000个字符，只检查了这些字符。请缩短。"],
  ]);
});
