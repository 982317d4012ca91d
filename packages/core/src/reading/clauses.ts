import { type ConceptId, conceptNames, conceptNumber } from "../lexicon/concepts.js";
import { type Matches, traits } from "./match.js";
import { isAnsweredNo } from "./polarity.js";
import type { Clause } from "./reading.js";
import { evidence, gaps, type Tokens } from "./tokens.js";

/** What a concept does to the clauses around it, as bits. */
const roles = {
  /** Opens a clause of its own after a comma: its subject, its verb, its politeness. */
  opener: 1,
  /** Ends a list of what is denied: another subject, a request, a condition, another denial. */
  newVoice: 2,
  subject: 4,
  verb: 8,
  /** A bare topic comes before it: a person or a verb. */
  voice: 16,
  condition: 32,
  until: 64,
  contrast: 128,
  coordination: 256,
  negator: 512,
  refusal: 1024,
  decline: 2048,
  reported: 4096,
  warning: 8192,
  please: 16384,
  self: 32768,
  /** What the verb of a clause says, where it stands last. */
  predicate: 65536,
  /** Asks for something: it ends a condition before it. */
  request: 131072,
  /** Says that something is to be done or given: what stands before it is no bare topic. */
  deed: 262144,
  /** States what its segment names, however long the name is: it ends a list of what is denied. */
  statement: 524288,
  /** The name of an app, a method of payment: a verb inside it is none, the 付 of 支付宝. */
  name: 1048576,
} as const;

const conceptsByRole: Readonly<Record<keyof typeof roles, string>> = {
  opener:
    "self self-possessive buyer third-party please condition until obligation ask-verb contact-verb contact-direct contact-add search-verb pay-verb " +
    "buy-verb sell-verb cancel-verb give-verb look-verb review-verb change-verb change-it remove-verb redeem-verb end-listing negator " +
    "instead",
  newVoice:
    "self self-possessive buyer third-party please condition until obligation negator contrast end-listing look-verb instead connect",
  subject: "self buyer please third-party",
  verb: "ask-verb contact-verb contact-direct contact-add search-verb pay-verb buy-verb sell-verb cancel-verb redeem-verb",
  voice: "self buyer contact-verb contact-direct pay-verb send-verb buy-verb ask-verb contact-add please",
  condition: "condition",
  until: "until",
  contrast: "contrast",
  coordination: "coordination",
  negator: "negator",
  refusal: "refusal",
  decline: "decline",
  reported: "reported",
  warning: "warning",
  please: "please",
  self: "self self-possessive",
  request: "please connect",
  deed: "obligation ask-verb give-verb",
  statement: "acceptable",
  name: "messenger social-network payment-outside payment-wallet",
  predicate:
    "please condition until obligation ask-verb contact-verb contact-direct contact-add search-verb pay-verb buy-verb sell-verb cancel-verb " +
    "give-verb look-verb review-verb change-verb change-it remove-verb redeem-verb end-listing negator refusal",
};

/** The roles of each concept, as bits. */
const rolesOf: readonly number[] = listRoles();

function listRoles(): readonly number[] {
  const bits = conceptNames.map(() => 0);
  for (const role of Object.keys(roles) as (keyof typeof roles)[]) {
    for (const name of conceptsByRole[role].split(" ") as ConceptId[])
      bits[conceptNumber(name)] = (bits[conceptNumber(name)] as number) | roles[role];
  }
  return bits;
}

/** How far after a comma its segment has to show what it is: five words. */
const glance = 10;
/** How far it may state what it names: ten words. */
const farGlance = 20;
/** A segment that another comma ends so soon is part of a list: three words. */
const shortest = 6;

/** What clauses without a negator share. */
const none: readonly number[] = [];

/** Adds a token to a list, and begins one where there is none yet. */
function withToken(tokens: readonly number[], token: number): readonly number[] {
  if (tokens === none) return [token];
  (tokens as number[]).push(token);
  return tokens;
}

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };

/** Whether a sign joins a token to the one before. */
function isJoined({ shapes, gapBefore }: Tokens, token: number): boolean {
  return ((shapes[token] as number) & evidence.chain) !== 0 && gapBefore[token] === gaps.space;
}

/** Numbers for so many tokens. Lists are made quicker than typed arrays of the length of a message. */
function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

