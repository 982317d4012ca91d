import { createLinter } from "@sendlint/core";
import { expect, it } from "vitest";
import house from "../src/index.js";

it("knows the names that the house has for messengers", () => {
  const { plugins = [] } = house;
  const places = (text: string): string[] =>
    createLinter({ plugins, rules: { "contact/off-platform": "error" } })
      .lint(text)
      .diagnostics.map(({ evidence }) => evidence ?? "");
  expect(places("Text me on the purple bubble.")).toEqual(["Text me on the purple bubble"]);
  expect(places("The bubble bath is purple.")).toEqual([]);
});
