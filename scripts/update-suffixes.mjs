// Writes packages/core/src/detect/data/public-suffixes.ts: the public suffixes that tell a host from other words with dots. Run it after
// the version of tldts changed. `--check` writes nothing and fails where something would change.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { literal, update } from "./generated.mjs";
import { packWords } from "./packed-words.mjs";
import { root } from "./shell.mjs";

// tldts carries the list as a tree in typed arrays.
const tldts = join(root, "packages/core/node_modules/tldts");
const { version } = JSON.parse(readFileSync(join(tldts, "package.json"), "utf8"));
const tree = await import(pathToFileURL(join(tldts, "dist/es6/src/data/trie.js")).href);
const offsets = [0];
for (const length of tree.edgeLength) offsets.push(offsets.at(-1) + length);

/** A label is kept where it is a suffix under so many countries: the rest are towns and provinces, under which no shop has its site. */
const fewestCountries = 4;

const countries = new Map();
const topLevel = childrenOf(tree.rulesRoot);
for (const [country, node] of topLevel) {
  for (const [label, child] of childrenOf(node)) {
    if (isPublic(child)) countries.set(label, [...(countries.get(label) ?? []), country]);
  }
}
const topLevelDomains = topLevel.map(([label]) => label).filter((label) => !label.startsWith("xn--"));
const secondLevel = [...countries].filter(
  ([label, under]) => under.length >= fewestCountries && !label.startsWith("xn--") && label !== "*",
);

update(
  "packages/core/src/detect/data/public-suffixes.ts",
  `/**
 * Top-level domains as packed words, and the labels under which many countries register names with the countries that do. From the ICANN
 * section of the Public Suffix List (MPL-2.0, https://publicsuffix.org/list/) as tldts ${version} has it;
 * \`scripts/update-suffixes.mjs\` writes this file.
 */
export const topLevelDomains: string =
${literal(packWords(topLevelDomains.sort()), 120)};

/** \`co.uk\`, \`com.au\` …: a label and the countries, with \`,\` between labels. */
export const secondLevelSuffixes: string =
${literal(
  secondLevel
    .map(([label, under]) => [label, ...under.sort()].join(" "))
    .sort()
    .join(","),
  120,
)};
`,
);

function isPublic(node) {
  return (tree.nodeFlags[node] & 1) === 1;
}

function childrenOf(node) {
  const children = [];
  for (let edge = tree.edgeStart[node]; edge < tree.edgeStart[node + 1]; edge++) {
    const label = tree.labelText.slice(offsets[edge], offsets[edge + 1]);
    children.push([label, tree.edgeChild[edge]]);
  }
  return children;
}
