import { describe, expect, it } from "vitest";
import { applyFixes } from "../src/edits.js";
import { markRuns, readVisible } from "../src/visible.js";

describe("markRuns", () => {
  const mark = (source: string, ...words: string[]) => {
    const findings = words.map((word) => ({ start: source.indexOf(word), end: source.indexOf(word) + word.length }));
    return markRuns(source, readVisible(source, "html"), findings).map(({ text, findings: at }) =>
      at.length > 0 ? `[${at}:${text}]` : text,
    );
  };

  it("shows HTML as it is read, with findings that go through tags", () => {
    expect(mark("<p>Write on <b>Whats</b>App</p><p>now</p>", "on <b>Whats</b>App")).toEqual(["Write ", "[0:on WhatsApp]", "\nnow\n"]);
  });

  it("shows what stands in a tag, where it stands", () => {
    expect(mark('See <a href="http://a.example">this</a>.', "http://a.example")).toEqual(["See ", "[0:http://a.example]", " this."]);
  });

  it("shows findings that share text", () => {
    expect(mark("call 555 now", "call 555", "555 now")).toEqual(["[0:call ]", "[0,1:555]", "[1: now]"]);
  });

  it("shows text with signs of HTML", () => {
    const source = "1 < 2 & 3";
    expect(markRuns(source, readVisible(source, "text"), [])).toEqual([{ text: source, findings: [] }]);
    expect(
      readVisible(source, "html")
        .map(({ text }) => text)
        .join(""),
    ).toBe(source);
  });
});

describe("applyFixes", () => {
  const edit = (start: number, end: number, text: string, field: "subject" | "text" = "text") => ({ edits: [{ field, start, end, text }] });

  it("makes all edits of a field", () => {
    expect(applyFixes("a👍 b🚚.", "text", [edit(1, 3, ""), edit(5, 7, ""), edit(0, 1, "x", "subject")])).toBe("a b.");
  });

  it("leaves out a fix that meets one before it", () => {
    expect(applyFixes("abcdef", "text", [edit(1, 4, "-"), edit(3, 5, "+"), edit(5, 6, "")])).toBe("a-e");
  });
});
