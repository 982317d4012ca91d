import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { generateMessages } from "./messages.mjs";

const core = fileURLToPath(new URL("../packages/core/src", import.meta.url));

const outfile = fileURLToPath(new URL("../node_modules/.cache/sendlint/unmasking.mjs", import.meta.url));

/** Milliseconds that each work is done before it is measured, and how often the works take turns. */
const warmUp = 3_000;
const rounds = 31;

/** Core from its sources, with the parts that read a text: what is built has no names for them. */
async function loadSources() {
  await build({
    stdin: {
      contents: `
        export { createLinter } from "${core}/index.ts";
        export { default as amazon } from "${core}/../../preset-amazon/src/index.ts";
        export { unmask } from "${core}/reading/disguise.ts";
        export { foldText } from "${core}/reading/fold.ts";
        export { tokenize } from "${core}/reading/tokens.ts";
        export { HiddenWords } from "${core}/reading/hidden-words.ts";
        export { Vocabulary } from "${core}/lexicon/vocabulary.ts";
        export { common } from "${core}/lexicon/common/index.ts";
        export { en } from "${core}/lexicon/en/index.ts";`,
      resolveDir: core,
    },
    alias: { "@sendlint/core": core },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  return import(outfile);
}

/**
 * What plain text pays for the search for disguises: its processor time over that of the whole lint, of English messages without a
 * violation and without a sign of disguise. Median of rounds in turns.
 *
 * @returns {Promise<number>}
 */
export async function measureUnmasking() {
  const { createLinter, amazon, unmask, foldText, tokenize, HiddenWords, Vocabulary, common, en } = await loadSources();
  const texts = generateMessages({ seed: 602, count: 600, minLength: 560, maxLength: 640 })
    .filter(({ locale, violating }) => locale === "en" && !violating)
    .map(({ text }) => text);
  const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })] });
  const hidden = new HiddenWords([new Vocabulary(common), new Vocabulary(en)]);
  const read = texts.map((text) => {
    const { clean, folded } = foldText(text);
    return { clean, folded, tokens: tokenize(folded, clean) };
  });
  const lintAll = () => {
    for (const text of texts) linter.lint({ text, kind: "reply" });
  };
  const unmaskAll = () => {
    for (const { clean, folded, tokens } of read) unmask(hidden, clean, folded, tokens, () => false, 0);
  };
  for (const work of [lintAll, unmaskAll]) for (const start = performance.now(); performance.now() - start < warmUp; ) work();
  const shares = Array.from({ length: rounds }, () => timeOf(unmaskAll) / timeOf(lintAll)).sort((a, b) => a - b);
  return shares[rounds >> 1];
}

function timeOf(work) {
  const start = process.cpuUsage();
  for (let pass = 0; pass < 5; pass++) work();
  return process.cpuUsage(start).user;
}
