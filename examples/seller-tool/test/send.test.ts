import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Outgoing, queue } from "../src/outgoing.js";
import { send } from "../src/send.js";

let outbox: string;

beforeEach(async () => {
  outbox = await mkdtemp(join(tmpdir(), "sendlint-outbox-"));
});

afterEach(() => rm(outbox, { recursive: true, force: true }));

it("sends a clean message as it is", async () => {
  const outgoing = find("return-label");
  expect(await send(outgoing, outbox)).toEqual({ status: "sent", file: join(outbox, "return-label.txt") });
  expect(await readFile(join(outbox, "return-label.txt"), "utf8")).toBe(outgoing.message.text);
});

it("sends a message with a flaw and says what it is", async () => {
  const outcome = await send(find("delay-notice"), outbox);
  expect(outcome).toMatchObject({ status: "advised", result: { ok: true, counts: { error: 0, warn: 1 } } });
  expect(await readdir(outbox)).toEqual(["delay-notice.txt"]);
});

it("keeps back a message that breaks the platform's policy", async () => {
  const outcome = await send(find("quick-help"), outbox);
  if (outcome.status !== "blocked") throw new Error(`was ${outcome.status}`);
  expect(new Set(outcome.result.diagnostics.map(({ category }) => category))).toEqual(
    new Set(["off-platform-contact", "phone-number", "email-address"]),
  );
  expect(await readdir(outbox)).toEqual([]);
});

it("judges by the platform that the message goes to", async () => {
  expect((await send(find("pickup"), outbox)).status).toBe("sent");
  expect((await send(find("private-deal"), outbox)).status).toBe("blocked");
});

function find(id: string): Outgoing {
  const outgoing = queue.find((entry) => entry.id === id);
  if (!outgoing) throw new Error(`no message ${id}`);
  return outgoing;
}
