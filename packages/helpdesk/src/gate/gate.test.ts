import { inspect } from "node:util";
import { createLinter, SendlintError } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { describe, expect, it } from "vitest";
import { BlockedMessageError } from "./blocked-message-error.js";
import { createGate, type GateOptions } from "./gate.js";
import type { Outgoing, Part } from "./outgoing.js";

const clean = "Your replacement left today and arrives on Friday.";
const bad = "It is faster on WhatsApp, dear Ottilie. Our box: jo@shop.example";
const part = (text: string): Part => ({ path: "text", message: { text, kind: "reply", stage: "post-sale" } });
const amazonDe = { platform: "amazon", place: "amazon.de" } as const;
const ebayDe = { platform: "ebay", place: "ebay.de" } as const;
const outgoing = (parts: readonly Part[], places: Outgoing["places"] = [amazonDe]): Outgoing => ({ via: "test POST /send", places, parts });
const gate = createGate({ presets: { amazon, ebay } });

async function block(promise: Promise<unknown>): Promise<BlockedMessageError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof BlockedMessageError)) throw new Error("It was not blocked.");
  return error;
}

describe("a gate", () => {
  it("lets a clean message pass", async () => {
    expect((await gate.pass(outgoing([part(clean)]))).decision).toBe("allow");
  });

  it("stops a bad one, and shows nothing of it", async () => {
    const error = await block(gate.pass(outgoing([part(clean), part(bad)])));
    expect(error.message).toBe("The message (test POST /send) was not sent: contact/off-platform, contact/email-address.");
    expect(error).toMatchObject({ name: "BlockedMessageError", code: "SENDLINT_BLOCKED", verdict: "block" });
    expect(error.ruleIds).toEqual(["contact/off-platform", "contact/email-address"]);
    expect(error.diagnostics.map(({ ruleId, part: path }) => [ruleId, path])).toEqual([
      ["contact/off-platform", "text"],
      ["contact/email-address", "text"],
    ]);
    expect(error.agentText).toMatch(/^This message cannot be sent yet/);
    expect(`${inspect(error, { showHidden: true, getters: false })} ${JSON.stringify(error)} ${error.stack}`).not.toMatch(
      /WhatsApp|Ottilie|jo@|shop\.example|faster/,
    );
  });

  it("lints for each marketplace that the message goes to", async () => {
    const styled = part("Your parcel left today 👍");
    await expect(gate.decide(outgoing([styled], [ebayDe]))).resolves.toMatchObject({ decision: "allow" });
    await expect(gate.decide(outgoing([styled], [ebayDe, amazonDe]))).resolves.toMatchObject({ decision: "block" });
  });

  it("lets pass what goes to no marketplace", async () => {
    expect(await gate.decide(outgoing([part(bad)], []))).toMatchObject({ decision: "allow", diagnostics: [], failures: [] });
  });

  it.each<[string, Outgoing, string]>([
    ["nobody knows where it goes", outgoing([part(clean)], null), "unknown-marketplace"],
    ["the marketplace does not exist", outgoing([part(clean)], [{ platform: "amazon", place: "amazon.zz" }]), "unknown-marketplace"],
    ["there is no message", { ...outgoing([]), unreadable: ["body.text"] }, "unreadable"],
  ])("holds a message where %s, unless errors are allowed", async (_, call, failure) => {
    const error = await block(gate.pass(call));
    expect(error.message).toBe(`The message (test POST /send) was not sent: check incomplete (${failure}).`);
    const lenient = createGate({ presets: { amazon }, policy: { onError: "allow" } });
    expect(await lenient.pass(call)).toMatchObject({ decision: "allow", failures: [{ failure }] });
  });

  it("holds a message to a platform without a preset", async () => {
    const { decision, failures } = await createGate({ presets: { amazon } }).decide(outgoing([part(clean)], [ebayDe]));
    expect(decision).toBe("block");
    expect(failures[0]?.cause).toBe("`presets.ebay` is nothing. Expected the function of @sendlint/preset-ebay, to lint for ebay.de.");
  });

  it("keeps for review what its policy says", async () => {
    const careful = createGate({ presets: { amazon }, policy: { severities: { error: "review" } } });
    const error = await block(careful.pass(outgoing([part(bad)])));
    expect(error.verdict).toBe("review");
    expect(error.message).toMatch(/^The message \(test POST \/send\) was not sent, for a person has to look at it first: /);
  });

  it("takes the role of the call before its own", async () => {
    const policy = { overrides: [{ when: { role: ["lead"] }, severities: { error: "allow" as const } }] };
    const lead = createGate({ presets: { amazon }, policy, role: "lead" });
    expect((await lead.decide(outgoing([part(bad)]))).decision).toBe("allow");
    expect((await lead.decide({ ...outgoing([part(bad)]), role: "agent" })).decision).toBe("block");
  });

  it("takes what a way of sending changes, and the shared configuration over that", async () => {
    const long: Part = { ...part("All fine. ".repeat(20)), rules: { "content/length": ["error", { max: 100 }] } };
    expect((await gate.decide(outgoing([long]))).diagnostics.map(({ ruleId }) => ruleId)).toEqual(["content/length"]);
    const shared = createGate({ presets: { amazon }, config: { rules: { "content/length": "off" } } });
    expect((await shared.decide(outgoing([long]))).diagnostics).toEqual([]);
  });

  it.each([["by name", "zh-CN"] as const, ["with texts", { locale: "zh-CN", messages: {} }] as const])(
    "answers in the language of its configuration, %s",
    async (_, language) => {
      const chinese = createGate({ presets: { amazon }, config: { language } });
      expect((await chinese.decide(outgoing([part(bad)]))).agentText).toMatch(
        /^这条消息暂时不能发送，请修改。\n1\. “faster on WhatsApp.*”把买家引到/,
      );
    },
  );

  it("lints elsewhere where it is told to, and waits no longer than the limit", async () => {
    const seen: unknown[] = [];
    const linter = createLinter({});
    const remote = createGate({
      lint: async (message, destination) => {
        seen.push(destination);
        return linter.lint(message);
      },
    });
    expect((await remote.pass(outgoing([part(bad)]))).decision).toBe("allow");
    expect(seen).toEqual([{ ...amazonDe, rules: undefined }]);
    const stuck = createGate({ lint: () => new Promise(() => {}), policy: { timeLimit: 1 } });
    expect(await stuck.decide(outgoing([part(clean)]))).toMatchObject({ decision: "block", failures: [{ failure: "time-limit" }] });
  });

  it("tells of every decision before anything is sent", async () => {
    const told: string[] = [];
    const audited = createGate({ presets: { amazon }, onDecision: ({ decision }, { via }) => told.push(`${decision} ${via}`) });
    await audited.pass(outgoing([part(clean)]));
    await block(audited.pass(outgoing([part(bad)])));
    expect(told).toEqual(["allow test POST /send", "block test POST /send"]);
    const failing = createGate({ presets: { amazon }, onDecision: () => Promise.reject(new Error("The store is away.")) });
    await expect(failing.pass(outgoing([part(clean)]))).rejects.toThrow("The store is away.");
  });
});

