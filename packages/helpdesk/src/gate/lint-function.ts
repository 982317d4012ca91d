import {
  type Config,
  createLinter,
  type Linter,
  type LintResult,
  type MessageInput,
  type Preset,
  type RuleSettings,
  SendlintError,
  wrongValue,
} from "@sendlint/core";
import type { Place } from "./outgoing.js";

/** The presets' functions, as their packages export them. */
export interface Presets {
  readonly amazon?: ((options: { readonly marketplace: string }) => Preset) | undefined;
  readonly ebay?: ((options: { readonly site: string }) => Preset) | undefined;
}

/** What core is told besides the preset. */
export type SharedConfig = Omit<Config, "extends">;

/** Where a message goes. */
export interface Destination extends Place {
  /** What the way of sending changes in the preset; the shared configuration wins over it. */
  readonly rules?: RuleSettings | undefined;
}

/** Lints a message for a marketplace: in this thread, in a worker, behind a connection. */
export type LintFunction = (message: MessageInput, destination: Destination) => LintResult | Promise<LintResult>;

/** All marketplaces of both platforms, with spellings and ways of sending to spare. */
const mostKept = 256;

/**
 * Lints in this thread, with a linter for each marketplace, compiled when its first message comes.
 *
 * @throws {SendlintError} with every mistake in the shared configuration; the function itself when no preset knows the marketplace.
 */
export function createLint(presets: Presets, config: SharedConfig = {}): LintFunction {
  createLinter(config);
  const linters = new Map<string, Linter>();
  return (message, destination) => {
    const key = JSON.stringify([destination.platform, destination.place, destination.rules]);
    let linter = linters.get(key);
    if (!linter) {
      if (linters.size === mostKept) linters.clear();
      linter = compile(presets, config, destination);
      linters.set(key, linter);
    }
    return linter.lint(message);
  };
}

function compile(presets: Presets, config: SharedConfig, { platform, place, rules }: Destination): Linter {
  const preset = platform === "amazon" ? presets.amazon?.({ marketplace: place }) : presets.ebay?.({ site: place });
  if (!preset) {
    const problem = wrongValue(`presets.${platform}`, "nothing", `the function of @sendlint/preset-${platform}, to lint for ${place}`);
    throw new SendlintError("invalid-config", [problem]);
  }
  return createLinter({ ...config, extends: [preset], rules: { ...rules, ...config.rules } });
}
