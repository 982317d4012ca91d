import * as z from "zod/mini";
import { categories, type PolicySource, type Severity } from "../diagnostic.js";
import { prints } from "../document/helpdesk.js";
import type { BodyReaders } from "../document/readers.js";
import type { Language, Lexicon } from "../lexicon/schema.js";
import { type Assumptions, channels, kinds, type Message, stages } from "../message.js";
import type { Condition, PlatformFacts } from "../preset.js";
import { type CompiledFrame, compileFrames } from "../reading/frames.js";
import { type Reader, readerOf } from "../reading/reader.js";
import type { DiagnosticLanguage, OptionsSchema, ReportTexts, Rule } from "../rule.js";
import { describeValue, joinPath, type Problem, SendlintError, unknownName, unreadable, wrongChoice, wrongValue } from "./errors.js";
import { describeIssues } from "./issues.js";
import { isLanguage, isLexicon, resolveLanguages } from "./languages.js";
import { diagnosticLanguages, isReportTexts, resolveTexts } from "./texts.js";

/** A rule that is on for a message, with all that is needed to run it and to report what it finds. */
export interface ResolvedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
  /** Made when a message first needs them: those of a plugin may throw. */
  readonly frames: () => readonly CompiledFrame[];
  readonly policy: PolicySource | null;
}

/** What a bundle of core brings: rules and languages that a configuration may name, and the formats that messages may have. */
export interface BuiltIn {
  readonly rules: readonly Rule[];
  /** Texts that the build may have taken out of the rules. */
  readonly texts?: readonly ReportTexts[];
  readonly languages: readonly Language[];
  readonly readers: BodyReaders;
}

/** A checked configuration, ready to lint with. Nothing of it is shared with the configuration it was made from. */
export interface Plan {
  readonly language: DiagnosticLanguage;
  /** Texts in that language, before those that stand in the rules. */
  readonly texts: ReportTexts["messages"];
  readonly platform: PlatformFacts;
  readonly assume: Assumptions;
  readonly readers: BodyReaders;
  readonly reader: Reader;
  /** Texts that are not reported, in lower case. */
  readonly ignore: ReadonlySet<string>;
  /** The rules that are on for a message of a kind, a stage and a channel. */
  rulesFor(message: Pick<Message, "kind" | "stage" | "channel">): readonly ResolvedRule[];
}

type Settings = Readonly<Record<string, unknown>>;

const severities = ["off", "warn", "error"] as const;

/** What holds where no preset says otherwise: no marketplace, and the stricter reading of a message. */
export const neutral: { readonly platform: PlatformFacts; readonly assume: Assumptions } = {
  platform: { name: "", id: "any", marketplace: "", region: "US", hosts: [], relayHosts: [], carrierHosts: [] },
  assume: { kind: "proactive", stage: "pre-sale" },
};

const isSettings = (value: unknown): value is Settings => typeof value === "object" && value !== null && !Array.isArray(value);

/** Schemas of lists of names, and of settings of rules: a record would drop a key that is named `__proto__`, which is no rule. */
const parts = () => ({
  names: z.array(z.string()),
  settings: z.custom<Settings>(isSettings, { error: "an object" }).check(z.meta({ type: "object" })),
});

/** The keys of a configuration that say nothing of a platform. */
function buildShape() {
  const { names, settings } = parts();
  const rule = z.custom<Rule>(isRule, { error: "a rule made by defineRule" });
  const language = z.custom<Language>(isLanguage, { error: "a locale, or a language made by defineLanguage" });
  const texts = z.custom<ReportTexts>(isReportTexts).check(z.meta({ type: "object" }));
  const lexicon = z.custom<Lexicon>(isLexicon, { error: "a lexicon made by defineLexicon" });
  return {
    plugins: z.optional(
      z.array(
        z.strictObject({
          name: z.string().check(z.minLength(1)),
          rules: z.optional(z.array(rule)),
          languages: z.optional(z.array(language)),
          lexicons: z.optional(z.array(lexicon)),
        }),
      ),
    ),
    rules: z.optional(settings),
    languages: z.optional(z.array(z.union([z.string(), language], { error: "a locale, or a language made by defineLanguage" }))),
    language: z.optional(
      z.union([z.enum(diagnosticLanguages), texts], {
        error: '"en", "zh-CN", or the texts of a language: zhCN of @sendlint/core/texts/zh-CN',
      }),
    ),
    templates: z.optional(z.strictObject({ allow: z.optional(names), placeholders: z.optional(z.record(z.string(), z.enum(prints))) })),
    ignore: z.optional(names),
  };
}

