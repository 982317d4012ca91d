import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { nationalIds } from "../src/detect/national-ids.js";
import { keepAscii, leaveOutFacts } from "./lean-identifiers.js";

describe("leaveOutFacts", () => {
  it("keeps what checks, and what that calls", () => {
    const code = `const impl = { name: "An ID", compact(input) { return input; }, format(input) { return input; }, validate(input) { return impl.compact(input) === "1"; }, };
export const { name, validate, format, compact } = impl;`;
    expect(leaveOutFacts(code).replaceAll(/\s+/g, " ")).toBe(
      'const impl = { compact(input) { return input; }, validate(input) { return impl.compact(input) === "1"; }, }; export const { validate, compact } = impl;',
    );
  });

  it("leaves other objects alone", () => {
    const code = 'const other = { name: "a" }; export const { name } = other;';
    expect(leaveOutFacts(code)).toBe(code);
  });
});

describe("keepAscii", () => {
  const code = readFileSync(fileURLToPath(import.meta.resolve("stdnum/lib/esm/util/strings/clean.js")), "utf8");

  it("keeps the signs of ASCII and nothing else", () => {
    const signs = [...keepAscii(code).matchAll(/^ {4}(['"])(.+)\1: /gm)].map(([, , sign]) => sign);
    expect(signs.join("")).toBe([..."-*,./: '0123456789"].join(""));
    expect(keepAscii(code)).not.toContain("\\u{");
  });

  it("is enough for all that a shape lets through", () => {
    const others = nationalIds.filter(({ shape }) =>
      /[^ -~]|\[\^|\\[DSWbpsw]|(?<!\\)\./.test(shape.source.replaceAll(/\[[^\]^]+\]/g, "[]")),
    );
    expect(others.map(({ shape }) => shape.source)).toEqual([]);
  });
});
