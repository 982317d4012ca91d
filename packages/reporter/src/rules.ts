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

/** The rules that the caller knows and those that found something, by ID. */
export function collectRules(reports: readonly Report[], known: readonly RuleInfo[] = []): readonly RuleFacts[] {
  const rules = new Map(known.map(({ id, meta }) => [id, start(id, meta.category, meta.summary)]));
  for (const { ruleId, category, policy } of reports.flatMap(({ result }) => result.diagnostics)) {
    const rule = rules.get(ruleId) ?? start(ruleId, category, null);
    rules.set(ruleId, rule);
    rule.count++;
    if (policy) rule.policies.set(describePolicy(policy), policy);
  }
  return [...rules.values()]
    .map(({ policies, ...rule }) => ({ ...rule, policies: [...policies.values()] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `Member-to-member contact policy (2020s) https://…` */
export function describePolicy({ title, year, url }: PolicySource): string {
  return `${title} (${year}) ${url}`;
}

function start(id: string, category: Diagnostic["category"], summary: string | null) {
  return { id, category, summary, policies: new Map<string, PolicySource>(), count: 0 };
}
