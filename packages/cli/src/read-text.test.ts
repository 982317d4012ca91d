import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeUtf8, describeReadError, EncodingError } from "./read-text.js";

describe("decodeUtf8", () => {
  it("decodes, without the byte order mark", () => {
    expect(decodeUtf8(Buffer.from("\ufeffGrüße 微信"))).toBe("Grüße 微信");
    expect(decodeUtf8(Buffer.from(""))).toBe("");
  });

  it.each([
    ["UTF-16", Buffer.from("\ufeffHello", "utf16le"), "it is UTF-16; save it as UTF-8"],
    ["Latin-1", Buffer.from("Grüße", "latin1"), "it is not UTF-8; save it as UTF-8"],
  ])("says that a file is %s", (_, bytes, message) => expect(() => decodeUtf8(bytes)).toThrow(new EncodingError(message)));
});

describe("describeReadError", () => {
  it("says in words what the system says in codes", () => {
    try {
      readFileSync("/no/such/file");
    } catch (error) {
      expect(describeReadError(error)).toBe("no such file or directory");
    }
    expect(describeReadError(new Error("odd"))).toBe("odd");
    expect(describeReadError("odd")).toBe("odd");
  });
});
