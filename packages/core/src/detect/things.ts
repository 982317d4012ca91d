import { columnHead } from "./columns.js";
import type { Cue, CueList } from "./cues.js";
import type { NumberText } from "./numbers.js";

/** Where a sentence ends, read from a number on and back to it. */
const sentenceEnd = /[!?;。！？\n]|\.\s(?=\s{0,3}\p{Lu})|(?<=\p{Ll}{4})\.\s(?=\s{0,3}\p{Ll})/gu;

/** How far the sentence of a number is followed to either side. UTF-16 units. */
const longestSide = 160;

/** Signs that part a sentence; a comma within figures, `9,5 mm`, does not. */
const clauseEnd = /,(?=\s)|[、，،;；()（）]|\s[–—-]\s/g;

/** What may stand between a number and a word that belongs to it. */
const bare = /^[\s"'“”„«»‹›‘’`*_:：「」『』]*$/;
/** The same with one short word, which has to be one that bridges. */
const oneWord = /^[\s"'“„«]{1,3}(\p{L}{1,3})[\s"'“„«]{1,3}$/u;

/** From where to where something is looked for. Offsets, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function within<Kind extends string>(list: CueList<Kind>, { from, to }: Stretch): readonly Cue<Kind>[] {
  return list.within(from, to);
}

/** The sentence that a number stands in, as far as it is looked at. */
function sentenceOf({ clean }: NumberText, { from: start, to: end }: Stretch): Stretch {
  const floor = Math.max(0, start - longestSide);
  const before = [...clean.slice(floor, start).matchAll(sentenceEnd)].at(-1);
  const after = clean.slice(end, end + longestSide).search(sentenceEnd);
  return {
    from: before === undefined ? floor : floor + before.index + before[0].length,
    to: after < 0 ? Math.min(clean.length, end + longestSide) : end + after,
  };
}

/** The part between the signs of a sentence that a number stands in. */
function clauseOf({ clean }: NumberText, { from: start, to: end }: Stretch, sentence: Stretch): Stretch {
  const before = [...clean.slice(sentence.from, start).matchAll(clauseEnd)].at(-1);
  const after = clean.slice(end, sentence.to).search(clauseEnd);
  return {
    from: before === undefined ? sentence.from : sentence.from + before.index + before[0].length,
    to: after < 0 ? sentence.to : end + after,
  };
}

const openings = "\"“„«‹「『'‘";

/** Whether quotation marks stand right around a number. */
function isQuoted({ clean }: NumberText, { from, to }: Stretch): boolean {
  const before = clean
    .slice(Math.max(0, from - 2), from)
    .trimEnd()
    .at(-1);
  return before !== undefined && openings.includes(before) && /^\s?["”“»›」』'’]/.test(clean.slice(to, to + 2));
}

/** A letter of a code behind a number, `414 206 8837 A,`; or the state of a drawing, `rev C`. What somebody signs with ends the line. */
const tail = /^ (?:[A-HJ-WYZ](?:[,;)]| (?=\p{Ll}))|rev\.? ?[A-Z\d]\b)/u;

const measure = /\d ?(?:mm|cm|kg|ml|kw|hz|v|w|bar|bars|bares|cc)(?![a-z])/;
const figure = /\d/;

/** Whether a word for being is one: `è` is, `e` only joins; `są` is, `sa` and `så` are words of other languages. */
function isTelling({ clean, folded }: NumberText, { start, end }: Cue): boolean {
  if (folded.slice(start, end) === "sa") return clean.slice(start, end).toLowerCase() === "są";
  return end - start > 1 || folded[start] !== "e" || clean[start]?.toLowerCase() !== "e";
}

/** Evidence of one kind that is enough together with another, and evidence that is enough alone. */
const half = 1;
const whole = 2;

/** How much a sentence may put between the word for being and the word for a reference. UTF-16 units. */
const longestNaming = 24;

/** Whether the sentence calls a number a reference behind it: `… is the batch`, `…是生产批次`. */
function isCalledBehind(text: NumberText, number: Stretch, sentence: Stretch): boolean {
  const { evidence, reference, phone } = text.cues;
  const rest = { from: number.to, to: sentence.to };
  const references = within(reference, rest);
  if (references.length === 0) return false;
  const others = within(phone, rest).filter(({ kind }) => kind === "phone" || kind === "call");
  const tellers = within(evidence, rest).filter((cue) => cue.kind === "tells" && isTelling(text, cue));
  return references.some((named) => {
    if (others.some(({ start }) => start < named.start)) return false;
    // A verb of being may be an ending: `parti numarasıdır`.
    if (
      /\p{L}{6}[dt][iu]r$/u.test(text.folded.slice(named.start, wordEnd(text.folded, named.start))) &&
      !figure.test(text.folded.slice(number.to, named.start))
    )
      return true;
    return tellers.some((teller) => {
      if (teller.end > named.start || named.start - teller.end > longestNaming) return false;
      if (figure.test(text.folded.slice(number.to, named.start)) || /[,:.]\s/.test(text.folded.slice(teller.end, named.start)))
        return false;
      return !within(evidence, { from: teller.end, to: named.start }).some(({ kind }) => kind === "purpose");
    });
  });
}

function wordEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && end - from < 40 && /\p{L}/u.test(folded.charAt(end))) end++;
  return end;
}

