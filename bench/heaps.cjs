// Preloaded into every thread of a process: once a minute, what its heap holds when all that nobody needs is gone.

const { setFlagsFromString } = require("node:v8");
const { runInNewContext } = require("node:vm");
const { threadId } = require("node:worker_threads");

const interval = 60_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const start = Date.now();

function tell() {
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  const [minutes, heap, whole] = [(Date.now() - start) / 60_000, heapUsed / 2 ** 20, rss / 2 ** 20];
  console.error(`minute ${minutes.toFixed(0)}, thread ${threadId}: heap ${heap.toFixed(1)} MiB, process ${whole.toFixed(0)} MiB`);
}

if (threadId === 0) {
  setInterval(tell, interval).unref();
} else {
  // A thread of the pool has no turn for timers: it sleeps until there is work.
  const { wait } = Atomics;
  let last = start;
  Atomics.wait = (...given) => {
    if (Date.now() - last > interval) {
      last = Date.now();
      tell();
    }
    return wait.apply(Atomics, given);
  };
}
