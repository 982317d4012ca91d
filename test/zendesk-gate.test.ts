/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { DraftGateOptions } from "@sendlint/helpdesk/zendesk";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./harness/browser.js";
import type { HostState } from "./harness/zendesk-host.js";
import { bundle, openTicket, type Ticket, type TicketOptions, ticket } from "./harness/zendesk-page.js";

// The gate in Zendesk's page, with Zendesk's own SDK, in a real browser.

const harness = fileURLToPath(new URL("harness", import.meta.url));
const html =
  '<!doctype html><meta charset="utf-8"><script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script><script src="gate.js"></script>';

let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await launchBrowser();
  script = await bundle(await readFile(`${harness}/gate-page.ts`, "utf8"), harness);
}, 600_000);
afterAll(() => browser?.close());

let opened: Ticket;
afterEach(async () => {
  await opened.page.context().close();
  expect({ strangers: opened.strangers, complaints: opened.complaints }).toEqual({ strangers: [], complaints: [] });
});

type Broken = Parameters<Window["startGate"]>[1];
type Recorder = Parameters<Window["startGate"]>[2];

async function open(options?: DraftGateOptions, more: TicketOptions & { broken?: Broken; recorder?: Recorder } = {}): Promise<void> {
  opened = await openTicket(browser, async (name) => (name === "iframe.html" ? html : name === "gate.js" ? script : null), more);
  await opened.app.evaluate(([given, broken, recorder]) => window.startGate(given, broken, recorder), [
    options,
    more.broken,
    more.recorder,
  ] as const);
  await opened.page.waitForFunction(() => window.zendesk.isHeard("ticket.save"));
}

const comment = (text: string, more: object = {}) => ({ comment: { ...Object(ticket.comment), text, ...more } });
const save = () => opened.page.evaluate(() => window.zendesk.save());
const change = (path: string, value: unknown) => opened.page.evaluate(([at, to]) => window.zendesk.change(at, to), [path, value] as const);
const told = () => opened.app.evaluate(() => window.told);

const clean = "<p>Your lamp left today and arrives on Friday.</p>";
const bad = "<p>It is faster on <b>Whats</b>App, dear Ottilie.</p>";
const finding = "“faster on WhatsApp” leads the buyer away from Amazon's messages. Remove it and answer in this thread.";
const held = "This message cannot be sent yet. Please change it.";
const refusal = `${held}\n1. ${finding}`;
const called = [
  "Subject: “Call us on +• ••• ••• ••••” leads the buyer away from Amazon's messages. Remove it and answer in this thread.",
  "Subject: “+• ••• ••• ••••” is a phone number. Remove it and answer in this thread.",
];
const unchecked = "This message could not be checked, so it was not sent.";
const unreadable = "The text of this message could not be read, so it could not be checked.";
const unknown = "The marketplace that this message goes to is not known, so it could not be checked.";

/** The lines of a refusal as they are numbered. */
const lines = (first: string, ...more: string[]) => [first, ...more.map((line, index) => `${index + 1}. ${line}`)].join("\n");

