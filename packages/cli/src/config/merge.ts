import type { RuleEntry, TemplateConfig } from "@sendlint/core";
import type { CliConfig } from "./config.js";

type Rules = Readonly<Record<string, RuleEntry>>;

/** One configuration of several. Later ones win; lists of what adds up (plugins, overrides, what is ignored) are joined. */
export function mergeConfigs(configs: readonly CliConfig[]): CliConfig {
  return configs.reduce(mergeTwo, {});
}

function mergeTwo(before: CliConfig, { extends: _, $schema: __, ...own }: CliConfig): CliConfig {
  const join = <Key extends "ignore" | "ignores" | "overrides" | "plugins">(key: Key) =>
    before[key] && own[key] ? { [key]: [...new Set<unknown>([...before[key], ...own[key]])] } : {};
  return {
    ...before,
    ...own,
    ...join("ignore"),
    ...join("ignores"),
    ...join("overrides"),
    ...join("plugins"),
    ...(before.rules && own.rules ? { rules: mergeRules(before.rules as Rules, own.rules as Rules) } : {}),
    ...(before.suppressions && own.suppressions ? { suppressions: { ...before.suppressions, ...own.suppressions } } : {}),
    ...(before.templates && own.templates ? { templates: mergeTemplates(before.templates, own.templates) } : {}),
  };
}

function mergeTemplates(before: TemplateConfig, own: TemplateConfig): TemplateConfig {
  const placeholders = { ...before.placeholders, ...own.placeholders };
  return { ...before, ...own, ...(Object.keys(placeholders).length > 0 ? { placeholders } : {}) };
}

/** A severity alone keeps the options that were set before; options replace those of the same name. */
function mergeRules(before: Rules, own: Rules): Rules {
  const merged = Object.entries(own).map(([id, entry]): [string, RuleEntry] => {
    const [severity, options] = readEntry(entry);
    const [, earlier] = readEntry(before[id]);
    return [id, earlier || options ? [severity, { ...earlier, ...options }] : severity];
  });
  return { ...before, ...Object.fromEntries(merged) };
}

function readEntry(entry: RuleEntry | undefined) {
  return typeof entry === "object" ? entry : ([entry as Exclude<RuleEntry, readonly unknown[]>, undefined] as const);
}
