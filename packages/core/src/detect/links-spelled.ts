import { isSmallLetter, kindOf, unspaced } from "./characters.js";
import { countrySuffixes, webSuffixes } from "./data/suffixes.js";
import type { DetectContext, LinkDetection } from "./detection.js";
import type { Glossary } from "./glossary.js";
import { firstLabel, isLabelUnit, labelsEdge, readRun } from "./hosts-labels.js";
import type { Sign } from "./hosts-signs.js";
import { isEndingApart, readingOf, readSpelledHost, type SpelledHost, signsOf } from "./hosts-spelled.js";
import { readRegistration } from "./hosts-suffix.js";
import { announcement, runsOn } from "./hosts-trust.js";
import { pathEnd, schemeBefore } from "./hosts-url.js";

/** Endings that are nouns as well: `black dot store`. */
const nounSuffixes: ReadonlySet<string> = new Set(["info", "net", "online", "shop", "site", "store", "website"]);

/** Whether a word before a dot is no host's name: `the dot com boom`, `add .com`. */
export function isNoHost(glossary: Glossary, word: string): boolean {
  return glossary.frequent.has(word) || glossary.set("notHosts").has(word);
}

/** Whether anything after a host says that it is one: a path, the end of the thought. */
function isFollowedUp(context: DetectContext, spelled: SpelledHost): boolean {
  return spelledPathEnd(context, spelled.end) > spelled.end || signsOf(context).startingAt(spelled.end)?.sign === "/";
}

/** Whether the word that reads as an ending belongs to the words behind it: not where a path follows, or a common word begins a new thought. */
function goesOnBehind(context: DetectContext, spelled: SpelledHost): boolean {
  const { clean, folded, glossary } = context;
  if (isFollowedUp(context, spelled) || !runsOn(clean, spelled.end)) return false;
  const next = /^ {1,2}(\p{L}{1,12})/u.exec(folded.slice(spelled.end, spelled.end + 15))?.[1] ?? "";
  const { suffix } = spelled.host;
  // The code of the text's own language is no word in it, as the Spanish `es` is.
  if (context.locales.includes(suffix) && !glossary.isFrequentIn(suffix, context.locales)) return !glossary.frequent.has(next);
  return !glossary.frequent.has(next) || glossary.frequent.has(suffix) || glossary.streets("particle").has(suffix);
}

/** Whether the letters are an abbreviation before a common word: `el C.I.F. de la tienda`. */
function areInitials({ clean, glossary }: DetectContext, { start, host, signs }: SpelledHost): boolean {
  const dot = signs.at(-1);
  if (dot === undefined || !glossary.frequent.has(host.suffix)) return false;
  return /^\. $/.test(clean.slice(dot.start, dot.end)) && /^\p{L}(?:\.\p{L}){1,8}$/u.test(clean.slice(start, dot.start));
}

/** Whether a word stands right behind. */
function runsOnTight(clean: string, end: number): boolean {
  return /^ [\p{L}\d]/u.test(clean.slice(end, end + 2));
}

/** Whether a word for a web address stands right behind, where a language names things last: `lumora nokta shop adresinde`. */
function isAnnouncedBehind({ folded, glossary }: DetectContext, end: number): boolean {
  return glossary.set("web").has(/^ (\p{L}{3,16})/u.exec(folded.slice(end, end + 18))?.[1] ?? "");
}

