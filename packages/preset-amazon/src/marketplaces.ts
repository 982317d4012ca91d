/** One country's Amazon store. */
export interface Marketplace {
  /** Its registrable domain: `"amazon.de"`. */
  readonly host: AmazonMarketplace;
  /** ISO 3166 country. */
  readonly region: string;
  /** BCP 47 languages in which the store sells, the usual one first. */
  readonly locales: readonly string[];
  /** What else it is called: its country, and its identifier in the Selling Partner API. */
  readonly aliases: readonly string[];
}

/** The hosts of all stores that are open to sellers. */
export type AmazonMarketplace =
  | "amazon.ae"
  | "amazon.ca"
  | "amazon.co.jp"
  | "amazon.co.uk"
  | "amazon.co.za"
  | "amazon.com"
  | "amazon.com.au"
  | "amazon.com.be"
  | "amazon.com.br"
  | "amazon.com.mx"
  | "amazon.com.tr"
  | "amazon.de"
  | "amazon.eg"
  | "amazon.es"
  | "amazon.fr"
  | "amazon.ie"
  | "amazon.in"
  | "amazon.it"
  | "amazon.nl"
  | "amazon.pl"
  | "amazon.sa"
  | "amazon.se"
  | "amazon.sg";

/**
 * Every Amazon store that is open to sellers. Identifiers:
 * https://developer-docs.amazon.com/sp-api/docs/marketplace-ids
 */
export const marketplaces: readonly Marketplace[] = [
  { host: "amazon.ae", region: "AE", locales: ["en-AE", "ar-AE"], aliases: ["AE", "A2VIGQ35RCS4UG"] },
  { host: "amazon.ca", region: "CA", locales: ["en-CA", "fr-CA"], aliases: ["CA", "A2EUQ1WTGCTBG2"] },
  { host: "amazon.co.jp", region: "JP", locales: ["ja-JP"], aliases: ["JP", "A1VC38T7YXB528"] },
  { host: "amazon.co.uk", region: "GB", locales: ["en-GB"], aliases: ["GB", "UK", "A1F83G8C2ARO7P"] },
  { host: "amazon.co.za", region: "ZA", locales: ["en-ZA"], aliases: ["ZA", "AE08WJ6YKNBMC"] },
  { host: "amazon.com", region: "US", locales: ["en-US", "es-US"], aliases: ["US", "ATVPDKIKX0DER"] },
  { host: "amazon.com.au", region: "AU", locales: ["en-AU"], aliases: ["AU", "A39IBJ37TRP1C6"] },
  { host: "amazon.com.be", region: "BE", locales: ["fr-BE", "nl-BE"], aliases: ["BE", "AMEN7PMS3EDWL"] },
  { host: "amazon.com.br", region: "BR", locales: ["pt-BR"], aliases: ["BR", "A2Q3Y263D00KWC"] },
  { host: "amazon.com.mx", region: "MX", locales: ["es-MX"], aliases: ["MX", "A1AM78C64UM0Y8"] },
  { host: "amazon.com.tr", region: "TR", locales: ["tr-TR"], aliases: ["TR", "A33AVAJ2PDY3EV"] },
  { host: "amazon.de", region: "DE", locales: ["de-DE"], aliases: ["DE", "A1PA6795UKMFR9"] },
  { host: "amazon.eg", region: "EG", locales: ["ar-EG", "en-EG"], aliases: ["EG", "ARBP9OOSHTCHU"] },
  { host: "amazon.es", region: "ES", locales: ["es-ES"], aliases: ["ES", "A1RKKUPIHCS9HS"] },
  { host: "amazon.fr", region: "FR", locales: ["fr-FR"], aliases: ["FR", "A13V1IB3VIYZZH"] },
  { host: "amazon.ie", region: "IE", locales: ["en-IE"], aliases: ["IE", "A28R8C7NBKEWEA"] },
  { host: "amazon.in", region: "IN", locales: ["en-IN", "hi-IN"], aliases: ["IN", "A21TJRUUN4KGV"] },
  { host: "amazon.it", region: "IT", locales: ["it-IT"], aliases: ["IT", "APJ6JRA9NG5V4"] },
  { host: "amazon.nl", region: "NL", locales: ["nl-NL"], aliases: ["NL", "A1805IZSGTT6HS"] },
  { host: "amazon.pl", region: "PL", locales: ["pl-PL"], aliases: ["PL", "A1C3SOZRARQ6R3"] },
  { host: "amazon.sa", region: "SA", locales: ["ar-SA", "en-SA"], aliases: ["SA", "A17E79C6D8DWNP"] },
  { host: "amazon.se", region: "SE", locales: ["sv-SE"], aliases: ["SE", "A2NODRKZP88ZB9"] },
  { host: "amazon.sg", region: "SG", locales: ["en-SG"], aliases: ["SG", "A19VAU5U5O7RUS"] },
];

/**
 * Registrable domains that are Amazon's own: the stores, the Chinese store (closed to sellers, still Amazon's) and the
 * hosts of Amazon's pictures. `a.co` and `amzn.to` are left out: a shortened link hides where it leads.
 */
export const ownHosts: readonly string[] = [
  ...marketplaces.map(({ host }) => host),
  "amazon.cn",
  "images-amazon.com",
  "media-amazon.com",
  "ssl-images-amazon.com",
];

/** Domains of the addresses that stand in for buyers and sellers; those of all stores, as sellers answer across borders. */
export const relayHosts: readonly string[] = marketplaces.map(({ host }) => `marketplace.${host}`);
