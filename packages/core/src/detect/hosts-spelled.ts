import type { DetectContext } from "./detection.js";
import { type Host, readHost, unmaskHost } from "./hosts.js";
import { type Run, readRun } from "./hosts-labels.js";
import { findSigns, type Sign } from "./hosts-signs.js";

/** The signs of one text, found once for links and emails, in order and without overlap. */
export class Signs {
  readonly all: readonly Sign[];
  /** Whether an at-sign is one of them. */
  readonly hasAt: boolean;

  constructor(all: readonly Sign[]) {
    this.all = all;
    this.hasAt = all.some(({ sign }) => sign === "@");
  }

  /** The sign that starts at an offset. */
  startingAt(offset: number): Sign | undefined {
    const sign = this.#lastFrom(offset);
    return sign?.start === offset ? sign : undefined;
  }

  /** The sign that ends at an offset. */
  endingAt(offset: number): Sign | undefined {
    const sign = this.#lastFrom(offset - 1);
    return sign?.end === offset ? sign : undefined;
  }

  /** The last sign that starts at an offset or before it. */
  #lastFrom(offset: number): Sign | undefined {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle] as Sign).start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.all[low - 1];
  }
}

/** A host as the text spells it. */
export interface SpelledHost {
  readonly start: number;
  readonly end: number;
  /** What was written, with all signs in place: `www.shop.com`. */
  readonly written: string;
  readonly host: Host;
  /** The signs that were not plain dots. */
  readonly signs: readonly Sign[];
  readonly isSpaced: boolean;
}

const mostParts = 10;
/** Endings held apart letter by letter: `o n l i n e`. */
const longestEnding = 8;

/** An ending of two letters that stand apart behind a dictated dot or a name of such letters: `Punkt d e`. Sticky. */
const endingApart = /[a-z] [a-z](?![a-z0-9]| [a-z](?![a-z0-9]))/y;

/** Whether an ending of two letters that stand apart begins at an offset. */
export function isEndingApart(folded: string, at: number): boolean {
  if (folded.charCodeAt(at + 1) !== 32) return false;
  endingApart.lastIndex = at;
  return endingApart.test(folded);
}

/** The next name of a host: a run, or where letters may stand apart an ending of two such. */
function readName(folded: string, at: number, mayBeApart: boolean): Run | null {
  if (mayBeApart && isEndingApart(folded, at)) {
    const { lastIndex: end } = endingApart;
    return { start: at, end, text: folded.slice(at, end).replace(" ", ""), isSpaced: true };
  }
  return readRun(folded, at, 1);
}

/** Finds the signs of a text once per reading. */
export function signsOf(context: DetectContext): Signs {
  const { memory } = context;
  memory.signs ??= new Signs(findSigns(context));
  return memory.signs;
}

/** Whether a sign can stand within a host: a full stop at the end of a line cannot. */
function joinsHost(text: string, sign: Sign): boolean {
  if (sign.sign === "-") return sign.form === "word";
  return sign.sign === "." && (sign.form !== "spaced" || !text.slice(sign.start, sign.end).includes("\n"));
}

/** Where a name ends that signs run into: `gmail_dot_com` ends at `gmail`, `一六三点com` at `一六三`. */
function cutAtSign(run: Run, signs: Signs): Run {
  if (run.isSpaced) return run;
  for (let i = 1; i < run.text.length; i++) {
    const mayBeSign = "-_~".includes(run.text.charAt(i)) || run.text.charCodeAt(i) > 0x3000;
    if (mayBeSign && signs.startingAt(run.start + i) !== undefined) return { ...run, end: run.start + i, text: run.text.slice(0, i) };
  }
  return run;
}

/** The longest known host that begins at an offset, through spelled-out signs and letters that stand apart; and how far the signs led. */
export function readSpelledHost(context: DetectContext, start: number): { readonly host: SpelledHost | null; readonly end: number } {
  const { folded, clean, glossary } = context;
  const known = signsOf(context);
  const signs: Sign[] = [];
  let written = "";
  let at = start;
  let isSpaced = false;
  let best: SpelledHost | null = null;
  for (let part = 0; part < mostParts; part++) {
    const whole = readName(folded, at, isSpaced || signs.at(-1)?.form === "word");
    if (whole === null) break;
    const cut = cutAtSign(whole, known);
    const run = { ...cut, text: glossary.labels.get(cut.text) ?? cut.text };
    isSpaced ||= run.isSpaced;
    // Letters apart may run on into the next word (`c o m a …`): each shorter ending is tried as well.
    const shortest = run.isSpaced && part > 0 ? 2 : run.text.length;
    for (
      let length = Math.min(shortest, run.text.length);
      length <= Math.max(shortest, Math.min(run.text.length, longestEnding));
      length++
    ) {
      const name = trimDashes(written + run.text.slice(0, length));
      const host = readHost(name);
      const end = length < run.text.length ? run.start + 2 * length - 1 : run.end;
      if (host?.isKnown) best = { start, end: trimmedEnd(clean, start, end), written: name, host, signs: [...signs], isSpaced };
    }
    written += run.text;
    at = run.end;
    const sign = known.startingAt(at);
    if (sign === undefined || !joinsHost(folded, sign)) break;
    written += sign.sign;
    if (sign.form !== "plain") signs.push(sign);
    at = sign.end;
  }
  return { host: best, end: at };
}

function trimDashes(host: string): string {
  if (isLabelEdge(host.charCodeAt(0)) && isLabelEdge(host.charCodeAt(host.length - 1))) return host;
  return host.replace(/^[-_]{1,8}|[-_]{1,8}$/g, "");
}

/** Neither hyphen nor underscore. */
function isLabelEdge(code: number): boolean {
  return code !== 45 && code !== 95;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text.charAt(last - 1) === "_" || text.charAt(last - 1) === "-")) last--;
  return last;
}

/** A host's name as it reads once unmasked; `undefined` where it stands in the text just so. */
export function readingOf(spelled: SpelledHost): string | undefined {
  return spelled.signs.length > 0 || spelled.isSpaced || unmaskHost(spelled.written) !== spelled.written
    ? unmaskHost(spelled.written)
    : undefined;
}
