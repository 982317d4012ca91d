import { fileURLToPath } from "node:url";
import { buildApp } from "@sendlint/example-desk-panel/build";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Builds the app as Zendesk takes it. */
export function build(folder = `${root}dist`) {
  return buildApp({ root, folder, scripts: { "assets/main": "src/main.ts", "assets/style": "src/style.css" } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
