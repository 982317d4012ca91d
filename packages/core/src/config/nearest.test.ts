import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.js";

describe("nearest", () => {
  it("finds a name with a letter missing, added, changed, swapped or in another case", () => {
    const names = ["allow", "deny", "minDigits"];
    expect(nearest("alow", names)).toBe("allow");
    expect(nearest("denny", names)).toBe("deny");
    expect(nearest("knid", ["id", "kind"])).toBe("kind");
    expect(nearest("ALLOW", names)).toBe("allow");
    expect(nearest("minDigots", names)).toBe("minDigits");
  });

  it("takes the nearest of several, the first of equals", () => {
    expect(nearest("links/externals", ["links/external", "links/insecure"])).toBe("links/external");
    expect(nearest("cat", ["car", "can"])).toBe("car");
  });

  it("says nothing where nothing is near", () => {
    expect(nearest("banana", ["text", "html"])).toBeUndefined();
    expect(nearest("", ["a"])).toBe("a");
    expect(nearest("x".repeat(10_000), ["x".repeat(9_999)])).toBeUndefined();
  });
});
