import { categories, channels, formats, kinds, type Preset, type Rule, rules, SendlintError, stages, unknownName } from "@sendlint/core";
import * as z from "zod";
import { readRulePage } from "./catalog/rule-page.js";
import type { LinterCache } from "./linter-cache.js";
import { createPreset, type NamedPreset, platformOf, presetNames } from "./presets.js";
import { lintLine } from "./stream-line.js";

/** What the model did wrong; its message says what would be right, and repeats nothing of a message. */
export class ToolError extends Error {
  override readonly name = "ToolError" as const;
}

const platform = z.enum(presetNames as ["amazon", "ebay"]).optional();
const marketplace = z.string().optional().describe("Host of the marketplace, such as amazon.de or ebay.co.uk.");

/** What a line of the stream takes. */
export const lintInput: z.ZodObject = z.object({
  text: z.string().describe("The message as it would be sent."),
  platform,
  marketplace,
  subject: z.string().nullish(),
  format: z.enum(formats).optional().describe("How the text is written; text unless said."),
  kind: z.enum(kinds).optional().describe("reply answers the buyer, proactive is the seller's own start, template may hold placeholders."),
  stage: z.enum(stages).optional().describe("Whether the buyer has bought."),
  channel: z.enum(channels).optional(),
  locale: z.string().optional().describe("BCP 47 language of the text."),
  buyerLocale: z.string().optional(),
});

/** The result line of the stream, without what a call does not need. */
export const lintOutput: z.ZodObject = z.looseObject({
  ok: z.boolean().describe("Nothing in the message is an error."),
  diagnostics: z.array(
    z.looseObject({
      ruleId: z.string(),
      category: z.enum(categories),
      severity: z.enum(["error", "warn"]),
      message: z.string().describe("What was found, then what to do."),
      field: z.enum(["subject", "text"]),
      start: z.number().int().describe("UTF-16 offset into the field."),
      end: z.number().int().describe("End of the range, exclusive."),
    }),
  ),
});

export const listInput: z.ZodObject = z.object({ platform, marketplace, category: z.enum(categories).optional() });

export const explainInput: z.ZodObject = z.object({
  rule: z.string().describe("Its ID, such as contact/off-platform."),
  platform,
  marketplace,
});

type Input = Readonly<Record<string, unknown>>;

/** Lints as the stream does, so that both speak of a message in one way. */
export function lintMessage(input: Input, linters: LinterCache, fallback: NamedPreset | null): Record<string, unknown> {
  const { json } = lintLine(Buffer.from(JSON.stringify(input)), 1, linters, fallback);
  const { id: _, line: __, error, ...result } = JSON.parse(json) as Record<string, unknown>;
  if (error !== undefined) throw new ToolError(String((error as { readonly message: unknown }).message));
  return result;
}

/** Rules in short; with a platform, only those that are on there, with their severity. */
export function listRules({ category, ...place }: Input, fallback: NamedPreset | null): Record<string, unknown> {
  const preset = findPreset(place, fallback);
  const listed = rules
    .filter(({ meta }) => category === undefined || meta.category === category)
    .map((rule) => ({ ...describe(rule), ...(preset ? { severity: severityIn(preset, rule.id) } : {}) }));
  return { rules: listed.filter((rule) => !("severity" in rule) || rule.severity !== "off") };
}

/** A rule at length. */
export function explainRule({ rule: id, ...place }: Input, fallback: NamedPreset | null): Record<string, unknown> {
  const rule = rules.find((known) => known.id === id);
  if (!rule) {
    const { message } = unknownName(
      "rule",
      String(id),
      "rule",
      rules.map((known) => known.id),
    );
    throw new ToolError(message);
  }
  const preset = findPreset(place, fallback);
  const page = readRulePage(rule.id);
  return {
    ...describe(rule),
    ...(page ? { why: page.why.join(" "), examples: page.examples } : {}),
    findings: Object.values(rule.messages).map(({ en }) => en),
    options: z.toJSONSchema(rule.options, { io: "input", unrepresentable: "any" }),
    ...(preset ? { severity: severityIn(preset, rule.id), policy: preset.policy[rule.id] ?? null } : {}),
  };
}

function describe({ id, meta }: Rule): Record<string, unknown> {
  return { id, category: meta.category, summary: meta.summary };
}

/** The most severe that a preset is for some message: overrides are for some kinds of messages only. */
function severityIn({ rules: settings, overrides }: Preset, id: string): string {
  const entries = [settings[id], ...overrides.map((override) => override.rules[id])].flatMap((entry) =>
    entry === undefined ? [] : [entry],
  );
  const severities = entries.map((entry) => (typeof entry === "string" ? entry : entry[0]));
  return (["error", "warn"] as const).find((severity) => severities.includes(severity)) ?? "off";
}

/** The preset that a call names, or that the command was started with. */
function findPreset({ platform: name, marketplace: host }: Input, fallback: NamedPreset | null): Preset | null {
  const place = typeof host === "string" ? host : undefined;
  const preset = (name as NamedPreset["preset"] | undefined) ?? (place === undefined ? undefined : (platformOf(place) ?? undefined));
  if (preset === undefined && place === undefined) return fallback && createPreset(fallback);
  if (preset === undefined) throw new ToolError("The marketplace belongs to no platform that is known. Name the platform: amazon or ebay.");
  try {
    return createPreset(place === undefined ? { preset } : ({ preset, marketplace: place } as NamedPreset));
  } catch (error) {
    if (error instanceof SendlintError) throw new ToolError(error.message);
    throw error;
  }
}
