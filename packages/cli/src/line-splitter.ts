/** A line without its line break; `"too-long"` where it takes more bytes than are kept. */
export type Line = Buffer | "too-long";

const lineFeed = 0x0a;

/** Cuts chunks into lines at `\n`. Holds one unfinished line at most, and of it no more than the limit. */
export class LineSplitter {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #size = 0;

  /** @param limit bytes that a line may take */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that a chunk completes. */
  *push(chunk: Buffer): Iterable<Line> {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.#keep(chunk.subarray(start, end));
      yield this.#take();
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** The last line, where no line break ends it. */
  *end(): Iterable<Line> {
    if (this.#size > 0) yield this.#take();
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size <= this.#limit) this.#parts.push(part);
    else this.#parts = [];
  }

  #take(): Line {
    const [first, ...rest] = this.#parts;
    const line = this.#size > this.#limit ? "too-long" : rest.length === 0 && first ? first : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    return line;
  }
}