/** Schemas of the keys that a configuration shares with those of programs that read more from it. Rules are checked by {@link resolveConfig}. */
export function configShape(): Readonly<Record<"plugins" | "rules" | "languages" | "language" | "templates" | "ignore", OptionsSchema>> {
  return buildShape();
}

function buildSchema() {
  const { names, settings } = parts();
  const preset = z.strictObject({
    name: z.string(),
    platform: z.strictObject({
      name: z.string(),
      id: z.enum(["amazon", "ebay", "any"]),
      marketplace: z.string(),
      region: z.string(),
      hosts: names,
      relayHosts: names,
      carrierHosts: names,
    }),
    rules: settings,
    overrides: z.array(
      z.strictObject({
        when: z.strictObject({
          kind: z.optional(z.array(z.enum(kinds))),
          stage: z.optional(z.array(z.enum(stages))),
          channel: z.optional(z.array(z.enum(channels))),
        }),
        rules: settings,
      }),
    ),
    policy: z.record(
      z.string(),
      z.strictObject({
        title: z.string(),
        url: z.string(),
        year: z.string(),
        confidence: z.enum(["confirmed", "one source", "inferred", "disputed"]),
      }),
    ),
    assume: z.strictObject({ kind: z.enum(kinds), stage: z.enum(stages) }),
  });
  return z.strictObject({ extends: z.optional(z.array(preset)), ...buildShape() });
}

let schema: ReturnType<typeof buildSchema> | undefined;

type ParsedConfig = z.infer<ReturnType<typeof buildSchema>>;
type ParsedPreset = NonNullable<ParsedConfig["extends"]>[number];

function isRule(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, meta, options, messages, frames, check } = value as Partial<Rule>;
  return (
    typeof id === "string" &&
    categories.includes(meta?.category as never) &&
    typeof options?.safeParse === "function" &&
    typeof messages === "object" &&
    typeof frames === "function" &&
    (check === null || typeof check === "function")
  );
}

function parseConfig(config: unknown): ParsedConfig {
  schema ??= buildSchema();
  if (typeof config !== "object" || config === null) {
    throw new SendlintError("invalid-config", [wrongValue("config", describeValue(config), "an object, such as { extends: [amazon()] }")]);
  }
  const read = readConfig(config, schema);
  if (Array.isArray(read)) throw new SendlintError("invalid-config", read);
  return read as ParsedConfig;
}

/** @returns the configuration, or what is wrong with it */
function readConfig(config: object, by: ReturnType<typeof buildSchema>): ParsedConfig | readonly Problem[] {
  try {
    const uncalled = findUncalledPresets(config);
    if (uncalled.length > 0) return uncalled;
    const parsed = by.safeParse(config);
    return parsed.success ? parsed.data : describeIssues(parsed.error.issues, { schema: by, input: config, path: "", noun: "key" });
  } catch {
    return [unreadable("config")];
  }
}

/** The commonest slip has an answer of its own: `extends: [amazon]` for `extends: [amazon({ … })]`. */
function findUncalledPresets(config: { readonly extends?: unknown }): Problem[] {
  if (!Array.isArray(config.extends)) return [];
  return config.extends.flatMap((preset, index) =>
    typeof preset === "function"
      ? [wrongValue(`extends[${index}]`, "a function", "a preset: call the function, and pass what it returns")]
      : [],
  );
}

/** What one place of a configuration says about one rule. */
interface Setting {
  /** `null` keeps that of the places before. */
  readonly severity: (typeof severities)[number] | null;
  /** The options named there, each with its parsed value; `null` keeps those of the places before. */
  readonly options: Readonly<Record<string, unknown>> | null;
}

/** Settings that apply together, and to which messages. Later layers win. */
interface Layer {
  readonly when: Condition;
  readonly settings: ReadonlyMap<string, Setting>;
}

type RuleMap = ReadonlyMap<string, Rule>;

