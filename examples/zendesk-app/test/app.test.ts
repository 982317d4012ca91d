/// <reference lib="dom" />
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../test/harness/browser.js";
import { readContrasts } from "../../../test/harness/contrast.js";
import type { HostState } from "../../../test/harness/zendesk-host.js";
import { openTicket, type Ticket, type TicketOptions, ticket } from "../../../test/harness/zendesk-page.js";
import { build } from "../build.mjs";

// The app as it is packed, in a ticket's sidebar, in a real browser.

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sendlint-zendesk-"));
  [browser] = await Promise.all([launchBrowser(), build(folder)]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

const comment = (text: string, more: object = {}) => ({ comment: { ...Object(ticket.comment), text, ...more } });
const clean = "<p>Your lamp left today and arrives on Friday.</p>";
const bad = '<p>Dear Dana 👍</p><p>See <a href="http://lamps.example">our page</a> &amp; add me on <b>Whats</b>App</p>';
const admin = { currentUser: { role: "admin", locale: "en-US" } };

const read = (name: string) => readFile(join(folder, name), "utf8");

describe("the package", () => {
  it("declares both places where agents write, and files that are there", async () => {
    const { location, frameworkVersion, defaultLocale } = JSON.parse(await read("manifest.json"));
    expect(Object.keys(location.support)).toEqual(["ticket_sidebar", "new_ticket_sidebar"]);
    expect([frameworkVersion, defaultLocale]).toEqual(["2.0", "en"]);
    const urls = Object.values(location.support as Record<string, { url: string }>).map(({ url }) => url);
    for (const url of urls) expect(await read(url)).toContain("<!doctype html>");
  });

  it("explains every setting in both languages", async () => {
    const { parameters } = JSON.parse(await read("manifest.json")) as { parameters: readonly { name: string; type: string }[] };
    // What `lib/zendesk_apps_support/manifest/parameter.rb` of zendesk_apps_support takes.
    expect(parameters.filter(({ type }) => !["text", "checkbox", "url", "number", "multiline", "hidden", "oauth"].includes(type))).toEqual(
      [],
    );
    for (const locale of ["en", "zh-cn"]) {
      const { app } = JSON.parse(await read(`translations/${locale}.json`));
      expect(Object.keys(app.parameters)).toEqual(parameters.map(({ name }) => name));
      for (const entry of Object.values(app.parameters)) expect(entry).toEqual({ label: expect.any(String), helpText: expect.any(String) });
      expect(Object.keys(app)).toEqual(["name", "short_description", "long_description", "installation_instructions", "parameters"]);
    }
  });

  it("has each language, each preset and the Chinese texts as files of their own, so that a shop loads what it needs", async () => {
    const scripts = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".js"));
    const names = scripts.map((name) => name.replace(/(?:-[A-Z0-9]{8})?\.js$/, ""));
    expect(names.filter((name) => name !== "chunk" && name !== "main").sort()).toEqual(
      "amazon ar de ebay en es fr it ja nl pl pt sv texts-zh-CN tr zh zh-CN".split(" "),
    );
  });

  it("has the images that Zendesk shows, and the licences of what is in it", async () => {
    const files = await readdir(folder, { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining(["assets/logo.png", "assets/logo-small.png", "assets/logo.svg", "THIRD-PARTY-LICENSES.txt"]),
    );
  });
});

