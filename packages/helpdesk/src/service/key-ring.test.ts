import { expect, it } from "vitest";
import { createKeyRing } from "./key-ring.js";

it("finds whose key a key is", async () => {
  const ring = createKeyRing({ shop: "a key of the shop", bot: "a key of the bot" });
  const given = ["a key of the shop", "a key of the bot", "a key of the shoq", "a key of the sho", "a key of the shop ", ""];
  expect(await Promise.all(given.map((key) => ring.find(key)))).toEqual(["shop", "bot", null, null, null, null]);
});
