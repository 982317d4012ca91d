import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFences } from "./harness/markdown.js";
import { runSnippet } from "./harness/run-snippet.js";

// Every ```ts block of the READMEs and guides runs against the built packages. A comment `// → value` is a promise that is
// checked, and so is a block ```text output right after it: all that the block prints.

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].filter((page) => existsSync(join(root, page)));

describe.each(pages)("%s", (page) => {
  const fences = readFences(readFileSync(join(root, page), "utf8"));
  const snippets = fences.flatMap((fence, index) => {
    if (fence.language !== "ts" || fence.info === "excerpt") return [];
    const next = fences[index + 1];
    return [{ ...fence, output: next?.info === "output" ? next.code : null }];
  });

  it("names the language of every block", () => expect(fences.every(({ language }) => language !== "")).toBe(true));

  it.concurrent.each(snippets)("line $line does what it says", async ({ code, line, output }) => {
    const { promised, stdout } = await runSnippet(`${page}-${line}`, code);
    for (const promise of promised)
      expect(`line ${line + promise.line}: ${promise.actual}`).toBe(`line ${line + promise.line}: ${promise.expected}`);
    if (output !== null) expect(stdout.trimEnd()).toBe(output.trimEnd());
  });
});
