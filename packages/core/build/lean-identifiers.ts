import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { applyEdits, type Edit, leaveOut, type Node, parseModule, walk } from "./syntax.js";

/** What the library says of an identifier, and how it lays one out: nobody asks for either here. */
const unused = new Set(["name", "localName", "abbreviation", "format"]);

const isUnused = ({ type, key }: Node): boolean => type === "Property" && unused.has((key as Node).name as string);

/** A module of the library with only what checks an identifier. */
export function leaveOutFacts(code: string): string {
  const edits: Edit[] = [];
  for (const [node] of walk(parseModule(code))) {
    const isDefinition = node.type === "VariableDeclarator" && (node.id as Node).name === "impl";
    const isHandedOn = node.type === "VariableDeclarator" && (node.init as Node | null)?.name === "impl";
    if (!isDefinition && !isHandedOn) continue;
    const { properties } = (isDefinition ? node.init : node.id) as unknown as { readonly properties: readonly Node[] };
    for (const property of properties.filter(isUnused)) edits.push(leaveOut(property, code));
  }
  return applyEdits(code, edits);
}

/** A table of signs by what they are read as, with only those of ASCII: the shapes of identifiers let no other through. */
export function keepAscii(code: string): string {
  return code.replace(/^ *(['"])\\u\{[0-9A-F]+\}\1: .*\n/gm, "");
}

/** Makes the library of national identifiers smaller. */
export function leanIdentifiers(): Plugin {
  return {
    name: "lean-identifiers",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]stdnum[\\/]lib[\\/]esm[\\/][a-z]{2,3}[\\/]\w+\.js$/ }, async ({ path }) => ({
        contents: leaveOutFacts(await readFile(path, "utf8")),
        loader: "js",
      }));
      onLoad({ filter: /[\\/]stdnum[\\/]lib[\\/]esm[\\/]util[\\/]strings[\\/]clean\.js$/ }, async ({ path }) => ({
        contents: keepAscii(await readFile(path, "utf8")),
        loader: "js",
      }));
    },
  };
}
