import { describe, expect, it } from "vitest";
import { isWithin, readHost, unmaskHost } from "./hosts.js";

describe("readHost", () => {
  it("splits a host at the public suffix", () => {
    expect(readHost("WWW.Care.Lumora.co.uk")).toEqual({
      name: "care.lumora.co.uk",
      domain: "lumora.co.uk",
      suffix: "uk",
      isKnown: true,
      isIp: false,
    });
  });

  it("knows the ending kept for examples and no invented one", () => {
    expect(readHost("lumora.example")?.isKnown).toBe(true);
    expect(readHost("lumora.partz")?.isKnown).toBe(false);
  });

  it("does not look below private suffixes: a shop of a host service is the service's", () => {
    expect(readHost("lumora.myshopify.com")?.domain).toBe("myshopify.com");
  });

  it.each([
    "lumora",
    "co.uk",
    "a..com",
    "-a.com",
    "a.c",
    "a.2kg",
    "printer.local",
    "10.0.0.1",
    "172.31.0.1",
    "192.168.1.1",
    "300.1.1.1",
    `${"a".repeat(64)}.com`,
  ])("%s is no public host", (written) => {
    expect(readHost(written)).toBeNull();
  });

  it("takes a public address as it is", () => {
    expect(readHost("45.12.33.8")).toEqual({ name: "45.12.33.8", domain: "45.12.33.8", suffix: "", isKnown: true, isIp: true });
  });
});

describe("isWithin", () => {
  it.each([
    ["ebay.de", true],
    ["pages.ebay.de", true],
    ["notebay.de", false],
    ["ebay.de.evil.shop", false],
  ])("%s below ebay.de: %s", (host, expected) => {
    expect(isWithin(host, ["amazon.de", "ebay.de"])).toBe(expected);
  });
});

describe("unmaskHost", () => {
  it.each([
    ["аmazon.com", "amazon.com"],
    ["lumora.сom", "lumora.com"],
    ["сайт.рф", "сайт.рф"],
    ["müller.de", "müller.de"],
  ])("reads %s as %s", (host, expected) => {
    expect(unmaskHost(host)).toBe(expected);
  });
});
