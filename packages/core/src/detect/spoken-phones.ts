import type { Span } from "../document/document.js";
import { isDigit, kindOf, unspaced } from "./characters.js";
import { cardBrand, isLuhn } from "./check-digits.js";
import { mobileShapes } from "./data/mobile-prefixes.js";
import type { IdentifierDetection, PhoneDetection } from "./detection.js";
import type { Glossary } from "./glossary.js";
import { isSpacedLetter, type NumberText } from "./numbers.js";
import { type Announcement, announcementOf, isDialable } from "./phones.js";
import { isCounted } from "./things.js";

/** One thing that was said: its digits, and how much it proves. */
interface Atom {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** `word`: a clear digit word; `name`: a name of zero; `homophone`: a word that is mostly something else; `figure`: digits. */
  readonly kind: "word" | "name" | "homophone" | "figure";
  /** Hundreds in two words, which what is said next stands behind: `nine hundred, one two three`. */
  readonly isRound?: true;
}

interface Run {
  readonly atoms: readonly Atom[];
  readonly isInternational: boolean;
  readonly start: number;
}

/** What a word does in a dictated number: it stands for digits, repeats the next, leads to a country code, or only separates. */
type Meaning =
  | { readonly role: "digits"; readonly digits: string; readonly kind: "word" | "name" | "homophone" }
  | { readonly role: "repeat"; readonly times: number }
  | { readonly role: "plus" }
  | { readonly role: "filler" };

interface Vocabulary {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The first two units of every word, as one number. */
  readonly starts: ReadonlySet<number>;
  /** The first three letters of the words for single digits and for hundreds, which may run together with others. */
  readonly joinable: ReadonlySet<string>;
  /** The first words of those of several: `quatre-vingt-dix`. */
  readonly openings: ReadonlySet<string>;
  /** Length of the longest word of a script without spaces, by its first unit. */
  readonly longestUnspaced: ReadonlyMap<number, number>;
}

function startOf(text: string, at: number, end: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < end ? text.charCodeAt(at + 1) : 0);
}

const vocabularies = new WeakMap<Glossary, Vocabulary>();

function vocabularyOf(glossary: Glossary): Vocabulary {
  const known = vocabularies.get(glossary);
  if (known !== undefined) return known;
  const meanings = new Map<string, Meaning>();
  const joinable = new Set<string>();
  const homophones = glossary.set("homophones");
  for (const word of glossary.set("fillers")) meanings.set(word, { role: "filler" });
  for (const [word, sign] of glossary.signs) {
    if (sign === "+") meanings.set(word, { role: "plus" });
    if (sign === "-") meanings.set(word, { role: "filler" });
  }
  for (const [word, digits] of glossary.digits) {
    const kind = isLetterO(word, digits) ? "name" : homophones.has(word) ? "homophone" : "word";
    meanings.set(word.replaceAll("-", " "), { role: "digits", digits, kind });
    if (word.length >= 3 && (kind === "word" ? digits.length === 1 || hundred.test(digits) : kind === "homophone" && hundred.test(digits)))
      joinable.add(word.slice(0, 3));
  }
  for (const zeros of ["o", "oo", "ooo", "oooo"]) meanings.set(zeros, { role: "digits", digits: "0".repeat(zeros.length), kind: "name" });
  for (const [word, times] of glossary.repeats) meanings.set(word, { role: "repeat", times });
  // A mark of long vowels stands for a hyphen too.
  meanings.set("ー", { role: "filler" });
  const words = [...meanings.keys()];
  const longestUnspaced = new Map<number, number>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (kindOf(first) === unspaced) longestUnspaced.set(first, Math.max(longestUnspaced.get(first) ?? 1, word.length));
  }
  const vocabulary = {
    meanings,
    starts: new Set(words.map((word) => startOf(word, 0, word.length))),
    joinable,
    openings: new Set(words.filter((word) => word.includes(" ")).map((word) => word.slice(0, word.indexOf(" ")))),
    longestUnspaced,
  };
  vocabularies.set(glossary, vocabulary);
  return vocabulary;
}

/** Names of the letter O, which are usual for zero: they never make a run by themselves. */
function isLetterO(word: string, digits: string): boolean {
  return digits === "0" && word.length <= 2 && word.startsWith("o");
}

