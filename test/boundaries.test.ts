import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

// Who may import whom. A module is named by its path from the root; what it imports, by package name or by such a path.

const root = fileURLToPath(new URL("..", import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
  /** `import type` and `export type`, which leave nothing behind at run time. */
  readonly typeOnly: boolean;
}

const modules = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
  .map((path) => `packages/${path}`)
  .filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !path.endsWith(".test.ts"));

const imports = modules.flatMap((from) => readImports(from, readFileSync(join(root, from), "utf8")));

describe("packages", () => {
  const allowed: Record<string, readonly string[]> = {
    core: [],
    "preset-amazon": ["@sendlint/core"],
    "preset-ebay": ["@sendlint/core"],
    reporter: ["@sendlint/core"],
    helpdesk: ["@sendlint/core"],
    cli: ["@sendlint/core", "@sendlint/helpdesk/service", "@sendlint/preset-amazon", "@sendlint/preset-ebay", "@sendlint/reporter"],
  };

  it("import only the packages below them", () => {
    const ours = imports.filter(({ to }) => to === "sendlint" || to.startsWith("@sendlint/"));
    expect(ours.filter(({ from, to }) => !allowed[packageOf(from)]?.includes(to))).toEqual([]);
  });

  it("do not reach into another package's files", () => {
    expect(imports.filter(({ from, to }) => to.startsWith("packages/") && packageOf(from) !== packageOf(to))).toEqual([]);
  });

  it("take only types of core in the reporter", () => {
    expect(imports.filter(({ from, to, typeOnly }) => packageOf(from) === "reporter" && to === "@sendlint/core" && !typeOnly)).toEqual([]);
  });

  it("leave Node to the command line, so that the rest runs in a browser", () => {
    const builtin = new Set(builtinModules);
    const found = imports.filter(({ from, to }) => packageOf(from) !== "cli" && (to.startsWith("node:") || builtin.has(to)));
    expect(found).toEqual([]);
  });
});

