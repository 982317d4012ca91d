import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";

/** Core without its languages: the app loads those that the shop writes in. */
const lite = {
  name: "lite",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@sendlint\/core$/ }, ({ resolveDir, kind }) => resolve("@sendlint/core/lite", { resolveDir, kind }));
  },
};

/**
 * Builds an app: its static files as they are, and its scripts bundled beside them.
 *
 * @param {object} app
 * @param {string} app.root the app's folder, with `static/` in it
 * @param {string} app.folder where to build to; emptied first
 * @param {Record<string, string>} app.scripts source by the name of the script, without extension, from `folder`
 */
export async function buildApp({ root, folder, scripts }) {
  await rm(folder, { recursive: true, force: true });
  await cp(join(root, "static"), folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(Object.entries(scripts).map(([name, source]) => [name, join(root, source)])),
    outdir: folder,
    bundle: true,
    splitting: true,
    // Names are left for terser to shorten.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    format: "esm",
    target: "es2023",
    chunkNames: `${dirname(Object.keys(scripts)[0])}/[name]-[hash]`,
    plugins: [lite],
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
    absWorkingDir: root,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, path.endsWith(".js") ? await squeeze(text) : text);
  }
  const core = dirname(fileURLToPath(import.meta.resolve("@sendlint/core")));
  await cp(join(core, "THIRD-PARTY-LICENSES.txt"), join(folder, "THIRD-PARTY-LICENSES.txt"));
}

/** What the bundler's minifier leaves is some 3 % of what the page loads. */
async function squeeze(code) {
  const { code: squeezed } = await minify(code, { module: true, ecma: 2020, compress: { passes: 2 } });
  return squeezed;
}
