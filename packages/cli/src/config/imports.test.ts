import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { type Folder, makeFolder } from "../../test/run.js";
import { withImports } from "./imports.js";

let folder: Folder;
afterEach(() => folder.remove());

it("finds what modules import, by whatever notation, in circles too, and leaves packages and what is not there alone", async () => {
  folder = makeFolder({
    "sendlint.config.ts": `
      import { a } from "./a.js";
      import './side.mjs'
      export * from "./lists";
      import { z } from "zod";
      import "./none.js";`,
    "a.ts": 'const later = await import("./parts/b.cjs");',
    "side.mjs": "",
    "lists/index.ts": 'import type { A } from "../a.js";',
    "parts/b.cjs": 'module.exports = require( "../data.json" );',
    "data.json": '{ "from": "./other.json" }',
    "other.json": "{}",
  });
  const found = await withImports([join(folder.path, "sendlint.config.ts"), join(folder.path, "base.yaml")]);
  expect(found.map((path) => path.slice(folder.path.length + 1))).toEqual([
    "sendlint.config.ts",
    "base.yaml",
    "a.ts",
    "side.mjs",
    join("lists", "index.ts"),
    join("parts", "b.cjs"),
    "data.json",
  ]);
});
