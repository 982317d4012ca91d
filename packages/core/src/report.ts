import type { Plan, ResolvedRule } from "./config/resolve.js";
import type { Diagnostic, Edit, Field, Fix, Position, Range } from "./diagnostic.js";
import type { MessageDocument } from "./document/document.js";
import type { DiagnosticLanguage, Finding, MessageTemplate } from "./rule.js";

const readsAs: Readonly<Record<DiagnosticLanguage, (reads: string) => string>> = {
  en: (reads) => ` It reads as “${reads}”.`,
  "zh-CN": (reads) => `读作“${reads}”。`,
};

/** What a message calls the platform where no preset names one. */
const somePlatform: MessageTemplate = { en: "the platform", "zh-CN": "平台" };

/** Quoted text longer than this loses its middle. UTF-16 units. */
const longestQuote = 60;

/** Turns what rules find in one message into diagnostics: the only place that checks ranges and words messages. */
export interface Report {
  /** @throws {RangeError} when a range leaves its field, is inverted or splits a surrogate pair. @throws {TypeError} when a slot of the message has no value. */
  describe(rule: ResolvedRule, finding: Finding): Diagnostic;
}

type Draft = { -readonly [Key in keyof Diagnostic]?: Diagnostic[Key] };

/** Begins the report of a message. Nothing is computed before the first finding. */
export function createReport(
  document: MessageDocument,
  { language, texts, platform }: Pick<Plan, "language" | "texts" | "platform">,
  personalData: () => readonly Range[],
): Report {
  let masked: Readonly<Record<Field, string>> | undefined;
  const locate = { subject: createLocator(document.source("subject")), text: createLocator(document.source("text")) };
  const platformName = platform.name || somePlatform[language];
  return {
    describe({ rule, severity, policy }, finding) {
      const { id: ruleId, meta } = rule;
      const { messageId, reads, data, advice } = finding;
      const at = checkRange(document, finding.at);
      const isPersonal = meta.personalData === true;
      masked ??= maskFields(document, personalData());
      const evidence = masked[at.field].slice(at.start, at.end);
      const shown = isPersonal ? mask(quote(evidence)) : quote(evidence);
      // What a text with personal data in it reads as may be that data.
      const isTold = reads !== undefined && !isPersonal && evidence === document.source(at.field).slice(at.start, at.end);
      const shownReads = isTold ? quote(reads) : null;
      const values: Record<string, string | number> = data === undefined ? {} : quoteAll(data);
      values.text = shown;
      values.platform = platformName;
      values.reads = shownReads ?? shown;
      const template = (id: string): string => {
        const text = texts[ruleId]?.[id] ?? rule.messages[id]?.[language];
        if (text === undefined) throw new TypeError(`no message ${id} of ${ruleId} in ${language}`);
        return text;
      };
      const write = (id: string) => fillTemplate(template(id), `message ${id} of ${ruleId}`, values);
      const isSaid = shownReads === null || template(messageId).includes("{{reads}}");
      // There may be thousands: the parts that may be missing are set one by one, which takes a fraction of spreading them.
      const diagnostic: Draft = {
        ruleId,
        messageId,
        category: meta.category,
        severity: advice === true ? "warn" : severity,
        message: isSaid ? write(messageId) : write(messageId) + readsAs[language](shownReads),
        field: at.field,
        start: at.start,
        end: at.end,
        loc: { start: locate[at.field](at.start), end: locate[at.field](at.end) },
        evidence: isPersonal ? null : evidence,
      };
      if (isTold) diagnostic.reads = reads;
      diagnostic.policy = policy && { ...policy };
      if (finding.fix && canMend(document, finding.fix)) diagnostic.fix = checkFix(document, finding.fix);
      diagnostic.suggestions =
        finding.suggestions
          ?.filter((suggestion) => canMend(document, suggestion))
          .map((suggestion) => ({ message: write(suggestion.messageId), ...checkFix(document, suggestion) })) ?? [];
      return diagnostic as Diagnostic;
    },
  };
}

/** Templates cut at their slots, the names of which stand at odd places: there are few, and each is filled often. */
const cutTemplates = new Map<string, readonly string[]>();

