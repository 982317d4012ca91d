import { parseArgs } from "node:util";
import { type DiagnosticLanguage, type Kind, type RuleSettings, type Stage, unknownName, wrongChoice, wrongValue } from "@sendlint/core";
import type { BaselineFlags } from "./baseline/baseline.js";
import { type ExplainFlags, type InitFlags, type RulesFlags, readExplainFlags, readInitFlags, readRulesFlags } from "./flags/commands.js";
import { type ReportTarget, readFormats, splitTarget } from "./flags/formats.js";
import { type Given, hasOption, present, readNumber, textOf } from "./flags/given.js";
import { readRules } from "./flags/rules.js";
import { UsageError } from "./mistakes.js";
import {
  type CommandName,
  commandNames,
  defaultBaseline,
  defaultCache,
  type failures,
  fixTypes,
  type OptionSpec,
  options,
} from "./options.js";
import { type NamedPreset, platformOf } from "./presets.js";

/** How long a small file may take in a thread, or a request of the service, where nobody says. Seconds. */
const defaultTimeout = 10;

/** Where the service is found, where nobody says: by this machine alone. */
const defaultPlace = { host: "127.0.0.1", port: 8787 };

/** How long the service goes on where nobody says, so that those who send to it can learn that it ends. Seconds. */
const defaultDrain = 5;

/** What was asked of `sendlint` with files. */
export interface LintFlags {
  readonly command: "lint";
  /** Files, folders and globs. */
  readonly patterns: readonly string[];
  readonly presets: readonly NamedPreset[];
  readonly kind?: Kind;
  readonly stage?: Stage;
  readonly locale?: string;
  readonly language?: DiagnosticLanguage;
  /** At most one goes to standard output, and no two into the same file. */
  readonly formats: readonly ReportTarget[];
  readonly showPersonalData: boolean;
  readonly quiet: boolean;
  /** Whether fixes are made, and files written; `null` for neither. */
  readonly fix: "write" | "dry-run" | null;
  /** Families of rules whose fixes are made; none for all. */
  readonly fixTypes: readonly string[];
  readonly requireReason: boolean;
  readonly reportUnused: boolean;
  /** `null` for none. */
  readonly baseline: BaselineFlags | null;
  /** The file of the cache; `null` for no cache. */
  readonly cache: string | null;
  readonly maxWarnings: number;
  /** How many threads lint. */
  readonly concurrency: number | "auto" | "off";
  /** How long a small file may take in a thread. Seconds. */
  readonly timeout: number;
  readonly watch: boolean;
  readonly stats: boolean;
  /** `null` for none; looked for where nothing was said. */
  readonly config?: string | null;
  /** Settings of rules that win over every configuration. */
  readonly rules: RuleSettings;
  /** Whether anything is left out. */
  readonly ignores: boolean;
  /** Patterns as in `.gitignore` of what is left out. */
  readonly ignorePatterns: readonly string[];
  /** A file whose settings are to be shown. */
  readonly printConfig?: string;
  /** `null` where nothing was said. */
  readonly color: boolean | null;
}

/** What was asked of `sendlint stream`. */
export interface StreamFlags {
  readonly command: "stream";
  /** For lines that name no platform. */
  readonly preset: NamedPreset | null;
  readonly language?: DiagnosticLanguage;
  readonly config?: string;
  readonly failOn: ReadonlySet<(typeof failures)[number]>;
}

/** What was asked of `sendlint mcp`. */
export interface McpFlags extends Omit<StreamFlags, "command" | "failOn"> {
  readonly command: "mcp";
}

/** What was asked of `sendlint serve`. What was not said is as the service has it. */
export interface ServeFlags extends Omit<McpFlags, "command"> {
  readonly command: "serve";
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The file of the policy of decisions. */
  readonly policy?: string;
  /** The module of what takes webhooks. */
  readonly webhooks?: string;
  /** Whether only those are answered who have a key. */
  readonly needsKey: boolean;
  /** Bytes of a body. */
  readonly bodyLimit?: number;
  /** Messages a minute for each key. */
  readonly rate?: number;
  /** How many threads lint. */
  readonly concurrency: number | "auto" | "off";
  /** Seconds that a request may take. */
  readonly timeout: number;
  /** Seconds between the signal to end and the last new request. */
  readonly drain: number;
}

export interface HelpFlags {
  readonly command: "help";
  readonly topic: CommandName;
}

export type Flags =
  | LintFlags
  | StreamFlags
  | McpFlags
  | ServeFlags
  | RulesFlags
  | ExplainFlags
  | InitFlags
  | HelpFlags
  | { readonly command: "version" };

/**
 * Reads the arguments after `sendlint`.
 *
 * @throws {UsageError} with all mistakes.
 */
export function parseFlags(argv: readonly string[]): Flags {
  const command = commandNames.find((name) => name === argv[0]) ?? "lint";
  const mistakes: string[] = [];
  const { given, patterns } = readArguments(command === "lint" ? argv : argv.slice(1), command, mistakes);
  const has = (name: string): boolean => given.some((option) => option.name === name);
  if (has("help")) return { command: "help", topic: command };
  if (has("version")) return { command: "version" };

  const flags = readFlags(command, given, patterns, mistakes);
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return flags;
}

