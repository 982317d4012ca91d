import { describe, expect, it } from "vitest";
import { SendlintError } from "../config/errors.js";
import { findPlace, levels, type Place } from "./options.js";

const places: readonly Place[] = [
  { host: "market.example", aliases: ["US", "MARKET-US"] },
  { host: "market.co.example", aliases: ["GB", "UK", "MARKET-GB"] },
];
const signature = { name: "market", placeOption: "site", places, choices: { level: levels }, lists: ["allowHosts"] };

function problemsOf(input: unknown): readonly string[] {
  try {
    findPlace(input, signature);
  } catch (error) {
    if (error instanceof SendlintError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe("findPlace", () => {
  it.each([
    "market.co.example",
    "www.market.co.example",
    "https://www.Market.co.example/inbox?a=1",
    " gb ",
    "UK",
    "market_gb",
    "MARKET-GB",
  ])("takes %j for the place it names", (site) => {
    expect(findPlace({ site, level: "strict", allowHosts: ["proof.example"] }, signature)).toBe(places[1]);
  });

  it("names what was given, the nearest place and all places", () => {
    expect(problemsOf({ site: "markt.example" })).toEqual([
      '`market({ site })` is "markt.example". Did you mean "market.example"? Expected "market.example" or "market.co.example".',
    ]);
  });

  it("tells all mistakes at once", () => {
    expect(problemsOf({ sites: "US", level: "stict", allowHosts: "proof.example" })).toEqual([
      "`market({ sites })` is not an option. Did you mean `site`? Options: site, level, allowHosts.",
      '`market({ site })` is nothing. Expected "market.example" or "market.co.example".',
      '`market({ level })` is "stict". Did you mean "strict"? Expected "recommended" or "strict".',
      '`market({ allowHosts })` is "proof.example". Expected an array of strings.',
    ]);
  });

  it.each([
    [undefined, "nothing"],
    [null, "null"],
    ["market.example", '"market.example"'],
  ])("asks for an object where it is given %j", (input, described) => {
    expect(problemsOf(input)).toEqual([`\`market(…)\` is ${described}. Expected an object with site.`]);
  });

  it("does not take a list for an object", () => {
    expect(problemsOf(["market.example"])[0]).toBe("`market({ 0 })` is not an option. Options: site, level, allowHosts.");
  });
});
