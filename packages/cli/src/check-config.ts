import {
  type Config,
  createLinter,
  describeValue,
  type Kind,
  kinds,
  type Stage,
  stages,
  unknownName,
  wrongChoice,
  wrongValue,
} from "@sendlint/core";
import { pickShared, sharedKeys } from "./config.js";
import { checkMapping } from "./library/check-mapping.js";
import { collectMistakes } from "./mistakes.js";
import { createPreset, isPresetName, type NamedPreset, presetNames } from "./presets.js";

type Fields = Readonly<Record<string, unknown>>;

const configKeys = [...sharedKeys, "files", "kind", "locale", "overrides", "presets", "stage", "suppressions"].sort();
const overrideKeys = ["files", "kind", "locale", "stage", "subject"];

/** Every mistake in a configuration, as sentences; none where it is fine. Presets and rules are checked too. */
export function checkConfig(given: unknown): readonly string[] {
  if (!isFields(given))
    return [wrongValue("config", describeValue(given), 'an object, such as { presets: [{ preset: "amazon" }] }').message];
  const mistakes: string[] = [];
  checkKeys(given, configKeys, "", mistakes);
  checkFacts(given, "", mistakes);
  if (given.files !== undefined) checkFiles(given.files, mistakes);
  if (given.suppressions !== undefined) checkSuppressions(given.suppressions, mistakes);
  if (given.overrides !== undefined) checkOverrides(given.overrides, mistakes);
  if (given.presets !== undefined) checkPresets(given, mistakes);
  collectMistakes(() => createLinter(pickShared(given)), mistakes);
  return mistakes;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkKeys(fields: Fields, valid: readonly string[], path: string, mistakes: string[]): void {
  for (const key of Object.keys(fields)) if (!valid.includes(key)) mistakes.push(unknownName(path + key, key, "key", valid).message);
}

function checkFacts({ kind, stage, locale, subject }: Fields, path: string, mistakes: string[]): void {
  if (kind !== undefined && !kinds.includes(kind as Kind)) mistakes.push(wrongChoice(`${path}kind`, kind, kinds).message);
  if (stage !== undefined && !stages.includes(stage as Stage)) mistakes.push(wrongChoice(`${path}stage`, stage, stages).message);
  for (const [key, value] of Object.entries({ locale, subject })) {
    if (value !== undefined && typeof value !== "string") mistakes.push(wrongValue(path + key, describeValue(value), "a string").message);
  }
}

function checkNames(value: unknown, path: string, mistakes: string[]): void {
  const names = Array.isArray(value) ? value : [value];
  const isGood = names.length > 0 && names.every((name) => typeof name === "string" && name !== "");
  if (!isGood) mistakes.push(wrongValue(path, describeValue(value), "a glob or an array of globs").message);
}

/** A glob or several, and mappings. */
function checkFiles(value: unknown, mistakes: string[]): void {
  if (!Array.isArray(value)) {
    checkNames(value, "files", mistakes);
    return;
  }
  const names = value.filter((entry) => !isFields(entry));
  if (names.length > 0 || value.length === 0) checkNames(names, "files", mistakes);
  value.forEach((entry: unknown, index) => {
    if (isFields(entry)) mistakes.push(...checkMapping(entry, `files[${index}]`));
  });
}

function checkSuppressions(given: unknown, mistakes: string[]): void {
  if (!isFields(given)) {
    mistakes.push(wrongValue("suppressions", describeValue(given), "an object, such as { requireReason: true }").message);
    return;
  }
  checkKeys(given, ["reportUnused", "requireReason"], "suppressions.", mistakes);
  const { reportUnused, requireReason } = given;
  if (requireReason !== undefined && typeof requireReason !== "boolean") {
    mistakes.push(wrongValue("suppressions.requireReason", describeValue(requireReason), "true or false").message);
  }
  const severities = ["off", "warn", "error"];
  if (reportUnused !== undefined && !severities.includes(reportUnused as string)) {
    mistakes.push(wrongChoice("suppressions.reportUnused", reportUnused, severities).message);
  }
}

function checkOverrides(given: unknown, mistakes: string[]): void {
  if (!Array.isArray(given)) {
    mistakes.push(wrongValue("overrides", describeValue(given), "an array of objects with files").message);
    return;
  }
  given.forEach((override: unknown, index) => {
    const path = `overrides[${index}]`;
    if (!isFields(override)) {
      mistakes.push(wrongValue(path, describeValue(override), "an object with files").message);
      return;
    }
    checkKeys(override, overrideKeys, `${path}.`, mistakes);
    checkNames(override.files, `${path}.files`, mistakes);
    checkFacts(override, `${path}.`, mistakes);
  });
}

function checkPresets({ presets, plugins }: Fields, mistakes: string[]): void {
  if (!Array.isArray(presets)) {
    const expected = 'an array, such as [{ preset: "amazon", marketplace: "amazon.de" }]';
    mistakes.push(wrongValue("presets", describeValue(presets), expected).message);
    return;
  }
  presets.forEach((entry: unknown, index) => {
    const path = `presets[${index}]`;
    if (!isFields(entry)) {
      mistakes.push(wrongValue(path, describeValue(entry), "an object with preset, or what a preset's function returns").message);
    } else if ("platform" in entry) {
      checkPresetObject(entry, plugins, path, mistakes);
    } else if (!isPresetName(entry.preset)) {
      mistakes.push(wrongChoice(`${path}.preset`, entry.preset, presetNames).message);
    } else {
      collectMistakes(
        () => createPreset(entry as unknown as NamedPreset),
        mistakes,
        ({ message }) => `${path}: ${message}`,
      );
    }
  });
}

/** A preset may name rules of plugins. What is wrong with those is told once, and not here. */
function checkPresetObject(preset: Fields, plugins: unknown, path: string, mistakes: string[]): void {
  const found: string[] = [];
  const config = { extends: [preset], ...(plugins === undefined ? {} : { plugins }) } as unknown as Config;
  collectMistakes(
    () => createLinter(config),
    found,
    ({ message }) => message.replaceAll("extends[0]", path),
  );
  mistakes.push(...found.filter((message) => message.includes(path)));
}
