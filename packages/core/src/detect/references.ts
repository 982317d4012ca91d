import { matchAt } from "../matches.js";
import { isAlphanumeric, isDigit, isOneOf, isSmallLetter } from "./characters.js";
import { isArticleNumber, isIsbn10, isLuhn } from "./check-digits.js";
import type { Cue } from "./cues.js";
import type { ReferenceDetection } from "./detection.js";
import type { NumberText, NumberWord } from "./numbers.js";
import { ShapeList } from "./shapes.js";

type Kind = ReferenceDetection["kind"];
type ReferenceCue = "order" | "tracking" | "item" | "product" | "serial" | "paper";

const kinds: Readonly<Record<ReferenceCue, Kind | null>> = {
  order: "order-number",
  tracking: "tracking-number",
  item: "item-number",
  product: "product-code",
  serial: "serial-number",
  paper: null,
};

interface Shape {
  /** `null`: recognised so that nothing else takes it, but no reference of the trade. */
  readonly kind: Kind | null;
  readonly shape: RegExp;
  readonly isValid?: (value: string) => boolean;
  /** Digits and nothing else, which a word for a telephone turns into a number to ring. */
  readonly yields?: boolean;
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, "");
}

/** References that begin with a digit, by the length of their first run of digits. */
const numeric: readonly (Shape & { readonly lead: readonly number[] })[] = [
  { kind: "order-number", lead: [3], shape: /\d{3} ?- ?\d{7} ?- ?\d{7}|\d{3} \d{7} \d{7}/y },
  { kind: "order-number", lead: [2], shape: /\d{2} ?- ?\d{5} ?- ?\d{5}/y },
  { kind: "order-number", lead: [12], shape: /\d{12}-\d{10,13}/y },
  { kind: "tracking-number", lead: [1], shape: /1z(?: ?[a-z\d]){16}/y },
  { kind: "tracking-number", lead: [4], shape: /(?:9[1-5]|82)\d{2} ?(?:\d{4} ?){4}\d{2}|\d{4}(?: \d{4}){4} \d{1,4}/y },
  { kind: "tracking-number", lead: [1], shape: /\d[a-z]\d{11}/y },
  { kind: "tracking-number", lead: [4], shape: /(?!0)\d{4}-\d{4}-\d{4}/y },
  { kind: "tracking-number", lead: [17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 34], shape: /\d{17,34}/y },
  {
    kind: "product-code",
    lead: [3],
    shape: /97[89][- ]\d{1,5}[- ]\d{1,7}[- ]\d{1,7}[- ]\d/y,
    isValid: (value) => isArticleNumber(digitsOf(value)),
  },
  {
    kind: "product-code",
    lead: [1, 2, 3],
    shape: /\d{1,3}-\d{2,6}-\d{2,6}-[\dx]/y,
    isValid: (value) => isIsbn10(value.toUpperCase().replace(/-/g, "")),
  },
  { kind: "product-code", lead: [1], shape: /\d \d{6} \d{6}|\d \d{5} \d{5} \d/y, isValid: (value) => isArticleNumber(digitsOf(value)) },
  { kind: "product-code", lead: [13, 14], shape: /\d{13,14}/y, isValid: isArticleNumber, yields: true },
  { kind: "item-number", lead: [12], shape: /[1-4]\d{11}/y, yields: true },
  { kind: "product-code", lead: [12], shape: /\d{12}/y, isValid: isArticleNumber, yields: true },
  { kind: "tracking-number", lead: [12], shape: /\d{12}/y, yields: true },
  { kind: "serial-number", lead: [15], shape: /\d{15}/y, isValid: isLuhn, yields: true },
  { kind: "serial-number", lead: [2], shape: /\d{2}[- ]\d{6}[- ]\d{6}[- ]\d/y, isValid: (value) => isLuhn(digitsOf(value)) },
  { kind: "tracking-number", lead: [14, 15, 16], shape: /\d{14,16}/y, yields: true },
  // Company and tax numbers, money in groups, IP addresses.
  { kind: null, lead: [4], shape: /0\d{3}\.\d{3}\.\d{3}/y, isValid: (value) => !/^04[5-9]/.test(value), yields: true },
  { kind: null, lead: [2], shape: /\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}/y },
  { kind: null, lead: [1, 2, 3], shape: /\d{1,3}(?:[.,' ]000){1,3}(?![.,' ]?\d)|[1-9]\d?\.\d00\.000(?![.,]?\d)/y },
  {
    kind: null,
    lead: [1, 2, 3],
    shape: /\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/y,
    isValid: (value) => value.split(".").every((part) => Number(part) <= 255 && (part === "0" || !part.startsWith("0"))),
  },
  { kind: null, lead: [1, 2, 3], shape: /\d{1,3}[.,]\d{3,9}\s?(?:°\s?)?[nsewo]\b|\d{1,3}\.\d{3,9}°?,? ?-?\d{1,3}\.\d{3,9}/y },
  {
    kind: null,
    lead: [1, 2, 3, 4],
    shape: /\d{1,4}(?:[.,]\d{1,2})? ?[x×] ?\d{1,4}(?:[.,]\d{1,2})?(?: ?[x×] ?\d{1,4}(?:[.,]\d{1,2})?)?/y,
  },
  // With stars it may be a telephone number as well.
  {
    kind: null,
    lead: [1, 2, 3, 4],
    shape: /\d{1,4}(?:[.,]\d{1,2})? ?\* ?\d{1,4}(?:[.,]\d{1,2})?(?: ?\* ?\d{1,4}(?:[.,]\d{1,2})?)?/y,
    yields: true,
  },
];

