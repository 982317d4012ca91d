import { expect, it } from "vitest";
import { readLength } from "./lengths.js";

it.each([
  ["10px", { value: 10, unit: "px" }],
  ["  12.5% ", { value: 12.5, unit: "%" }],
  ["-99999.1234em", { value: -99_999.1234, unit: "em" }],
  ["1.25rem", { value: 1.25, unit: "rem" }],
  ["12pt", { value: 12, unit: "pt" }],
  ["50vw", { value: 50, unit: "vw" }],
  ["0", { value: 0, unit: "" }],
  ["", null],
  ["auto", null],
  ["1.px", null],
  [".5px", null],
  ["1.12345px", null],
  ["123456px", null],
  ["10 px", null],
  ["10pxx", null],
  ["a10px", null],
  ["+10px", null],
])("reads %j", (value, length) => {
  expect(readLength(value)).toEqual(length);
});
