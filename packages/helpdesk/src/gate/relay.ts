import type { Place } from "./outgoing.js";

/**
 * Domains of the addresses by which platforms hide their members, and what stands for the marketplace in them:
 * `…@marketplace.amazon.de`, `…@members.ebay.co.uk`.
 */
const relays: readonly { readonly domain: RegExp; readonly platform: Place["platform"] }[] = [
  { domain: /^(?:[a-z0-9-]{1,63}\.)?marketplace\.(amazon\.[a-z]{2,3}(?:\.[a-z]{2})?)$/, platform: "amazon" },
  { domain: /^(?:[a-z0-9-]{1,63}\.)?members\.(ebay\.[a-z]{2,3}(?:\.[a-z]{2})?)$/, platform: "ebay" },
];

/** The marketplace behind a relay address, bare or as `Name <address>`; `null` for any other address. */
export function readRelay(address: string): Place | null {
  const domain = address.trim().replace(/>$/, "").split("@").at(-1)?.trim().toLowerCase().replace(/\.$/, "") ?? "";
  for (const { domain: pattern, platform } of relays) {
    const [, place] = pattern.exec(domain) ?? [];
    if (place !== undefined) return { platform, place };
  }
  return null;
}

/** The marketplaces behind some addresses, each once. */
export function readRelays(addresses: readonly string[]): Place[] {
  const places = addresses.map(readRelay).filter((place) => place !== null);
  return [...new Map(places.map((place) => [place.place, place])).values()];
}
