import type { ConceptId } from "../lexicon/concepts.js";
import type { Kind, Message } from "../message.js";
import type { PlatformFacts } from "../preset.js";
import type { Reading, Tag } from "./reading.js";

/** How far the slots of a frame may lie apart: one clause, one sentence, a sentence and its neighbours, the whole message. */
export type Scope = "clause" | "sentence" | "adjacent" | "message";

/** A place in a frame, filled by one tag. */
export interface Slot {
  /** Any of these concepts. */
  readonly any: readonly ConceptId[];
  /** The slot that `side` and `within` are measured from, by number; the anchor (0) unless said. */
  readonly of?: number;
  readonly side?: "before" | "after";
  /** At most so many tokens between the two. */
  readonly within?: number;
  /** Narrower than the frame's own scope. */
  readonly scope?: Scope;
  /** Whether what it names must be affirmed (so unless said), denied, or either. */
  readonly polarity?: "affirmed" | "denied" | "any";
}

/** What must not stand near the anchor. */
export interface Guard {
  readonly any: readonly ConceptId[];
  readonly scope: Scope;
  /** The slot that it is measured from; the anchor unless said. */
  readonly of?: number;
  readonly side?: "before" | "after";
  readonly within?: number;
}

/** A pattern over concepts: its first slot is the anchor, the finding is the hull of its slots. */
export interface Frame {
  readonly messageId?: string;
  readonly scope: Scope;
  readonly slots: readonly [Slot, ...Slot[]];
  readonly unless?: readonly Guard[];
  /** Clauses that take up the buyer's words count too. */
  readonly reported?: true;
  /** The anchor must be disguised. */
  readonly disguised?: true;
  /** The slots that the finding covers; all unless said. */
  readonly evidence?: readonly number[];
  readonly advice?: true;
  /** Only for these kinds of message, or on this platform. */
  readonly kinds?: readonly Kind[];
  readonly platform?: PlatformFacts["id"];
}

/** Where a frame fits. Offsets are into the reading. */
export interface FrameMatch {
  readonly messageId: string;
  readonly start: number;
  readonly end: number;
  readonly reads?: string | undefined;
  readonly advice?: boolean;
}

/** Neighbours looked at on each side of a slot before it counts as empty: what is farther is another thought. */
const mostCandidates = 24;

function isNear(reading: Reading, from: Tag, to: Tag, scope: Scope): boolean {
  if (scope === "message") return true;
  if (scope === "clause") return from.clause === to.clause;
  const a = reading.clauses[from.clause];
  const b = reading.clauses[to.clause];
  if (a === undefined || b === undefined) return false;
  const apart = Math.abs(a.sentence - b.sentence);
  return scope === "sentence" ? apart === 0 : apart <= 1;
}

/** Whether one tag adds words to the other: `whats your` and `your gmail` are two, `promo code` and `code` are one. */
function isApart(a: Tag, b: Tag): boolean {
  return (a.first < b.first && a.last < b.last) || (b.first < a.first && b.last < a.last);
}

function fits(from: Tag, to: Tag, { side, within }: { readonly side?: "before" | "after"; readonly within?: number }): boolean {
  // A question mark is said of the whole clause.
  if (to.concept === "question") return true;
  if (!isApart(from, to)) return false;
  const isAfter = to.first > from.first;
  if (side !== undefined && (side === "after") !== isAfter) return false;
  const between = Math.max(0, isAfter ? to.first - from.last - 1 : from.first - to.last - 1);
  return within === undefined || between <= within;
}

/** Index of the first tag that begins at or after a token. */
function lowerBound(tags: readonly Tag[], token: number): number {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle] as Tag).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tags of some concepts around a token, nearest first on each side; a bounded number. */
function* around(reading: Reading, concepts: readonly ConceptId[], from: Tag): Generator<Tag> {
  for (const concept of concepts) {
    const tags = reading.tags(concept);
    const at = lowerBound(tags, from.first);
    for (let i = at; i < Math.min(tags.length, at + mostCandidates); i++) yield tags[i] as Tag;
    for (let i = at - 1; i >= Math.max(0, at - mostCandidates); i--) yield tags[i] as Tag;
  }
}

function distance(from: Tag, to: Tag): number {
  return Math.max(0, to.first > from.first ? to.first - from.last : from.first - to.last);
}

function polarityFits(reading: Reading, tag: Tag, polarity: Slot["polarity"]): boolean {
  if (polarity === "any") return true;
  return reading.isDenied(tag) === (polarity === "denied");
}

function fillSlot(reading: Reading, frame: Frame, slot: Slot, chosen: readonly Tag[]): Tag | null {
  const from = chosen[slot.of ?? 0] as Tag;
  let best: Tag | null = null;
  for (const tag of around(reading, slot.any, from)) {
    if (best !== null && distance(from, tag) >= distance(from, best)) continue;
    if (!fits(from, tag, slot) || !isNear(reading, from, tag, slot.scope ?? frame.scope)) continue;
    if (tag.concept !== "question" && chosen.some((other) => !isApart(other, tag))) continue;
    if (!frame.reported && reading.clauses[tag.clause]?.isReported && slot.polarity !== "any") continue;
    if (polarityFits(reading, tag, slot.polarity)) best = tag;
  }
  return best;
}

function isGuarded(reading: Reading, frame: Frame, chosen: readonly Tag[]): boolean {
  return (frame.unless ?? []).some((guard) => {
    const from = chosen[guard.of ?? 0] as Tag;
    for (const tag of around(reading, guard.any, from)) if (fits(from, tag, guard) && isNear(reading, from, tag, guard.scope)) return true;
    return false;
  });
}

function matchAnchor(reading: Reading, frame: Frame, anchor: Tag): FrameMatch | null {
  if (frame.disguised && anchor.reads === undefined) return null;
  if (!frame.reported && reading.clauses[anchor.clause]?.isReported) return null;
  const [first, ...others] = frame.slots;
  if (!polarityFits(reading, anchor, first.polarity)) return null;
  const chosen: Tag[] = [anchor];
  for (const slot of others) {
    const tag = fillSlot(reading, frame, slot, chosen);
    if (tag === null) return null;
    chosen.push(tag);
  }
  if (isGuarded(reading, frame, chosen)) return null;
  const evidence = frame.evidence?.map((i) => chosen[i] as Tag) ?? chosen;
  const reads = evidence.find((tag) => tag.reads !== undefined)?.reads;
  return {
    messageId: frame.messageId ?? "found",
    start: Math.min(...evidence.map((tag) => tag.start)),
    end: Math.max(...evidence.map((tag) => tag.end)),
    reads,
    advice: frame.advice === true,
  };
}

/** Finds where frames fit. Each anchor looks at a bounded number of neighbours, so the cost follows the number of tags. */
export function matchFrames(reading: Reading, message: Message, platform: PlatformFacts, frames: readonly Frame[]): FrameMatch[] {
  const matches: FrameMatch[] = [];
  for (const frame of frames) {
    if (frame.kinds && !frame.kinds.includes(message.kind)) continue;
    if (frame.platform && frame.platform !== platform.id) continue;
    if (frame.slots.some((slot) => slot.any.every((concept) => reading.tags(concept).length === 0))) continue;
    for (const concept of frame.slots[0].any) {
      for (const anchor of reading.tags(concept)) {
        const match = matchAnchor(reading, frame, anchor);
        if (match !== null) matches.push(match);
      }
    }
  }
  return matches;
}
