import { nearest } from "../config/nearest.js";
import type { Diagnostic, Fix, Position, Severity } from "../diagnostic.js";
import type { DiagnosticLanguage, MessageTemplate } from "../rule.js";
import { directiveActions } from "./directive.js";
import type { PlacedDirective } from "./find.js";

/** What to say of directives. */
export interface DirectiveSettings {
  readonly language: DiagnosticLanguage;
  /** Every directive that hides something needs a reason. */
  readonly requireReason: boolean;
  /** How severe it is that a directive hides nothing. */
  readonly unused: Severity | "off";
  /** The rules that there are. */
  readonly ruleIds: readonly string[];
  /** Line and column of an offset into the text that the directives stand in. */
  positionAt(offset: number): Position;
  /** How to take a directive away; `null` where it cannot be done unseen. */
  remove(directive: PlacedDirective): Fix | null;
}

const words = directiveActions.map((action) => `sendlint-${action}`);

const messages = {
  unusedDirective: { en: "“{{word}}” hides nothing here. Remove it.", "zh-CN": "“{{word}}”在此处没有隐藏任何内容。请删除。" },
  unusedRule: {
    en: "“{{word}}” hides no finding of {{rule}} here. Remove the rule from it.",
    "zh-CN": "“{{word}}”在此处没有隐藏 {{rule}} 的任何结果。请从中删除该规则。",
  },
  missingReason: {
    en: "“{{word}}” gives no reason. Write one behind “--”.",
    "zh-CN": "“{{word}}”没有说明原因。请写在“--”之后。",
  },
  unknownRule: { en: "“{{rule}}” is not a rule.{{hint}}", "zh-CN": "“{{rule}}”不是规则。{{hint}}" },
  unknownDirective: { en: "“{{word}}” is not a directive.{{hint}}", "zh-CN": "“{{word}}”不是指令。{{hint}}" },
} as const satisfies Record<string, MessageTemplate>;

const hints: MessageTemplate = { en: " Did you mean “{{meant}}”?", "zh-CN": "您是指“{{meant}}”吗？" };

/**
 * What is wrong with directives, as diagnostics in their order.
 *
 * @param isUsed whether a directive hid a finding of a rule; of any rule for `null`
 */
export function checkDirectives(
  directives: readonly PlacedDirective[],
  settings: DirectiveSettings,
  isUsed: (directive: PlacedDirective, rule: string | null) => boolean,
): readonly Diagnostic[] {
  return directives.flatMap((directive) => [...checkDirective(directive, settings, isUsed)]);
}

function* checkDirective(
  directive: PlacedDirective,
  settings: DirectiveSettings,
  isUsed: (directive: PlacedDirective, rule: string | null) => boolean,
): Iterable<Diagnostic> {
  const { language, requireReason, unused, ruleIds } = settings;
  const { action, word, rules, reason } = directive;
  const say = (ruleId: string, messageId: keyof typeof messages, severity: Severity, slots: Slots, fix: Fix | null = null): Diagnostic =>
    describe(directive, settings, { ruleId: `suppression/${ruleId}`, messageId, severity, slots: { word, ...slots }, fix });
  const hint = (given: string, candidates: readonly string[]): string => {
    const meant = nearest(given, candidates);
    return meant === undefined ? "" : fill(hints[language], { meant });
  };
  if (action === null) {
    yield say("unknown", "unknownDirective", "warn", { hint: hint(word, words) });
    return;
  }
  const unknown = rules.filter((rule) => !ruleIds.includes(rule));
  for (const rule of unknown) yield say("unknown", "unknownRule", "warn", { rule, hint: hint(rule, ruleIds) });
  if (action === "enable") return;
  if (requireReason && reason === null) yield say("missing-reason", "missingReason", "error", {});
  if (unused === "off") return;
  const idle = rules.filter((rule) => !unknown.includes(rule) && !isUsed(directive, rule));
  const isIdle = rules.length === 0 ? !isUsed(directive, null) : idle.length === rules.length;
  if (isIdle) yield say("unused", "unusedDirective", unused, {}, settings.remove(directive));
  else {
    const left = rules.filter((rule) => !idle.includes(rule)).join(", ");
    const fix: Fix = { edits: [{ field: "text", ...directive.rulesAt, text: left }] };
    for (const rule of idle) yield say("unused", "unusedRule", unused, { rule }, fix);
  }
}

type Slots = Readonly<Record<string, string>>;

interface Said {
  readonly ruleId: string;
  readonly messageId: keyof typeof messages;
  readonly severity: Severity;
  readonly slots: Slots;
  readonly fix: Fix | null;
}

function describe(
  { start, end, word }: PlacedDirective,
  { language, positionAt }: DirectiveSettings,
  { ruleId, messageId, severity, slots, fix }: Said,
): Diagnostic {
  return {
    ruleId,
    messageId,
    category: "suppression",
    severity,
    message: fill(messages[messageId][language], slots),
    field: "text",
    start,
    end,
    loc: { start: positionAt(start), end: positionAt(end) },
    evidence: word,
    policy: null,
    ...(fix ? { fix } : {}),
    suggestions: [],
  };
}

function fill(template: string, slots: Slots): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, slot: string) => slots[slot] as string);
}
