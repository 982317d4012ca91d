// `npm start`: a Redis, stand-ins for the platforms and a worker of its own, six messages, and what becomes of each.

import { connect } from "../src/connect.js";
import { Ledger } from "../src/ledger.js";
import { jobIdOf } from "../src/message.js";
import { type Grounds, openQueues } from "../src/queues.js";
import { submit } from "../src/submit.js";
import { broken, makeMessage } from "./messages.js";
import { startStandIn } from "./platform.js";
import { quickMarketplaces, startProcess } from "./process.js";
import { startRedis } from "./redis.js";
import { waitUntilDone } from "./tally.js";

const messages = [
  makeMessage("left-today", "sent"),
  makeMessage("left-today", "sent"),
  makeMessage("left-today-ebay", "sent", "ebay.de"),
  makeMessage("with-a-star", "review"),
  makeMessage("on-whatsapp", "refused"),
  ...Object.entries(broken).map(([name, make]) => make(name.replaceAll(" ", "-"))),
];

const redis = await startRedis();
// eBay's breaks off once it has the message: the worker asks it, and does not send again.
const standIn = await startStandIn((id) => (id.endsWith("ebay") ? "take-and-break" : "take"));
const connection = connect(redis.url);
const queues = openQueues(connection, ["amazon.com", "ebay.de"]);
const worker = await startProcess({
  REDIS_URL: redis.url,
  AMAZON_URL: standIn.urls.amazon,
  EBAY_URL: standIn.urls.ebay,
  MARKETPLACES: quickMarketplaces,
  PLATFORM_TIMEOUT: "1000",
});

for (const message of messages) await submit(queues.outgoing, message);
await waitUntilDone(queues);
const ledger = new Ledger(connection);
for (const id of new Set(messages.map((message) => message.id))) {
  const { state } = await ledger.read(jobIdOf(id));
  const job = (await queues.review.getJob(jobIdOf(id))) ?? (await queues.refuse.getJob(jobIdOf(id)));
  const { findings, failures }: Grounds = job?.data ?? { findings: [], failures: [] };
  const grounds = [...findings.map(({ ruleId }) => ruleId), ...failures].join(", ");
  const tries = standIn.tries.get(id) ?? 0;
  console.log(
    `${state?.padEnd(9)}${id.padEnd(36)}${tries === 0 ? grounds : `handed to the platform ${tries} time${tries > 1 ? "s" : ""}`}`,
  );
}

await worker.stop();
await queues.close();
connection.disconnect();
await standIn.close();
await redis.remove();
