import { type ConceptId, conceptNames, conceptNumber, conceptTable } from "../lexicon/concepts.js";
import type { Kind, Message } from "../message.js";
import type { PlatformFacts } from "../preset.js";
import { countBelow } from "../rising.js";
import { isDenied, isDeniedBeside } from "./polarity.js";
import type { MessageReading } from "./read.js";
import type { Clause } from "./reading.js";
import { type ConceptNeeds, conceptNeeds } from "./tags.js";

/**
 * How far the slots of a frame may lie apart: one clause, a clause and the condition that it hangs on, an entry of a list and the
 * sentence that opens it, one sentence, a sentence and its neighbours, the whole message.
 */
export type Scope = "clause" | "conditional" | "list" | "sentence" | "adjacent" | "message";

/** What a slot or a guard looks for, and where. */
interface Place {
  /** Any of these concepts. */
  readonly any: readonly ConceptId[];
  /** The slot that `side` and `within` are measured from, by number; the anchor (0) unless said. */
  readonly of?: number;
  readonly side?: "before" | "after";
  /** The two are a verb and what it is done to, which stand the other way round in some languages: there, any side will do. */
  readonly turns?: true;
  /** One owns the other: where owners stand last, it is the other side. */
  readonly owns?: true;
  /** The two share no words. */
  readonly apart?: true;
  /** At most so many words between the two; two characters of a script without spaces count as one. */
  readonly within?: number;
}

/** A place in a frame, filled by one tag. */
export interface Slot extends Place {
  /** Written with a capital letter, as names are, in scripts that have them. */
  readonly capital?: true;
  /** A sentence begins with it, with at most two words before: “Your e-mail and I send it.” */
  readonly opens?: true;
  /** Set off by signs as what somebody is called, which nothing in the sentence denies: “You get nothing, thief.” */
  readonly aside?: true;
  /** Narrower than the frame's own scope. */
  readonly scope?: Scope;
  /** It may stand where the buyer's words are taken up: what is threatened over is the buyer's, the threat is not. */
  readonly taken?: true;
  /**
   * Whether what it names must be affirmed (so unless said), denied, either, or only not be denied itself in its clause (`stated`),
   * whatever is denied of it or behind it.
   */
  readonly polarity?: "affirmed" | "denied" | "stated" | "any";
}

/** What must not stand near the anchor. */
export interface Guard extends Place {
  readonly scope: Scope;
  /**
   * Only where what it names is denied, `nothing outside eBay`, or is not: `not through the checkout`; or where no word right before says
   * no to just that: “you need not stay on eBay”, but “Amazon has no such thing, it stays on here”; or only where such a word does:
   * “I won't end it early”.
   */
  readonly polarity?: "denied" | "affirmed" | "upheld" | "dropped";
  /** Only where it is the slot's own words with more around them: the mail of “drop me a mail”. */
  readonly around?: true;
}

/** A pattern over concepts: its first slot is the anchor, the finding is the hull of its slots. */
export interface Frame {
  readonly messageId?: string;
  readonly scope: Scope;
  readonly slots: readonly [Slot, ...Slot[]];
  readonly unless?: readonly Guard[];
  /** Hints that say nothing one by one: so many different ones must stand near the anchor. */
  readonly company?: { readonly any: readonly ConceptId[]; readonly least: number; readonly scope: Scope };
  /** Clauses count though they take up the buyer's words, or warn of fraud. */
  readonly despite?: readonly ("reported" | "warned")[];
  /** The anchor must be the author's own word: not set in quotation marks, and, unless only that is asked, no part of a name in capitals. */
  readonly own?: true | "unquoted";
  /** The anchor must be no word that is part of an innocent phrase elsewhere: “the positive lead … then positive”. */
  readonly unexplained?: true;
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
  readonly advice: boolean;
}

/** A frame with its concepts as numbers. */
export interface CompiledFrame {
  readonly frame: Frame;
  readonly slots: readonly (readonly number[])[];
  /** What each slot needs as bits, the choosiest first. */
  readonly needs: ConceptNeeds;
  readonly guards: readonly (readonly number[])[];
  readonly company: readonly number[];
}

const numbersOf = ({ any }: { readonly any: readonly ConceptId[] }): readonly number[] => any.map(numberOf);

function numberOf(id: ConceptId): number {
  if (!Object.hasOwn(conceptTable, id)) throw new TypeError(`no concept ${String(id)}`);
  return conceptNumber(id);
}

