import { base64RunsOf } from "./base64.js";
import { mailHosts, mailProviders, splitProviders } from "./data/mail-providers.js";
import { extensions } from "./data/suffixes.js";
import type { DetectContext, EmailDetection } from "./detection.js";
import { findAtProvider } from "./emails-provider.js";
import { findBracketedSigns, findCapitalSigns, findCommaForDot, findSubstituted } from "./emails-substituted.js";
import { type Host, readHost } from "./hosts.js";
import { firstLabel, isLatinUnit, readDotted, readRun, readSpacedRun } from "./hosts-labels.js";
import { overlapTest, placeholderSpans } from "./hosts-places.js";
import { reversedStretches } from "./hosts-reversed.js";
import type { Sign } from "./hosts-signs.js";
import { readSpelledHost, signsOf } from "./hosts-spelled.js";
import { sortByStart } from "./order.js";

/** The part of an address before the `@`. */
interface Mailbox {
  readonly start: number;
  readonly text: string;
  /** Signs in it are spelled out or its letters stand apart. */
  readonly isSpelled: boolean;
}

/** The part of an address after the `@`. */
interface MailHost {
  readonly end: number;
  readonly domain: string;
  /** A mail provider: nothing but an address stands before it. */
  readonly isProvider: boolean;
  /** The ending is left out: `at gmail`. */
  readonly isBare: boolean;
  readonly isSpelled: boolean;
}

const longestMailbox = 64;

function isMailboxUnit(text: string, at: number): boolean {
  return isLatinUnit(text, at) || (at >= 0 && ".%+'".includes(text.charAt(at)));
}

/** Where a mailbox ends that a word leads on from: `torvald, then at …`, `torvald，后面艾特…`. */
function endBeforeFiller({ folded, glossary }: DetectContext, end: number): number {
  const [lead, word = ""] = /[,、] ?(\p{L}{1,6}) ?$/u.exec(folded.slice(Math.max(0, end - 9), end)) ?? [];
  return lead !== undefined && glossary.set("fillers").has(word) ? end - lead.length : end;
}

