import { readFile } from "node:fs/promises";
import { type Plugin, transform } from "esbuild";

/** Rewrites the sources of core, made plain JavaScript, in one go: esbuild gives a file to one plugin alone. */
export function rewriteSources(...rewrites: readonly ((code: string, path: string) => string)[]): Plugin {
  return {
    name: "rewrite-sources",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", target: "es2022", charset: "utf8" });
        return { contents: rewrites.reduce((text, rewrite) => rewrite(text, path), code), loader: "js" };
      });
    },
  };
}
