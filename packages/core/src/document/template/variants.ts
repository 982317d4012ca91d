import { SourceMap } from "../source-map.js";
import { type Piece, readTemplate } from "./tree.js";

/** What a template prints when its conditions come out one way, and the way back to the template. */
export interface Variant {
  readonly text: string;
  readonly map: SourceMap;
}

/** Templates with more are read as if every branch was printed, one after the other. */
const mostVariants = 32;

/** Without one of these a template is what it prints. */
const cue = /\{[{%#]|\{[^{}]{1,100},\s{0,8}(?:plural|select|number|date|time|duration|ordinal|spellout)/;

/**
 * What a template may print: as many variants as it takes to read each branch of each condition once, together with the text around
 * it. The first one takes the first branches.
 */
export function readVariants(template: string): readonly Variant[] {
  if (!cue.test(template)) return [{ text: template, map: SourceMap.identity(template.length) }];
  const pieces = readTemplate(template);
  const count = countVariants(pieces);
  if (count > mostVariants) return [write(template, pieces, null)];
  return Array.from({ length: count }, (_, index) => write(template, pieces, index));
}

/** Branches add up; what stands beside each other is read together. */
function countVariants(pieces: readonly Piece[]): number {
  let most = 1;
  for (const piece of pieces) {
    if (piece.kind === "choice") most = Math.max(most, sum(piece.branches.map(countVariants)));
  }
  return most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param index which variant; `null` for all branches, one after the other */
function write(template: string, pieces: readonly Piece[], index: number | null): Variant {
  const map = new SourceMap();
  const parts: string[] = [];
  const add = (some: readonly Piece[], which: number | null): void => {
    for (const piece of some) {
      if (piece.kind === "text") {
        parts.push(template.slice(piece.start, piece.end));
        map.addLinear(piece.start, piece.end);
      } else if (piece.kind === "print") {
        parts.push(piece.text);
        map.addWhole(piece.text.length, piece.start, piece.end);
      } else if (which !== null) {
        const [branch, rest] = pick(piece.branches, which);
        add(branch, rest);
      } else {
        for (const branch of piece.branches) {
          add(branch, null);
          parts.push("\n\n");
          map.addWhole(2, map.sourceEnd, map.sourceEnd);
        }
      }
    }
  };
  add(pieces, index);
  return { text: parts.join(""), map };
}

/** The branch that a variant takes, and which variant of that branch; nothing where there is no branch. */
function pick(branches: readonly (readonly Piece[])[], index: number): readonly [branch: readonly Piece[], rest: number] {
  const counts = branches.map(countVariants);
  let rest = index % sum(counts);
  for (const [at, branch] of branches.entries()) {
    const count = counts[at] as number;
    if (rest < count) return [branch, rest];
    rest -= count;
  }
  return [[], 0];
}
