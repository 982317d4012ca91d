import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
    args: ["templates", "--format", "compact"],
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
  for (let round = 0; round < rounds; round++) for (const [index, linter] of linters.entries()) times[index].push(time(linter));
  const medians = times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
  const [own, ...others] = medians;
  console.log(`
${count} Markdown templates of 100 to 600 characters, ${availableParallelism()} cores; per file, the whole process, median of ${rounds}`);
  for (const [index, total] of medians.entries()) {
    const ratio = index === 0 ? "" : `   sendlint / this ${(own / total).toFixed(2)}   limit 1`;
    console.log(`  ${linters[index].name.padEnd(40)} ${((1000 * total) / count).toFixed(0).padStart(8)} µs${ratio}`);
  }
  if (others.some((other) => own > other)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Replies by language, a hundred in a folder; one in four has a list and emphasis. */
function writeLibrary() {
  const messages = generateMessages({ seed: 10, count, minLength: 100, maxLength: 600 });
  const locales = [...new Set(messages.map(({ locale }) => locale))];
  for (const [index, { id, locale, text }] of messages.entries()) {
    const path = join(folder, "templates", locale, String(Math.floor(index / 100)), `${id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, index % 4 === 0 ? `**${id}**\n\n${text}\n\n- ${id}\n- ${locale}\n` : `${text}\n`);
  }
  const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content));
  write("sendlint.config.json", {
    presets: [{ preset: "amazon", marketplace: "amazon.com" }],
    kind: "reply",
    stage: "post-sale",
    overrides: locales.map((locale) => ({ files: `templates/${locale}/**`, locale })),
  });
  write(".textlintrc.json", { rules: { "max-comma": { max: 4 }, "no-todo": true } });
  write(".markdownlint-cli2.jsonc", {
    config: { default: false, "no-multiple-blanks": true, "no-trailing-spaces": true },
    noBanner: true,
    noProgress: true,
  });
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
  while (!existsSync(join(root, "package.json"))) root = dirname(root);
  const { bin } = require(join(root, "package.json"));
  return join(root, typeof bin === "string" ? bin : bin[name]);
}
