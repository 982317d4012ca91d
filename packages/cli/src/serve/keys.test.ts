import { expect, it } from "vitest";
import { readKeys } from "./keys.js";

it("reads names and keys", () => {
  const mistakes: string[] = [];
  expect(readKeys("shop:one:two, bot.2:three", mistakes)).toEqual({ shop: "one:two", "bot.2": "three" });
  expect(mistakes).toEqual([]);
});

it("says what is wrong, and no key", () => {
  const mistakes: string[] = [];
  readKeys("shop:secret,shop:secret,:secret,secret,a b:secret,shop:", mistakes);
  expect(mistakes).toEqual([
    "SENDLINT_KEYS holds two keys of the name shop.",
    "Entry 3 of SENDLINT_KEYS is no `NAME:KEY`.",
    "Entry 4 of SENDLINT_KEYS is no `NAME:KEY`.",
    "Entry 5 of SENDLINT_KEYS is no `NAME:KEY`.",
    "Entry 6 of SENDLINT_KEYS is no `NAME:KEY`.",
  ]);
});
