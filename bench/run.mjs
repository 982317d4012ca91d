import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createLinter } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { findPhoneNumbersInText } from "libphonenumber-js";
import * as linkify from "linkifyjs";
import { do_not_optimize } from "mitata";
import { generateMessages } from "./messages.mjs";
import { measureSizes, sizeLimits } from "./size.mjs";
import { measureUnmasking } from "./unmasking.mjs";

// One run, one process, the same texts: the ratio holds on any machine, the microseconds on this one only.

const limits = { ratio: 1, coldStart: 60, languages: 1.3 };

/** Milliseconds that each candidate works before it is measured. */
const warmUp = 5_000;

/** How often the works take turns, and how often each goes through the messages then. */
const rounds = 31;
const passes = 3;

const messages = generateMessages({ seed: 600, count: 120, minLength: 560, maxLength: 640 });
const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })] });
const english = generateMessages({ seed: 601, count: 600, minLength: 560, maxLength: 640 }).filter(({ locale }) => locale === "en");
const englishLinter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })], languages: ["en"] });

const [sendlint, links, phones] = timeInTurns(messages, [
  ({ text, locale }) => linter.lint({ text, locale, kind: "reply" }),
  ({ text }) => linkify.find(text),
  ({ text }) => findPhoneNumbersInText(text, "US"),
]);
const ratios = sendlint.map((own, round) => own / (links[round] + phones[round])).sort((a, b) => a - b);
const ratio = medianOf(ratios);
const languages = medianRatio(
  english,
  ({ text }) => linter.lint({ text, kind: "reply" }),
  ({ text }) => englishLinter.lint({ text, kind: "reply" }),
);
const unmasking = await measureUnmasking();
const coldStart = measureColdStart(15);
const sizes = await measureSizes();

const found = messages.filter(({ text, locale }) => !linter.lint({ text, locale, kind: "reply" }).ok).length;
const length = messages.reduce((sum, { text }) => sum + text.length, 0) / messages.length;

console.log(`
${messages.length} text messages of ${length.toFixed(0)} characters on average, ${messages.filter(({ violating }) => violating).length} violating; processor time a message, median of rounds in turns, warm
  sendlint, whole Amazon preset            ${micro(medianOf(sendlint))}   (blocks ${found})
  linkifyjs find                           ${micro(medianOf(links))}
  libphonenumber-js findPhoneNumbersInText ${micro(medianOf(phones))}
  sendlint / (linkifyjs + libphonenumber)  ${ratio.toFixed(2).padStart(8)}      limit ${limits.ratio}   (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)} in ${rounds} rounds)

${english.length} English messages, without a word on their language; median of rounds in turns, warm
  all languages / English only             ${languages.toFixed(2).padStart(8)}      limit ${limits.languages}

Plain English messages without a sign of disguise, from the sources; median of rounds in turns, warm
  the search for disguises / the whole     ${unmasking.toFixed(2).padStart(8)}

Cold start: import, preset and first lint, over an empty Node process; median of 15 pairs
  sendlint                                 ${coldStart.toFixed(1).padStart(8)} ms   limit ${limits.coldStart}

Size: core and the Amazon preset for a page, minified and gzipped
  all languages                            ${kilobytes(sizes.allLanguages)}   goal ${kilobytes(sizeLimits.allLanguages.goal).trim()}
  English only                             ${kilobytes(sizes.english)}   goal ${kilobytes(sizeLimits.english.goal).trim()}`);

const isSmall = Object.entries(sizeLimits).every(([name, { goal }]) => sizes[name] <= goal);
if (ratio > limits.ratio || languages > limits.languages || coldStart > limits.coldStart || !isSmall) process.exitCode = 1;

/** Microseconds of processor time for one message in each round, of each work. They take turns, so that noise hits all of them. */
function timeInTurns(texts, works) {
  // Warm means that the machine code is made: a long way through code takes more rounds than a loop of few lines.
  for (const work of works) for (const start = performance.now(); performance.now() - start < warmUp; ) runAll(texts, work);
  const times = works.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const start = process.cpuUsage();
      for (let pass = 0; pass < passes; pass++) runAll(texts, work);
      times[index].push(process.cpuUsage(start).user / texts.length / passes);
    }
  }
  return times;
}

function runAll(texts, work) {
  for (const text of texts) do_not_optimize(work(text));
}

/** How many times as much processor time one work takes as another with the same texts: the median over rounds in turns. */
function medianRatio(texts, work, other) {
  const [own, others] = timeInTurns(texts, [work, other]);
  return medianOf(own.map((time, round) => time / others[round]));
}

function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds that a process takes longer with Sendlint than with nothing; pairs alternate, so that noise hits both. */
function measureColdStart(pairs) {
  const cold = fileURLToPath(new URL("cold-start.mjs", import.meta.url));
  const empty = fileURLToPath(new URL("empty.mjs", import.meta.url));
  time(cold);
  const differences = Array.from({ length: pairs }, () => {
    const base = time(empty);
    return time(cold) - base;
  });
  return differences.sort((a, b) => a - b)[Math.floor(pairs / 2)];
}

function time(script) {
  const start = performance.now();
  execFileSync(process.execPath, [script]);
  return performance.now() - start;
}

function micro(microseconds) {
  return `${microseconds.toFixed(1).padStart(8)} µs`;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0).padStart(8)} KB`;
}
