import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { build as buildApp } from "../examples/zendesk-app/build.mjs";
import { generateMessages } from "./messages.mjs";

// What the gate of the Zendesk app adds to a save, in Chromium, and what the page loads for it. The page around is a stand-in; SDK and app
// are real. An app whose hook does nothing is measured in turns with it, so that what the machine does besides hits both.

const limits = { milliseconds: 5, kilobytes: 250 };
const rounds = 15;

const bareApp = `<!doctype html><script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
<script>ZAFClient.init().on("ticket.save", () => Promise.resolve());</script>`;

const root = fileURLToPath(new URL("..", import.meta.url));
const work = `${root}node_modules/.cache/sendlint/bench`;
const app = `${work}/app`;

const messages = generateMessages({ seed: 600, count: 120, minLength: 560, maxLength: 640 });
const languages = [...new Set(messages.map(({ locale }) => locale.slice(0, 2)))];

await mkdir(work, { recursive: true });
try {
  await buildApp(app);
  const { idle, known, fresh } = await measureSaves();
  const english = await measureLoad(["main", "chunk", "en"]);
  const all = await measureLoad(["main", "chunk", ...languages]);
  const added = { known: difference(known, idle), fresh: difference(fresh, idle) };
  console.log(`
Saves of ${messages.length} drafts of 560 to 640 characters as rich text, in ${languages.length} languages, warm, ${rounds} times each; in ms
                                  drafts, median of each           all saves
                                      p50         p99             p50        p99
  a hook that does nothing      ${describe(idle)}
  a draft checked while typed   ${describe(known)}
  a draft that no check has seen${describe(fresh)}

  the gate adds at p99 of the drafts    ${added.known.toFixed(1)} and ${added.fresh.toFixed(1)} ms   limit ${limits.milliseconds}

What the page loads, gzipped
  with English                    ${english.toFixed(0).padStart(4)} KB   limit ${limits.kilobytes}
  with ${languages.join(", ").padEnd(27)}${all.toFixed(0).padStart(4)} KB`);
  if (added.fresh > limits.milliseconds || english > limits.kilobytes) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true });
}

/** The value below which a part of the values lies. */
function at(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1];
}

/** The median of each draft's saves, which leaves out what else the machine did meanwhile. */
function mediansOf(drafts) {
  return drafts.map((values) => at(values, 0.5));
}

function difference(drafts, others) {
  return at(mediansOf(drafts), 0.99) - at(mediansOf(others), 0.99);
}

function describe(drafts) {
  const values = [at(mediansOf(drafts), 0.5), at(mediansOf(drafts), 0.99), at(drafts.flat(), 0.5), at(drafts.flat(), 0.99)];
  return values.map((value) => value.toFixed(1).padStart(11)).join("");
}

/** Milliseconds of the saves of each draft: with a hook that does nothing, where the draft was checked before, and where it was not. */
async function measureSaves() {
  const { launchBrowser, openTicket } = await loadHarness();
  const browser = await launchBrowser();
  try {
    const gated = await openTicket(browser, (name) => readFile(`${app}/assets/${name}`).catch(() => null), {
      settings: { languages: languages.join() },
    });
    const bare = await openTicket(browser, async (name) => (name === "iframe.html" ? bareApp : null));
    await Promise.all([gated, bare].map(({ page }) => page.waitForFunction(() => window.zendesk.isHeard("ticket.save"))));
    const each = () => messages.map(() => []);
    const taken = { idle: each(), fresh: each(), known: each() };
    for (let round = 0; round <= rounds; round++) {
      const drafts = messages.map(({ text }) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p><p>${round}</p>`);
      const [idle, fresh, known] = [
        await bare.page.evaluate(saveEach, drafts),
        await gated.page.evaluate(saveEach, drafts),
        await gated.page.evaluate(saveTwice, drafts),
      ];
      // The first round warms up.
      if (round === 0) continue;
      for (const [name, values] of Object.entries({ idle, fresh, known })) {
        for (const [index, value] of values.entries()) taken[name][index].push(value);
      }
    }
    return taken;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: milliseconds of a save of each draft. */
async function saveEach(drafts) {
  const { state, save } = window.zendesk;
  const milliseconds = [];
  for (const text of drafts) {
    state.comment = { ...state.comment, text };
    const start = performance.now();
    await save();
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
}

/** Runs in the page: milliseconds of a second save of each draft, whose check the gate remembers. */
async function saveTwice(drafts) {
  const { state, save } = window.zendesk;
  const milliseconds = [];
  for (const text of drafts) {
    state.comment = { ...state.comment, text };
    await save();
    const start = performance.now();
    await save();
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
}

/** Kilobytes of the scripts whose names begin so, and of page and style, each file gzipped by itself. */
async function measureLoad(names) {
  const files = (await readdir(`${app}/assets`)).filter(
    (file) =>
      /\.(?:html|css)$/.test(file) || (file.endsWith(".js") && names.some((name) => file === `${name}.js` || file.startsWith(`${name}-`))),
  );
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(`${app}/assets/${file}`), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** The stand-in of the tests, which is TypeScript. */
async function loadHarness() {
  const outfile = `${work}/harness.mjs`;
  await build({
    stdin: { contents: 'export * from "./browser.ts"; export * from "./zendesk-page.ts";', resolveDir: `${root}test/harness` },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outfile,
    define: { "import.meta.url": JSON.stringify(new URL("../test/harness/zendesk-page.ts", import.meta.url).href) },
  });
  return import(outfile);
}
