import { describe, expect, it } from "vitest";
import { makeResult } from "../../test/result.js";
import { format } from "../format.js";

const text = "Hello,\nadd me on WeChat 555-0100";

describe("json", () => {
  it("holds everything that core tells, the platform and the documentation", () => {
    const result = makeResult({ text }, [
      { at: "WeChat 555-0100", evidence: "WeChat •••-••••", message: "“WeChat •••-••••” leads off the platform. Remove it." },
      {
        at: "555-0100",
        ruleId: "contact/phone-number",
        category: "phone-number",
        evidence: null,
        message: "“•••-••••” is a phone number.",
      },
    ]);
    const json = format([{ name: "a.txt", platform: "market.example", result, source: { text } }], { formatter: "json" });
    expect(json.endsWith("}\n")).toBe(true);
    const policy = { title: "Messaging rules", url: "https://market.example/rules", year: "2024", confidence: "confirmed" };
    expect(JSON.parse(json)).toEqual({
      version: 1,
      totals: { messages: 1, withProblems: 1, error: 2, warn: 0, fixable: 0, failures: 0, unread: 0 },
      results: [
        {
          name: "a.txt",
          platform: "market.example",
          id: null,
          ok: false,
          counts: { error: 2, warn: 0, fixable: 0 },
          assumed: {},
          diagnostics: [
            {
              ruleId: "contact/off-platform",
              messageId: "found",
              category: "off-platform-contact",
              severity: "error",
              message: "“WeChat •••-••••” leads off the platform. Remove it.",
              field: "text",
              start: 17,
              end: 32,
              loc: { start: { line: 2, column: 11 }, end: { line: 2, column: 26 } },
              evidence: "WeChat •••-••••",
              policy,
              suggestions: [],
              offsetsIn: "text",
              docs: "docs/rules/contact/off-platform.md",
            },
            {
              ruleId: "contact/phone-number",
              messageId: "found",
              category: "phone-number",
              severity: "error",
              message: "“•••-••••” is a phone number.",
              field: "text",
              start: 24,
              end: 32,
              loc: { start: { line: 2, column: 18 }, end: { line: 2, column: 26 } },
              evidence: null,
              policy,
              suggestions: [],
              offsetsIn: "text",
              docs: "docs/rules/contact/phone-number.md",
            },
          ],
          failures: [],
        },
      ],
      problems: [],
    });
  });

  it("says in which text the offsets of a subject count", () => {
    const apart = { text: "Hello", subject: "My WeChat" };
    const inside = { text: "subject: My WeChat" };
    const results = [apart, inside].map((source) => ({
      name: "a.txt",
      result: makeResult(source, [{ at: "WeChat", field: "subject" }]),
      source,
    }));
    const shown = JSON.parse(format(results, { formatter: "json" })) as {
      results: { diagnostics: { offsetsIn: string; start: number }[] }[];
    };
    expect(shown.results.flatMap(({ diagnostics }) => diagnostics.map(({ offsetsIn, start }) => [offsetsIn, start]))).toEqual([
      ["subject", 3],
      ["text", 12],
    ]);
  });

  it("is empty lists where there is nothing", () => {
    expect(JSON.parse(format([], { formatter: "json" }))).toEqual({
      version: 1,
      totals: { messages: 0, withProblems: 0, error: 0, warn: 0, fixable: 0, failures: 0, unread: 0 },
      results: [],
      problems: [],
    });
  });
});

describe("ndjson", () => {
  it("holds what json holds, a result a line", () => {
    const source = { text: "Add my WeChat\u2028\u202e" };
    const reports = [
      { name: "a\n.txt", result: makeResult(source, [{ at: "WeChat\u2028\u202e" }]), source },
      { name: "b.txt", platform: "market.example", result: makeResult(source, []), source },
    ];
    const lines = format(reports, { formatter: "ndjson" }).split("\n");
    const { results } = JSON.parse(format(reports, { formatter: "json" })) as { results: unknown[] };
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(results);
    expect(format([], { formatter: "ndjson" })).toBe("");
  });
});
