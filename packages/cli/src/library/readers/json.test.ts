import { describe, expect, it } from "vitest";
import { longestWhole } from "../source-file.js";
import { readWith, show } from "../testing/read.js";
import { readJson, readJsonLines } from "./json.js";

const item = (id: number, more: object = {}) => ({ id, title: "Late", body: `Parcel ${id} is late. ${"x".repeat(1000)}`, ...more });

/** A list that is too long to be read in one piece. */
function longList(count = Math.ceil(longestWhole / 700)): object[] {
  return Array.from({ length: count }, (_, id) => item(id));
}

describe("readJson", () => {
  it("reads a long file value by value, to the same records", async () => {
    const list = longList();
    const text = JSON.stringify({ language: "de", platform: "ebay", templates: list }, null, 1);
    const { records, problems } = await readWith(readJson, text, { chunk: 1 << 20 });
    expect(problems).toEqual([]);
    expect(records).toHaveLength(list.length);
    const last = records.at(-1);
    expect(last).toMatchObject({ name: `$.templates[${list.length - 1}].body`, facts: { locale: "de", platforms: ["ebay"] } });
    const start = last?.text.indexOf("late") ?? 0;
    const place = last?.locate({ field: "text", start, end: start + 4 });
    expect(text.slice(place?.start, place?.end)).toBe("late");
    expect(last?.lines.positionAt(place?.start ?? 0)).toEqual({
      line: text.slice(0, place?.start).split("\n").length,
      column: text.slice(0, place?.start).length - text.lastIndexOf("\n", place?.start),
    });
  });

  it("follows a path into a long file", async () => {
    const text = JSON.stringify({ lang: "fr", list: longList().map((body) => ({ wrap: body })) });
    const mapping = { glob: "*", text: "$.list[*].wrap.body", locale: "$.lang" };
    const { records } = await readWith(readJson, text, { chunk: 1 << 20, mapping });
    expect(records[7]).toMatchObject({ name: "$.list[7].wrap.body", facts: { locale: "fr" } });
    const counting = await readWith(readJson, text, { chunk: 1 << 20, mapping: { glob: "*", text: "$.list[3].wrap.body" } });
    expect(counting.problems).toEqual(["is too long for a path that counts in lists. Take [*] instead of numbers, or split the file."]);
  });

  it("tells what is broken in one record, and reads the rest", async () => {
    const { records, problems } = await readWith(readJson, '[\n{"body": "One two"},\n{"body": "Three" "x": four},\n{"body": "Five six"}]');
    expect(records.map(({ text }) => text)).toEqual(["One two", "Three", "Five six"]);
    expect(problems[0]).toBe("3:18 is not valid JSON: a comma is missing.");
  });

  it("hides what a field or a comment says", async () => {
    const text = `[
  // sendlint-disable-next-line x/a -- why
  { "body": "One" },
  { "body": "Two", "sendlint-disable": "x/b, x/c -- why" },
  { "sendlint-disable": ["x/d", "x/e"], "body": "Three" }, // sendlint-disable-line
  { "sendlint-disable": true, "body": "Four" }
]`;
    const reading = await readWith(readJson, text, { path: "/a.jsonc" });
    expect(reading.problems).toEqual([]);
    expect(
      reading.records.map(({ text: body, suppressions }) => `${body}: ${suppressions.map(({ rule }) => rule ?? "all").join(" ")}`),
    ).toEqual(["One: x/a", "Two: x/b x/c", "Three: all x/d x/e", "Four: all"]);
    const removed = reading.directives.map(
      ({ removal }) => removal && text.slice(0, removal.start) + removal.text + text.slice(removal.end),
    );
    expect(removed.map((edited) => edited?.split("\n"))).toEqual([
      expect.not.arrayContaining(["  // sendlint-disable-next-line x/a -- why"]),
      expect.arrayContaining(['  { "sendlint-disable": ["x/d", "x/e"], "body": "Three" },']),
      expect.arrayContaining(['  { "body": "Two" },']),
      // One of several rules in a list is for a person to take out.
      undefined,
      undefined,
      expect.arrayContaining(['  { "body": "Four" }']),
    ]);
  });

  it("survives very many values", async () => {
    const { records } = await readWith(readJson, `{"list":[${"1,".repeat(300_000)}1],"maps":[${"{},".repeat(100_000)}{}],"body":"Hi"}`);
    expect(records.map(({ name }) => name)).toEqual(["$.body"]);
  });

  it("takes directives for nothing where JSON has no comments", async () => {
    const { records, problems } = await readWith(readJson, '[// sendlint-disable\n{"body": "One"}]');
    expect(records[0]?.suppressions).toEqual([]);
    expect(problems).toEqual(["1:2 is not valid JSON: a comment, which JSON has not."]);
  });
});

describe("readJsonLines", () => {
  it("reads a value on each line, and goes on after a broken one", async () => {
    const text = '{"body":"One"}\r\n\r\n{"body":"Two"\r\n{"body":"Three","locale":"de"}\r\n';
    for (const chunk of [1, 5, 1000]) {
      const reading = await readWith(readJsonLines, text, { chunk });
      expect(show(reading)).toEqual(["line 1 $.body (text): One", "line 3 $.body (text): Two", "line 4 $.body (text, locale=de): Three"]);
      expect(reading.problems).toEqual(["3:14 is not valid JSON: a closing brace is missing."]);
    }
  });
});
