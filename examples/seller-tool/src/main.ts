import { fileURLToPath } from "node:url";
import { format } from "@sendlint/reporter";
import { queue } from "./outgoing.js";
import { send } from "./send.js";

const outbox = fileURLToPath(new URL("../outbox", import.meta.url));

for (const outgoing of queue) {
  const outcome = await send(outgoing, outbox);
  console.log(`${outcome.status.padEnd(8)}${outgoing.id}`);
  if (outcome.status !== "sent") console.log(format([{ name: outgoing.id, result: outcome.result, source: outgoing.message }]));
}
