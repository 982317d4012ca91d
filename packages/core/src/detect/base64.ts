import type { DetectContext } from "./detection.js";

/** Text in Base64, and what it says. Offsets end exclusive. */
export interface Base64Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shorter than any address in Base64, and longer than nearly all words. UTF-16 units. */
const shortest = 14;
const longest = 400;

const units: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(code))));

function isUnit(text: string, at: number): boolean {
  return units[text.charCodeAt(at)] === 1;
}

const padding = /={0,2}/y;
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
function findBase64Runs(clean: string): Base64Run[] {
  const found: Base64Run[] = [];
  // A run of so many units cannot stand between two of these places.
  for (let at = shortest - 1; at < clean.length; at += shortest) {
    if (!isUnit(clean, at)) continue;
    let start = at;
    while (isUnit(clean, start - 1)) start--;
    let end = at + 1;
    while (isUnit(clean, end)) end++;
    at = Math.max(at, end);
    if (end - start < shortest || end - start > longest) continue;
    padding.lastIndex = end;
    end += padding.exec(clean)?.[0].length ?? 0;
    const text = decode(clean.slice(start, end));
    if (printable.test(text)) found.push({ start, end, text });
  }
  return found;
}

/** The runs of Base64 in a text, found once for links and emails. */
export function base64RunsOf({ clean, memory }: DetectContext): readonly Base64Run[] {
  memory.base64 ??= findBase64Runs(clean);
  return memory.base64;
}
