import { describe, expect, it } from "vitest";
import { ownHosts, relayHosts, sites } from "./sites.js";

describe("the table of sites", () => {
  it("is sorted by host, each once", () => {
    const hosts = sites.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
    expect(hosts).toHaveLength(22);
  });

  it("gives each name to one site only", () => {
    const names = sites.flatMap(({ host, aliases }) => [host, ...aliases]).map((name) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(sites)("knows $host by its domain, country, languages and global ID", ({ host, domain, region, locales, aliases }) => {
    expect(`.${host}`.endsWith(`.${domain}`)).toBe(true);
    expect(region).toMatch(/^[A-Z]{2}$/);
    expect(aliases.at(-1)).toMatch(/^EBAY-[A-Z-]{2,9}$/);
    expect(locales.map((locale) => new Intl.Locale(locale).region)).toEqual(locales.map(() => region));
  });

  it("takes a country's name for its own site, not for one of its languages", () => {
    const siteOf = (alias: string) => sites.find(({ aliases }) => aliases.includes(alias))?.host;
    expect(siteOf("CA")).toBe("ebay.ca");
    expect(siteOf("BE")).toBe("ebay.be");
    expect(siteOf("EBAY-FRCA")).toBe("cafr.ebay.ca");
    expect(siteOf("EBAY-NLBE")).toBe("benl.ebay.be");
  });
});

describe("eBay's own hosts", () => {
  it("are registrable domains, each once", () => {
    expect(ownHosts).toEqual([...new Set(ownHosts)]);
    expect(ownHosts).toContain("ebay.be");
    expect(ownHosts).not.toContain("benl.ebay.be");
  });

  it("hold pictures and descriptions, and no shortener that may lead elsewhere", () => {
    expect(ownHosts).toEqual(expect.arrayContaining(["ebayimg.com", "ebaystatic.com", "ebaydesc.com"]));
    expect(ownHosts).not.toContain("ebay.to");
  });

  it("relay mail for every domain", () => {
    expect(relayHosts).toEqual(expect.arrayContaining(["members.ebay.com", "members.ebay.de", "members.ebay.co.uk"]));
    expect(new Set(relayHosts).size).toBe(relayHosts.length);
  });
});
