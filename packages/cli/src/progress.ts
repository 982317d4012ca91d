import type { Io } from "./io.js";

/** One line on a terminal that says how far a long work is. */
export interface Progress {
  update(done: number): void;
  /** Takes the line away until the next update: something else is to be shown. */
  clear(): void;
  /** Takes the line away. */
  end(): void;
}

/** Shorter work shows nothing. Milliseconds. */
const patience = 500;
/** Between two updates of the line. Milliseconds. */
const pause = 100;
const clearLine = "\r\u001b[K";

/** Shows progress where standard error is a terminal. `now` gives milliseconds. */
export function startProgress(
  { stderr }: Pick<Io, "stderr">,
  total: number,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (stderr.isTTY !== true) return { update() {}, clear() {}, end() {} };
  const start = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (shownAt > 0) stderr.write(clearLine);
    shownAt = Number.NEGATIVE_INFINITY;
  };
  return {
    update(done) {
      const time = now();
      if (time - start < patience || time - shownAt < pause) return;
      shownAt = time;
      const secondsLeft = Math.ceil((((time - start) / done) * (total - done)) / 1000);
      stderr.write(`${clearLine}Linted ${done} of ${total} files (${Math.floor((100 * done) / total)} %), about ${secondsLeft} s left`);
    },
    clear,
    end: clear,
  };
}
