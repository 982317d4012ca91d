import { isOneOf } from "./characters.js";
import { shorteners } from "./data/shorteners.js";
import { countrySuffixes, webSuffixes } from "./data/suffixes.js";
import type { DetectContext, LinkDetection } from "./detection.js";
import { readHost } from "./hosts.js";
import { isLabelUnit, readDotted } from "./hosts-labels.js";
import { announcement, runsOn } from "./hosts-trust.js";
import { isNoHost } from "./links-spelled.js";

/** A link at a match that reads as a host; none where it does not, or where its ending may be a word and the host is not known. */
export function dictated(match: { readonly index: number; readonly 0: string }, written: string, isKnown = false): LinkDetection[] {
  const host = readHost(written);
  if (!host?.isKnown || !(isKnown || webSuffixes.has(host.suffix) || countrySuffixes.has(host.suffix))) return [];
  const place = { start: match.index, end: match.index + match[0].length, strength: "strong" as const, scheme: null, documentLink: null };
  return [{ kind: "link", ...place, host: host.name, domain: host.domain, href: written, reads: written }];
}

/** `www shop com`, `www.shop,com`: dots are left out, or commas. */
function findAfterWww({ clean, folded }: DetectContext): readonly LinkDetection[] {
  if (!folded.includes("www")) return none;
  const matches = folded.matchAll(/(?<![a-z0-9.])www([ ,.]{1,3})([a-z0-9-]{2,63})[ ,]{1,3}([a-z]{2,6}(?:[ ,]uk)?)(?![a-z0-9])/g);
  return [...matches].flatMap((match) => {
    const [written, lead = "", name = "", ending = ""] = match;
    // With its dot the rest may be a sentence: `www.shop, de nada`.
    if (lead.includes(".") && runsOn(clean, match.index + written.length)) return [];
    return dictated(match, `www.${name}.${ending.replace(/[ ,]/, ".")}`);
  });
}

/** Whether a letter that endings begin with stands right behind a comma, which mostly a space does. */
function hasCommaEnding(folded: string): boolean {
  for (let at = folded.indexOf(","); at >= 0; at = folded.indexOf(",", at + 1)) if (isOneOf(folded.charCodeAt(at + 1), "cno")) return true;
  return false;
}

/** `shop,com`, `shop,co,uk`: a comma for the dot, and no space behind it. */
function findWithCommas({ folded }: DetectContext): readonly LinkDetection[] {
  if (!hasCommaEnding(folded)) return none;
  const matches = folded.matchAll(/(?<![a-z0-9.@,-])([a-z0-9-]{3,63}),(com|net|org|co,uk)(?![a-z0-9,@-])/g);
  return [...matches].flatMap((match) => dictated(match, match[0].replaceAll(",", ".")));
}

/** `shopdotcom`, `shop dotcom`: the sign is written into the ending. */
function findJoined(context: DetectContext): readonly LinkDetection[] {
  const { clean, folded, glossary } = context;
  if (!folded.includes("dot")) return none;
  const matches = folded.matchAll(/(?<![a-z0-9.@-])([a-z0-9-]{3,60}?)( ?)dot(com|net|org|shop|de|co)(?:dot(uk))?(?![a-z0-9-])/g);
  return [...matches].flatMap((match) => {
    const [written, name = "", gap, ending, country] = match;
    const isLoose = gap !== "" && announcement(context, match.index) !== "web" && runsOn(clean, match.index + written.length);
    if (isNoHost(glossary, name) || isLoose) return [];
    return dictated(match, `${name}.${ending}${country === undefined ? "" : `.${country}`}`);
  });
}

/** Hosts of messengers beside those that shorten links. */
const messengers: ReadonlySet<string> = new Set(["t.me", "wa.me", "m.me"]);

const parted = /(?:^|[^a-z0-9.@/-])([a-z0-9-]{1,63}) ([a-z]{2,4})$/;
const path = /\/[a-z0-9_-]{2,64}/y;

/** `tinyurl com/lamp`, `bit ly/lamp`: a blank for the dot, and a path. */
function findWithPath({ folded }: DetectContext): LinkDetection[] {
  const found: LinkDetection[] = [];
  for (let slash = folded.indexOf("/"); slash >= 0; slash = folded.indexOf("/", slash + 1)) {
    const [, name, ending] = parted.exec(folded.slice(Math.max(0, slash - 70), slash)) ?? [];
    if (name === undefined || ending === undefined) continue;
    const host = `${name}.${ending}`;
    const isKnown = shorteners.has(host) || messengers.has(host);
    path.lastIndex = slash;
    if ((!isKnown && ending !== "com") || !path.test(folded)) continue;
    const index = slash - host.length;
    found.push(...dictated({ index, 0: folded.slice(index, path.lastIndex) }, host, isKnown));
  }
  return found;
}

/** `s.h.o.p.c.o.m`: every letter is a label. */
function findDotted({ folded }: DetectContext): LinkDetection[] {
  const found: LinkDetection[] = [];
  for (let dot = folded.indexOf("."); dot >= 0; dot = folded.indexOf(".", dot + 1)) {
    const isDotted = folded.charCodeAt(dot + 2) === 46 && folded.charCodeAt(dot + 4) === 46 && folded.charCodeAt(dot - 2) !== 46;
    if (!isDotted || isLabelUnit(folded, dot - 2) || folded.charAt(dot - 2) === "@") continue;
    const read = readDotted(folded, dot - 1);
    if (read === null) continue;
    found.push(...dictated({ index: dot - 1, 0: folded.slice(dot - 1, read.end) }, read.name));
    dot = read.end;
  }
  return found;
}

/** Web addresses whose dots are left out, written into a word or between all letters. */
export function findDotless(context: DetectContext): LinkDetection[] {
  const found: LinkDetection[] = [];
  for (const find of finders) for (const link of find(context)) found.push(link);
  return found;
}

const finders: readonly ((context: DetectContext) => readonly LinkDetection[])[] = [
  findAfterWww,
  findWithCommas,
  findJoined,
  findWithPath,
  findDotted,
];

const none: readonly LinkDetection[] = [];
