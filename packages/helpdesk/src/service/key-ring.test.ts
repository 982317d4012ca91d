import { expect, it } from "vitest";
import { createKeyRing } from "./key-ring.js";

it("finds whose key a key is", () => {
  const ring = createKeyRing({ shop: "a-key-of-the-shop", bot: "a-key-of-the-bot", long: "l".repeat(512) });
  const given = [
    "a-key-of-the-shop",
    "a-key-of-the-bot",
    "l".repeat(512),
    "a-key-of-the-shoq",
    "a-key-of-the-sho",
    "a-key-of-the-shop-",
    "",
  ];
  expect(given.map((key) => ring.find(key))).toEqual(["shop", "bot", "long", null, null, null, null]);
});
