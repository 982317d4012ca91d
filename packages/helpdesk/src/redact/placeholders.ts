import type { MessageInput, PersonalDataKind } from "@sendlint/core";

/** What each placeholder stands for, by placeholder. The only copy of the personal data: keep it, or throw it away. */
export type PlaceholderMap = Readonly<Record<string, string>>;

interface Span {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** Values shorter than this are not looked for elsewhere: they stand in other numbers by chance. UTF-16 units. */
const shortestSought = 6;

/** Most values that are looked for elsewhere, for each costs a pass over the text; no message has as many. */
const mostSought = 64;

/** Hands out placeholders: one for each value, none that the message already holds. */
export class Placeholders {
  readonly map: Record<string, string> = {};
  readonly #sought = new Map<string, PersonalDataKind>();
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<PersonalDataKind, number>();
  readonly #source: string;

  constructor(message: MessageInput) {
    this.#source = JSON.stringify(message);
  }

  /** Looks for a value in every text from now on, for what was found in one place need not be found in each. */
  note(kind: PersonalDataKind, value: string): void {
    if (value.length >= shortestSought && this.#sought.size < mostSought && !this.#sought.has(value)) this.#sought.set(value, kind);
  }

  /** @param found places in the text, in any order; where they overlap, one placeholder stands for all of them */
  replace(text: string, found: readonly Span[]): string {
    let replaced = "";
    let at = 0;
    for (const { kind, start, end } of join([...found, ...this.#seek(text)])) {
      replaced += text.slice(at, start) + this.#of(kind, text.slice(start, end));
      at = end;
    }
    return replaced + text.slice(at);
  }

  *#seek(text: string): Iterable<Span> {
    for (const [value, kind] of this.#sought) {
      for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
        yield { kind, start, end: start + value.length };
      }
    }
  }

  #of(kind: PersonalDataKind, value: string): string {
    const key = `${kind} ${value}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const placeholder = this.#next(kind);
    this.#known.set(key, placeholder);
    this.map[placeholder] = value;
    return placeholder;
  }

  #next(kind: PersonalDataKind): string {
    let placeholder: string;
    do {
      const count = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, count);
      placeholder = `[${kind}-${count}]`;
    } while (this.#source.includes(placeholder));
    return placeholder;
  }
}

/** Makes one of spans that overlap, of the kind of the longest. */
function join(spans: readonly Span[]): Span[] {
  const joined: { kind: PersonalDataKind; start: number; end: number; longest: number }[] = [];
  for (const { kind, start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const length = end - start;
    if (length === 0) continue;
    if (!last || start >= last.end) joined.push({ kind, start, end, longest: length });
    else {
      if (length > last.longest) [last.kind, last.longest] = [kind, length];
      last.end = Math.max(last.end, end);
    }
  }
  return joined;
}
