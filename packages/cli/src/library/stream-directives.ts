import type { PlacedDirective, Suppression } from "@sendlint/core";
import type { Span } from "./span.js";

/** Follows the directives of a file that is read entry by entry: what is disabled stays so until it is enabled. */
export class StreamDirectives {
  #open: { readonly rule: string | null; readonly directive: PlacedDirective }[] = [];

  /** Takes a directive that counts from here on. */
  take(directive: PlacedDirective): void {
    const { action, rules } = directive;
    if (action === "disable") this.#open.push(...rulesOf(directive).map((rule) => ({ rule, directive })));
    if (action === "enable") this.#open = this.#open.filter(({ rule }) => rules.length > 0 && (rule === null || !rules.includes(rule)));
  }

  /** What is hidden in an entry, also by directives of its own. */
  suppressionsIn({ start, end }: Span, own: readonly PlacedDirective[]): Suppression<PlacedDirective>[] {
    const hiding = own.filter(({ action }) => action !== null && action !== "enable");
    const ofEntry = hiding.flatMap((directive) => rulesOf(directive).map((rule) => ({ rule, directive })));
    return [...this.#open, ...ofEntry].map((hidden) => ({ ...hidden, start, end }));
  }
}

function rulesOf({ rules }: PlacedDirective): readonly (string | null)[] {
  return rules.length === 0 ? [null] : rules;
}