describe("a save", () => {
  it("goes on or is stopped by what is in the editor", async () => {
    await open();
    const outcomes: unknown[] = [];
    for (const state of [
      comment(clean),
      comment(bad),
      comment("It is faster on WhatsApp, dear Ottilie.", { useRichText: false }),
      comment(bad, { type: "internalNote" }),
      comment(""),
      comment("<p><br>&nbsp;</p>"),
      comment("", { attachments: [{ filename: "wechat-seller888.png", contentType: "image/png" }] }),
      comment("Dear {{ticket.requester.first_name}}, it left today."),
    ]) {
      await change("comment", state.comment);
      outcomes.push(await save());
    }
    expect(outcomes).toEqual([null, refusal, refusal, null, null, null, null, null]);
    expect((await told()).map(({ decision }) => decision)).toEqual(["allow", "block", "block", "allow", "allow"]);
  });

  it("shows nothing as HTML", async () => {
    await open({}, { state: comment("Mail <jo@shop.example> 1 < 2 on WhatsApp", { useRichText: false }) });
    expect(await save()).not.toMatch(/[<>]/);
  });

  it("checks the subject where an agent wrote it", async () => {
    await open({}, { state: comment(clean) });
    expect(await save()).toBeNull();
    await change("ticket.subject", "Call us on +1 202 555 0143");
    expect(await save()).toBe(lines(held, ...called));
  });

  it("checks the subject of a new ticket", async () => {
    await open({}, { state: { ...comment(clean), "ticket.id": "new", "ticket.subject": "Call us on +1 202 555 0143" } });
    const proactive =
      "“Your lamp left today and arrives on Friday.” comes without an order ID. Add the order ID to the text or the subject.";
    expect(await save()).toBe(lines(held, ...called, proactive));
  });

  it("speaks Chinese where it is told to", async () => {
    await open({ config: { language: "zh-CN" } }, { state: comment(bad) });
    expect(await save()).toBe(
      "这条消息暂时不能发送，请修改。\n1. “faster on WhatsApp”把买家引到Amazon站内信之外。请删除，并在此会话中回复。",
    );
  });

  it("is not stopped once the gate is taken away", async () => {
    await open({}, { state: comment(bad) });
    await opened.app.evaluate(() => window.gate.remove());
    await opened.page.waitForFunction(() => !window.zendesk.isHeard("ticket.save"));
    expect(await save()).toBeNull();
  });

  it("is looked at without being told of, and stops nothing", async () => {
    await open({}, { state: comment(bad) });
    const checked = await opened.app.evaluate(async () => {
      const { decision, outgoing } = await window.gate.check();
      return [decision.decision, decision.diagnostics.map(({ ruleId }) => ruleId), outgoing?.places];
    });
    expect(checked).toEqual(["block", ["contact/off-platform"], [{ platform: "amazon", place: "amazon.de" }]]);
    expect(await told()).toEqual([]);
  });
});

describe("the marketplace", () => {
  const ebayDe = { platform: "ebay", place: "ebay.de" } as const;
  const places = { tags: { "ebay-de": ebayDe }, brands: { "Lamp Shop": ebayDe }, domains: { "bridge.example": ebayDe } };
  const requester = (email: string) => ({ "ticket.requester": { email } });

  it.each<[string, Partial<HostState>, unknown]>([
    ["the buyer's relay address", {}, { platform: "amazon", place: "amazon.de" }],
    ["the domain of another address", { ...requester("7@bridge.example"), "ticket.brand": {} }, ebayDe],
    ["a tag", { ...requester("jo@mail.example"), "ticket.tags": ["vip", "ebay-de"], "ticket.brand": {} }, ebayDe],
    ["the brand", requester("jo@mail.example"), ebayDe],
  ])("comes from %s", async (_, state, expected) => {
    await open({ places }, { state: { ...comment(clean), ...state } });
    expect(await save()).toBeNull();
    expect(await told()).toEqual([{ decision: "allow", places: [expected], release: null }]);
  });

  it("may be none", async () => {
    await open({ places: { otherwise: null } }, { state: { ...comment(bad), ...requester("jo@mail.example") } });
    expect(await save()).toBeNull();
    expect(await told()).toEqual([{ decision: "allow", places: [], release: null }]);
  });
});

