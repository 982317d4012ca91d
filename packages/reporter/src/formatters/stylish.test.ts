import { describe, expect, it } from "vitest";
import { makeResult } from "../../test/result.js";
import { format } from "../format.js";

const text = "Hello,\nadd me on WeChat or call 555-0100 now\n\n\n\nBye";
const phone = { at: "555-0100", ruleId: "contact/phone-number", evidence: null, message: "“•••-••••” is a phone number. Remove it." };
const breaks = {
  at: "\n\n\n\n",
  ruleId: "format/line-breaks",
  severity: "warn",
  message: "Four line breaks in a row. Use two at most.",
  policy: null,
  fix: { edits: [] },
} as const;

describe("stylish", () => {
  it("shows each finding in its place, the rules behind them, and the sum", () => {
    const result = makeResult({ text }, [{ at: "WeChat" }, phone, breaks]);
    const reports = [
      { name: "late.txt", platform: "market.example", result, source: { text } },
      { name: "fine.txt", platform: "market.example", result: makeResult({ text }, []) },
    ];
    expect(format(reports)).toBe(
      `late.txt market.example
  2:11  error    “WeChat” leads off the platform. Remove it.  contact/off-platform
     2 │ add me on WeChat or call •••-•••• now
       │           ^^^^^^
  2:26  error    “•••-••••” is a phone number. Remove it.  contact/phone-number
     2 │ add me on WeChat or call •••-•••• now
       │                          ^^^^^^^^
  2:38  warning  Four line breaks in a row. Use two at most.  format/line-breaks
     2 │ add me on WeChat or call •••-•••• now
       │                                      ^ and 4 more lines

Rules and the policies behind them:
  contact/off-platform  docs/rules/contact/off-platform.md
    Messaging rules (2024) https://market.example/rules
  contact/phone-number  docs/rules/contact/phone-number.md
    Messaging rules (2024) https://market.example/rules
  format/line-breaks  docs/rules/format/line-breaks.md

✖ 3 problems (2 errors, 1 warning) in 1 of 2 messages; 1 fixable
`,
    );
  });

  it("takes plain results: then there are no code frames", () => {
    const result = makeResult({ text }, [{ at: "WeChat" }], { id: "m-1" });
    expect(format([result, makeResult({ text }, [phone])])).toBe(
      `m-1
  2:11  error    “WeChat” leads off the platform. Remove it.  contact/off-platform

message 2
  2:26  error    “•••-••••” is a phone number. Remove it.  contact/phone-number

Rules and the policies behind them:
  contact/off-platform  docs/rules/contact/off-platform.md
    Messaging rules (2024) https://market.example/rules
  contact/phone-number  docs/rules/contact/phone-number.md
    Messaging rules (2024) https://market.example/rules

✖ 2 problems (2 errors, 0 warnings) in 2 of 2 messages
`,
    );
  });

  it("is short where there is nothing to say", () => {
    expect(format([makeResult({ text }, [])])).toBe("✔ No problems in 1 message\n");
    expect(format([])).toBe("✔ No problems in 0 messages\n");
  });

  it("tells a subject that stands apart from one inside the text", () => {
    const source = { text: "Hello", subject: "Add my WeChat" };
    const result = makeResult(source, [{ at: "WeChat", field: "subject" }]);
    expect(format([{ name: "a.txt", result, source }])).toContain("  subject 1:8  error    “WeChat”");
    expect(format([{ name: "a.txt", result, source }])).toContain("     1 │ Add my WeChat\n       │        ^^^^^^\n");
    const inText = { text: "subject: WeChat\n---\nHello" };
    const moved = makeResult(inText, [{ at: "WeChat", field: "subject" }]);
    expect(format([{ name: "a.txt", result: moved, source: inText }])).toContain("  1:10  error    “WeChat”");
  });

  it("says what was assumed", () => {
    const assumed = { kind: "proactive", stage: "pre-sale" };
    expect(format([makeResult({ text }, [], { assumed })])).toBe(
      "✔ No problems in 1 message\n  Assumed, because the message does not say: kind “proactive”, stage “pre-sale”.\n",
    );
    expect(format([makeResult({ text }, [], { assumed }), makeResult({ text }, [])])).toContain(
      "kind “proactive” (1 of 2 times), stage “pre-sale” (1 of 2 times).",
    );
  });

  it("reports a rule that failed", () => {
    const result = makeResult({ text }, [], {
      id: "m-1",
      ok: false,
      failures: [{ ruleId: "content/length", cause: "RangeError: too far" }],
    });
    expect(format([result])).toBe(`m-1
  failed  Rule content/length: RangeError: too far. The other rules ran; please report this.

✖ 0 problems (0 errors, 0 warnings) in 1 of 1 message; 1 rule failed
`);
  });

  it("counts a message once that was linted for two platforms, and masks what either of them recognises", () => {
    const reports = [
      { name: "a.txt", platform: "one.example", result: makeResult({ text }, [{ at: "WeChat" }]), source: { text } },
      { name: "a.txt", platform: "two.example", result: makeResult({ text }, [phone]), source: { text } },
    ];
    const shown = format(reports);
    expect(shown).toContain("✖ 2 problems (2 errors, 0 warnings) in 1 of 1 message\n");
    expect(shown).not.toContain("555");
  });

  it("shows personal data where it is asked to", () => {
    const report = { name: "a.txt", result: makeResult({ text }, [phone]), source: { text } };
    expect(format([report], { showPersonalData: true })).toContain("     2 │ add me on WeChat or call 555-0100 now\n");
  });

  it("escapes what a name or a message could do to a terminal", () => {
    const result = makeResult({ text }, [{ at: "WeChat", message: "bad \u001b[2J\u202e" }]);
    const shown = format([{ name: "a\u001b]0;x\u0007.txt", result }]);
    expect(shown).toContain("a\\u{1b}]0;x\\u{7}.txt\n");
    expect(shown).toContain("bad \\u{1b}[2J\\u{202e}");
  });

  it("colours where it is asked to", () => {
    const report = { name: "a.txt", result: makeResult({ text: "WeChat" }, [{ at: "WeChat" }]), source: { text: "WeChat" } };
    const red = (shown: string) => `\u001b[31m${shown}\u001b[39m`;
    const shown = format([report], { color: true });
    expect(shown).toContain("\u001b[4ma.txt\u001b[24m\n");
    expect(shown).toContain(red("^^^^^^"));
    expect(shown).toContain(red("✖ 1 problem (1 error, 0 warnings) in 1 of 1 message"));
    expect(format([makeResult({ text }, [breaks])], { color: true })).toContain("\u001b[33m⚠ 1 problem (0 errors, 1 warning)");
    expect(format([makeResult({ text }, [])], { color: true })).toBe("\u001b[32m✔ No problems in 1 message\u001b[39m\n");
  });

  it("links to the documentation where the caller has it", () => {
    expect(format([makeResult({ text }, [phone])], { docsBase: "https://docs.example/" })).toContain(
      "  https://docs.example/contact/phone-number.md\n",
    );
  });

  it("cuts code frames to the width given", () => {
    const report = { name: "a.txt", result: makeResult({ text }, [{ at: "WeChat" }]), source: { text } };
    expect(format([report], { width: 20 })).toContain("     2 │ …on WeChat or call …\n       │     ^^^^^^\n");
  });
});
