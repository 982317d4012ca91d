import { Cursor, type Excerpt } from "../lines.js";
import type { TreePath } from "../tree.js";

/** A value of a long JSON file, cut out of it. */
export interface JsonPiece {
  readonly excerpt: Excerpt;
  /** Where it stands in the file's structure. */
  readonly path: TreePath;
}

/** A value that is over: its span in the file, and its index or key. */
interface Value {
  readonly start: number;
  readonly end: number;
  readonly step: string | number;
}

/** A list or a map that has begun and not ended. */
interface Level {
  readonly isList: boolean;
  /** The index of the value that is being read, or its key. */
  step: string | number;
  /** Where the value that is being read starts in the file; `null` between two, and for one whose parts are cut out by themselves. */
  valueStart: number | null;
  values: Value[];
}

const structure = /["{}[\],:]/g;
const stringEnd = /["\\]/g;

/**
 * Cuts a JSON text that comes in chunks into values of which none is much longer than a limit. A text within the limit is one piece,
 * whatever stands in it. In a longer one the outermost lists and maps are opened, as many as it takes: what is held at once is the
 * limit, and the longest value in which there is nothing to open. This finds where values start and end; whether they are in order
 * is for the parser to say.
 */
export async function* cutJson(chunks: AsyncIterable<string>, limit: number): AsyncIterable<JsonPiece> {
  const cutter = new JsonCutter(limit);
  for await (const chunk of chunks) yield* cutter.push(chunk);
  yield* cutter.end();
}

class JsonCutter {
  readonly #limit: number;
  readonly #cursor = new Cursor();
  readonly #levels: Level[] = [];
  /** How many levels, from the outermost, are opened. */
  #opened = 0;
  #wasOpened = false;
  #ready: JsonPiece[] = [];
  #held = "";
  /** Where the held text starts in the file, and how far it was looked at. */
  #base = 0;
  #at = 0;
  /** Where the string starts that is being read. */
  #string: number | null = null;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *push(chunk: string): Iterable<JsonPiece> {
    this.#held += chunk;
    this.#scan();
    this.#cut();
    while (this.#held.length > this.#limit && this.#opened < this.#levels.length) {
      if (this.#opened > 0) (this.#levels[this.#opened - 1] as Level).valueStart = null;
      this.#opened++;
      this.#wasOpened = true;
      this.#cut();
    }
    yield* this.#takeReady();
  }

  *end(): Iterable<JsonPiece> {
    const level = this.#levels[this.#opened - 1];
    if (level) this.#finishValue(level, this.#base + this.#held.length);
    this.#cut();
    if (!this.#wasOpened || /\S/.test(this.#held)) this.#ready.push({ excerpt: this.#cursor.take(this.#held), path: [] });
    yield* this.#takeReady();
  }

  *#takeReady(): Iterable<JsonPiece> {
    const ready = this.#ready;
    this.#ready = [];
    yield* ready;
  }

  #scan(): void {
    for (;;) {
      const pattern = this.#string === null ? structure : stringEnd;
      pattern.lastIndex = this.#at - this.#base;
      const sign = pattern.exec(this.#held);
      if (sign === null) break;
      const offset = this.#base + sign.index;
      if (sign[0] === "\\") {
        // What it escapes may come with the next chunk.
        if (sign.index + 1 === this.#held.length) {
          this.#at = offset;
          return;
        }
        this.#at = offset + 2;
      } else {
        this.#at = offset + 1;
        this.#read(sign[0], offset);
      }
    }
    this.#at = this.#base + this.#held.length;
  }

  #read(sign: string, offset: number): void {
    const level = this.#levels.at(-1);
    switch (sign) {
      case '"':
        this.#readQuote(level, offset);
        return;
      case "{":
      case "[":
        this.#levels.push({ isList: sign === "[", step: 0, valueStart: sign === "[" ? offset + 1 : null, values: [] });
        return;
      case ":":
        if (level && !level.isList) level.valueStart = offset + 1;
        return;
      case ",":
        if (level) this.#finishValue(level, offset);
        return;
      default:
        if (level) this.#close(level, offset);
    }
  }

  #readQuote(level: Level | undefined, offset: number): void {
    if (this.#string === null) {
      this.#string = offset;
      return;
    }
    const isKey = level !== undefined && !level.isList && level.valueStart === null;
    if (isKey) level.step = readKey(this.#held.slice(this.#string - this.#base, offset + 1 - this.#base));
    this.#string = null;
  }

  #finishValue(level: Level, end: number): void {
    const { isList, step, valueStart: start } = level;
    if (start !== null && start < end) level.values.push({ start, end, step });
    if (isList) level.step = (step as number) + 1;
    level.valueStart = isList ? end + 1 : null;
  }

  #close(level: Level, offset: number): void {
    this.#finishValue(level, offset);
    if (this.#opened === this.#levels.length) {
      this.#cut();
      this.#opened--;
    }
    this.#levels.pop();
  }

  /** Cuts the values that are over out of the innermost opened level, and lets go of the text before the one that is being read. */
  #cut(): void {
    const level = this.#levels[this.#opened - 1];
    if (!level) return;
    const path = this.#levels.slice(0, this.#opened - 1).map(({ step }) => step);
    for (const { start, end, step } of level.values) {
      this.#drop(start);
      const text = this.#held.slice(0, end - this.#base);
      if (/\S/.test(text)) this.#ready.push({ excerpt: this.#cursor.take(text), path: [...path, step] });
      this.#drop(end);
    }
    level.values = [];
    this.#drop(level.valueStart ?? this.#string ?? this.#at);
  }

  #drop(end: number): void {
    const length = Math.min(end, this.#at) - this.#base;
    if (length <= 0) return;
    this.#cursor.skip(this.#held.slice(0, length));
    this.#held = this.#held.slice(length);
    this.#base += length;
  }
}

function readKey(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    return written.slice(1, -1);
  }
}
