import { type DiagnosticLanguage, kinds, rules, stages } from "@sendlint/core";
import { formatterNames } from "@sendlint/reporter";
import { ciServices, configTypes } from "./flags/commands.js";
import { presetNames } from "./presets.js";

/** One option of the command line: the source of parsing, help and error texts. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Whether it may stand without its value; `--name=VALUE` gives one. */
  readonly isOptional?: boolean;
  /** Whether `:FILE` may follow a choice. */
  readonly takesFile?: boolean;
  /** Whether it may stand more than once. */
  readonly repeats?: boolean;
  readonly help: string;
}

/** The baseline where no other file is named. */
export const defaultBaseline = "sendlint-baseline.json";

/** The commands with a name. A folder of such a name is linted as `./rules`. */
export const commandNames = ["explain", "init", "mcp", "rules", "serve", "stream"] as const;

/** The cache where no other file is named. */
export const defaultCache = ".sendlintcache";

/** `lint` is the command without a name. */
export type CommandName = "lint" | (typeof commandNames)[number];

const languages: readonly DiagnosticLanguage[] = ["en", "zh-CN"];
export const failures = ["error", "warn", "unreadable"] as const;

/** The families of rules that mend what they find, and `suppression` for directives that hide nothing. */
export const fixTypes: readonly string[] = [
  ...new Set(rules.filter(({ meta }) => meta.fixable === true).map(({ id }) => id.split("/", 1)[0] as string)),
  "suppression",
];

const preset: OptionSpec = {
  name: "preset",
  value: "NAME",
  choices: presetNames,
  repeats: true,
  help: "the platform's rules: amazon or ebay",
};
const concurrency: OptionSpec = {
  name: "concurrency",
  value: "N",
  help: "how many threads lint: a number, auto or off; auto unless said",
};
const marketplace: OptionSpec = {
  name: "marketplace",
  value: "HOST",
  repeats: true,
  help: "the preset's marketplace, such as amazon.de; amazon.com and ebay.com unless said",
};
const site: OptionSpec = { name: "site", value: "HOST", repeats: true, help: "the same, as eBay calls it: ebay.co.uk" };
const language: OptionSpec = { name: "language", value: "LANGUAGE", choices: languages, help: "language of the findings: en or zh-CN" };
const help: OptionSpec = { name: "help", short: "h", help: "show this help" };
const version: OptionSpec = { name: "version", short: "v", help: "show the version" };

const sharedConfig: OptionSpec = {
  name: "config",
  short: "c",
  value: "FILE",
  help: "take rules, language, templates, ignore and plugins from this file",
};

const catalog: readonly OptionSpec[] = [
  { ...preset, help: "show this platform's severities; once for each platform, all of them unless said" },
  marketplace,
  site,
  { name: "json", help: "write JSON" },
  { ...sharedConfig, help: "know the rules of the plugins in this configuration, and look for no other" },
  { name: "no-config", help: "look for no configuration" },
];

