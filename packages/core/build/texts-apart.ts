import { dirname } from "node:path";
import type { Plugin } from "esbuild";
import { evaluate } from "./evaluate.js";
import { applyEdits, leaveOut, type Node, parseModule, walk } from "./syntax.js";

const locale = "zh-CN";

/** A rule without what it says in Chinese; other modules as they are. */
export function leaveOutTexts(code: string, path: string): string {
  if (!/[\\/]src[\\/]rules[\\/]/.test(path)) return code;
  const nodes = [...walk(parseModule(code))].map(([node]) => node);
  const texts = nodes.filter(({ type, key }) => type === "Property" && (key as Node).value === locale);
  return applyEdits(
    code,
    texts.map((text) => leaveOut(text, code)),
  );
}

/** Plain data as code that freezes it all the way down, and that a bundler may leave out. */
function writeFrozen(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${writeFrozen(part)}`);
  return `/* @__PURE__ */ Object.freeze({ ${entries.join(", ")} })`;
}

/** Puts the Chinese texts of the rules into their file as they are, in place of the code that collects them from the rules. */
export function writtenTexts(): Plugin {
  return {
    name: "written-texts",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]src[\\/]texts[\\/]zh-CN\.ts$/ }, async ({ path }) => {
        const { zhCN } = await evaluate('export { zhCN } from "./zh-CN.ts";', dirname(path));
        return { contents: `export const zhCN = ${writeFrozen(zhCN)};`, loader: "js" };
      });
    },
  };
}
