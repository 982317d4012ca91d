import { readFile } from "node:fs/promises";
import { characterEntities } from "character-entities";
import { decodeHTML } from "entities/decode";
import type { Plugin } from "esbuild";
import { packNumbers } from "../../../scripts/packed-numbers.mjs";
import { marks } from "./references.js";
import { applyEdits, parseModule, usesOf } from "./syntax.js";

/** All named character references for `unpackReferences`: by what they stand for, so that the steps from one to the next are short. */
export function packReferences(): { readonly names: string; readonly units: string } {
  const sorted = Object.entries(characterEntities).sort(([a, from], [b, to]) => (from < to || (from === to && a < b) ? -1 : 1));
  const names = sorted.map(([name, meant]) => {
    const isLegacy = decodeHTML(`&${name}`) === meant;
    return name + (isLegacy ? marks.legacy : "") + (meant.length > 1 ? marks.twoUnits : "");
  });
  const meant = sorted.map(([, text]) => text);
  const units = [...meant, ...meant.filter(({ length }) => length > 1).map((text) => text.slice(1))].map((text) => text.charCodeAt(0));
  return { names: names.join(), units: packNumbers(units) };
}

/** Code that calls a constant of its own or of another module wherever it uses it. */
export function callWhereUsed(code: string, name: string): string {
  const uses = usesOf(name, parseModule(code));
  if (uses === null) throw new Error(`“${name}” means more than one thing in a module, so it cannot be called.`);
  return applyEdits(
    code,
    uses.map(({ start, end }) => ({ start, end, text: `${name}()` })),
  );
}

const table = "htmlDecodeTree";

/**
 * Puts the parsers' tree of character references into the bundle as a list of names, which an archiver makes half as large as the tree that
 * their library packs itself. It is unpacked when HTML is first read: to unpack it at loading took a fifth of the time that loading takes.
 *
 * @param folder the absolute path of the folder of `references.ts`, which unpacks it
 */
export function packedReferences(folder: string): Plugin {
  return {
    name: "packed-references",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/ }, () => {
        const { names, units } = packReferences();
        const contents = `
          import { unpackReferences } from "./references.ts";
          let tree;
          export const ${table} = () => (tree ??= unpackReferences(${JSON.stringify(names)}, ${JSON.stringify(units)}));
        `;
        return { contents, loader: "js", resolveDir: folder };
      });
      onLoad({ filter: /[\\/]node_modules[\\/](?:entities|htmlparser2)[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
        return { contents: callWhereUsed(await readFile(path, "utf8"), table), loader: "js" };
      });
    },
  };
}
