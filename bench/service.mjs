import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { generateMessages } from "./messages.mjs";

// The service as a process, under load from this one: on the same machine, both take from the same cores.

const { values } = parseArgs({
  options: {
    connections: { type: "string", default: "32" },
    seconds: { type: "string", default: "60" },
    path: { type: "string", default: "/v1/decide" },
    heaps: { type: "boolean", default: false },
  },
});

const key = "a-key-for-the-bench";
const messages = generateMessages({ seed: 600, count: 120, minLength: 560, maxLength: 640 });
const service = await startService();
try {
  // Until a thread has linted some thousand messages, its code is slow.
  await load(5);
  const before = await readUse();
  const { requests, latency, errors, timeouts, non2xx } = await load(Number(values.seconds));
  const after = await readUse();
  console.log(`
${values.path} for ${values.seconds} s over ${values.connections} connections; ${messages.length} messages of 560 to 640 characters, in turn
  answered                ${requests.total}
  a second, mean          ${requests.mean.toFixed(0)}
  latency p50, p99, max   ${latency.p50}, ${latency.p99}, ${latency.max} ms
  errors, timeouts, not 2xx   ${errors}, ${timeouts}, ${non2xx}
  processor time each     ${(((after.seconds - before.seconds) / requests.total) * 1e6).toFixed(0)} µs
  memory before, after    ${before.memory}, ${after.memory} MiB`);
} finally {
  service.child.kill("SIGTERM");
  await once(service.child, "close");
}

async function startService() {
  const require = createRequire(import.meta.url);
  const bin = join(dirname(require.resolve("sendlint")), "bin.js");
  const argv = [bin, "serve", "--port", "0", "--drain", "0", "--rate", "999999999", "--marketplace", "amazon.com"];
  const preload = values.heaps ? ["--require", fileURLToPath(new URL("heaps.cjs", import.meta.url))] : [];
  const child = spawn(process.execPath, [...preload, ...argv], {
    env: { PATH: process.env.PATH, SENDLINT_KEYS: `bench:${key}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const [first] = await once(lines, "line");
  // The log is read on, or its pipe would fill up.
  return { child, url: `http://127.0.0.1:${JSON.parse(first).port}` };
}

function load(duration) {
  return autocannon({
    url: service.url,
    connections: Number(values.connections),
    duration,
    requests: messages.map(({ id, locale, text }) => ({
      method: "POST",
      path: values.path,
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify({ id, locale, text, kind: "reply" }),
    })),
  });
}

/** What the service has used: memory in MiB, processor time in seconds. */
async function readUse() {
  const response = await fetch(`${service.url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
  const metrics = await response.text();
  const read = (name) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)[1]);
  return { memory: (read("process_resident_memory_bytes") / 2 ** 20).toFixed(0), seconds: read("process_cpu_seconds_total") };
}
