import { parse } from "tldts";
import { describe, expect, it } from "vitest";
import { readRegistration } from "./hosts-suffix.js";

describe("readRegistration", () => {
  it.each([
    ["shop.com", "shop.com"],
    ["www.shop.co.uk", "shop.co.uk"],
    ["a.b.shop.com.au", "shop.com.au"],
    ["shop.or.jp", "shop.or.jp"],
    ["shop.company", "shop.company"],
    ["магазин.рф", "магазин.рф"],
    ["parts.shop.com.tr", "shop.com.tr"],
  ])("finds the registered part of %s, as the public suffix list does", (host, domain) => {
    expect(readRegistration(host)).toEqual({ domain, isKnown: true });
    expect(parse(host).domain).toBe(domain);
  });

  it("knows a suffix from a name", () => {
    expect(readRegistration("co.uk")).toEqual({ domain: null, isKnown: true });
  });

  it("takes the last two labels where the ending is none", () => {
    expect(readRegistration("docs.manual.pdf")).toEqual({ domain: "manual.pdf", isKnown: false });
  });

  it("knows names in Punycode", () => {
    expect(readRegistration("shop.xn--p1ai")).toEqual({ domain: "shop.xn--p1ai", isKnown: true });
  });
});
