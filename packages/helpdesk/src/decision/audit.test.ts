import { createHmac } from "node:crypto";
import { createLinter } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { describe, expect, it } from "vitest";
import { createAuditRecord } from "./audit.js";
import { decide } from "./decide.js";
import type { Policy } from "./policy.js";
import { requestRelease } from "./release.js";

const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com", kind: "reply" })] });
const policy: Policy = { release: { roles: ["lead"] } };
const message = { subject: "About your parcel", text: "Your parcel left today, dear Ottilie. Packed by jo@shop.example" };
const decision = decide(linter.lint(message), policy);
const salt = "a salt of the caller's own";

describe("createAuditRecord", () => {
  it("keeps rule IDs, places and a keyed hash", async () => {
    const at = "2026-11-02T09:30:00Z";
    expect(await createAuditRecord({ decision, message, salt, at })).toEqual({
      decision: "block",
      release: null,
      findings: [
        {
          ruleId: "contact/email-address",
          category: "email-address",
          severity: "error",
          verdict: "block",
          part: null,
          field: "text",
          start: 48,
          end: 63,
        },
      ],
      failures: [],
      hash: createHmac("sha256", salt)
        .update(JSON.stringify([[message.subject, message.text]]))
        .digest("hex"),
      at,
    });
  });

  it("has a hash of its own for each message and each salt", async () => {
    const hashes = await Promise.all(
      [
        { message, salt },
        { message, salt: `${salt} ` },
        { message: { ...message, subject: null }, salt },
        { message: [message.subject, message.text], salt },
        { message: message.text, salt },
      ].map(async (input) => (await createAuditRecord({ decision, ...input })).hash),
    );
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[2]).toBe(hashes[4]);
  });

  it("refuses a short salt", async () => {
    await expect(createAuditRecord({ decision, message, salt: "pepper" })).rejects.toThrow("`salt` needs 16 characters or more");
  });

  it("holds no word of the message", async () => {
    const outcome = requestRelease(decision, { role: "lead", reason: "Approved by legal, see jo@shop.example", message }, policy);
    if (!outcome.granted) throw new Error(outcome.agentText);
    const record = JSON.stringify(await createAuditRecord({ decision, message, salt, release: outcome.release }));
    for (const word of ["parcel", "today", "jo@", "shop.example", "Ottilie"]) expect(record).not.toContain(word);
  });
});

describe("requestRelease", () => {
  it("grants a permitted role its reason, without personal data", () => {
    expect(requestRelease(decision, { role: "lead", reason: " Agreed with +1 202 555 0143 ", message }, policy)).toEqual({
      granted: true,
      release: { role: "lead", reason: "Agreed with [phone-1]" },
    });
  });

  it.each([
    ["another role", { role: "agent", reason: "Approved by legal" }, "role", /^Your role may not send/],
    ["no reason", { role: "lead", reason: "  " }, "reason", /^Say why in 3 to 300 characters\.$/],
    ["a long reason", { role: "lead", reason: "a".repeat(301) }, "reason", /^Say why in 3 to 300 characters\.$/],
    ["a reason that repeats the message", { role: "lead", reason: "It said: Your PARCEL left, today!" }, "reason", /^The reason repeats/],
    ["a reason in Chinese terms", { role: "agent", reason: "已批准", language: "zh-CN" as const }, "role", /^您的角色无权/],
  ])("refuses %s", (_, request, because, text) => {
    expect(requestRelease(decision, { ...request, message }, policy)).toEqual({
      granted: false,
      because,
      agentText: expect.stringMatching(text),
    });
  });

  it("refuses a reason that is a whole short message", () => {
    expect(requestRelease(decision, { role: "lead", reason: "I wrote: Call me!", message: "Call me." }, policy)).toMatchObject({
      because: "reason",
    });
  });

  it("grants nobody without a policy for it", () => {
    expect(requestRelease(decision, { role: "lead", reason: "Approved by legal", message }, {})).toMatchObject({ because: "role" });
  });

  it("is for held messages only", () => {
    const allowed = decide(linter.lint("Your parcel left today."), policy);
    expect(() => requestRelease(allowed, { role: "lead", reason: "Approved", message }, policy)).toThrow(
      new TypeError('`decision` is "allow". Expected "review" or "block".'),
    );
  });
});
