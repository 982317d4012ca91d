import type { Diagnostic } from "./diagnostic.js";

/** No two have the same rule and place. */
function compare(a: Diagnostic, b: Diagnostic): number {
  if (a.field !== b.field) return a.field === "subject" ? -1 : 1;
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return a.end - b.end;
  return a.ruleId < b.ruleId ? -1 : 1;
}

/** Whether two ranges share a unit, or are the same empty place. */
function overlaps(a: Diagnostic, b: Diagnostic): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** Drops what stands inside or runs into something before it, the longer of two that start together first. */
function dropOverlaps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept: Diagnostic[] = [];
  for (const diagnostic of diagnostics.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, diagnostic)) kept.push(diagnostic);
  }
  return kept;
}

/** Drops the advice that overlaps an error. Both lists are in order and free of overlaps in themselves. */
function dropCovered(advice: readonly Diagnostic[], errors: readonly Diagnostic[]): Diagnostic[] {
  let next = 0;
  return advice.filter((diagnostic) => {
    while (
      next < errors.length &&
      (errors[next] as Diagnostic).end <= diagnostic.start &&
      !overlaps(errors[next] as Diagnostic, diagnostic)
    )
      next++;
    return next === errors.length || !overlaps(errors[next] as Diagnostic, diagnostic);
  });
}

/**
 * One diagnostic a place and rule, in the order of the text: subject first, then start, end and rule ID.
 * Of overlapping findings of one rule the outermost stays; no advice hides an error.
 */
export function settle(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.field} ${diagnostic.ruleId}`;
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  const settled = [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group;
    const errors = dropOverlaps(group.filter(({ severity }) => severity === "error"));
    const advice = dropOverlaps(group.filter(({ severity }) => severity === "warn"));
    return [...errors, ...dropCovered(advice, errors)];
  });
  return settled.sort(compare);
}