/** Digit words run together, `fivefiveone`; `null` where the word is anything else. */
function splitJoined(word: string, { meanings }: Vocabulary): string | null {
  let value = "";
  let count = 0;
  for (let at = 0; at < word.length; count++) {
    let length = Math.min(7, word.length - at);
    let part: Meaning | undefined;
    for (; length >= 3; length--) {
      part = meanings.get(word.slice(at, at + length));
      if (part?.role === "digits" && part.kind !== "name" && part.digits.length === 1) break;
      part = undefined;
    }
    if (part?.role !== "digits") return null;
    value += part.digits;
    at += length;
  }
  return count > 1 ? value : null;
}

/** What a word for hundreds stands for. */
const hundred = /^[1-9]00$/;

/** Hundreds with the rest written onto them, `trecentoquarantasette`; `null` where the word is anything else. */
function splitHundred(word: string, { meanings }: Vocabulary): string | null {
  for (let end = 5; end <= word.length - 3; end++) {
    const head = meanings.get(word.slice(0, end));
    if (head?.role !== "digits" || !hundred.test(head.digits)) continue;
    const rest = meanings.get(word.slice(end));
    if (rest?.role === "digits" && rest.digits.length <= 2) return head.digits.slice(0, -rest.digits.length) + rest.digits;
  }
  return null;
}

function meaningOf(word: string, vocabulary: Vocabulary): Meaning | null {
  const meaning = vocabulary.meanings.get(word);
  if (meaning !== undefined) return meaning;
  if (word.length < 6 || word.length > 40 || !vocabulary.joinable.has(word.slice(0, 3))) return null;
  const digits = splitJoined(word, vocabulary) ?? splitHundred(word, vocabulary);
  return digits === null ? null : { role: "digits", digits, kind: "word" };
}

const maxGap = 8;

/** More atoms than any number has: what is longer is counting or noise. */
const maxAtoms = 48;

/** Whether digits said next stand for the zeros of a round number: `thirty`, `one`; `pięćset`, `dwadzieścia`. */
function fillsUp(round: string, next: string): boolean {
  return /^[1-9]$/.test(next) ? /[2-9]0$|^[1-9]00$/.test(round) : /^[1-9]\d$/.test(next) && /^[1-9]00$/.test(round);
}

/** Collects atoms to runs: a run ends where a gap is too wide or another word stands in it. */
class RunBuilder {
  readonly runs: Run[] = [];
  private atoms: Atom[] = [];
  private isInternational = false;
  private start = 0;
  private repeat = 1;
  private plusAt = -1;
  private fillers = 0;

  add(atom: Atom): void {
    const last = this.atoms.at(-1);
    if (last !== undefined && atom.start - last.end > maxGap + (this.repeat > 1 ? 10 : 0) + this.fillers * 6) this.close();
    const previous = this.atoms.at(-1);
    if (previous === undefined) {
      this.isInternational = this.plusAt >= 0 && atom.start - this.plusAt <= maxGap;
      this.start = this.isInternational ? this.plusAt : atom.start;
    }
    const goesOn =
      previous?.kind === "word" &&
      previous.isRound !== true &&
      // `trente et un`, but not `thirty for`.
      (atom.kind === "word" || (atom.kind === "homophone" && this.fillers === 1)) &&
      atom.start - previous.end <= (this.fillers === 1 ? 4 : 1) &&
      fillsUp(previous.digits, atom.digits);
    if (previous?.kind === "word" && atom.digits === "00" && /^[1-9]$/.test(previous.digits) && atom.start - previous.end <= 1) {
      this.atoms[this.atoms.length - 1] = { ...previous, end: atom.end, digits: `${previous.digits}00`, isRound: true };
    } else if (goesOn) {
      const digits = previous.digits.slice(0, -atom.digits.length) + atom.digits;
      this.atoms[this.atoms.length - 1] = { ...previous, end: atom.end, digits };
    } else if (this.atoms.length <= maxAtoms)
      this.atoms.push(this.repeat > 1 ? { ...atom, digits: atom.digits.repeat(this.repeat) } : atom);
    else this.atoms[maxAtoms] = atom;
    this.repeat = 1;
    this.plusAt = -1;
    this.fillers = 0;
  }

