import type { RulesFlags } from "../flags/commands.js";
import { exitStatus, type Io, openOutput } from "../io.js";
import { openCatalog } from "./catalog.js";
import { describeRule, type RuleFacts, type RuleSetting } from "./rule-facts.js";

/**
 * `sendlint rules`: all rules with their severities, as a table or as JSON.
 *
 * @returns the exit status
 * @throws {UsageError} when options or configuration are wrong
 */
export async function listRules(flags: RulesFlags, { cwd, stdout }: Io): Promise<number> {
  const { rules, presets } = await openCatalog(flags, cwd);
  const facts = rules.map((rule) => describeRule(rule, presets)).sort((a, b) => (a.id < b.id ? -1 : 1));
  await openOutput(stdout).write(flags.json ? `${JSON.stringify(facts, null, 2)}\n` : renderTable(facts));
  return exitStatus.clean;
}

const legend = `error blocks the send, warn is advice; * marks what is otherwise for some messages, or at the strict level.
\`sendlint explain RULE\` says more of a rule, \`sendlint rules --json\` of all of them.
`;

function renderTable(facts: readonly RuleFacts[]): string {
  const marketplaces = facts[0]?.settings.map(({ marketplace }) => marketplace) ?? [];
  const rows = [
    ["rule", ...marketplaces, "repair", "what it does"],
    ...facts.map(({ id, settings, repair, summary }) => [id, ...settings.map(describeSetting), repair === "none" ? "" : repair, summary]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n\n${legend}`;
}

function describeSetting({ recommended, strict }: RuleSetting): string {
  const [severity = ""] = recommended.split(",", 1);
  return severity === strict ? severity : `${severity} *`;
}
