import { describe, expect, it } from "vitest";
import { makeResult } from "../test/result.js";
import { describeFinding, listFindings, putErrorsFirst, writeLine } from "./findings.js";
import type { Report } from "./reporter.js";

const source = { text: "Hello,\nadd my WeChat", subject: "WeChat" };
const result = makeResult(
  source,
  [
    { at: "WeChat", severity: "warn" },
    { at: "WeChat", field: "subject" },
  ],
  {
    id: "late-parcel",
    failures: [{ ruleId: "content/length", cause: "RangeError: too far" }],
  },
);
const report: Report = { name: "macros.json", platform: "market.example", result, source };

describe("listFindings", () => {
  it("gives diagnostics and failures a place in the file", () => {
    const findings = listFindings([report]);
    expect(findings.map(({ ruleId, severity, start, end }) => ({ ruleId, severity, start, end }))).toEqual([
      { ruleId: "contact/off-platform", severity: "warn", start: { line: 2, column: 8 }, end: { line: 2, column: 14 } },
      { ruleId: "contact/off-platform", severity: "error", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      { ruleId: "content/length", severity: "error", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    ]);
  });

  it("says behind the message what the place does not", () => {
    expect(listFindings([report]).map(describeFinding)).toEqual([
      "“WeChat” leads off the platform. Remove it. (late-parcel, market.example)",
      "“WeChat” leads off the platform. Remove it. (subject, late-parcel, market.example)",
      "Rule content/length: RangeError: too far. The other rules ran; please report this. (late-parcel, market.example)",
    ]);
    const plain = makeResult({ text: "WeChat" }, [{ at: "WeChat" }], { id: "m-1" });
    expect(listFindings([{ name: "m-1", result: plain }]).map(describeFinding)).toEqual(["“WeChat” leads off the platform. Remove it."]);
  });

  it("writes each as a line", () => {
    expect(listFindings([report]).map(writeLine)).toEqual([
      "macros.json:2:8 warn “WeChat” leads off the platform. Remove it. (contact/off-platform, late-parcel, market.example)",
      "macros.json (subject):1:1 error “WeChat” leads off the platform. Remove it. (contact/off-platform, late-parcel, market.example)",
      "macros.json:1:1 failure Rule content/length: RangeError: too far. The other rules ran; please report this. (content/length, late-parcel, market.example)",
    ]);
  });
});

describe("putErrorsFirst", () => {
  it("keeps the order of each severity", () => {
    expect(putErrorsFirst(listFindings([report])).map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([
      "error contact/off-platform",
      "error content/length",
      "warn contact/off-platform",
    ]);
  });
});
