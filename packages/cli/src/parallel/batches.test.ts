import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeBatches } from "./batches.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-batches-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: number): string {
  writeFileSync(join(folder, name), "x".repeat(bytes));
  return join(folder, name);
}

it("parts files by number and by size, in their order", () => {
  const small = Array.from({ length: 40 }, (_, index) => write(`${index}`, 10));
  const long = [write("a", 100_000), write("b", 40_000), write("c", 500_000)];
  expect(makeBatches([...small, ...long, join(folder, "none")])).toEqual([
    { paths: small.slice(0, 32), bytes: 320 },
    { paths: [...small.slice(32), long[0]], bytes: 100_080 },
    { paths: [long[1]], bytes: 40_000 },
    { paths: [long[2]], bytes: 500_000 },
    { paths: [join(folder, "none")], bytes: 0 },
  ]);
  expect(makeBatches([])).toEqual([]);
});
