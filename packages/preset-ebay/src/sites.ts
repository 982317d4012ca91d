/** One eBay site. */
export interface Site {
  /** Its host, without `www.`: `"ebay.co.uk"`, `"cafr.ebay.ca"`. */
  readonly host: EbaySite;
  /** Its registrable domain. */
  readonly domain: string;
  /** ISO 3166 country. */
  readonly region: string;
  /** BCP 47 languages of the site, the usual one first. */
  readonly locales: readonly string[];
  /** What else it is called: its country, and its names in eBay's APIs, of which eBay writes some with `_`. */
  readonly aliases: readonly string[];
}

/** The hosts of all eBay sites. */
export type EbaySite =
  | "befr.ebay.be"
  | "benl.ebay.be"
  | "cafr.ebay.ca"
  | "ebay.at"
  | "ebay.be"
  | "ebay.ca"
  | "ebay.ch"
  | "ebay.co.uk"
  | "ebay.com"
  | "ebay.com.au"
  | "ebay.com.hk"
  | "ebay.com.my"
  | "ebay.com.sg"
  | "ebay.de"
  | "ebay.es"
  | "ebay.fr"
  | "ebay.ie"
  | "ebay.in"
  | "ebay.it"
  | "ebay.nl"
  | "ebay.ph"
  | "ebay.pl";

/**
 * Every eBay site. Identifiers: https://developer.ebay.com/devzone/finding/callref/Enums/GlobalIdList.html and, for the
 * names that the newer APIs use, `MarketplaceIdEnum` of the Sell APIs.
 */
export const sites: readonly Site[] = [
  { host: "befr.ebay.be", domain: "ebay.be", region: "BE", locales: ["fr-BE"], aliases: ["EBAY-FRBE"] },
  { host: "benl.ebay.be", domain: "ebay.be", region: "BE", locales: ["nl-BE"], aliases: ["EBAY-NLBE"] },
  { host: "cafr.ebay.ca", domain: "ebay.ca", region: "CA", locales: ["fr-CA"], aliases: ["EBAY-FRCA"] },
  { host: "ebay.at", domain: "ebay.at", region: "AT", locales: ["de-AT"], aliases: ["AT", "EBAY-AT"] },
  { host: "ebay.be", domain: "ebay.be", region: "BE", locales: ["nl-BE", "fr-BE"], aliases: ["BE", "EBAY-BE"] },
  { host: "ebay.ca", domain: "ebay.ca", region: "CA", locales: ["en-CA", "fr-CA"], aliases: ["CA", "EBAY-ENCA", "EBAY-CA"] },
  { host: "ebay.ch", domain: "ebay.ch", region: "CH", locales: ["de-CH"], aliases: ["CH", "EBAY-CH"] },
  { host: "ebay.co.uk", domain: "ebay.co.uk", region: "GB", locales: ["en-GB"], aliases: ["GB", "UK", "EBAY-GB"] },
  { host: "ebay.com", domain: "ebay.com", region: "US", locales: ["en-US"], aliases: ["US", "EBAY-US", "EBAY-MOTOR", "EBAY-MOTORS-US"] },
  { host: "ebay.com.au", domain: "ebay.com.au", region: "AU", locales: ["en-AU"], aliases: ["AU", "EBAY-AU"] },
  { host: "ebay.com.hk", domain: "ebay.com.hk", region: "HK", locales: ["zh-Hant-HK"], aliases: ["HK", "EBAY-HK"] },
  { host: "ebay.com.my", domain: "ebay.com.my", region: "MY", locales: ["en-MY"], aliases: ["MY", "EBAY-MY"] },
  { host: "ebay.com.sg", domain: "ebay.com.sg", region: "SG", locales: ["en-SG"], aliases: ["SG", "EBAY-SG"] },
  { host: "ebay.de", domain: "ebay.de", region: "DE", locales: ["de-DE"], aliases: ["DE", "EBAY-DE"] },
  { host: "ebay.es", domain: "ebay.es", region: "ES", locales: ["es-ES"], aliases: ["ES", "EBAY-ES"] },
  { host: "ebay.fr", domain: "ebay.fr", region: "FR", locales: ["fr-FR"], aliases: ["FR", "EBAY-FR"] },
  { host: "ebay.ie", domain: "ebay.ie", region: "IE", locales: ["en-IE"], aliases: ["IE", "EBAY-IE"] },
  { host: "ebay.in", domain: "ebay.in", region: "IN", locales: ["en-IN"], aliases: ["IN", "EBAY-IN"] },
  { host: "ebay.it", domain: "ebay.it", region: "IT", locales: ["it-IT"], aliases: ["IT", "EBAY-IT"] },
  { host: "ebay.nl", domain: "ebay.nl", region: "NL", locales: ["nl-NL"], aliases: ["NL", "EBAY-NL"] },
  { host: "ebay.ph", domain: "ebay.ph", region: "PH", locales: ["en-PH"], aliases: ["PH", "EBAY-PH"] },
  { host: "ebay.pl", domain: "ebay.pl", region: "PL", locales: ["pl-PL"], aliases: ["PL", "EBAY-PL"] },
];

const domains: readonly string[] = [...new Set(sites.map(({ domain }) => domain))];

/**
 * Registrable domains that are eBay's own: the sites, eBay's further country domains, its share links (`ebay.us` leads
 * nowhere else) and the hosts of its pictures and descriptions. `ebay.to` is left out: a shortened link hides where it leads.
 */
export const ownHosts: readonly string[] = [
  ...domains,
  "ebay.cn",
  "ebay.co.jp",
  "ebay.co.kr",
  "ebay.co.th",
  "ebay.com.tw",
  "ebay.us",
  "ebay.vn",
  "ebaydesc.com",
  "ebayimg.com",
  "ebaystatic.com",
];

/** Domains of the addresses that stand in for buyers and sellers; those of all sites, as sellers answer across borders. */
export const relayHosts: readonly string[] = domains.map((domain) => `members.${domain}`);
