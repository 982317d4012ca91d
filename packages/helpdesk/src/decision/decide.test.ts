import { createLinter, type LintResult, type MessageInput } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { describe, expect, it } from "vitest";
import { decide } from "./decide.js";
import type { Policy } from "./policy.js";

const preset = amazon({ marketplace: "amazon.com", kind: "reply" });
const english = createLinter({ extends: [preset] });
const chinese = createLinter({ extends: [preset], language: "zh-CN" });
const lint = (message: MessageInput): LintResult => english.lint(message);

const clean = "Your replacement left today and arrives on Friday.";
const contact = "Please add me on WeChat.";
const emoji = "Your parcel left today 👍";

describe("decide", () => {
  it("allows what has no finding", () => {
    expect(decide(lint(clean), {})).toEqual({
      decision: "allow",
      agentText: "You can send this message.",
      machineText: "allow: the message may be sent.",
      diagnostics: [],
      failures: [],
    });
  });

  it("blocks errors and says what to change", () => {
    const { decision, agentText, machineText, diagnostics } = decide(lint({ text: contact, subject: emoji }), {});
    expect(decision).toBe("block");
    expect(agentText).toBe(
      `This message cannot be sent yet. Please change it.\n1. Subject: ${diagnostics[0]?.message}\n2. ${diagnostics[1]?.message}`,
    );
    expect(machineText).toBe(
      "block: the message was not sent. Rewrite it without what is listed, keep the rest, and try again.\n" +
        `- format/emoji in subject: ${diagnostics[0]?.message}\n` +
        `- contact/off-platform in text: ${diagnostics[1]?.message}`,
    );
    expect(diagnostics.map(({ ruleId, verdict, part }) => [ruleId, verdict, part])).toEqual([
      ["format/emoji", "block", null],
      ["contact/off-platform", "block", null],
    ]);
  });

  it("tells once what is wrong with a subject that several texts share", () => {
    const texts = [clean, contact, contact].map((text, index) => lint({ id: `part ${index}`, text, subject: emoji }));
    expect(decide(texts, {}).diagnostics.map(({ ruleId, field, part }) => [ruleId, field, part])).toEqual([
      ["format/emoji", "subject", "part 0"],
      ["contact/off-platform", "text", "part 1"],
      ["contact/off-platform", "text", "part 2"],
    ]);
  });

  it("says of a message that has left that it was sent", () => {
    const unread = { failure: "unreadable", part: null, cause: "" } as const;
    const told = [lint(clean), lint(contact), unread].map((outcome) => {
      const { agentText, machineText } = decide(outcome, {}, { hasLeft: true });
      return [agentText, machineText].map((text) => text.split("\n")[0]);
    });
    const machine = "sent: the message has left, and should not have left like this. Do not send it again.";
    expect(told).toEqual([
      ["You can send this message.", "allow: the message may be sent."],
      ["This message was sent. It should not have been sent like this:", machine],
      ["This message was sent without having been checked.", machine],
    ]);
  });

  it("answers in Chinese", () => {
    const { agentText } = decide(chinese.lint(contact), {}, { language: "zh-CN" });
    expect(agentText.split("\n")[0]).toBe("这条消息暂时不能发送，请修改。");
    expect(agentText).not.toMatch(/\b(?:Remove|Please)\b/);
  });

  it.each<[string, Policy, string, { role?: string; channel?: "sp-api" }]>([
    ["an error by default", {}, "block", {}],
    ["a severity", { severities: { error: "review" } }, "review", {}],
    ["a category over its severity", { severities: { error: "block" }, categories: { "off-platform-contact": "allow" } }, "allow", {}],
    [
      "a rule over its category",
      { categories: { "off-platform-contact": "allow" }, rules: { "contact/off-platform": "review" } },
      "review",
      {},
    ],
    ["an entry for the other severity", { categories: { "off-platform-contact": { warn: "allow" } } }, "block", {}],
    ["a role", { overrides: [{ when: { role: ["lead"] }, severities: { error: "review" } }] }, "review", { role: "lead" }],
    ["another role", { overrides: [{ when: { role: ["lead"] }, severities: { error: "review" } }] }, "block", { role: "agent" }],
    ["no role", { overrides: [{ when: { role: ["lead"] }, severities: { error: "review" } }] }, "block", {}],
    [
      "a channel and a role together",
      { overrides: [{ when: { role: ["lead"], channel: ["sp-api"] }, severities: { error: "allow" } }] },
      "block",
      { role: "lead" },
    ],
    [
      "the later override",
      {
        overrides: [
          { when: {}, severities: { error: "allow" } },
          { when: { channel: ["sp-api"] }, severities: { error: "review" } },
        ],
      },
      "review",
      { channel: "sp-api" },
    ],
    [
      "a rule over a later override's severity",
      { rules: { "contact/off-platform": "block" }, overrides: [{ when: {}, severities: { error: "allow" } }] },
      "block",
      {},
    ],
  ])("follows the policy's word on %s", (_, policy, expected, context) => {
    expect(decide(lint(contact), policy, context).decision).toBe(expected);
  });

  it("takes the gravest of several parts", () => {
    const parts = [lint({ id: "html", text: clean }), lint({ id: "text", text: contact })];
    const { decision, diagnostics } = decide(parts, {});
    expect(decision).toBe("block");
    expect(diagnostics.map(({ part }) => part)).toEqual(["text"]);
  });

  it("lists a finding once, the gravest first, and no more than six", () => {
    const { diagnostics, agentText } = decide([lint(contact), lint(contact)], {});
    expect(diagnostics).toHaveLength(2);
    expect(agentText.split("\n")).toHaveLength(2);
    const many = lint("👍 a 😀 b 🎁 c 🚚 d 📦 e 🙏 f ⭐ g 🔥");
    const lines = decide([many], {}).agentText.split("\n");
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toMatch(/^And \d+ more\.$/);
  });

  it("shows advice where the message may leave", () => {
    const { decision, agentText } = decide(lint(emoji), { categories: { formatting: "allow" } });
    expect(decision).toBe("allow");
    expect(agentText).toMatch(/^You can send this message\. It would be better with a change:\n1\. /);
  });

  it.each(["block", "allow"] as const)("follows onError: %s where the linter failed", (onError) => {
    const failure = { failure: "linter-failed", part: null, cause: "The linter threw TypeError." } as const;
    expect(decide(failure, { onError })).toMatchObject({ decision: onError, failures: [failure] });
  });

  it("counts a rule that threw as a failure", () => {
    const broken: LintResult = { ...lint(clean), ok: false, failures: [{ ruleId: "house/shouting", cause: "TypeError" }] };
    expect(decide(broken, {})).toMatchObject({
      decision: "block",
      agentText:
        "This message could not be checked, so it was not sent.\n1. A part of the check failed. Try again, and tell whoever looks after it if it fails again.",
      machineText:
        "unchecked: the message could not be checked and was not sent. Do not send it another way.\n- check incomplete (rule-failed)",
      failures: [{ failure: "rule-failed", part: null, cause: "Rule house/shouting failed." }],
    });
    expect(decide(broken, { onError: "allow" }).decision).toBe("allow");
  });

  it("blocks findings also where errors are allowed", () => {
    const late = { failure: "time-limit", part: null, cause: "Linting took longer than 5 ms." } as const;
    expect(decide([lint(contact), late], { onError: "allow" }).decision).toBe("block");
  });

  it("takes nothing at all for a message that could not be read", () => {
    expect(decide([], {})).toMatchObject({ decision: "block", failures: [{ failure: "unreadable" }] });
  });

  it("repeats no personal data", () => {
    const text = "Write to jo@shop.example or call +1 202 555 0143, IBAN DE89 3704 0044 0532 0130 00.";
    const decision = decide(lint(text), {});
    expect(decision.decision).toBe("block");
    expect(JSON.stringify(decision)).not.toMatch(/jo@|shop\.example|0143|3704/);
  });
});
