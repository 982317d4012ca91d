// `npm run kills -- 100`: ends with status 1 where any message has no outcome, or more than one.

import { killWorkers } from "./kill-workers.js";

const start = performance.now();
const { kills, messages, lines, mistakes } = await killWorkers(Number(process.argv[2] ?? 100), (progress) => console.error(progress));
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  [
    `${"workers killed".padEnd(40)} ${kills}, in ${seconds} s`,
    `${"messages handed in".padEnd(40)} ${messages}`,
    ...lines,
    ...mistakes,
  ].join("\n"),
);
process.exitCode = mistakes.length === 0 ? 0 : 1;
