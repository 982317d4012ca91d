import { readdir, readFile } from "node:fs/promises";
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
  allLanguages: { goal: 200_000, limit: 702_000 },
  english: { goal: 120_000, limit: 272_500 },
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

/** What the page of the app in `examples/zendesk-app` should load with English, and what it must not pass. Bytes. */
export const appPageLimits = { goal: 250 * 1024, limit: 281_000 };

/**
 * What the page of a built app loads for a shop, each file gzipped by itself. Bytes.
 *
 * @param {string} app folder that the app was built into
 * @param {readonly string[]} loaded the languages and presets that the shop's settings ask for, such as `["en", "amazon"]`
 */
export async function measureAppPage(app, loaded) {
  const names = ["main", "chunk", ...loaded];
  const isLoaded = (file) =>
    /\.(?:html|css)$/.test(file) || (file.endsWith(".js") && names.some((name) => file === `${name}.js` || file.startsWith(`${name}-`)));
  const files = (await readdir(`${app}/assets`)).filter(isLoaded);
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(`${app}/assets/${file}`), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
