import fc from "fast-check";
import { countExecutions } from "./executions.mjs";
import { readFlags, whole } from "./flags.mjs";
import { createCases } from "./laws.mjs";
import { message } from "./messages.mjs";

// Runs the laws over invented messages until somebody stops it, or as long as told: `npm run fuzz -- --seconds 60 --seed 1 --law mends`.

const {
  seconds = Number.POSITIVE_INFINITY,
  seed: firstSeed = Date.now() % 2 ** 31,
  law: wantedLaw = "",
  config: wantedConfig = "",
} = readFlags("npm run fuzz -- [--seconds N] [--seed N] [--law PART-OF-ITS-NAME] [--config PART-OF-ITS-NAME]", {
  seconds: whole,
  seed: whole,
  law: String,
  config: String,
});
const end = Date.now() + 1000 * seconds;
const executions = countExecutions();
const chosen = createCases(executions.watch).filter(({ law, config }) => law.includes(wantedLaw) && config.includes(wantedConfig));
const runsARound = 500;

let failed = 0;
for (let seed = firstSeed; Date.now() < end && failed < 10; seed++) {
  for (const { law, config, holds } of chosen) {
    const details = fc.check(fc.property(message, holds), {
      seed,
      numRuns: runsARound,
      interruptAfterTimeLimit: Math.min(end - Date.now(), 2 ** 31 - 1),
    });
    if (!details.failed || details.counterexample === null) continue;
    failed++;
    console.error(`${law}, ${config}, seed ${seed}: ${details.errorInstance?.message}\n${JSON.stringify(details.counterexample[0])}`);
  }
}
console.log(`${executions.count} executions from seed ${firstSeed}, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