/** How sure a host with spelled-out or set-off dots is one. */
function judge(context: DetectContext, spelled: SpelledHost): "strong" | "weak" | null {
  const { folded, clean, glossary, platform } = context;
  const { host, signs, written } = spelled;
  // `w point lumora point fr`: what stands before the name that somebody registered proves nothing.
  const name = firstLabel(host.domain);
  const isWeb = webSuffixes.has(host.suffix);
  const isNamed = isWeb || countrySuffixes.has(host.suffix);
  const forms = new Set(signs.map((sign) => sign.form));
  // `the red dot COM port`: a name in capitals is no ending of one that is not.
  const ending = clean.slice(0, spelled.end).slice(-host.suffix.length);
  const isCapital = ending !== ending.toLowerCase() && ending === ending.toUpperCase();
  const isOther = forms.has("symbol") || /\p{Ll}{2}/u.test(clean.slice(spelled.start, signs.at(-1)?.start));
  if (isCapital && isOther && runsOnTight(clean, spelled.end)) return null;
  // `dash dot dot`: words for signs alone spell something else.
  if (glossary.signs.has(host.suffix) || glossary.signs.has(name)) return null;
  if (name.length < 2 || (/^\d+$/.test(name) && host.suffix !== "com")) return null;
  if (written.startsWith("www.") || schemeBefore(folded, spelled.start) !== null) return "strong";
  const isApart = spelled.isSpaced && isNamed;
  if (isApart || (spelled.isSpaced && /^(?:[a-z] ){3}/.test(folded.slice(spelled.start)) && isEndingApart(folded, signs.at(-1)?.end ?? 0)))
    return areInitials(context, spelled) ? null : "strong";
  const first = firstLabel(host.name);
  if (isNoHost(glossary, name) || (first.length > 2 && isNoHost(glossary, first))) return null;
  if (forms.has("marked")) return isNamed || signs.some(({ word }) => word !== "") || !runsOn(clean, spelled.end) ? "strong" : null;
  if (forms.has("symbol")) {
    // `Paris ● Com’era`: a list of names.
    const isWord = !isCapital && ending !== ending.toLowerCase();
    return isNamed && !isWord ? "strong" : null;
  }
  const announced = announcement(context, spelled.start);
  const isAnnounced = announced === "web" || isAnnouncedBehind(context, spelled.end);
  const isHome = host.suffix === platform.region.toLowerCase();
  const evidence = isAnnounced || isFollowedUp(context, spelled) || /\p{L}[-\d]/u.test(name) || signs.length > 1;
  if (forms.has("word")) {
    const isPlain = signs.some((sign) => sign.word !== "" && !glossary.set("homophones").has(sign.word));
    if (!isPlain && name.length < 3) return null;
    const goesOn = goesOnBehind(context, spelled);
    // `kropka pl. 3`: a word written short.
    if (/^\. ?\d/.test(clean.slice(spelled.end, spelled.end + 3))) return null;
    // `ponto cruz, ponto com linha dupla`: in Portuguese a word.
    const isWord = host.suffix === "com" && glossary.isFrequentIn("com", context.locales) && !evidence && announced === null && goesOn;
    if (host.suffix === "com" || host.suffix === "org") return isWord ? null : "strong";
    // Two dots that are said are no full stops.
    const isLikely = (evidence || isHome) && (isPlain || announced === "place" || signs.filter(({ sign }) => sign === ".").length > 1);
    if (!isNamed) return (isAnnounced || isLikely) && !goesOn ? "strong" : null;
    const isNoun = nounSuffixes.has(host.suffix);
    if (evidence || (isPlain && !isNoun)) return "strong";
    return (isPlain || !isNoun) && !goesOn ? "strong" : null;
  }
  const [sign] = signs;
  if (sign === undefined) return null;
  const dot = clean.slice(sign.start, sign.end);
  // `kante . it / mappe`: an ending that is a word as well, at home and with blanks on both sides.
  if (isHome && !isNamed && isAnnounced && /^ \. $/.test(dot) && !goesOnBehind(context, spelled)) return "strong";
  if (isHome && !isNamed) return evidence && spelledPathEnd(context, spelled.end) > spelled.end && /^\s\.\s$/.test(dot) ? "strong" : null;
  return judgeSetOff(context, spelled, dot, evidence);
}

/** A dot with blanks: ` . ` is no full stop, `. ` mostly is, ` .` begins a name such as `.NET`. */
function judgeSetOff({ clean }: DetectContext, { host, end }: SpelledHost, dot: string, evidence: boolean): "strong" | "weak" | null {
  const suffix = clean.slice(0, end).slice(-host.suffix.length);
  if (suffix !== suffix.toLowerCase() && !/^[^\p{Ll}]+$/u.test(clean.slice(Math.max(0, end - 20), end))) return null;
  const isCom = host.suffix === "com" || host.suffix === "org";
  const isNamed = webSuffixes.has(host.suffix) || countrySuffixes.has(host.suffix);
  if (dot.endsWith(".")) return isCom || (evidence && host.suffix !== "net" && isNamed) ? "strong" : null;
  if (dot.startsWith(".")) return isCom ? (evidence ? "strong" : "weak") : evidence && isNamed && !runsOn(clean, end) ? "weak" : null;
  if (isCom) return "strong";
  if (!isNamed) return null;
  return evidence || !runsOn(clean, end) ? "strong" : null;
}

