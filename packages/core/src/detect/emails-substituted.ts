import { matchesOf } from "../matches.js";
import { isDigit, kindOf, spaced } from "./characters.js";
import { mailHosts } from "./data/mail-providers.js";
import { countrySuffixes, webSuffixes } from "./data/suffixes.js";
import type { DetectContext, EmailDetection } from "./detection.js";
import { readHost } from "./hosts.js";
import { labelsEdge } from "./hosts-labels.js";

/** An at-sign that stands for itself: `replace # with @`. */
const loneSign = /(?<=^|[\s"'“‘(=>→:])@(?=$|[\s"'”’).,!;])/g;
/** A mark by itself that may stand in its place: a sign, or a capital letter. */
const loneMark = /(?<=^|[\s"'“‘(=>→:[])([#*~^!$&|+=%〇○◯●◎★☆※■□\p{Lu}])(?=$|[\s"'”’)\].,!;=はを])/gu;
/** How far from the sign the mark is named. UTF-16 units. */
const reach = 40;
const longestMailbox = 64;
/** Notes of this kind that are read: one is enough for people. */
const mostNotes = 4;

const noMarks: ReadonlySet<string> = new Set();

/** The marks that a text says stand for an at-sign, written or spelled out. */
function findMarks({ clean, folded, glossary, spoken }: DetectContext): ReadonlySet<string> {
  const notes = clean.includes("@") ? matchesOf(loneSign, clean).map(({ index }) => index) : [];
  for (const { kind, start, end } of spoken.sign.all)
    if (kind === "@" && !glossary.set("homophones").has(folded.slice(start, end))) notes.push(start);
  if (notes.length === 0) return noMarks;
  const marks = new Set<string>();
  for (const index of notes.slice(0, mostNotes)) {
    const near = clean.slice(Math.max(0, index - reach), index + reach);
    for (const [, mark] of matchesOf(loneMark, near)) marks.add(mark as string);
  }
  return marks;
}

function isMailboxUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return kindOf(code) === spaced || isDigit(code) || code === 46 || code === 95 || code === 45;
}

/** The address around a mark; `null` where mailbox or host are none. */
function readAddress({ clean, folded }: DetectContext, at: number): EmailDetection | null {
  const end = clean.charAt(at - 1) === " " ? at - 1 : at;
  let start = end;
  while (end - start < longestMailbox && isMailboxUnit(clean, start - 1)) start--;
  const from = clean.charAt(at + 1) === " " ? at + 2 : at + 1;
  const to = labelsEdge(clean, from, 1, Math.min(clean.length, from + 253));
  const host = start < end ? readHost(clean.slice(from, to)) : null;
  if (host === null || !host.isKnown) return null;
  const isSetApart = end < at || from > at + 1;
  if (isSetApart && !mailHosts.has(host.name)) return null;
  const address = `${folded.slice(start, end)}@${host.name}`;
  return { kind: "email", start, end: to, strength: "strong", address, domain: host.name, documentLink: null, reads: address };
}

/** `nameATshopDOTcom`: signs in capitals among small letters. */
const capitalSigns =
  /(?<![\p{L}\p{N}._-])([a-z0-9][a-z0-9._-]{1,40})AT([a-z0-9][a-z0-9-]{1,40})(?:DOT|\.)([a-z]{2,6}(?:(?:DOT|\.)[a-z]{2})?)(?![\p{L}\p{N}-])/gu;

/** Addresses whose signs are words in capitals, with no space around them. */
export function findCapitalSigns({ clean }: DetectContext): readonly EmailDetection[] {
  if (!clean.includes("AT") || !/[a-z0-9._-]AT[a-z0-9]/.test(clean)) return none;
  return matchesOf(capitalSigns, clean).flatMap((match) => {
    const [written, mailbox = "", name = "", ending = ""] = match;
    return addressOf(match.index, written, mailbox, `${name}.${ending.replace("DOT", ".")}`);
  });
}

/** `name@shop,com`: a slip, or a comma for the filter. */
const commaForDot = /(?<![\p{L}\p{N}._-])([a-z0-9][a-z0-9._-]{1,62})@([a-z0-9-]{2,62}),([a-z]{2,7})(?![\p{L}\p{N}-])/gu;

/** Addresses with a comma in place of the dot, before an ending that is no word. */
export function findCommaForDot({ folded }: DetectContext): readonly EmailDetection[] {
  if (!folded.includes("@")) return none;
  return matchesOf(commaForDot, folded).flatMap((match) => {
    const [written, mailbox = "", name = "", ending = ""] = match;
    return webSuffixes.has(ending) || countrySuffixes.has(ending) ? addressOf(match.index, written, mailbox, `${name}.${ending}`) : [];
  });
}

/** `returns (curl) lumora (spot) co (spot) uk`: whatever the words in brackets are, they stand where the signs do. */
const bracketedSigns =
  /(?<![\p{L}\p{N}._-])([a-z0-9][a-z0-9._-]{1,40}) ?[([{][a-z ]{1,12}[)\]}] ?([a-z0-9][a-z0-9-]{1,40}) ?([([{][a-z]{1,10}[)\]}]) ?([a-z0-9-]{2,40}) ?\3 ?([a-z]{2,6})(?![\p{L}\p{N}-])/gu;

/** Brackets in such an address. */
const fewestBrackets = 3;

/** Whether a sign stands in a text so many times. */
function holdsOften(text: string, sign: string, times: number): boolean {
  let at = -1;
  for (let count = 0; count < times; count++) {
    at = text.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Addresses whose signs are words of the author's own in brackets; that of the dot stands twice at least. */
export function findBracketedSigns({ folded }: DetectContext): readonly EmailDetection[] {
  if (!holdsOften(folded, "(", fewestBrackets) && !holdsOften(folded, "[", fewestBrackets) && !holdsOften(folded, "{", fewestBrackets))
    return none;
  return matchesOf(bracketedSigns, folded).flatMap((match) => {
    const [written, mailbox = "", name = "", , middle = "", ending = ""] = match;
    return addressOf(match.index, written, mailbox, `${name}.${middle}.${ending}`);
  });
}

/** The address that a stretch of text reads as, where its host is known. */
function addressOf(start: number, written: string, mailbox: string, domain: string): EmailDetection[] {
  if (!readHost(domain)?.isKnown) return [];
  const address = `${mailbox}@${domain}`;
  return [{ kind: "email", start, end: start + written.length, strength: "strong", address, domain, documentLink: null, reads: address }];
}

/** Addresses with another mark in place of the at-sign, where the text says so: `torvald#shop.example, replace # with @`. */
export function findSubstituted(context: DetectContext): readonly EmailDetection[] {
  const marks = findMarks(context);
  if (marks.size === 0) return none;
  const { clean } = context;
  const found: EmailDetection[] = [];
  for (const mark of marks) {
    for (let at = clean.indexOf(mark); at >= 0; at = clean.indexOf(mark, at + 1)) {
      const email = readAddress(context, at);
      if (email !== null) found.push(email);
    }
  }
  return found;
}

/** What texts share in which nothing is found. */
const none: readonly EmailDetection[] = [];
