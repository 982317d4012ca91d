/// <reference lib="dom" />
import type { LintResult } from "@sendlint/core";
import type { Decision, Outgoing, Release } from "@sendlint/helpdesk";
import { type DraftGateOptions, type ZafClient, type ZendeskGate, zendeskGate } from "@sendlint/helpdesk/zendesk";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";

// The script of an app that is nothing but the gate.

declare global {
  interface Window {
    readonly ZAFClient: { init(): ZafClient };
    readonly gate: ZendeskGate;
    /** What `onDecision` was told. */
    readonly told: readonly {
      readonly decision: Decision["decision"];
      readonly places: Outgoing["places"];
      readonly release: Release | null;
    }[];
    startGate(options?: DraftGateOptions, broken?: keyof typeof linters, recorder?: keyof typeof recorders): void;
  }
}

const linters = {
  throws: (): LintResult => {
    throw new Error("no linter today");
  },
  "never answers": (): Promise<LintResult> => new Promise(() => {}),
};

const recorders = {
  throws: (): void => {
    throw new Error("no store today");
  },
  "never returns": (): Promise<void> => new Promise(() => {}),
};

window.startGate = (options = {}, linter, recorder) => {
  const told: unknown[] = [];
  const gate = zendeskGate(window.ZAFClient.init(), {
    presets: { amazon, ebay },
    onDecision:
      recorder === undefined ? ({ decision }, { places }, release) => told.push({ decision, places, release }) : recorders[recorder],
    ...options,
    ...(linter === undefined ? {} : { lint: linters[linter] }),
  });
  Object.assign(window, { gate, told });
};
