import type { Diagnostic, PolicySource } from "@sendlint/core";
import type { Report, RuleInfo } from "./reporter.js";

/** What is known of a rule from the caller and from its diagnostics. */
export interface RuleFacts {
  readonly id: string;
  readonly category: Diagnostic["category"];
  /** What it does, in a few words; `null` where the caller does not tell. */
  readonly summary: string | null;
  /** The published rules that its diagnostics rest on, each once. */
  readonly policies: readonly PolicySource[];
  /** How many diagnostics it has. */
  readonly count: number;
}

/** Collects the rules that the caller knows and those that found something. */
export class RuleTally {
  readonly #rules: Map<string, ReturnType<typeof start>>;

  constructor(known: readonly RuleInfo[] = []) {
    this.#rules = new Map(known.map(({ id, meta }) => [id, start(id, meta.category, meta.summary)]));
  }

  add(reports: readonly Report[]): void {
    for (const { result } of reports) {
      for (const { ruleId, category, policy } of result.diagnostics) {
        const rule = this.#rules.get(ruleId) ?? start(ruleId, category, null);
        this.#rules.set(ruleId, rule);
        rule.count++;
        if (policy) rule.policies.set(describePolicy(policy), policy);
      }
    }
  }

  /** By ID. */
  list(): readonly RuleFacts[] {
    return [...this.#rules.values()]
      .map(({ policies, ...rule }) => ({ ...rule, policies: [...policies.values()] }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** `Member-to-member contact policy (2020s) https://…` */
export function describePolicy({ title, year, url }: PolicySource): string {
  return `${title} (${year}) ${url}`;
}

function start(id: string, category: Diagnostic["category"], summary: string | null) {
  return { id, category, summary, policies: new Map<string, PolicySource>(), count: 0 };
}
