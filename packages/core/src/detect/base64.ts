import type { DetectContext } from "./detection.js";

/** Text in Base64, and what it says. Offsets end exclusive. */
export interface Base64Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shorter than any address in Base64, and longer than nearly all words. */
const shortest = 14;
const longest = 400;
const padding = 61;

/** By unit of ASCII: the six bits that it stands for, or -1. */
const sextets: Int8Array = new Int8Array(128).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((unit, bits) => {
  sextets[unit.charCodeAt(0)] = bits;
});
sextets[45] = 62;
sextets[95] = 63;

function sextetOf(code: number): number {
  return code < 128 ? (sextets[code] as number) : -1;
}

function isPrintable(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}

/** Whether the first nine bytes that a run stands for are ASCII without spaces. */
function beginsPrintable(clean: string, start: number): boolean {
  for (let at = start; at < start + 12; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => sextetOf(clean.charCodeAt(at + i))) as [number, number, number, number];
    if (!isPrintable((a << 2) | (b >> 4)) || !isPrintable(((b & 15) << 4) | (c >> 2)) || !isPrintable(((c & 3) << 6) | d)) return false;
  }
  return true;
}

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
  for (let at = 0; at < clean.length; at++) {
    const start = at;
    while (sextetOf(clean.charCodeAt(at)) >= 0) at++;
    if (at - start < shortest || clean.charCodeAt(start - 1) === padding || !beginsPrintable(clean, start)) continue;
    let end = Math.min(at, start + longest);
    while (clean.charCodeAt(end) === padding && end < at + 2) end++;
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