function cutTemplate(template: string): readonly string[] {
  let parts = cutTemplates.get(template);
  if (parts === undefined) {
    parts = template.split(/\{\{(\w+)\}\}/);
    cutTemplates.set(template, parts);
  }
  return parts;
}

/** @param name of the template, for errors */
function fillTemplate(template: string, name: string, values: Readonly<Record<string, string | number>>): string {
  const parts = cutTemplate(template);
  let text = parts[0] as string;
  for (let slot = 1; slot < parts.length; slot += 2) {
    const value = values[parts[slot] as string];
    if (value === undefined) throw new TypeError(`no value for slot ${parts[slot]} of ${name}`);
    text += value + (parts[slot + 1] as string);
  }
  return text;
}

function checkRange(document: MessageDocument, { field, start, end }: Range): Range {
  const source = document.source(field);
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.length;
  if (!isInside) throw new RangeError(`range ${start} to ${end} is outside the ${field}, which has ${source.length} units`);
  if (splitsPair(source, start) || splitsPair(source, end)) throw new RangeError(`range ${start} to ${end} splits a surrogate pair`);
  return { field, start, end };
}

function splitsPair(source: string, at: number): boolean {
  return at > 0 && (source.codePointAt(at - 1) as number) > 0xffff;
}

/** A change must not take along what stands in the range and is not printed. */
function canMend(document: MessageDocument, { edits }: Fix): boolean {
  return edits.every((edit) => document.isPrinted(edit));
}

function checkFix(document: MessageDocument, { edits }: Fix): Fix {
  return {
    edits: edits.map((edit): Edit => {
      if (typeof edit.text !== "string") throw new TypeError("an edit whose text is no string");
      return { ...checkRange(document, edit), text: edit.text };
    }),
  };
}

/** Where the lines of a source begin. */
function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Finds line and column of offsets of a source; the lines are counted on first use. `\n`, `\r\n` and `\r` end a line. */
export function createLocator(source: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(source);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function quoteAll(data: NonNullable<Finding["data"]>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(data).map(([slot, value]) => [slot, typeof value === "string" ? quote(value) : value]));
}

/** Text of a stranger, fit to be quoted in one line: short, and with nothing in it that a terminal or a reader cannot see. */
function quote(text: string): string {
  const short = shorten(text.length > 8 * longestQuote ? `${text.slice(0, 4 * longestQuote)}${text.slice(-4 * longestQuote)}` : text);
  return short === "" ? Array.from(text.slice(0, 4), nameCodePoint).join(" ") : short;
}

/** Anything but signs and letters of the commonest scripts, all of which are seen, with single spaces between. */
const odd = /[^ -~\u00a1-\u00ac\u00ae-\u024f\u3041-\u30ff\u4e00-\u9fff]| {2}|^ | $/;

function shorten(text: string): string {
  const plain = odd.test(text) ? clean(text) : text;
  if (plain.length <= longestQuote) return plain;
  const half = (longestQuote - 3) >> 1;
  const head = splitsPair(plain, half) ? half - 1 : half;
  const tail = plain.length - half;
  return `${plain.slice(0, head).trimEnd()} … ${plain.slice(splitsPair(plain, tail) ? tail + 1 : tail).trimStart()}`;
}

function clean(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\u00ad\u200b\u200c\u2060\ufeff]/g, "")
    .replaceAll(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, nameCodePoint);
}

function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The fields of a message, masked where there is personal data that some detector found. */
function maskFields(document: MessageDocument, personal: readonly Range[]): Record<Field, string> {
  const maskField = (field: Field): string => {
    const source = document.source(field);
    let text = "";
    let at = 0;
    for (const range of personal.filter((other) => other.field === field).sort((a, b) => a.start - b.start)) {
      if (range.end <= at) continue;
      const start = Math.max(at, range.start);
      text += source.slice(at, start) + mask(source.slice(start, range.end));
      at = range.end;
    }
    return text + source.slice(at);
  };
  return { subject: maskField("subject"), text: maskField("text") };
}

/** Keeps the shape of personal data, so that its place can be recognised, and nothing else of it. */
function mask(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}]/gu, (char) => "•".repeat(char.length));
}
