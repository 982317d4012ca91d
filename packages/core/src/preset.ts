import type { RuleEntry } from "./config/schema.js";
import type { PolicySource } from "./diagnostic.js";
import type { Channel, Kind, Stage } from "./message.js";

/** Which messages an override is for: each named field must hold one of its values. */
export interface Condition {
  readonly kind?: readonly Kind[];
  readonly stage?: readonly Stage[];
  readonly channel?: readonly Channel[];
}

/** Settings of rules that hold for some messages only. Later overrides win. */
export interface Override {
  readonly when: Condition;
  readonly rules: Readonly<Record<string, RuleEntry>>;
}

/** What a rule may know of the platform it runs for. */
export interface PlatformFacts {
  /** How the platform is called in diagnostics: `"Amazon"`, `"eBay"`. */
  readonly name: string;
  readonly id: "amazon" | "ebay" | "any";
  /** Host of the marketplace: `"amazon.de"`. */
  readonly marketplace: string;
  /** ISO 3166 country of the marketplace: the default region of phone numbers and identifiers. */
  readonly region: string;
  /** Registrable domains that are the platform's own: `"amazon.de"`, `"ebay.co.uk"`. A link on one, or on a host below it, stays on the platform. */
  readonly hosts: readonly string[];
  /** Domains of the platform's own relay addresses: `"marketplace.amazon.com"`. */
  readonly relayHosts: readonly string[];
  /** Hosts of carriers whose https tracking links are allowed; a host covers those below it. */
  readonly carrierHosts: readonly string[];
}

/** Rules, facts and sources for one marketplace: data, no code. */
export interface Preset {
  readonly name: string;
  readonly platform: PlatformFacts;
  readonly rules: Readonly<Record<string, RuleEntry>>;
  readonly overrides: readonly Override[];
  /** The published rule behind each of this preset's rules, by rule ID. */
  readonly policy: Readonly<Record<string, PolicySource>>;
  /** What to assume of a message that does not say: the policies' safer reading. */
  readonly assume: { readonly kind: Kind; readonly stage: Stage };
}
