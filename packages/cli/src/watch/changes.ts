import { watch } from "chokidar";

/** Files that change. */
export interface Changes {
  /** Looks at more files and folders. */
  add(paths: readonly string[]): void;
  /** Waits until something has changed since the last call: absolute paths. */
  next(): Promise<ReadonlySet<string>>;
}

/** Never looked into; what a linter never reads. */
const skipped = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;

/** What changes within this time of each other is told at once: a branch that is checked out, for example. Milliseconds. */
const pause = 100;

/** Begins to look at files and folders, absolute. */
export async function watchPaths(paths: readonly string[]): Promise<Changes> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => skipped.test(path),
    // A file that is still being written is not read.
    awaitWriteFinish: { stabilityThreshold: pause, pollInterval: pause / 4 },
  });
  let changed = new Set<string>();
  let wake = (): void => {};
  watcher.on("all", (_event, path) => {
    changed.add(path);
    wake();
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    add: (more) => void watcher.add([...more]),
    async next() {
      if (changed.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      const all = changed;
      changed = new Set();
      return all;
    },
  };
}