/** Whether a rule needs no options. */
function acceptsNothing({ options }: Rule): boolean {
  try {
    return options.safeParse({}).success;
  } catch {
    return false;
  }
}

/** The rules there are: the built-in ones and those of plugins. */
function collectRules(builtIn: readonly Rule[], plugins: NonNullable<ParsedConfig["plugins"]>, problems: Problem[]): RuleMap {
  const rules = new Map(builtIn.map((rule) => [rule.id, rule]));
  const names = new Set<string>();
  plugins.forEach((plugin, index) => {
    const path = `plugins[${index}]`;
    if (names.has(plugin.name)) problems.push(wrongValue(`${path}.name`, describeValue(plugin.name), "a name that no other plugin has"));
    names.add(plugin.name);
    plugin.rules?.forEach((rule, position) => {
      const at = `${path}.rules[${position}]`;
      if (rules.has(rule.id)) problems.push(wrongValue(`${at}.id`, describeValue(rule.id), "an ID that no other rule has"));
      if (!acceptsNothing(rule)) problems.push(wrongValue(`${at}.options`, "a schema that rejects {}", "a default for every option"));
      rules.set(rule.id, rule);
    });
  });
  return rules;
}

/** Presets for different marketplaces cannot hold for one message. */
function findDisagreement(presets: readonly ParsedPreset[]): Problem[] {
  const [first, ...others] = presets.filter(({ platform }) => platform.id !== "any");
  const other = others.find(({ platform }) => platform.marketplace !== first?.platform.marketplace);
  if (!first || !other) return [];
  const given = `${first.name} for ${first.platform.marketplace} with ${other.name} for ${other.platform.marketplace}`;
  return [
    wrongValue("extends", given, "presets for one marketplace: make a configuration for each, and lint with the one that a message is for"),
  ];
}

function readSetting(rule: Rule, entry: unknown, path: string, problems: Problem[]): Setting | null {
  try {
    return checkSetting(rule, entry, path, problems);
  } catch {
    problems.push(unreadable(path));
    return null;
  }
}

function checkSetting(rule: Rule, entry: unknown, path: string, problems: Problem[]): Setting | null {
  const [severity, options] = Array.isArray(entry) && entry.length === 2 ? entry : [entry, null];
  if (!severities.includes(severity)) {
    problems.push(wrongChoice(path, severity, severities, ", alone or in [severity, options]"));
    return null;
  }
  if (options === null) return { severity, options: null };
  const parsed = rule.options.safeParse(options);
  if (!parsed.success) {
    problems.push(
      ...describeIssues(parsed.error.issues, { schema: rule.options, input: options, path: `${path}.options`, noun: "option" }),
    );
    return null;
  }
  const values = parsed.data as Record<string, unknown>;
  return { severity, options: Object.fromEntries(Object.keys(options).map((key) => [key, values[key]])) };
}

function readLayer(when: Condition, given: Settings, path: string, rules: RuleMap, problems: Problem[]): Layer {
  const settings = new Map<string, Setting>();
  for (const [id, entry] of listEntries(given, path, problems)) {
    const at = joinPath(path, [id]);
    const rule = rules.get(id);
    if (!rule) {
      problems.push(unknownName(at, id, "rule", [...rules.keys()]));
      continue;
    }
    const setting = readSetting(rule, entry, at, problems);
    if (setting) settings.set(id, setting);
  }
  return { when, settings };
}

function listEntries(given: Settings, path: string, problems: Problem[]): [id: string, entry: unknown][] {
  try {
    return Object.entries(given);
  } catch {
    problems.push(unreadable(path));
    return [];
  }
}

function readLayers(config: ParsedConfig, rules: RuleMap, problems: Problem[]): Layer[] {
  const read = (when: Condition, given: Settings, path: string) => readLayer(when, given, path, rules, problems);
  const presets = (config.extends ?? []).flatMap((preset, index) => [
    read({}, preset.rules, `extends[${index}].rules`),
    ...preset.overrides.map((override, position) =>
      read(override.when as Condition, override.rules, `extends[${index}].overrides[${position}].rules`),
    ),
  ]);
  return [...presets, readTemplates(config.templates ?? {}), read({}, config.rules ?? {}, "rules")];
}

