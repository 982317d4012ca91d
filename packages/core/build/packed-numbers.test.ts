import fc from "fast-check";
import { expect, it } from "vitest";
import { packNumbers } from "../../../scripts/packed-numbers.mjs";
import { unpackNumbers } from "../src/packed-numbers.js";

it.each([
  ["none", []],
  ["steps up and down", [0, 1, 23, 22, 0, -1, -24, 45, 46, 1000]],
  ["characters", [0x4e00, 0x4e01, 0x9fff, 0x3400, 0x10ffff]],
])("unpacks what was packed: %s", (_, numbers) => {
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
});

it("unpacks any list, and packs it into characters that a string literal holds as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const packed = packNumbers(numbers);
      expect(packed).toMatch(/^[!#-[\]-~]*$/);
      expect(unpackNumbers(packed)).toEqual(numbers);
    }),
  );
});

it("takes a character for a small step", () => {
  expect(packNumbers([5, 6, 8, 7])).toHaveLength(4);
});
