import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundle } from "@temporalio/worker";
import { DeterminismViolationError } from "@temporalio/workflow";
import { transform } from "esbuild";
import { Kafka, logLevel } from "kafkajs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Broker, startBroker } from "./harness/broker.js";
import { readFences } from "./harness/markdown.js";
import { snippets, writeSnippet } from "./harness/run-snippet.js";
import { startHistory } from "./harness/temporal-history.js";

// The commands of docs/pipelines.md in a shell, its stage for Kafka against a broker, and its workflow in Temporal's worker.

const page = readFences(await readFile(new URL("../docs/pipelines.md", import.meta.url), "utf8"));
const bin = fileURLToPath(new URL("../packages/cli/dist/bin.js", import.meta.url));
const run = promisify(execFile);

const place = { platform: "amazon", marketplace: "amazon.de", kind: "reply" };
const outbox = [
  JSON.stringify({ id: "m1", ...place, text: "Your parcel left today." }),
  JSON.stringify({ id: "m2", ...place, text: "Add me on WeChat: seller888" }),
  "no message",
  JSON.stringify({ id: "m4", ...place, text: "Thank you for your order." }),
];

Runtime.install({ logger: new DefaultLogger("ERROR"), telemetryOptions: { logging: { forward: {}, filter: "OFF" } } });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sendlint-pipes-"));
  await writeFile(join(folder, "outbox.ndjson"), outbox.map((line) => `${line}\n`).join(""));
  await mkdir(join(folder, "bin"));
  await symlink(bin, join(folder, "bin/sendlint"));
});
afterAll(() => rm(folder, { recursive: true }));

const stops: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const shell = async (command: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const path = [join(folder, "bin"), process.env.PATH].join(delimiter);
  return (await run("sh", ["-ec", command], { cwd: folder, env: { ...process.env, ...env, PATH: path } })).stdout;
};

const commands = page.flatMap(({ info, code, line }, index) => (info === "run" ? [{ line, code, output: page[index + 1]?.code }] : []));

it.each(commands)("line $line prints what it says", async ({ code, output }) => {
  expect((await shell(code)).trimEnd()).toBe(output);
});

it("parts input that is still arriving, without the order", async () => {
  const results = await shell("split --number=r/2 --filter='sendlint stream' outbox.ndjson");
  const ids = results.split("\n").filter(Boolean);
  expect(ids.map((line) => JSON.parse(line).id).sort()).toEqual(["m1", "m2", "m4", null]);
});

it("gives one line for each, and status 0, in every partition, as Spark would start them", async () => {
  const partition = 'seq 1 500 | sed \'s/.*/{"id":&,"text":"Write to jo@shop.example"}/\' | sendlint stream --marketplace amazon.de';
  const partitions = await Promise.all(Array.from({ length: 3 }, () => shell(partition)));
  for (const lines of partitions) {
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  }
});

it("is a stage for Kafka, and a pipe for kcat", async () => {
  const broker = await startBroker();
  stops.push(broker.stop);
  const kafka = new Kafka({ brokers: [broker.address], logLevel: logLevel.NOTHING });
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic: "outgoing", messages: outbox.map((value, index) => ({ key: `k${index}`, value })) });
  await producer.disconnect();

  const code = page.find(({ section, language }) => section === "Kafka" && language === "ts")?.code ?? "";
  const file = await writeSnippet("docs-pipelines-kafka", code);
  const stage = spawn(process.execPath, [file], {
    env: { ...process.env, BROKER: broker.address },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const closed = once(stage, "close");
  stops.push(() => stage.kill("SIGKILL") && closed);
  const read = (topic: string, count: number) => readTopic(broker, topic, count);
  expect(await read("outgoing.clean", 2)).toEqual([`k0 sendlint-rules= ${outbox[0]}`, `k3 sendlint-rules= ${outbox[3]}`]);
  expect(await read("outgoing.refused", 2)).toEqual([
    `k1 sendlint-rules=contact/off-platform ${outbox[1]}`,
    `k2 sendlint-rules= ${outbox[2]}`,
  ]);

  const pipe = page.find(({ section, language }) => section === "Kafka" && language === "sh")?.code ?? "";
  const toEnd = pipe.replace("kcat -C -u -q", "kcat -C -e -o beginning -q").replace(" -G sendlint outgoing", " -t outgoing");
  await shell(toEnd, { BROKER: broker.address });
  const results = await read("outgoing.results", 4);
  expect(results.map((line) => JSON.parse(line.slice(line.indexOf("{"))).id).sort()).toEqual(["m1", "m2", "m4", null]);
});

describe("the workflow for Temporal", () => {
  const text = "Your parcel left today 👍";
  const begun = () => startHistory("sendMessage", ["m1", text]);

  let workflowBundle: WorkflowBundle;
  beforeAll(async () => {
    const workflow = page.find(({ section, code }) => section === "Temporal" && code.includes("@temporalio/workflow"))?.code ?? "";
    const { code } = await transform(workflow, { loader: "ts", format: "esm" });
    const file = join(snippets, "docs-pipelines-workflow.js");
    await mkdir(snippets, { recursive: true });
    await writeFile(file, code);
    workflowBundle = await bundleWorkflowCode({ workflowsPath: file, logger: new DefaultLogger("ERROR") });
  }, 120_000);

  const replay = (history: object) => Worker.runReplayHistory({ workflowBundle }, history);

  it.each<[string, object]>([
    ["sends what is allowed", begun().ran("lintMessage", [text], "allow").ran("sendOnce", ["m1", text], null).completed("allow")],
    [
      "sends what is to be reviewed once it is approved",
      begun().ran("lintMessage", [text], "review").signalled("approve").ran("sendOnce", ["m1", text], null).completed("review"),
    ],
    ["ends with what is blocked", begun().failed("lintMessage", [text], "SendlintBlocked").endedWith("SendlintBlocked")],
  ])("%s", async (_, history) => {
    await expect(replay(history)).resolves.toBeUndefined();
  });

  it.each<[string, object]>([
    ["without having linted", begun().ran("sendOnce", ["m1", text], null).completed("allow")],
    ["what nobody approved", begun().ran("lintMessage", [text], "review").ran("sendOnce", ["m1", text], null).completed("review")],
    ["what is blocked", begun().failed("lintMessage", [text], "SendlintBlocked").ran("sendOnce", ["m1", text], null).completed("allow")],
  ])("never sends %s", async (_, history) => {
    await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
  });
});

/** The first records of a topic, sorted: each of its partitions has an order, the topic has none. */
async function readTopic({ kcat, address }: Broker, topic: string, count: number): Promise<string[]> {
  const argv = ["-C", "-q", "-b", address, "-t", topic, "-o", "beginning", "-c", String(count), "-f", "%k %h %s\\n"];
  return (await run(kcat, argv)).stdout.trimEnd().split("\n").sort();
}
