import fc from "fast-check";
import { createRandom } from "../bench/random.mjs";
import { watchCoverage } from "./coverage.mjs";
import { countExecutions, keepResults } from "./executions.mjs";
import { readFlags, whole } from "./flags.mjs";
import { longestText, mutate } from "./mutate.mjs";
import { shrink } from "./shrink.mjs";

// Holds messages against every law, and goes on from those that reached code which none before them reached, until somebody stops it or
// as long as told: `npm run fuzz:guided -- --seconds 600 --executions 100000 --seed 1`. An execution is a message that is linted.

const {
  seconds = Number.POSITIVE_INFINITY,
  executions: most = Number.POSITIVE_INFINITY,
  seed = Date.now() % 2 ** 31,
} = readFlags("npm run fuzz:guided -- [--seconds N] [--executions N] [--seed N]", { seconds: whole, executions: whole, seed: whole });
const end = Date.now() + 1000 * seconds;
/** So many messages share a look at the coverage, which takes as long as linting some dozens. */
const batchSize = 200;

const coverage = watchCoverage(/\/packages\/(?:core|preset-[a-z]+)\/dist\//);
// Loaded only now, so that they are watched.
const { createCases } = await import("./laws.mjs");
const { message: anyMessage } = await import("./messages.mjs");

const executions = countExecutions();
const cases = createCases((linter) => keepResults(executions.watch(linter)));
const configs = [...new Set(cases.map(({ config }) => config))];
const random = createRandom(seed);
const pick = (list) => list[Math.floor(random() * list.length)];
let failed = 0;

/** Tells the first law that a message breaks. */
function check({ message, config }) {
  for (const { law, holds } of cases.filter((one) => one.config === config)) {
    try {
      holds(message);
    } catch (error) {
      failed++;
      console.error(`${law}, ${config}, seed ${seed}: ${error.message}\n${JSON.stringify(shrink(message, holds))}`);
      return;
    }
  }
}

/** Those messages of a batch that reach new code: all are linted again, in ever smaller groups. */
function sift(batch) {
  coverage.look();
  for (const { message, config } of batch) cases.find((one) => one.config === config).holds({ ...message });
  const looks = coverage.look();
  if (!coverage.isNew(looks)) return [];
  if (batch.length === 1) {
    coverage.remember(looks);
    return batch;
  }
  const middle = batch.length >> 1;
  return [...sift(batch.slice(0, middle)), ...sift(batch.slice(middle))];
}

const corpus = [];
const isOver = () => executions.count >= most || Date.now() >= end || failed >= 10;
let batch = fc
  .sample(anyMessage, { seed, numRuns: batchSize })
  .map((message) => ({ message: { ...message, text: message.text.slice(0, longestText) }, config: pick(configs) }));
while (!isOver()) {
  for (const one of batch) if (!isOver()) check(one);
  const looks = coverage.look();
  if (coverage.isNew(looks)) {
    corpus.push(...sift(batch));
    // What runs once only, such as the making of a table, is no merit of a message.
    coverage.remember(looks);
  }
  batch = Array.from({ length: batchSize }, () => ({
    message: mutate(pick(corpus).message, pick(corpus).message, random),
    config: pick(configs),
  }));
}
console.log(`${executions.count} executions from seed ${seed}, ${corpus.length} messages that reached new code, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
