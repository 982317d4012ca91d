import { matchesOf } from "../matches.js";
import { tokenize } from "../reading/tokens.js";
import { type DetectContext, makeContext } from "./detection.js";

/** A stretch of a text read backwards, with the way back to its offsets. */
export interface ReversedStretch {
  readonly context: DetectContext;
  /** Offset in the text of an offset in the reversed stretch. */
  original(offset: number): number;
}

const longest = 120;

/** `moc` and a dot, however it is spelled: `moc.liamg@eman`, `moc tod pohs`; other endings where an address follows that reads no other way. */
const ending =
  /(?<![\p{L}\p{N}@_-]|[\p{L}\p{N}]\.)(?:moc(?=\s?\.|[\s_([-]{1,2}tod(?![\p{L}\p{N}]))|(?:ku\.oc|ten|gro|ue|ed|rf|ti|se|ln|lp|hc|ta)(?=\.[a-z0-9.-]{2,40}@[a-z0-9_-]{2,40}(?![\p{L}\p{N}@._-])))[^\n,;!?]{4,116}/gu;

/** Stretches that begin with an ending read backwards. */
export function reversedStretches(context: DetectContext): readonly ReversedStretch[] {
  const { folded, clean, document, glossary, platform, locales } = context;
  if (!folded.includes("moc") && !folded.includes("@")) return none;
  const parts = { document, glossary, platform, locales, fromDocument: (offset: number) => context.fromDocument(offset) };
  const reverse = (text: string): string => [...text].reverse().join("");
  return matchesOf(ending, folded).map(({ index, 0: match }) => {
    const end = index + Math.min(match.length, longest);
    const backwards = { clean: reverse(clean.slice(index, end)), folded: reverse(folded.slice(index, end)) };
    return {
      context: makeContext({ ...parts, ...backwards, tokens: tokenize(backwards.folded, backwards.clean) }),
      original: (offset) => end - offset,
    };
  });
}

const none: readonly ReversedStretch[] = [];
