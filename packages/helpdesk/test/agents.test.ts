import { Agent, type Model, type ModelRequest, type ModelResponse, tool as openAiTool, Runner, Usage } from "@openai/agents";
import amazon from "@sendlint/preset-amazon";
import { generateText, stepCountIs, tool } from "ai";
import { MockLanguageModelV4, mockValues } from "ai/test";
import { AIMessage, createAgent, createMiddleware, fakeModel, tool as langchainTool, ToolMessage } from "langchain";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { approveSend, guardSend, guardTool, guardToolCall, type SendInput } from "../src/agents/index.js";
import { createGate } from "../src/gate/gate.js";
import { bad, clean, expectBlocked, gate } from "./texts.js";

const careful = createGate({ presets: { amazon }, policy: { severities: { error: "review" } } });
const guard = guardSend(gate);
const input = (text: string): SendInput => ({ platform: "amazon", marketplace: "amazon.de", kind: "reply", text });
const schema = z.object({ platform: z.enum(["amazon", "ebay"]), marketplace: z.string(), kind: z.literal("reply"), text: z.string() });
const refusal =
  /^block: the message was not sent\. Rewrite it without what is listed, keep the rest, and try again\.\n- contact\/off-platform in text: /;

let delivered: string[];
beforeEach(() => {
  delivered = [];
});
const deliver = async ({ text }: { text: string }) => {
  delivered.push(text);
  return "sent";
};

describe("guardSend", () => {
  it("lets a clean message be sent", async () => {
    expect(await guard.check(input(clean))).toMatchObject({ action: "allow", modelText: "", humanText: "You can send this message." });
    expect(await guard.wrap(deliver)(input(clean))).toBe("sent");
    expect(delivered).toEqual([clean]);
  });

  it("tells model and person what to change in another", async () => {
    const { action, modelText, humanText } = await guard.check(input(bad));
    expect(action).toBe("deny");
    expect(modelText).toMatch(refusal);
    expect(humanText).toMatch(/^This message cannot be sent yet\. Please change it\.\n1\. /);
    await expectBlocked(guard.wrap(deliver)(input(bad)));
    expect(delivered).toEqual([]);
  });

  it("repeats no personal data to the model", async () => {
    const { modelText } = await guard.check(input("Packed by jo@shop.example, our line: +1 202 555 0143"));
    expect(modelText).not.toMatch(/jo@|shop\.example|0143/);
  });

  it("keeps for a person what the policy wants reviewed", async () => {
    expect(await guardSend(careful).check(input(bad))).toMatchObject({
      action: "review",
      modelText: expect.stringMatching(/^review: the message was not sent; a person has to approve it\. Do not send it another way\.\n/),
    });
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "unreadable"],
    ["a text", clean, "unreadable"],
    ["no text", { ...input(clean), text: undefined }, "unreadable"],
    ["a text that is none", { ...input(clean), text: { value: clean } }, "unreadable"],
    ["a subject that is none", { ...input(clean), subject: 5 }, "unreadable"],
    ["no marketplace", { text: clean }, "unknown-marketplace"],
    ["an unknown platform", { ...input(clean), platform: "etsy" }, "unknown-marketplace"],
    ["an unknown marketplace", { ...input(clean), marketplace: "amazon.zz" }, "unknown-marketplace"],
  ])("refuses a call with %s", async (_, given, failure) => {
    const { action, decision } = await guard.check(given as SendInput);
    expect(action).toBe("deny");
    expect(decision.failures.map((found) => found.failure)).toContain(failure);
  });

  it("reads arguments of any shape", async () => {
    const own = guardSend<{ body: string; to: string }>(gate, {
      read: ({ body, to }) => ({
        message: { text: body.trim(), kind: "reply" },
        places: to === "test" ? [] : { platform: "amazon", place: to },
      }),
    });
    expect((await own.check({ body: bad, to: "amazon.fr" })).action).toBe("deny");
    expect((await own.check({ body: bad, to: "test" })).action).toBe("allow");
    expect((await own.check({} as never)).decision.failures).toMatchObject([{ failure: "unreadable" }, { failure: "unknown-marketplace" }]);
  });
});

describe("approveSend, with the Vercel AI SDK", () => {
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  const call = (id: string, text: string) => ({
    content: [{ type: "tool-call" as const, toolCallId: id, toolName: "sendMessage", input: JSON.stringify(input(text)) }],
    finishReason: { unified: "tool-calls" as const, raw: undefined },
    usage,
    warnings: [],
  });
  const end = {
    content: [{ type: "text" as const, text: "Done." }],
    finishReason: { unified: "stop" as const, raw: undefined },
    usage,
    warnings: [],
  };

  async function run(texts: readonly string[], sendGuard = guard) {
    const next = mockValues<ReturnType<typeof call> | typeof end>(...texts.map((text, index) => call(`c${index}`, text)), end);
    const model = new MockLanguageModelV4({ doGenerate: async () => next() });
    const result = await generateText({
      model,
      prompt: "Answer the buyer.",
      tools: { sendMessage: tool({ description: "Sends a message", inputSchema: schema, execute: deliver }) },
      toolApproval: { sendMessage: approveSend(sendGuard) },
      stopWhen: stepCountIs(5),
    });
    return { result, prompts: model.doGenerateCalls.map(({ prompt }) => JSON.stringify(prompt)) };
  }

  it("runs the tool for a clean message", async () => {
    const { result } = await run([clean]);
    expect(delivered).toEqual([clean]);
    expect(result.text).toBe("Done.");
  });

  it("denies it for a bad one, tells the model, and lets it try again", async () => {
    const { result, prompts } = await run([bad, clean]);
    expect(delivered).toEqual([clean]);
    expect(result.text).toBe("Done.");
    expect(prompts[1]).toContain("Rewrite it without what is listed");
  });

  it("waits for a person where the policy wants a review", async () => {
    const { result } = await run([bad], guardSend(careful));
    expect(delivered).toEqual([]);
    expect(result.content.some(({ type }) => type === "tool-approval-request")).toBe(true);
  });
});

