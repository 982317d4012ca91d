import { describeValue, helpdesks, kinds, stages, wrongChoice, wrongValue } from "@sendlint/core";
import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from "yaml";
import { isPresetName, type PresetName, presetNames } from "../presets.js";
import type { Comment } from "./comment-directives.js";
import { findYamlComments } from "./readers/yaml-comments.js";
import { readYamlString, type YamlScalar } from "./readers/yaml-string.js";
import type { RecordFacts } from "./record.js";
import { platformsOf } from "./shapes/facts.js";
import type { SourceString } from "./source-string.js";

/** What a file says about its message before the message starts. */
export interface FrontMatter {
  readonly facts: RecordFacts;
  /** Where the message starts in the file. */
  readonly bodyStart: number;
  /** The subject with its way back to the file; `null` where the file names none. */
  readonly subject: SourceString | null;
  readonly comments: readonly Comment[];
}

/** A mistake in a file's front matter. */
export interface FrontMatterMistake {
  /** Into the file. */
  readonly offset: number;
  readonly message: string;
}

/** `found` is `null` where the file has no front matter. */
export interface FrontMatterReading {
  readonly found: FrontMatter | null;
  readonly mistakes: readonly FrontMatterMistake[];
}

/** Longer front matter is taken for text. UTF-16 units. */
const longest = 16_384;
const fence = "---";
const keys = ["helpdesk", "kind", "locale", "marketplace", "platform", "stage", "subject"];

/**
 * Reads the YAML between `---` lines at the head of a file. It counts as front matter when it is a mapping with one of the keys
 * helpdesk, kind, locale, marketplace, platform, stage and subject; other keys belong to other tools. Everything else is text, and is
 * linted.
 */
export function readFrontMatter(source: string): FrontMatterReading {
  const head = findHead(source);
  if (!head) return { found: null, mistakes: [] };
  const yaml = source.slice(head.start, head.end);
  if (!new RegExp(`^["']?(?:${keys.join("|")})["']?[ \\t]*:`, "m").test(yaml)) return { found: null, mistakes: [] };

  const document = parseDocument(yaml, { keepSourceTokens: true });
  const mistakes: FrontMatterMistake[] = [];
  const report = (offset: number, message: string): void => void mistakes.push({ offset: head.start + offset, message });
  for (const error of document.errors) report(error.pos[0], describeYamlError(error.message));
  const { contents } = document;
  if (mistakes.length > 0 || !isMap(contents)) return { found: null, mistakes };

  const nodeOf = (name: string): ParsedNode | null => (contents.get(name, true) as ParsedNode | undefined) ?? null;
  const readChoice = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined => {
    const value = plainValue(nodeOf(name));
    if (value === null) return undefined;
    if (choices.includes(value as Choice)) return value as Choice;
    report(startOf(nodeOf(name)), wrongChoice(name, value, choices).message);
    return undefined;
  };
  const readString = (name: string): string | undefined => {
    const value = plainValue(nodeOf(name));
    if (value === null || typeof value === "string") return value ?? undefined;
    report(startOf(nodeOf(name)), wrongValue(name, describeValue(value), "a string").message);
    return undefined;
  };

  const marketplace = readString("marketplace");
  const facts = {
    kind: readChoice("kind", kinds),
    stage: readChoice("stage", stages),
    locale: readString("locale"),
    subject: readString("subject"),
    helpdesk: readChoice("helpdesk", helpdesks),
    marketplace,
    platforms: readPlatforms(nodeOf("platform"), report) ?? (marketplace === undefined ? undefined : platformsOf(marketplace)),
  };
  if (mistakes.length > 0) return { found: null, mistakes };
  const subject = nodeOf("subject");
  const found: FrontMatter = {
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    bodyStart: head.bodyStart,
    subject: facts.subject === undefined ? null : readYamlString(subject as YamlScalar, yaml, head.start, false),
    comments: yaml.includes("sendlint-") ? findYamlComments(yaml, head.start) : [],
  };
  return { found, mistakes };
}

/** What a YAML parser says, without the place, which is told otherwise. */
export function describeYamlError(message: string): string {
  const [sentence = ""] = message.split("\n", 1);
  return `is not valid YAML: ${sentence.replace(/ at line \d+, column \d+:?$/, "")}.`;
}

function findHead(source: string): { start: number; end: number; bodyStart: number } | null {
  const opening = /^---[ \t]{0,16}\r?\n/.exec(source);
  if (!opening) return null;
  const start = opening[0].length;
  for (let at = start; at <= longest; ) {
    const lineEnd = source.indexOf("\n", at);
    const line = source.slice(at, lineEnd < 0 ? source.length : lineEnd);
    if (line.trimEnd() === fence) return { start, end: at, bodyStart: lineEnd < 0 ? source.length : lineEnd + 1 };
    if (lineEnd < 0) return null;
    at = lineEnd + 1;
  }
  return null;
}

/** The value of a scalar; `null` for nothing. */
function plainValue(node: Node | null): unknown {
  if (node === null) return null;
  return isScalar(node) ? node.value : node.toJSON();
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function readPlatforms(node: Node | null, report: (offset: number, message: string) => void): readonly PresetName[] | undefined {
  if (node === null || plainValue(node) === null) return undefined;
  const entries = isSeq(node) ? (node.items as Node[]) : [node];
  return entries.flatMap((entry) => {
    const value = plainValue(entry);
    if (isPresetName(value)) return [value];
    report(startOf(entry), wrongChoice("platform", value, presetNames).message);
    return [];
  });
}
