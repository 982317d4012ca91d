import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../../tsup.base.js";

/** `import text from "./page.css?raw"` gives the file's text, as it does in Vite. */
const raw: NonNullable<ReturnType<typeof build>["esbuildPlugins"]>[number] = {
  name: "raw",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), namespace: "raw" }));
    onLoad({ filter: /.*/, namespace: "raw" }, async ({ path }) => ({
      contents: await readFile(path.replace(/\?raw$/, ""), "utf8"),
      loader: "text",
    }));
  },
};

export default build({ index: "src/index.ts" }, { esbuildPlugins: [raw] });
