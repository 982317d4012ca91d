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
  return [...folded.matchAll(/(?<![\p{L}\p{N}])moc(?=\s?\.|[\s_([-]{1,2}tod(?![\p{L}\p{N}]))[^\n,;!?]{4,116}/gu)].map(
    ({ index, 0: match }) => {
      const end = index + Math.min(match.length, longest);
      const reverse = (text: string): string => [...text.slice(index, end)].reverse().join("");
      return {
        context: makeContext({ ...parts, clean: reverse(clean), folded: reverse(folded) }),
        original: (offset) => end - offset,
      };
    },
  );
}
