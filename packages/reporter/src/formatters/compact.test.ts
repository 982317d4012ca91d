import { describe, expect, it } from "vitest";
import { makeResult } from "../../test/result.js";
import { format } from "../format.js";

const text = "Hello,\nadd me on WeChat 555-0100";

describe("compact", () => {
  it("writes a line for each finding", () => {
    const source = { text, subject: "WeChat" };
    const result = makeResult(source, [
      { at: "WeChat", field: "subject", severity: "warn" },
      { at: "WeChat 555-0100", message: "“WeChat •••-••••” leads off the platform. Remove it." },
      { at: "555-0100", ruleId: "contact/phone-number", evidence: null, message: "“•••-••••” is a phone\nnumber." },
    ]);
    expect(format([{ name: "a.txt", platform: "market.example", result, source }], { formatter: "compact" })).toBe(
      `a.txt (subject):1:1 warn “WeChat” leads off the platform. Remove it. (contact/off-platform, market.example)
a.txt:2:11 error “WeChat •••-••••” leads off the platform. Remove it. (contact/off-platform, market.example)
a.txt:2:18 error “•••-••••” is a phone\\nnumber. (contact/phone-number, market.example)
`,
    );
  });

  it("writes nothing where there is nothing", () => expect(format([makeResult({ text }, [])], { formatter: "compact" })).toBe(""));

  it("writes a line for a rule that failed", () => {
    const result = makeResult({ text }, [], { id: "m-1", failures: [{ ruleId: "content/length", cause: "RangeError: too far" }] });
    expect(format([result], { formatter: "compact" })).toBe(
      "m-1:1:1 failure Rule content/length: RangeError: too far. The other rules ran; please report this. (content/length)\n",
    );
  });
});