/** Where the host begins whose first unusual dot this is. */
function hostStart(context: DetectContext, sign: Sign): number | null {
  const { folded } = context;
  let start: number | null = null;
  let end = sign.start;
  for (let part = 0; part < 6; part++) {
    const run = readRun(folded, end, -1);
    if (run === null) break;
    start = run.start;
    // Only plain dots stand between letters apart: `s h o p.c o m`; a name may hold hyphens: `lumora dash lamps`.
    const before = signsOf(context).endingAt(run.start);
    const goesOn = before?.sign === "-" ? before.form === "word" : before?.sign === "." && before.form === "plain";
    if (before === undefined || !goesOn) break;
    end = before.start;
  }
  return start;
}

/** The longest ending in a script without spaces, in UTF-16 units. */
const longestUnspaced = 8;

/** Whether an ending may begin after a sign: after a full stop a common one, in Chinese one that exists. */
function beginsEnding({ folded, glossary, platform }: DetectContext, { form, end }: Sign): boolean {
  if (kindOf(folded.charCodeAt(end)) === unspaced) {
    const to = labelsEdge(folded, end, 1, Math.min(folded.length, end + longestUnspaced + 1));
    const label = firstLabel(folded.slice(end, to));
    return to - end <= longestUnspaced && (glossary.labels.has(label) || readRegistration(`a.${label}`).isKnown);
  }
  if (form !== "spaced" || isEndingApart(folded, end)) return true;
  let to = end;
  while (isSmallLetter(folded.charCodeAt(to))) to++;
  // The word that a sentence begins with, and no more of a name behind it.
  if (to - end > 1 && !isLabelUnit(folded, to)) return isEnding(folded.slice(end, to), platform.region);
  const run = readRun(folded, end, 1);
  return run !== null && (run.isSpaced || isEnding(firstLabel(run.text), platform.region));
}

/** Whether a label is an ending that hardly is a word, or that of the country. */
function isEnding(label: string, region: string): boolean {
  return webSuffixes.has(label) || (label.length === 2 && (countrySuffixes.has(label) || label === region.toLowerCase()));
}

/** Path after a host: tight, or with blanks and words where the host had them too. */
function spelledPathEnd(context: DetectContext, end: number): number {
  const tight = pathEnd(context.clean, end);
  if (tight > end) return tight;
  const slash = signsOf(context).startingAt(end);
  const after =
    slash?.sign === "/" ? slash.end : end + (/^ {1,2}\/ {0,2}(?=[\p{L}\p{N}])/u.exec(context.clean.slice(end, end + 6))?.[0].length ?? 0);
  return after === end ? end : (readRun(context.folded, after, 1)?.end ?? end);
}

/** Web addresses whose dots are spelled out, bracketed, replaced or set off. */
export function findSpelledLinks(context: DetectContext): LinkDetection[] {
  const { folded, clean } = context;
  const found: LinkDetection[] = [];
  let last = 0;
  for (const sign of signsOf(context).all) {
    if (sign.sign !== "." || sign.start < last) continue;
    if (!beginsEnding(context, sign)) continue;
    const start = hostStart(context, sign);
    if (start === null || start < last) continue;
    const { host: spelled, end } = readSpelledHost(context, start);
    // No ending makes these signs a host: none of the later ones begins one.
    last = Math.max(sign.end, end - 1);
    const strength = spelled === null || spelled.end <= sign.start ? null : judge(context, spelled);
    if (spelled === null || strength === null) continue;
    const scheme = schemeBefore(folded, spelled.start);
    const from = scheme?.start ?? spelled.start;
    last = spelledPathEnd(context, spelled.end);
    const { name, domain } = spelled.host;
    const place = { start: from, end: last, strength, host: name, domain, scheme: scheme?.scheme ?? null };
    const meant = readingOf(spelled) ?? spelled.written;
    found.push({
      kind: "link",
      ...place,
      href: `${meant}${clean.slice(spelled.end, last).replace(/\s/g, "")}`,
      documentLink: null,
      reads: meant,
    });
  }
  return found;
}
