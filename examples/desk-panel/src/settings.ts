import type { RuleSettings } from "@sendlint/core";
import type { PlaceTable } from "@sendlint/helpdesk/zendesk";
import { type LanguageName, languageNames } from "./language-names.js";

/** What an admin enters when installing the app. Helpdesks hand over what was typed, or nothing. */
export interface GivenSettings {
  /** A line for each: `tag ebay-de = ebay.de`, `brand Lamp Shop = amazon.co.uk`, `domain bridge.example = ebay.com`, `else = none`. */
  readonly marketplaces?: unknown;
  /** Locales, separated by commas. */
  readonly languages?: unknown;
  /** A line for each: `format/emoji = off`. */
  readonly rules?: unknown;
  /** Roles, separated by commas. */
  readonly release_roles?: unknown;
  readonly allow_unchecked?: unknown;
  readonly strict?: unknown;
}

/** The settings as the gate takes them. */
export interface Settings {
  readonly places: PlaceTable;
  readonly languages: readonly LanguageName[];
  readonly rules: RuleSettings;
  readonly releaseRoles: readonly string[];
  readonly onError: "allow" | "block";
  readonly level: "recommended" | "strict";
  /** Lines that could not be read; they have no effect. */
  readonly mistakes: readonly string[];
}

type Entry = NonNullable<PlaceTable["otherwise"]> | null;

const tables = { tag: "tags", brand: "brands", domain: "domains" } as const;

/** Reads what an admin entered. */
export function readSettings(given: GivenSettings): Settings {
  const mistakes: string[] = [];
  return {
    places: readPlaces(readLines(given.marketplaces), mistakes),
    languages: readLanguages(readList(given.languages), mistakes),
    rules: readRules(readLines(given.rules), mistakes),
    releaseRoles: readList(given.release_roles),
    onError: isOn(given.allow_unchecked) ? "allow" : "block",
    level: isOn(given.strict) ? "strict" : "recommended",
    mistakes,
  };
}

function isOn(value: unknown): boolean {
  return value === true || value === "true";
}

function readText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readLines(value: unknown): string[] {
  return readText(value)
    .split(/[\r\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function readList(value: unknown): string[] {
  return readText(value)
    .split(/[,\s]+/)
    .filter(Boolean);
}

/** `key = value`, or `null`. The last sign counts: a tag may hold one. */
function readPair(line: string): readonly [key: string, value: string] | null {
  const at = line.lastIndexOf("=");
  const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  return at < 0 || key === "" || value === "" ? null : [key, value];
}

/** A marketplace by its host, or `undefined`. */
function readEntry(host: string): Entry | undefined {
  if (host.toLowerCase() === "none") return null;
  const [, platform] = /^(?:www\.)?(amazon|ebay)\.[a-z]{2,3}(?:\.[a-z]{2})?$/i.exec(host) ?? [];
  return platform === undefined ? undefined : { platform: platform.toLowerCase() as "amazon" | "ebay", place: host.toLowerCase() };
}

function readPlaces(lines: readonly string[], mistakes: string[]): PlaceTable {
  const places: { [Name in (typeof tables)[keyof typeof tables]]: Record<string, Entry> } = { tags: {}, brands: {}, domains: {} };
  let otherwise: Entry | undefined;
  for (const line of lines) {
    const [key = "", value = ""] = readPair(line) ?? [];
    const entry = readEntry(value);
    const [, kind = "", name = ""] = /^(tag|brand|domain)\s+(.+)$/i.exec(key) ?? [];
    if (entry !== undefined && kind !== "") places[tables[kind.toLowerCase() as keyof typeof tables]][name] = entry;
    else if (entry !== undefined && key.toLowerCase() === "else") otherwise = entry;
    else mistakes.push(line);
  }
  return { ...places, otherwise };
}

function readLanguages(names: readonly string[], mistakes: string[]): LanguageName[] {
  const known = names.filter((name): name is LanguageName => languageNames.includes(name as LanguageName));
  mistakes.push(...names.filter((name) => !known.includes(name as LanguageName)));
  return known.length > 0 ? known : ["en"];
}

function readRules(lines: readonly string[], mistakes: string[]): RuleSettings {
  const rules: Record<string, "off" | "warn" | "error"> = {};
  for (const line of lines) {
    const [rule = "", severity = ""] = readPair(line) ?? [];
    if (severity === "off" || severity === "warn" || severity === "error") rules[rule] = severity;
    else mistakes.push(line);
  }
  return rules;
}
