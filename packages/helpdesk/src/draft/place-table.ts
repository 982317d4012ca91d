import { describeIssues, type Problem } from "@sendlint/core";
// The same library that core checks its configuration with, so that mistakes read alike; its small form, for the browser.
import * as z from "zod/mini";
import { type Place, platformNames } from "../gate/outgoing.js";
import { readRelay } from "../gate/relay.js";

/** A marketplace, or `null` for what goes to no marketplace's buyer. */
type PlaceEntry = Place | null;

/**
 * Tells which marketplace a ticket belongs to, for what relay addresses do not say. The first that is there counts: the address, a tag,
 * the brand, then `otherwise`. Capitals make no difference.
 */
export interface PlaceTable {
  /** By the domain of an address, with those below it, such as `{ "mail.bridge.example": { platform: "ebay", place: "ebay.de" } }`. */
  readonly domains?: { readonly [domain: string]: PlaceEntry } | undefined;
  readonly tags?: { readonly [tag: string]: PlaceEntry } | undefined;
  /** By name or identifier. */
  readonly brands?: { readonly [brand: string]: PlaceEntry } | undefined;
  /** Where nothing else says. Without it such a ticket's marketplace is unknown, and `onError` decides. */
  readonly otherwise?: PlaceEntry | undefined;
}

/** What a ticket says of where it comes from. */
export interface TicketFacts {
  readonly addresses: readonly string[];
  readonly tags: readonly string[];
  /** Name and identifier. */
  readonly brands: readonly string[];
}

function buildSchema() {
  const place = z.strictObject({ platform: z.enum(platformNames), place: z.string() });
  const entry = z.nullable(place);
  const entries = z.optional(z.record(z.string(), entry));
  return z.strictObject({ domains: entries, tags: entries, brands: entries, otherwise: z.optional(entry) });
}

let schema: ReturnType<typeof buildSchema> | undefined;

/** What is wrong with a table. */
export function checkPlaceTable(input: unknown): Problem[] {
  schema ??= buildSchema();
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : describeIssues(parsed.error.issues, { schema, input, path: "places", noun: "key" });
}

/** The marketplaces that a ticket goes to: none where it goes to no marketplace's buyer, `null` where nobody can tell. */
export function findPlaces({ addresses, tags, brands }: TicketFacts, table: PlaceTable): readonly Place[] | null {
  const byAddress = addresses.flatMap((address) => readRelay(address) ?? lookUp(table.domains, domainsOf(address)));
  const candidates = [byAddress, lookUp(table.tags, tags), lookUp(table.brands, brands), [table.otherwise]];
  const entries = candidates.map((list) => list.filter((entry) => entry !== undefined)).find((list) => list.length > 0);
  if (!entries) return null;
  const places = entries.filter((entry) => entry !== null);
  return [...new Map(places.map((place) => [`${place.platform} ${place.place}`, place])).values()];
}

/** The entry of the first name that has one. */
function lookUp(entries: { readonly [name: string]: PlaceEntry } | undefined, names: readonly string[]): PlaceEntry[] {
  const byName = new Map(Object.entries(entries ?? {}).map(([name, entry]) => [name.toLowerCase(), entry]));
  const found = names.map((name) => byName.get(name.toLowerCase())).find((entry) => entry !== undefined);
  return found === undefined ? [] : [found];
}

/** Most labels of a domain that are looked up, from its end. */
const mostLabels = 8;

/** The domain of an address and those above it, the longest first. */
function domainsOf(address: string): string[] {
  const domain =
    address
      .trim()
      .replace(/[>.]{1,2}$/, "")
      .split("@")
      .at(-1) ?? "";
  const labels = domain.split(".").slice(-mostLabels);
  return labels.map((_, index) => labels.slice(index).join("."));
}
