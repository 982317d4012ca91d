import {
  checkDirectives,
  type Diagnostic,
  type DiagnosticLanguage,
  type PlacedDirective,
  type Severity,
  type Suppression,
} from "@sendlint/core";
import type { LibraryDirective } from "./record.js";

/** What a configuration says of directives. */
export interface SuppressionConfig {
  /** Every directive that hides something needs a reason behind `--`. `false` unless said. */
  readonly requireReason?: boolean;
  /** How severe it is that a directive hides nothing. `"off"` unless said. */
  readonly reportUnused?: Severity | "off";
}

/** What to say of the directives of a file. */
export interface SuppressionSettings {
  /** Every directive that hides something needs a reason. */
  readonly requireReason: boolean;
  /** How severe it is that a directive hides nothing. */
  readonly unused: Severity | "off";
  readonly language: DiagnosticLanguage;
  /** The rules that there are. */
  readonly ruleIds: readonly string[];
}

/** Keeps the directives of a file, and which of them hid something. */
export class DirectiveBook {
  readonly #directives: LibraryDirective[] = [];
  readonly #used = new Map<PlacedDirective, Set<string | null>>();

  add(directive: LibraryDirective): void {
    this.#directives.push(directive);
  }

  use({ directive, rule }: Suppression<PlacedDirective>): void {
    const rules = this.#used.get(directive) ?? new Set();
    this.#used.set(directive, rules.add(rule));
  }

  /** What is wrong with the directives, in the order of the file. */
  check(settings: SuppressionSettings): readonly Diagnostic[] {
    const found = this.#directives.flatMap(({ directive, lines, removal }) =>
      checkDirectives(
        [directive],
        {
          ...settings,
          positionAt: (offset) => lines.positionAt(offset),
          remove: () => removal && { edits: [{ field: "text", ...removal }] },
        },
        (_, rule) => this.#used.get(directive)?.has(rule) === true,
      ),
    );
    return found.toSorted((a, b) => a.start - b.start);
  }
}
