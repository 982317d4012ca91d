import { countrySuffixes, dottedNames, fileSuffixes, webSuffixes } from "./data/suffixes.js";
import type { DetectContext } from "./detection.js";
import type { Host } from "./hosts.js";
import { firstLabel } from "./hosts-labels.js";

/** A host without scheme and without `www.`, as it stands in the text. */
export interface BareHost {
  readonly start: number;
  /** End of the host, before port and path. */
  readonly end: number;
  readonly host: Host;
  /** A port, path or query follows. */
  readonly hasPath: boolean;
}

/** The words before a host, nearest last. */
function wordsBefore(folded: string, start: number): string[] {
  return (
    folded
      .slice(Math.max(0, start - 40), start)
      .match(/[\p{L}\p{N}-]{1,40}(?=[\s:"'(>,*_-]{1,4}$|\s{1,2}[\p{L}\p{N}-]{1,20}[\s:"'(>*_]{1,4}$)/gu) ?? []
  );
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Whether a word for a site stands right before, in a script that writes no spaces: `网址shop.example`. */
function followsUnspaced(before: string, words: ReadonlySet<string>): boolean {
  const lead = before.replace(/[::]?\s?$/, "");
  if (!unspaced.test(lead.slice(-1))) return false;
  for (let length = 2; length <= lead.length; length++) if (words.has(lead.slice(-length))) return true;
  return false;
}

/** Whether the words before a host announce it: as a web address, or only as a place. */
export function announcement({ folded, glossary }: DetectContext, start: number): "web" | "place" | null {
  const words = wordsBefore(folded, start);
  const web = glossary.set("web");
  const nearest = words.at(-1) ?? "";
  if (web.has(nearest) || followsUnspaced(folded.slice(Math.max(0, start - 8), start), web)) return "web";
  if (words.length > 1 && web.has(words.at(-2) as string)) return "web";
  return glossary.set("webPrepositions").has(nearest) ? "place" : null;
}

/** Whether the sentence runs on right after: then the dot before may have been its full stop. */
export function runsOn(clean: string, end: number): boolean {
  return (
    /^[ \t]{1,2}[\p{Ll}\d]|^[ \t]{0,1}:|^['’]/u.test(clean.slice(end, end + 3)) || /^ {1,2}\p{Lu}\p{Lu}/u.test(clean.slice(end, end + 4))
  );
}

/** How far from a host its text may say that it is none. UTF-16 units. */
const farDenial = 64;

/** Whether words say that something is no address of the web: `no website`, `geen link`. */
function deniesWeb({ folded, glossary, cues }: DetectContext, from: number, to: number): boolean {
  const web = glossary.set("web");
  return cues.denial.within(from, to).some(({ end }) => {
    const words = folded.slice(end, Math.min(end + 24, to)).match(/^ (?:\p{L}{1,4} )?(\p{L}{3,16})/u);
    return words !== null && web.has(words[1] as string);
  });
}

/** Whether a name in quotation marks is said to be no host: behind `no website`, or by the words right behind it. */
function isDeniedHost(context: DetectContext, start: number, end: number): boolean {
  const { clean, cues } = context;
  if (cues.denial.isEmpty || !/["'“„«‘»]/.test(clean.charAt(start - 1)) || !/["'”“»’«]/.test(clean.charAt(end))) return false;
  if (deniesWeb(context, Math.max(0, start - farDenial), start)) return true;
  const teller = cues.evidence.touching(end, end + 25).find((cue) => cue.start >= end && cue.kind === "tells");
  if (teller === undefined || /[.!?;\n]/.test(clean.slice(end, teller.start))) return false;
  return deniesWeb(context, teller.end, Math.min(clean.length, teller.end + 28));
}

/** How far before a text stands what says that a thing bears it. UTF-16 units. */
const bearingReach = 16;

/** Whether a text is said to be read or stamped somewhere: `the plate reads HOLT.PUMPS.CO`. */
function isPrinted({ cues, clean }: DetectContext, at: number): boolean {
  return cues.evidence
    .touching(at - bearingReach - 1, at)
    .some(({ kind, end }) => (kind === "shows" || kind === "mark") && end <= at && !/[.!?;\n]/.test(clean.slice(end, at)));
}

/** `P.R.C.Com`: a country and the next word. */
const initials = /^(?:\p{Lu}\.){2,8}/u;

/** How sure a bare host is one, by its ending, its case, its shape and the words around it. */
export function judgeBareHost(context: DetectContext, bare: BareHost): "strong" | "weak" | null {
  const { clean, glossary, platform } = context;
  const { host, start, end, hasPath } = bare;
  const written = clean.slice(start, end);
  const suffix = written.slice(written.lastIndexOf(".") + 1);
  const name = firstLabel(host.domain);
  const isBelow = host.name !== host.domain;
  if (dottedNames.has(host.name) && !hasPath) return null;
  // 2.5.in, 10.am
  if (/^\d+$/.test(name) && !(host.suffix === "com" || host.suffix === "cn" || host.suffix === "net" || hasPath)) return null;

  // `25.2cm.il resto`: a measure, and the full stop behind it.
  if (/^\d{1,5}(?:[cdkm]?m|[km]?g|[cdm]?l|k?wh?|m?ah?|k?v|[gmt]b|k?hz)$/.test(name) && suffix.length < 3 && !hasPath && runsOn(clean, end))
    return null;

  // A capital after the dot begins a sentence: `works.It`, `Ltd.Co`, `J.R.Smith`. `MyShop.Com` is a host all the same.
  const isCapital = /^\p{Lu}/u.test(suffix) && written !== written.toUpperCase();
  if (isCapital && !hasPath && host.suffix !== "com") return null;
  // `checked.Com port`: where the name is in small letters and the sentence runs on, the space was forgotten.
  if (isCapital && !hasPath && /^(?:\p{Ll}|\p{L}?\d{1,3}\.)/u.test(written) && runsOn(clean, end) && announcement(context, start) === null)
    return null;
  // U.S, e.g.so: nothing but single letters before the ending.
  if (name.length < 2 && !hasPath && (host.suffix !== "com" || initials.test(written))) return null;
  // `14.5 in.net width`: the full stop of a measure.
  if (
    !hasPath &&
    (glossary.set("units").has(name) || glossary.frequent.has(name)) &&
    /\d ?$/.test(clean.slice(Math.max(0, start - 2), start))
  )
    return null;
  if (!hasPath && isDeniedHost(context, start, end)) return null;
  if (!hasPath && isBelow && written === written.toUpperCase() && isPrinted(context, start)) return null;
  if (hasPath || webSuffixes.has(host.suffix)) return "strong";

  const announced = announcement(context, start);
  // `NC-0510.US`: the number of a part, with where it is sold.
  if (announced !== "web" && /^\p{Lu}{1,5}-?\d{2,8}[\p{Lu}\d-]{0,8}\.\p{Lu}{2,3}$/u.test(written)) return null;
  if (fileSuffixes.has(host.suffix)) return announced === "web" && !runsOn(clean, end) ? "weak" : null;
  if (announced === "web") return "strong";
  if (glossary.set("abbreviations").has(name)) return null;
  const isShaped = /^\p{L}{3}[\p{L}\d]*(?:-[\p{L}\d]|\d)/u.test(name);
  const isRunOn = runsOn(clean, end);
  if (countrySuffixes.has(host.suffix) || host.suffix > "\u007f") {
    const isShort = name.length < (isRunOn && announced === null ? 6 : 2);
    return isShort && !isBelow ? "weak" : "strong";
  }
  const isHome = host.suffix === platform.region.toLowerCase();
  if (isRunOn) return isShaped || (announced === "place" && name.length > 3) ? "weak" : null;
  if (announced === "place" || isShaped || isHome || isBelow) return "strong";
  return name.length > 3 ? "weak" : null;
}