  /** A word that says something of the next atom or stands between two. Returns whether it fits. */
  hear(meaning: Meaning, at: number): boolean {
    if (meaning.role === "repeat") this.repeat = meaning.times;
    else if (meaning.role === "plus") this.plusAt = at;
    else if (this.atoms.length === 0 || this.fillers === 2) return false;
    else this.fillers++;
    return true;
  }

  /** Takes back a figure that turned out to be part of a word: `9mm`. */
  drop(): void {
    this.atoms.pop();
  }

  close(): void {
    this.repeat = 1;
    this.fillers = 0;
    if (this.atoms.length === 0) return;
    if (this.atoms.length > 1 && this.atoms.length <= maxAtoms) {
      this.runs.push({ atoms: this.atoms, isInternational: this.isInternational, start: this.start });
    }
    this.atoms = [];
  }
}

/** Whether a unit is a letter of a word: Arabic ones, which prepositions before figures end in, are not read as such elsewhere. */
function isWordLetter(code: number): boolean {
  return isSpacedLetter(code) || (code >= 0x621 && code <= 0x64a);
}

function endOf(text: string, from: number, isPart: (code: number) => boolean): number {
  let end = from + 1;
  while (end < text.length && isPart(text.charCodeAt(end))) end++;
  return end;
}

/** Words of a number at most: `quatre-vingt-dix`. */
const mostWords = 4;

/** Where the longest number of several words ends whose first stands at `start`–`end`; `end` where it is none. */
function endOfSeveral(folded: string, start: number, end: number, { meanings }: Vocabulary): number {
  let longest = end;
  let at = end;
  for (let words = 1; words < mostWords; words++) {
    const isJoint = folded[at] === " " || folded[at] === "-";
    if (!isJoint || !isWordLetter(folded.charCodeAt(at + 1))) break;
    at = endOf(folded, at + 1, isWordLetter);
    if (meanings.has(folded.slice(start, at).replaceAll("-", " "))) longest = at;
  }
  return longest;
}

/** How far from a digit word the next may stand, with words between that repeat it or only separate. UTF-16 units. */
const widestGap = maxGap + 24;
/** How far before the first digit word the words stand that belong to it: `plus`, `double`. UTF-16 units. */
const widestLead = 16;
/** Digits that a word may stand for where the one before repeats it. */
const mostDigits = 3;
const fewestSpots = 3;
const fewestDigits = 7;

/** How far from the word before a digit word may stand: nothing is said between characters of a script without spaces. */
function gapBefore(folded: string, { start }: Span): number {
  return kindOf(folded.charCodeAt(start)) === unspaced ? maxGap : widestGap;
}

/** Stretches with digit words and short figures enough, and near enough to each other, for a dictated number. */
function findStretches(text: NumberText): Span[] {
  const cues = text.spoken.digit.all;
  const stretches: Span[] = [];
  let spots = 0;
  let digits = 0;
  let start = 0;
  let end = -widestGap - 1;
  const close = (): void => {
    if (spots < fewestSpots || digits < fewestDigits) return;
    let from = Math.max(0, start - widestLead);
    while (from > 0 && start - from < 2 * widestLead && isSpacedLetter(text.folded.charCodeAt(from - 1))) from--;
    stretches.push({ start: Math.max(from, stretches.at(-1)?.end ?? 0), end });
  };
  const add = (spot: Span, size: number, count = 1): void => {
    if (spot.start - end > gapBefore(text.folded, spot)) {
      close();
      spots = 0;
      digits = 0;
      start = spot.start;
    }
    spots += count;
    digits += size;
    end = Math.max(end, spot.end);
  };
  let next = 0;
  for (const word of text.words) {
    for (let cue = cues[next]; cue !== undefined && cue.start < word.start; cue = cues[++next])
      add(cue, Math.max(mostDigits, (cue.end - cue.start) >> 1));
    // The figures of `0x7x7x0` are one word.
    if (text.isFree(word.start, word.end)) add(word, word.digits, word.isNumeric ? 1 : word.digits);
  }
  for (let cue = cues[next]; cue !== undefined; cue = cues[++next]) add(cue, Math.max(mostDigits, (cue.end - cue.start) >> 1));
  close();
  return stretches;
}

