import type { ConceptId } from "../lexicon/concepts.js";
import type { Match } from "./match.js";
import type { Clause } from "./reading.js";
import { gaps, type Tokens } from "./tokens.js";

/** Concepts that open a clause of their own after a comma: its subject, its verb, its politeness. */
const openers: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "self",
  "buyer",
  "third-party",
  "please",
  "condition",
  "until",
  "obligation",
  "ask-verb",
  "contact-verb",
  "contact-direct",
  "contact-add",
  "search-verb",
  "pay-verb",
  "buy-verb",
  "sell-verb",
  "cancel-verb",
  "give-verb",
  "look-verb",
  "review-verb",
  "change-verb",
  "remove-verb",
  "redeem-verb",
  "end-listing",
  "negator",
]);
/** Concepts that end a list of what is denied: another subject, a request, a condition, another denial. */
const newVoices: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "self",
  "buyer",
  "third-party",
  "please",
  "condition",
  "until",
  "obligation",
  "negator",
  "contrast",
]);
const subjects: ReadonlySet<ConceptId> = new Set<ConceptId>(["self", "buyer", "please", "third-party"]);
const verbs: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "ask-verb",
  "contact-verb",
  "contact-direct",
  "contact-add",
  "search-verb",
  "pay-verb",
  "buy-verb",
  "sell-verb",
  "cancel-verb",
  "redeem-verb",
]);

/** Concepts that a bare topic comes before: persons and verbs. */
const voices: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "self",
  "buyer",
  "contact-verb",
  "contact-direct",
  "pay-verb",
  "send-verb",
  "buy-verb",
  "ask-verb",
  "contact-add",
  "please",
]);

const conditions: ReadonlySet<ConceptId> = new Set<ConceptId>(["condition"]);

/** How many tokens after a comma its segment has to show what it is. */
const glance = 3;

/** What is known of each token: the concepts that begin at it. */
type Starts = ReadonlyMap<number, readonly Match[]>;

function opens(starts: Starts, token: number, kinds: ReadonlySet<ConceptId>): boolean {
  return starts.get(token)?.some(({ concept }) => kinds.has(concept)) === true;
}

/**
 * Whether a new clause begins at a token. A strong mark always breaks; a comma breaks before a segment with a subject or verb of its own,
 * so that a denied list (“no WhatsApp, Facebook or e-mail”) stays one clause; “and” breaks before a subject, or before a verb where
 * nothing is being denied.
 */
function breaksAt(tokens: Tokens, starts: Starts, token: number, deniesSofar: boolean): boolean {
  const gap = tokens.gapBefore[token] as number;
  if (gap >= gaps.clause) return true;
  const here = starts.get(token);
  if (here?.some(({ concept }) => concept === "contrast")) return true;
  if (gap === gaps.comma) {
    // A list of what is denied goes on until somebody else takes the word: “we cannot give WhatsApp, phone number or e-mail”.
    const kinds = deniesSofar ? newVoices : openers;
    for (let next = token; next < Math.min(token + glance, tokens.count); next++) {
      if (next > token && (tokens.gapBefore[next] as number) >= gaps.comma) return false;
      if (opens(starts, next, kinds)) return true;
    }
    return false;
  }
  if (here?.some(({ concept }) => concept === "condition" || concept === "until")) return true;
  if (here?.some(({ concept }) => concept === "coordination")) {
    const next = token + 1;
    if (opens(starts, next, subjects)) return true;
    return !deniesSofar && opens(starts, next, verbs);
  }
  return false;
}

/** Cuts the tokens into clauses and reads each for what it denies and reports. `isQuoted` tells tokens inside quotations. */
export function readClauses(
  tokens: Tokens,
  matches: readonly Match[],
  isQuoted: (token: number) => boolean,
): { clauses: Clause[]; clauseOf: Int32Array } {
  const starts = new Map<number, Match[]>();
  for (const match of matches) {
    const known = starts.get(match.first);
    if (known) known.push(match);
    else starts.set(match.first, [match]);
  }
  const clauseOf = new Int32Array(tokens.count);
  const clauses: Clause[] = [];
  let sentence = 0;
  let paragraph = 0;
  let first = 0;
  let denies = false;
  const close = (last: number): void => {
    if (last < first) return;
    const negators: number[] = [];
    const backNegators: number[] = [];
    let refuses = false;
    let declines = false;
    let firstVoice = last + 1;
    let isReported = isQuoted(first);
    for (let token = first; token <= last; token++) {
      clauseOf[token] = clauses.length;
      for (const { concept, negatesBack } of starts.get(token) ?? []) {
        if (concept === "negator") {
          negators.push(token);
          if (negatesBack) backNegators.push(token);
        } else if (voices.has(concept)) firstVoice = Math.min(firstVoice, token);
        else if (concept === "refusal") refuses = true;
        else if (concept === "decline") declines = true;
        else if (concept === "reported") isReported = true;
      }
    }
    const isQuestion = last + 1 < tokens.count ? (tokens.afterQuestion[last + 1] as boolean) : tokens.endsInQuestion;
    const isCase = opens(starts, first, conditions) || opens(starts, first + 1, conditions);
    clauses.push({
      first,
      last,
      sentence,
      paragraph,
      isQuestion,
      isReported,
      negators,
      backNegators,
      refuses,
      declines,
      isCase,
      firstVoice,
    });
  };
  for (let token = 0; token < tokens.count; token++) {
    const gap = tokens.gapBefore[token] as number;
    if (token > 0 && (isQuoted(token) !== isQuoted(token - 1) || breaksAt(tokens, starts, token, denies))) {
      close(token - 1);
      first = token;
      denies = false;
      if (gap >= gaps.sentence) sentence++;
      if (gap >= gaps.paragraph) paragraph++;
    }
    if (starts.get(token)?.some(({ concept }) => concept === "negator" || concept === "refusal")) denies = true;
  }
  if (tokens.count > 0) close(tokens.count - 1);
  return { clauses, clauseOf };
}