/** Whether a word for a number stands right before one, marks of emphasis apart: `har nummer N i katalogen`. */
function isNumbered({ cues, folded }: NumberText, { from, to }: Stretch): boolean {
  const cue = within(cues.phone, { from, to }).at(-1);
  return cue?.kind === "number" && bare.test(folded.slice(cue.end, to));
}

/** Whether nothing but words that bridge leads from a noun to its number. */
function isOf(text: NumberText, from: number, to: number): boolean {
  return !/[,:([–—|]/.test(text.folded.slice(from, to)) && text.isBridged(from, to);
}

/** How much the clause of a number says that it is a thing's. */
function weighClause(text: NumberText, number: Stretch, sentence: Stretch, clause: Stretch): number {
  const { clean, folded, cues } = text;
  const before = { from: clause.from, to: number.from };
  const after = { from: number.to, to: clause.to };
  const leading = within(cues.evidence, before).filter((cue) => cue.kind !== "tells" || isTelling(text, cue));
  const trailing = within(cues.evidence, after);
  const last = leading.at(-1);
  const bridges = text.glossary.set("bridges");
  const isRight = (cue: Cue): boolean => bare.test(folded.slice(cue.end, number.from));
  const isNear = (cue: Cue): boolean => {
    const gap = folded.slice(cue.end, number.from);
    return (isRight(cue) && !/[:：]/.test(gap)) || bridges.has(oneWord.exec(gap)?.[1] ?? "");
  };
  const next = trailing[0];
  const isNext = next !== undefined && bare.test(folded.slice(number.to, next.start));
  // `N, gravé sous le socle`: what is done with it may follow a comma.
  const aside = within(cues.evidence, { from: clause.to, to: Math.min(sentence.to, clause.to + 24) })[0];
  const isAside = aside?.kind === "mark" && /^[,(（、，]\s?(?:\p{L}{1,6}\s)?$/u.test(folded.slice(clause.to, aside.start));
  // `numerada, N`: or stand right before one.
  const prior = within(cues.evidence, { from: Math.max(sentence.from, clause.from - 24), to: number.from }).at(-1);
  const isPrior = prior?.kind === "mark" && /^(?: \p{L}{1,3})?, $/u.test(folded.slice(prior.end, number.from));
  let weight = 0;
  if (isAside || isPrior || [...leading, ...trailing].some(({ kind }) => kind === "mark")) weight += whole;
  if ([...leading, ...trailing].some(({ kind }) => kind === "spot")) weight += half;
  if (last?.kind === "article" && isRight(last)) weight += whole;
  const taker = leading.findLast(({ kind }) => kind !== "article");
  const isDenied = (): boolean => within(cues.denial, before).length > 0;
  if (taker !== undefined && isNear(taker) && (taker.kind === "shows" || taker.kind === "takes" || (taker.kind === "fits" && !isDenied())))
    weight += whole;
  // `motor board N`, `Armaturens nr är N`: the part that has it stands right before it.
  if (taker?.kind === "thing" && isOf(text, taker.end, number.from)) weight += whole + half;
  if (isNext && next.kind === "fits") weight += whole;
  if (isNext && next.kind === "purpose") weight += half;
  if (taker?.kind === "tells" && isNear(taker)) weight += leading.some(({ kind }) => kind === "fits" || kind === "takes") ? whole : half;
  if (trailing.some(({ kind }) => kind === "spot") && isNumbered(text, before)) weight += half;
  if (isQuoted(text, number)) weight += half;
  if (tail.test(clean.slice(number.to, number.to + 8))) weight += whole;
  if (measure.test(folded.slice(after.from, after.to)) || measure.test(folded.slice(before.from, before.to))) weight += half;
  const reference = within(cues.reference, before).at(-1);
  if (reference !== undefined && !figure.test(folded.slice(reference.end, number.from))) weight += half;
  else if (within(cues.reference, after).some(({ start }) => !figure.test(folded.slice(number.to, start)))) weight += half;
  return weight;
}

/**
 * Whether the sentence of a number calls it a reference behind it, and speaks of no telephone in the part before: a word for one that
 * stands further off, in another sentence, is said of something else.
 */
export function isCalledThing(text: NumberText, start: number, end: number): boolean {
  const number = { from: start, to: end };
  if (columnHead(text.folded, start) !== null) return false;
  const sentence = sentenceOf(text, number);
  const { from } = clauseOf(text, number, sentence);
  const isRung = ({ kind }: Cue): boolean => kind === "phone" || kind === "call";
  if (within(text.cues.phone, { from, to: start }).some(isRung)) return false;
  const last = text.cues.phone.touching(sentence.from, start).findLast((cue) => isRung(cue) && cue.end <= start);
  if (last !== undefined && text.isBridged(last.end, start)) return false;
  return isCalledBehind(text, number, sentence);
}

/** How far from digits in words stands what they count. UTF-16 units. */
const stepReach = 40;

/** Whether digits in words count holes or are marks of a scale: `clicks at five, six, three`; no word for a telephone stands nearer. */
export function isCounted(text: NumberText, start: number, end: number): boolean {
  const { evidence, phone } = text.cues;
  const sentence = sentenceOf(text, { from: start, to: end });
  const isStep = ({ kind }: Cue): boolean => kind === "step";
  const { from } = clauseOf(text, { from: start, to: end }, sentence);
  const before = within(evidence, { from: Math.max(from, start - stepReach), to: start }).findLast(isStep);
  if (before !== undefined) return !within(phone, { from: before.end, to: start }).some(({ kind }) => kind === "phone" || kind === "call");
  const after = within(evidence, { from: end, to: Math.min(sentence.to, end + stepReach) }).find(isStep);
  return after !== undefined && within(phone, sentence).every(({ kind }) => kind !== "phone" && kind !== "call");
}

/**
 * Whether a number that no word announces is the name of a thing, as its sentence says: it is `called` one behind it, or that is `likely`
 * since it is printed or cast somewhere, fits something, stands in quotation marks on a label. What speaks of people who can be reached
 * makes it one to ring.
 */
export function readThing(text: NumberText, start: number, end: number): "called" | "likely" | null {
  const number = { from: start, to: end };
  if (columnHead(text.folded, start) !== null) return null;
  const sentence = sentenceOf(text, number);
  if (isCalledBehind(text, number, sentence)) return "called";
  const { contact, phone } = text.cues;
  if (within(phone, sentence).some(({ kind }) => kind === "phone" || kind === "call")) return null;
  const people = within(contact, sentence);
  if (people.some(({ kind }) => kind === "invite")) return null;
  const clause = clauseOf(text, number, sentence);
  const isOwn = people.some(({ start: at }) => at >= clause.from && at < clause.to);
  return weighClause(text, number, sentence, clause) >= (isOwn ? whole + half : whole) ? "likely" : null;
}
