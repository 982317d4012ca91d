import { describe, expect, it } from "vitest";
import { createRate } from "./rate.js";

describe("a rate of 60 messages a minute", () => {
  const start = () => {
    const clock = { at: 1_000_000 };
    return { clock, rate: createRate(60, () => clock.at) };
  };

  it("takes as many at once, and says how long to wait for more", () => {
    const { rate } = start();
    expect([rate.take("shop", 60), rate.take("shop", 1), rate.take("shop", 30)]).toEqual([0, 1, 30]);
  });

  it("fills evenly, and no further than to its brim", () => {
    const { clock, rate } = start();
    rate.take("shop", 60);
    clock.at += 10_000;
    expect([rate.take("shop", 11), rate.take("shop", 10), rate.take("shop", 1)]).toEqual([1, 0, 1]);
    clock.at += 3_600_000;
    expect([rate.take("shop", 60), rate.take("shop", 1)]).toEqual([0, 1]);
  });

  it("counts each key for itself", () => {
    const { rate } = start();
    rate.take("shop", 60);
    expect(rate.take("bot", 60)).toBe(0);
  });
});