const byLead: ReadonlyMap<number, ShapeList<Shape>> = (() => {
  const map = new Map<number, Shape[]>();
  for (const shape of numeric) for (const lead of shape.lead) map.set(lead, [...(map.get(lead) ?? []), shape]);
  return new Map(Array.from(map, ([lead, shapes]) => [lead, new ShapeList(shapes, ({ shape }) => shape)]));
})();
/** Shapes that begin with no more figures go on behind them; see {@link mayGoOn}. */
const longestBeginning = 4;

/** Whether one of the shapes that begin with a few figures may go on at an offset: there is none where a word or a sentence's end follows. */
function mayGoOn(folded: string, at: number, lead: number): boolean {
  const code = folded.charCodeAt(at);
  if (isOneOf(code, "x×*")) return true;
  if (isOneOf(code, " -.,'")) return isDigit(folded.charCodeAt(at + 1)) || isOneOf(folded.charCodeAt(at + 1), " -x×*");
  return lead === 1 && isSmallLetter(code);
}

const noShapes: ShapeList<Shape> = new ShapeList<Shape>([], ({ shape }) => shape);

/** References that begin with a letter. */
const letteredShapes: readonly Shape[] = [
  { kind: "order-number", shape: /[ds]\d{2}-\d{7}-\d{7}/y },
  { kind: "tracking-number", shape: /[a-z]{2} ?\d{3} ?\d{3} ?\d{3} ?[a-z]{2}/y },
  {
    kind: "tracking-number",
    shape:
      /tba\d{9,15}|(?:yt|lp|sf|jt|zt|yd|cn|uj|un)\d{11,18}|j?jd[\da-z]{10,20}|4px\d{8,18}(?:cn)?|(?:h|t)\d{2}[a-z\d]{11,14}|c\d{8}|gm\d{16,20}/y,
  },
  { kind: "product-code", shape: /b0[a-z\d]{8}/y },
  // VAT numbers of Europe: the country, then its own count of figures.
  { kind: null, shape: /(?:gb|xi) ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?/y },
  { kind: null, shape: /(?:de|ee|pt|el) ?[1-9]\d{2}[ .]?\d{3}[ .]?\d{3}/y },
  { kind: null, shape: /(?:fr ?[a-z\d]{2}|bg|cz|dk|fi|hu|lt|lu|lv|mt|ro|si|sk) ?\d{2,3}[ .]?\d{3}[ .]?\d{3}/y },
  { kind: null, shape: /at ?u ?\d{8}|be ?[01]\d{3}[ .]?\d{3}[ .]?\d{3}|es ?[a-z] ?-?\d{7}[a-z\d]|ie ?\d[a-z\d]\d{5}[a-z]{1,2}/y },
  {
    kind: null,
    shape: /(?:it|hr) ?\d{11}|nl ?\d{9} ?b ?\d{2}|pl ?\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|se ?\d{6}-?\d{4} ?01|che-?\d{3}\.?\d{3}\.?\d{3}/y,
  },
];

