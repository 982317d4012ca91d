export type { Problem } from "./config/errors.js";
export { describeValue, SendlintError, unknownName, wrongChoice, wrongValue } from "./config/errors.js";
export { type Checked, describeIssues } from "./config/issues.js";
export { nearest } from "./config/nearest.js";
export { configShape } from "./config/resolve.js";
export type { RuleOptions } from "./config/rule-options.js";
export {
  type Config,
  defineConfig,
  type Plugin,
  type RuleEntry,
  type RuleSettings,
  type RuleSeverity,
  type TemplateConfig,
} from "./config/schema.js";
export { localeOf } from "./config/texts.js";
export {
  type Category,
  categories,
  type Diagnostic,
  type Edit,
  type Field,
  type Fix,
  type LintResult,
  type PolicySource,
  type Position,
  type Range,
  type RuleFailure,
  type Severity,
  type Suggestion,
} from "./diagnostic.js";
export type { MessageDocument } from "./document/document.js";
export { type Helpdesk, helpdesks, type OwnPlaceholders, type Print } from "./document/helpdesk.js";
export { SourceMap } from "./document/source-map.js";
export type { ConceptId } from "./lexicon/concepts.js";
export { defineLanguage, defineLexicon, type Grammar, type Language, type Lexicon, type NumberWords } from "./lexicon/schema.js";
export type { ActiveRule, Linter, Probe } from "./lint.js";
export {
  type Attachment,
  type Channel,
  channels,
  type Format,
  formats,
  type History,
  type Kind,
  kinds,
  type Message,
  type MessageInput,
  messageShape,
  type Order,
  type Stage,
  stages,
} from "./message.js";
export { type PersonalData, type PersonalDataKind, personalDataKinds } from "./personal-data.js";
export type { Condition, Override, PlatformFacts, Preset } from "./preset.js";
export { carrierHosts } from "./preset-data/carriers.js";
export { type PresetLine, type PresetLines, readLines } from "./preset-data/lines.js";
export { findPlace, type Level, levels, type Place, type PresetSignature } from "./preset-data/options.js";
export { describeSeverity } from "./preset-data/severity.js";
export type { Frame } from "./reading/frames.js";
export type { Reading } from "./reading/reading.js";
export {
  type DiagnosticLanguage,
  defineRule,
  type Finding,
  type MessageTemplate,
  type ReportTexts,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleMeta,
  replace,
} from "./rule.js";
export { rules } from "./rules/index.js";
export { checkDirectives, type DirectiveSettings } from "./suppress/check.js";
export { type Directive, type DirectiveAction, parseDirective } from "./suppress/directive.js";
export type { PlacedDirective } from "./suppress/find.js";
export { directiveFindings } from "./suppress/findings.js";
export { applySuppressions, placeSuppressions, type Suppressed, type Suppression } from "./suppress/suppression.js";
