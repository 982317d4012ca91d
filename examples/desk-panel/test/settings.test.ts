import { expect, it } from "vitest";
import { readSettings } from "../src/settings.js";

it("reads what an admin enters", () => {
  const given = {
    marketplaces: "tag amazon-de = amazon.de\r\nbrand Lamp = Light = ebay.co.uk\n\ndomain bridge.example=www.eBay.com; else = none",
    languages: "de, en zh",
    rules: "format/emoji = off\ncontent/length = warn",
    release_roles: "admin,lead",
    allow_unchecked: true,
    strict: "true",
  };
  expect(readSettings(given)).toEqual({
    places: {
      tags: { "amazon-de": { platform: "amazon", place: "amazon.de" } },
      brands: { "Lamp = Light": { platform: "ebay", place: "ebay.co.uk" } },
      domains: { "bridge.example": { platform: "ebay", place: "www.ebay.com" } },
      otherwise: null,
    },
    languages: ["de", "en", "zh"],
    rules: { "format/emoji": "off", "content/length": "warn" },
    releaseRoles: ["admin", "lead"],
    onError: "allow",
    level: "strict",
    mistakes: [],
  });
});

it("takes the safer side where nothing is entered", () => {
  expect(readSettings({})).toEqual({
    places: { tags: {}, brands: {}, domains: {}, otherwise: undefined },
    languages: ["en"],
    rules: {},
    releaseRoles: [],
    onError: "block",
    level: "recommended",
    mistakes: [],
  });
});

it("names the lines that it cannot read", () => {
  const given = {
    marketplaces: "tag a = etsy.com\nelse\ntag = ebay.de\nshop x = ebay.de",
    languages: "en, xx",
    rules: "format/emoji = loud",
  };
  expect(readSettings(given).mistakes).toEqual([
    "tag a = etsy.com",
    "else",
    "tag = ebay.de",
    "shop x = ebay.de",
    "xx",
    "format/emoji = loud",
  ]);
});
