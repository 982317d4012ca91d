import { describe, expect, it } from "vitest";
import { type Found, makeResult } from "../test/result.js";
import { listFindings } from "./findings.js";
import { createFingerprinter, fingerprintDiagnostics } from "./fingerprint.js";

const wechat: Found = { at: "WeChat" };
const phone: Found = { at: "555-0100", ruleId: "contact/phone-number", evidence: null, message: "“•••-••••” is a phone number." };

function printAll(text: string, found: readonly Found[], report: { name?: string; platform?: string; id?: string } = {}): string[] {
  const { id = null, ...rest } = report;
  const source = { text };
  return listFindings([{ name: "a.txt", ...rest, result: makeResult(source, found, { id }), source }]).map(createFingerprinter());
}

const [first] = printAll("add my WeChat", [wechat]);

describe("createFingerprinter", () => {
  it("gives 128 bits", () => expect(first).toMatch(/^[0-9a-f]{32}$/));

  it("stays when lines move, the text around changes and the message is worded anew", () => {
    expect(printAll("Hello,\n\nplease add us on\nWeChat!", [{ at: "WeChat", message: "“WeChat”引导买家离开平台。" }])).toEqual([first]);
    expect(printAll("add my  WeChat", [{ at: "my  WeChat" }])).toEqual(printAll("add my\n\tWeChat", [{ at: "my\n\tWeChat" }]));
  });

  it("stays when records above the finding come or go", () => {
    const at = (id: string) => printAll("add my WeChat", [wechat], { id });
    expect(at("$.macros[12].actions[0].value")).toEqual(at("$.macros[3].actions[1].value"));
    expect(at("row 12, body")).toEqual(at("row 3, body"));
    expect(new Set([at("row 3, body"), at("row 3, text"), at("$[3].body"), at("order 3")].flat()).size).toBe(4);
  });

  it("differs by file, record, platform, rule, field and text", () => {
    const text = "add my WeChat or wechat";
    const all = [
      printAll(text, [wechat]),
      printAll(text, [wechat], { name: "b.txt" }),
      printAll(text, [wechat], { id: "late-parcel" }),
      printAll(text, [wechat], { platform: "market.example" }),
      printAll(text, [{ ...wechat, ruleId: "contact/handle" }]),
      printAll(text, [{ ...wechat, field: "subject" }]),
      printAll(text, [{ at: "wechat" }]),
    ].flat();
    expect(new Set(all).size).toBe(7);
  });

  it("counts what a file holds several times", () => {
    const [one, two, three] = printAll("WeChat, WeChat, WeChat", [wechat, wechat, wechat]);
    expect(one).toBe(first);
    expect(new Set([one, two, three]).size).toBe(3);
  });

  it("hashes no personal data: numbers of one shape are the same", () => {
    const [one] = printAll("call 555-0100", [phone]);
    expect(printAll("call 555-0123", [{ ...phone, at: "555-0123" }])).toEqual([one]);
    expect(printAll("call 555-01000", [{ ...phone, at: "555-01000" }])).not.toEqual([one]);
  });

  it("names a rule that failed", () => {
    const result = makeResult({ text: "" }, [], { failures: [{ ruleId: "content/length", cause: "x" }] });
    expect(listFindings([{ name: "a.txt", result }]).map(createFingerprinter())).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });
});

describe("fingerprintDiagnostics", () => {
  it("names the diagnostics of all reports, as a report for a program does", () => {
    const source = { text: "add my WeChat, WeChat" };
    const reports = [
      { name: "a.txt", result: makeResult(source, [wechat], { failures: [{ ruleId: "content/length", cause: "x" }] }), source },
      { name: "a.txt", result: makeResult(source, [wechat]), source },
    ];
    const named = fingerprintDiagnostics(reports);
    expect(reports.map(({ result }) => named.get(result.diagnostics[0] as never))).toEqual(printAll(source.text, [wechat, wechat]));
    expect(named.size).toBe(2);
  });
});
