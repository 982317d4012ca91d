// Writes packages/core/src/reading/traditional.ts: the traditional forms of the Chinese characters that the lexicon uses. Run it after
// the Chinese lexicon changed. `--check` writes nothing and fails where something would change.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
// The dictionary of OpenCC, which is what everybody else converts with.
import characters from "opencc-js/dict/TSCharacters";
import { literal, update } from "./generated.mjs";
import { packNumbers } from "./packed-numbers.mjs";
import { root } from "./shell.mjs";

const lexicon = join(root, "packages/core/src/lexicon/zh");

/** Variants that the dictionary leaves alone: `妳`, `著` as in `附著`, and the two ways to write `账`, `咨`, `复`. */
const variants = ["妳 你", "著 着", "帐 账", "帳 账", "谘 咨", "諮 咨", "覆 复"];

const used = new Set(
  readdirSync(lexicon)
    .flatMap((file) => [...readFileSync(join(lexicon, file), "utf8")])
    .filter((char) => /^[\u3400-\u9fff]$/.test(char)),
);

const pairs = new Map([...characters.split("|"), ...variants].map((pair) => pair.split(" ")));
const needed = [...pairs].filter(([from, to]) => from.length === 1 && used.has(to)).sort(([a], [b]) => (a < b ? -1 : 1));

/** The characters as packed numbers. */
const pack = (chars) => literal(packNumbers(chars.map((char) => char.charCodeAt(0))), 120);

update(
  "packages/core/src/reading/traditional.ts",
  `/**
 * Traditional Chinese characters, and in the same order the simplified ones that the lexicon is written in, as packed numbers. From the
 * dictionary of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC); \`scripts/update-traditional.mjs\` writes this file.
 */
export const traditional: string =
${pack(needed.map(([from]) => from))};

export const simplified: string =
${pack(needed.map(([, to]) => to))};
`,
);
