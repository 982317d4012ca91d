import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where systems put Chromium and Chrome. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Starts a real Chromium that opens no connection of its own. Where there is none, Debian's package is installed.
 *
 * @throws {Error} that says what is missing
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? installBrowser();
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

function findBrowser(): string | undefined {
  return [process.env.CHROMIUM ?? "", ...places].find((place) => existsSync(place));
}

function installBrowser(): string {
  let reason = "apt-get did, and it is in none of these places";
  try {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "--yes", "chromium"], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    `This test needs Chromium or Chrome, and installing it failed (${reason}). Install one, or set CHROMIUM to its path. Looked for: ${places.join(", ")}.`,
  );
}
