import { describe, expect, it } from "vitest";
import { fromRoot, toUri } from "./path.js";

describe("fromRoot", () => {
  it.each([
    ["", "templates/a.txt", "templates/a.txt"],
    ["", "./a.txt", "a.txt"],
    ["packages/mail/", "templates/a.txt", "packages/mail/templates/a.txt"],
    ["packages/mail/", "../../shared/a.txt", "shared/a.txt"],
    ["packages/", "/tmp/a.txt", "/tmp/a.txt"],
    ["packages/", "C:/mail/a.txt", "C:/mail/a.txt"],
  ])("puts %j before %j", (prefix, name, path) => expect(fromRoot(prefix, name)).toBe(path));
});

describe("toUri", () => {
  it("escapes what a URI cannot hold", () => {
    expect(toUri("a b/C:#ü?%.txt")).toBe("a%20b/C%3A%23%C3%BC%3F%25.txt");
    expect(toUri("a\ud800")).toBe("a%EF%BF%BD");
  });
});
