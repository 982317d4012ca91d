import { dirname } from "node:path";
import type { Plugin } from "esbuild";

const contents = `
  import { readHtml } from "./html.js";
  import { readText } from "./text.js";
  export const readers = { text: readText, html: readHtml };
`;

/** Leaves Markdown and its parser out of a bundle: what composers in a page write is text or HTML. */
export function leaveOutMarkdown(): Plugin {
  return {
    name: "leave-out-markdown",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]document[\\/]readers\.ts$/ }, ({ path }) => ({ contents, loader: "ts", resolveDir: dirname(path) }));
    },
  };
}
