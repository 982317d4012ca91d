import * as z from "zod/mini";
import type { Category, Fix, Range } from "./diagnostic.js";
import type { MessageDocument } from "./document/document.js";
import type { Message } from "./message.js";
import type { PlatformFacts } from "./preset.js";
import type { Frame } from "./reading/frames.js";
import type { Reading } from "./reading/reading.js";

/** The languages in which diagnostics can be written. */
export type DiagnosticLanguage = "en" | "zh-CN";

/** One message template per language; `{{name}}` is a slot, `{{text}}`, `{{platform}}` and `{{reads}}` are filled by core. */
export type MessageTemplate = Readonly<Record<DiagnosticLanguage, string>>;

/** The message templates of the built-in rules in one language, which pages load where they need them: by rule ID and `messageId`. */
export interface ReportTexts {
  readonly locale: DiagnosticLanguage;
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a rule says it found. Core maps, checks and words it. */
export interface Finding<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** Where, in the source field. Get it from `document.range`, `reading.range` or a fact of the document. */
  readonly at: Range;
  /** Values of the template's own slots. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** How a disguised text reads. */
  readonly reads?: string | undefined;
  readonly fix?: Fix | undefined;
  readonly suggestions?: readonly (Fix & { readonly messageId: MessageId })[];
  /** Report as advice even where the rule is set to `error`: the evidence is weak. */
  readonly advice?: boolean;
}

/** What a rule may look at: one message, read once for all rules. */
export interface RuleContext<Options> {
  readonly message: Message;
  readonly document: MessageDocument;
  readonly reading: Reading;
  readonly platform: PlatformFacts;
  readonly options: Options;
}

/** Facts about a rule that configuration, documentation and reports use. */
export interface RuleMeta {
  readonly category: Category;
  /** What it does, in a few words, starting with a verb: "Disallow …", "Require …". */
  readonly summary: string;
  readonly fixable?: boolean;
  readonly hasSuggestions?: boolean;
  /** What it finds is personal data: diagnostics carry no copy of it. */
  readonly personalData?: boolean;
}

type Slots = Readonly<Record<string, MessageTemplate>>;

/** A schema of zod, in its full form or in its small one. */
export interface OptionsSchema extends z.core.$ZodType {
  parse(input: unknown): unknown;
  safeParse(input: unknown): z.core.util.SafeParseResult<unknown>;
}

/** A rule as its author writes it. */
export interface RuleDefinition<Schema extends OptionsSchema, Messages extends Slots> {
  readonly id: string;
  readonly meta: RuleMeta;
  /** None unless said. A function is called when somebody first asks for them: most programs that load a rule never do. */
  readonly options?: Schema | (() => Schema);
  readonly messages: Messages;
  /** Patterns over concepts; the finding's `messageId` is the frame's `messageId`, or `"found"`. */
  readonly frames?: readonly Frame[] | ((options: z.core.output<Schema>) => readonly Frame[]);
  /** For what frames cannot say. Pure: no clock, no I/O, no state between messages. */
  readonly check?: (context: RuleContext<z.core.output<Schema>>) => Iterable<Finding<keyof Messages & string>>;
}

/** A rule as the linter knows it. Made by {@link defineRule}. */
export interface Rule {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly options: OptionsSchema;
  /** Those of a built-in rule are English alone in a page: see {@link ReportTexts}. */
  readonly messages: Slots;
  readonly frames: (options: unknown) => readonly Frame[];
  readonly check: ((context: RuleContext<unknown>) => Iterable<Finding>) | null;
}

/**
 * Defines a rule. `messageId`s and options are types: a wrong one does not compile.
 *
 * @example
 * export const shouting: Rule = defineRule({
 *   id: "content/shouting",
 *   meta: { category: "abuse", summary: "Disallow a message in capitals" },
 *   messages: { found: { en: "“{{text}}” is all capitals. Use normal case.", "zh-CN": "“{{text}}”全是大写。请改用正常大小写。" } },
 *   check: function* ({ document }) { … },
 * });
 */
export function defineRule<Schema extends OptionsSchema, const Messages extends Slots>(definition: RuleDefinition<Schema, Messages>): Rule {
  const { id, meta, options = noOptions, messages, frames, check } = definition;
  let schema: OptionsSchema | undefined;
  return {
    id,
    meta,
    get options() {
      schema ??= typeof options === "function" ? options() : options;
      return schema;
    },
    messages,
    frames: typeof frames === "function" ? (frames as (options: unknown) => readonly Frame[]) : () => frames ?? [],
    check: (check as Rule["check"]) ?? null,
  };
}

let empty: OptionsSchema | undefined;

/** What all rules without options share. */
function noOptions(): OptionsSchema {
  empty ??= z.strictObject({});
  return empty;
}

/** An edit of a range. */
export function replace(at: Range, text: string): Fix {
  return { edits: [{ ...at, text }] };
}