describe("the app", () => {
  let opened: Ticket;
  let loaded: string[];
  afterEach(async () => {
    await opened.page.context().close();
    expect({ strangers: opened.strangers, complaints: opened.complaints }).toEqual({ strangers: [], complaints: [] });
  });

  async function open(state: Partial<HostState>, settings: TicketOptions["settings"] = {}, silent: readonly string[] = []): Promise<void> {
    loaded = [];
    const files = async (name: string) => {
      loaded.push(name.replace(/-\w{8}\.js$/, ""));
      return readFile(join(folder, "assets", name)).catch(() => null);
    };
    opened = await openTicket(browser, files, { state, silent, settings: { languages: "en", release_roles: "admin", ...settings } });
    await opened.page.waitForFunction(() => window.zendesk.isHeard("ticket.save"));
  }

  const save = () => opened.page.evaluate(() => window.zendesk.save());
  const change = (path: string, value: unknown) =>
    opened.page.evaluate(([at, to]) => window.zendesk.change(at, to), [path, value] as const);
  const calls = async (name: string) =>
    (await opened.page.evaluate(() => window.zendesk.calls)).filter((call) => call.name === name).map(({ args }) => args);
  const status = (text: string) => opened.app.getByRole("status").filter({ hasText: text }).first().waitFor();
  const findings = () =>
    opened.app.$$eval(".finding", (items) =>
      items.map((item) => [...item.querySelectorAll(".text, .actions")].map((part) => part.textContent)),
    );
  const marks = () => opened.app.$$eval("mark", (found) => found.map(({ textContent }) => textContent));

  it("shows what is wrong as the agent types", async () => {
    await open({});
    await status("Nothing to check yet.");
    await change("comment.text", bad);
    await status("Cannot be sent yet");
    expect(await findings()).toEqual([
      ["Must change“👍” is an emoji, which Amazon does not allow. Remove it.", "ShowFix"],
      ["Must change“http://lamps.example” leads off Amazon. Remove it, or put the facts into the message.", "Show"],
      ["Must change“add me on WhatsApp” leads the buyer away from Amazon's messages. Remove it and answer in this thread.", "Show"],
    ]);
    expect(await marks()).toEqual(["👍", "http://lamps.example", "add me on WhatsApp"]);
    expect(await opened.app.locator(".place").textContent()).toBe("Checked for amazon.de");
    await change("comment.text", clean);
    await status("Ready to send");
    expect(await findings()).toEqual([]);
    expect(await save()).toBeNull();
  });

  it("shows what was written last, however fast", async () => {
    const hurry = (drafts: readonly string[]) =>
      opened.page.evaluate((texts) => {
        for (const text of texts) window.zendesk.change("comment.text", text);
      }, drafts);
    await open({});
    await hurry([clean, bad, clean, bad]);
    await status("Cannot be sent yet");
    expect(await marks()).toEqual(["👍", "http://lamps.example", "add me on WhatsApp"]);
    await hurry([bad, clean]);
    await status("Ready to send");
  });

  it("jumps to a finding", async () => {
    await open(comment(bad));
    await opened.app.getByRole("listitem").filter({ hasText: "WhatsApp" }).getByRole("button", { name: "Show" }).click();
    expect(await opened.app.evaluate(() => document.activeElement?.textContent)).toBe("add me on WhatsApp");
  });

  it("mends what can be mended, in the editor", async () => {
    await open(comment("<p>Thanks 👍</p><p>It left today 🚚.</p>"));
    await opened.app.getByRole("button", { name: "Fix", exact: true }).first().click();
    await opened.app.waitForFunction(() => document.querySelectorAll(".finding").length === 1);
    await change("comment.text", "<p>Thanks 👍</p><p>It left today 🚚.</p>");
    await opened.app.getByRole("button", { name: "Fix all that can be fixed" }).click();
    await status("Ready to send");
    expect(await calls("set comment.text")).toEqual(["<p>Thanks</p><p>It left today 🚚.</p>", "<p>Thanks</p><p>It left today.</p>"]);
    expect(await save()).toBeNull();
  });

  it("stops the save", async () => {
    await open(comment(bad));
    expect(await save()).toMatch(/^This message cannot be sent yet\. Please change it\.\n1\. “👍” is an emoji/);
  });

  it("loads the languages of the shop, and no other", async () => {
    await open(comment("<p>Rufen Sie mich bitte an.</p>"), { languages: "de, en" });
    await status("Cannot be sent yet");
    expect(loaded.filter((name) => /^[a-z]{2}(?:-|$)/.test(name)).sort()).toEqual(["de", "en"]);
  });

  it("loads the presets of the platforms that the shop names, and another one with its first message", async () => {
    const presets = () => loaded.filter((name) => name === "amazon" || name === "ebay");
    await open(comment(bad), { marketplaces: "tag lamps = amazon.de\ntag tools = amazon.de\nelse = amazon.com" });
    await status("Cannot be sent yet");
    expect(presets()).toEqual(["amazon"]);
    await opened.page.context().close();
    const buyer = { "ticket.requester": { email: "dana@members.ebay.com" } };
    await open({ ...comment(bad), ...buyer }, { marketplaces: "tag lamps = amazon.de" });
    await status("Cannot be sent yet");
    expect(await opened.app.locator(".place").textContent()).toBe("Checked for ebay.com");
    expect(presets().sort()).toEqual(["amazon", "ebay"]);
  });

  it.each([
    ["a preset", "amazon", "en-US", /^This message cannot be sent yet\. Please change it\.\n1\. “👍” is an emoji/],
    ["the Chinese texts", "zh-CN", "zh-CN", /^这条消息暂时不能发送，请修改。\n1\. “👍”是表情符号/],
  ])("asks again for %s that did not load", async (_, file, locale, refusal) => {
    let asked = 0;
    const files = async (name: string) => {
      if (name.startsWith(`${file}-`)) asked++;
      return name.startsWith(`${file}-`) && asked === 1 ? null : readFile(join(folder, "assets", name)).catch(() => null);
    };
    const state = { ...comment(bad), currentUser: { role: "agent", locale } };
    opened = await openTicket(browser, files, { state, settings: { languages: "en", marketplaces: "else = amazon.com" } });
    await opened.page.waitForFunction(() => window.zendesk.isHeard("ticket.save"));
    await expect.poll(() => asked).toBeGreaterThan(0);
    expect(await save()).toMatch(refusal);
    expect(asked).toBe(2);
    expect(opened.complaints.splice(0)).toEqual(["Failed to load resource: net::ERR_FAILED"]);
    expect(opened.strangers.splice(0)).toEqual([expect.stringMatching(new RegExp(`/assets/${file}-\\w{8}\\.js$`))]);
  });

  it("speaks the agent's language", async () => {
    await open({ ...comment(bad), currentUser: { role: "agent", locale: "zh-CN" } });
    await status("暂时不能发送");
    expect(loaded).toContain("zh-CN");
    expect(await opened.app.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    expect((await findings())[0]).toEqual(["必须修改“👍”是表情符号，Amazon不允许。请删除。", "定位修复"]);
    expect(await save()).toMatch(/^这条消息暂时不能发送/);
  });

  it("takes the marketplace, rules and advice from the settings", async () => {
    const settings = { marketplaces: "tag lamps = ebay.de\nelse = none", rules: "format/emoji = off\nlinks/external = warn" };
    await open({ ...comment(bad), "ticket.requester": { email: "dana@mail.example" } }, settings);
    await status("Cannot be sent yet");
    expect(await opened.app.locator(".place").textContent()).toBe("Checked for ebay.de");
    expect((await findings()).map(([text]) => text)).toEqual([
      "Advice“http://lamps.example” leads off eBay. Remove it, or put the facts into the message.",
      "Must change“add me on WhatsApp” leads the buyer away from eBay's messages. Remove it and answer in this thread.",
    ]);
    await change("ticket.tags", []);
    await status("Ready to send");
    expect(await opened.app.locator(".place").textContent()).toBe("This ticket goes to no marketplace.");
  });

  it("tells of settings that it cannot read, and checks all the same", async () => {
    await open(comment(bad), { marketplaces: "lamps ebay.de", languages: "en, klingon" });
    await status("Cannot be sent yet");
    expect(await opened.app.getByRole("alert").getByRole("listitem").allTextContents()).toEqual(["lamps ebay.de", "klingon"]);
  });

  it("stops what it cannot check where a rule in the settings is wrong, and says so", async () => {
    await open(comment(clean), { rules: "format/emojis = off" });
    await status("Not checked");
    expect(await opened.app.getByRole("alert").getByRole("listitem").allTextContents()).toEqual([
      '`rules["format/emojis"]` is not a rule. Did you mean `format/emoji`?',
    ]);
    expect(await save()).toMatch(/^This message could not be checked, so it was not sent\./);
  });

  it("lets go what it cannot check where the settings say so", async () => {
    const stranger = { ...comment(bad), "ticket.requester": { email: "dana@mail.example" } };
    await open(stranger);
    await status("Not checked");
    expect(await save()).toMatch(/^This message could not be checked, so it was not sent\./);
    await opened.page.context().close();
    await open(stranger, { allow_unchecked: true });
    expect(await save()).toBeNull();
  });

  it("is there although the page does not tell who the agent is", async () => {
    await open(comment(bad), {}, ["colorScheme"]);
    expect(await save()).toMatch(/^This message cannot be sent yet/);
  });

  describe("a release", () => {
    const release = async (reason: string) => {
      await opened.app.getByLabel("Why may this message leave as it is?").fill(reason);
      await opened.app.getByRole("button", { name: "Allow this message" }).click();
    };

    it("is not offered to others", async () => {
      await open(comment(bad));
      await status("Cannot be sent yet");
      expect(await opened.app.getByRole("form").count()).toBe(0);
    });

    it("lets the message go, marks the ticket, and is recorded without the text", async () => {
      await open({ ...comment(bad), ...admin }, { audit_url: "https://audit.shop.example/records", audit_salt: "a secret of the shop" });
      await release("x");
      await status("Say why in 3 to 300 characters.");
      await release("Cleared with legal");
      await status("You can send this message now.");
      expect(await save()).toBeNull();
      expect(await calls("ticket.tags.add")).toEqual([["sendlint-released"]]);
      const [sent] = (await calls("request")) as { url: string; data: string }[];
      expect(sent?.url).toBe("https://audit.shop.example/records");
      const record = JSON.parse(sent?.data ?? "");
      expect(record).toMatchObject({ decision: "block", release: { role: "admin", reason: "Cleared with legal" } });
      expect(sent?.data).not.toMatch(/WhatsApp|Dana|lamps/);
    });

    it("fails where it cannot be recorded", async () => {
      await open({ ...comment(bad), ...admin }, { audit_url: "https://audit.shop.example/records", audit_salt: "a secret of the shop" });
      await opened.page.evaluate(() => window.zendesk.failing.add("request"));
      await release("Cleared with legal");
      await status("You can send this message now.");
      expect(await save()).toMatch(/^The check of this message could not be recorded/);
    });
  });

  it.each(["light", "dark"] as const)("can be read where it is %s, and on 320 pixels", async (scheme) => {
    await open({ ...comment(bad), ...admin, colorScheme: scheme });
    await status("Cannot be sent yet");
    const ratios = await readContrasts(opened.app, "p, a, button, mark, label, h2, textarea, .severity");
    expect(ratios.length).toBeGreaterThan(15);
    // WCAG 2.2, 1.4.3.
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    expect(await opened.app.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]) < 128)).toBe(
      scheme === "dark",
    );
    expect(await opened.app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it("works by keyboard, and tells a screen reader its parts", async () => {
    await open({ ...comment(bad), ...admin });
    await status("Cannot be sent yet");
    expect(await opened.app.getByRole("region", { name: "Findings" }).getByRole("listitem").count()).toBe(3);
    expect(await opened.app.getByRole("region", { name: "Your message" }).count()).toBe(1);
    expect(await opened.app.getByRole("form", { name: "Send all the same" }).count()).toBe(1);
    const show = opened.app.getByRole("button", { name: "Show" }).first();
    await show.focus();
    await opened.page.keyboard.press("Enter");
    expect(await opened.app.evaluate(() => document.activeElement?.textContent)).toBe("👍");
  });
});
