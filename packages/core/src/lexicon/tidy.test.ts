import { expect, it } from "vitest";
import { en } from "./en/index.js";
import { countAlternatives, tidyEntries } from "./tidy.js";

it.each([
  [
    "alternatives out of order, the commonest first",
    ["a|the plan", "the|any plans", "ask|an? them"],
    ["the|a plan", "the|any plans", "an|ask? them"],
  ],
  ["a word of a lemma", ["call", "call/v"], ["call/v"]],
  ["entries that differ in one word", ["ask us here", "ask them here", "ask you? here"], ["ask them|us here", "ask you? here"]],
  ["an alternative of another entry", ["video call", "video|voice call"], ["video|voice call"]],
  ["a phrase with a word that may be missing", ["at the checkout", "at checkout", "at the? checkout"], ["at the? checkout"]],
  ["what two others say together", ["a|b c", "a c", "b c"], ["a|b c"]],
  ["what is written twice", ["it|them", "them|it"], ["it|them"]],
  ["what one says in part", ["a|b c", "a c d", "b c"], ["a|b c", "a c d"]],
  ["an entry that stands for too many phrases", ["a|b|c|d|e|f|g|h a|b|c|d|e|f|g|h a|b|c|d|e|f|g|h a|b|c|d|e|f|g|h a|b", "a a a a a"], null],
  ["characters without spaces", ["加我微信", "加微信"], null],
] as const)("tidies %s", (_, entries, tidied) => {
  expect(tidyEntries(entries, en.grammar, countAlternatives(entries))).toEqual(tidied ?? entries);
});
