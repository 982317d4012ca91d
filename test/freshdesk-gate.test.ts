/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FreshdeskGateOptions } from "@sendlint/helpdesk/freshdesk";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./harness/browser.js";
import type { SendOptions } from "./harness/freshdesk-host.js";
import { type FreshdeskTicket, type FreshdeskTicketOptions, openFreshdeskTicket } from "./harness/freshdesk-page.js";
import { bundle } from "./harness/zendesk-page.js";

// The gate in Freshdesk's page, in a real browser.

const harness = fileURLToPath(new URL("harness", import.meta.url));
const html = '<!doctype html><meta charset="utf-8"><script src="{{{appclient}}}"></script><script src="gate.js"></script>';

let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await launchBrowser();
  script = await bundle(await readFile(`${harness}/freshdesk-gate-page.ts`, "utf8"), harness);
}, 600_000);
afterAll(() => browser?.close());

let opened: FreshdeskTicket;
afterEach(async () => {
  await opened.page.context().close();
  expect({ strangers: opened.strangers, complaints: opened.complaints }).toEqual({ strangers: [], complaints: [] });
});

type Broken = Parameters<Window["startFreshdeskGate"]>[1];

async function open(options?: FreshdeskGateOptions, more: FreshdeskTicketOptions & { broken?: Broken } = {}): Promise<void> {
  opened = await openFreshdeskTicket(
    browser,
    async (name) => (name === "background.html" ? html : name === "gate.js" ? script : null),
    more,
  );
  await opened.app.evaluate(([given, broken]) => window.startFreshdeskGate(given, broken), [options, more.broken] as const);
  await opened.page.waitForFunction(() => window.freshdesk.isHeard());
}

const send = (data: object, options?: SendOptions) =>
  opened.page.evaluate(([given, how]) => window.freshdesk.send(given, how), [data, options] as const);
const notices = async () => (await opened.page.evaluate(() => window.freshdesk.calls)).map(({ options }) => Object(options).message);

const clean = "<div>Your lamp left today and arrives on Friday.</div>";
const bad = "<div>It is faster on <b>Whats</b>App, dear Ottilie.</div>";
const refusal = `This message cannot be sent yet. Please change it.
1. “faster on WhatsApp” leads the buyer away from Amazon's messages. Remove it and answer in this thread.`;
const unread = "This message was sent without having been checked.";
const lines = (...more: string[]) =>
  ["This message could not be checked, so it was not sent.", ...more.map((line, index) => `${index + 1}. ${line}`)].join("\n");
const unreadable = "The text of this message could not be read, so it could not be checked.";
const unknown = "The marketplace that this message goes to is not known, so it could not be checked.";

