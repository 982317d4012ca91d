import { directiveFindings, type Rule, unknownName } from "@sendlint/core";
import pc from "picocolors";
import type { ExplainFlags } from "../flags/commands.js";
import { exitStatus, type Io, openOutput, wantsColor } from "../io.js";
import { UsageError } from "../mistakes.js";
import { openCatalog } from "./catalog.js";
import { describeRule, type ListedPreset, type RuleFacts, type RuleSetting } from "./rule-facts.js";
import { type PageExample, type PageOption, type RulePage, readRulePage } from "./rule-page.js";
import { wrap } from "./wrap.js";

/**
 * `sendlint explain RULE`: what a rule finds and why, by which published policy, with examples.
 *
 * @returns the exit status
 * @throws {UsageError} when there is no such rule, or options or configuration are wrong
 */
export async function explainRule(flags: ExplainFlags, io: Io): Promise<number> {
  const { rules, presets } = await openCatalog(flags, io.cwd);
  const columns = Math.min(Math.max(io.stdout.columns ?? widest, narrowest), widest);
  const look: Look = { paint: pc.createColors(wantsColor(flags.color, io)), columns };
  const { data, page } = explain(flags.rule, rules, presets, look);
  await openOutput(io.stdout).write(flags.json ? `${JSON.stringify(data, null, 2)}\n` : page);
  return exitStatus.clean;
}

/** What there is to say, for programs and for people. */
interface Explanation {
  readonly data: object;
  readonly page: string;
}

function explain(given: string, rules: readonly Rule[], presets: readonly ListedPreset[], look: Look): Explanation {
  const summary = directiveFindings[given];
  if (summary !== undefined) return { data: { id: given, summary }, page: renderNote(given, summary, look) };
  const rule = rules.find(({ id }) => id === given);
  if (rule === undefined) {
    const ids = [...rules.map(({ id }) => id), ...Object.keys(directiveFindings)];
    throw new UsageError([unknownName(given, given, "rule", ids).message]);
  }
  const facts = describeRule(rule, presets);
  const page = readRulePage(rule.id);
  const messages = Object.values(rule.messages).map(({ en }) => en);
  return { data: { ...facts, messages, ...page }, page: renderPage(facts, page, look) };
}

/** Columns of lines that are comfortable to read. A terminal that does not know its width says 0. */
const widest = 100;
const narrowest = 40;

interface Look {
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly columns: number;
}

const repairs: Readonly<Record<RuleFacts["repair"], string>> = {
  fix: "Mended by --fix where that is safe.",
  suggestion: "Reports suggest what to write instead.",
  none: "A person has to mend what it finds.",
};

function renderNote(id: string, summary: string, { paint, columns }: Look): string {
  return `${paint.bold(id)}\n${wrap(summary.replaceAll("`", ""), columns).join("\n")}\n`;
}

function renderPage({ id, category, summary, repair, settings }: RuleFacts, page: RulePage | null, look: Look): string {
  const { bold, dim } = look.paint;
  const { about = [], why = [], examples = [], options = [] } = page ?? {};
  const head = `${bold(id)}  ${dim(category)}\n${[`${summary}.`, ...about, repairs[repair]].flatMap((text) => wrap(text, look.columns)).join("\n")}`;
  const sections = [
    ["Why", why.flatMap((paragraph) => indent(wrap(paragraph, look.columns - 2)))],
    ["Severity", renderSeverities(settings, look)],
    ["Policy", settings.flatMap((setting) => renderPolicy(setting, look))],
    ["Violating", examples.filter(({ isViolating }) => isViolating).flatMap((example) => renderExample(example, look))],
    ["Compliant", examples.filter(({ isViolating }) => !isViolating).flatMap((example) => renderExample(example, look))],
    ["Options", options.flatMap((option) => renderOption(option, look))],
  ] as const;
  const shown = sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `${bold(title)}\n${lines.join("\n")}`);
  return `${[head, ...shown].join("\n\n")}\n`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? line : `  ${line}`));
}

function renderSeverities(settings: readonly RuleSetting[], { paint }: Look): string[] {
  const width = Math.max(...settings.map(({ marketplace }) => marketplace.length));
  return settings.map(({ marketplace, recommended, strict }) => {
    const other = recommended === strict ? "" : paint.dim(` (strict: ${strict})`);
    return `  ${marketplace.padEnd(width)}  ${recommended}${other}`;
  });
}

function renderPolicy({ marketplace, policy }: RuleSetting, { paint, columns }: Look): string[] {
  if (policy === null) return [];
  const { title, year, confidence, url } = policy;
  return indent([...wrap(`${marketplace}: ${title}, ${year}, ${confidence}`, columns - 2), `  ${paint.dim(url)}`]);
}

function renderExample({ isViolating, context, text }: PageExample, { paint }: Look): string[] {
  const sign = isViolating ? paint.red("✖") : paint.green("✔");
  return [`  ${sign} ${paint.dim(context)}`, ...indent(indent(text.split("\n")))];
}

function renderOption({ name, type, initial, meaning }: PageOption, { paint, columns }: Look): string[] {
  return [`  ${paint.bold(name)}  ${paint.dim(`${type}; ${initial} unless said`)}`, ...indent(indent(wrap(meaning, columns - 4)))];
}
