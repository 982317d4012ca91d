import { describe, expect, it } from "vitest";
import { findDirectives } from "../full.js";
import type { Format } from "../message.js";
import { applySuppressions, placeSuppressions } from "./suppression.js";

/** The words `A` and `B` of a text are findings of the rules `x/a` and `x/b`; those that are left. */
function left(text: string, format: Format = "html"): string {
  const findings = Array.from(text.matchAll(/[AB]\d?/g), ({ index, 0: word }) => ({
    ruleId: `x/${word.charAt(0).toLowerCase()}`,
    start: index,
    end: index + word.length,
    word,
  }));
  return applySuppressions(findings, placeSuppressions(text, findDirectives({ text, format })))
    .kept.map(({ word }) => word)
    .join(" ");
}

describe("suppressions", () => {
  it.each([
    ["from a directive on", "A1 <!-- sendlint-disable x/a --> A2 B1\nA3", "A1 B1"],
    ["of every rule", "A1 <!-- sendlint-disable --> A2 B1", "A1"],
    [
      "until they are ended",
      "<!-- sendlint-disable x/a, x/b -->A1 B1<!-- sendlint-enable x/a -->A2 B2<!-- sendlint-enable -->A3 B3",
      "A2 A3 B3",
    ],
    ["not ended for one rule of all", "A0 <!-- sendlint-disable -->A1<!-- sendlint-enable x/a -->A2", "A0"],
    ["on a line", "A1\nA2 <!-- sendlint-disable-line x/a --> A3 B1\r\nA4", "A1 B1 A4"],
    ["on the next line", "A1 <!-- sendlint-disable-next-line -->\nA2 B2\nA3", "A1 A3"],
    ["on the next line that is not blank", "<!-- sendlint-disable-next-line x/a -->\n\n  \r\nA2\nA3", "A3"],
    ["on the first line", "A1 <!-- sendlint-disable-line x/a -->\nA2", "A2"],
    ["on no line where only blank ones follow", "A1 <!-- sendlint-disable-next-line -->\n \n", "A1"],
    ["in comments alone", "<p hidden>A1 sendlint-disable</p><!-- sendlint-disable-next-line -->A2", "A1 A2"],
    ["where there is no comment", "A1", "A1"],
    ["on no line after the last", "A1 <!-- sendlint-disable-next-line -->", "A1"],
    ["after a comment of several lines", "<!--\nsendlint-disable-next-line x/a\n-- because\n-->\nA1\nA2", "A2"],
    ["not by other comments", "<!-- disable --><!-- sendlint-disabled --><!-- sendlint-disable-nextline -->\nA1", "A1"],
  ])("count %s", (_, text, words) => expect(left(text)).toBe(words));

  it("count for the whole text where nothing stands before them", () => {
    const text = "\n<!-- sendlint-disable x/a -->\n<!-- sendlint-disable x/b -->\ntext";
    const findings = [
      { ruleId: "x/a", start: 0, end: 0 },
      { ruleId: "x/b", start: 0, end: 5 },
      { ruleId: "x/a", start: text.length, end: text.length },
    ];
    expect(applySuppressions(findings, placeSuppressions(text, findDirectives({ text, format: "html" }))).kept).toEqual([]);
  });

  it("tell which of them hid something", () => {
    const text = "<!-- sendlint-disable x/a, x/b -->\n<!-- sendlint-disable-next-line x/a -->\nA";
    const suppressions = placeSuppressions(text, findDirectives({ text, format: "html" }));
    const { used } = applySuppressions([{ ruleId: "x/a", start: text.length - 1, end: text.length }], suppressions);
    expect([...used].map(({ rule, directive }) => `${directive.word} ${rule}`)).toEqual(["sendlint-disable-next-line x/a"]);
  });
});
