import type { Span } from "../document/document.js";
import type { DirectiveAction } from "./directive.js";

/** What is needed of a directive to know where it counts. */
interface Placed extends Span {
  readonly action: DirectiveAction | null;
  readonly rules: readonly string[];
}

/** A stretch of text in which a rule's findings are hidden. UTF-16 offsets, end exclusive. */
export interface Suppression<Directive> extends Span {
  /** `null` for every rule. */
  readonly rule: string | null;
  /** Which directive says so. */
  readonly directive: Directive;
}

/** What is hidden, and what hid it. */
export interface Suppressed<Finding, Directive> {
  readonly kept: readonly Finding[];
  readonly used: ReadonlySet<Suppression<Directive>>;
}

/**
 * Where directives count in the text that they stand in. One that stands before all text counts for all of it. Of the lines after
 * it the next one is the first that is not blank.
 */
export function placeSuppressions<Directive extends Placed>(
  text: string,
  directives: readonly Directive[],
): readonly Suppression<Directive>[] {
  const placed: Suppression<Directive>[] = [];
  /** Hidden from an offset on, until something says otherwise. */
  let open: { readonly rule: string | null; readonly directive: Directive; readonly start: number }[] = [];
  const close = (end: number, ends: (rule: string | null) => boolean): void => {
    for (const suppression of open) if (ends(suppression.rule)) placed.push({ ...suppression, end });
    open = open.filter(({ rule }) => !ends(rule));
  };
  let head = 0;
  for (const directive of directives) {
    const { action, rules, start, end } = directive;
    const isHead = text.slice(head, start).trim() === "";
    if (isHead) head = end;
    if (action === "enable") close(start, (rule) => rules.length === 0 || (rule !== null && rules.includes(rule)));
    const line = action === "disable-line" ? lineAt(text, start) : action === "disable-next-line" ? nextLine(text, end) : null;
    for (const rule of rules.length === 0 ? [null] : rules) {
      if (action === "disable") open.push({ rule, directive, start: isHead ? 0 : end });
      if (line) placed.push({ rule, directive, ...line });
    }
  }
  close(text.length + 1, () => true);
  return placed.sort((a, b) => a.start - b.start);
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf("\n", offset);
  return { start: offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? text.length + 1 : end + 1 };
}

function nextLine(text: string, offset: number): Span {
  const lineEnd = text.indexOf("\n", offset);
  if (lineEnd < 0) return { start: text.length + 1, end: text.length + 1 };
  const first = /\S/.exec(text.slice(lineEnd));
  return first ? lineAt(text, lineEnd + first.index) : { start: text.length + 1, end: text.length + 1 };
}

/** Takes away the findings that start where their rule is hidden. Suppressions come sorted by where they start. */
export function applySuppressions<Finding extends Span & { readonly ruleId: string }, Directive>(
  findings: readonly Finding[],
  suppressions: readonly Suppression<Directive>[],
): Suppressed<Finding, Directive> {
  const used = new Set<Suppression<Directive>>();
  const kept = findings.filter(({ ruleId, start }) => {
    // The innermost one is what the author meant; the others may still be of use elsewhere.
    const by = suppressions.findLast(
      (suppression) => suppression.start <= start && start < suppression.end && (suppression.rule === null || suppression.rule === ruleId),
    );
    if (by) used.add(by);
    return by === undefined;
  });
  return { kept, used };
}
