import { describe, expect, it } from "vitest";
import { makeResult } from "../test/result.js";
import { format } from "./format.js";
import type { FormatterName, Report } from "./reporter.js";

const clean = makeResult({ text: "Hello" }, []);
const reports: readonly Report[] = [
  { name: "a.txt", result: clean },
  {
    name: "mail/b.json",
    result: clean,
    problems: [
      { position: { line: 3, column: 7 }, message: "is not valid JSON: a comma is missing." },
      { position: null, message: "row 4 & all after it cannot be read." },
    ],
  },
];

const write = (formatter: FormatterName): string => format(reports, { formatter, docsBase: "https://docs.example/" });
const [first, second] = ["is not valid JSON: a comma is missing.", "row 4 & all after it cannot be read."];

describe("what could not be linted", () => {
  it("is left to the program that lints by what is read beside what it says", () => {
    expect(write("compact")).toBe("");
    expect(write("stylish")).toBe("✖ No problems in 1 message; 2 places could not be read\n");
    expect(write("ndjson").split("\n")).toHaveLength(2);
  });

  it.each<[FormatterName, readonly string[]]>([
    [
      "github",
      [
        `::error file=mail/b.json,line=3,endLine=3,col=7,endColumn=7,title=unreadable::${first}`,
        `::error file=mail/b.json,line=1,endLine=1,col=1,endColumn=1,title=unreadable::${second}`,
        "No problems in 1 message; 2 places could not be read",
      ],
    ],
    [
      "checkstyle",
      [
        '  <file name="mail/b.json">',
        `    <error line="3" column="7" severity="error" message="${first}" source="sendlint.unreadable"/>`,
        `    <error line="1" column="1" severity="error" message="${second.replace("&", "&amp;")}" source="sendlint.unreadable"/>`,
      ],
    ],
    [
      "junit",
      [
        '  <testsuite name="mail/b.json" tests="1" failures="0" errors="1" skipped="0" time="0">',
        '      <error type="unreadable" message="2 places could not be read">',
        `mail/b.json:3:7 failure ${first} (unreadable)`,
      ],
    ],
    [
      "tap",
      ["ok 1 - a.txt", "not ok 2 - mail/b.json", `    - {"rule":"unreadable","severity":"error","line":3,"column":7,"message":"${first}"}`],
    ],
    ["markdown", ["### ❌ Sendlint: No problems in 1 message; 2 places could not be read"]],
    ["html", ['<p class="message" dir="auto"><b>Not read</b> is not valid JSON: a comma is missing.</p>']],
  ])("stands in %s", (formatter, lines) => {
    const written = write(formatter).split("\n");
    expect(written).toEqual(expect.arrayContaining([...lines]));
  });

  it("stands in json, and is no result", () => {
    const { totals, results, problems } = JSON.parse(write("json"));
    expect(totals).toEqual({ messages: 1, withProblems: 0, error: 0, warn: 0, fixable: 0, failures: 0, unread: 2 });
    expect(results.map(({ name }: { name: string }) => name)).toEqual(["a.txt"]);
    expect(problems).toEqual([
      { name: "mail/b.json", position: { line: 3, column: 7 }, message: first },
      { name: "mail/b.json", position: null, message: second },
    ]);
  });

  it("stands in gitlab and rdjson as a finding of its own kind, without a page", () => {
    expect(JSON.parse(write("gitlab"))).toEqual([
      {
        description: first,
        check_name: "unreadable",
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: "major",
        location: { path: "mail/b.json", lines: { begin: 3 } },
      },
      expect.objectContaining({ description: second, location: { path: "mail/b.json", lines: { begin: 1 } } }),
    ]);
    expect(JSON.parse(write("rdjson")).diagnostics[0]).toEqual({
      message: first,
      location: { path: "mail/b.json", range: { start: { line: 3 } } },
      severity: "ERROR",
      code: { value: "unreadable" },
    });
  });
});