describe("a reply", () => {
  it("is answered by what is in it, wherever the event holds it", async () => {
    await open();
    const outcomes: unknown[] = [];
    for (const [data, how] of [
      [{ body: clean }, {}],
      [{ body: bad }, {}],
      [{ body_html: bad }, { where: "helper" }],
      [{ html_body: bad }, {}],
      [{ body: "", full_text: bad }, { where: "helper" }],
    ] as const) {
      outcomes.push(...(await send(data, how)));
    }
    expect(outcomes).toEqual(["sent", refusal, refusal, refusal, refusal]);
    expect(await notices()).toEqual([]);
  });

  it("is answered once for each event where the page fires twice", async () => {
    await open();
    expect(await send({ body: bad }, { times: 2 })).toEqual([refusal, refusal]);
    expect(await send({ body: clean }, { times: 2 })).toEqual(["sent", "sent"]);
  });

  it("goes to the marketplace of the requester, the recipients, a tag or the product", async () => {
    const stranger = { requester: { email: "dana@mail.example" } };
    const ebayDe = { platform: "ebay", place: "ebay.de" } as const;
    await open({ places: { tags: { lamps: ebayDe } } }, { state: stranger });
    expect(await send({ body: bad })).toEqual([refusal.replace("Amazon", "eBay")]);
    expect(await send({ body: bad, to_emails: ["x1@marketplace.amazon.de"] })).toEqual([refusal]);
    await opened.page.context().close();
    await open({ places: { brands: { "44": null } } }, { state: stranger });
    expect(await send({ body: bad })).toEqual(["sent"]);
  });

  it("is released once by a permitted role", async () => {
    await open({ policy: { release: { roles: ["8"] } } });
    expect(await send({ body: bad })).toEqual([refusal]);
    const outcome = await opened.app.evaluate(() => window.freshdeskGate.release("Cleared with legal"));
    expect(outcome).toEqual({ granted: true, release: { role: "8", reason: "Cleared with legal" } });
    // A page that fires twice for one click uses one release.
    expect(await send({ body: bad }, { times: 2 })).toEqual(["sent", "sent"]);
    expect(await send({ body: bad })).toEqual([refusal]);
  });

  it("can be looked at after it was held", async () => {
    await open();
    expect(await opened.app.evaluate(async () => (await window.freshdeskGate.check()).outgoing)).toBeNull();
    await send({ body: bad });
    const ruleIds = await opened.app.evaluate(async () =>
      (await window.freshdeskGate.check()).decision.diagnostics.map(({ ruleId }) => ruleId),
    );
    expect(ruleIds).toEqual(["contact/off-platform"]);
  });
});

describe("bad input", () => {
  it.each<[string, object]>([
    ["no text", { subject: "Late" }],
    ["an empty object", {}],
    ["what is no text", { body: { html: bad } }],
  ])("an event with %s stops the reply, or with `onError` lets it go with a warning", async (_, data) => {
    await open();
    expect(await send(data)).toEqual([lines(unreadable)]);
    await opened.page.context().close();
    await open({ policy: { onError: "allow" } });
    expect(await send(data)).toEqual(["sent"]);
    expect(await notices()).toEqual([unread]);
  });

  it("an event without a text lets the reply go with a warning where that is allowed", async () => {
    await open({ allowUnreadable: true });
    expect(await send({})).toEqual(["sent"]);
    expect(await notices()).toEqual([unread]);
    expect(await send({ body: bad })).toEqual([refusal]);
  });

  it("a ticket whose marketplace nobody knows stops the reply, or with `onError` lets it go with a warning", async () => {
    const state = { requester: { email: "dana@mail.example" } };
    await open({}, { state });
    expect(await send({ body: clean })).toEqual([lines(unknown)]);
    await opened.page.context().close();
    await open({ policy: { onError: "allow" } }, { state });
    expect(await send({ body: clean })).toEqual(["sent"]);
    expect(await notices()).toEqual([unread]);
  });

  it.each<[string, Broken, string]>([
    ["fails", "throws", "The check of this message failed. Try again, and tell whoever looks after it if it fails again."],
    ["never answers", "never answers", "The check of this message took too long. Try again, or make the message shorter."],
  ])("a linter that %s stops the reply, or with `onError` lets it go with a warning", async (_, broken, expected) => {
    await open({ patience: 1500 }, { broken });
    expect(await send({ body: clean })).toEqual([lines(expected)]);
    await opened.page.context().close();
    await open({ patience: 1500, policy: { onError: "allow" } }, { broken });
    expect(await send({ body: clean })).toEqual(["sent"]);
    expect(await notices()).toEqual([unread]);
  });

  it.each(["block", "allow"] as const)("a page that never answers is no reason to wait; `onError` is %s", async (onError) => {
    await open({ patience: 1500, policy: { onError, timeLimit: 60_000 } });
    await opened.page.evaluate(() => window.freshdesk.silent.add("ticket"));
    expect(await send({ body: clean })).toEqual([onError === "block" ? lines(unreadable, unknown) : "sent"]);
  });

  it("a page without an object leaves out what it tells", async () => {
    await open({}, { state: { loggedInUser: undefined, ticket: undefined } });
    expect(await send({ body: bad })).toEqual([refusal]);
  });
});
