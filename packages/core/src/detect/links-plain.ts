import { matchesOf } from "../matches.js";
import { isDigit } from "./characters.js";
import { isBridge } from "./cues.js";
import { countrySuffixes, extensions, webSuffixes } from "./data/suffixes.js";
import type { DetectContext, LinkDetection } from "./detection.js";
import { type Host, readHost, unmaskHost } from "./hosts.js";
import { isLabelUnit, labelsEdge } from "./hosts-labels.js";
import { announcement, judgeBareHost } from "./hosts-trust.js";
import { pathEnd, type Scheme, schemeBefore, schemeBeforeUser } from "./hosts-url.js";

const longestHost = 253;

/** A host with dots in their places, and where it stands. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly host: Host;
}

/** Marks that belong to the text around a host. */
function trim(clean: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && "-_".includes(clean.charAt(start))) start++;
  while (end > start && "-_".includes(clean.charAt(end - 1))) end--;
  return { start, end };
}

/** Whether labels are a number with a full stop or two, `12.95`: no host, and of an address on the internet only half. */
function isNumber(clean: string, start: number, end: number): boolean {
  let dots = 0;
  for (let at = start; at < end; at++) {
    const code = clean.charCodeAt(at);
    if (code === 46) dots++;
    else if (!isDigit(code)) return false;
  }
  return dots < 3;
}

/** Reads a run of labels as a host; a label that only follows (`shop.com.Thanks`) or precedes (`Thanks.www.shop.com`) is left out. */
function* readRunHosts(clean: string, from: number, to: number): Generator<Candidate> {
  const { start: first, end } = trim(clean, from, to);
  if (end - first > longestHost) return;
  const written = clean.slice(first, end);
  const www = written.toLowerCase().indexOf(".www.");
  const start = www > 0 ? first + www + 1 : first;
  const whole = readHost(clean.slice(start, end));
  if (whole !== null) yield { start, end, host: whole };
  let last = end;
  for (let cut = 0; cut < 2; cut++) {
    const dot = clean.lastIndexOf(".", last - 1);
    if (dot <= start || !/[\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(clean.charAt(dot + 1)))
      return;
    last = dot;
    const host = readHost(clean.slice(start, last));
    if (host?.isKnown && (webSuffixes.has(host.suffix) || countrySuffixes.has(host.suffix))) yield { start, end: last, host };
  }
}

/** Numbers as small as releases are counted: `3.9.8.1`. */
const release = /^(?:\d{1,2}\.){2}\d\.\d{1,2}$|^(?:\d\.){2}\d{1,2}\.\d$/;

/** Judges an IPv4 address: four numbers are more often a version than a place. */
function judgeAddress(context: DetectContext, start: number, end: number, after: string): boolean {
  const { folded } = context;
  const cue = context.cues.reference.before(start, 24);
  if (
    (cue?.kind === "serial" && isBridge(folded.slice(cue.end, start), context.glossary.set("bridges"))) ||
    /(?:^|[^a-z])v\.? ?$/.test(folded.slice(Math.max(0, start - 4), start))
  )
    return false;
  if (/^:\d|^\/[a-z]|^\/(?:[\s)]|$)|^\?[a-z]/.test(after) || /^\s{1,2}port\s{1,2}\d/.test(folded.slice(end, end + 12))) return true;
  const announced = announcement(context, start);
  return announced === "web" || (announced === "place" && !release.test(folded.slice(start, end)));
}

/** How sure a host is one that a scheme or `www.` announces, or that stands bare. */
function judge(context: DetectContext, { start, end, host }: Candidate, hasScheme: boolean, pathEndsAt: number): "strong" | "weak" | null {
  const { folded } = context;
  const hasPath = pathEndsAt > end;
  if (host.isIp) return hasScheme || judgeAddress(context, start, end, folded.slice(end, end + 3)) ? "strong" : null;
  const isWww = folded.startsWith("www.", start);
  if (hasScheme || isWww) return host.isKnown || !(extensions.has(host.suffix) || host.name.startsWith("www.")) ? "strong" : null;
  return host.isKnown ? judgeBareHost(context, { start, end, host, hasPath }) : null;
}

