import { describe, expect, it } from "vitest";
import { findDirectives } from "../full.js";
import { checkDirectives, type DirectiveSettings } from "./check.js";

const settings: DirectiveSettings = {
  language: "en",
  requireReason: false,
  unused: "off",
  ruleIds: ["x/a", "x/b", "promotion/discount"],
  positionAt: (offset) => ({ line: 1, column: offset + 1 }),
  remove: ({ start, end }) => ({ edits: [{ field: "text", start, end, text: "" }] }),
};

/** What is said of the directives of a text, of which those with the rules in `used` hid something. */
function check(text: string, more: Partial<DirectiveSettings> = {}, used: readonly (string | null)[] = []) {
  return checkDirectives(findDirectives({ text, format: "html" }), { ...settings, ...more }, (_, rule) => used.includes(rule));
}

const said = (...given: Parameters<typeof check>) =>
  check(...given).map(({ ruleId, severity, message }) => `${severity} ${ruleId}: ${message}`);

describe("checkDirectives", () => {
  it("has nothing against those that are in order", () => {
    expect(said("<!-- sendlint-disable x/a --><!-- sendlint-enable x/a -->")).toEqual([]);
    expect(said("<!-- sendlint-disable x/a -- y -->", { requireReason: true, unused: "error" }, ["x/a"])).toEqual([]);
    expect(said("<!-- sendlint-disable -- y -->", { requireReason: true, unused: "error" }, [null])).toEqual([]);
  });

  it("asks for a reason", () => {
    expect(said("<!-- sendlint-disable-line x/a --><!-- sendlint-enable -->", { requireReason: true })).toEqual([
      "error suppression/missing-reason: “sendlint-disable-line” gives no reason. Write one behind “--”.",
    ]);
  });

  it("tells what there is not", () => {
    expect(said("<!-- sendlint-disable promotion/discont, z --><!-- sendlint-disable-nextline -->")).toEqual([
      "warn suppression/unknown: “promotion/discont” is not a rule. Did you mean “promotion/discount”?",
      "warn suppression/unknown: “z” is not a rule.",
      "warn suppression/unknown: “sendlint-disable-nextline” is not a directive. Did you mean “sendlint-disable-next-line”?",
    ]);
    expect(said("<!-- sendlint-disable z -->", { language: "zh-CN" })).toEqual(["warn suppression/unknown: “z”不是规则。"]);
  });

  it("tells what hides nothing, and how to take it away", () => {
    const text = "a<!-- sendlint-disable x/a, x/b --><!-- sendlint-disable -->";
    expect(said(text, { unused: "warn" }, ["x/b"])).toEqual([
      "warn suppression/unused: “sendlint-disable” hides no finding of x/a here. Remove the rule from it.",
      "warn suppression/unused: “sendlint-disable” hides nothing here. Remove it.",
    ]);
    expect(check(text, { unused: "error" }, ["x/b"]).map(({ fix }) => fix?.edits)).toEqual([
      [{ field: "text", start: 23, end: 31, text: "x/b" }],
      [{ field: "text", start: 35, end: text.length, text: "" }],
    ]);
    expect(said(text, { unused: "error" })).toHaveLength(2);
  });

  it("says where", () => {
    expect(check("ab<!-- sendlint-disable z -->")[0]).toMatchObject({
      field: "text",
      start: 2,
      end: 29,
      loc: { start: { line: 1, column: 3 }, end: { line: 1, column: 30 } },
      category: "suppression",
      evidence: "sendlint-disable",
      suggestions: [],
    });
  });
});