/** What is said of placeholders at one place, and several rules have as an option. */
function readTemplates({ allow, placeholders }: NonNullable<ParsedConfig["templates"]>): Layer {
  const settings = new Map<string, Setting>();
  const own = placeholders === undefined ? {} : { placeholders };
  for (const id of placeholders === undefined ? [] : placeholderRules) settings.set(id, { severity: null, options: own });
  if (allow) settings.set("template/unknown-placeholder", { severity: "error", options: { allow, ...own } });
  return { when: {}, settings };
}

const placeholderRules = [
  "template/off-platform-placeholder",
  "template/personal-data-placeholder",
  "template/unknown-placeholder",
] as const;

function isMet({ kind, stage, channel }: Condition, message: Pick<Message, "kind" | "stage" | "channel">): boolean {
  if (kind && !kind.includes(message.kind)) return false;
  if (stage && !stage.includes(message.stage)) return false;
  return !channel || (message.channel !== null && channel.includes(message.channel));
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** The rules that some layers turn on, in the order of their IDs. */
function mergeLayers(layers: readonly Layer[], rules: RuleMap, policy: Readonly<Record<string, PolicySource>>): readonly ResolvedRule[] {
  const merged = new Map<string, Setting>();
  for (const { settings } of layers) {
    for (const [id, { severity, options }] of settings) {
      const before = merged.get(id);
      merged.set(id, { severity: severity ?? before?.severity ?? "off", options: { ...before?.options, ...options } });
    }
  }
  const resolved = [...merged].flatMap(([id, { severity, options }]): ResolvedRule[] => {
    const rule = rules.get(id);
    if (!rule || severity === null || severity === "off") return [];
    const values = freezePlain({ ...(rule.options.parse({}) as object), ...options });
    const frames = once(() => compileFrames(rule.frames(values)));
    return [
      Object.freeze({ rule, severity, options: values, frames, policy: Object.hasOwn(policy, id) ? (policy[id] as PolicySource) : null }),
    ];
  });
  return Object.freeze(resolved.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)));
}

/** Freezes plain objects and arrays all the way down: one linter's options, which callers may ask for, are all its messages'. */
function freezePlain<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (Array.isArray(part) || (part !== null && typeof part === "object" && Object.getPrototypeOf(part) === Object.prototype)) {
      freezePlain(part);
    }
  }
  return Object.freeze(value);
}

/**
 * Checks a configuration and makes it ready to lint with.
 *
 * @throws {SendlintError} with all mistakes at once.
 */
export function resolveConfig(given: unknown, builtIn: BuiltIn): Plan {
  const config = parseConfig(given);
  const presets = config.extends ?? [];
  const problems = findDisagreement(presets);
  const rules = collectRules(builtIn.rules, config.plugins ?? [], problems);
  const languages = resolveLanguages(config, builtIn.languages, problems);
  const texts = resolveTexts(config.language, builtIn, problems);
  const layers = readLayers(config, rules, problems);
  if (problems.length > 0) throw new SendlintError("invalid-config", problems);

  const { platform, assume } = presets.findLast((preset) => preset.platform.id !== "any") ?? presets.at(-1) ?? neutral;
  const policy: Readonly<Record<string, PolicySource>> = Object.assign({}, ...presets.map((preset) => preset.policy));
  /** The rules for each sort of message that was asked for: few, and found without putting their names together. */
  const known: (Pick<Message, "kind" | "stage" | "channel"> & { readonly list: readonly ResolvedRule[] })[] = [];
  return Object.freeze({
    language: texts.locale,
    texts: texts.messages,
    platform,
    assume,
    readers: builtIn.readers,
    reader: readerOf(languages),
    ignore: new Set((config.ignore ?? []).map((text) => text.trim().toLowerCase())),
    rulesFor({ kind, stage, channel }: Pick<Message, "kind" | "stage" | "channel">) {
      const found = known.find((one) => one.kind === kind && one.stage === stage && one.channel === channel);
      if (found) return found.list;
      const met = layers.filter(({ when }) => isMet(when, { kind, stage, channel }));
      const list = mergeLayers(met, rules, policy);
      known.push({ kind, stage, channel, list });
      return list;
    },
  });
}
