import { tokenize } from "../reading/tokens.js";
import { type DetectContext, makeContext } from "./detection.js";

/** A stretch of a text read backwards, with the way back to its offsets. */
export interface ReversedStretch {
  readonly context: DetectContext;
  /** Offset in the text of an offset in the reversed stretch. */
  original(offset: number): number;
}

const longest = 120;

/** Stretches that begin with `moc` and a dot, however it is spelled: `moc.liamg@eman`, `moc tod pohs`. */
export function reversedStretches(context: DetectContext): ReversedStretch[] {
  const { folded, clean, document, glossary, platform } = context;
  const parts = { document, glossary, platform, fromDocument: (offset: number) => context.fromDocument(offset) };
  if (!folded.includes("moc")) return [];
  const reverse = (text: string): string => [...text].reverse().join("");
  return [...folded.matchAll(/(?<![\p{L}\p{N}])moc(?=\s?\.|[\s_([-]{1,2}tod(?![\p{L}\p{N}]))[^\n,;!?]{4,116}/gu)].map(
    ({ index, 0: match }) => {
      const end = index + Math.min(match.length, longest);
      const backwards = { clean: reverse(clean.slice(index, end)), folded: reverse(folded.slice(index, end)) };
      return {
        context: makeContext({ ...parts, ...backwards, tokens: tokenize(backwards.folded, backwards.clean) }),
        original: (offset) => end - offset,
      };
    },
  );
}