describe("core", () => {
  const core = imports
    .filter(({ from }) => packageOf(from) === "core")
    .map((entry) => ({ ...entry, from: entry.from.slice("packages/core/src/".length) }));

  // One adapter a dependency.
  const owners: readonly [dependency: RegExp, owner: RegExp][] = [
    [/^zod\/mini$/, /^(config\/|message\.ts$|rule\.ts$|rules\/)/],
    [/^micromark.*$/, /^document\/markdown(?:\.ts$|\/)/],
    [/^(htmlparser2|dom.*|entities)$/, /^document\//],
    [/^tldts$/, /^detect\/hosts-suffix\.test\.ts$/],
    [/^libphonenumber-js/, /^detect\/phones\.ts$/],
    [/^stdnum/, /^detect\/(?:identifiers|national-ids)\.ts$/],
  ];

  it("uses no dependency without an owner", () => {
    expect(core.filter(({ to }) => isForeign(to) && !owners.some(([dependency]) => dependency.test(to)))).toEqual([]);
  });

  it.each(owners)("imports %s only in its owner", (dependency, owner) => {
    expect(core.filter(({ from, to }) => dependency.test(to) && !owner.test(from))).toEqual([]);
  });

  it("lets no rule import another rule", () => {
    const between = core.filter(({ from, to }) => ruleFolder(from) && ruleFolder(to) && ruleFolder(from) !== ruleFolder(to));
    expect(between).toEqual([]);
  });

  it("names a rule only in its family's registry", () => {
    expect(core.filter(({ from, to }) => !from.startsWith("rules/") && ruleFolder(to))).toEqual([]);
  });
});

describe("helpdesk", () => {
  const helpdesk = imports
    .filter(({ from }) => packageOf(from) === "helpdesk")
    .map((entry) => ({ ...entry, from: entry.from.slice("packages/helpdesk/src/".length) }));

  // One adapter a dependency.
  const owners: readonly [dependency: RegExp, owner: RegExp][] = [
    [/^zod\/mini$/, /^(?:decision\/policy|draft\/place-table|gate\/gate|service\/(?:openapi|options|schemas))\.ts$/],
    [/^hono(?:\/|$)/, /^service\/service\.ts$/],
    [/^ky$/, /^desk\/client\.ts$/],
    [/^fast-xml-parser$/, /^ebay-api\/xml\.ts$/],
  ];

  it("uses no dependency without an owner, and nothing of the clients that it guards", () => {
    expect(helpdesk.filter(({ to }) => isForeign(to) && !owners.some(([dependency]) => dependency.test(to)))).toEqual([]);
  });

  it.each(owners)("imports %s only in its owner", (dependency, owner) => {
    expect(helpdesk.filter(({ from, to }) => dependency.test(to) && !owner.test(from))).toEqual([]);
  });
});

describe("reporter", () => {
  const reporter = imports
    .filter(({ from }) => packageOf(from) === "reporter")
    .map((entry) => ({ ...entry, from: entry.from.slice("packages/reporter/src/".length) }));

  const owners: readonly [dependency: RegExp, owner: RegExp][] = [
    [/^@noble\/hashes/, /^hash\.ts$/],
    [/^picocolors$/, /^format\.ts$/],
    [/^string-width$/, /^columns\.ts$/],
  ];

  it("uses no dependency without an owner, but for types", () => {
    const found = reporter.filter(({ to, typeOnly }) => isForeign(to) && !typeOnly);
    expect(found.filter(({ from, to }) => !owners.some(([dependency, owner]) => dependency.test(to) && owner.test(from)))).toEqual([]);
  });

  it("lets no formatter import another one", () => {
    const between = reporter.filter(({ from, to }) => from.startsWith("formatters/") && /\/formatters\/\w+\.ts$/.test(to));
    expect(between).toEqual([]);
  });
});

describe("the command", () => {
  const library = imports
    .filter(({ from }) => from.startsWith("packages/cli/src/"))
    .map((entry) => ({ ...entry, from: entry.from.slice("packages/cli/src/".length) }));

  // One adapter a notation or a service.
  const owners: readonly [dependency: RegExp, owner: RegExp][] = [
    [/^@clack\/prompts$/, /^init\/ask\.ts$/],
    [/^@hono\/node-server$/, /^serve\/server\.ts$/],
    [/^chokidar$/, /^watch\/changes\.ts$/],
    [/^htmlparser2$/, /^library\/readers\/xml-events\.ts$/],
    [/^ignore$/, /^ignored\.ts$/],
    [/^json-p3$/, /^library\/select\.ts$/],
    [/^jsonc-parser$/, /^library\/readers\/json-tree\.ts$/],
    [/^p-limit$/, /^parallel\/threads\.ts$/],
    [/^papaparse$/, /^library\/readers\/csv-rows\.ts$/],
    [/^pino$/, /^serve\/log\.ts$/],
    [/^prom-client$/, /^serve\/metrics\.ts$/],
    [/^tinypool$/, /^(?:parallel\/threads|serve\/(?:pool|thread))\.ts$/],
    [/^write-file-atomic$/, /^(?:library\/mend\/replace-file|write-whole)\.ts$/],
    [/^yaml$/, /^(?:config\/read-yaml|library\/(?:front-matter|readers\/yaml[\w-]*))\.ts$/],
  ];

  it.each(owners)("imports %s only in its owner", (dependency, owner) => {
    expect(library.filter(({ from, to }) => dependency.test(to) && !owner.test(from))).toEqual([]);
  });

  it("lets readers know nothing of linting and mending", () => {
    const above = /^packages\/cli\/src\/library\/(?:lint-|mend\/|relocate|directive-book)/;
    expect(library.filter(({ from, to }) => from.startsWith("library/readers/") && above.test(to))).toEqual([]);
  });
});

describe("the reader of imports", () => {
  it("sees every form of import, and which ones are types", () => {
    const source = `
      import { a, type B } from "one";
      import type { C } from "two";
      export * from "./three.js";
      export type { D } from "four";
      import "five";
      const six = await import("six");
      import {
        long,
      } from "@scope/seven/sub";`;
    expect(readImports("packages/core/src/x/y.ts", source).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to))).toEqual([
      "one",
      "type two",
      "packages/core/src/x/three.ts",
      "type four",
      "five",
      "six",
      "@scope/seven/sub",
    ]);
  });
});

function readImports(from: string, source: string): Import[] {
  const statement = /^\s*(?:import|export)\s+(?:(type\s)?[^;"']*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;
  return [...source.matchAll(statement)].map(([, type, named, dynamic]) => ({
    from,
    to: resolve(from, named ?? dynamic ?? ""),
    typeOnly: type !== undefined,
  }));
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return relative(root, join(root, dirname(from), specifier))
    .replaceAll("\\", "/")
    .replace(/\.js$/, ".ts");
}

function packageOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function isForeign(to: string): boolean {
  return !to.startsWith("packages/") && !to.startsWith("@sendlint/");
}

/** The folder of the rule that a file belongs to: `rules/<family>/<name>`. */
function ruleFolder(path: string): string | undefined {
  return /\brules\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0];
}