function readFlags(command: CommandName, given: readonly Given[], positionals: readonly string[], mistakes: string[]): Flags {
  const presets = collectPresets(given, mistakes);
  switch (command) {
    case "lint":
      return readLint(given, positionals, presets, mistakes);
    case "stream":
      return readStream(given, positionals, presets, mistakes);
    case "mcp":
      return readMcp(given, positionals, presets, mistakes);
    case "serve":
      return readServe(given, positionals, presets, mistakes);
    case "rules":
      return readRulesFlags({ given, positionals, presets }, mistakes);
    case "explain":
      return readExplainFlags({ given, positionals, presets }, mistakes);
    case "init":
      return readInitFlags({ given, positionals, presets });
  }
}

function readArguments(argv: readonly string[], command: CommandName, mistakes: string[]): { given: Given[]; patterns: string[] } {
  const specs = options[command];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      specs.map(
        ({ name, short, value, isOptional }) =>
          [
            name,
            { type: value === undefined || isOptional === true ? "boolean" : "string", ...(short === undefined ? {} : { short }) },
          ] as const,
      ),
    ),
  });
  const given: Given[] = [];
  const patterns: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") patterns.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs.find(({ name }) => name === token.name);
    const mistake = spec
      ? checkOption(spec, token.rawName, token.value, token.inlineValue === true)
      : describeUnknown(token.rawName, specs);
    if (mistake !== null) mistakes.push(mistake);
    else if (spec?.repeats !== true && given.some(({ name }) => name === token.name))
      mistakes.push(`\`--${token.name}\` stands twice. Say it once.`);
    else given.push({ name: token.name, value: token.value ?? "" });
  }
  return { given, patterns };
}

function checkOption(
  { name, value, choices, takesFile, isOptional }: OptionSpec,
  rawName: string,
  given: string | undefined,
  isInline: boolean,
): string | null {
  if (value === undefined) return given === undefined ? null : `\`${rawName}\` takes no value.`;
  if (isOptional === true && given === undefined) return null;
  const isMissing = given === undefined || given === "" || (!isInline && given.length > 1 && given.startsWith("-"));
  if (isMissing) return `\`${rawName}\` needs a value: \`--${name}${isOptional === true ? "=" : " "}${value}\`.`;
  const choice = takesFile === true ? splitTarget(given).name : given;
  return choices && !choices.includes(choice) ? wrongChoice(`--${name}`, choice, choices).message : null;
}

function describeUnknown(rawName: string, specs: readonly OptionSpec[]): string {
  const names = specs.flatMap(({ name, short }) =>
    short === undefined || rawName.startsWith("--") ? [`--${name}`] : [`--${name}`, `-${short}`],
  );
  return unknownName(rawName, rawName, "option", names).message;
}

/** Each preset takes the marketplace beside it; a marketplace alone says by its name whose it is. */
function collectPresets(given: readonly Given[], mistakes: string[]): NamedPreset[] {
  const entries: { preset?: string; marketplace?: string }[] = [];
  for (const { name, value } of given) {
    const key = name === "site" ? "marketplace" : name;
    if (key !== "preset" && key !== "marketplace") continue;
    const last = entries.at(-1);
    if (last && last[key] === undefined) last[key] = value;
    else entries.push({ [key]: value });
  }
  return entries.flatMap(({ preset, marketplace }) => {
    const platform = preset ?? platformOf(marketplace ?? "");
    if (platform === null) {
      mistakes.push(
        `\`--marketplace ${marketplace}\` belongs to no platform that is known. Name it, as in \`--preset amazon --marketplace amazon.de\`.`,
      );
      return [];
    }
    return [{ preset: platform as NamedPreset["preset"], ...(marketplace === undefined ? {} : { marketplace }) }];
  });
}

function readLint(given: readonly Given[], patterns: readonly string[], presets: readonly NamedPreset[], mistakes: string[]): LintFlags {
  const text = (name: string): string | undefined => given.find((option) => option.name === name)?.value;
  const has = (name: string): boolean => text(name) !== undefined;
  const all = (wanted: string): string[] => given.filter(({ name }) => name === wanted).map(({ value }) => value);
  if (has("config") && has("no-config")) mistakes.push("`--config` and `--no-config` contradict each other. Say one of them.");
  if (has("color") && has("no-color")) mistakes.push("`--color` and `--no-color` contradict each other. Say one of them.");
  return {
    command: "lint",
    patterns,
    presets,
    ...present({
      kind: text("kind") as Kind | undefined,
      stage: text("stage") as Stage | undefined,
      locale: text("locale"),
      language: text("language") as DiagnosticLanguage | undefined,
      config: has("no-config") ? null : text("config"),
      printConfig: text("print-config"),
    }),
    rules: readRules(all("rule"), mistakes),
    ignores: !has("no-ignore"),
    ignorePatterns: all("ignore-pattern"),
    formats: readFormats(all("format"), mistakes),
    showPersonalData: has("show-personal-data"),
    quiet: has("quiet"),
    fix: has("fix-dry-run") ? "dry-run" : has("fix") ? "write" : null,
    fixTypes: readFixTypes(given, mistakes),
    requireReason: has("require-reason"),
    reportUnused: has("report-unused-suppressions"),
    baseline: readBaselineFlags(given, mistakes),
    cache: has("cache") || has("cache-location") ? (text("cache-location") ?? defaultCache) : null,
    maxWarnings: readNumber("max-warnings", text("max-warnings"), 0, mistakes) ?? Number.POSITIVE_INFINITY,
    concurrency: readConcurrency(given, mistakes),
    timeout: readNumber("timeout", text("timeout"), 1, mistakes) ?? defaultTimeout,
    watch: has("watch"),
    stats: has("stats"),
    color: has("color") ? true : has("no-color") ? false : null,
  };
}

