/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format, type Report } from "@sendlint/reporter";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeHostileReport } from "../packages/reporter/test/hostile.js";
import { makeResult } from "../packages/reporter/test/result.js";
import { launchBrowser } from "./harness/browser.js";
import { readContrasts } from "./harness/contrast.js";

// The page of the `html` formatter as a person uses it, in a real browser.

const source = { text: "Hello,\nadd me on WeChat or call 555-0100, or visit http://shop.example now" };
const phone = { at: "555-0100", ruleId: "contact/phone-number", evidence: null, message: "“•••-••••” is a phone number." };
const link = {
  at: "http://shop.example",
  ruleId: "links/external",
  severity: "warn",
  message: "“http://shop.example” leads off.",
} as const;
const reports: Report[] = [
  { name: "late.txt", platform: "market.example", result: makeResult(source, [{ at: "WeChat" }, phone, link]), source },
  { name: "refund.txt", platform: "market.example", result: makeResult(source, [phone]), source },
  { name: "fine.txt", platform: "market.example", result: makeResult(source, []), source },
  { name: "odd.txt", result: makeResult(source, [], { failures: [{ ruleId: "plugin/broken", cause: "TypeError: no" }] }), source },
];
const all = [
  "late.txt contact/off-platform",
  "late.txt contact/phone-number",
  "late.txt links/external",
  "refund.txt contact/phone-number",
  "odd.txt plugin/broken",
];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), "sendlint-report-"));
}, 600_000);
afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

let page: Page;
let address: string;
let requests: string[];
let complaints: string[];

async function open(options: BrowserContextOptions = {}, shown: readonly Report[] = reports): Promise<void> {
  const file = join(folder, "report.html");
  writeFileSync(file, format(shown, { formatter: "html" }));
  address = pathToFileURL(file).href;
  page = await browser.newPage(options);
  requests = [];
  complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await page.goto(address);
}

afterEach(async () => {
  await page.close();
  expect({ requests, complaints }).toEqual({ requests: [address], complaints: [] });
});

/** The findings that are to be seen, in their order, as `file rule`. */
function seeFindings(): Promise<string[]> {
  return page.$$eval("article", (articles) =>
    articles
      .filter((article) => article.checkVisibility())
      .map((article) => ["file", "rule"].map((name) => article.querySelector(`.${name}`)?.textContent).join(" ")),
  );
}

/** The titles of the groups that are to be seen. */
function seeGroups(): Promise<(string | null | undefined)[]> {
  return page.$$eval(".group", (groups) =>
    groups.filter((group) => group.checkVisibility()).map((group) => group.querySelector("h2, h3")?.textContent),
  );
}

describe("the page of the html formatter", () => {
  it("shows the findings by file, then the rules", async () => {
    await open();
    expect(await seeFindings()).toEqual(all);
    expect(await seeGroups()).toEqual([
      "late.txt",
      "refund.txt",
      "odd.txt",
      "contact/off-platform",
      "contact/phone-number",
      "links/external",
    ]);
    expect(await page.getByRole("status").textContent()).toBe("5 of 5 findings");
  });

  it("runs, loads and shows nothing of a stranger's but text", async () => {
    await open({}, [...reports, makeHostileReport()]);
    expect(await seeFindings()).toHaveLength(8);
    expect(await page.locator("img, iframe, object, form, body script + *").count()).toBe(0);
  });

  it("searches in files, rules, messages and lines, each word anywhere", async () => {
    await open();
    const search = page.getByRole("searchbox", { name: "Search" });
    await search.fill("LATE phone");
    expect(await seeFindings()).toEqual(["late.txt contact/phone-number"]);
    expect((await seeGroups())[1]).toBe("contact/off-platform");
    expect(await page.getByRole("status").textContent()).toBe("1 of 5 findings");
    await search.fill("plugin/broken typeerror");
    expect(await seeFindings()).toEqual(["odd.txt plugin/broken"]);
    await search.fill("555-0100");
    expect(await seeFindings()).toEqual([]);
    expect(await page.getByRole("status").textContent()).toBe("Nothing matches");
  });

  it("filters by severity", async () => {
    await open();
    await page.getByRole("checkbox", { name: "Errors 4" }).uncheck();
    expect(await seeFindings()).toEqual(["late.txt links/external"]);
    await page.getByRole("checkbox", { name: "Warnings 1" }).uncheck();
    expect(await seeFindings()).toEqual([]);
  });

  it("groups by rule and back; what belongs to no known rule stays by file", async () => {
    await open();
    await page.getByRole("radio", { name: "Rule" }).check();
    expect(await seeGroups()).toEqual(["odd.txt", "contact/off-platform", "contact/phone-number", "links/external"]);
    expect(await seeFindings()).toEqual([
      "odd.txt plugin/broken",
      "late.txt contact/off-platform",
      "late.txt contact/phone-number",
      "refund.txt contact/phone-number",
      "late.txt links/external",
    ]);
    await page.getByRole("searchbox").fill("refund");
    expect(await seeGroups()).toEqual(["contact/phone-number"]);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("radio", { name: "File" }).check();
    expect(await seeFindings()).toEqual(all);
  });

  it("works by keyboard alone", async () => {
    await open();
    await page.keyboard.press("/");
    await page.keyboard.type("link/");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
    await page.keyboard.type("links/");
    expect(await seeFindings()).toEqual(["late.txt links/external"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await seeFindings()).toEqual([]);
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    expect(await seeGroups()).toEqual(["links/external"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await seeFindings()).toEqual([]);
  });

  it("tells a screen reader its parts", async () => {
    await open();
    expect(await page.getByRole("search").count()).toBe(1);
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await page.getByRole("group", { name: "Show" }).getByRole("checkbox").count()).toBe(2);
    expect(await page.getByRole("group", { name: "Group by" }).getByRole("radio").count()).toBe(2);
    expect(await page.getByRole("region", { name: "Files" }).getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "late.txt",
      "refund.txt",
      "odd.txt",
    ]);
    expect(await page.getByRole("region", { name: "Rules and the policies behind them" }).getByRole("article").count()).toBe(0);
    expect(await page.getByRole("region", { name: "Files" }).getByRole("article").count()).toBe(5);
  });

  it.each(["light", "dark"] as const)("can be read where it is %s", async (colorScheme) => {
    await open({ colorScheme });
    const ratios = await readContrasts(
      page.mainFrame(),
      "h1, header p, legend, kbd, output, summary, h2, h3, .sum, .message, .message b, pre span, code, mark, .facts, .about, a",
    );
    expect(ratios.length).toBeGreaterThan(40);
    // WCAG 2.2, 1.4.3.
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    const isDark = await page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]) < 128);
    expect(isDark).toBe(colorScheme === "dark");
  });

  it("needs no scrolling sideways on a phone", async () => {
    const long = { text: `${"wide".repeat(60)} WeChat` };
    await open({ viewport: { width: 320, height: 600 } }, [
      ...reports,
      { name: `${"folder/".repeat(20)}${"x".repeat(90)}.txt`, result: makeResult(long, [{ at: "WeChat" }]), source: long },
      makeHostileReport(),
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it("prints everything, and nothing that a hand would use", async () => {
    await open();
    await page.locator("#files summary").first().click();
    expect(await seeFindings()).toEqual(all.slice(3));
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(await seeFindings()).toEqual(all);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("#tools").isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  });

  it("shows everything where no script may run", async () => {
    await open({ javaScriptEnabled: false });
    expect(await page.locator("article").count()).toBe(5);
    expect(await page.locator("article").last().isVisible()).toBe(true);
    expect(await page.locator("#tools").isVisible()).toBe(false);
  });
});
