import { describe, expect, it } from "vitest";
import { makeResult } from "../test/result.js";
import { describePolicy, RuleTally } from "./rules.js";

const policy = { title: "Messaging rules", url: "https://market.example/rules", year: "2024", confidence: "confirmed" } as const;
const other = { ...policy, url: "https://other.example/rules" };

describe("RuleTally", () => {
  it("joins what the caller knows with what was found, sorted", () => {
    const known = [
      { id: "z/silent", meta: { category: "abuse", summary: "Disallow silence" } },
      { id: "contact/off-platform", meta: { category: "off-platform-contact", summary: "Disallow contact" } },
    ] as const;
    const source = { text: "WeChat WhatsApp" };
    const result = makeResult(source, [
      { at: "WeChat" },
      { at: "WhatsApp", severity: "warn", policy: other },
      { at: "WhatsApp", policy: { ...policy } },
      { at: "WeChat", ruleId: "a/plugin", category: "promotion", policy: null },
    ]);
    const tally = new RuleTally(known);
    tally.add([{ name: "a", result }]);
    expect(tally.list()).toEqual([
      { id: "a/plugin", category: "promotion", summary: null, policies: [], count: 1 },
      { id: "contact/off-platform", category: "off-platform-contact", summary: "Disallow contact", policies: [policy, other], count: 3 },
      { id: "z/silent", category: "abuse", summary: "Disallow silence", policies: [], count: 0 },
    ]);
  });
});

describe("describePolicy", () => {
  it("is one line", () => expect(describePolicy(policy)).toBe("Messaging rules (2024) https://market.example/rules"));
});
