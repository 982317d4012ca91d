import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Task } from "@sendlint/helpdesk/service";
import { afterAll, afterEach, expect, it } from "vitest";
import { openPool, type Pool } from "./pool.js";

// With threads whose code does as it is told.

const folder = mkdtempSync(join(tmpdir(), "sendlint-pool-"));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(folder, "thread.mjs");
writeFileSync(
  script,
  `export default (group) =>
    group.map(({ task }) => {
      const text = new TextDecoder().decode(task.body);
      if (text === "forever") for (;;) {}
      if (text === "throw") throw new RangeError(text);
      if (text === "fail") return { failure: "TypeError" };
      return { status: 200, json: text + " of " + group.length, code: null, messages: [] };
    });`,
);

let pool: Pool;
afterEach(() => pool.close());

const open = async (count: number): Promise<void> => {
  pool = await openPool({ script: pathToFileURL(script), source: { cwd: folder, preset: null }, count });
};

/** What each gives that is asked for at once. */
const ask = async (...asked: readonly (readonly [text: string, limit?: number])[]): Promise<string[]> => {
  const answers = asked.map(([text, limit = 60_000]) => {
    const task: Task = { kind: "lint", body: new TextEncoder().encode(text) };
    return pool.work(task, limit).then(
      ({ json }) => json,
      (error: Error & { code?: string }) => error.code ?? error.name,
    );
  });
  return Promise.all(answers);
};

it("hands over together what waits", async () => {
  await open(1);
  expect(await ask(["a"], ["b"], ["c"], ["fail"])).toEqual(["a of 1", "b of 3", "c of 3", "TypeError"]);
  expect((await ask(...Array.from({ length: 12 }, () => ["a"] as const))).toSorted()).toEqual(
    ["a of 1", ...Array(3).fill("a of 3"), ...Array(8).fill("a of 8")].toSorted(),
  );
});

it("ends a thread for the one that takes too long, and breaks with the one that throws, and not for those beside them", async () => {
  await open(1);
  expect(await ask(["a"], ["b"], ["forever", 300], ["c"], ["throw"], ["d"])).toEqual([
    "a of 1",
    "b of 1",
    "time-limit",
    "c of 1",
    "RangeError",
    "d of 1",
  ]);
  expect(await ask(["e"])).toEqual(["e of 1"]);
});

it("does not begin what is late already", async () => {
  await open(1);
  expect(await ask(["forever", 300], ["a", 1], ["b"])).toEqual(["time-limit", "time-limit", "b of 1"]);
});
