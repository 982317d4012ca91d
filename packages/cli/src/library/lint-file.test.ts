import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LintFlags, parseFlags } from "../args.js";
import { openProject } from "../project.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-file-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

it("hands over the text of a file once, however many of its messages something is found in", async () => {
  const path = join(folder, "a.json");
  const text = JSON.stringify(Array.from({ length: 100 }, () => ({ body: `Thanks 👍 ${"A line of text. ".repeat(200)}` })));
  writeFileSync(path, text);
  const flags = parseFlags(["a.json", "--preset", "amazon", "--stage", "post-sale"]) as LintFlags;
  const { reports } = await (await openProject(flags, folder)).lint(path);
  const found = reports.filter(({ result }) => result.diagnostics.length > 0);
  expect(found).toHaveLength(100);
  expect(new Set(found.map(({ source }) => source)).size).toBe(1);
  expect(serialize(reports).length).toBeLessThan(3 * text.length);
});
