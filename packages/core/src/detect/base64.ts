/** Text in Base64, and what it says. Offsets end exclusive. */
export interface Base64Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shorter than any address in Base64, and longer than nearly all words. */
const run = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{14,400}={0,2}/g;

const printable = /^[\x21-\x7e]{8,300}$/;

/** Part of Node, of browsers, workers and edge runtimes; TypeScript counts it to the DOM. */
declare const atob: (encoded: string) => string;

/** Decodes Base64 as far as it goes: whole groups of four. */
function decode(encoded: string): string {
  const plain = encoded
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/={1,2}$/, "");
  return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
}

/** Finds runs of Base64 that say something in ASCII without spaces; what is none of it decodes to anything but that. */
export function findBase64Runs(clean: string): Base64Run[] {
  return Array.from(clean.matchAll(run), ({ index: start, 0: encoded }) => ({
    start,
    end: start + encoded.length,
    text: decode(encoded),
  })).filter(({ text }) => printable.test(text));
}
