import { describe, expect, it } from "vitest";
import { format, formatterNames } from "./format.js";

describe("format", () => {
  it("knows its formatters by name", () => {
    expect(formatterNames).toEqual(["compact", "json", "stylish"]);
    expect(() => format([], { formatter: "toString" as never })).toThrow(
      '"toString" is not a formatter. Formatters: compact, json, stylish.',
    );
  });
});
