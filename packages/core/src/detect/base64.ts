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

/** By unit: the six bits that it stands for, and one; 0 where it is none. */
const units = new Uint8Array(128);
for (const alphabet of ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", `${" ".repeat(62)}-_`]) {
  for (const [bits, unit] of [...alphabet].entries()) if (unit !== " ") units[unit.charCodeAt(0)] = bits + 1;
}

function isUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && (units[code] as number) > 0;
}

const padding = /={0,2}/y;
const fewestSaid = 8;

/** What units of Base64 say, as far as they go; `null` where it is more than ASCII without spaces, which a few units tell. */
function decode(text: string, start: number, end: number): string | null {
  let said = "";
  let bits = 0;
  let held = 0;
  for (let at = start; at < end; at++) {
    bits = ((bits << 6) | ((units[text.charCodeAt(at)] as number) - 1)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 0xff;
    if (byte < 0x21 || byte > 0x7e) return null;
    said += String.fromCharCode(byte);
  }
  return said.length < fewestSaid ? null : said;
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
    const text = decode(clean, start, end);
    if (text === null) continue;
    padding.lastIndex = end;
    found.push({ start, end: end + (padding.exec(clean)?.[0].length ?? 0), text });
  }
  return found;
}

/** The runs of Base64 in a text, found once for links and emails. */
export function base64RunsOf({ clean, memory }: DetectContext): readonly Base64Run[] {
  memory.base64 ??= findBase64Runs(clean);
  return memory.base64;
}
