import { type Config, createLinter, describeIssues, describeValue, type Plugin, SendlintError, wrongValue } from "@sendlint/core";
import { collectMistakes } from "../mistakes.js";
import { createPreset, type NamedPreset } from "../presets.js";
import type { CliConfig } from "./config.js";
import { configSchema } from "./schema.js";

/** A configuration as one place holds it: a file, or an object in `extends`. */
export interface Part {
  /** How the user sees the place. */
  readonly name: string;
  readonly config: unknown;
}

/** Every mistake in configurations that are used together, as sentences. Rules of plugins may be named in all of them. */
export function checkConfigs(parts: readonly Part[]): readonly string[] {
  const shapes = parts.map(checkShape);
  const plugins = [...new Set(shapes.flatMap(({ sound }) => sound.plugins ?? []))];
  const found = parts.flatMap(({ name }, index) => {
    const { sound, mistakes } = shapes[index] as Shape;
    const ownPlugins = findMistakes({ plugins: sound.plugins ?? [] }, "plugins");
    const languages = sound.languages ? findMistakes({ plugins, languages: sound.languages }, "languages") : [];
    return [...mistakes, ...ownPlugins, ...languages, ...checkRules(sound, plugins)].map((mistake) => `${name}: ${mistake}`);
  });
  // Plugins that are right each by itself may still not go together.
  return found.length > 0 ? found : findMistakes({ plugins }, "plugins").map((mistake) => `${parts.at(-1)?.name}: ${mistake}`);
}

interface Shape {
  /** What can be looked at further. */
  readonly sound: CliConfig;
  readonly mistakes: readonly string[];
}

/** Checks what needs no rules to be known. */
function checkShape({ config }: Part): Shape {
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    const expected = 'an object, such as { presets: [{ preset: "amazon" }] }';
    return { sound: {}, mistakes: [wrongValue("config", describeValue(config), expected).message] };
  }
  const schema = configSchema();
  const parsed = schema.safeParse(config);
  if (parsed.success) return { sound: config, mistakes: [] };
  const { issues } = parsed.error;
  const unsound = new Set(issues.map(({ path }) => path[0]));
  return {
    sound: Object.fromEntries(Object.entries(config).filter(([key]) => !unsound.has(key))),
    mistakes: describeIssues(issues, { schema, input: config, path: "", noun: "key" }).map(({ message }) => message),
  };
}

/** What {@link CliConfig} and its overrides share. */
type Section = Pick<CliConfig, "presets" | "rules">;

function checkRules({ overrides = [], ...config }: CliConfig, plugins: readonly Plugin[]): readonly string[] {
  const sections: readonly (readonly [string, Section])[] = [
    ["", config],
    ...overrides.map((override, index) => [`overrides[${index}].`, override] as const),
  ];
  return sections.flatMap(([path, { presets = [], rules }]) => [
    ...presets.flatMap((preset, index) => checkPreset(preset, `${path}presets[${index}]`, plugins)),
    ...(rules === undefined ? [] : findMistakes({ plugins, rules }, "rules", `${path}rules`)),
  ]);
}

function checkPreset(preset: NonNullable<CliConfig["presets"]>[number], path: string, plugins: readonly Plugin[]): readonly string[] {
  if (!("preset" in preset)) return findMistakes({ plugins, extends: [preset] }, "extends[0]", path);
  const mistakes: string[] = [];
  collectMistakes(
    () => createPreset(preset as NamedPreset),
    mistakes,
    ({ message }) => `${path}: ${message}`,
  );
  return mistakes;
}

/** What core finds wrong below a path of a configuration, which the user knows by another path. */
function findMistakes(config: Config, path: string, shown: string = path): readonly string[] {
  try {
    createLinter(config);
    return [];
  } catch (error) {
    if (!(error instanceof SendlintError)) throw error;
    const below = error.problems.filter((problem) => problem.path.startsWith(path));
    return below.map(({ message }) => message.replace(`\`${path}`, `\`${shown}`));
  }
}
