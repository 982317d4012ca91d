import type { Detection } from "../detect/detection.js";
import type { Range } from "../diagnostic.js";
import type { MessageDocument } from "../document/document.js";
import type { ConceptId } from "../lexicon/concepts.js";
import { type Vocabulary, withParents } from "../lexicon/vocabulary.js";
import type { PlatformFacts } from "../preset.js";
import { readClauses } from "./clauses.js";
import { foldText } from "./fold.js";
import { type Match, matchVocabulary, type StemHit } from "./match.js";
import type { Clause, Reading, Tag } from "./reading.js";
import { type Tokens, tokenize } from "./tokens.js";
import { unmask } from "./unmask.js";

/** What reading a message needs besides the message: the words of all active languages, and what finds numbers and addresses. */
export interface Reader {
  readonly vocabulary: Vocabulary;
  detect(
    clean: string,
    folded: string,
    document: MessageDocument,
    fromDocument: (offset: number) => number,
    platform: PlatformFacts,
  ): Detection[];
}

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

function isOn(host: string, hosts: readonly string[]): boolean {
  return hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** The concept that a detection stands for in frames. */
function conceptOf(detection: Detection, platform: PlatformFacts): ConceptId | null {
  switch (detection.kind) {
    case "link":
      return isOn(detection.host, platform.hosts) || isOn(detection.host, platform.carrierHosts) ? "platform-link" : "link";
    case "email":
      return isOn(detection.domain, platform.relayHosts) ? null : "email";
    case "handle":
      return detection.sigil === "$" ? "cashtag" : "handle";
    case "phone":
    case "amount":
    case "percentage":
    case "order-number":
      return detection.kind;
    case "iban":
    case "bank-account":
      return "iban";
    default:
      return null;
  }
}

/** Words that look like something to redeem: capitals with digits, `WOOLLY15`. */
const codeToken = /(?<![A-Za-z0-9-])[A-Z]{3,14}\d{1,3}(?![A-Za-z0-9-])/g;

/** Spans by place, to ask whether an offset lies in one; spans come sorted. */
function coverage(spans: readonly { readonly start: number; readonly end: number }[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end as number) <= start) low = middle + 1;
      else high = middle;
    }
    const span = sorted[low];
    return span !== undefined && span.start < end;
  };
}

function firstTokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Somebody else's words in quotation marks: three words or more, for a single word or name is only set apart. */
const quotation = /["“„«「『]((?:[^"“”„«»「」『』\n ]{1,40}[ ]){2,60}[^"“”„«»「」『』\n ]{1,40})["”“»」』]/g;

