import { describeValue, type Kind, kinds, type Stage, stages, wrongChoice, wrongValue } from "@sendlint/core";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { FileFacts } from "./config.js";
import { isPresetName, type PresetName, presetNames } from "./presets.js";
import type { Place, Span } from "./relocate.js";

/** What a file says about its message before the message starts. */
export interface FrontMatter {
  readonly facts: FileFacts;
  /** The platforms that the message is for; `null` for all. */
  readonly platforms: readonly PresetName[] | null;
  /** Where the message starts in the file. */
  readonly bodyStart: number;
  /** Where a part of the subject stands in the file; `null` where the file names no subject. */
  locateSubject(span: Span): Place | null;
}

/** A mistake in a file's front matter. */
export interface FrontMatterMistake {
  /** From 1. */
  readonly line: number;
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
const keys = ["kind", "locale", "platform", "stage", "subject"];

/**
 * Reads the YAML between `---` lines at the head of a file. It counts as front matter when it is a mapping with one of the keys
 * kind, locale, platform, stage and subject; other keys belong to other tools. Everything else is text, and is linted.
 */
export function readFrontMatter(source: string): FrontMatterReading {
  const head = findHead(source);
  if (!head) return { found: null, mistakes: [] };
  const yaml = source.slice(head.start, head.end);
  if (!new RegExp(`^["']?(?:${keys.join("|")})["']?[ \\t]*:`, "m").test(yaml)) return { found: null, mistakes: [] };

  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const mistakes: FrontMatterMistake[] = [];
  const report = (offset: number, message: string): void => void mistakes.push({ line: lines.linePos(offset).line + 1, message });
  for (const error of document.errors)
    report(error.pos[0], `is not valid YAML: ${error.message.split("\n", 1)[0]?.replace(/ at line \d+, column \d+:?$/, "")}.`);
  const { contents } = document;
  if (mistakes.length > 0 || !isMap(contents)) return { found: null, mistakes };

  const nodeOf = (name: string): Node | null => (contents.get(name, true) as Node | undefined) ?? null;
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

  const subject = nodeOf("subject");
  const facts = {
    kind: readChoice<Kind>("kind", kinds),
    stage: readChoice<Stage>("stage", stages),
    locale: readString("locale"),
    subject: readString("subject"),
  };
  const platforms = readPlatforms(nodeOf("platform"), report);
  if (mistakes.length > 0) return { found: null, mistakes };
  const found: FrontMatter = {
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    platforms,
    bodyStart: head.bodyStart,
    locateSubject: (span) => locateIn(subject, yaml, span, head.start),
  };
  return { found, mistakes };
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

function readPlatforms(node: Node | null, report: (offset: number, message: string) => void): readonly PresetName[] | null {
  if (node === null || plainValue(node) === null) return null;
  const entries = isSeq(node) ? (node.items as Node[]) : [node];
  return entries.flatMap((entry) => {
    const value = plainValue(entry);
    if (isPresetName(value)) return [value];
    report(startOf(entry), wrongChoice("platform", value, presetNames).message);
    return [];
  });
}

function locateIn(node: Node | null, yaml: string, { start, end }: Span, base: number): Place | null {
  const value = plainValue(node);
  if (!node?.range || typeof value !== "string") return null;
  const [from, to] = node.range;
  const written = yaml.slice(from, to).trimEnd();
  const at = written.indexOf(value);
  if (at < 0) return { start: base + from, end: base + from + written.length, isExact: false };
  return { start: base + from + at + start, end: base + from + at + end, isExact: true };
}
