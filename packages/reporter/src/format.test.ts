import { rules } from "@sendlint/core";
import { describe, expect, it } from "vitest";
import { hostileName, makeHostileReport } from "../test/hostile.js";
import { makeResult } from "../test/result.js";
import { format, formatterNames, openReport } from "./format.js";
import type { Report } from "./reporter.js";

describe("format", () => {
  it("knows its formatters by name", () => {
    expect(formatterNames).toEqual([
      "checkstyle",
      "compact",
      "github",
      "gitlab",
      "html",
      "json",
      "junit",
      "markdown",
      "ndjson",
      "rdjson",
      "sarif",
      "stylish",
      "tap",
    ]);
    expect(() => format([], { formatter: "toString" as never })).toThrow(
      /^"toString" is not a formatter\. Formatters: checkstyle, compact, .*, tap\.$/,
    );
  });

  const source = { text: "Add my WeChat or call 555-0100 now" };
  const phone = { ruleId: "contact/phone-number", evidence: null, message: "“•••-••••” is a phone number." };
  const report: Report = { name: "a.txt", result: makeResult(source, [{ at: "WeChat" }, { at: "555-0100", ...phone }]), source };

  describe.each(formatterNames)("%s", (formatter) => {
    it("takes results without names and sources", () => {
      expect(format([report.result], { formatter })).toMatch(/message(?: |%20)1/);
      expect(() => format([], { formatter, rules })).not.toThrow();
    });

    it("gives the same text however many reports come at once", () => {
      const problems = [{ position: { line: 3, column: 7 }, message: "is not valid JSON." }];
      const reports = [
        report,
        { ...report, name: "b.txt", platform: "market.example" },
        makeHostileReport(),
        { name: "c.json", result: makeResult(source, []), problems },
        ...Array.from({ length: 30 }, (_, index) => ({ ...report, name: `d/${index}.txt` })),
        { name: "e.txt", result: makeResult(source, []) },
      ];
      const writer = openReport({ formatter, rules });
      const pieces = reports.map((each) => writer.add([each]));
      expect([...pieces, writer.end()].join("")).toBe(format(reports, { formatter, rules }));
    });

    it("ends its last line", () => expect(format([report], { formatter })).toMatch(/[^\n]\n$/));

    it("holds no personal data unless asked to, and then only where it quotes the source", () => {
      expect(format([report], { formatter })).not.toContain("0100");
      const isShown = format([report], { formatter, showPersonalData: true }).includes("0100");
      expect(isShown).toBe(["html", "stylish"].includes(formatter));
    });

    it("lets no character through that a terminal would obey or that nobody can see", () => {
      const written = format([makeHostileReport(), { name: hostileName, result: report.result }], { formatter, rules });
      expect(written.replaceAll("\n", "").match(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\u2028\ufffe]/gu)).toBeNull();
    });
  });
});
