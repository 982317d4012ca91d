import { SendlintError } from "@sendlint/core";
import { describe, expect, it } from "vitest";
import { planOf } from "./policy.js";

function mistakes(policy: unknown): string[] {
  try {
    planOf(policy as never);
    return [];
  } catch (error) {
    if (!(error instanceof SendlintError)) throw error;
    expect(error.code).toBe("invalid-config");
    return error.problems.map(({ message }) => message);
  }
}

describe("a policy", () => {
  it("names every mistake at once", () => {
    expect(
      mistakes({
        severities: { error: "blok" },
        categories: { promotions: "block", formatting: "warn" },
        rules: { "contact/phone-nunber": "block" },
        overrides: [{ when: { role: "lead", chanel: ["email"] } }, { when: { channel: ["smtp"] }, rules: { "review/reward": "allow" } }],
        onError: "ignore",
        timeLimit: 0,
        releases: { roles: [] },
      }),
    ).toEqual([
      '`policy.severities.error` is "blok". Did you mean "block"? Expected "allow", "review" or "block".',
      '`policy.categories.formatting` is "warn". Expected "allow", "review", "block", or one of them for each severity, such as { error: "review" }.',
      "`policy.categories.promotions` is not a key. Did you mean `promotion`? Keys: abuse, attachment, email-address, external-link, formatting, message-type, off-platform-contact, off-platform-payment, off-platform-sale, personal-data, personal-data-request, phone-number, placeholder, promotion, review-manipulation.",
      '`policy.overrides[0].when.role` is "lead". Expected an array.',
      "`policy.overrides[0].when.chanel` is not a key. Did you mean `channel`? Keys: channel, role.",
      '`policy.overrides[1].when.channel[0]` is "smtp". Expected "site", "email", "sp-api", "trading-api" or "message-api".',
      '`policy.onError` is "ignore". Expected "block" or "allow".',
      "`policy.timeLimit` is 0. Expected a number of at least 1.",
      "`policy.releases` is not a key. Did you mean `release`? Keys: categories, onError, overrides, release, rules, severities, timeLimit.",
      '`policy.rules["contact/phone-nunber"]` is not a rule. Did you mean `contact/phone-number`?',
      expect.stringMatching(/^`policy\.overrides\[1\]\.rules\["review\/reward"\]` is not a rule\./),
    ]);
  });

  it.each([null, undefined, "block", 5])("is no %j", (policy) => {
    expect(mistakes(policy)).toEqual([
      expect.stringMatching(/^`policy` is .+\. Expected an object, such as \{ categories: \{ formatting: "review" \} \}\.$/),
    ]);
  });

  it("may name the rules of plugins", () => expect(mistakes({ rules: { "house/shouting": "review" } })).toEqual([]));

  it("does not change once it is checked", () => {
    const policy: { severities: { error: "block" | "allow" } } = { severities: { error: "block" } };
    const plan = planOf(policy);
    policy.severities.error = "allow";
    expect(plan.verdictOn({ ruleId: "contact/off-platform", category: "off-platform-contact", severity: "error" }, {})).toBe("block");
  });
});
