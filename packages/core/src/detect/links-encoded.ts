import type { DetectContext, LinkDetection } from "./detection.js";
import { dictated } from "./links-dotless.js";

/** What an address begins with in Base64: `http`, `www.`. Whatever else begins so by chance holds no host. */
const encodedStart = /(?<![A-Za-z0-9+/=_-])(?:aHR0c|d3d3L)[A-Za-z0-9+/_-]{6,400}={0,2}/g;

/** Part of Node, of browsers, workers and edge runtimes; TypeScript counts it to the DOM. */
declare const atob: (encoded: string) => string;

/** The host of an address with or without a scheme. */
function hostOf(address: string): string {
  return address.replace(/^[a-z]{2,8}:\/\//, "").replace(/[^a-z0-9.-].{0,300}$/s, "");
}

/** Decodes Base64 as far as it goes: whole groups of four. */
function decodeBase64(encoded: string): string {
  const plain = encoded
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/={1,2}$/, "");
  return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
}

/** Links in Base64: `aHR0cHM6Ly9sdW1vcmEuZXhhbXBsZQ==`. */
function findBase64({ clean }: DetectContext): LinkDetection[] {
  if (!clean.includes("aHR0c") && !clean.includes("d3d3L")) return [];
  return [...clean.matchAll(encodedStart)].flatMap((match) => dictated(match, hostOf(decodeBase64(match[0]).toLowerCase())));
}

/** `%77%77%77.shop.com`, `shop%2Ecom`: letters and signs as codes. */
function findPercent({ folded }: DetectContext): LinkDetection[] {
  if (!folded.includes("%")) return [];
  const runs = folded.matchAll(/(?<![\w%.-])(?:[a-z]{2,8}:\/\/)?(?:%[0-9a-f]{2}|[a-z0-9.-]){6,253}/g);
  return [...runs].flatMap((match) => {
    if (!match[0].includes("%")) return [];
    const decoded = match[0].replace(/%([2-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return dictated(match, hostOf(decoded.toLowerCase()));
  });
}

/** Web addresses written in codes. */
export function findEncoded(context: DetectContext): LinkDetection[] {
  return [...findPercent(context), ...findBase64(context)];
}