describe("createGate", () => {
  it.each<[string, unknown, readonly (string | RegExp)[]]>([
    ["nothing", undefined, ["`createGate(…)` is nothing. Expected an object, such as { presets: { amazon, ebay } }."]],
    ["no preset", {}, ["`presets` is nothing. Expected { amazon }, { ebay } or both, from the packages of the presets."]],
    [
      "a preset that was called",
      { presets: { amazon: amazon({ marketplace: "amazon.de" }) } },
      ["`presets.amazon` is an object. Expected the function itself that @sendlint/preset-amazon exports."],
    ],
    [
      "many mistakes",
      { presets: { amazn: amazon }, polcy: {}, policy: { onError: "no" }, config: { rules: { "format/emojis": "off" } } },
      [
        /^`presets\.amazn` is not a key\. Did you mean `amazon`\?/,
        /^`polcy` is not a key\. Did you mean `policy`\?/,
        '`policy.onError` is "no". Expected "block" or "allow".',
        /^`rules\["format\/emojis"\]` is not a rule\. Did you mean `format\/emoji`\?/,
      ],
    ],
  ])("names all mistakes of %s", (_, options, expected) => {
    let problems: readonly string[] = [];
    try {
      createGate(options as GateOptions);
    } catch (error) {
      if (!(error instanceof SendlintError)) throw error;
      problems = error.problems.map(({ message }) => message);
    }
    expect(problems).toEqual(expected.map((message) => (typeof message === "string" ? message : expect.stringMatching(message))));
  });
});
