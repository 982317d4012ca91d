import { type Browser, chromium } from "playwright-core";
import { findProgram } from "./apt.js";

/** Where systems put Chromium and Chrome. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Starts a real Chromium that opens no connection of its own. Where there is none, Debian's package is installed; `CHROMIUM` says where one is.
 *
 * @throws {Error} that says what is missing
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findProgram({ name: "chromium", package: "chromium", places: [process.env.CHROMIUM ?? "", ...places] });
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
