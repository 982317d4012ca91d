import { describe, expect, it } from "vitest";
import { parseDirective } from "./directive.js";

describe("parseDirective", () => {
  it.each([
    [" sendlint-disable ", "disable", [], null],
    [
      "sendlint-disable-next-line promotion/discount -- approved by legal 2026-10",
      "disable-next-line",
      ["promotion/discount"],
      "approved by legal 2026-10",
    ],
    ["sendlint-disable-line a/b, c/d  e/f", "disable-line", ["a/b", "c/d", "e/f"], null],
    ["\n sendlint-disable\n a/b\n -- because\n it is so\n", "disable", ["a/b"], "because\n it is so"],
    ["sendlint-enable a/b", "enable", ["a/b"], null],
    ["sendlint-disable --- why", "disable", [], "why"],
    ["sendlint-disable --", "disable", [], null],
    ["sendlint-disable-nextline a/b", null, ["a/b"], null],
  ])("reads %j", (comment, action, rules, reason) => expect(parseDirective(comment)).toMatchObject({ action, rules, reason }));

  it.each(["", "see sendlint-disable", "sendlint", "eslint-disable", "sendlint-"])("takes %j for a comment like others", (comment) => {
    expect(parseDirective(comment)).toBe(null);
  });

  it("says where the rules stand", () => {
    const comment = " sendlint-disable a/b, c/d -- x";
    const { start = 0, end = 0 } = parseDirective(comment)?.rulesAt ?? {};
    expect(comment.slice(start, end)).toBe("a/b, c/d");
  });

  it("costs little", () => {
    expect(parseDirective(`sendlint-disable ${"a ,".repeat(100_000)}`)?.rules.length).toBeLessThan(100);
    expect(parseDirective(" ".repeat(1_000_000))).toBe(null);
    expect(parseDirective(`sendlint-disable${" --".repeat(300_000)}`)?.action).toBe("disable");
  });
});
