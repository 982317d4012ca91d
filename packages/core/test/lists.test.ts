import ebay from "@sendlint/preset-ebay";
import { expect, it } from "vitest";
import { createLinter } from "../src/index.js";

// What opens a list speaks for each of its items.

const linter = createLinter({ extends: [ebay({ site: "ebay.com" })] });

function find(text: string): string[] {
  return linter.lint({ text, kind: "reply" }).diagnostics.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
}

it.each([
  "We do not accept any of these:\n- bank transfer\n- Western Union\n- PayPal friends and family",
  "Please never do this:\n1. pay by bank transfer\n2. text us on WhatsApp",
  "eBay forbids the following:\n\n- paying by bank transfer\n- WhatsApp\n\nThanks",
])("denies with its first line all that follows: %j", (text) => {
  expect(find(text)).toEqual([]);
});

it("denies nothing with a condition that it opens with", () => {
  expect(find("If that does not help, write to us on:\n- WhatsApp seller888\n- Telegram")).toEqual([
    "contact/off-platform: WhatsApp seller888",
  ]);
});

it("offers with its first line what follows", () => {
  expect(find("We accept any of these:\n- bank transfer\n- Western Union")).toEqual([
    "off-platform/payment: bank transfer",
    "off-platform/payment: Western Union",
  ]);
});
