import { dirname } from "node:path";
import type { Plugin } from "esbuild";
import type { Language } from "../src/lexicon/schema.js";
import { evaluate } from "./evaluate.js";

/** A language with its lexicons packed, as code. Its entries are read out of the code when they are asked for: a message is in few languages. */
async function writeLanguage(file: string, name: string): Promise<string> {
  const source = `
    import { ${name} } from "./index.ts";
    import { pack } from "../entry-index.ts";
    export const lean = pack(${name});
  `;
  const { packed, ...rest } = (await evaluate(source, dirname(file))).lean as Language;
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
        return { contents: `export const ${name} = ${await writeLanguage(path, name)};`, loader: "js" };
      });
    },
  };
}
