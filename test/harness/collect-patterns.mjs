import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import { generateMessages } from "../../bench/messages.mjs";

// Prints the patterns of the built packages, one JSON line each: those written down, and those put together when linting begins.
// It runs as a process of its own, for it changes what `RegExp` is.

const packages = fileURLToPath(new URL("../../packages", import.meta.url));
const patterns = new Map();

function note(source, flags, file) {
  const key = `/${source}/${flags}`;
  if (!patterns.has(key)) patterns.set(key, { source, flags, file });
}

function* literals(node) {
  if (node === null || typeof node !== "object") return;
  if (node.type === "Literal" && node.regex) yield node.regex;
  // The build delays some: `new RegExp("…", "u")`.
  if (node.type === "NewExpression" && node.callee.name === "RegExp" && node.arguments.every(({ type }) => type === "Literal")) {
    const [pattern, flags] = node.arguments;
    yield { pattern: pattern.value, flags: flags?.value ?? "" };
  }
  for (const part of Object.values(node)) yield* literals(part);
}

const built = readdirSync(packages).flatMap((name) =>
  readdirSync(join(packages, name, "dist"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(packages, name, "dist", file)),
);
for (const path of built) {
  const tree = parse(readFileSync(path, "utf8"), { ecmaVersion: "latest", sourceType: "module" });
  const [name] = path.slice(packages.length + 1).split(/[\\/]/);
  for (const { pattern, flags } of literals(tree)) note(pattern, flags, name);
}

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given, self) {
    const made = Reflect.construct(target, given, self);
    note(made.source, made.flags, "put together");
    return made;
  },
});
const load = (name) => import(pathToFileURL(join(packages, name, "dist/index.js")).href);
const [{ createLinter, findPersonalData }, { default: amazon }] = await Promise.all(["core", "preset-amazon"].map(load));
const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })] });
for (const format of ["text", "markdown", "html"]) {
  for (const { text } of generateMessages({ seed: 6, count: 60 })) {
    linter.lint({ text, format });
    findPersonalData({ text, format });
  }
}
for (const pattern of patterns.values()) console.log(JSON.stringify(pattern));
