import { chatHosts, paymentHosts } from "../detect/data/account-hosts.js";
import type { Detection } from "../detect/detection.js";
import { isWithin } from "../detect/hosts.js";
import { overlapTest } from "../detect/hosts-places.js";
import type { Range } from "../diagnostic.js";
import type { MessageDocument } from "../document/document.js";
import { type ConceptId, conceptNames, conceptNumber } from "../lexicon/concepts.js";
import { matchesOf } from "../matches.js";
import type { PlatformFacts } from "../preset.js";
import { countBelow } from "../rising.js";
import { accountAfter, nameAfter } from "./account-names.js";
import { readClauses } from "./clauses.js";
import { cutClitics } from "./clitics.js";
import { unmask } from "./disguise.js";
import { foldText, smallCapital } from "./fold.js";
import type { Matches } from "./match.js";
import { isDenied } from "./polarity.js";
import type { Reader } from "./reader.js";
import type { Clause, Reading, Tag } from "./reading.js";
import { TagStore } from "./tags.js";
import { evidence, gaps, isUnspacedUnit, isWordUnit, type Tokens, tokenize } from "./tokens.js";

/** Detections whose letters and digits are a code: no word hides in them. */
const codes: ReadonlySet<Detection["kind"]> = new Set<Detection["kind"]>([
  "order-number",
  "tracking-number",
  "item-number",
  "product-code",
  "serial-number",
  "link",
  "email",
]);

/** Whether the letters of a detection are a code: the label of a link is where it is no more than an address. */
function isCodeIn(clean: string, detection: Detection): boolean {
  if (!codes.has(detection.kind)) return false;
  const isLabel = "documentLink" in detection && detection.documentLink !== null;
  return !isLabel || !/\s/.test(clean.slice(detection.start, detection.end));
}

/** The concept that a detection stands for in frames. */
function conceptOf(detection: Detection, platform: PlatformFacts): ConceptId | null {
  switch (detection.kind) {
    case "link":
      return isWithin(detection.host, platform.hosts) || isWithin(detection.host, platform.carrierHosts) ? "platform-link" : "link";
    case "email":
      return isWithin(detection.domain, platform.relayHosts) ? null : "email";
    case "handle":
      // `$name` of a payment app, `name@bank` of an Indian bank.
      return detection.sigil === "$" || detection.name.includes("@") ? "cashtag" : "handle";
    case "phone":
      // Figures that are as likely the number of a part say nothing of a way to somebody.
      return detection.strength === "weak" && detection.reads === undefined ? null : "phone";
    case "amount":
    case "percentage":
    case "order-number":
      return detection.kind;
    case "iban":
    case "bank-account":
      // What only may be an account, the number behind “trade account”, says nothing of money.
      return detection.strength === "weak" ? null : "iban";
    default:
      return null;
  }
}

/** No longer is a word with all that takes it apart. Units of the source. */
const longestMarkup = 240;
const markup = /(?:\*{1,3}|_{1,3}|<[^<>]{1,80}>){1,4}/;
/** A plain letter that is written as an entity. */
const letterEntity = /&#(?:\d{2,3}|x[\da-f]{2});/i;

/** What an address leads to beside a page: a chat with somebody, or his purse. */
function accountOf(detection: Detection): ConceptId | null {
  if (detection.kind !== "link") return null;
  if (isWithin(detection.host, chatHosts)) return "connect";
  return isWithin(detection.host, paymentHosts) ? "cashtag" : null;
}

/** Words that look like something to redeem: capitals with digits, `WOOLLY15`; not the names of formats, grades and ports, `FAT32`. */
const codeToken =
  /(?<![A-Za-z0-9-])(?!(?:AWG|DDR|DIN|FAT|GEN|HDMI|HEPA|HTML|IPX|ISO|LPDDR|PCIE|RAL|SPF|UPF|USB|WIN|WPA)\d)[A-Z]{3,14}\d{1,3}(?![A-Za-z0-9-])/g;

