import type { RuleSettings } from "@sendlint/core";

const example = '`--rule \'content/length: ["warn", {"max": 1500}]\'`';

/** Reads the values of `--rule`: an ID, a colon, and a severity or a list of severity and options as in JSON. */
export function readRules(values: readonly string[], mistakes: string[]): RuleSettings {
  const entries = values.flatMap((value) => {
    const [, id, given = ""] = /^\s*([^\s:]+)\s*:\s*(\S.*)$/s.exec(value) ?? [];
    const entry = id === undefined ? undefined : readEntry(given.trim());
    if (entry !== undefined) return [[id, entry] as const];
    mistakes.push(`\`--rule ${JSON.stringify(value)}\` is no setting of a rule. Write \`--rule 'content/length: warn'\` or ${example}.`);
    return [];
  });
  return Object.fromEntries(entries) as RuleSettings;
}

function readEntry(given: string): unknown {
  if (!given.startsWith("[")) return given;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return undefined;
  }
}
