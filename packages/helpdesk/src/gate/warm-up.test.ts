import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { describe, expect, it } from "vitest";
import { createLint } from "./lint-function.js";
import type { MessageFields, Place } from "./outgoing.js";
import { warmUp } from "./warm-up.js";

describe("warming up", () => {
  it("lints sentences in which nothing is wrong, for the marketplaces that are named", async () => {
    const places: readonly Place[] = [
      { platform: "amazon", place: "amazon.de" },
      { platform: "ebay", place: "ebay.fr" },
    ];
    const lint = createLint({ amazon, ebay });
    const linted: [place: string, text: string, findings: number][] = [];
    await warmUp(async (message, place) => {
      const { diagnostics } = await lint({ ...message, kind: "reply" }, place);
      linted.push([place.place, message.text, diagnostics.length]);
    }, places);
    expect(new Set(linted.map(([place]) => place))).toEqual(new Set(["amazon.de", "ebay.fr"]));
    expect(linted.filter(([, , findings]) => findings > 0)).toEqual([]);
  });

  it("lets others have their turn between two sentences", async () => {
    const order: string[] = [];
    const warming = warmUp(() => order.push("sentence"));
    setTimeout(() => order.push("other"));
    await warming;
    expect(order.slice(0, 3)).toEqual(["sentence", "other", "sentence"]);
  });

  it("ends with what the linter throws", async () => {
    const lint = (message: MessageFields): never => {
      throw new RangeError(`No words for a text of ${message.text.length}.`);
    };
    await expect(warmUp(lint)).rejects.toThrow(RangeError);
  });
});
