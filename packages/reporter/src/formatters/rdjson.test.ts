import { rdformatSchema } from "@umbrelladocs/rdformat-validator";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { FormatOptions, Report } from "../reporter.js";

const isValid = new Ajv().compile(rdformatSchema);

function read(reports: readonly Report[], options: FormatOptions = {}) {
  const report = JSON.parse(format(reports, { ...options, formatter: "rdjson" }));
  expect([isValid(report), isValid.errors]).toEqual([true, null]);
  return report as { diagnostics: { message: string; location: { path: string }; suggestions?: { text: string }[] }[] };
}

const text = "Grüße 👋,\nfüge mich bei WeChat hinzu http://a.example";
const source = { text };
const edit = (at: string, replacement: string) => ({
  field: "text" as const,
  start: text.indexOf(at),
  end: text.indexOf(at) + at.length,
  text: replacement,
});

describe("rdjson", () => {
  it("counts columns in bytes, and offers a fix and a suggestion", () => {
    const result = makeResult(source, [
      { at: "👋,\nfüge" },
      {
        at: "http://a.example",
        severity: "warn",
        fix: { edits: [edit("http:", "https:")] },
        suggestions: [{ message: "Remove it.", edits: [edit("http://a.example", "")] }],
      },
    ]);
    expect(read([{ name: "a.txt", result, source }], { docsBase: "https://docs.example/" })).toEqual({
      source: { name: "sendlint" },
      diagnostics: [
        {
          message: "“👋,\\nfüge” leads off the platform. Remove it.",
          location: { path: "a.txt", range: { start: { line: 1, column: 9 }, end: { line: 2, column: 6 } } },
          severity: "ERROR",
          code: { value: "contact/off-platform", url: "https://docs.example/contact/off-platform.md" },
        },
        {
          message: "“http://a.example” leads off the platform. Remove it.",
          location: { path: "a.txt", range: { start: { line: 2, column: 29 }, end: { line: 2, column: 45 } } },
          severity: "WARNING",
          code: { value: "contact/off-platform", url: "https://docs.example/contact/off-platform.md" },
          suggestions: [
            { range: { start: { line: 2, column: 29 }, end: { line: 2, column: 34 } }, text: "https:" },
            { range: { start: { line: 2, column: 29 }, end: { line: 2, column: 45 } }, text: "" },
          ],
        },
      ],
    });
  });

  it("offers no change of several edits: each of them would be one to click on", () => {
    const result = makeResult(source, [{ at: "WeChat", fix: { edits: [edit("WeChat", ""), edit("bei", "")] } }]);
    expect(read([{ name: "a.txt", result, source }]).diagnostics[0]?.suggestions).toBeUndefined();
  });

  it("takes whole lines where it does not have the source, and the file where the place is not in it", () => {
    const apart = { text: "Hello", subject: "WeChat" };
    const reports = [
      { name: "a.txt", result: makeResult(source, [{ at: "👋,\nfüge", fix: { edits: [edit("👋", "")] } }]) },
      { name: "b.txt", result: makeResult(apart, [{ at: "WeChat", field: "subject" }]), source: apart },
      { name: "c.txt", result: makeResult(source, [], { failures: [{ ruleId: "content/length", cause: "x" }] }), source },
    ];
    expect(read(reports).diagnostics.map(({ location, suggestions }) => ({ location, suggestions }))).toEqual([
      { location: { path: "a.txt", range: { start: { line: 1 }, end: { line: 2 } } } },
      { location: { path: "b.txt" } },
      { location: { path: "c.txt" } },
    ]);
  });

  it("is an empty list where there is nothing", () => expect(read([]).diagnostics).toEqual([]));

  it("holds hostile text as text", () => {
    const { diagnostics } = read([makeHostileReport()]);
    const visible = escapeControl(hostile);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `${visible} (id ${visible}, ${visible})`,
      `${visible} (id ${visible}, ${visible})`,
      `Rule content/length: ${visible}. The other rules ran; please report this. (id ${visible}, ${visible})`,
    ]);
    expect(diagnostics[0]?.location.path).toBe(hostileName);
    expect(diagnostics[0]?.suggestions?.map(({ text }) => text)).toEqual([hostile]);
  });
});
