// Tells where each row ends, reads what others write, goes on after broken quotes, and is fast.
import Papa from "papaparse";
import { Cursor, type Excerpt } from "../lines.js";

/** A row of a table with its text, line end included. */
export interface CsvRow {
  readonly excerpt: Excerpt;
  /** From 1; the header is row 1. */
  readonly number: number;
  readonly fields: readonly string[];
  /** The sign between them. */
  readonly delimiter: string;
  /** Its quotes do not match: what it holds cannot be told from what comes after it. */
  readonly isBroken: boolean;
}

const candidates = [",", ";", "\t", "|"];

/** How much of a file says what parts its fields. UTF-16 units. */
const headLength = 65_536;

/** The sign that parts a header into most columns. */
function guessDelimiter(head: string): string {
  const counts = candidates.map(
    (delimiter) => Papa.parse<string[]>(head.slice(0, headLength), { preview: 1, delimiter }).data[0]?.length ?? 0,
  );
  return candidates[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Cuts a table that comes in chunks into rows. After a row whose quotes do not match it goes on with the next line.
 *
 * @param limit a row that takes more is broken. UTF-16 units
 */
export async function* cutRows(chunks: AsyncIterable<string>, delimiter: string | null, limit: number): AsyncIterable<CsvRow> {
  let cutter: RowCutter | null = null;
  for await (const chunk of chunks) {
    cutter ??= new RowCutter(delimiter ?? guessDelimiter(chunk), /\n/.test(chunk) || !/\r/.test(chunk) ? "\n" : "\r", limit);
    yield* cutter.push(chunk, false);
  }
  yield* cutter?.push("", true) ?? [];
}

class RowCutter {
  readonly #delimiter: string;
  readonly #lineEnd: "\n" | "\r";
  readonly #limit: number;
  readonly #cursor = new Cursor();
  #held = "";
  #number = 0;
  /** The rest of a broken row's line is still to come. */
  #isInBroken = false;

  constructor(delimiter: string, lineEnd: "\n" | "\r", limit: number) {
    this.#delimiter = delimiter;
    this.#lineEnd = lineEnd;
    this.#limit = limit;
  }

  *push(chunk: string, isLast: boolean): Iterable<CsvRow> {
    this.#held += chunk;
    if (this.#isInBroken) this.#skipLine();
    while (this.#held !== "" && !this.#isInBroken) {
      const rows = this.#parse(isLast);
      const broken = rows.find(({ isBroken }) => isBroken);
      for (const { fields, text, isBroken } of rows) {
        if (isBroken) yield this.#takeBroken();
        else yield this.#take(text, fields, false);
      }
      const isStuck = rows.length === 0 && this.#held.length > this.#limit;
      if (isStuck) yield this.#takeBroken();
      if (!broken && !isStuck) return;
    }
  }

  /** The rows of the held text, up to the first broken one. */
  #parse(isLast: boolean): { fields: readonly string[]; text: string; isBroken: boolean }[] {
    const rows: { fields: readonly string[]; text: string; isBroken: boolean }[] = [];
    let at = 0;
    const parser: Papa.Parser = new Papa.Parser({
      delimiter: this.#delimiter,
      newline: this.#lineEnd,
      step: ({ data, meta, errors }: Papa.ParseStepResult<string[][]>) => {
        const isBroken = errors.some(({ type }) => type === "Quotes");
        const text = this.#held.slice(at, meta.cursor);
        at = meta.cursor;
        if (text !== "") rows.push({ fields: data[0] ?? [], text, isBroken });
        if (isBroken) parser.abort();
      },
    });
    parser.parse(this.#held, 0, !isLast);
    return rows;
  }

  /** Of a row whose end is not known, the line that it starts on. */
  #takeBroken(): CsvRow {
    const row = this.#take("", [], true);
    this.#skipLine();
    return row;
  }

  #skipLine(): void {
    const lineEnd = this.#held.indexOf(this.#lineEnd);
    const length = lineEnd < 0 ? this.#held.length : lineEnd + 1;
    this.#isInBroken = lineEnd < 0;
    this.#drop(length);
  }

  #drop(length: number): void {
    this.#cursor.skip(this.#held.slice(0, length));
    this.#held = this.#held.slice(length);
  }

  #take(text: string, fields: readonly string[], isBroken: boolean): CsvRow {
    const excerpt = this.#cursor.take(text);
    this.#drop(text.length);
    this.#number++;
    return { excerpt, number: this.#number, fields, delimiter: this.#delimiter, isBroken };
  }
}