/** Reads a mailbox name back from an at-sign, through `dot`, `underscore` and letters that stand apart. */
function readMailbox(context: DetectContext, end: number): Mailbox | null {
  const { folded } = context;
  const signs = signsOf(context);
  let at = endBeforeFiller(context, end);
  let text = "";
  let isSpelled = false;
  for (let part = 0; part < 5; part++) {
    const spaced = readSpacedRun(folded, at, -1);
    let start = at;
    if (spaced !== null) {
      start = spaced.start;
      text = spaced.text + text;
      isSpelled = true;
    } else {
      while (at - start < longestMailbox && isMailboxUnit(folded, start - 1) && (start === at || signs.endingAt(start)?.form !== "marked"))
        start--;
      text = folded.slice(start, at) + text;
    }
    if (start === at) break;
    at = start;
    const sign = signs.endingAt(at);
    if (sign === undefined || sign.sign === "@" || sign.sign === "/" || sign.form === "plain" || sign.form === "spaced") break;
    if (sign.form === "word" && folded.slice(sign.start, sign.end).includes("\n")) break;
    const before = readRun(folded, sign.start, -1);
    if (before === null || isNobody(context, before.text)) break;
    text = sign.sign + text;
    at = sign.start;
    isSpelled = true;
  }
  const lead = /^[._%+'-]{0,64}/.exec(text)?.[0].length ?? 0;
  const trimmed = text.slice(lead).replace(/[.'-]{1,8}$/, "");
  if (trimmed === "" || trimmed.length > longestMailbox || !/[\p{L}\p{N}]/u.test(trimmed)) return null;
  return { start: isSpelled ? at : at + lead, text: trimmed, isSpelled };
}

/** Reads a mail provider without its ending: `gmail`, `g mail`, `g*m*a*i*l`. */
function readProvider({ folded }: DetectContext, start: number, withDigits: boolean): MailHost | null {
  const run = readRun(folded, start, 1);
  if (run === null) return null;
  const found = (name: string, end: number, isSpelled: boolean): MailHost | null => {
    const domain = mailProviders.get(name);
    if (domain === undefined || (!withDigits && /^\d+$/.test(name))) return null;
    return { end, domain, isProvider: true, isBare: true, isSpelled };
  };
  const split = /^[a-z0-9]{1,6}[ -][a-z]{2,5}(?![a-z0-9])/.exec(folded.slice(start, start + 14))?.[0] ?? "";
  const joined = splitProviders.get(split);
  if (joined !== undefined) return found(joined, start + split.length, true);
  const first = firstLabel(run.text);
  const plain = found(splitProviders.get(first) ?? first, run.isSpaced ? run.end : run.start + first.length, run.isSpaced);
  if (plain === null) return null;
  // gmail.con, gmail.cmo: a slip in the ending hides no address.
  const typo = /^\.(?:con|cmo|cm|co|vom|om|c0m)(?![a-z0-9])/.exec(folded.slice(plain.end, plain.end + 6));
  return typo === null ? plain : { ...plain, end: plain.end + typo[0].length };
}

/** An ending without its dot: behind a word that might be none for `@`, one that is no word itself. */
const dotlessCom = /^ com(?![\p{L}\d])/u;
const dotless = /^ (?:com?|com? [a-z]{2}|net|org|de|es|fr|it|nl|pl|se|pt|br)(?![\p{L}\d])/u;

/** An ending that may follow a provider's name taken apart: `gee mail dot com`; or without a dot: `klammeraffe web de`. */
function readProviderEnding(context: DetectContext, provider: MailHost, isClear: boolean): MailHost {
  const bare = (isClear ? dotless : dotlessCom).exec(context.folded.slice(provider.end, provider.end + 9));
  if (bare !== null) return { ...provider, end: provider.end + bare[0].length, isBare: false };
  const sign = signsOf(context).startingAt(provider.end);
  const isTight = context.folded.charAt(provider.end) === ".";
  if (sign?.sign !== "." && !isTight) return provider;
  const ending = readRun(context.folded, isTight ? provider.end + 1 : (sign as Sign).end, 1);
  if (ending === null || !readHost(`a.${ending.text}`)?.isKnown) return provider;
  return { ...provider, end: ending.end, isBare: false };
}

function readMailHost(context: DetectContext, { end: start, form, word }: Sign): MailHost | null {
  const { host: spelled } = readSpelledHost(context, start);
  if (spelled !== null) {
    const { host } = spelled;
    const isProvider =
      mailHosts.has(host.name) || (host.name === host.domain && mailProviders.has(host.name.slice(0, host.name.indexOf("."))));
    return { end: spelled.end, domain: host.name, isProvider, isBare: false, isSpelled: spelled.signs.length > 0 || spelled.isSpaced };
  }
  const dotted = readDotted(context.folded, start);
  if (dotted !== null)
    return { end: dotted.end, domain: dotted.name, isProvider: mailHosts.has(dotted.name), isBare: false, isSpelled: true };
  const provider = readProvider(context, start, form !== "word");
  const isClear = form !== "word" || !context.glossary.set("homophones").has(word);
  return provider === null ? null : readProviderEnding(context, provider, isClear);
}

/** Whether a name can only be a mailbox: `info`, `torvald.spares`, `spares88`. */
function looksLikeMailbox({ glossary }: DetectContext, { text, isSpelled }: Mailbox): boolean {
  return (
    isSpelled ||
    glossary.set("mailboxes").has(text) ||
    (/\p{L}/u.test(text) && /\d|[._+]/.test(text.slice(1, -1) + (text.length > 3 ? text.slice(-1) : "")))
  );
}

/** A word about mail stands in the sixty units before. */
function followsMailWord({ mail }: DetectContext, at: number): boolean {
  return mail.before(at, 60) !== null;
}

/** Whether a word before an at-sign is nobody's mailbox. */
function isNobody({ glossary }: DetectContext, word: string): boolean {
  return glossary.frequent.has(word) || glossary.set("notMailboxes").has(word);
}

/** Nothing but the end of the thought follows, or a word that begins a new one. */
function endsThought({ folded, glossary }: DetectContext, end: number): boolean {
  const after = folded.slice(end, end + 14);
  return /^\s{0,2}(?:$|[\n.,;:!?)\]|/])/.test(after) || glossary.frequent.has(/^\s(\p{L}{2,12})/u.exec(after)?.[1] ?? "");
}

/** Nothing of the thought stands before: a line, a colon, a bracket begins. */
function beginsThought(folded: string, start: number): boolean {
  return /(?:^|[\n:;,(=>-]\s{0,2}|\.\s{1,2})$/.test(folded.slice(Math.max(0, start - 3), start));
}

/** A word before makes the name a thing instead of a mailbox. */
function isAttribute({ folded, glossary }: DetectContext, start: number): boolean {
  const before = /(\p{L}{1,16})\s{1,2}$/u.exec(folded.slice(Math.max(0, start - 18), start))?.[1];
  return before !== undefined && glossary.set("determiners").has(before);
}

/** How sure a mailbox, an at-sign and a host make an address; `null` where they are none. */
function judge(context: DetectContext, sign: Sign, mailbox: Mailbox, host: MailHost): "strong" | "weak" | null {
  const { folded, clean, glossary } = context;
  // `at` is mostly a preposition, `arobase` never is.
  const isClear = sign.form === "word" && !glossary.set("homophones").has(sign.word);
  const isStop = !isClear && isNobody(context, mailbox.text);
  const written = folded.slice(sign.start, sign.end);
  switch (sign.form) {
    case "plain":
      return host.isBare && !host.isProvider ? null : "strong";
    case "symbol":
      return "strong";
    case "marked":
      // look-at-shop.com is one host.
      return /^[-~]/.test(written) && !host.isProvider && !host.isSpelled ? null : "strong";
    case "spaced": {
      if (isStop && !host.isProvider) return null;
      const isSurer = host.isProvider || looksLikeMailbox(context, mailbox);
      // `follow @lumora.parts` is a handle, `name @gmail.com` an address.
      if (written.endsWith("@") || written.includes("\n")) return isSurer ? "strong" : null;
      return isSurer || host.isSpelled || written.startsWith("@") || followsMailWord(context, mailbox.start) ? "strong" : null;
    }
    case "word": {
      // `wash at 30. As for …`
      if (/^\d+\./.test(host.domain) && !host.isProvider) return null;
      const isCapital = /^\s+AT\s+$/.test(clean.slice(sign.start, sign.end)) && /[a-z]/.test(clean.slice(mailbox.start, sign.start));
      // `spells AT HOME. You`: the dot ends a sentence.
      if (!isClear && !host.isProvider && /\.\s+\p{Lu}/u.test(clean.slice(sign.end, host.end))) return null;
      if (host.isBare) {
        if (looksLikeMailbox(context, mailbox) && !isStop) return "strong";
        if (!endsThought(context, host.end)) return isCapital && !isStop ? "strong" : null;
        return isCapital || !isStop || mailbox.text === "here" ? "strong" : null;
      }
      if (isClear && (host.isSpelled || host.isProvider)) return "strong";
      if (host.isProvider) return isStop && !(host.isSpelled && followsMailWord(context, mailbox.start)) ? null : "strong";
      if (isStop) return null;
      // `do it yourself at lumora.parts/list`: a page is no mailbox.
      if (/^\/[\p{L}\d]/u.test(folded.slice(host.end, host.end + 2))) return null;
      if (isCapital || followsMailWord(context, mailbox.start)) return "strong";
      // `our spares at lumora dot com` tells where they are sold.
      if (isAttribute(context, mailbox.start)) return null;
      // `write us, sales at lumora.parts`: nothing sold there is spoken of.
      const isSetOff = /[,:;(] $/.test(folded.slice(Math.max(0, mailbox.start - 2), mailbox.start));
      if (isSetOff && glossary.set("mailboxes").has(mailbox.text) && endsThought(context, host.end)) return "strong";
      if (looksLikeMailbox(context, mailbox)) return host.isSpelled || !glossary.set("mailboxes").has(mailbox.text) ? "strong" : "weak";
      return host.isSpelled && beginsThought(folded, mailbox.start) ? "strong" : null;
    }
  }
}

/** Whether a link goes on at an offset: `https://name@host/` is one, so are `https://name:word@host/` and `…/@name`. */
function isInLink(folded: string, at: number): boolean {
  return /[:/]\/(?:[\w.%+~-]{1,32}:)?$/.test(folded.slice(Math.max(0, at - 35), at));
}

/** Addresses in a text, plain and disguised, in order and without overlap. */
function findWritten(context: DetectContext): readonly EmailDetection[] {
  const { folded, clean } = context;
  const { all, hasAt } = signsOf(context);
  if (!hasAt) return none;
  const isOpaque = overlapTest(placeholderSpans(context));
  const found: EmailDetection[] = [];
  let last = 0;
  for (const sign of all) {
    if (sign.sign !== "@" || sign.start < last) continue;
    const host = readMailHost(context, sign);
    if (host === null || extensions.has(host.domain.slice(host.domain.lastIndexOf(".") + 1))) continue;
    const mailbox = readMailbox(context, sign.start);
    if (mailbox === null || mailbox.start < last || isInLink(folded, mailbox.start)) continue;
    const span = { start: mailbox.start, end: host.end };
    if (isOpaque(span)) continue;
    const strength = judge(context, sign, mailbox, host);
    if (strength === null) continue;
    const address = `${mailbox.text}@${host.domain}`;
    const isDisguised = clean.slice(span.start, span.end).toLowerCase() !== address;
    const { start, end } = span;
    found.push({
      kind: "email",
      start,
      end,
      strength,
      address,
      domain: host.domain,
      documentLink: null,
      reads: isDisguised ? address : undefined,
    });
    last = end;
  }
  return found;
}

/** Addresses written from right to left. */
function findReversed(context: DetectContext): readonly EmailDetection[] {
  const stretches = reversedStretches(context);
  if (stretches.length === 0) return none;
  return stretches.flatMap((stretch) =>
    findWritten(stretch.context).map((email) => ({
      ...email,
      start: stretch.original(email.end),
      end: stretch.original(email.start),
      strength: "strong" as const,
      reads: email.address,
    })),
  );
}

/** Addresses in Base64: `c2FsZXNAbHVtb3JhLmV4YW1wbGU=`. */
function findEncoded(context: DetectContext): readonly EmailDetection[] {
  const runs = base64RunsOf(context);
  if (runs.length === 0) return none;
  return runs.flatMap(({ start, end, text }) => {
    const address = text.toLowerCase();
    const [, domain = ""] = /^[a-z0-9._%+-]{1,64}@([a-z0-9.-]{3,253})$/.exec(address) ?? [];
    if (!readHost(domain)?.isKnown) return [];
    return [{ kind: "email" as const, start, end, strength: "strong" as const, address, domain, documentLink: null, reads: address }];
  });
}

/** Targets of `mailto:` links. */
function findLinked({ document, fromDocument }: DetectContext): readonly EmailDetection[] {
  if (document.links.length === 0) return none;
  return document.links.flatMap(({ href, label }, documentLink) => {
    const target = /^\s*mailto:([^?\s]{3,320})/i.exec(href)?.[1];
    if (target === undefined) return [];
    const address = decode(target).toLowerCase();
    const at = address.lastIndexOf("@");
    const host: Host | null = at > 0 ? readHost(address.slice(at + 1)) : null;
    if (host === null) return [];
    const place = { start: fromDocument(label.start), end: fromDocument(label.end) };
    return [{ kind: "email" as const, ...place, strength: "strong" as const, address, domain: host.name, documentLink }];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Finds email addresses: plain, spelled out, reversed, and the targets of `mailto:` links. One text, one search: links and handles ask too. */
export const detectEmails: (context: DetectContext) => readonly EmailDetection[] = (context) => {
  const { memory } = context;
  memory.emails ??= findEmails(context);
  return memory.emails;
};

/** What texts share in which nothing is found. */
const none: readonly EmailDetection[] = [];

/** The ways in which addresses are written, the plainest first. */
const finders: readonly ((context: DetectContext) => readonly EmailDetection[])[] = [
  findWritten,
  findReversed,
  findSubstituted,
  findCapitalSigns,
  findBracketedSigns,
  findCommaForDot,
  findAtProvider,
  findEncoded,
];

function findEmails(context: DetectContext): readonly EmailDetection[] {
  const linked = findLinked(context);
  const written: EmailDetection[] = [];
  for (const find of finders) for (const email of find(context)) written.push(email);
  if (linked.length === 0) return sortByStart(written);
  // A label that shows its own target is one finding.
  const isInLabel = overlapTest(linked);
  const targets = new Set(linked.map((link) => link.address));
  const visible = written.filter((email) => !(targets.has(email.address) && isInLabel(email)));
  return sortByStart([...linked, ...visible]);
}