/** Makes frames ready to be matched. */
export function compileFrames(frames: readonly Frame[]): readonly CompiledFrame[] {
  return frames.map((frame) => ({
    frame,
    slots: frame.slots.map(numbersOf),
    needs: conceptNeeds(frame.slots.toSorted((a, b) => a.any.length - b.any.length).map(numbersOf)),
    guards: (frame.unless ?? []).map(numbersOf),
    company: frame.company === undefined ? [] : numbersOf(frame.company),
  }));
}

/** Neighbours looked at on each side of a slot before it counts as empty: what is farther is another thought. */
const mostCandidates = 24;

/** How far a negation reaches to what it alone says no to: four words. */
const droppedReach = 8;

/** How far behind its first word something still begins a sentence: two words. */
const opening = 4;

const none: readonly FrameMatch[] = [];

const question = conceptNumber("question");
const innocent = conceptNumber("innocent");

const isLoose: readonly boolean[] = conceptNames.map((name) => conceptTable[name].loose === true);

const asideBefore = /(?:^|[,.!?:;…–\-\n。、،؛؟]) ?$/;
const asideAfter = /^(?:$|[,.!?;…\n。、،؛؟])/;
const quoteSigns = /^["“”„«»‘’'*_(「『《]\s?/u;
const quoteBefore = /["“„«‘'*_(]\s?[¡¿]?$/;
/** The end of the word, where what hangs on it was cut off: “Llámame” is `llama`, `me`. */
const quoteAfter = /^\p{L}{0,4} ?[,.!?]?["”“»’'*_)]/u;
/** A word in capitals right before, in the same sentence, with at most one small word between. */
const capitalBefore = /(?:^|[\s"“(*_])\p{Lu}[\p{L}'’]{1,14}(?: \p{Ll}{1,3})?[ *_]{1,2}$/u;
const capitalAfter = /^[ *_]{1,2}\p{Lu}\p{Ll}/u;

/** Matches frames in one message. */
export class FrameMatcher {
  readonly #reading: MessageReading;
  readonly #message: Message;
  readonly #platform: PlatformFacts;
  /** The innocent phrases of the text, a blank around each. */
  #explained: string | undefined;
  /** The tags around one, as {@link #look} left them. */
  readonly #around: number[] = [];

  constructor(reading: MessageReading, message: Message, platform: PlatformFacts) {
    this.#reading = reading;
    this.#message = message;
    this.#platform = platform;
  }

  /** Finds where frames fit. Each anchor looks at a bounded number of neighbours, so the cost follows the number of tags. */
  match(frames: readonly CompiledFrame[]): readonly FrameMatch[] {
    let matches: FrameMatch[] | undefined;
    for (let i = 0; i < frames.length; i++) {
      const compiled = frames[i] as CompiledFrame;
      const { frame } = compiled;
      if (!this.#reading.store.meets(compiled.needs)) continue;
      if (frame.kinds && !frame.kinds.includes(this.#message.kind)) continue;
      if (frame.platform && frame.platform !== this.#platform.id) continue;
      for (const concept of compiled.slots[0] as readonly number[]) {
        for (const anchor of this.#reading.store.of(concept)) {
          const match = this.#matchAnchor(compiled, anchor);
          if (match === null) continue;
          matches ??= [];
          matches.push(match);
        }
      }
    }
    return matches === undefined ? none : joinOverlapping(matches);
  }

  #matchAnchor(compiled: CompiledFrame, anchor: number): FrameMatch | null {
    const { frame } = compiled;
    const { store } = this.#reading;
    if (frame.disguised && store.reads[anchor] === undefined) return null;
    if (frame.own && this.#isQuoted(store.starts[anchor] as number, store.ends[anchor] as number)) return null;
    if (frame.own === true && this.#isNamed(anchor)) return null;
    if ((frame.own === true || frame.unexplained) && this.#isExplained(anchor)) return null;
    if (this.#isForeign(frame, anchor)) return null;
    if (frame.slots[0].capital && !this.#isCapital(anchor)) return null;
    if (frame.slots[0].aside && !this.#isAside(anchor)) return null;
    if (frame.slots[0].opens && !this.#opens(anchor)) return null;
    if (!this.#polarityFits(anchor, frame.slots[0].polarity)) return null;
    const chosen = [anchor];
    for (let i = 1; i < frame.slots.length; i++) {
      const tag = this.#fillSlot(frame, frame.slots[i] as Slot, compiled.slots[i] as readonly number[], chosen);
      if (tag < 0) return null;
      chosen.push(tag);
    }
    if (this.#isGuarded(compiled, chosen) || !this.#hasCompany(compiled, anchor)) return null;
    const evidence = frame.evidence?.map((i) => chosen[i] as number) ?? chosen;
    const start = Math.min(...evidence.map((tag) => store.starts[tag] as number));
    const end = Math.max(...evidence.map((tag) => store.ends[tag] as number));
    // “« Call me »”: the anchor and the rest of it.
    if (frame.own && this.#isQuoted(start, end)) return null;
    return {
      messageId: frame.messageId ?? "found",
      start,
      end,
      reads: evidence.map((tag) => store.reads[tag]).find((reads) => reads !== undefined),
      advice: frame.advice === true,
    };
  }

  /** Whether a tag stands where somebody else speaks, or fraud is spoken of. */
  #isForeign({ despite }: Frame, tag: number): boolean {
    const { clauses, store } = this.#reading;
    const clause = clauses[store.clauses[tag] as number] as Clause;
    return (clause.isReported && !despite?.includes("reported")) || (clause.isWarned && !despite?.includes("warned"));
  }

  #isCapital(tag: number): boolean {
    const { clean, store } = this.#reading;
    const start = store.starts[tag] as number;
    // What is set in quotation marks begins behind them.
    const skipped = quoteSigns.exec(clean.slice(start, start + 3))?.[0].length ?? 0;
    const initial = String.fromCodePoint(clean.codePointAt(start + skipped) as number);
    return initial === initial.toUpperCase();
  }

  /** Whether a tag stands between signs, or at an end of the text. */
  #isAside(tag: number): boolean {
    const { clean, store } = this.#reading;
    const start = store.starts[tag] as number;
    const end = store.ends[tag] as number;
    return asideBefore.test(clean.slice(Math.max(0, start - 2), start)) && asideAfter.test(clean.slice(end, end + 1));
  }

  /** Whether a sentence begins with a tag, but for two words. */
  #opens(tag: number): boolean {
    const { clauses, store, tokens } = this.#reading;
    const { positions } = tokens;
    const here = store.clauses[tag] as number;
    const position = positions[store.firsts[tag] as number] as number;
    for (let first = here; clauses[first]?.sentence === clauses[here]?.sentence; first--) {
      if (position - (positions[(clauses[first] as Clause).first] as number) > opening) return false;
    }
    return true;
  }

  /** Whether a stretch is all that stands in quotation marks. */
  #isQuoted(start: number, end: number): boolean {
    const { clean } = this.#reading;
    return quoteBefore.test(clean.slice(Math.max(0, start - 2), start)) && quoteAfter.test(clean.slice(end, end + 7));
  }

  /** Whether a tag stands among words in capitals as in a title. */
  #isNamed(tag: number): boolean {
    const { clean, store, capitalsTell } = this.#reading;
    const start = store.starts[tag] as number;
    const end = store.ends[tag] as number;
    if (!capitalsTell || !/^\p{Lu}\p{Ll}/u.test(clean.slice(start, start + 3))) return false;
    return capitalBefore.test(clean.slice(Math.max(0, start - 24), start)) || capitalAfter.test(clean.slice(end, end + 4));
  }

  /** Whether the same word is part of an innocent phrase elsewhere: “a bastard file: bastard is the cut”. */
  #isExplained(tag: number): boolean {
    const { folded, store } = this.#reading;
    if (!store.has(innocent)) return false;
    const textOf = (other: number): string => ` ${folded.slice(store.starts[other] as number, store.ends[other] as number)} `;
    // The same few phrases, however long the text is.
    this.#explained ??= [...new Set(store.of(innocent).map(textOf))].join("\n");
    return this.#explained.includes(textOf(tag));
  }

  #polarityFits(tag: number, polarity: Slot["polarity"]): boolean {
    if (polarity === "any") return true;
    const { store, clauses } = this.#reading;
    if (polarity === "stated") {
      const clause = clauses[store.clauses[tag] as number];
      return clause === undefined || !isDeniedBeside(clause, store.firsts[tag] as number, store.lasts[tag] as number);
    }
    const denied = isDenied(clauses, store.clauses[tag] as number, store.firsts[tag] as number, store.lasts[tag] as number);
    return denied === (polarity === "denied");
  }

  #fillSlot(frame: Frame, slot: Slot, concepts: readonly number[], chosen: readonly number[]): number {
    const from = chosen[slot.of ?? 0] as number;
    let best = -1;
    const count = this.#look(concepts, from, slot.scope ?? frame.scope);
    for (let i = 0; i < count; i++) {
      const tag = this.#around[i] as number;
      if (best >= 0 && this.#distance(from, tag) >= this.#distance(from, best)) continue;
      if (!this.#fits(from, tag, slot)) continue;
      if (!this.#addsTo(chosen, tag)) continue;
      if (!slot.taken && this.#isForeign(frame, tag)) continue;
      if (slot.capital && !this.#isCapital(tag)) continue;
      if (slot.aside && !this.#isAside(tag)) continue;
      if (this.#polarityFits(tag, slot.polarity)) best = tag;
    }
    return best;
  }

  /** Whether a tag adds something to all that were chosen: words, or a meaning of its own. */
  #addsTo(chosen: readonly number[], tag: number): boolean {
    return (
      this.#reading.store.concepts[tag] === question || chosen.every((other) => this.#isApart(other, tag) || this.#mayOverlap(other, tag))
    );
  }

  #mayOverlap(a: number, b: number): boolean {
    const { concepts } = this.#reading.store;
    return concepts[a] !== concepts[b] && ((isLoose[concepts[a] as number] as boolean) || (isLoose[concepts[b] as number] as boolean));
  }

  #isGuarded({ frame, guards }: CompiledFrame, chosen: readonly number[]): boolean {
    return (frame.unless ?? []).some((guard, i) => {
      const from = chosen[guard.of ?? 0] as number;
      // What is part of a slot guards nothing: the bank of “your bank details”.
      const count = this.#look(guards[i] as readonly number[], from, guard.scope);
      for (let k = 0; k < count; k++) {
        const tag = this.#around[k] as number;
        if (!this.#guards(tag, from, guard)) continue;
        if (!this.#isUpheld(tag, guard.polarity ?? "any")) continue;
        // A question mark is part of nothing.
        if (this.#reading.store.concepts[tag] === question || !chosen.some((slot) => this.#isPart(tag, slot))) return true;
      }
      return false;
    });
  }

  #isUpheld(tag: number, polarity: NonNullable<Guard["polarity"]> | "any"): boolean {
    if (polarity === "upheld" || polarity === "dropped") return this.#isDroppedAt(tag) === (polarity === "dropped");
    return this.#polarityFits(tag, polarity);
  }

  /** Whether a negation stands close before a tag, with no sign between the two. */
  #isDroppedAt(tag: number): boolean {
    const { clauses, clean, store, tokens } = this.#reading;
    const first = store.firsts[tag] as number;
    const { negators } = clauses[store.clauses[tag] as number] as Clause;
    for (let at = countBelow(negators, first) - 1; at >= 0; at--) {
      const token = negators[at] as number;
      if ((tokens.positions[first - 1] as number) - (tokens.positions[token] as number) > droppedReach) return false;
      if (!/[,.:;!?、，。；：]/.test(clean.slice(tokens.ends[token], store.starts[tag]))) return true;
    }
    return false;
  }

  #hasCompany({ frame: { company }, company: concepts }: CompiledFrame, anchor: number): boolean {
    if (company === undefined) return true;
    let found = 0;
    for (const concept of concepts) {
      const count = this.#look([concept], anchor, company.scope);
      for (let i = 0; i < count; i++) {
        if (!this.#isApart(anchor, this.#around[i] as number)) continue;
        found++;
        break;
      }
    }
    return found >= company.least;
  }

  #isNear(from: number, to: number, scope: Scope): boolean {
    if (scope === "message") return true;
    const { store, clauses } = this.#reading;
    const here = store.clauses[from] as number;
    const there = store.clauses[to] as number;
    if (scope === "list") return this.#isLed(here, there) || this.#isLed(there, here);
    if (scope === "clause" || here === there) return here === there;
    if (scope === "conditional" && !(Math.abs(here - there) === 1 && clauses[Math.min(here, there)]?.isCase)) return false;
    const apart = Math.abs((clauses[here] as Clause).sentence - (clauses[there] as Clause).sentence);
    return scope === "adjacent" ? apart <= 1 : apart === 0;
  }

  /** Whether a clause stands in a list that the sentence of another opens. */
  #isLed(entry: number, opening: number): boolean {
    const { clauses } = this.#reading;
    const lead = clauses[entry]?.lead ?? null;
    return lead !== null && lead >= opening && clauses[lead]?.sentence === clauses[opening]?.sentence;
  }

  /** Whether one tag adds words to the other: `whats your` and `your gmail` are two, `promo code` and `code` are one. */
  #isApart(a: number, b: number): boolean {
    const { firsts, lasts } = this.#reading.store;
    const first = (firsts[a] as number) - (firsts[b] as number);
    const last = (lasts[a] as number) - (lasts[b] as number);
    return (first < 0 && last < 0) || (first > 0 && last > 0);
  }

  /** Whether a tag stands where a guard looks: beside another, or around it as `in your account` is around `your account`. */
  #guards(tag: number, from: number, guard: Guard): boolean {
    if (guard.around) return this.#holds(tag, from);
    return this.#isApart(from, tag) || this.#reading.store.concepts[tag] === question
      ? this.#fits(from, tag, guard)
      : this.#holds(tag, from);
  }

  /** Whether a tag is only part of what another names, with no say of its own. */
  #isPart(tag: number, whole: number): boolean {
    return !isLoose[this.#reading.store.concepts[whole] as number] && this.#holds(whole, tag);
  }

  /** Whether a tag is another with more words around it. */
  #holds(outer: number, inner: number): boolean {
    const { firsts, lasts } = this.#reading.store;
    const before = (firsts[inner] as number) - (firsts[outer] as number);
    const after = (lasts[outer] as number) - (lasts[inner] as number);
    return before >= 0 && after >= 0 && before + after > 0;
  }

  #fits(from: number, to: number, { side, turns, owns, apart, within }: Place): boolean {
    const { store, tokens, objectsFirst, ownersLast } = this.#reading;
    // A question mark is said of the whole clause.
    if (store.concepts[to] === question) return true;
    // What lies inside is as near as can be: `text me`.
    if (!this.#isApart(from, to)) return apart !== true && from !== to && this.#mayOverlap(from, to);
    const isAfter = (store.firsts[to] as number) > (store.firsts[from] as number);
    const isSwapped = owns === true && ownersLast;
    if (side !== undefined && !(turns && objectsFirst) && ((side === "after") !== isAfter) !== isSwapped) return false;
    if (within === undefined) return true;
    const [left, right] = isAfter ? [from, to] : [to, from];
    const between =
      (tokens.positions[(store.firsts[right] as number) - 1] as number) - (tokens.positions[store.lasts[left] as number] as number);
    return between <= within * 2;
  }

  /** Looks for the tags of some concepts around a tag, nearest first on each side, a bounded number; gives how many are in the scope. */
  #look(concepts: readonly number[], from: number, scope: Scope): number {
    const { store } = this.#reading;
    const first = store.firsts[from] as number;
    let count = 0;
    const take = (tag: number): void => {
      if (this.#isNear(from, tag, scope)) this.#around[count++] = tag;
    };
    for (let i = 0; i < concepts.length; i++) {
      const concept = concepts[i] as number;
      if (!store.has(concept)) continue;
      const tags = store.of(concept);
      let low = 0;
      let high = tags.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((store.firsts[tags[middle] as number] as number) < first) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < Math.min(tags.length, low + mostCandidates); at++) take(tags[at] as number);
      for (let at = low - 1; at >= Math.max(0, low - mostCandidates); at--) take(tags[at] as number);
    }
    return count;
  }

  #distance(from: number, to: number): number {
    const { firsts, lasts } = this.#reading.store;
    const isAfter = (firsts[to] as number) > (firsts[from] as number);
    return Math.max(0, isAfter ? (firsts[to] as number) - (lasts[from] as number) : (firsts[from] as number) - (lasts[to] as number));
  }
}

type Draft = { -readonly [Key in keyof FrameMatch]: FrameMatch[Key] };

/** Makes one of matches that overlap and say the same: what is asked for in a list is one finding from the verb to the last noun. */
function joinOverlapping(matches: readonly FrameMatch[]): readonly FrameMatch[] {
  if (matches.length < 2) return matches;
  const joined: Draft[] = [];
  /** The last joined match of each kind. */
  const last = new Map<string, Draft>();
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const kind = `${match.messageId} ${match.advice}`;
    const before = last.get(kind);
    if (before === undefined || match.start >= before.end) {
      const draft = { ...match };
      joined.push(draft);
      last.set(kind, draft);
    } else {
      before.end = Math.max(before.end, match.end);
      before.reads ??= match.reads;
    }
  }
  return joined;
}
