import { carrierHosts, findPlace, type Level, levels, type Preset, readLines, type Stage, stages } from "@sendlint/core";
import { linesFor, overrides, strictOverrides } from "./lines.js";
import { type EbaySite, ownHosts, relayHosts, sites } from "./sites.js";

export { type EbaySite, type Site, sites } from "./sites.js";

/** What {@link ebay} takes. */
export interface EbayOptions {
  /** Its host (`"ebay.de"`), country (`"DE"`) or name in eBay's APIs (`"EBAY_DE"`). */
  readonly site: EbaySite | (string & {});
  /** `"recommended"` unless said. */
  readonly level?: Level;
  /** What to take a message for that does not say its stage: `"pre-sale"` unless said, the stricter reading. */
  readonly stage?: Stage;
  /** Hosts off eBay whose https links are not reported. A host covers those below it. */
  readonly allowHosts?: readonly string[];
}

/**
 * eBay's rules of contact between members for one site.
 *
 * @throws {SendlintError} when the site is unknown or an option cannot hold what it was given.
 * @example
 * lintMessage("Cheaper if you buy direct.", { extends: [ebay({ site: "ebay.co.uk" })] });
 */
export default function ebay(options: EbayOptions): Preset {
  const { host, region } = findPlace(options, {
    name: "ebay",
    placeOption: "site",
    places: sites,
    choices: { level: levels, stage: stages },
    lists: ["allowHosts"],
  });
  const { level = "recommended", stage = "pre-sale", allowHosts = [] } = options;
  return {
    name: "ebay",
    platform: { name: "eBay", id: "ebay", marketplace: host, region, hosts: ownHosts, relayHosts, carrierHosts },
    ...readLines(linesFor(allowHosts), level),
    overrides: level === "strict" ? [...overrides, ...strictOverrides] : overrides,
    assume: { kind: "reply", stage },
  };
}