function readConcurrency(given: readonly Given[], mistakes: string[]): LintFlags["concurrency"] {
  const asked = textOf(given, "concurrency") ?? "auto";
  return asked === "auto" || asked === "off" ? asked : (readNumber("concurrency", asked, 1, mistakes) ?? "auto");
}

/** Families of rules, parted by commas or said one by one. */
function readFixTypes(given: readonly Given[], mistakes: string[]): string[] {
  const names = given.filter(({ name }) => name === "fix-type").flatMap(({ value }) => value.split(","));
  for (const name of names) if (!fixTypes.includes(name)) mistakes.push(wrongChoice("--fix-type", name, fixTypes).message);
  const isAsked = given.some(({ name }) => name === "fix" || name === "fix-dry-run");
  if (names.length > 0 && !isAsked) mistakes.push("`--fix-type` says what `--fix` mends. Add `--fix` or `--fix-dry-run`.");
  return names;
}

function readBaselineFlags(given: readonly Given[], mistakes: string[]): BaselineFlags | null {
  const has = (asked: string): boolean => given.some(({ name }) => name === asked);
  const [writes, prunes] = [has("write-baseline"), has("prune-baseline")];
  if (writes && prunes) mistakes.push("`--write-baseline` writes the baseline anew, which leaves nothing to prune. Say one of them.");
  if (!writes && !prunes && !has("baseline")) return null;
  const file = given.find(({ name }) => name === "baseline")?.value || defaultBaseline;
  return { file, action: writes ? "write" : prunes ? "prune" : "apply" };
}

function readStream(given: readonly Given[], extra: readonly string[], presets: readonly NamedPreset[], mistakes: string[]): StreamFlags {
  return {
    command: "stream",
    ...readInput("stream", given, extra, presets, mistakes),
    failOn: new Set(given.filter(({ name }) => name === "fail-on").map(({ value }) => value as (typeof failures)[number])),
  };
}

function readMcp(given: readonly Given[], extra: readonly string[], presets: readonly NamedPreset[], mistakes: string[]): McpFlags {
  return { command: "mcp", ...readInput("mcp", given, extra, presets, mistakes) };
}

function readServe(given: readonly Given[], extra: readonly string[], presets: readonly NamedPreset[], mistakes: string[]): ServeFlags {
  const number = (name: string, least: number): number | null => readNumber(name, textOf(given, name), least, mistakes);
  const port = number("port", 0) ?? defaultPlace.port;
  if (port > 65_535) mistakes.push(wrongValue("--port", String(port), "a port, at most 65535").message);
  return {
    command: "serve",
    ...readInput("serve", given, extra, presets, mistakes),
    host: textOf(given, "host") ?? defaultPlace.host,
    port,
    ...present({
      policy: textOf(given, "policy"),
      webhooks: textOf(given, "webhooks"),
      bodyLimit: number("body-limit", 1) ?? undefined,
      rate: number("rate", 1) ?? undefined,
    }),
    needsKey: !hasOption(given, "no-keys"),
    concurrency: readConcurrency(given, mistakes),
    timeout: number("timeout", 1) ?? defaultTimeout,
    drain: number("drain", 0) ?? defaultDrain,
  };
}

/** What the commands share that take their messages from programs. */
function readInput(
  command: "mcp" | "serve" | "stream",
  given: readonly Given[],
  extra: readonly string[],
  presets: readonly NamedPreset[],
  mistakes: string[],
): Omit<McpFlags, "command"> {
  const text = (name: string): string | undefined => given.find((option) => option.name === name)?.value;
  if (extra.length > 0)
    mistakes.push(
      `\`sendlint ${command}\` ${command === "serve" ? "" : "reads standard input and "}takes no files; given: ${extra.map((name) => JSON.stringify(name)).join(", ")}.`,
    );
  if (presets.length > 1) mistakes.push("`--marketplace` and `--site` are the same. Say one of them.");
  return {
    preset: presets[0] ?? null,
    ...present({ language: text("language") as DiagnosticLanguage | undefined, config: text("config") }),
  };
}