const lettered: ShapeList<Shape> = new ShapeList(letteredShapes, ({ shape }) => shape);

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isAlphanumeric(before) || isAlphanumeric(after) || before === 43) return false;
  if (isOneOf(before, "-./") && isDigit(text.charCodeAt(start - 2))) return false;
  return !(isOneOf(after, "-/") && isDigit(text.charCodeAt(end + 1)));
}

interface ShapeMatch {
  readonly kind: Kind | null;
  readonly start: number;
  readonly end: number;
}

function findShape(folded: string, start: number, shapes: ShapeList<Shape>, isPhone: (start: number) => boolean): ShapeMatch | null {
  for (const { kind, shape, isValid, yields } of shapes.at(folded, start)) {
    const value = matchAt(shape, folded, start);
    if (value === null || !isWhole(folded, start, start + value.length)) continue;
    if (yields === true && isPhone(start)) continue;
    if (isValid === undefined || isValid(value)) return { kind, start, end: start + value.length };
  }
  return null;
}

const joint = /^(?: ?[-/._] ?| )$/;

/** Where the number ends that a cue announces: words with digits joined by single signs, at most 40 units. */
function clusterEnd(text: NumberText, index: number): number {
  let { end } = text.words[index] as NumberWord;
  const { start } = text.words[index] as NumberWord;
  for (let next = index + 1; next < text.words.length; next++) {
    const word = text.words[next] as NumberWord;
    if (word.end - start > 40 || !joint.test(text.folded.slice(end, word.start)) || !text.isFree(word.start, word.end)) break;
    if (word.digits > 11 && text.folded[end] === " ") break;
    end = word.end;
  }
  // `06-22418-BK`: a tail of letters belongs to the code.
  const tail = /^-[a-z]{1,4}(?![a-z])/.exec(text.folded.slice(end, end + 6));
  return end + (tail?.[0].length ?? 0);
}

/** A full stop and nothing else behind a word written out: its sentence ended. Short forms, `Teilenr.`, go on. */
function isFullStop(folded: string, cue: Cue, at: number): boolean {
  if (at - cue.end !== 2 || folded.charCodeAt(cue.end) !== 46 || !/\s/.test(folded.charAt(at - 1))) return false;
  return cue.end - cue.start >= 4 && !/(?:nr|ref|num|fact)$/.test(folded.slice(cue.start, cue.end));
}

