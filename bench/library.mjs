import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateMessages } from "./messages.mjs";

/**
 * A linter's command.
 *
 * @typedef {object} Linter
 * @property {string} name
 * @property {string} script the script behind the command
 * @property {readonly string[]} args from a folder in which `templates/` is
 * @property {number} [limit] how many times its time Sendlint may take
 */

/** The script behind the command of the same name as its package; `resolve` is the caller's `import.meta.resolve`. */
export function binOf(name, resolve) {
  let root = dirname(fileURLToPath(resolve(name)));
  while (!existsSync(join(root, "package.json"))) root = dirname(root);
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return join(root, typeof bin === "string" ? bin : bin[name]);
}

/**
 * Runs the command of Sendlint and of others on a library of small Markdown templates, whole processes on the same files in turns, and
 * prints what each takes for a file. The ratio holds on any machine, the microseconds on this one only.
 *
 * @param {object} library
 * @param {number} library.count templates
 * @param {number} library.rounds
 * @param {Record<string, string>} library.configs text of the files that the others read their rules from, by name
 * @param {readonly Linter[]} linters Sendlint first
 * @returns {boolean} whether Sendlint keeps each limit
 */
export function compareOnLibrary({ count, rounds, configs }, linters) {
  const folder = mkdtempSync(join(tmpdir(), "sendlint-bench-"));
  try {
    writeLibrary(folder, count);
    for (const [name, text] of Object.entries(configs)) writeFileSync(join(folder, name), text);
    const times = linters.map(() => []);
    for (let round = 0; round < rounds; round++) for (const [index, linter] of linters.entries()) times[index].push(timeIn(folder, linter));
    const medians = times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
    const ratios = medians.map((total) => medians[0] / total);
    console.log(`
${count} Markdown templates of 100 to 600 characters, ${availableParallelism()} cores; per file, the whole process, median of ${rounds}`);
    for (const [index, { name, limit }] of linters.entries()) {
      const ratio = limit === undefined ? "" : `   sendlint / this ${ratios[index].toFixed(2)}   limit ${Number(limit.toFixed(2))}`;
      console.log(`  ${name.padEnd(40)} ${((1000 * medians[index]) / count).toFixed(0).padStart(8)} µs${ratio}`);
    }
    return linters.every(({ limit = Number.POSITIVE_INFINITY }, index) => ratios[index] <= limit);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Replies by language, a hundred in a folder; one in four has a list and emphasis. */
function writeLibrary(folder, count) {
  const messages = generateMessages({ seed: 10, count, minLength: 100, maxLength: 600 });
  const locales = [...new Set(messages.map(({ locale }) => locale))];
  for (const [index, { id, locale, text }] of messages.entries()) {
    const path = join(folder, "templates", locale, String(Math.floor(index / 100)), `${id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, index % 4 === 0 ? `**${id}**\n\n${text}\n\n- ${id}\n- ${locale}\n` : `${text}\n`);
  }
  const config = {
    presets: [{ preset: "amazon", marketplace: "amazon.com" }],
    kind: "reply",
    stage: "post-sale",
    overrides: locales.map((locale) => ({ files: `templates/${locale}/**`, locale })),
  };
  writeFileSync(join(folder, "sendlint.config.json"), JSON.stringify(config));
}

/** Milliseconds that a linter takes for all files. 0 and 1 are how linters end; anything else did not lint. */
function timeIn(folder, { name, script, args }) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const end = performance.now();
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return end - start;
}
