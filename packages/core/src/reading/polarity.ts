import { countBelow } from "../rising.js";
import type { Clause } from "./reading.js";

/** How many clauses after a bare topic its refusal may come: `PayPal? Sorry, that is not possible.` */
const topicReach = 2;
/** How many clauses after a plain no an imagined case may come. */
const caseReach = 6;
/** A longer clause is more than a bare topic: six words. */
const topicWidth = 12;
/** A longer clause is more than a bare no: three words. */
const noWidth = 6;

/** The first of some rising tokens, and the last; where there are none, one behind all tokens and one before. */
const firstOf = (tokens: readonly number[]): number => tokens[0] ?? Number.POSITIVE_INFINITY;
const lastOf = (tokens: readonly number[]): number => tokens.at(-1) ?? -1;

/** Whether what stands on some tokens of a clause is itself refused, denied or forbidden there; its subject is not. */
export function isDeniedBeside(clause: Clause, first: number, last: number): boolean {
  if (clause.refuses) return true;
  if (firstOf(clause.aheadNegators) < first || lastOf(clause.backNegators) > last) return true;
  // A word may hold its own denial: the Turkish `aramayın`, do not call.
  return first === last && clause.negators[countBelow(clause.negators, first)] === first;
}

/** Whether what stands on some tokens of a clause is refused, denied or forbidden there or by the clauses behind it. */
export function isDenied(clauses: readonly Clause[], index: number, first: number, last: number): boolean {
  const clause = clauses[index] as Clause;
  if (isDeniedBeside(clause, first, last)) return true;
  const isSubject = clause.firstVoice >= first;
  if (isSubject && lastOf(clause.negators) > last) return true;
  // Who asks for it in the same clause does not only name it: “Call me tonight, I do not read this inbox.”
  const isTopic = clause.isQuestion ? isSubject : clause.firstVoice > last;
  return (isTopic && isDeniedTopic(clauses, index)) || clause.isAnsweredNo || isDeniedCase(clauses, index);
}

/** Whether a plain no answers the question that ends with a clause, and so all that its sentence names: “Sorry, no.” */
export function isAnsweredNo(clauses: readonly Clause[], index: number): boolean {
  const { isQuestion, paragraph } = clauses[index] as Clause;
  if (!isQuestion) return false;
  const first = clauses[index + 1];
  for (let next = index + 1; next <= index + 2; next++) {
    const answer = clauses[next];
    if (answer === undefined || answer.paragraph !== paragraph || answer.sentence !== first?.sentence || answer.isQuestion) return false;
    if (answer.declines) return true;
    if (answer.width > noWidth || answer.firstVoice <= answer.last) return false;
    if (answer.negators.length > 0) return true;
  }
  return false;
}

/** “Sorry, can't do that: if you e-transfer me …”, “even if it were cheaper off here: no thanks”: a case that a plain no stands beside. */
function isDeniedCase(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index];
  if (!clause?.isCase) return false;
  const answer = clauses[index + 1];
  if (answer?.sentence === clause.sentence && answer.declines && answer.width <= noWidth) return true;
  for (let before = index - 1; before >= Math.max(0, index - caseReach); before--) if (clauses[before]?.declines) return true;
  return false;
}

/** “PayPal? Sorry, eBay does not allow that.”: a clause that only names it, and a refusal right after. */
function isDeniedTopic(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index] as Clause;
  if (clause.width > topicWidth || clause.isCase || (clause.isDeed && !clause.isQuestion)) return false;
  for (let next = index + 1; next <= index + topicReach; next++) {
    const other = clauses[next];
    if (other === undefined || other.paragraph !== clause.paragraph || other.isCase) return false;
    // “Telegram kiln_47. We do not read this inbox.”: only a question is answered by another sentence.
    if (!clause.isQuestion && other.sentence !== clause.sentence) return false;
    if (other.refuses || other.declines || answersNo(other)) return true;
  }
  return false;
}

/**
 * Whether a clause says no to a question: “eBay does not allow that”, but not “please do not leave a review yet”, nor “I send you the photos
 * that do not fit in here”.
 */
function answersNo(clause: Clause): boolean {
  return clause.negators.some(
    (token) =>
      (clause.namesSelf && (token < clause.firstDeed || clause.backNegators.includes(token))) ||
      (token > clause.first && token < clause.firstVoice),
  );
}