function findQuotations(clean: string): { start: number; end: number }[] {
  if (!/["“„«「『]/.test(clean)) return [];
  return Array.from(clean.matchAll(quotation), ({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

function quotedTokens(quotations: readonly { readonly start: number; readonly end: number }[], tokens: Tokens): (token: number) => boolean {
  const covers = coverage(quotations);
  return (token) => covers(tokens.starts[token] as number, tokens.ends[token] as number);
}

/** How many clauses after a bare topic its refusal may come: `PayPal? Sorry, that is not possible.` */
const topicReach = 2;
/** How many clauses after a plain no an imagined case may come. */
const caseReach = 6;
/** A clause of so few tokens may be a bare topic. */
const topicTokens = 6;

class MessageReading implements Reading {
  readonly #byConcept = new Map<ConceptId, Tag[]>();
  readonly #starts: Uint32Array | null;
  readonly #ends: Uint32Array | null;
  readonly #document: MessageDocument;
  readonly clean: string;
  readonly folded: string;
  readonly detections: readonly Detection[];
  readonly clauses: readonly Clause[];

  constructor(document: MessageDocument, reader: Reader, platform: PlatformFacts) {
    this.#document = document;
    const { clean, folded, starts, ends } = foldText(document.text);
    this.clean = clean;
    this.folded = folded;
    this.#starts = starts;
    this.#ends = ends;
    this.detections = reader.detect(clean, folded, document, (offset) => this.fromDocument(offset), platform);
    const { vocabulary } = reader;
    const prefixes: (readonly [token: number, end: number])[] = [];
    const plain = tokenize(folded, clean, (token, hash, end) => {
      if (vocabulary.mayBeStem(hash)) prefixes.push([token, end]);
    });
    const tokens = unmask(vocabulary, folded, plain, coverage(this.detections.filter(({ kind }) => codes.has(kind))));
    const stemHits: StemHit[] = [];
    for (const [token, end] of prefixes) {
      const start = plain.starts[token] as number;
      const concepts = vocabulary.stem(folded.slice(start, end));
      if (concepts.length > 0) stemHits.push([tokens === plain ? token : firstTokenAt(tokens, start), concepts]);
    }
    const matches = matchVocabulary(vocabulary, folded, tokens, stemHits);
    const quotations = [
      ...document.quotations.map((span) => ({ start: this.fromDocument(span.start), end: this.fromDocument(span.end) })),
      ...findQuotations(clean),
    ];
    const isQuoted = quotations.length === 0 ? () => false : quotedTokens(quotations, tokens);
    const { clauses, clauseOf } = readClauses(tokens, matches, isQuoted);
    this.clauses = clauses;
    this.#addMatches(matches, tokens, clauseOf);
    this.#addDetections(tokens, clauseOf, platform);
    for (const tags of this.#byConcept.values()) tags.sort((a, b) => a.first - b.first || a.last - b.last);
  }

  #add(tag: Tag): void {
    for (const id of withParents(tag.concept)) {
      const tags = this.#byConcept.get(id);
      if (tags) tags.push(tag);
      else this.#byConcept.set(id, [tag]);
    }
  }

  /** What a word reads as that hidden text takes apart: `Whats<span hidden>x</span>App`. */
  #splitByHidden(start: number, end: number): string | undefined {
    const isSplit = this.#document.hidden.some(({ kind, before }) => {
      const at = kind === "element" || kind === "comment" ? this.fromDocument(before) : start;
      return at > start && at < end && /[a-z]{2}/.test(this.folded.slice(at - 1, at + 1));
    });
    return isSplit ? this.folded.slice(start, end) : undefined;
  }

  #addMatches(matches: readonly Match[], tokens: Tokens, clauseOf: Int32Array): void {
    for (const { concept, first, last } of matches) {
      let reads: string | undefined;
      if (tokens.reads.size > 0) for (let token = first; token <= last && reads === undefined; token++) reads = tokens.reads.get(token);
      if (this.#document.hidden.length > 0) reads ??= this.#splitByHidden(tokens.starts[first] as number, tokens.ends[last] as number);
      this.#add({
        concept,
        start: tokens.starts[first] as number,
        end: tokens.ends[last] as number,
        first,
        last,
        clause: clauseOf[first] as number,
        reads,
      });
    }
    for (let token = 1; token < tokens.count; token++) {
      if (tokens.afterQuestion[token]) this.#addToken("question", tokens, clauseOf, token - 1);
    }
    if (tokens.endsInQuestion && tokens.count > 0) this.#addToken("question", tokens, clauseOf, tokens.count - 1);
  }

  #addToken(concept: ConceptId, tokens: Tokens, clauseOf: Int32Array, token: number): void {
    this.#add({
      concept,
      start: tokens.starts[token] as number,
      end: tokens.ends[token] as number,
      first: token,
      last: token,
      clause: clauseOf[token] as number,
    });
  }

  #addSpan(concept: ConceptId, tokens: Tokens, clauseOf: Int32Array, start: number, end: number, reads?: string): void {
    if (tokens.count === 0) return;
    const first = Math.min(firstTokenAt(tokens, start), tokens.count - 1);
    const last = Math.max(
      first,
      Math.min(
        firstTokenAt(tokens, end) - ((tokens.starts[firstTokenAt(tokens, end)] ?? Number.POSITIVE_INFINITY) >= end ? 1 : 0),
        tokens.count - 1,
      ),
    );
    this.#add({
      concept,
      start,
      end,
      first,
      last,
      clause: clauseOf[first] as number,
      reads,
    });
  }

  #addDetections(tokens: Tokens, clauseOf: Int32Array, platform: PlatformFacts): void {
    for (const detection of this.detections) {
      const concept = conceptOf(detection, platform);
      if (concept !== null) this.#addSpan(concept, tokens, clauseOf, detection.start, detection.end, detection.reads);
    }
    for (const { span, isControl } of this.#document.placeholders) {
      if (!isControl) this.#addSpan("placeholder", tokens, clauseOf, this.fromDocument(span.start), this.fromDocument(span.end));
    }
    for (const { index, 0: word } of this.clean.matchAll(codeToken))
      this.#addSpan("code-token", tokens, clauseOf, index, index + word.length);
  }

  concepts(): ConceptId[] {
    return [...this.#byConcept.keys()];
  }

  tags(concept: ConceptId): readonly Tag[] {
    return this.#byConcept.get(concept) ?? [];
  }

  has(concept: ConceptId, start = 0, end: number = this.clean.length): boolean {
    return this.tags(concept).some((tag) => tag.start < end && tag.end > start);
  }

  isDenied(tag: Tag): boolean {
    const clause = this.clauses[tag.clause];
    if (clause === undefined) return false;
    if (clause.refuses) return true;
    if (clause.negators.some((token) => token < tag.first)) return true;
    if (clause.backNegators.some((token) => token > tag.last)) return true;
    if (clause.negators.some((token) => token > tag.last) && this.#isSubject(tag, clause)) return true;
    return this.#isDeniedTopic(tag, clause) || this.#isDeniedCase(tag, clause);
  }

  /** “Sorry, can't do that: if you e-transfer me …”: a case that is only imagined after a plain no. */
  #isDeniedCase(tag: Tag, clause: Clause): boolean {
    if (!clause.isCase) return false;
    for (let before = tag.clause - 1; before >= Math.max(0, tag.clause - caseReach); before--)
      if (this.clauses[before]?.declines) return true;
    return false;
  }

  /** “PayPal is not something we support”: nothing of a verb or a person stands before it. */
  #isSubject(tag: Tag, clause: Clause): boolean {
    return clause.firstVoice >= tag.first;
  }

  /** “PayPal? Sorry, eBay does not allow that.”: a clause that only names it, and a refusal right after. */
  #isDeniedTopic(tag: Tag, clause: Clause): boolean {
    if (clause.last - clause.first >= topicTokens || clause.isCase || !this.#isSubject(tag, clause)) return false;
    for (let next = tag.clause + 1; next <= tag.clause + topicReach; next++) {
      const other = this.clauses[next];
      if (other === undefined || other.paragraph !== clause.paragraph || other.isCase) return false;
      if (other.refuses || other.negators.length > 0) return true;
    }
    return false;
  }

  range(start: number, end: number): Range {
    const from = this.#starts === null ? start : (this.#starts[start] ?? this.#document.text.length);
    const to = this.#ends === null ? end : end > start ? (this.#ends[end - 1] ?? this.#document.text.length) : from;
    return this.#document.range(from, to);
  }

  fromDocument(offset: number): number {
    const starts = this.#starts;
    if (starts === null) return offset;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Reads a parsed message once for all rules. */
export function readDocument(document: MessageDocument, reader: Reader, platform: PlatformFacts): Reading {
  return new MessageReading(document, reader, platform);
}
