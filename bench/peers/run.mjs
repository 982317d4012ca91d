import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createLinter } from "../../packages/core/dist/index.js";
import amazon from "../../packages/preset-amazon/dist/index.js";
import { generateMessages } from "../messages.mjs";
import { peers } from "./peers.mjs";

// The whole Amazon preset beside what others do with the same 1,000 messages, in one process and in turns: the ratios hold on any machine,
// the microseconds on this one only. `--write` puts the table into docs/speed.md.

const { values } = parseArgs({ options: { write: { type: "boolean", default: false }, only: { type: "string", default: "" } } });

const rounds = 5;
/** Milliseconds that each works before it is measured. */
const warmUp = 4_000;

const messages = generateMessages({ seed: 6, count: 1000 });
const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })] });

/** A message as text, as Markdown with what makes parsing it work, and as the HTML that an editor would send. */
const layouts = {
  text: ({ text }) => text,
  markdown: ({ id, text }) => `**${id}**\n\n${text}\n\n- one\n- two\n`,
  html: ({ text }) =>
    text
      .split("\n\n")
      .map((paragraph) => `<p>${paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
      .join("\n"),
};

const rows = [];
for (const peer of peers.filter(({ name }) => name.includes(values.only))) {
  const { name, format, every = 1 } = peer;
  const chosen = messages.filter((_, index) => index % every === 0).map((message) => ({ ...message, text: layouts[format](message) }));
  const own = { run: ({ text, locale }) => linter.lint({ text, locale, format, kind: "reply" }) };
  const other = { run: ({ text }) => peer.run(text) };
  for (const { run } of [own, other])
    for (const end = performance.now() + warmUp; performance.now() < end; ) for (const message of chosen) await run(message);
  const times = [own, other].map(() => chosen.map(() => []));
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const sums = [];
    for (const [which, { run }] of [own, other].entries()) sums.push(await timeAll(chosen, run, times[which]));
    ratios.push(sums[0] / sums[1]);
  }
  ratios.sort((a, b) => a - b);
  const [ours, theirs] = times.map((all) => summarise(chosen, all.map(median)));
  rows.push({ name, format, count: chosen.length, ours, theirs, ratio: ratios[(rounds - 1) / 2], least: ratios[0], most: ratios.at(-1) });
  console.error(`${name}: done`);
}

const table = writeTable(rows);
console.log(table);
if (values.write) {
  const page = fileURLToPath(new URL("../../docs/speed.md", import.meta.url));
  const marks = /(<!-- peers -->\n)[\s\S]*?(<!-- \/peers -->)/;
  const before = readFileSync(page, "utf8");
  if (!marks.test(before)) throw new Error(`${page} has no place for the table: "<!-- peers -->" and "<!-- /peers -->", each on a line.`);
  writeFileSync(
    page,
    before.replace(marks, (_, start, end) => `${start}\n${table}\n\n${end}`),
  );
}

// The profiler of a peer would go on for minutes with the marks of all those runs.
process.exit();

/** Microseconds for all messages together; adds those of each to its list. */
async function timeAll(chosen, run, times) {
  let sum = 0;
  for (const [index, message] of chosen.entries()) {
    const start = performance.now();
    const answer = run(message);
    if (answer instanceof Promise) await answer;
    const spent = 1000 * (performance.now() - start);
    times[index].push(spent);
    sum += spent;
  }
  return sum;
}

/** The median of messages of 500 to 700 characters, and the 99th percentile of all. Microseconds. */
function summarise(chosen, each) {
  const middling = each.filter((_, index) => chosen[index].text.length >= 500 && chosen[index].text.length <= 700);
  return { median: median(middling), p99: quantile(each, 0.99) };
}

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function writeTable(measured) {
  const cells = measured.map(({ name, format, count, ours, theirs, ratio, least, most }) => [
    name,
    count === messages.length ? format : `${format}, ${count} of them`,
    micro(theirs.median),
    micro(theirs.p99),
    micro(ours.median),
    micro(ours.p99),
    `${times(ratio)} (${times(least)} to ${times(most)})`,
  ]);
  const head = ["beside", "field", "its median", "its p99", "Sendlint's median", "Sendlint's p99", "Sendlint takes, times its time"];
  return [head, head.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function micro(value) {
  return `${value >= 10 ? value.toFixed(0) : value.toFixed(1)} µs`;
}

function times(value) {
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}
