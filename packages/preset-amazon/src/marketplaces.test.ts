import { describe, expect, it } from "vitest";
import { marketplaces, ownHosts, relayHosts } from "./marketplaces.js";

describe("the table of marketplaces", () => {
  it("is sorted by host, each once", () => {
    const hosts = marketplaces.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
    expect(hosts).toHaveLength(23);
  });

  it("gives each name to one marketplace only", () => {
    const names = marketplaces.flatMap(({ host, aliases }) => [host, ...aliases]).map((name) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(marketplaces)("knows $host by its country, languages and identifier", ({ region, locales, aliases }) => {
    expect(region).toMatch(/^[A-Z]{2}$/);
    expect(aliases[0]).toBe(region);
    expect(aliases.at(-1)).toMatch(/^A[A-Z0-9]{12,13}$/);
    expect(locales.map((locale) => new Intl.Locale(locale).region)).toEqual(locales.map(() => region));
  });
});

describe("Amazon's own hosts", () => {
  it("hold every marketplace and the hosts of its pictures, and no shortener", () => {
    expect(ownHosts.slice(0, marketplaces.length)).toEqual(marketplaces.map(({ host }) => host));
    expect(ownHosts.slice(marketplaces.length)).toEqual(["amazon.cn", "images-amazon.com", "media-amazon.com", "ssl-images-amazon.com"]);
  });

  it("relay mail for every marketplace", () => {
    expect(relayHosts).toHaveLength(marketplaces.length);
    expect(relayHosts).toContain("marketplace.amazon.com");
    expect(relayHosts).toContain("marketplace.amazon.co.jp");
  });
});