/** Cuts the tokens of one text into clauses. */
class ClauseReader {
  readonly clauses: Draft[] = [];
  readonly clauseOf: number[];
  readonly #tokens: Tokens;
  readonly #matches: Matches;
  readonly #isQuoted: (token: number) => boolean;
  readonly #endsClause: (token: number) => boolean;
  readonly #isEntry: (token: number) => boolean;
  /** The roles of what begins at each token. */
  readonly #roles: number[];
  /** The roles of what ends at each token and may end a clause with it: the verbs and conditions of languages whose verbs come last. */
  #closings: number[] | undefined;
  #nextMatch = 0;
  #nextQuestion = 0;
  #nextList = 0;
  /** The last token that takes up what the buyer said: `Pyta Pan, | czy`. */
  #lastReported = -1;
  /** Whether the clause that is being read takes up what stands before it. */
  #takesUp = false;
  /** Index of the last clause that did. */
  #lastTaking = 0;
  /** Index of the clause that opens the list which is being read. */
  #lead: number | null = null;
  /** Whether that clause ends with a colon, so that its denial goes on: a full stop ends it. */
  #leadsOn = false;

  constructor(
    tokens: Tokens,
    matches: Matches,
    isQuoted: (token: number) => boolean,
    endsClause: (token: number) => boolean,
    isEntry: (token: number) => boolean,
  ) {
    this.#isEntry = isEntry;
    this.#tokens = tokens;
    this.#matches = matches;
    this.#isQuoted = isQuoted;
    this.#endsClause = endsClause;
    this.clauseOf = new Array<number>(tokens.count);
    this.#roles = zeros(tokens.count);
    for (let i = 0; i < matches.concepts.length; i++) {
      const first = matches.firsts[i] as number;
      const last = matches.lasts[i] as number;
      const trait = matches.traits[i] as number;
      let role = rolesOf[matches.concepts[i] as number] as number;
      // `cadastre-se`, `SMS-a`: an ending that is written like a word between clauses.
      if (isJoined(tokens, first)) role &= ~(roles.condition | roles.until | roles.contrast | roles.coordination);
      if (trait & traits.verbsLast) {
        const isShown = (trait & traits.verbsClose) !== 0;
        this.#closings ??= zeros(tokens.count);
        this.#closings[last] = (this.#closings[last] as number) | (isShown ? role : role & ~roles.predicate);
        if (!isShown && role & roles.predicate) role &= ~(roles.opener | roles.newVoice);
        role &= ~(roles.condition | roles.until);
      }
      this.#roles[first] = (this.#roles[first] as number) | role;
    }
  }

  read(): void {
    const { count, gapBefore } = this.#tokens;
    let first = 0;
    let sentence = 0;
    let paragraph = 0;
    let denies = false;
    for (let token = 0; token < count; token++) {
      const isCase = this.#isCase(first);
      if (token > 0 && (this.#isQuoted(token) !== this.#isQuoted(token - 1) || this.#breaksAt(token, denies, isCase))) {
        this.#close(first, token - 1, sentence, paragraph);
        first = token;
        denies = false;
        const gap = gapBefore[token] as number;
        if (gap >= gaps.sentence) sentence++;
        if (gap >= gaps.paragraph) paragraph++;
      }
      if (this.#is(token, roles.negator | roles.refusal)) denies = true;
    }
    if (count > 0) this.#close(first, count - 1, sentence, paragraph);
    this.#spreadWarnings();
    this.#spreadAnswers();
  }

  /** Whether a clause that begins at a token states a condition. */
  #isCase(first: number): boolean {
    return this.#is(first, roles.condition) || (first + 1 < this.#tokens.count && this.#is(first + 1, roles.condition));
  }

  #closesAt(token: number, bits: number): boolean {
    return this.#closings !== undefined && ((this.#closings[token] as number) & bits) !== 0;
  }

