import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { expect } from "vitest";
import { BlockedMessageError } from "../src/gate/blocked-message-error.js";
import { createGate, type Gate } from "../src/gate/gate.js";

export const clean = "Your replacement left today and arrives on Friday.";
export const bad = "It is faster on WhatsApp, dear Ottilie.";

export const gate: Gate = createGate({ presets: { amazon, ebay } });
export const lenient: Gate = createGate({ presets: { amazon, ebay }, policy: { onError: "allow" } });

/** Waits for a call that must be blocked, and checks that its error repeats nothing. */
export async function expectBlocked(call: Promise<unknown>): Promise<BlockedMessageError> {
  const error = await call.then(
    () => new Error("The call was not blocked."),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof BlockedMessageError)) throw error;
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/WhatsApp|Ottilie/);
  return error;
}
