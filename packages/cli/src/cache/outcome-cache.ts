import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { FileOutcome } from "../library/lint-file.js";
import { UsageError } from "../mistakes.js";
import { showPath } from "../show-path.js";
import { writeWhole } from "../write-whole.js";
import { type Entry, entries, fromEntry, toEntry } from "./entry.js";
import { keyOf } from "./file-key.js";

/** What the file begins with, so that no other file is taken for it and replaced. */
const head = '{"sendlint cache":1,"files":';

/** Outcomes of files in which nothing was found, kept from one run to the next. What something was found in is linted anew. */
export class OutcomeCache {
  readonly #file: string;
  readonly #path: string;
  readonly #cwd: string;
  readonly #entries: Map<string, Entry>;
  /** Keys of files that were asked for and not found. */
  readonly #keys = new Map<string, string>();
  readonly #notes: string[] = [];

  private constructor(file: string, cwd: string, found: Readonly<Record<string, Entry>> | null) {
    this.#file = file;
    this.#path = resolve(cwd, file);
    this.#cwd = cwd;
    this.#entries = new Map(Object.entries(found ?? {}));
    if (found === null) this.#notes.push(`The cache ${file} is broken; it is made anew.`);
  }

  /**
   * @param file as the user named it
   * @throws {UsageError} where the file is something else
   */
  static async open(file: string, cwd: string): Promise<OutcomeCache> {
    const text = await readFile(resolve(cwd, file), "utf8").catch(() => `${head}{}}`);
    if (text !== "" && !text.startsWith(head)) throw new UsageError([`${file} is no cache. Name another file with --cache-location.`]);
    return new OutcomeCache(file, cwd, parse(text));
  }

  /** What was kept of a file, if all that it depends on is as it was then. */
  async find(path: string, settings: string): Promise<FileOutcome | null> {
    const key = await keyOf(path, settings);
    const entry = this.#entries.get(this.#placeOf(path));
    if (key !== null && entry?.key === key) return fromEntry(entry, showPath(path, this.#cwd));
    if (key !== null) this.#keys.set(path, key);
    return null;
  }

  /** Keeps the outcome of a file that was asked for and not found. */
  add(path: string, outcome: FileOutcome): void {
    const key = this.#keys.get(path);
    const entry = key === undefined ? null : toEntry(outcome, key);
    if (entry) this.#entries.set(this.#placeOf(path), entry);
    else this.#entries.delete(this.#placeOf(path));
  }

  /**
   * Writes the file, without what is no longer there.
   *
   * @returns what there is to say
   */
  async save(): Promise<readonly string[]> {
    const kept = [...this.#entries].filter(([place]) => existsSync(resolve(dirname(this.#path), place)));
    const problems = await writeWhole(this.#file, `${head}${JSON.stringify(Object.fromEntries(kept))}}`, this.#cwd);
    return [...this.#notes, ...problems];
  }

  #placeOf(path: string): string {
    return showPath(path, dirname(this.#path));
  }
}

function parse(text: string): Readonly<Record<string, Entry>> | null {
  try {
    return entries.parse(JSON.parse(text).files);
  } catch {
    return null;
  }
}