/** What a compound of the Germanic languages names the number of: `Depotnummer`, `Schranknr`, `rekeningnummer`; right before a number. */
const compound = /(?<!\p{L})(\p{L}{3,24}?)s?[-]?(?:nummer|nr)\.?(?: (?:ist|lautet|is|ar))?[:,]? ["„*_]{0,2}$/u;

/** What makes such a compound a telephone's, or somebody's. */
const rung =
  /tel|handy|mobi|ruf|fax|durchwahl|privat|buro|service|hotline|notfall|whats|festnetz|kontakt|werkstatt|laden|geschaft|zentral|direkt|vaxel|hem|jobb|kund|gsm|thuis|werk|zaak|winkel|nood|prive|contact|swish|firmen|chef|sms|ring|sekret|empfang|meine|unsere|ons|mijn/;

/** Whether a compound right before a number names the thing that it belongs to. */
export function isCompound({ folded }: NumberText, start: number): boolean {
  const lead = folded.slice(Math.max(0, start - 44), start);
  const named = lead.includes("nr") || lead.includes("nummer") ? compound.exec(lead) : null;
  return named !== null && !rung.test(named[1] as string);
}

/** The cue of a reference that announces the number at `start`, with nothing but connectors between. */
export function referenceCueAt(text: NumberText, start: number): Cue<ReferenceCue> | null {
  const cue = text.cues.reference.before(start, 40);
  // `once the parcel is there, call me: …`
  if (cue !== null && text.cues.phone.within(cue.end, start).some(({ kind }) => kind === "call")) return null;
  return cue !== null && !isFullStop(text.folded, cue, start) && text.isBridged(cue.end, start) ? cue : null;
}

/** Whether a word for a telephone is denied: `no phone number`. A verb is not, since `do not call …` still gives a number. */
export function isDenied(text: NumberText, phone: Cue): boolean {
  if (phone.kind !== "phone") return false;
  const denial = text.cues.denial.before(phone.start, 28);
  if (denial === null) return false;
  const gap = text.folded.slice(denial.end, phone.start);
  if (/[.,;:!?\n]/.test(gap)) return false;
  if (phone.start - denial.start <= 14) return true;
  // `None of these is a phone`: farther off, over a word for being and no number.
  return (
    !/\d/.test(gap) &&
    text.cues.evidence.within(denial.end + 1, phone.start - 1).some(({ kind, end }) => kind === "tells" && phone.start - end <= 3)
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isPair(clean: string, at: number): boolean {
  return isCapital(clean.charCodeAt(at)) && isCapital(clean.charCodeAt(at + 1)) && !isAlphanumeric(clean.charCodeAt(at - 1));
}

/** References that their shape gives away: orders, parcels, items, books, articles. Claims what it finds. */
export function findShapedReferences(text: NumberText, isPhone: (start: number) => boolean): ReferenceDetection[] {
  const found: ReferenceDetection[] = [];
  for (const { start, end } of text.words) {
    if (!text.isFree(start, end)) continue;
    let lead = 0;
    while (lead < 36 && isDigit(text.folded.charCodeAt(start + lead))) lead++;
    const hasShape = lead === 0 || lead > longestBeginning || mayGoOn(text.folded, start + lead, lead);
    // `LX 604 118 230 CN`, `FR 74 529 811 046`: two letters stand apart, in capitals since small ones are a word, `en el 654 218 907`.
    const spaced = lead >= 2 && text.clean[start - 1] === " " && isPair(text.clean, start - 3) ? start - 3 : null;
    const hit =
      (spaced === null ? null : findShape(text.folded, spaced, lettered, isPhone)) ??
      (hasShape ? findShape(text.folded, start, lead === 0 ? lettered : (byLead.get(lead) ?? noShapes), isPhone) : null);
    if (hit === null) continue;
    text.claim(hit.start, hit.end);
    if (hit.kind !== null) found.push({ kind: hit.kind, start: hit.start, end: hit.end, strength: "strong" });
  }
  return found;
}

/** Shorter words of letters and one figure are codes. */
const shortestMasked = 7;

/** `d1rectly`: small letters around one figure that looks like one. */
function isMaskedWord({ clean }: NumberText, { start, end, digits }: NumberWord): boolean {
  return digits === 1 && end - start >= shortestMasked && /^[a-z]{1,24}[0134578][a-z]{1,24}$/.test(clean.slice(start, end));
}

/** Numbers that a word announces as a reference, and codes of letters and digits. Claims what it finds. */
export function findAnnouncedReferences(text: NumberText): ReferenceDetection[] {
  const found: ReferenceDetection[] = [];
  for (let index = 0; index < text.words.length; index++) {
    const word = text.words[index] as NumberWord;
    if (!text.isFree(word.start, word.end) || text.folded[word.start - 1] === "+") continue;
    const cue = referenceCueAt(text, word.start);
    if (cue === null || isMaskedWord(text, word)) continue;
    const end = clusterEnd(text, index);
    const kind = kinds[cue.kind];
    text.claim(word.start, end);
    if (kind !== null && end - word.start >= 4) found.push({ kind, start: word.start, end, strength: "strong" });
  }
  return found;
}