/** The options of each command, in the order of the help. */
export const options: Readonly<Record<CommandName, readonly OptionSpec[]>> = {
  lint: [
    { ...preset, help: `${preset.help}; once for each platform` },
    marketplace,
    site,
    { name: "kind", value: "KIND", choices: kinds, help: "what the messages are: reply, proactive or template; template unless said" },
    { name: "stage", value: "STAGE", choices: stages, help: "whether the buyer has bought: pre-sale or post-sale" },
    { name: "locale", value: "LOCALE", help: "language of the messages, such as de or zh-CN" },
    {
      name: "format",
      short: "f",
      value: "FORMAT[:FILE]",
      choices: formatterNames,
      takesFile: true,
      repeats: true,
      help: "how to report, and into which file; once for each report; stylish unless said",
    },
    { name: "show-personal-data", help: "show personal data in the lines that reports quote, instead of masking it" },
    language,
    { name: "fix", help: "mend what is safe to mend unseen, in the files" },
    { name: "fix-dry-run", help: "the same, but write nothing" },
    { name: "fix-type", value: "TYPE", repeats: true, help: `mend only findings of these families: ${fixTypes.join(", ")}` },
    { name: "report-unused-suppressions", help: "warn of comments that hide nothing" },
    { name: "require-reason", help: "make it an error to hide findings without a reason" },
    {
      name: "baseline",
      value: "FILE",
      isOptional: true,
      help: `report only what this file does not know; ${defaultBaseline} unless said`,
    },
    { name: "write-baseline", help: "write all that is found into the baseline, and report none of it" },
    { name: "prune-baseline", help: "take out of the baseline what is no longer found" },
    { name: "cache", help: "do not lint anew what has not changed since nothing was found in it" },
    { name: "cache-location", value: "FILE", help: `keep that in this file; ${defaultCache} unless said` },
    concurrency,
    { name: "timeout", value: "SECONDS", help: "how long a file may take in a thread; 10 unless said" },
    { name: "watch", short: "w", help: "lint again what changes, until it is interrupted" },
    { name: "stats", help: "tell how long each stage and each rule took" },
    { name: "quiet", short: "q", help: "report errors only" },
    { name: "max-warnings", value: "N", help: "exit with status 1 when there are more than N warnings" },
    { name: "config", short: "c", value: "FILE", help: "take this configuration file, and look for no other" },
    { name: "no-config", help: "look for no configuration" },
    {
      name: "rule",
      value: "'RULE: SEVERITY'",
      repeats: true,
      help: 'set a rule, over every configuration: \'content/length: ["warn", {"max": 1500}]\'',
    },
    { name: "ignore-pattern", value: "PATTERN", repeats: true, help: "leave out files, by a pattern as in .gitignore" },
    { name: "no-ignore", help: "leave out nothing, whatever .sendlintignore and the configuration say" },
    { name: "print-config", value: "FILE", help: "show what a file would be linted with, and lint nothing" },
    { name: "color", help: "colour the report, also where it goes to no terminal" },
    { name: "no-color", help: "do not colour the report" },
    help,
    version,
  ],
  stream: [
    { ...preset, repeats: false, help: "for lines that name no platform: amazon or ebay" },
    { ...marketplace, repeats: false, help: "for lines that name no marketplace, such as amazon.de" },
    { ...site, repeats: false },
    {
      name: "fail-on",
      value: "WHAT",
      choices: failures,
      repeats: true,
      help: "exit with status 1 on an error, a warn or an unreadable line",
    },
    language,
    sharedConfig,
    help,
    version,
  ],
  mcp: [
    { ...preset, repeats: false, help: "for calls that name no platform: amazon or ebay" },
    { ...marketplace, repeats: false, help: "for calls that name no marketplace, such as amazon.de" },
    { ...site, repeats: false },
    language,
    sharedConfig,
    help,
    version,
  ],
  serve: [
    { name: "host", value: "HOST", help: "listen on this address; 127.0.0.1 unless said" },
    { name: "port", value: "PORT", help: "and on this port, 0 for any that is free; 8787 unless said" },
    { name: "no-keys", help: "answer everybody, instead of those who have one of the keys in SENDLINT_KEYS" },
    { name: "policy", value: "FILE", help: "decide by the policy in this file: JSON, YAML, TypeScript or JavaScript" },
    { name: "webhooks", value: "FILE", help: "take webhooks by the receivers that this module exports, by the ends of their paths" },
    { name: "rate", value: "N", help: "take N messages a minute for each key, and at once; 60000 unless said" },
    { name: "body-limit", value: "BYTES", help: "take bodies of up to so many bytes; 1048576 unless said" },
    concurrency,
    { name: "timeout", value: "SECONDS", help: "how long a request may take; 10 unless said" },
    { name: "drain", value: "SECONDS", help: "after a signal to end, go on for so long before the door closes; 5 unless said" },
    { ...preset, repeats: false, help: "for messages that name no platform: amazon or ebay" },
    { ...marketplace, repeats: false, help: "for messages that name no marketplace, such as amazon.de" },
    { ...site, repeats: false },
    language,
    sharedConfig,
    help,
    version,
  ],
  rules: [...catalog, help, version],
  explain: [
    ...catalog,
    { name: "color", help: "colour the page, also where it goes to no terminal" },
    { name: "no-color", help: "do not colour the page" },
    help,
    version,
  ],
  init: [
    { ...preset, help: `${preset.help}; once for each platform` },
    marketplace,
    site,
    { name: "type", value: "TYPE", choices: configTypes, help: "how to write the configuration: json, yaml, ts or js; json unless said" },
    { name: "ci", value: "SERVICE", choices: ciServices, help: "write a workflow as well: github, gitlab or none" },
    { name: "yes", short: "y", help: "ask nothing; what is not said is as proposed" },
    { name: "force", help: "replace files that are there" },
    help,
    version,
  ],
};
