import { kinds, stages } from "@sendlint/core";
import { isPresetName, type PresetName } from "../../presets.js";
import type { RecordFacts } from "../record.js";
import { child, type Tree, type TreeMap } from "../tree.js";
import { languages } from "./data/languages.js";
import { zendeskLocales } from "./data/zendesk-locales.js";

type Fact = "locale" | "platform" | "marketplace" | "kind" | "stage";

/** The keys under which exports and tables give a fact, in lower case and without signs between words. */
const factKeys: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ["kind", "kind"],
  ["lang", "locale"],
  ["language", "locale"],
  ["languagecode", "locale"],
  ["locale", "locale"],
  ["localecode", "locale"],
  ["marketplace", "marketplace"],
  ["marketplaceid", "marketplace"],
  ["platform", "platform"],
  ["platforms", "platform"],
  ["site", "marketplace"],
  ["stage", "stage"],
]);

/** What an object says of the messages in it; what it says otherwise than expected is its own business. */
export function readFacts(object: TreeMap): RecordFacts {
  const found = new Map<Fact, Tree>();
  for (const { key, value } of object.entries) {
    const fact = factKeys.get(plainKey(key));
    if (fact !== undefined) found.set(fact, value);
  }
  const word = (fact: Fact): string | undefined => {
    const tree = found.get(fact);
    return tree?.kind === "text" && tree.value.trim() !== "" ? tree.value.trim() : undefined;
  };
  const named = readPlatforms(found.get("platform"));
  const facts: RecordFacts = {
    ...(named ? { platforms: named } : {}),
    ...readMarketplace(word("marketplace"), named),
  };
  const locale = readLocale(word("locale")) ?? zendeskLocales.get(numberAt(object, "locale_id"));
  const kind = kinds.find((name) => name === word("kind")?.toLowerCase());
  const stage = stages.find((name) => name === word("stage")?.toLowerCase());
  return {
    ...facts,
    ...(locale === undefined ? {} : { locale }),
    ...(kind === undefined ? {} : { kind }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** A marketplace of a platform that there are rules for; a country alone needs the platform beside it. */
function readMarketplace(name: string | undefined, platforms: readonly PresetName[] | undefined): RecordFacts {
  const own = name === undefined ? undefined : platformsOf(name);
  if (name === undefined || (own === undefined && !(platforms && /^[A-Z]{2}$/.test(name)))) return {};
  return { marketplace: name, ...(platforms === undefined && own ? { platforms: own } : {}) };
}

/** A key in lower case, without the signs between its words. */
export function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** A key without the number that tells it from others of its name: `body 2`, `text_3`. */
export function withoutNumber(key: string): string {
  return key.replace(/(?<=.)[\s_.-]\d{1,4}$/, "");
}

/** `de`, `zh-CN`, `pt_BR`; `undefined` for anything else. */
export function readLocale(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8}){0,3}$/.test(text) ? text.replaceAll("_", "-") : undefined;
}

/** Whether a key, a column or a file is named after a language: `de`, `pt-BR`, `zh_Hans`. */
export function isLanguageKey(key: string): boolean {
  return /^[a-z]{2}(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}))?$/.test(key) && languages.has(key.slice(0, 2));
}

/** Whose marketplace it is: by its host, or by its identifier in the platform's own interfaces. */
export function platformsOf(marketplace: string): readonly PresetName[] | undefined {
  if (/^A[A-Z\d]{11,14}$/.test(marketplace)) return ["amazon"];
  const platform = platformIn(marketplace);
  return platform === undefined ? undefined : [platform];
}

/** The platform that a name speaks of: `Amazon DE`, `ebay.co.uk`. */
export function platformIn(name: string): PresetName | undefined {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .find(isPresetName);
}

/** Platforms by any of their usual names; those that there are no rules for are left out, and `all` and the like are no restriction. */
function readPlatforms(tree: Tree | undefined): readonly PresetName[] | undefined {
  const items = tree?.kind === "list" ? tree.items : tree ? [tree] : [];
  const names = items
    .flatMap((item) => (item.kind === "text" ? item.value.toLowerCase().split(/[\s,;|/]+/) : []))
    .filter((name) => name !== "");
  if (names.length === 0 || names.some((name) => /^(?:all|any|both|\*)$/.test(name))) return undefined;
  return [...new Set(names.flatMap((name) => platformIn(name) ?? []))];
}

function numberAt(object: TreeMap, key: string): number {
  const tree = child(object, key);
  return tree?.kind === "scalar" && typeof tree.value === "number" ? tree.value : Number.NaN;
}
