import { describe, expect, it } from "vitest";
import { detectHandles } from "./handles.js";
import { detectContext } from "./testing.js";

/** Each handle as sigil and name, a weak one with `?` after it. */
function handles(text: string): string[] {
  return detectHandles(detectContext(text)).map(({ sigil, name, strength }) => `${sigil}${name}${strength === "weak" ? "?" : ""}`);
}

describe("handles", () => {
  it.each([
    ["Venmo it to @tyler-brandt-22.", ["@tyler-brandt-22"]],
    ["@minicar.hk.64 on insta", ["@minicar.hk.64"]],
    ["加我 @lumora店", ["@lumora店"]],
    ["cash: $tylerb22", ["$tylerb22"]],
    ["u/lumora_parts on reddit", ["u/lumora_parts".slice(2)]],
    ["tyler@okaxis or 9876543210@ybl", ["tyler@okaxis", "9876543210@ybl"]],
    ["see you @home", ["@home?"]],
    ["$abc", ["$abc?"]],
    ["u/lumora", ["lumora?"]],
  ])("are found in %j", (text, expected) => {
    expect(handles(text)).toEqual(expected);
  });

  it.each([
    "mail ending in @marketplace.amazon.com",
    "jo@lumora.com",
    "jo@office",
    "@12345",
    "@ 5",
    "3 @ $5",
    "US$15 and $15 and $USD",
    "@10am @60fps @2x",
    "and/or, u/s",
    "https://medium.com/@joe",
    "$('#x')",
    "${total}",
  ])("are not found in %j", (text) => {
    expect(handles(text)).toEqual([]);
  });

  it("says where", () => {
    expect(detectHandles(detectContext("to @tyler!"))).toEqual([
      { kind: "handle", start: 3, end: 9, strength: "strong", name: "tyler", sigil: "@" },
    ]);
  });

  it.each(["@", "@a@a", "$a$a", "u/", "a@a@"])("finds nothing in a hundred thousand units of %j", (piece) => {
    expect(handles(piece.repeat(Math.ceil(100_000 / piece.length)))).toEqual([]);
  });
});
