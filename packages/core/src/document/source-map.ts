/**
 * The way from a view (decoded, joined, collapsed text) back to the text it was made from, in chunks. A linear chunk maps unit
 * for unit and costs one entry however long it is; any other chunk (an entity, an escape, collapsed white space) maps as a whole.
 * All offsets are UTF-16 units. Chunks are added in order of the view, and their sources never go back.
 */
export class SourceMap {
  readonly #views: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #linear: boolean[] = [];
  #length = 0;

  /** The map of a text onto itself, from a place in the source on. */
  static identity(length: number, start = 0): SourceMap {
    const map = new SourceMap();
    map.addLinear(start, start + length);
    return map;
  }

  /** Length of the view so far. */
  get length(): number {
    return this.#length;
  }

  /** Source end of the last chunk; 0 before the first. */
  get sourceEnd(): number {
    return this.#ends.at(-1) ?? 0;
  }

  /** The next units of the view are those of the source, unit for unit. */
  addLinear(start: number, end: number): void {
    const last = this.#ends.length - 1;
    if (this.#linear[last] === true && this.#ends[last] === start) this.#ends[last] = end;
    else this.#push(start, end, true);
    this.#length += end - start;
  }

  /** The next `length` units of the view stand for the whole of a source range. */
  addWhole(length: number, start: number, end: number): void {
    this.#push(start, end, false);
    this.#length += length;
  }

  /** Where the source of the unit at an offset of the view starts; at the view's end, where the source ends. */
  startOf(offset: number): number {
    if (offset >= this.#length) return this.sourceEnd;
    const chunk = this.#chunkOf(offset);
    const start = this.#starts[chunk] as number;
    return this.#linear[chunk] === true ? start + offset - (this.#views[chunk] as number) : start;
  }

  /** Where the source of the unit before an offset of the view ends, exclusive; at the view's start, where the source starts. */
  endOf(offset: number): number {
    if (this.#length === 0 || offset <= 0) return this.#starts[0] ?? 0;
    const chunk = this.#chunkOf(Math.min(offset, this.#length) - 1);
    if (this.#linear[chunk] !== true) return this.#ends[chunk] as number;
    return (this.#starts[chunk] as number) + Math.min(offset, this.#length) - (this.#views[chunk] as number);
  }

  /** The offset itself, or where the chunk starts that it stands inside of and that maps as a whole. */
  alignStart(offset: number): number {
    const chunk = this.#chunkOf(offset);
    return this.#linear[chunk] === true || offset >= this.#length ? offset : (this.#views[chunk] as number);
  }

  /** The offset itself, or where the chunk ends that it stands inside of and that maps as a whole. */
  alignEnd(offset: number): number {
    if (offset <= 0 || offset >= this.#length) return offset;
    const chunk = this.#chunkOf(offset - 1);
    return this.#linear[chunk] === true ? offset : (this.#views[chunk + 1] ?? this.#length);
  }

  /** Whether every unit of a source range stands in the view as it is written, with nothing left out in between. */
  covers(start: number, end: number): boolean {
    const chunk = lastAtOrBefore(this.#starts, start);
    return this.#linear[chunk] === true && (this.#starts[chunk] as number) <= start && end <= (this.#ends[chunk] as number);
  }

  #push(start: number, end: number, linear: boolean): void {
    this.#views.push(this.#length);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#linear.push(linear);
  }

  #chunkOf(offset: number): number {
    return lastAtOrBefore(this.#views, offset);
  }
}

/** The index of the last of some rising numbers that is not above a limit; 0 where all are. */
function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Moves an offset off the middle of a surrogate pair, back or on. */
export function outsidePair(text: string, offset: number, direction: -1 | 1): number {
  const isInside = (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isInside ? offset + direction : offset;
}
