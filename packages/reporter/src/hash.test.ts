import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hash, hashSource } from "./hash.js";

const text = "Grüße 👋";
const digest = createHash("sha256").update(text);

describe("hash", () => {
  it("is the start of SHA-256", () => expect(hash(text)).toBe(digest.copy().digest("hex").slice(0, 32)));
});

describe("hashSource", () => {
  it("is SHA-256 in base 64", () => expect(hashSource(text)).toBe(`sha256-${digest.copy().digest("base64")}`));
});
