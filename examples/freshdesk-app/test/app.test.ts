/// <reference lib="dom" />
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../test/harness/browser.js";
import type { SendOptions } from "../../../test/harness/freshdesk-host.js";
import { type FreshdeskTicket, type FreshdeskTicketOptions, openFreshdeskTicket } from "../../../test/harness/freshdesk-page.js";
import { build } from "../build.mjs";

// The app as it is packed, on a ticket's page, in a real browser.

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sendlint-freshdesk-"));
  [browser] = await Promise.all([launchBrowser(), build(folder)]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

const clean = "<div>Your lamp left today and arrives on Friday.</div>";
const bad = "<div>It is faster on <b>Whats</b>App, dear Ottilie.</div>";
const refusal = `This message cannot be sent yet. Please change it.
1. “faster on WhatsApp” leads the buyer away from Amazon's messages. Remove it and answer in this thread.`;

describe("the package", () => {
  it("declares the page that is always there, and handlers that are there", async () => {
    const { modules } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    const { location, events } = modules.support_ticket;
    for (const { url } of Object.values(location as Record<string, { url: string }>)) {
      expect(await readFile(join(folder, "app", url), "utf8")).toContain('src="{{{appclient}}}"');
    }
    const handlers = await loadServer({});
    const named = Object.values(events as Record<string, { handler: string }>).map(({ handler }) => typeof handlers[handler]);
    expect(named).toEqual(["function", "function", "function"]);
  });

  it("explains every setting", async () => {
    const iparams = JSON.parse(await readFile(join(folder, "config/iparams.json"), "utf8")) as Record<string, object>;
    for (const iparam of Object.values(iparams)) {
      expect(iparam).toMatchObject({ display_name: expect.any(String), description: expect.any(String), required: expect.any(Boolean) });
    }
  });
});

/** The serverless part, as the platform runs it: with its store as a global. */
async function loadServer(stored: Record<string, object>): Promise<Record<string, (payload: object) => Promise<void>>> {
  const $db = {
    get: async (key: string) => stored[key] ?? Promise.reject(new Error("Record not found")),
    set: async (key: string, value: object) => {
      stored[key] = JSON.parse(JSON.stringify(value));
    },
  };
  const context = { $db, exports: {}, performance, structuredClone, TextDecoder, TextEncoder, URL };
  return runInNewContext(`${await readFile(join(folder, "server/server.js"), "utf8")}\nexports`, context);
}

describe("canned responses", () => {
  const response = (id: number, content_html: string, more = {}) => ({
    iparams: { template_marketplace: "amazon.de" },
    data: { canned_response: { id, title: `Response ${id}`, content_html, ...more } },
  });

  it("are checked when they are saved, and forgotten once they are mended or deleted", async () => {
    const stored: Record<string, object> = {};
    const { onSaved, onDeleted } = await loadServer(stored);
    await onSaved?.(response(1, bad));
    await onSaved?.(response(2, clean));
    await onSaved?.(response(3, "<p>See {{ticket.url}}</p>"));
    expect(stored).toEqual({
      responses: {
        responses: {
          1: { title: "Response 1", findings: [{ ruleId: "contact/off-platform", severity: "error" }] },
          3: { title: "Response 3", findings: [{ ruleId: "template/off-platform-placeholder", severity: "warn" }] },
        },
      },
    });
    await onSaved?.(response(1, clean));
    await onDeleted?.(response(3, "", { deleted: true }));
    expect(stored).toEqual({ responses: { responses: {} } });
  });

  it("are not checked where no marketplace is named", async () => {
    const stored: Record<string, object> = {};
    const { onSaved } = await loadServer(stored);
    await onSaved?.({ ...response(1, bad), iparams: {} });
    expect(stored).toEqual({});
  });
});

describe("the app", () => {
  let opened: FreshdeskTicket;
  afterEach(async () => {
    await opened.page.context().close();
    expect({ strangers: opened.strangers, complaints: opened.complaints }).toEqual({ strangers: [], complaints: [] });
  });

  async function open(options: FreshdeskTicketOptions = {}): Promise<void> {
    const files = (name: string) => readFile(join(folder, "app", name)).catch(() => null);
    opened = await openFreshdeskTicket(browser, files, {
      ...options,
      iparams: { languages: "en", release_roles: "8", ...options.iparams },
    });
    if (options.location === undefined) await opened.page.waitForFunction(() => window.freshdesk.isHeard());
  }

  const send = (data: object, options?: SendOptions) =>
    opened.page.evaluate(([given, how]) => window.freshdesk.send(given, how), [data, options] as const);
  const notices = async () =>
    (await opened.page.evaluate(() => window.freshdesk.calls))
      .filter(({ name }) => name === "showNotify")
      .map(({ options }) => Object(options).message);

  async function modal(): Promise<Frame> {
    const shown = opened.page.locator('iframe[title="modal"]').last();
    const frame = await (await shown.elementHandle())?.contentFrame();
    if (!frame) throw new Error("No page has opened.");
    await frame.locator(".finding, .failed").first().waitFor();
    return frame;
  }

  it("lets a clean reply go", async () => {
    await open();
    expect(await send({ body: clean })).toEqual(["sent"]);
    expect(await notices()).toEqual([]);
  });

  it("stops a reply and shows why", async () => {
    await open();
    expect(await send({ body: bad })).toEqual([refusal]);
    const shown = await modal();
    expect(await shown.getByRole("status").first().textContent()).toBe("Cannot be sent yet");
    expect(await shown.locator("mark").allTextContents()).toEqual(["faster on WhatsApp"]);
    expect(await shown.getByRole("button").allTextContents()).toEqual(["Show", "Allow this message"]);
  });

  it("lets a permitted agent send all the same, once", async () => {
    await open();
    await send({ body: bad });
    const shown = await modal();
    await shown.getByLabel("Why may this message leave as it is?").fill("Cleared with legal");
    await shown.getByRole("button", { name: "Allow this message" }).click();
    await shown.getByRole("status").filter({ hasText: "You can send this message now." }).waitFor();
    expect(await send({ body: bad })).toEqual(["sent"]);
    expect(await send({ body: bad })).toEqual([refusal]);
  });

  it("offers that to nobody else", async () => {
    await open({ iparams: { release_roles: "99" } });
    await send({ body: bad });
    expect(await (await modal()).getByRole("form").count()).toBe(0);
  });

  it("speaks the agent's language", async () => {
    await open({ state: { loggedInUser: { role_ids: [8], contact: { language: "zh-CN" } } } });
    expect((await send({ body: bad }))[0]).toBe(
      "这条消息暂时不能发送，请修改。\n1. “faster on WhatsApp”把买家引到Amazon站内信之外。请删除，并在此会话中回复。",
    );
    expect(await (await modal()).getByRole("status").first().textContent()).toBe("暂时不能发送");
  });

  it("tells where it found the text where it is asked to", async () => {
    await open({ iparams: { self_test: true } });
    await send({ full_text: clean });
    expect(await notices()).toEqual(["Text: full_text"]);
  });

  it("tells of settings that it cannot read", async () => {
    await open({ iparams: { marketplaces: "lamps", rules: "format/emojis = off" } });
    await expect.poll(notices).toEqual(["lamps", '`rules["format/emojis"]` is not a rule. Did you mean `format/emoji`?']);
  });

  it("takes the marketplace from the settings", async () => {
    await open({ iparams: { marketplaces: "brand 44 = ebay.de" }, state: { requester: { email: "dana@mail.example" } } });
    expect((await send({ body: bad }))[0]).toBe(refusal.replace("Amazon", "eBay"));
  });

  it("stops what it cannot read, or lets it go with a warning where the settings say so", async () => {
    await open();
    expect((await send({ subject: "?" }))[0]).toMatch(/^This message could not be checked, so it was not sent\./);
    await opened.page.context().close();
    await open({ iparams: { allow_unreadable: true } });
    expect(await send({ subject: "?" })).toEqual(["sent"]);
    expect(await notices()).toEqual(["This message was sent without having been checked."]);
  });

  it("lists canned responses that break rules", async () => {
    const responses = { 1: { title: "Late <b>parcel", findings: [{ ruleId: "contact/off-platform", severity: "error" }] } };
    await open({ location: "sidebar.html", stored: { responses: { responses } } });
    expect(await opened.app.getByRole("listitem").allTextContents()).toEqual(["Late <b>parcelcontact/off-platform"]);
    await opened.page.context().close();
    await open({ location: "sidebar.html" });
    await opened.app.getByText("No canned response").waitFor();
  });
});
