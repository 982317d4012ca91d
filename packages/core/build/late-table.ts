import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { applyEdits, type Node, parseModule, usesOf, walk } from "./syntax.js";

/** Code that makes a constant of its own when it is first asked for, and asks for it where it uses it. */
export function delayTable(code: string, name: string): string {
  const tree = parseModule(code);
  const uses = usesOf(name, tree);
  if (uses === null) throw new Error(`“${name}” means more than one thing in a module, so it cannot be made late.`);
  const declaration = [...walk(tree)].find(([node]) => node.type === "VariableDeclarator" && (node.id as Node).name === name)?.[0];
  const init = declaration?.init as Node | undefined;
  const made =
    init === undefined ? [] : [{ ...init, text: `(() => { let made; return () => (made ??= ${code.slice(init.start, init.end)}); })()` }];
  return applyEdits(code, [...made, ...uses.map(({ start, end }) => ({ start, end, text: `${name}()` }))]);
}

/**
 * Has the parsers' table of character references unpacked when HTML is first read: their library unpacks it when it is loaded, which took
 * a fifth of the time that loading takes.
 */
export function lateTable(): Plugin {
  return {
    name: "late-table",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/](?:entities|htmlparser2)[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
        const code = await readFile(path, "utf8");
        return { contents: delayTable(code, "htmlDecodeTree"), loader: "js" };
      });
    },
  };
}
