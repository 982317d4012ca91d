import { dirname } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Language } from "../src/lexicon/schema.js";

/** A language with its lexicons packed, as code. Its entries are read out of the code when they are asked for: a message is in few languages. */
async function evaluate(file: string, name: string): Promise<string> {
  const source = `
    import { ${name} } from "./index.ts";
    import { pack } from "../entry-index.ts";
    export const lean = pack(${name});
  `;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: dirname(file), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { lean } = (await import(`data:text/javascript;base64,${code}`)) as { lean: Language };
  const { packed, ...rest } = lean;
  return `{ ...${JSON.stringify(rest)}, packed: () => ${JSON.stringify(packed?.())} }`;
}

/**
 * Puts each language's lexicons into the bundle packed: its thousands of entries become one string, which costs nothing to load.
 * `lexicon/<locale>/index.ts` must export the language under the name of its folder.
 */
export function packLexicons(): Plugin {
  return {
    name: "pack-lexicons",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]lexicon[\\/][a-z-]+[\\/]index\.ts$/ }, async ({ path }) => {
        const name = (path.split(/[\\/]/).at(-2) as string).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
        return { contents: `export const ${name} = ${await evaluate(path, name)};`, loader: "js" };
      });
    },
  };
}
