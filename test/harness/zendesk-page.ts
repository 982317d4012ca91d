import { dirname, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { HostState } from "./zendesk-host.js";

// A ticket in Zendesk's agent workspace, in a real browser: the page around is a stand-in, the app and the SDK in it are real. Zendesk serves its
// SDK from its own host and shows the source; the package is an earlier state of that source, whose hooks settle in the same way.

const page = "https://shop.zendesk.com/agent/tickets/7";
const sdk = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";
const app = "https://7.apps.zdusercontent.com/7/assets/";
const here = dirname(fileURLToPath(import.meta.url));

/** What is in the app's iframe: a file by its name, or `null`. */
export type AppFiles = (name: string) => Promise<string | Buffer | null>;

/** What there is when the ticket is opened. */
export interface TicketOptions {
  readonly state?: Partial<HostState> | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Paths that the page never answers. */
  readonly silent?: readonly string[] | undefined;
  readonly browser?: BrowserContextOptions | undefined;
}

/** An opened ticket. */
export interface Ticket {
  readonly page: Page;
  readonly app: Frame;
  /** Addresses that somebody asked for and that are neither the page nor the app. */
  readonly strangers: readonly string[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

/** A ticket of a buyer on Amazon, opened by an agent, with an empty editor. */
export const ticket: HostState = {
  comment: { text: "", type: "publicReply", useRichText: true, attachments: [] },
  "ticket.id": 7,
  "ticket.subject": "Where is my lamp? Call me on 555-0100",
  "ticket.tags": ["lamps"],
  "ticket.brand": { id: 360001, name: "Lamp Shop" },
  "ticket.requester": { id: 5, name: "Dana", email: "x1y2z3@marketplace.amazon.de" },
  currentUser: { id: 9, name: "Kim", role: "agent", locale: "en-US" },
  colorScheme: "light",
};

/** A browser script of TypeScript, with all that it imports. */
export async function bundle(contents: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** The page's own script, and the SDK that apps load. */
const scripts = Promise.all([
  bundle('import { startHost } from "./zendesk-host.js"; Object.assign(window, { startHost });', here),
  bundle('import ZAFClient from "zendesk_app_framework_sdk"; Object.assign(window, { ZAFClient });', here),
]);

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Opens a ticket with an app in its sidebar. */
export async function openTicket(browser: Browser, files: AppFiles, options: TicketOptions = {}): Promise<Ticket> {
  const context = await browser.newContext(options.browser);
  const shown = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  shown.on("console", (message) => complaints.push(message.text()));
  shown.on("pageerror", (error) => complaints.push(error.message));
  const [host, client] = await scripts;
  await context.route("**", async (route) => {
    const url = route.request().url();
    const [address = ""] = url.split(/[?#]/);
    if (address === page) return route.fulfill({ contentType: "text/html", body: hostPage(host, options) });
    if (address === sdk) return route.fulfill({ contentType: "text/javascript", body: client });
    const body = address.startsWith(app) ? await files(address.slice(app.length)) : null;
    if (body !== null) return route.fulfill({ contentType: types[extname(address)] ?? "application/octet-stream", body });
    strangers.push(url);
    return route.abort();
  });
  await shown.goto(page);
  const frame = shown.frames()[1];
  if (!frame) throw new Error("The page has no iframe.");
  await frame.waitForLoadState();
  return { page: shown, app: frame, strangers, complaints };
}

function hostPage(script: string, { state, settings = {}, silent = [] }: TicketOptions): string {
  const origin = new URL(page).origin;
  const metadata = { appId: 7, installationId: 8, name: "Sendlint", version: "1.0.0", settings };
  const start = [{ ...ticket, ...state }, metadata, silent];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ticket 7</title>
<iframe title="Sendlint" style="width:320px;height:640px;border:0" src="${app}iframe.html?origin=${encodeURIComponent(origin)}&app_guid=guid-7"></iframe>
<script>${script.replaceAll("</script", "<\\/script")}</script>
<script>startHost(document.querySelector("iframe"), ...${JSON.stringify(start).replaceAll("<", "\\u003c")});</script></html>`;
}