/** Folders before a name, from a root or the place where one is: `/usr/lib/`, `./parts/`. */
const folders = /(?:^|[\s"'`(])[~.]{0,2}(?:\/[\w.-]{1,48}){1,8}\/$/;
const longestFolders = 256;

/** Whether a name stands in a folder and is that of a file: `/usr/lib/start.pl`. */
function isFile(clean: string, start: number): boolean {
  return clean.charAt(start - 1) === "/" && folders.test(clean.slice(Math.max(0, start - longestFolders), start));
}

function detect(context: DetectContext, candidate: Candidate): LinkDetection | null {
  const { clean, folded } = context;
  const { start, end } = candidate;
  const last = pathEnd(clean, end);
  const afterUser = schemeBeforeUser(clean, folded, start);
  // https://amazon.com@evil.shop/ leads to what follows the at-sign.
  if (afterUser !== null) return { ...link(clean, candidate, afterUser, last, "strong"), reads: candidate.host.name };
  const scheme = schemeBefore(folded, start);
  if (scheme === null && ("@%".includes(clean.charAt(start - 1) || " ") || isFile(clean, start))) return null;
  const strength = judge(context, candidate, scheme !== null, last);
  return strength === null ? null : link(clean, candidate, scheme, last, strength);
}

/** Puts a detection together; `reads` where scheme or host are not written as they are meant. */
function link(
  clean: string,
  { start, end, host }: Candidate,
  scheme: Scheme | null,
  last: number,
  strength: "strong" | "weak",
): LinkDetection {
  const from = scheme?.start ?? start;
  const written = clean.slice(start, end).toLowerCase();
  const meant = unmaskHost(written);
  const isMangled = scheme !== null && clean.slice(from, start).toLowerCase() !== `${scheme.scheme}://`;
  return {
    kind: "link",
    start: from,
    end: last,
    strength,
    host: host.name,
    domain: host.domain,
    scheme: scheme?.scheme ?? null,
    href: clean.slice(from, last),
    documentLink: null,
    ...(meant === written ? {} : { isMasked: true }),
    reads: meant !== written || isMangled ? meant : undefined,
  };
}

/** Web addresses with their dots in place: with a scheme, with `www.`, or bare. */
export function findPlainLinks(context: DetectContext): LinkDetection[] {
  const { clean, folded } = context;
  const found: LinkDetection[] = [];
  let from = 0;
  for (let dot = clean.indexOf("."); dot >= 0; dot = clean.indexOf(".", from)) {
    if (dot <= from - 1 || !isLabelUnit(clean, dot - 1) || !isLabelUnit(clean, dot + 1)) {
      from = Math.max(from, dot + 1);
      continue;
    }
    const start = labelsEdge(clean, dot, -1, from);
    const end = labelsEdge(clean, dot + 1, 1, clean.length);
    from = Math.max(end, dot + 1);
    if (clean.charAt(end) === "@" && schemeBefore(folded, start) !== null) continue;
    if (isNumber(clean, start, end)) continue;
    for (const candidate of readRunHosts(clean, start, end)) {
      const link = detect(context, candidate);
      if (link === null) continue;
      found.push(link);
      from = Math.max(from, link.end);
      break;
    }
  }
  return found;
}

/** Schemes that open an app: what follows is a command to it and no host. */
const apps = /(?<![a-z0-9.+-])(fb-messenger|kakaotalk|line|sgnl|skype|tg|viber|wechat|weixin|whatsapp|zalo):\/\/([a-z][a-z0-9-]{0,62})/g;

/** Links into apps: `whatsapp://send?phone=…`. */
export function findAppLinks({ clean, folded }: DetectContext): LinkDetection[] {
  if (!folded.includes("://")) return [];
  return matchesOf(apps, folded).map((match) => {
    const [written, scheme = "", host = ""] = match;
    const end = pathEnd(clean, match.index + written.length);
    const href = clean.slice(match.index, end);
    return { kind: "link", start: match.index, end, strength: "strong", host, domain: host, scheme, href, documentLink: null };
  });
}

const numericHost = /(?<![a-z0-9])https?:\/\/(\d{8,10}|0x[0-9a-f]{8})(?=[/:?\s]|$)/g;

/** IPv4 addresses as one number: `http://3405803786/`. */
export function findNumericHosts({ clean, folded }: DetectContext): LinkDetection[] {
  if (!folded.includes("://")) return [];
  return matchesOf(numericHost, folded).map((match) => {
    const [written, host = ""] = match;
    const end = pathEnd(clean, match.index + written.length);
    const href = clean.slice(match.index, end);
    const scheme = written.slice(0, written.indexOf(":"));
    return { kind: "link", start: match.index, end, strength: "strong", host, domain: host, scheme, href, documentLink: null };
  });
}
