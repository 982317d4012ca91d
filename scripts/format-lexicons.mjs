// Sorts the entries of every concept in packages/core/src/lexicon, drops what stands twice, and fills the lines. Biome leaves these files
// alone, since it would put each entry on a line of its own. `--check` writes nothing and fails where something would change.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shell.mjs";

const folder = join(root, "packages/core/src/lexicon");
const width = 140;
const concept = /^( {4})("?[a-z][a-z-]*"?): \[\s*((?:"(?:[^"\\]|\\.)*"\s*,?\s*)*)\],$/gm;

let stale = 0;
for (const locale of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  for (const file of readdirSync(join(folder, locale.name)).filter((name) => name.endsWith(".ts"))) {
    const path = join(folder, locale.name, file);
    const source = readFileSync(path, "utf8");
    const formatted = source.replaceAll(concept, (_, indent, name, list) => write(indent, name, list));
    if (formatted === source) continue;
    stale++;
    if (process.argv.includes("--check")) console.error(`${locale.name}/${file} is not formatted. Run \`npm run format\`.`);
    else writeFileSync(path, formatted);
  }
}
if (stale > 0 && process.argv.includes("--check")) process.exitCode = 1;

function write(indent, name, list) {
  const entries = [...new Set(JSON.parse(`[${list.trim().replace(/,$/, "")}]`))].sort().map((entry) => `${JSON.stringify(entry)},`);
  const lines = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < width) lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(`${indent}  ${entry}`);
  }
  return `${indent}${name}: [\n${lines.join("\n")}\n${indent}],`;
}