  /** Whether the verb of a clause, or what turns its thought, ends with a token, where verbs come last. */
  #isVerb(token: number): boolean {
    return this.#closesAt(token, roles.predicate | roles.contrast) || this.#endsClause(token);
  }

  #is(token: number, bits: number): boolean {
    return ((this.#roles[token] as number) & bits) !== 0;
  }

  /**
   * Whether a new clause begins at a token. A strong mark always breaks; a comma breaks before a segment with a subject or verb of its
   * own, so that a denied list (“no WhatsApp, Facebook or e-mail”) stays one clause; “and” breaks before a subject, or before a verb
   * where nothing is being denied.
   */
  #breaksAt(token: number, denies: boolean, isCase: boolean): boolean {
    const { gapBefore, count, positions } = this.#tokens;
    const gap = gapBefore[token] as number;
    if (gap >= gaps.clause) return true;
    // “Bel maar even”: a word that is also polite turns nothing without a comma.
    if (this.#is(token, roles.contrast) && (gap === gaps.comma || !this.#is(token, roles.please))) return true;
    if (this.#closesAt(token - 1, roles.condition | roles.until)) return true;
    // “If you are not sure just write”: a request ends its condition.
    if (isCase && this.#is(token, roles.request)) return true;
    if (gap === gaps.comma) {
      // “If so, a good word would be great.”
      if (isCase || this.#isVerb(token - 1)) return true;
      const kinds = denies ? roles.newVoice | roles.statement : roles.opener;
      const from = positions[token - 1] as number;
      for (let next = token; next < count && (positions[next] as number) <= from + farGlance; next++) {
        if (next > token && (gapBefore[next] as number) >= gaps.comma) {
          if ((positions[next] as number) <= from + shortest) return false;
          break;
        }
        if (this.#is(next, (positions[next] as number) <= from + glance ? kinds : kinds & roles.statement)) return true;
      }
      return denies && this.#opensRequest(token);
    }
    if (this.#is(token, roles.condition | roles.until)) return true;
    if (!this.#is(token, roles.coordination) || token + 1 >= count) return false;
    if (this.#isVerb(token - 1)) return true;
    // “Cash in hand and no fees”: a denial of its own.
    if (!denies && this.#is(token + 1, roles.negator) && token + 2 < count) return true;
    return this.#is(token + 1, denies ? roles.subject : roles.subject | roles.verb);
  }

  /** Whether what stands behind a comma is asked for, and no more of a denied list: “I can't add photos here, text me and I'll send them”. */
  #opensRequest(token: number): boolean {
    if (!this.#is(token, roles.predicate)) return false;
    const { gapBefore, count } = this.#tokens;
    for (let next = token + 1; next < count && (gapBefore[next] as number) < gaps.comma; next++) {
      if (this.#is(next, roles.coordination) && !(next + 1 < count && this.#is(next + 1, roles.subject))) return false;
    }
    return true;
  }

  #close(first: number, last: number, sentence: number, paragraph: number): void {
    for (let token = first; token <= last; token++) this.clauseOf[token] = this.clauses.length;
    const { questions, positions } = this.#tokens;
    while (this.#nextQuestion < questions.length && (questions[this.#nextQuestion] as number) < last) this.#nextQuestion++;
    const clause: Draft = {
      first,
      last,
      sentence,
      paragraph,
      isQuestion: questions[this.#nextQuestion] === last,
      isAnsweredNo: false,
      isReported: this.#isQuoted(first),
      isWarned: false,
      width: (positions[last] as number) - (positions[first - 1] ?? 0),
      negators: none,
      aheadNegators: none,
      backNegators: none,
      refuses: false,
      declines: false,
      isCase: this.#isCase(first) || this.#closesAt(last, roles.condition),
      namesSelf: false,
      isDeed: false,
      firstDeed: last + 1,
      firstVoice: last + 1,
      lead: null,
    };
    this.#readRoles(clause);
    this.#inherit(clause);
    this.clauses.push(clause);
    if (this.#takesUp) this.#reportBack();
  }

  /** “…, というご質問ですが”: where verbs stand last, what opens a clause takes up what its sentence said before. */
  #reportBack(): void {
    this.#takesUp = false;
    const { gapBefore } = this.#tokens;
    const last = this.clauses.length - 1;
    for (let index = last; index > this.#lastTaking; index--) {
      if ((gapBefore[(this.clauses[index] as Draft).first] as number) > gaps.comma) break;
      (this.clauses[index - 1] as Draft).isReported = true;
    }
    this.#lastTaking = last;
  }

  /** What the words of a clause say of it. */
  #readRoles(clause: Draft): void {
    const { concepts, firsts, lasts, traits: traitsOf } = this.#matches;
    let nameEnd = -1;
    for (; this.#nextMatch < concepts.length && (firsts[this.#nextMatch] as number) <= clause.last; this.#nextMatch++) {
      const token = firsts[this.#nextMatch] as number;
      const role = rolesOf[concepts[this.#nextMatch] as number] as number;
      if (role === 0) continue;
      if (role & roles.name) nameEnd = lasts[this.#nextMatch] as number;
      const trait = traitsOf[this.#nextMatch] as number;
      if (role & roles.self) clause.namesSelf = true;
      if (role & roles.deed) {
        clause.isDeed = true;
        clause.firstDeed = Math.min(clause.firstDeed, token);
      }
      if (role & roles.negator) {
        clause.negators = withToken(clause.negators, token);
        if (trait & traits.deniesAhead) clause.aheadNegators = withToken(clause.aheadNegators, token);
        if (trait & traits.deniesBack) clause.backNegators = withToken(clause.backNegators, token);
      } else if (role & roles.voice) {
        if (token <= nameEnd) continue;
        // A verb at the end speaks of all that stands before it.
        clause.firstVoice = Math.min(clause.firstVoice, trait & traits.verbsLast ? clause.first : token);
      } else if (role & roles.refusal) clause.refuses = true;
      else if (role & roles.decline) clause.declines = true;
      else if (role & roles.reported) {
        clause.isReported = true;
        if (trait & traits.verbsLast && token === clause.first) this.#takesUp = true;
        this.#lastReported = Math.max(this.#lastReported, lasts[this.#nextMatch] as number);
      } else if (role & roles.warning) clause.isWarned = true;
    }
  }

  /** What a clause takes over from the one that it goes on with, or that opens the list it stands in. */
  #inherit(clause: Draft): void {
    const { gapBefore, lists } = this.#tokens;
    const before = this.clauses.at(-1);
    const gap = gapBefore[clause.first] as number;
    clause.isReported ||= clause.first <= this.#lastReported;
    const opensList = lists[this.#nextList] === clause.first;
    if (opensList) {
      this.#nextList++;
      this.#lead = this.clauses.length - 1;
      this.#leadsOn = true;
    } else if (this.#isEntry(clause.first)) {
      // “We need the following data.” and a list: the next entries go on with it.
      if (this.#lead === null && before !== undefined) {
        this.#lead = this.clauses.length - 1;
        this.#leadsOn = false;
      }
    } else if (gap >= gaps.paragraph) this.#lead = null;
    while (this.#nextList < lists.length && (lists[this.#nextList] as number) <= clause.last) this.#nextList++;
    if (before !== undefined && gap < gaps.comma && this.#isQuoted(before.last) && !this.#isQuoted(clause.first)) {
      this.#denyBehindQuotation(clause);
    }
    if (this.#lead !== null) {
      const lead = this.clauses[this.#lead] as Draft;
      clause.lead = this.#lead;
      clause.isReported ||= lead.isReported;
      clause.isWarned ||= lead.isWarned;
      // “If that doesn't help:” refuses nothing.
      clause.refuses ||= this.#leadsOn && !lead.isCase && (lead.refuses || lead.negators.length > 0);
    } else if (before?.isReported && !this.#isQuoted(before.last) && gap <= gaps.comma) {
      // “you asked if we could | call you”: nothing parts what was asked.
      clause.isReported ||= this.#goesOn(clause.first) || (before.isCase && gap < gaps.comma);
    }
  }

  /** “I can't send it “on trust” and get paid later”: what is denied before a quotation stays so behind it. */
  #denyBehindQuotation(clause: Draft): void {
    let quoted = this.clauses.length - 1;
    while (quoted > 0 && this.#isQuoted((this.clauses[quoted - 1] as Draft).last)) quoted--;
    const outer = this.clauses[quoted - 1];
    const opening = this.clauses[quoted] as Draft;
    if (outer === undefined || (this.#tokens.gapBefore[opening.first] as number) >= gaps.comma) return;
    const first = this.#is(clause.first, roles.coordination) ? clause.first + 1 : clause.first;
    if (first > clause.last || this.#is(first, roles.subject | roles.contrast | roles.condition | roles.request)) return;
    clause.refuses ||= outer.refuses || outer.aheadNegators.length > 0;
  }

  /** “you asked | if …”, “you wanted to pay by transfer | or post a cheque”: the same voice goes on. */
  #goesOn(first: number): boolean {
    if (this.#is(first, roles.condition)) return true;
    return this.#is(first, roles.coordination) && !(first + 1 < this.#tokens.count && this.#is(first + 1, roles.subject));
  }

  /** A warning is about the whole of its sentence. */
  #spreadWarnings(): void {
    const warned = new Set(this.clauses.filter(({ isWarned }) => isWarned).map(({ sentence }) => sentence));
    if (warned.size === 0) return;
    for (const clause of this.clauses) clause.isWarned ||= warned.has(clause.sentence);
  }

  /** An answer is to the whole of its question. */
  #spreadAnswers(): void {
    const { clauses } = this;
    for (let index = 0; index < clauses.length - 1; index++) {
      const { sentence } = clauses[index] as Draft;
      if ((clauses[index + 1] as Draft).sentence === sentence || !isAnsweredNo(clauses, index)) continue;
      for (let part = index; clauses[part]?.sentence === sentence; part--) (clauses[part] as Draft).isAnsweredNo = true;
    }
  }
}

/**
 * Cuts the tokens into clauses and reads each for what it denies and reports. `isQuoted` tells tokens inside quotations, `endsClause`
 * those that end a clause before a comma, `isEntry` those that an entry of a list begins with.
 */
export function readClauses(
  tokens: Tokens,
  matches: Matches,
  isQuoted: (token: number) => boolean,
  endsClause: (token: number) => boolean,
  isEntry: (token: number) => boolean = () => false,
): { readonly clauses: readonly Clause[]; readonly clauseOf: readonly number[] } {
  const reader = new ClauseReader(tokens, matches, isQuoted, endsClause, isEntry);
  reader.read();
  return reader;
}
