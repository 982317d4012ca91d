/**
 * eBay's sites by the number that the Trading API calls them by.
 * https://developer.ebay.com/devzone/merchandising/docs/concepts/siteidtoglobalid.html (read November 2026)
 */
export const siteIds: Readonly<Record<string, string>> = {
  0: "EBAY_US",
  2: "EBAY_ENCA",
  3: "EBAY_GB",
  15: "EBAY_AU",
  16: "EBAY_AT",
  23: "EBAY_FRBE",
  71: "EBAY_FR",
  77: "EBAY_DE",
  100: "EBAY_MOTOR",
  101: "EBAY_IT",
  123: "EBAY_NLBE",
  146: "EBAY_NL",
  186: "EBAY_ES",
  193: "EBAY_CH",
  201: "EBAY_HK",
  203: "EBAY_IN",
  205: "EBAY_IE",
  207: "EBAY_MY",
  210: "EBAY_FRCA",
  211: "EBAY_PH",
  212: "EBAY_PL",
  216: "EBAY_SG",
};
