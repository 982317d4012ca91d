// Writes packages/core/src/reading/confusables.ts: characters of other scripts that look like a Latin letter. Run it after the version of
// unhomoglyph changed. `--check` writes nothing and fails where something would change.

import { createRequire } from "node:module";
import { literal, update } from "./generated.mjs";

const confusables = createRequire(import.meta.url)("unhomoglyph/data.json");

/** Scripts that are read in their own right, or whose letters only look alike in one font, are no disguise. */
const own = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

const letters = new Map();
for (const [char, likes] of Object.entries(confusables)) {
  const letter = likes.normalize("NFKD").toLowerCase();
  const folded = char.normalize("NFD").toLowerCase();
  if (!/^[a-z]$/.test(letter) || [...folded].length !== 1 || !/^\p{L}$/u.test(folded) || own.test(folded)) continue;
  // What a compatibility form already undoes needs no entry.
  if (folded.normalize("NFKC") !== folded) continue;
  letters.set(letter, (letters.get(letter) ?? new Set()).add(folded));
}
const rows = [...letters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, likes]) => `${letter}${[...likes].sort().join("")}`);

update(
  "packages/core/src/reading/confusables.ts",
  `/**
 * Letters of the Latin alphabet, each followed by the letters of other scripts that look like it, in lower case. From Unicode's
 * confusables (UTS #39) as unhomoglyph (MIT, https://github.com/nodeca/unhomoglyph) has them; \`scripts/update-look-alikes.mjs\` writes
 * this file.
 */
export const confusables: string =
${literal(rows.join(" "), 64)};
`,
);