describe("bad input", () => {
  const strange = { "ticket.requester": { email: "jo@mail.example" } };
  const noText = { comment: { type: "publicReply" } };

  it.each<[string, DraftGateOptions, Partial<HostState>, string]>([
    ["a comment without a text", {}, noText, lines(unchecked, unreadable)],
    ["a comment whose text is no text", {}, comment({} as string), lines(unchecked, unreadable)],
    ["a ticket whose marketplace nobody knows", {}, { ...comment(clean), ...strange }, lines(unchecked, unknown)],
    [
      "a marketplace that no preset knows",
      { places: { otherwise: { platform: "amazon", place: "amazon.zz" } } },
      { ...comment(clean), ...strange },
      lines(unchecked, unknown),
    ],
  ])("%s stops the save, or with `onError` does not", async (_, options, state, expected) => {
    await open(options, { state });
    expect(await save()).toBe(expected);
    await opened.page.context().close();
    await open({ ...options, policy: { onError: "allow" } }, { state });
    expect(await save()).toBeNull();
  });

  it.each<[string, Broken, string]>([
    ["fails", "throws", "The check of this message failed. Try again, and tell whoever looks after it if it fails again."],
    ["never answers", "never answers", "The check of this message took too long. Try again, or make the message shorter."],
  ])("a linter that %s stops the save, or with `onError` does not", async (_, broken, expected) => {
    await open({ patience: 1500 }, { state: comment(clean), broken });
    expect(await save()).toBe(lines(unchecked, expected));
    await opened.page.context().close();
    await open({ patience: 1500, policy: { onError: "allow" } }, { state: comment(bad), broken });
    expect(await save()).toBeNull();
  });

  it.each(["block", "allow"] as const)("a page that never answers is no reason to wait; `onError` is %s", async (onError) => {
    await open({ patience: 1500, policy: { onError, timeLimit: 60_000 } }, { state: comment(bad) });
    await opened.page.evaluate(() => window.zendesk.silent.add("comment"));
    expect(await save()).toBe(onError === "block" ? lines(unchecked, unreadable, unknown) : null);
    // A second save is asked again: the first one was answered.
    await opened.page.evaluate(() => window.zendesk.silent.clear());
    expect(await save()).toBe(refusal);
  });

  it("a page that answers with errors is unreadable", async () => {
    await open({}, { state: comment(clean) });
    await opened.page.evaluate(() => window.zendesk.failing.add("comment"));
    expect(await save()).toBe(lines(unchecked, unreadable));
  });

  it.each<[string, Recorder]>([
    ["throws", "throws"],
    ["never returns", "never returns"],
  ])("an `onDecision` that %s stops the save", async (_, recorder) => {
    await open({ patience: 1500, policy: { onError: "allow", timeLimit: 60_000 } }, { state: comment(clean), recorder });
    expect(await save()).toBe(
      "The check of this message could not be recorded, so it was not sent. Try again, and tell whoever looks after it if it fails again.",
    );
  });

  it("options with mistakes are named, all of them", async () => {
    await open();
    const message = await opened.app.evaluate(() => {
      try {
        window.startGate({
          places: { tags: { a: { platform: "amazn" as never, place: "amazon.de" } } },
          policy: { onError: "no" as never },
        });
      } catch (error) {
        return String(error);
      }
      return "";
    });
    expect(message).toBe(
      [
        "SendlintError: 2 problems in the configuration:",
        '- `places.tags.a.platform` is "amazn". Did you mean "amazon"? Expected "amazon" or "ebay".',
        '- `policy.onError` is "no". Expected "block" or "allow".',
      ].join("\n"),
    );
  });
});

describe("a release", () => {
  const policy = { release: { roles: ["admin"] } };
  const release = (reason: string) => opened.app.evaluate((why) => window.gate.release(why), reason);

  it("lets the message go once, and is told of", async () => {
    await open({ policy }, { state: { ...comment(bad), currentUser: { role: "admin" } } });
    expect(await save()).toBe(refusal);
    expect(await release("Cleared with legal")).toEqual({ granted: true, release: { role: "admin", reason: "Cleared with legal" } });
    expect(await save()).toBeNull();
    expect(await save()).toBe(refusal);
    expect((await told()).map(({ decision, release: by }) => [decision, by?.reason ?? null])).toEqual([
      ["block", null],
      ["block", "Cleared with legal"],
      ["block", null],
    ]);
  });

  it("is of one text", async () => {
    await open({ policy }, { state: { ...comment(bad), currentUser: { role: "admin" } } });
    await release("Cleared with legal");
    await change("comment.text", `${bad}<p>Or call on WhatsApp.</p>`);
    expect(await save()).not.toBeNull();
  });

  it("needs the role, a reason, and a message that is held", async () => {
    await open({ policy }, { state: comment(bad) });
    expect(await release("Cleared with legal")).toMatchObject({ granted: false, because: "role" });
    await change("currentUser", { role: "admin" });
    expect(await release("x")).toMatchObject({ granted: false, because: "reason" });
    expect(await save()).toBe(refusal);
    await change("comment.text", clean);
    expect(await release("Cleared with legal")).toBeNull();
  });
});
