/// <reference lib="dom" />
import type { LintResult } from "@sendlint/core";
import type { DraftGate } from "@sendlint/helpdesk/freshdesk";
import { type FreshdeskClient, type FreshdeskGateOptions, freshdeskGate } from "@sendlint/helpdesk/freshdesk";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";

// The script of an app that is nothing but the gate.

declare const app: { initialized(): Promise<FreshdeskClient> };

declare global {
  interface Window {
    readonly freshdeskGate: DraftGate;
    startFreshdeskGate(options?: FreshdeskGateOptions, broken?: keyof typeof linters): Promise<void>;
  }
}

const linters = {
  throws: (): LintResult => {
    throw new Error("no linter today");
  },
  "never answers": (): Promise<LintResult> => new Promise(() => {}),
};

window.startFreshdeskGate = async (options = {}, linter) => {
  const lint = linter === undefined ? {} : { lint: linters[linter] };
  const gate = freshdeskGate(await app.initialized(), { presets: { amazon, ebay }, ...options, ...lint });
  Object.assign(window, { freshdeskGate: gate });
};
