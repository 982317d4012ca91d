import { expect, it } from "vitest";
import { digitValue, hangul, kindOf, none, spaced, unspaced } from "./characters.js";

const kindsOf = (text: string): number[] => Array.from(text, (character) => kindOf(character.charCodeAt(0)));

it("tells letters by how their scripts set words apart", () => {
  expect(kindsOf("aé7яا")).toEqual([spaced, spaced, spaced, spaced, spaced]);
  expect(kindsOf("각ㄱ")).toEqual([hangul, hangul]);
  expect(kindsOf("微あカก")).toEqual([unspaced, unspaced, unspaced, unspaced]);
  expect(kindsOf(" -😀")).toEqual([none, none, none]);
  expect(kindOf(Number.NaN)).toBe(none);
});

it("reads the digits of every script", () => {
  expect(Array.from("07٠٩०९０９", (digit) => digitValue(digit.charCodeAt(0)))).toEqual([0, 7, 0, 9, 0, 9, 0, 9]);
  expect(Array.from("a½十", (digit) => digitValue(digit.charCodeAt(0)))).toEqual([-1, -1, -1]);
  expect(digitValue(Number.NaN)).toBe(-1);
});
