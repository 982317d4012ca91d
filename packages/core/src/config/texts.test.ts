import { describe, expect, it } from "vitest";
import { de } from "../lexicon/de/index.js";
import { defineRule, type ReportTexts, type Rule } from "../rule.js";
import type { Problem } from "./errors.js";
import { isReportTexts, localeOf, resolveTexts } from "./texts.js";

const whole = defineRule({
  id: "content/abuse",
  meta: { category: "abuse", summary: "Disallow something" },
  messages: { found: { en: "Found.", "zh-CN": "找到。" } },
});
/** As a build for pages leaves a rule. */
const english: Rule = { ...whole, messages: { found: { en: "Found." } as never } };
const chinese: ReportTexts = { locale: "zh-CN", messages: { "content/abuse": { found: "找到了。" } } };
const missing = 'Expected "en", or all texts of the language: zhCN of @sendlint/core/texts/zh-CN.';

function resolve(...[language, builtIn]: [Parameters<typeof localeOf>[0], Parameters<typeof resolveTexts>[1]]) {
  const problems: Problem[] = [];
  return { texts: resolveTexts(language, builtIn, problems), problems: problems.map(({ message }) => message) };
}

describe("resolveTexts", () => {
  it.each([
    [undefined, "en"],
    ["en", "en"],
    ["zh-CN", "zh-CN"],
  ] as const)("needs none where the rules hold them: %s", (language, locale) => {
    expect(resolve(language, { rules: [whole] })).toEqual({ texts: { locale, messages: {} }, problems: [] });
  });

  it("takes those that are given before those that are there", () => {
    const other = { ...chinese, messages: { ...chinese.messages } };
    expect(resolve("zh-CN", { rules: [english], texts: [chinese] })).toEqual({ texts: chinese, problems: [] });
    expect(resolve(other, { rules: [english], texts: [chinese] }).texts).toBe(other);
    expect(resolve(chinese, { rules: [english] })).toEqual({ texts: chinese, problems: [] });
  });

  it("says what is missing where neither has them", () => {
    expect(resolve("en", { rules: [english] }).problems).toEqual([]);
    expect(resolve("zh-CN", { rules: [english] }).problems).toEqual([`\`language\` is "zh-CN". ${missing}`]);
    expect(resolve({ locale: "zh-CN", messages: {} }, { rules: [english] }).problems).toEqual([`\`language\` is an object. ${missing}`]);
  });
});

it("knows texts from what is none", () => {
  expect(isReportTexts(chinese)).toBe(true);
  const others = [null, "zh-CN", de, { zhCN: chinese }, { ...chinese, locale: "de" }, { ...chinese, messages: { a: null } }];
  expect([...others, { ...chinese, messages: { a: { found: 5 } } }].filter(isReportTexts)).toEqual([]);
});

it("reads which language it is from a name, from texts and from nothing", () => {
  expect(["en", "zh-CN", chinese, undefined].map((language) => localeOf(language as "en"))).toEqual(["en", "zh-CN", "zh-CN", "en"]);
});
