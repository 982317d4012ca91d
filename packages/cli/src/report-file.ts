import { unlinkSync } from "node:fs";
import { chmod, chown, type FileHandle, open, realpath, rename, stat } from "node:fs/promises";
import { resolve } from "node:path";
// Node tells nobody of an interrupt that ends it, and what was begun must not stay.
import { onExit } from "signal-exit";
import { describeReadError } from "./read-text.js";
import { findStats } from "./write-whole.js";

/** What is written at once. UTF-16 units */
const chunkLength = 65_536;

/**
 * A file of the command's own that is written piece by piece, and stands there as a whole or not at all. A device or a pipe, such as
 * `/dev/stderr`, is written to; only a file can be replaced.
 */
export class ReportFile {
  readonly #name: string;
  readonly #path: string;
  #held = "";
  #opened: Promise<Opened> | null = null;
  #failure: unknown = null;

  /** @param name as the user named it */
  constructor(name: string, cwd: string) {
    this.#name = name;
    this.#path = resolve(cwd, name);
  }

  async write(text: string): Promise<void> {
    this.#held += text;
    if (this.#held.length >= chunkLength) await this.#flush();
  }

  /** @returns a sentence where it could not be written */
  async end(): Promise<string[]> {
    await this.#flush();
    try {
      if (this.#failure !== null) throw this.#failure;
      await (await this.#opened)?.finish();
      return [];
    } catch (error) {
      return [`${this.#name}: cannot be written: ${describeReadError(error)}.`];
    } finally {
      await this.discard();
    }
  }

  /** Takes away what was begun and not ended. */
  async discard(): Promise<void> {
    const opened = await this.#opened?.catch(() => null);
    await opened?.discard();
  }

  async #flush(): Promise<void> {
    const text = this.#held;
    this.#held = "";
    if (this.#failure !== null) return;
    try {
      this.#opened ??= openBeside(this.#path);
      await (await this.#opened).handle.writeFile(text);
    } catch (error) {
      this.#failure = error;
    }
  }
}

interface Opened {
  readonly handle: FileHandle;
  /** Puts it in its place. */
  finish(): Promise<void>;
  /** Closes it, and takes it away unless it is in its place. */
  discard(): Promise<void>;
}

/** Opens what becomes the file at a path, beside it; links are followed, and the owner and the permissions of a file that is there stay. */
async function openBeside(path: string): Promise<Opened> {
  const known = findStats(path);
  if (known && !known.isFile()) {
    const handle = await open(path, "w");
    return { handle, finish: async () => {}, discard: () => handle.close() };
  }
  const target = known ? await realpath(path) : path;
  const temporary = `${target}.${process.pid}.tmp`;
  const handle = await open(temporary, "w", known ? known.mode & 0o777 : 0o666);
  let isThere = true;
  const remove = (): void => {
    if (!isThere) return;
    isThere = false;
    unlinkSync(temporary);
  };
  const forget = onExit(remove);
  return {
    handle,
    async finish() {
      await handle.sync();
      if (known) {
        await chmod(temporary, known.mode);
        const { uid, gid } = await stat(temporary);
        if (uid !== known.uid || gid !== known.gid) await chown(temporary, known.uid, known.gid);
      }
      await rename(temporary, target);
      isThere = false;
    },
    async discard() {
      forget();
      await handle.close();
      remove();
    },
  };
}
