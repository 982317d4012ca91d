import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateMessages } from "./messages.mjs";

// The command on a library of small Markdown templates, beside other linters of text with two rules each: whole processes, the same
// files, in turns. The ratio holds on any machine, the milliseconds on this one only.

const count = 10_000;
const rounds = 3;

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "sendlint-bench-"));

const linters = [
  {
    name: "sendlint, whole Amazon preset",
    script: binOf("sendlint"),
    args: ["templates", "--preset", "amazon", "--stage", "post-sale", "--format", "compact"],
  },
  {
    name: "textlint, two rules",
    script: binOf("textlint"),
    args: ["templates", "--format", "compact", "--rules-base-directory", fileURLToPath(new URL("node_modules", import.meta.url))],
  },
  { name: "markdownlint-cli2, two rules", script: binOf("markdownlint-cli2"), args: ["templates/**/*.md"] },
];

try {
  writeLibrary();
  const times = linters.map(() => []);
  for (let round = 0; round < rounds; round++) linters.forEach((linter, index) => times[index].push(time(linter)));
  const medians = times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
  const [own, ...others] = medians;
  console.log(`
${count} Markdown templates of 100 to 600 characters, ${availableParallelism()} cores; per file, the whole process, median of ${rounds}`);
  medians.forEach((total, index) => {
    const ratio = index === 0 ? "" : `   sendlint / this ${(own / total).toFixed(2)}   limit 1`;
    console.log(`  ${linters[index].name.padEnd(40)} ${((1000 * total) / count).toFixed(0).padStart(8)} µs${ratio}`);
  });
  if (others.some((other) => own > other)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function writeLibrary() {
  const messages = generateMessages({ seed: 10, count, minLength: 100, maxLength: 600 });
  for (const [index, { id, locale, text }] of messages.entries()) {
    const path = join(folder, "templates", String(Math.floor(index / 100)), `${id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `---\nkind: reply\nlocale: ${locale}\n---\n\n${text}\n`);
  }
  writeFileSync(join(folder, ".textlintrc.json"), JSON.stringify({ rules: { "max-comma": { max: 4 }, "no-todo": true } }));
  const config = { default: false, "no-multiple-blanks": true, "no-trailing-spaces": true };
  writeFileSync(join(folder, ".markdownlint-cli2.jsonc"), JSON.stringify({ config, noBanner: true, noProgress: true }));
}

/** Milliseconds that a linter takes for all files. 0 and 1 are how linters end; anything else did not lint. */
function time({ name, script, args }) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const end = performance.now();
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return end - start;
}

/** The script behind a package's command of the same name. */
function binOf(name) {
  let root = dirname(fileURLToPath(import.meta.resolve(name)));
  while (!require("node:fs").existsSync(join(root, "package.json"))) root = dirname(root);
  const { bin } = require(join(root, "package.json"));
  return join(root, typeof bin === "string" ? bin : bin[name]);
}
