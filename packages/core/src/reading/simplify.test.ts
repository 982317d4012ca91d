import { describe, expect, it } from "vitest";
import { simplifications, simplify } from "./simplify.js";

describe("simplify", () => {
  it.each([
    ["發", "发"],
    ["髮", "发"],
    ["賴", "赖"],
    ["发", "发"],
    ["㐀", "㐀"],
    ["a", "a"],
    ["ラ", "ラ"],
  ])("writes %s as %s", (unit, simplified) => {
    expect(simplify(unit)).toBe(simplified);
  });

  it("knows the characters once for all", () => {
    expect(simplifications().get("發")).toBe("发");
    expect(simplifications()).toBe(simplifications());
  });
});
