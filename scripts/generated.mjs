// What the scripts share that write data files: a file is written where it differs, and with `--check` only reported.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shell.mjs";

/** Brings a generated file up to date; `path` is relative to the repository. */
export function update(path, source) {
  const file = join(root, path);
  if (read(file) === source) return;
  if (process.argv.includes("--check")) {
    console.error(`${path} is out of date. Run \`npm run format\`.`);
    process.exitCode = 1;
  } else writeFileSync(file, source);
}

/** A text as a string literal over several lines. */
export function literal(text, width) {
  return (text.match(new RegExp(`.{1,${width}}`, "gu")) ?? [""]).map((line) => `  ${JSON.stringify(line)}`).join(" +\n");
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
