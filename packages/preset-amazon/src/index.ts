import { carrierHosts, findPlace, type Kind, kinds, type Level, levels, type Preset, readLines } from "@sendlint/core";
import { linesFor, overrides, strictOverrides } from "./lines.js";
import { type AmazonMarketplace, marketplaces, ownHosts, relayHosts } from "./marketplaces.js";

export { type AmazonMarketplace, type Marketplace, marketplaces } from "./marketplaces.js";

/** What {@link amazon} takes. */
export interface AmazonOptions {
  /** Its host (`"amazon.de"`), country (`"DE"`) or identifier in the Selling Partner API (`"A1PA6795UKMFR9"`). */
  readonly marketplace: AmazonMarketplace | (string & {});
  /** `"recommended"` unless said. */
  readonly level?: Level;
  /** What to take a message for that does not say its kind: `"proactive"` unless said, the stricter reading. */
  readonly kind?: Kind;
  /** Hosts off Amazon whose https links an order may need, such as one for design proofs. A host covers those below it. */
  readonly allowHosts?: readonly string[];
}

/**
 * Amazon's buyer-seller messaging rules for one marketplace.
 *
 * @throws {SendlintError} when the marketplace is unknown or an option cannot hold what it was given.
 * @example
 * lintMessage("Hi, add me on WeChat: seller888", { extends: [amazon({ marketplace: "amazon.com" })] });
 */
export default function amazon(options: AmazonOptions): Preset {
  const { host, region } = findPlace(options, {
    name: "amazon",
    placeOption: "marketplace",
    places: marketplaces,
    choices: { level: levels, kind: kinds },
    lists: ["allowHosts"],
  });
  const { level = "recommended", kind = "proactive", allowHosts = [] } = options;
  return {
    name: "amazon",
    platform: { name: "Amazon", id: "amazon", marketplace: host, region, hosts: ownHosts, relayHosts, carrierHosts },
    ...readLines(linesFor(allowHosts), level),
    overrides: level === "strict" ? [...overrides, ...strictOverrides] : overrides,
    assume: { kind, stage: "post-sale" },
  };
}