/** Runs of digit words and figures with nothing but signs between them. */
function findRuns(text: NumberText, vocabulary: Vocabulary, stretch: Span): Run[] {
  const { folded } = text;
  const runs = new RunBuilder();
  for (let at = stretch.start; at < stretch.end; ) {
    const code = folded.charCodeAt(at);
    let end = at + 1;
    if (isDigit(code)) {
      end = endOf(folded, at, isDigit);
      if (end - at > 6 || !text.isFree(at, end)) runs.close();
      else runs.add({ start: at, end, digits: folded.slice(at, end), kind: "figure" });
    } else if (isWordLetter(code)) {
      end = endOf(folded, at, isWordLetter);
      let meaning: Meaning | null = null;
      if (vocabulary.starts.has(startOf(folded, at, end))) {
        let word = folded.slice(at, end);
        if (vocabulary.openings.has(word)) {
          end = endOfSeveral(folded, at, end, vocabulary);
          word = folded.slice(at, end).replaceAll("-", " ");
        }
        meaning = meaningOf(word, vocabulary);
      }
      const touchesDigit = isDigit(folded.charCodeAt(at - 1));
      if (meaning?.role === "digits" && text.isFree(at, end)) runs.add({ start: at, end, digits: meaning.digits, kind: meaning.kind });
      else if (end === at + 1 && touchesDigit && isDigit(folded.charCodeAt(end))) runs.hear({ role: "filler" }, at);
      else if (meaning === null || meaning.role === "digits" || !runs.hear(meaning, at)) {
        if (touchesDigit) runs.drop();
        runs.close();
        if (isDigit(folded.charCodeAt(end))) end = endOf(folded, end, isDigit);
      }
    } else if (kindOf(code) === unspaced) {
      let meaning: Meaning | undefined;
      for (let length = vocabulary.longestUnspaced.get(code) ?? 0; length > 0 && meaning === undefined; length--) {
        meaning = vocabulary.meanings.get(folded.slice(at, at + length));
        if (meaning !== undefined) end = at + length;
      }
      if (meaning?.role === "digits" && text.isFree(at, end)) runs.add({ start: at, end, digits: meaning.digits, kind: meaning.kind });
      else if (meaning === undefined || !runs.hear(meaning, at)) runs.close();
    } else if (code === 43) runs.hear({ role: "plus" }, at);
    else if (code === 10 && folded.charCodeAt(end) === 10) runs.close();
    at = end;
  }
  runs.close();
  return runs.runs;
}

const fewestMarks = 5;

/** Whether figures only count on: sizes, steps, years. */
function isCounting(atoms: readonly Atom[]): boolean {
  for (let i = 1; i < atoms.length; i++) if (Number((atoms[i] as Atom).digits) <= Number((atoms[i - 1] as Atom).digits)) return false;
  return true;
}

/** Whether numbers rise by equal steps, as marks of a scale do: so many of them are no chance. */
function isScale(atoms: readonly Atom[]): boolean {
  const values = atoms.map(({ digits }) => Number(digits));
  const step = (values[1] as number) - (values[0] as number);
  return values.length >= fewestMarks && step !== 0 && values.every((value, i) => i === 0 || value - (values[i - 1] as number) === step);
}

function isMonotone(digits: string): boolean {
  let rises = true;
  let falls = true;
  for (let i = 1; i < digits.length; i++) {
    if (digits.charCodeAt(i) < digits.charCodeAt(i - 1)) rises = false;
    if (digits.charCodeAt(i) > digits.charCodeAt(i - 1)) falls = false;
  }
  return rises || falls;
}

function digitsOf(atoms: readonly Atom[]): string {
  return atoms.map((atom) => atom.digits).join("");
}

/** Whether a word of two letters leads to figures, ten in Turkish, a preposition elsewhere; or an `o` that is an article in Portuguese. */
function isSmallWord(atoms: readonly Atom[], at: number): boolean {
  const { kind, start, end } = atoms[at] as Atom;
  const next = atoms[at + 1];
  if (next?.kind !== "figure") return false;
  const isSet = next.digits.length > 2 || next.digits.startsWith("0");
  return kind === "word" ? end - start === 2 : kind === "name" && end - start === 1 && next.start > end && isSet;
}

