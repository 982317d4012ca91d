import { expect, it } from "vitest";
import { readSource } from "./read-source.js";

function quotationsOf(source: string): readonly string[] {
  const { text, quotations } = readSource("text", source);
  return quotations.map(({ start, end }) => text.slice(start, end));
}

it("reads lines that begin with > as quotations, each run as one", () => {
  expect(quotationsOf("Hi,\n> you wrote\n>> and before\nOk > fine\n> again")).toEqual(["> you wrote\n>> and before", "> again"]);
});

it("counts a quotation from the body's place", () => {
  const { text, quotations } = readSource("text", "> q", "S");
  expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(["> q"]);
});
