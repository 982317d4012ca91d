import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFences } from "../../../test/harness/markdown.js";
import { checkConfigs } from "../src/config/check.js";

// Every block of the guides that is marked as a configuration is one.

const docs = fileURLToPath(new URL("../../../docs", import.meta.url));
const blocks = readdirSync(docs)
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => readFences(readFileSync(`${docs}/${name}`, "utf8")).map((fence) => ({ ...fence, name: `${name}:${fence.line}` })))
  .filter(({ info }) => info === "config");

describe("the configurations in the guides", () => {
  it("are there, in JSON and in YAML", () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(["json", "yaml"]));
  });

  it.each(blocks)("$name is right", ({ name, code, language }) => {
    expect(checkConfigs([{ name, config: language === "json" ? JSON.parse(code) : parse(code) }])).toEqual([]);
  });
});