/** Whether an atom is an `o` apart behind figures, a word for “or”: `0020-1187-62 o similar`. */
function isOr(atoms: readonly Atom[], at: number): boolean {
  const { kind, start, end } = atoms[at] as Atom;
  const before = atoms[at - 1];
  return kind === "name" && end - start === 1 && before?.kind === "figure" && before.digits.length > 1 && before.end < start;
}

/** Whether an atom is an `on`, ten in Turkish, behind a digit that was said by itself: `three, oh, two on the scale`. */
function isOn(atoms: readonly Atom[], at: number): boolean {
  const { digits, start, end } = atoms[at] as Atom;
  return digits === "10" && end - start === 2 && atoms[at - 1]?.digits.length === 1;
}

/** The run without homophones at its ends, which are words of the sentence there. */
function trim(atoms: readonly Atom[]): readonly Atom[] {
  let from = 0;
  let to = atoms.length;
  while (from < to && ((atoms[from] as Atom).kind === "homophone" || isSmallWord(atoms, from))) from++;
  while (to > from && ((atoms[to - 1] as Atom).kind === "homophone" || isOr(atoms, to - 1) || isOn(atoms, to - 1))) to--;
  return atoms.slice(from, to);
}

/** Digits that were said one by one: a single one, a repeated one, or words run together. */
function isOneByOne({ digits, kind }: Atom): boolean {
  return (digits.length <= 4 && digits === (digits[0] as string).repeat(digits.length)) || (kind === "word" && digits.length > 2);
}

const listGap = /^(?:, ?|、)$/;

/** Holds what nobody writes within a number. */
const oddGap = /[^\s\d.,\-/()x·:+]/;

function gapsOf(text: string, atoms: readonly Atom[]): string[] {
  return atoms.slice(1).map((atom, index) => text.slice((atoms[index] as Atom).end, atom.start));
}

/** Whether figures that are a number of the country stand apart by one odd sign throughout: `312🌸555🌸0142`. */
function isMaskedNumber(text: NumberText, atoms: readonly Atom[], digits: string): boolean {
  if (atoms.some(({ kind }) => kind !== "figure")) return false;
  const [first = "", ...rest] = gapsOf(text.clean, atoms);
  return oddGap.test(first) && rest.every((gap) => gap === first) && isDialable(digits, text.region);
}

function isMobileNumber(digits: string): boolean {
  return Object.values(mobileShapes).some((shape) => shape.test(digits));
}

/** Whether characters are a whole mobile number: then those of the radio among them, `幺三八 洞洞拐六 …`, are no chance. */
function isRadio({ folded }: NumberText, atoms: readonly Atom[]): boolean {
  return kindOf(folded.charCodeAt((atoms[0] as Atom).start)) === unspaced && isMobileNumber(digitsOf(atoms));
}