describe("guardTool, with the OpenAI Agents SDK", () => {
  /** A model that says what it is told to, as the SDK's interface wants it. */
  class FakeModel implements Model {
    readonly inputs: string[] = [];
    readonly #texts: string[];
    constructor(texts: readonly string[]) {
      this.#texts = [...texts];
    }
    async getResponse(request: ModelRequest): Promise<ModelResponse> {
      this.inputs.push(JSON.stringify(request.input));
      const text = this.#texts.shift();
      const output: ModelResponse["output"] =
        text === undefined
          ? [{ type: "message", role: "assistant", status: "completed", content: [{ type: "output_text", text: "Done." }] }]
          : [
              {
                type: "function_call",
                callId: `c${this.inputs.length}`,
                name: "send_message",
                status: "completed",
                arguments: JSON.stringify(input(text)),
              },
            ];
      return { usage: new Usage(), output };
    }
    // biome-ignore lint/correctness/useYield: nothing is streamed here
    async *getStreamedResponse(): AsyncGenerator<never> {
      throw new Error("Not streamed.");
    }
  }

  async function run(texts: readonly string[], sendGuard = guard) {
    const model = new FakeModel(texts);
    const send = openAiTool({
      name: "send_message",
      description: "Sends a message",
      parameters: schema,
      execute: deliver,
      ...guardTool(sendGuard),
    });
    const agent = new Agent({ name: "Support", instructions: "Answer the buyer.", model, tools: [send] });
    const result = await new Runner({ tracingDisabled: true }).run(agent, "Where is my parcel?");
    return { result, model };
  }

  it("runs the tool for a clean message", async () => {
    const { result } = await run([clean]);
    expect(delivered).toEqual([clean]);
    expect(result.finalOutput).toBe("Done.");
  });

  it("refuses it for a bad one, tells the model, and lets it try again", async () => {
    const { result, model } = await run([bad, clean]);
    expect(delivered).toEqual([clean]);
    expect(result.finalOutput).toBe("Done.");
    expect(model.inputs[1]).toContain("Rewrite it without what is listed");
  });

  it("waits for a person where the policy wants a review, and sends what that person approves", async () => {
    const { result } = await run([bad], guardSend(careful));
    expect(delivered).toEqual([]);
    expect(result.interruptions).toHaveLength(1);
    result.state.approve(result.interruptions[0] as never);
    await new Runner({ tracingDisabled: true }).run(result.lastAgent as never, result.state as never);
    expect(delivered).toEqual([bad]);
  });

  it("refuses arguments that are no JSON", async () => {
    const [guardrail] = guardTool(guard).inputGuardrails;
    expect(await guardrail?.run({ toolCall: { arguments: "{" } })).toMatchObject({ behavior: { type: "rejectContent" } });
  });
});

describe("guardToolCall, with LangChain.js", () => {
  async function run(texts: readonly string[], more: { sendGuard?: typeof guard; onReview?: "run"; tools?: readonly string[] } = {}) {
    const { sendGuard = guard, onReview, tools = ["send_message"] } = more;
    const model = fakeModel();
    texts.forEach((text, index) => {
      model.respondWithTools([{ name: "send_message", args: { ...input(text) }, id: `c${index}` }]);
    });
    model.respond(new AIMessage("Done."));
    const agent = createAgent({
      model,
      tools: [langchainTool(deliver, { name: "send_message", description: "Sends a message", schema })],
      middleware: [createMiddleware({ name: "sendlint", wrapToolCall: guardToolCall(sendGuard, { tools, ToolMessage, onReview }) })],
    });
    const { messages } = await agent.invoke({ messages: [{ role: "user", content: "Where is my parcel?" }] });
    return messages.filter((message) => ToolMessage.isInstance(message)).map(({ status, content }) => [status ?? "success", content]);
  }

  it("runs the tool for a clean message", async () => {
    await run([clean]);
    expect(delivered).toEqual([clean]);
  });

  it("refuses it for a bad one, tells the model, and lets it try again", async () => {
    const answers = await run([bad, clean]);
    expect(delivered).toEqual([clean]);
    expect(answers[0]).toEqual(["error", expect.stringMatching(refusal)]);
  });

  it("refuses what a person has to review, unless one did before", async () => {
    const answers = await run([bad], { sendGuard: guardSend(careful) });
    expect(answers[0]).toEqual(["error", expect.stringMatching(/^review: /)]);
    expect(delivered).toEqual([]);
    await run([bad], { sendGuard: guardSend(careful), onReview: "run" });
    expect(delivered).toEqual([bad]);
  });

  it("leaves other tools alone", async () => {
    await run([bad], { tools: ["send_mail"] });
    expect(delivered).toEqual([bad]);
  });
});
