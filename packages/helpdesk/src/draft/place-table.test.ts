import { describe, expect, it } from "vitest";
import { checkPlaceTable, findPlaces, type PlaceTable, type TicketFacts } from "./place-table.js";

const amazonDe = { platform: "amazon", place: "amazon.de" } as const;
const ebayUk = { platform: "ebay", place: "ebay.co.uk" } as const;
const nothing: TicketFacts = { addresses: [], tags: [], brands: [] };

const table: PlaceTable = {
  domains: { "bridge.example": ebayUk, "wholesale.example": null },
  tags: { "Amazon-DE": amazonDe, phone: null },
  brands: { "Lamp Shop": ebayUk, "360001": amazonDe },
};

describe("findPlaces", () => {
  it.each<[string, Partial<TicketFacts>, unknown]>([
    ["a relay address", { addresses: ["x1y2@marketplace.amazon.co.uk"] }, [{ platform: "amazon", place: "amazon.co.uk" }]],
    [
      "a relay address before a tag",
      { addresses: ["Jo <jo@members.ebay.de>"], tags: ["amazon-de"] },
      [{ platform: "ebay", place: "ebay.de" }],
    ],
    ["a domain that is named", { addresses: ["7@BRIDGE.example"] }, [ebayUk]],
    ["a domain below it", { addresses: ["7@mail.bridge.example"] }, [ebayUk]],
    ["no domain that only ends like it", { addresses: ["7@otherbridge.example"] }, null],
    ["a tag", { addresses: ["jo@mail.example"], tags: ["vip", "amazon-de"] }, [amazonDe]],
    ["a tag before the brand", { tags: ["phone"], brands: ["Lamp Shop"] }, []],
    ["the brand by name", { brands: ["lamp shop", "1"] }, [ebayUk]],
    ["the brand by identifier", { brands: ["Other", "360001"] }, [amazonDe]],
    ["what goes to no marketplace", { addresses: ["buyer@wholesale.example"], tags: ["amazon-de"] }, []],
    ["several addresses", { addresses: ["a@wholesale.example", "b@bridge.example", "c@bridge.example"] }, [ebayUk]],
    ["nothing", { addresses: ["jo@mail.example"], tags: ["vip"], brands: ["Other"] }, null],
  ])("knows %s", (_, facts, expected) => {
    expect(findPlaces({ ...nothing, ...facts }, table)).toEqual(expected);
  });

  it("takes the last word of a table for the rest", () => {
    expect(findPlaces(nothing, { ...table, otherwise: ebayUk })).toEqual([ebayUk]);
    expect(findPlaces(nothing, { ...table, otherwise: null })).toEqual([]);
  });
});

describe("checkPlaceTable", () => {
  it("finds nothing wrong with a table", () => expect(checkPlaceTable(table)).toEqual([]));

  it("names every mistake", () => {
    const wrong = { tag: {}, tags: { a: { platform: "amazn", place: "amazon.de" } }, brands: { b: "ebay.de" } };
    expect(checkPlaceTable(wrong).map(({ message }) => message)).toEqual([
      '`places.tags.a.platform` is "amazn". Did you mean "amazon"? Expected "amazon" or "ebay".',
      '`places.brands.b` is "ebay.de". Expected an object.',
      "`places.tag` is not a key. Did you mean `tags`? Keys: brands, domains, otherwise, tags.",
    ]);
  });
});
