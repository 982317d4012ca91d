import { describe, expect, it } from "vitest";
import { drawMarks, type FrameInput, takeFrame } from "./frame.js";

function draw(source: string, place: string, width = 100, personal: readonly string[] = []) {
  const locate = (part: string) => ({ start: source.indexOf(part), end: source.indexOf(part) + part.length });
  return show({ source, range: locate(place), personal: personal.map(locate), width });
}

function show(input: FrameInput) {
  const frame = takeFrame(input);
  return { line: frame.before + frame.marked + frame.after, marks: drawMarks(frame), moreLines: frame.moreLines };
}

describe("takeFrame", () => {
  it("tells the place from what stands before and after it", () => {
    const source = "Hello,\nadd me on WeChat now";
    expect(takeFrame({ source, range: { start: 17, end: 23 }, personal: [], width: 100 })).toEqual({
      before: "add me on ",
      marked: "WeChat",
      after: " now",
      moreLines: 0,
    });
  });

  it("marks the place in its line", () => {
    expect(draw("Hello,\nadd me on WeChat now\nBye", "WeChat")).toEqual({
      line: "add me on WeChat now",
      marks: "          ^^^^^^",
      moreLines: 0,
    });
  });

  it("counts wide characters as two columns", () => {
    expect(draw("请加微信：seller", "微信")).toEqual({ line: "请加微信：seller", marks: "    ^^^^", moreLines: 0 });
  });

  it("counts an emoji of several characters once", () => {
    expect(draw("👩‍👩‍👧 WeChat", "WeChat").marks).toBe("   ^^^^^^");
  });

  it("widens tabs", () => {
    expect(draw("\ta\tWeChat", "WeChat")).toEqual({ line: "    a    WeChat", marks: "         ^^^^^^", moreLines: 0 });
  });

  it("stands under what is escaped", () => {
    expect(draw("a\u202eb WeChat", "WeChat")).toEqual({ line: "a\\u{202e}b WeChat", marks: "           ^^^^^^", moreLines: 0 });
  });

  it("masks personal data in the line", () => {
    expect(draw("WeChat or 555-0100", "WeChat", 100, ["555-0100"]).line).toBe("WeChat or •••-••••");
  });

  it("says how many lines it does not show", () => {
    expect(draw("a b\r\nc\rd\ne f", "b\r\nc\rd\ne")).toEqual({ line: "a b", marks: "  ^", moreLines: 3 });
  });

  it("marks line breaks at the end of the line before", () => {
    expect(draw("Hello\n\n\nBye", "\n\n\n")).toEqual({ line: "Hello", marks: "     ^", moreLines: 3 });
  });

  it("marks an empty place", () => {
    expect(show({ source: "", range: { start: 0, end: 0 }, personal: [], width: 100 })).toEqual({
      line: "",
      marks: "^",
      moreLines: 0,
    });
  });

  it.each([
    ["in the middle", `${"a".repeat(40)}WeChat${"b".repeat(40)}`, `…${"a".repeat(7)}WeChat${"b".repeat(15)}…`, `${" ".repeat(8)}^^^^^^`],
    ["at the start", `WeChat${"b".repeat(40)}`, `WeChat${"b".repeat(23)}…`, "^^^^^^"],
    ["at the end", `${"a".repeat(40)}WeChat`, `…${"a".repeat(23)}WeChat`, `${" ".repeat(24)}^^^^^^`],
  ])("cuts a long line around a place %s", (_, source, line, marks) => {
    expect(draw(source, "WeChat", 30)).toEqual({ line, marks, moreLines: 0 });
  });

  it("cuts a place that is longer than the line", () => {
    expect(draw(`a ${"x".repeat(50)} b`, "x".repeat(50), 10)).toEqual({ line: `${"x".repeat(9)}…`, marks: "^".repeat(10), moreLines: 0 });
  });

  it("does not cut through a wide character", () => {
    expect(draw(`WeChat${"好".repeat(20)}`, "WeChat", 12)).toEqual({ line: "WeChat好好…", marks: "^^^^^^", moreLines: 0 });
  });

  it("cuts a line of a megabyte", () => {
    expect(draw(`${"a ".repeat(500_000)}WeChat${" b".repeat(500_000)}`, "WeChat", 20)).toEqual({
      line: "… a WeChat b b b b …",
      marks: "    ^^^^^^",
      moreLines: 0,
    });
  });
});
