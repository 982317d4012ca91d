import type { BuiltIn } from "./config/resolve.js";
import type { Config } from "./config/schema.js";
import type { LintResult } from "./diagnostic.js";
import { allReaders } from "./document/all-readers.js";
import { languages } from "./lexicon/languages.js";
import { compileLinter, type Linter, linterOf, type Probe } from "./lint.js";
import type { MessageInput } from "./message.js";
import { findPersonalDataWith, type PersonalData } from "./personal-data.js";
import type { PlatformFacts } from "./preset.js";
import { rules } from "./rules/index.js";
import { findDirectivesWith, type PlacedDirective } from "./suppress/find.js";
import { zhCN } from "./texts/zh-CN.js";

/** All languages and all formats. */
const builtIn: BuiltIn = { rules, texts: [zhCN], languages, readers: allReaders };

/**
 * Checks a configuration once, for many messages. Later changes of the configuration object have no effect.
 *
 * @param probe goes around each step of each message
 * @throws {SendlintError} with every mistake in the configuration.
 * @example
 * const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })] });
 * linter.lint("Add me on WeChat: seller888").ok; // false
 */
export function createLinter(config: Config, probe?: Probe): Linter {
  return compileLinter(config, builtIn, probe);
}

/**
 * Lints one message. The same configuration object is checked and compiled once. Of a text or subject of more than 1,000,000 UTF-16 units
 * only so much is read, and an error of `content/length` says so.
 *
 * @throws {SendlintError} when the configuration or the message object is malformed; never for a message's text.
 */
export function lintMessage(message: MessageInput, config: Config): LintResult {
  return linterOf(config, builtIn).lint(message);
}

/**
 * Finds the personal data of a message, wherever its source holds some: in what is seen, in the targets of links, in attributes, in
 * what is hidden. Ranges may overlap, for one text can be read in two ways. All of it is read, however long it is.
 *
 * @param platform whose country phone numbers without a prefix are taken to be of; no platform's, unless given
 * @throws {SendlintError} when the message object is malformed; never for a message's text.
 */
export function findPersonalData(input: MessageInput, platform?: PlatformFacts): PersonalData[] {
  return findPersonalDataWith(builtIn, input, platform);
}

/**
 * The directives in the comments of a message's text, in their order. Linting does not look at them by itself: whether whoever wrote
 * the message may hide findings is for the caller to say.
 *
 * @throws {SendlintError} when the message object is malformed.
 */
export function findDirectives(input: MessageInput): readonly PlacedDirective[] {
  return findDirectivesWith(builtIn.readers, input);
}
