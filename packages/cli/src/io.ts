import type { Readable, Writable } from "node:stream";

/** What the command reads from and writes to; a test brings its own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The code of threads, for files and for the service; without it everything is done in this one. */
  readonly threads?: { readonly lint: URL; readonly serve: URL };
}

/** How the command ended. */
export const exitStatus = { clean: 0, findings: 1, failed: 2 } as const;

/** Standard output whose reader may leave at any time, as `head` does. */
export interface Output {
  /** Whether the reader has gone: nothing that is written arrives any more. */
  readonly isClosed: boolean;
  /**
   * Writes, and waits while the reader is slow. Writing to a reader who has gone does nothing.
   *
   * @throws the stream's error, unless it is that the reader has gone
   */
  write(text: string): Promise<void>;
}

/** Takes over a stream's errors. */
export function openOutput(stream: Writable): Output {
  let failure: NodeJS.ErrnoException | null = null;
  let wake: (() => void) | null = null;
  const resume = (): void => wake?.();
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure = error;
    resume();
  });
  stream.on("drain", resume);
  stream.on("close", resume);
  const hasGone = (): boolean => (failure ? failure.code === "EPIPE" : stream.destroyed);
  const check = (): void => {
    if (failure && !hasGone()) throw failure;
  };
  return {
    get isClosed() {
      return hasGone();
    },
    async write(text) {
      check();
      if (hasGone() || stream.write(text)) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      check();
    },
  };
}

/** Writes notes to standard error; a reader of it who has gone is no reason to stop. */
export function openNotes({ stderr }: Pick<Io, "stderr">): (line: string) => void {
  stderr.on("error", () => {});
  return (line) => void stderr.write(`${line}\n`);
}

/** Whether to colour what goes to a stream: as asked, else as the environment says, else where it is a terminal. */
export function wantsColor(asked: boolean | null, { stdout, env }: Pick<Io, "stdout" | "env">): boolean {
  if (asked !== null) return asked;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0";
  return stdout.isTTY === true && env.TERM !== "dumb";
}
