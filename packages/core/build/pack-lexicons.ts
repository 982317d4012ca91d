import { dirname } from "node:path";
import { build, type Plugin } from "esbuild";

/** Runs TypeScript that exports `packed`, a language with its lexicons packed, and gives it back as JSON. */
async function evaluate(file: string, name: string): Promise<string> {
  const source = `
    import { ${name} as language } from "./index.ts";
    import { packLexicons } from "../pack.ts";
    const { locale, grammar, spoken } = language;
    export const packed = { locale, lexicons: [], grammar, spoken, packed: packLexicons(language) };
  `;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: dirname(file), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { packed } = (await import(`data:text/javascript;base64,${code}`)) as { packed: unknown };
  return JSON.stringify(packed);
}

/**
 * Puts each language's lexicons into the bundle packed: thousands of entries become one sorted text, so that importing the package
 * builds nothing. `lexicon/<locale>/index.ts` must export the language under the name of its folder.
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
