import { expect, it } from "vitest";
import { readFences } from "./markdown.js";
import { runSnippet } from "./run-snippet.js";

it("reports each promise with what came, and keeps the rest of the output", async () => {
  const source = [
    'import { join } from "node:path";',
    "const point: { x: number } = { x: 1 }; // → { x: 1 }",
    "point.x; // → 2",
    'console.log("at", point); // → at { x: 1 }',
    'console.log(join("a", "b"));',
  ];
  expect(await runSnippet("harness", source.join("\n"))).toEqual({
    promised: [
      { line: 2, expected: "{ x: 1 }", actual: "{ x: 1 }" },
      { line: 3, expected: "2", actual: "1" },
      { line: 4, expected: "at { x: 1 }", actual: "at { x: 1 }" },
    ],
    stdout: "a/b\n",
  });
});

it("fails with the snippet's own error", async () => {
  await expect(runSnippet("harness-error", 'throw new Error("as written");')).rejects.toThrow("as written");
});

it("reads fenced blocks with their section, the shorter ones inside as text", () => {
  const page = ["# Title", "```ts", "one", "```", "## Second", "````text output", "```", "two", "```", "````"].join("\n");
  expect(readFences(page)).toEqual([
    { language: "ts", info: "", code: "one", line: 2, section: "" },
    { language: "text", info: "output", code: "```\ntwo\n```", line: 6, section: "Second" },
  ]);
});

it("refuses a block without an end", () => {
  expect(() => readFences("```ts\none")).toThrow("The code block opened in line 1 is never closed.");
});
