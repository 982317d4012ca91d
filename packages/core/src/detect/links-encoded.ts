import { base64RunsOf } from "./base64.js";
import type { DetectContext, LinkDetection } from "./detection.js";
import { dictated } from "./links-dotless.js";

/** The host of an address with or without a scheme. */
function hostOf(address: string): string {
  return address.replace(/^[a-z]{2,8}:\/\//, "").replace(/[^a-z0-9.-].{0,300}$/s, "");
}

/** Links in Base64: `aHR0cHM6Ly9sdW1vcmEuZXhhbXBsZQ==`. */
function findBase64(context: DetectContext): readonly LinkDetection[] {
  const runs = base64RunsOf(context);
  if (runs.length === 0) return none;
  const { clean } = context;
  return runs.flatMap(({ start, end, text }) =>
    text.includes("@") ? [] : dictated({ index: start, 0: clean.slice(start, end) }, hostOf(text.toLowerCase())),
  );
}

/** `%77%77%77.shop.com`, `shop%2Ecom`: letters and signs as codes. */
function findPercent({ folded }: DetectContext): readonly LinkDetection[] {
  if (!folded.includes("%") || !/%[0-9a-f]{2}/.test(folded)) return none;
  const runs = folded.matchAll(/(?<![\w%.-])(?:[a-z]{2,8}:\/\/)?(?:%[0-9a-f]{2}|[a-z0-9.-]){6,253}/g);
  return [...runs].flatMap((match) => {
    if (!match[0].includes("%")) return [];
    const decoded = match[0].replace(/%([2-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    const address = decoded.toLowerCase();
    // A scheme makes an address of any ending.
    return dictated(match, hostOf(address), address.includes("://"));
  });
}

/** Web addresses written in codes. */
export function findEncoded(context: DetectContext): readonly LinkDetection[] {
  const percent = findPercent(context);
  const base64 = findBase64(context);
  return base64.length === 0 ? percent : [...percent, ...base64];
}

const none: readonly LinkDetection[] = [];