/** What a run proves: spelled digits, figures pulled apart, or nothing. */
function judge(text: NumberText, run: Run, atoms: readonly Atom[], announcement: Announcement): "strong" | "weak" | null {
  const first = atoms[0] as Atom;
  const last = atoms.at(-1) as Atom;
  const digits = digitsOf(atoms);
  if (announcement === "reference" || announcement === "denied" || isCounted(text, first.start, last.end)) return null;
  const isAnnounced = announcement === "phone";
  const count = (kind: Atom["kind"]): number => atoms.filter((atom) => atom.kind === kind).length;
  const words = count("word");
  const figures = count("figure");
  const loose = count("homophone");
  const isMobile = isMobileNumber(digits);
  if (loose > 0 && (isAnnounced || isRadio(text, atoms) ? loose > words : loose * 4 > atoms.length)) return null;
  if (words + figures < 3) return null;
  const singles = atoms.filter(isOneByOne).length;
  const leads = run.isInternational || first.digits.startsWith("0");
  const isMasked = isMaskedNumber(text, atoms, digits);
  if (isScale(atoms)) return null;
  if (singles * 2 < atoms.length && !leads && !isAnnounced && !isMasked) return null;
  if (!isAnnounced && !run.isInternational && (isMonotone(digits) || (isCounting(atoms) && !leads))) return null;
  // `扣扣 三二七一五五零八九`: figures in characters are an account's as often.
  const isUnspaced = kindOf(text.folded.charCodeAt(first.start)) === unspaced;
  const isAccount = isUnspaced && !isAnnounced && !leads && !isMobile && !isDialable(digits, text.region);
  const lines = text.folded.slice(first.start, last.end).split("\n").length - 1;
  if (words === 0 && count("name") === 0) {
    // Figures alone are a telephone number only where they were pulled apart.
    const gaps = gapsOf(text.folded, atoms);
    const isApart = singles * 10 >= atoms.length * 7 && atoms.length >= 5;
    if (gaps.some((gap) => /[=:]|\s\+\s/.test(gap))) return null;
    if (!isApart && !isMasked && !(isMobile && (lines > 0 || gaps.some((gap) => oddGap.test(gap))))) return null;
    if (new Set(digits).size < 3 && !isAnnounced) return null;
    if (isAnnounced || run.isInternational || isMobile) return "strong";
    // A digit on each line is to be read downwards.
    if (gaps.every((gap) => listGap.test(gap)) || (lines > 1 && gaps.some((gap) => gap !== "\n"))) return null;
    return /^555\d{4}$/.test(digits) || isDialable(digits, text.region) ? "strong" : null;
  }
  const isGlued = atoms.some(
    (atom, index) => index > 0 && atom.start === (atoms[index - 1] as Atom).end && /[a-z]/.test(text.folded[atom.start - 1] as string),
  );
  if (!isGlued && figures > words * 2 && !isAnnounced && !isMobile && !leads) return null;
  if (lines > 2 && !isAnnounced && !leads) return null;
  // `two, four, six, eight, oh, one and three`: keys that are counted up.
  const listed = gapsOf(text.folded, atoms).filter((gap) => listGap.test(gap)).length;
  if (!isAnnounced && !leads && digits.length < 9 && listed * 2 > atoms.length) return null;
  if (isAccount) return "weak";
  return isAnnounced || run.isInternational || digits.length >= 9 || digits.startsWith("555") ? "strong" : "weak";
}

/** Telephone and card numbers that are spelled out in words or pulled apart. Claims what it finds. */
export function findSpokenNumbers(text: NumberText): (PhoneDetection | IdentifierDetection)[] {
  const found: (PhoneDetection | IdentifierDetection)[] = [];
  for (const run of findStretches(text).flatMap((stretch) => findRuns(text, vocabularyOf(text.glossary), stretch))) {
    const whole = digitsOf(run.atoms);
    if (whole.length < fewestDigits) continue;
    const announcement = announcementOf(text, run.start, (run.atoms.at(-1) as Atom).end);
    const isWhole =
      announcement === "phone"
        ? /^\d{9,11}$/.test(whole)
        : isRadio(text, run.atoms) || (whole.startsWith("0") && isDialable(whole, text.region));
    const atoms = isWhole && !isSmallWord(run.atoms, 0) ? run.atoms : trim(run.atoms);
    const digits = digitsOf(atoms);
    const first = atoms[0];
    const last = atoms.at(-1);
    if (first === undefined || last === undefined || digits.length < fewestDigits) continue;
    const start = first === run.atoms[0] ? run.start : first.start;
    const words = atoms.filter((atom) => atom.kind === "word").length;
    if (words > 3 && digits.length >= 15 && isLuhn(digits)) {
      const brand = cardBrand(digits);
      if (brand !== null) {
        text.claim(start, last.end);
        found.push({ kind: "payment-card", label: brand, start, end: last.end, strength: "strong", reads: digits });
        continue;
      }
    }
    if (digits.length > 15) continue;
    const strength = judge(text, run, atoms, announcement);
    if (strength === null) continue;
    text.claim(start, last.end);
    const reads = (run.isInternational ? "+" : "") + digits;
    found.push({ kind: "phone", digits: reads, start, end: last.end, strength, reads });
  }
  return found;
}