/** An address that stands in the text as it is, or a mailbox that is dictated: its words are none of a language. */
function isWrittenOut(detection: Detection): boolean {
  if (detection.kind === "email") return detection.documentLink === null;
  return detection.kind === "link" && detection.documentLink === null && detection.reads === undefined;
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

/** A test whether a span touches any of some intervals. */
function coverage(spans: readonly Interval[]): (start: number, end: number) => boolean {
  const overlaps = overlapTest(spans);
  return (start, end) => overlaps({ start, end });
}

/** Whether a unit is part of a word between spaces. */
function isSpacedUnit(code: number): boolean {
  return isWordUnit(code) && !isUnspacedUnit(code);
}

/** The first token that ends after an offset. */
function tokenAfter(tokens: Tokens, offset: number): number {
  return countBelow(tokens.ends, offset + 1);
}

/** What an entry of a list begins with where it is only typed: a bullet, a number. */
const typedEntry = /\n[ \t]{0,8}(?=[-*•·・▪◦●–—][ \t]|[•・●]|\(?[0-9]{1,2}[.)、．）][^0-9]|[①-⑳])/g;

/** Parts the token behind an offset from the one before it, as a full stop does. */
function breakAt(tokens: Tokens, offset: number): void {
  const token = tokenAfter(tokens, offset);
  if (token < tokens.count) tokens.gapBefore[token] = Math.max(tokens.gapBefore[token] as number, gaps.sentence);
}

/** Keeps what is dictated together, `sales (at) lumora (dot) com`: no sign in it ends a clause. */
function joinWithin(tokens: Tokens, { start, end }: Interval): void {
  for (let token = tokenAfter(tokens, start) + 1; token < tokens.count && (tokens.starts[token] as number) < end; token++)
    tokens.gapBefore[token] = Math.min(tokens.gapBefore[token] as number, gaps.space);
}

/**
 * Somebody else's words in quotation marks: two words or more; less is only set apart. A mark that looks the same at both ends begins none
 * right behind a word: `"Idiot" is its name, the lid says "…"`.
 */
const quotation = /(?:(?<![^\s([{:,\-–—/>*_])"|[“„«]) ?(?:[^"“”„«»\n ]{1,40}[ ]){1,60}[^"“”„«»\n ]{1,40} ?["”“»]/g;

/**
 * The same in single ones, which are apostrophes too: one before a letter is part of its word, and words that begin with one (`'em`, `'s
 * avonds`, `'79`) begin no quotation.
 */
const singleQuotation =
  /(?<![^\s(])['‘](?!(?:[a-z]|\d\d|em|til|tis|twas|cause|cos|cuz|bout)\b)(?:(?:[^'‘’"“”„«»\n ]|['’](?=[^\W\d_])){1,40} ){1,60}(?:[^'‘’"“”„«»\n ]|['’](?=[^\W\d_])){1,40}['’](?![^\s,.;:!?)-])/gi;

/** The same in a script without spaces, where it may be a name as well. */
const unspacedQuotation = /["“「『](?=[^"“”「」『』\n]{0,40}[\u3040-\u30ff\u3400-\u9fff])[^"“”「」『』\n]{1,100}["”」』]/g;
/** Shorter ones are set apart, unless they name a thing. */
const shortestSpeech = 7;

/** The name of a book, a song, a film. */
const title = /《[^《》\n]{1,40}》|〈[^〈〉\n]{1,40}〉/g;

/** Three or more texts in capitals with commas between, as signs and labels bear them. */
const printedTexts =
  /(?<![\p{L}\d])(?:[\p{Lu}\d%&'’-]{1,20}(?: [\p{Lu}\d%&'’-]{1,20}){0,4}, ){2,20}[\p{Lu}\d%&'’-]{1,20}(?: [\p{Lu}\d%&'’-]{1,20}){0,4}(?: \p{Ll}{1,3}(?: [\p{Lu}\d%&'’-]{2,20}){1,5})?(?![\p{L}\d])/gu;
const capitalWord = /\p{Lu}{3}/gu;
/** Without one in a text, none of its texts is in capitals: looking for those takes longer. */
const hasCapitalWord = /[A-Z\u00c0-\u00de]{3}|[\u0100-\u052f]{3}/;
/** What bears them stands among so many words before, in the same sentence. */
const bearerReach = 16;

const questionMark = /[?？؟]/;

/** Concepts by which a quotation is told from a name: somebody speaks to somebody, asks or denies. */
const speech: ReadonlySet<number> = new Set(
  (["self", "self-possessive", "buyer", "buyer-possessive", "please", "negator", "refusal", "condition"] as const).map(conceptNumber),
);
/** Says no to what stands before it. */
const denials: ReadonlySet<number> = new Set((["negator", "refusal", "decline"] as const).map(conceptNumber));
/** Within so many words an answer shows that it is a no. */
const answerReach = 4;
/** Within so many words before a block it is said whose it is. */
const reportReach = 4;
const reported = conceptNumber("reported");
/** What a seller would have to name to be reached. */
const ways: ReadonlySet<Detection["kind"]> = new Set<Detection["kind"]>(["phone", "email", "link", "handle"]);
const productNoun = conceptNumber("product-noun");
/** Things that may bear printed texts. */
const bearers: ReadonlySet<number> = new Set((["product-noun", "service-document", "reported"] as const).map(conceptNumber));
const platformName = conceptNumber("platform");
/** How the names of the marketplace that a platform is not begin. */
const otherMarketplaces: Readonly<Partial<Record<PlatformFacts["id"], RegExp>>> = { amazon: /^eba/, ebay: /^am[az]/ };
const channels = [conceptNumber("channel"), conceptNumber("channel-weak")];
/** Behind these stands what is looked up. */
const lookups = [conceptNumber("search-verb"), conceptNumber("search-engine")];

function findQuotations(clean: string, pattern: RegExp): Interval[] {
  return matchesOf(pattern, clean).map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

/** What stands in quotation marks or apart, by how it is set. */
interface Quotations {
  readonly blocks: readonly Interval[];
  readonly unspaced: readonly Interval[];
  readonly titles: readonly Interval[];
  readonly spaced: readonly Interval[];
}

export class MessageReading implements Reading {
  readonly clean: string;
  readonly folded: string;
  readonly detections: readonly Detection[];
  readonly clauses: readonly Clause[];
  readonly locales: readonly string[];
  /** Whether a word in capitals may be a name: in none of the languages any noun is. */
  readonly capitalsTell: boolean;
  /** Whether in one of the languages objects may stand before their verbs. */
  readonly objectsFirst: boolean;
  /** Whether in one of the languages owners stand behind what they own. */
  readonly ownersLast: boolean;
  readonly tokens: Tokens;
  readonly store: TagStore = new TagStore();
  readonly #starts: Uint32Array | null;
  readonly #ends: Uint32Array | null;
  readonly #document: MessageDocument;
  readonly #hasPrefixes: boolean;
  /** Words that ask where no question mark shows it. */
  readonly #asks: readonly string[];
  /** Whether the source is longer than what is read of it. */
  readonly #hasMarkup: boolean;
  readonly #hasSmallCapitals: boolean;
  /** Where elements and comments that nobody sees stand in the text, in order. */
  readonly #hiddenCuts: readonly number[];

  constructor(document: MessageDocument, reader: Reader, platform: PlatformFacts, locale: string | null) {
    this.#document = document;
    this.#hasMarkup = document.source("text").length > document.text.length - document.bodyStart;
    const { clean, folded, starts, ends } = foldText(document.text);
    this.clean = clean;
    this.folded = folded;
    this.#starts = starts;
    this.#ends = ends;
    const plain = tokenize(folded, clean);
    for (const item of document.items) breakAt(plain, this.fromDocument(item));
    const words = reader.wordsFor(plain, folded, locale);
    this.detections = reader.detect(clean, folded, plain, document, (offset) => this.fromDocument(offset), platform, words.locales);
    for (const detection of this.detections) if (isWrittenOut(detection)) joinWithin(plain, detection);
    this.locales = words.locales;
    this.capitalsTell = words.capitalsTell;
    this.objectsFirst = words.objectsFirst;
    this.ownersLast = words.ownersLast;
    this.#hasPrefixes = words.hasPrefixes;
    this.#asks = words.asks;
    this.#hasSmallCapitals = smallCapital.test(clean);
    this.#hiddenCuts = this.#findHiddenCuts();
    const isCode = coverage(this.detections.filter((detection) => isCodeIn(clean, detection)));
    const seam = document.subjectEnd === 0 ? 0 : this.fromDocument(document.bodyStart);
    const tokens = cutClitics(words.vocabularies, folded, unmask(words.hidden, clean, folded, plain, isCode, seam));
    this.tokens = tokens;
    const matches = words.phrases.match(folded, tokens, this.#findOpaque());
    const quotations = this.#findQuotations();
    const entries = this.#findEntries();
    const { clauses, clauseOf } = readClauses(
      tokens,
      matches,
      this.#quotedTokens(quotations, matches),
      (token) => words.clauseEnds.includes(folded.charAt((tokens.ends[token] as number) - 1)),
      (token) => entries.has(token),
    );
    this.clauses = clauses;
    this.#addMatches(matches, clauseOf);
    this.#addQuestions(clauseOf);
    this.#addDetections(clauseOf, platform);
    this.#addQuotations(clauseOf, quotations);
    this.#addOtherMarketplace(clauseOf, platform);
  }

  /** A test whether a quotation without spaces is what somebody said, or the name of a thing: by its words, or by those right beside it. */
  #speechTest({ concepts, firsts, lasts }: Matches): (quotation: Interval) => boolean {
    const { count } = this.tokens;
    const asksIn = (text: string): boolean => questionMark.test(text) || this.#asks.some((word) => text.includes(word));
    const speaks = new Uint8Array(count);
    const reportsFrom = new Uint8Array(count);
    const reportsTo = new Uint8Array(count);
    const namesFrom = new Uint8Array(count);
    const namesTo = new Uint8Array(count);
    for (let i = 0; i < concepts.length; i++) {
      if (speech.has(concepts[i] as number)) speaks[firsts[i] as number] = 1;
      if (concepts[i] === productNoun) {
        namesFrom[firsts[i] as number] = 1;
        namesTo[lasts[i] as number] = 1;
      }
      if (concepts[i] !== reported) continue;
      reportsFrom[firsts[i] as number] = 1;
      reportsTo[lasts[i] as number] = 1;
    }
    return ({ start, end }) => {
      const first = tokenAfter(this.tokens, start);
      const after = tokenAfter(this.tokens, end);
      // A book, a shirt, a sticker with these words.
      if (namesTo.subarray(Math.max(0, first - 3), first).includes(1) || namesFrom[after] || namesFrom[after + 1]) return true;
      if (end - start < shortestSpeech) return false;
      const isReported = reportsFrom[after] || reportsTo[first - 1] || reportsTo[first - 2];
      return Boolean(isReported) || speaks.subarray(first, after).includes(1) || asksIn(this.clean.slice(start, end));
    };
  }

  /** A test for words of addresses and names of placeholders; `null` where the text has none. */
  #findOpaque(): ((start: number, end: number) => boolean) | null {
    const addresses = this.detections.filter(isWrittenOut);
    const { placeholders } = this.#document;
    if (addresses.length === 0 && placeholders.length === 0) return null;
    const isAddress = coverage(addresses);
    const isName = coverage(placeholders.map(({ span }) => ({ start: this.fromDocument(span.start), end: this.fromDocument(span.end) })));
    return (start, end) => isAddress(start, end) || isName(start, end);
  }

  /**
   * A test whether a block set apart is the buyer's; sellers set their own words apart too. It is where it asks, where words before it
   * say so, and where the answer begins with a denial; and where a plain text quotes as mail does, unless a colon leads up to it or it
   * holds an address: there is something below it that answers.
   */
  #buyersTest(matches: Matches): (block: Interval) => boolean {
    const { tokens, clean } = this;
    const reports = new Uint8Array(tokens.count);
    const denies = new Uint8Array(tokens.count);
    for (let i = 0; i < matches.concepts.length; i++) {
      const concept = matches.concepts[i] as number;
      const first = matches.firsts[i] as number;
      if (concept === reported) reports.fill(1, first, (matches.lasts[i] as number) + 1);
      if (denials.has(concept)) denies[first] = 1;
    }
    const holdsWay = overlapTest(this.detections.filter(({ kind }) => ways.has(kind)));
    return ({ start, end }) => {
      const first = tokenAfter(tokens, start);
      const after = tokenAfter(tokens, end);
      if (questionMark.test(clean.slice(start, end)) || denies.subarray(after, after + answerReach).includes(1)) return true;
      if (reports.subarray(Math.max(0, first - reportReach), first).includes(1)) return true;
      if (after >= tokens.count) return false;
      const isLed = /[:：]\s{0,4}$/.test(clean.slice(Math.max(0, start - 5), start));
      return clean.startsWith(">", start) && !isLed && !holdsWay({ start, end });
    };
  }

  #quotedTokens({ blocks, unspaced, titles, spaced }: Quotations, matches: Matches): (token: number) => boolean {
    const asked = blocks.length === 0 ? blocks : blocks.filter(this.#buyersTest(matches));
    const said = unspaced.length === 0 ? unspaced : unspaced.filter(this.#speechTest(matches));
    const apart = [...said, ...titles, ...this.#findPrinted(matches)];
    const coversApart = coverage(apart);
    const quotations = [...asked, ...apart, ...spaced.filter(({ start, end }) => !coversApart(start, end))];
    if (quotations.length === 0) return () => false;
    const covers = coverage(quotations);
    return (token) => covers(this.tokens.starts[token] as number, this.tokens.ends[token] as number);
  }

  /** The texts that things bear, where a thing is named before them: “the labels: SALE, 10% OFF and BUY NOW”. */
  #findPrinted({ concepts, firsts }: Matches): readonly Interval[] {
    if (!hasCapitalWord.test(this.clean)) return [];
    const runs = findQuotations(this.clean, printedTexts).filter(
      ({ start, end }) => matchesOf(capitalWord, this.clean.slice(start, end)).length >= 3,
    );
    const bears = new Uint8Array(this.tokens.count);
    for (let i = 0; i < concepts.length; i++) if (bearers.has(concepts[i] as number)) bears[firsts[i] as number] = 1;
    return runs.filter(({ start }) => {
      const end = tokenAfter(this.tokens, start);
      let first = end;
      while (first > 0 && first > end - bearerReach && (this.tokens.gapBefore[first] as number) < gaps.sentence) first--;
      return bears.subarray(first, end).includes(1) && /\p{Ll}{2}/u.test(this.clean.slice(this.tokens.starts[first], start));
    });
  }

  /** The tokens that entries of lists begin with. */
  #findEntries(): ReadonlySet<number> {
    const entries = new Set(this.#document.items.map((item) => tokenAfter(this.tokens, this.fromDocument(item))));
    for (const { index, 0: opening } of this.clean.matchAll(typedEntry)) entries.add(tokenAfter(this.tokens, index + opening.length));
    return entries;
  }

  #findQuotations(): Quotations {
    const blocks = this.#document.quotations.map(({ start, end }) => ({ start: this.fromDocument(start), end: this.fromDocument(end) }));
    if (!/["“„«「『《〈]|(?:^|[\s(])['‘]/.test(this.clean)) return { blocks, unspaced: [], titles: [], spaced: [] };
    return {
      blocks,
      unspaced: findQuotations(this.clean, unspacedQuotation),
      titles: findQuotations(this.clean, title),
      spaced: [quotation, singleQuotation].flatMap((pattern) => findQuotations(this.clean, pattern)),
    };
  }

  /** A quotation belongs to the clause that leads up to it, as its object: “just write “best lamp ever””. */
  #addQuotations(clauseOf: readonly number[], { blocks, unspaced, spaced }: Quotations): void {
    for (const { start, end } of [...blocks, ...unspaced, ...spaced]) {
      const before = Math.max(0, Math.min(tokenAfter(this.tokens, start), this.tokens.count) - 1);
      this.#addSpan("quotation", clauseOf, start, end, undefined, clauseOf[before]);
    }
  }

  #findHiddenCuts(): readonly number[] {
    const cuts = new Set<number>();
    for (const { kind, before } of this.#document.hidden) if (kind === "element" || kind === "comment") cuts.add(this.fromDocument(before));
    return [...cuts].sort((a, b) => a - b);
  }

  /** What a word reads as that hidden text takes apart: `Whats<span hidden>x</span>App`. */
  #splitByHidden(start: number, end: number): string | undefined {
    const cuts = this.#hiddenCuts;
    for (let next = countBelow(cuts, start + 1); (cuts[next] as number) < end; next++) {
      const at = cuts[next] as number;
      if (/[a-z]{2}/.test(this.folded.slice(at - 1, at + 1))) return this.folded.slice(start, end);
    }
    return undefined;
  }

  /** How the tokens of a match read where one of them was disguised. */
  #readsOf(first: number, last: number, start: number, end: number): string | undefined {
    const { reads } = this.tokens;
    if (reads.size > 0) {
      for (let token = first; token <= last; token++) {
        const word = reads.get(token);
        if (word !== undefined) return word;
      }
    }
    if (this.#hasSmallCapitals && smallCapital.test(this.clean.slice(start, end))) return this.folded.slice(start, end);
    const hidden = this.#hiddenCuts.length > 0 ? this.#splitByHidden(start, end) : undefined;
    return hidden ?? (first === last && this.#hasMarkup ? this.#splitByMarkup(start, end) : undefined);
  }

  /**
   * What a word reads as that markup takes apart, or that holds letters in code: `**W**ha**ts**App`, `Wh&#97;tsApp`. One border before a
   * capital is none: names are set so, `<b>Pay</b>Pal`.
   */
  #splitByMarkup(start: number, end: number): string | undefined {
    const { field, start: from, end: to } = this.range(start, end);
    if (to - from < end - start + 2 || to - from > longestMarkup || !/^[A-Za-z]{1,24}$/.test(this.clean.slice(start, end)))
      return undefined;
    const source = this.#document.source(field).slice(from, to);
    const [, ...rest] = source.split(markup).filter((piece) => piece !== "");
    const isSplit = rest.length > 1 || rest.some((piece) => /^[a-z]/.test(piece)) || letterEntity.test(source);
    return isSplit ? this.folded.slice(start, end) : undefined;
  }

  /** Where the written word begins that a token is the rest of, where words have prefixes. */
  #startOfWord(start: number): number {
    let at = start;
    if (this.#hasPrefixes) while (at > 0 && isSpacedUnit(this.folded.charCodeAt(at - 1))) at--;
    return at;
  }

  #endOfWord(end: number): number {
    let at = end;
    if (this.#hasPrefixes) while (at < this.folded.length && isSpacedUnit(this.folded.charCodeAt(at))) at++;
    return at;
  }

  #addMatches({ concepts, firsts, lasts }: Matches, clauseOf: readonly number[]): void {
    for (let i = 0; i < concepts.length; i++) {
      const first = firsts[i] as number;
      const last = lasts[i] as number;
      const start = this.#startOfWord(this.tokens.starts[first] as number);
      const end = this.#endOfWord(this.tokens.ends[last] as number);
      this.store.add(concepts[i] as number, first, last, start, end, clauseOf[first] as number, this.#readsOf(first, last, start, end));
    }
  }

  #addQuestions(clauseOf: readonly number[]): void {
    const question = conceptNumber("question");
    const { questions, starts, ends } = this.tokens;
    for (const token of questions)
      this.store.add(question, token, token, starts[token] as number, ends[token] as number, clauseOf[token] as number, undefined);
  }

  #addSpan(concept: ConceptId, clauseOf: readonly number[], start: number, end: number, reads?: string, clause?: number): void {
    const { count, starts } = this.tokens;
    if (count === 0) return;
    const first = Math.min(tokenAfter(this.tokens, start), count - 1);
    const after = tokenAfter(this.tokens, end);
    const reached = (starts[after] ?? end) < end ? after : after - 1;
    const last = Math.max(first, Math.min(reached, count - 1));
    this.store.add(conceptNumber(concept), first, last, start, end, clause ?? (clauseOf[first] as number), reads);
  }

  #addDetections(clauseOf: readonly number[], platform: PlatformFacts): void {
    for (const detection of this.detections) {
      for (const concept of [conceptOf(detection, platform), accountOf(detection)])
        if (concept !== null) this.#addSpan(concept, clauseOf, detection.start, detection.end, detection.reads);
    }
    for (const { span, isControl } of this.#document.placeholders) {
      if (!isControl) this.#addSpan("placeholder", clauseOf, this.fromDocument(span.start), this.fromDocument(span.end));
    }
    this.#addAroundChannels(clauseOf);
    this.#addNames(clauseOf);
    // Letters and digits of one word show in the shape of its token.
    if ((this.tokens.evidence & evidence.mixedWord) === 0) return;
    for (const { index, 0: word } of matchesOf(codeToken, this.clean)) this.#addSpan("code-token", clauseOf, index, index + word.length);
  }

  /** On eBay, Amazon is no more than another shop, and the other way round. */
  #addOtherMarketplace(clauseOf: readonly number[], { id }: PlatformFacts): void {
    const other = otherMarketplaces[id];
    if (other === undefined) return;
    for (const tag of this.store.of(platformName)) {
      const start = this.store.starts[tag] as number;
      if (other.test(this.folded.slice(start, start + 3)))
        this.#addSpan("other-marketplace", clauseOf, start, this.store.ends[tag] as number);
    }
  }

  /** What the words right behind the name of an app make of it. */
  #addAroundChannels(clauseOf: readonly number[]): void {
    const tags = channels.flatMap((channel) => this.store.of(channel));
    if (tags.length === 0) return;
    const isElse = overlapTest(this.detections);
    for (const tag of tags) {
      const account = accountAfter(this.clean, this.store.starts[tag] as number, this.store.ends[tag] as number);
      if (account !== null && !isElse(account)) this.#addSpan("account-name", clauseOf, account.start, account.end);
    }
    this.#addAttributes(tags, clauseOf);
  }

  /** The names behind words of looking up: `google Fennick Glassworks`. */
  #addNames(clauseOf: readonly number[]): void {
    for (const lookup of lookups) {
      for (const tag of this.store.of(lookup)) {
        const name = nameAfter(this.clean, this.store.ends[tag] as number);
        if (name !== null) this.#addSpan("written-name", clauseOf, name.start, name.end);
      }
    }
  }

  /** `Telegram-blue`: with a hyphen before a word that says nothing of contact, the name only describes a thing. */
  #addAttributes(channels: readonly number[], clauseOf: readonly number[]): void {
    const { tokens, store } = this;
    const before = channels.filter((tag) => this.clean[store.ends[tag] as number] === "-");
    if (before.length === 0) return;
    const tagged = new Set(store.firsts);
    for (const tag of before) {
      const start = (store.ends[tag] as number) + 1;
      const next = (store.lasts[tag] as number) + 1;
      if (tokens.starts[next] !== start || tagged.has(next)) continue;
      tagged.add(next);
      this.#addSpan("product-noun", clauseOf, start, tokens.ends[next] as number);
    }
  }

  concepts(): ConceptId[] {
    return this.store.present().map((number) => conceptNames[number] as ConceptId);
  }

  tags(concept: ConceptId): readonly Tag[] {
    const { concepts, starts, ends, firsts, lasts, clauses, reads } = this.store;
    return this.store.of(conceptNumber(concept)).map((tag) => ({
      concept: conceptNames[concepts[tag] as number] as ConceptId,
      start: starts[tag] as number,
      end: ends[tag] as number,
      first: firsts[tag] as number,
      last: lasts[tag] as number,
      clause: clauses[tag] as number,
      reads: reads[tag],
    }));
  }

  has(concept: ConceptId, start = 0, end: number = this.clean.length): boolean {
    const { starts, ends } = this.store;
    return this.store.of(conceptNumber(concept)).some((tag) => (starts[tag] as number) < end && (ends[tag] as number) > start);
  }

  isDenied({ clause, first, last }: Tag): boolean {
    return isDenied(this.clauses, clause, first, last);
  }

  range(start: number, end: number): Range {
    const from = this.#starts === null ? start : (this.#starts[start] ?? this.#document.text.length);
    const to = this.#ends === null ? end : end > start ? (this.#ends[end - 1] ?? this.#document.text.length) : from;
    return this.#document.range(from, to);
  }

  fromDocument(offset: number): number {
    return this.#starts === null ? offset : countBelow(this.#starts, offset);
  }
}

/**
 * Reads a parsed message once for all rules.
 *
 * @param locale BCP 47 language that the message is said to be in
 */
export function readDocument(document: MessageDocument, reader: Reader, platform: PlatformFacts, locale: string | null): MessageReading {
  return new MessageReading(document, reader, platform, locale);
}
