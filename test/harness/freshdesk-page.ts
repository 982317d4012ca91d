import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import type { FreshdeskState } from "./freshdesk-host.js";
import { type AppFiles, bundle } from "./zendesk-page.js";

// A ticket in Freshdesk, in a real browser: page and client are stand-ins, the app is real.

const page = "https://shop.freshdesk.com/a/tickets/7";
const app = "https://app.freshworks-cdn.example/7/app/";
const here = fileURLToPath(new URL(".", import.meta.url));

/** What there is when the ticket is opened. */
export interface FreshdeskTicketOptions {
  /** The app's page, from its folder `app`. */
  readonly location?: string | undefined;
  readonly state?: Partial<FreshdeskState> | undefined;
  readonly iparams?: Readonly<Record<string, unknown>> | undefined;
  /** What the app's store holds. */
  readonly stored?: Readonly<Record<string, unknown>> | undefined;
}

/** An opened ticket. */
export interface FreshdeskTicket {
  readonly page: Page;
  readonly app: Frame;
  readonly strangers: readonly string[];
  readonly complaints: readonly string[];
}

/** A ticket of a buyer on Amazon, opened by an agent. */
const ticket: FreshdeskState = {
  ticket: { id: 7, subject: "Where is my lamp?", tags: ["lamps"], product_id: 44 },
  requester: { id: 5, name: "Dana", email: "x1y2z3@marketplace.amazon.de" },
  loggedInUser: { id: 9, role_ids: [3, 8], contact: { name: "Kim", language: "en" } },
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

const scripts = Promise.all([
  bundle('import { startHost } from "./freshdesk-host.js"; Object.assign(window, { startHost });', here),
  readFile(`${here}freshdesk-client.ts`, "utf8").then((source) => bundle(source, here)),
]);

/** Opens a ticket with an app on its page. */
export async function openFreshdeskTicket(
  browser: Browser,
  files: AppFiles,
  { location = "background.html", ...options }: FreshdeskTicketOptions = {},
): Promise<FreshdeskTicket> {
  const context = await browser.newContext();
  const shown = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  shown.on("console", (message) => complaints.push(message.text()));
  shown.on("pageerror", (error) => complaints.push(error.message));
  const [host, client] = await scripts;
  await context.route("**", async (route) => {
    const [address = ""] = route.request().url().split(/[?#]/);
    if (address === page) return route.fulfill({ contentType: "text/html", body: hostPage(host, location, options) });
    if (address === `${app}appclient.js`) return route.fulfill({ contentType: "text/javascript", body: client });
    const body = address.startsWith(app) ? await files(address.slice(app.length)) : null;
    if (body !== null) {
      const contentType = types[extname(address)] ?? "application/octet-stream";
      return route.fulfill({ contentType, body: String(body).replaceAll("{{{appclient}}}", `${app}appclient.js`) });
    }
    strangers.push(address);
    return route.abort();
  });
  await shown.goto(page);
  const frame = shown.frames()[1];
  if (!frame) throw new Error("The page has no iframe.");
  await frame.waitForLoadState();
  return { page: shown, app: frame, strangers, complaints };
}

function hostPage(script: string, location: string, { state, iparams = {}, stored = {} }: FreshdeskTicketOptions): string {
  const start = [{ ...ticket, ...state }, iparams, stored];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ticket 7</title><body>
<iframe title="Sendlint" style="width:320px;height:480px;border:0" src="${app}${location}"></iframe>
<script>${script.replaceAll("</script", "<\\/script")}</script>
<script>startHost(document.querySelector("iframe"), ...${JSON.stringify(start).replaceAll("<", "\\u003c")});</script></body></html>`;
}
