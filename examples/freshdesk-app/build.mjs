import { fileURLToPath } from "node:url";
import { buildApp } from "@sendlint/example-desk-panel/build";
import { build as bundle } from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The platform reads `exports` of a script, and runs it with Node 18. */
const server = {
  entryPoints: [`${root}src/server.ts`],
  bundle: true,
  minify: true,
  platform: "node",
  format: "iife",
  globalName: "sendlint",
  target: "node18",
  logOverride: { "ignored-bare-import": "silent" },
  inject: [`${root}src/older-node.ts`],
  footer: {
    js: "exports = { onSaved: function (payload) { return sendlint.onSaved(payload, $db); }, onDeleted: function (payload) { return sendlint.onDeleted(payload, $db); } };",
  },
};

/** Builds the app as Freshworks' tools take it. */
export async function build(folder = `${root}dist`) {
  const scripts = {
    "app/background": "src/background.ts",
    "app/findings": "src/findings.ts",
    "app/sidebar": "src/sidebar.ts",
    "app/style": "src/style.css",
  };
  await buildApp({ root, folder, scripts });
  await bundle({ ...server, outfile: `${folder}/server/server.js` });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
