import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a page loads that lints: the packages as they are published, in one file. Bytes, minified and gzipped. */
const programs = {
  allLanguages: `
    import { createLinter } from "@sendlint/core";
    import amazon from "@sendlint/preset-amazon";
    export const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })] });`,
  english: `
    import { createLinter } from "@sendlint/core/lite";
    import { en } from "@sendlint/core/languages/en";
    import amazon from "@sendlint/preset-amazon";
    export const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })], languages: [en] });`,
};

/**
 * The sizes that issues set as goals, and those that must not be passed on the way there. Bytes.
 *
 * @type {Record<"allLanguages" | "english", { goal: number, limit: number }>}
 */
export const sizeLimits = {
  allLanguages: { goal: 200_000, limit: 610_000 },
  english: { goal: 120_000, limit: 250_000 },
};

/** Builds each program for a page. @returns {Promise<Record<"allLanguages" | "english", number>>} */
export async function measureSizes() {
  const sizes = Object.entries(programs).map(async ([name, contents]) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
      bundle: true,
      minify: true,
      charset: "utf8",
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "error",
      tsconfigRaw: "{}",
    });
    return [name, gzipSync(outputFiles[0].contents, { level: 9 }).length];
  });
  return Object.fromEntries(await Promise.all(sizes));
}
