import type { Span } from "../document/document.js";

export const directiveActions = ["disable", "disable-line", "disable-next-line", "enable"] as const;

/** What a directive does: it hides findings from here on, on its line, or on the next line; or it ends the hiding. */
export type DirectiveAction = (typeof directiveActions)[number];

/** A comment that hides findings: `sendlint-disable-next-line promotion/discount -- approved by legal 2026-10`. */
export interface Directive {
  /** `null` where it says `sendlint-` and then nothing that is known. */
  readonly action: DirectiveAction | null;
  /** The word as written: `sendlint-disable`. */
  readonly word: string;
  /** IDs of rules; none for every rule. */
  readonly rules: readonly string[];
  /** Where in the comment the rules stand. */
  readonly rulesAt: Span;
  /** What stands behind `--`; `null` where nothing does. */
  readonly reason: string | null;
}

const pattern = /^\s{0,200}(sendlint-([a-z-]{1,40}))(?![\w-])(\s{0,200}(?!--)([^\s,]{1,100}(?:[\s,]{1,20}(?!--)[^\s,]{1,100}){0,60}))?/;
const reasonPattern = /(?:^|\s)--+\s{1,200}(\S.*)$/s;

/** Reads what stands in a comment, without the comment's own signs; `null` where it is no directive. */
export function parseDirective(comment: string): Directive | null {
  const match = pattern.exec(comment);
  if (match === null) return null;
  const [whole, word, name, , list = ""] = match;
  const end = whole.length;
  return {
    action: directiveActions.find((action) => action === name) ?? null,
    word: word as string,
    rules: list.split(/[\s,]+/).filter((rule) => rule !== ""),
    rulesAt: { start: end - list.length, end },
    reason: reasonPattern.exec(comment)?.[1]?.trim() ?? null,
  };
}
