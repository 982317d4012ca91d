import { statSync } from "node:fs";

/** Files that a thread lints in one go: handing over each of many small ones by itself would cost more than linting it. */
export interface Batch {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly bytes: number;
}

const mostFiles = 32;
/** Only a file that is longer makes a batch of more. */
export const mostBytes: number = 128 * 1024;

/** Parts files into batches, in their order. */
export function makeBatches(paths: readonly string[]): readonly Batch[] {
  const batches: Batch[] = [];
  let open: string[] = [];
  let bytes = 0;
  const close = (): void => {
    if (open.length > 0) batches.push({ paths: open, bytes });
    [open, bytes] = [[], 0];
  };
  for (const path of paths) {
    const size = sizeOf(path);
    if (open.length === mostFiles || bytes + size > mostBytes) close();
    open.push(path);
    bytes += size;
  }
  close();
  return batches;
}

/** What cannot be looked at is told when it is read. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
