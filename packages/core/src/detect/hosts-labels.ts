import { matchAt } from "../matches.js";
import { isOneOf, kindOf, none, spaced } from "./characters.js";

/** A stretch of a host or mailbox name read from the text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** The name itself: of `g m a i l` and `g*m*a*i*l` it is `gmail`. */
  readonly text: string;
  /** Letters stood apart. */
  readonly isSpaced: boolean;
}

/** Reading a name stops here, in UTF-16 units: no host of the internet is longer. */
const longest = 253;
/** What a unit can be part of: 0 nothing, 1 a name in a script with spaces, 2 a name in a script without (Chinese …). */
function kindAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 95) return 1;
  const kind = kindOf(code);
  return kind === none ? 0 : kind === spaced ? 1 : 2;
}

/** Whether a unit can be part of a host's label. */
export function isLabelUnit(text: string, at: number): boolean {
  return kindAt(text, at) !== 0;
}

/** Whether a unit can be part of a name in a script that writes spaces. */
export function isLatinUnit(text: string, at: number): boolean {
  return kindAt(text, at) === 1;
}

/** A letter or digit, not one of the signs that labels hold. */
function isAlphanumeric(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return kindAt(text, at) === 1 && unit !== "-" && unit !== "_";
}

/**
 * Where the labels end that begin (`step` 1) or end (`step` -1) at `from`, no further than `limit`. Labels are joined by single dots; a
 * label does not change from Latin to Chinese, so that `shop.com加我` ends at `com`.
 */
export function labelsEdge(text: string, from: number, step: 1 | -1, limit: number): number {
  let at = from;
  let kind = 0;
  const unitAt = (i: number): number => (step === 1 ? i : i - 1);
  while (at !== limit) {
    const unit = unitAt(at);
    const next = kindAt(text, unit);
    if (next !== 0 && (kind === 0 || kind === next)) kind = next;
    else if (next === 0 && kind !== 0 && text.charCodeAt(unit) === 46 && unitAt(at + step) >= 0 && kindAt(text, unitAt(at + step)) !== 0)
      kind = 0;
    else break;
    at += step;
  }
  return at;
}

/** Takes letters together that single signs hold apart: `g-m-a-i-l`. */
function joinLetters(text: string): string {
  const sign = text.charAt(1);
  if (text.length < 5 || !"-_.".includes(sign)) return text;
  for (let i = 0; i < text.length; i++) {
    if ((text.charAt(i) === sign) !== (i % 2 === 1)) return text;
  }
  return text.length % 2 === 1 ? text.replaceAll(sign, "") : text;
}

const between = " *~|·•";

/** Reads letters that stand apart by one and the same sign, three or more of them: `g m a i l`, `g*m*a*i*l`. */
export function readSpacedRun(text: string, from: number, step: 1 | -1): Run | null {
  const second = step === 1 ? from + 1 : from - 2;
  if (!isOneOf(text.charCodeAt(second), between)) return null;
  const unitAt = (i: number): number => (step === 1 ? i : i - 1);
  const sign = text.charAt(second);
  let at = from;
  let letters = "";
  while (letters.length < 63 && isAlphanumeric(text, unitAt(at)) && !isAlphanumeric(text, unitAt(at + step))) {
    letters = step === 1 ? letters + text.charAt(unitAt(at)) : text.charAt(unitAt(at)) + letters;
    at += step;
    if (text.charAt(unitAt(at)) !== sign || !isAlphanumeric(text, unitAt(at + step)) || isAlphanumeric(text, unitAt(at + 2 * step))) break;
    at += step;
  }
  if (letters.length < 3) return null;
  return { start: Math.min(from, at), end: Math.max(from, at), text: letters, isSpaced: true };
}

/** Reads the host labels that begin (`step` 1) or end (`step` -1) at an offset; `null` where none do. */
export function readRun(text: string, from: number, step: 1 | -1): Run | null {
  const spaced = readSpacedRun(text, from, step);
  if (spaced !== null) return spaced;
  const edge = labelsEdge(text, from, step, step === 1 ? Math.min(text.length, from + longest) : Math.max(0, from - longest));
  if (edge === from) return null;
  const start = Math.min(from, edge);
  const end = Math.max(from, edge);
  const tight = text.slice(start, end);
  const joined = joinLetters(tight);
  return { start, end, text: joined, isSpaced: joined !== tight };
}

/** The first label of a run. */
export function firstLabel(text: string): string {
  const dot = text.indexOf(".");
  return dot < 0 ? text : text.slice(0, dot);
}

/** Every letter a label of its own: `g.m.a.i.l.c.o.m`. Sticky. */
const dotted = /(?:[a-z0-9]\.){6,60}[a-z0-9](?![a-z0-9@-])/y;

/** Reads a host whose letters single dots hold apart, with one of the commonest endings; `null` where there is none. */
export function readDotted(folded: string, start: number): { readonly name: string; readonly end: number } | null {
  const written = matchAt(dotted, folded, start);
  const parts = written === null ? null : /^([a-z0-9]{3,60})(com|net|org)$/.exec(written.replaceAll(".", ""));
  return parts === null || written === null ? null : { name: `${parts[1]}.${parts[2]}`, end: start + written.length };
}
