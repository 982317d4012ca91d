import { mkdir, readFile, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { build as buildApp } from "../examples/zendesk-app/build.mjs";
import { generateMessages } from "./messages.mjs";
import { appPageLimits, measureAppPage } from "./size.mjs";

// What the gate of the Zendesk app adds to a save, in Chromium, and what the page loads for it. The page around is a stand-in; SDK and app
// are real. An app whose hook does nothing is measured in turns with it, so that what the machine does besides hits both.

const limits = { milliseconds: 5, kilobytes: appPageLimits.goal / 1024 };
const rounds = 15;

/** How an agent writes and sends, in milliseconds: what lies between the opening of the ticket, keys, and the click. */
const hand = { reading: 500, characters: 20, key: 50, shortcut: 100, click: 300 };

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
  const { launchBrowser, openTicket } = await loadHarness();
  const browser = await launchBrowser();
  const open = createOpener(browser, openTicket);
  const warm = await measureWarm(open);
  const opened = await measureOpened(open);
  await browser.close();
  const [english, all] = (await Promise.all([measureAppPage(app, ["en", "amazon"]), measureAppPage(app, [...languages, "amazon"])])).map(
    (bytes) => bytes / 1024,
  );
  const shown = [...opened.typed, ...opened.putIn];
  const added = [
    [warm.known, warm.idle],
    [warm.fresh, warm.idle],
    [mediansOf(warm.fresh), mediansOf(warm.idle)],
    [shown, opened.idle],
  ].map(([saves, others]) => at(saves.flat(), 0.99) - at(others.flat(), 0.99));
  const [known, fresh, medians, sent] = added.map((milliseconds) => milliseconds.toFixed(1).padStart(9));
  console.log(`
Saves of drafts of 560 to 640 characters as rich text, in ${languages.length} languages; in ms
                                         p50      p99      max   added at p99
A page in use, ${messages.length} drafts, ${rounds} times each
  a hook that does nothing           ${describe(warm.idle)}
  a draft checked before             ${describe(warm.known)}${known}
  a draft that no check has seen     ${describe(warm.fresh)}${fresh}
  the same, each draft's median      ${describe(mediansOf(warm.fresh))}${medians}
A page just opened, its first save
  a hook that does nothing           ${describe(opened.idle)}
  typed, or put in by a macro        ${describe(shown)}${sent}
  a draft that the page told nobody  ${describe(opened.untold)}
                                                   limit${String(limits.milliseconds).padStart(16)}

What the page loads, gzipped
  with English                    ${english.toFixed(0).padStart(4)} KB   limit ${limits.kilobytes}
  with ${languages.join(", ").padEnd(27)}${all.toFixed(0).padStart(4)} KB`);
  if (added.some((milliseconds) => milliseconds > limits.milliseconds) || english > limits.kilobytes) process.exitCode = 1;
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

function describe(drafts) {
  const values = drafts.flat();
  return [0.5, 0.99, 1].map((part) => at(values, part).toFixed(1).padStart(9)).join("");
}

function asRichText(text, mark) {
  return `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p><p>${mark}</p>`;
}

/** Opens a ticket with the app, or with one whose hook does nothing, and waits until it guards. */
function createOpener(browser, openTicket) {
  const settings = { languages: languages.join() };
  const gated = (name) => readFile(`${app}/assets/${name}`).catch(() => null);
  const bare = async (name) => (name === "iframe.html" ? bareApp : null);
  return async (isGated) => {
    const { page } = await openTicket(browser, isGated ? gated : bare, { settings });
    await page.waitForFunction(() => window.zendesk.isHeard("ticket.save"));
    return page;
  };
}

/** Milliseconds of the saves of each draft, in pages that have saved all of them before. */
async function measureWarm(open) {
  const [gated, bare] = [await open(true), await open(false)];
  const each = () => messages.map(() => []);
  const taken = { idle: each(), fresh: each(), known: each() };
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { text }] of messages.entries()) {
      const draft = asRichText(text, round);
      const idle = await bare.evaluate(saveDraft, draft);
      const fresh = await gated.evaluate(saveDraft, draft);
      const known = await gated.evaluate(saveDraft, draft);
      // The first round warms up.
      if (round === 0) continue;
      for (const [name, value] of Object.entries({ idle, fresh, known })) taken[name][index].push(value);
    }
  }
  return taken;
}

/** Milliseconds of the first save of pages that were just opened, each for one draft. */
async function measureOpened(open) {
  const taken = { idle: [], typed: [], putIn: [], untold: [] };
  const measure = async (name, save, draft) => {
    const page = await open(name !== "idle");
    await sleep(hand.reading);
    taken[name].push(await page.evaluate(save, draft));
    await page.context().close();
  };
  for (const [index, { text }] of messages.entries()) {
    const draft = asRichText(text, index);
    if (index % 2 === 0) await measure("typed", saveTyped, [draft, hand]);
    else await measure("putIn", savePutIn, [draft, hand]);
    if (index % 2 === 0) await measure("idle", saveDraft, draft);
    if (index % 6 === 0) await measure("untold", saveDraft, draft);
  }
  return taken;
}

/** Runs in the page: milliseconds of the save of a draft that the page has told nobody of. */
async function saveDraft(text) {
  const { state, save } = window.zendesk;
  state.comment = { ...state.comment, text };
  const start = performance.now();
  await save();
  return performance.now() - start;
}

/** Runs in the page: milliseconds of the save of a draft that was typed. */
async function saveTyped([text, { characters, key, shortcut }]) {
  const { change, save } = window.zendesk;
  for (let end = characters; end < text.length; end += characters) {
    change("comment.text", text.slice(0, end));
    await new Promise((resolve) => setTimeout(resolve, key));
  }
  change("comment.text", text);
  await new Promise((resolve) => setTimeout(resolve, shortcut));
  const start = performance.now();
  await save();
  return performance.now() - start;
}

/** Runs in the page: milliseconds of the save of a draft that was put in whole, as a macro does. */
async function savePutIn([text, { click }]) {
  const { change, save } = window.zendesk;
  change("comment.text", text);
  await new Promise((resolve) => setTimeout(resolve, click));
  const start = performance.now();
  await save();
  return performance.now() - start;
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
