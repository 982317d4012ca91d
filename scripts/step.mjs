import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shell.mjs";

const stamps = join(root, "node_modules/.cache/sendlint");
const skipped = /^(?:node_modules|dist|test)$|\.md$|\.test\.ts$/;

/**
 * Runs a step unless its inputs are the same as when it last went well and its output is still there.
 * The memory is one file a step under `node_modules/.cache/sendlint`; delete the folder to run everything anew.
 *
 * @param {object} step
 * @param {string} step.name what the terminal shows
 * @param {string[]} step.inputs files and folders, from the root; in folders, dependencies, output, tests and Markdown do not count
 * @param {string} step.output a file or folder that the step leaves behind, from the root
 * @param {string} [step.after] key of the steps before it, so that their change is its change
 * @param {() => Promise<unknown>} step.run
 * @returns {Promise<string>} the step's key, for the `after` of the next one
 */
export async function runStep({ name, inputs, output, after = "", run }) {
  const key = hash(inputs, `${process.version} ${after}`);
  const stamp = join(stamps, name.replaceAll(/[^a-z0-9-]+/g, "-"));
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key && existsSync(join(root, output))) return key;

  rmSync(stamp, { force: true });
  const start = performance.now();
  process.stderr.write(`${name} … `);
  try {
    await run();
  } catch (error) {
    process.stderr.write("failed\n");
    throw error;
  }
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, key);
  return key;
}

function hash(inputs, seed) {
  const digest = createHash("sha256").update(seed);
  for (const path of inputs.flatMap(listFiles)) digest.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return digest.digest("hex");
}

function listFiles(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !skipped.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}
