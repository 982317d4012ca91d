/// <reference lib="dom" />
import { execFile } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { launchBrowser } from "../test/harness/browser.js";
import { lintAll } from "./lint-all.mjs";
import { readSamples, type Sample } from "./samples.js";

// A message gives the same result byte for byte wherever it is linted. Other versions of Node run where they are asked for.

const samples = readSamples(process.env.SAMPLES);
const here = lintAll(samples);

/** Runs in the page, under the name that the bundle has there. */
declare const sendlint: { lintAll(samples: readonly Sample[]): string[] };

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function lintInThread(): Promise<string[]> {
  const worker = new Worker(new URL("thread.mjs", import.meta.url), { workerData: samples });
  const [lines] = await once(worker, "message");
  return lines as string[];
}

async function lintInBrowser(): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [pathOf("lint-all.mjs")],
    bundle: true,
    format: "iife",
    globalName: "sendlint",
    target: "es2023",
    write: false,
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    return await page.evaluate((given) => sendlint.lintAll(given), samples);
  } finally {
    await browser.close();
  }
}

function lintInNode(version: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = execFile("npx", ["--yes", `node@${version}`, pathOf("process.mjs")], { maxBuffer: 2 ** 28 }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as string[]),
    );
    child.stdin?.end(JSON.stringify(samples));
  });
}

const versions = (process.env.NODE_VERSIONS ?? "").split(" ").filter((version) => version !== "");

it.each([
  { name: "a thread", lint: lintInThread },
  { name: "Chromium", lint: lintInBrowser },
  ...versions.map((version) => ({ name: `Node ${version}`, lint: () => lintInNode(version) })),
])(
  "gives the same results in $name",
  async ({ lint }) => {
    const there = await lint();
    expect(there.length).toBe(samples.length);
    const others = samples.flatMap((sample, at) => (there[at] === here[at] ? [] : [{ sample, here: here[at], there: there[at] }]));
    expect(others).toEqual([]);
  },
  600_000,
);
