import { createLinter, type LintResult } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { expect, it } from "vitest";
import type { Outgoing } from "../gate/outgoing.js";
import { createDraftGate } from "./draft-gate.js";

// What needs no page; the rest is tested in a browser, in `test/zendesk-gate.test.ts` and `test/freshdesk-gate.test.ts`.

const linter = createLinter({ extends: [amazon({ marketplace: "amazon.de", kind: "reply" })] });

function makeGate(lint: (text: string) => LintResult) {
  let draft: Outgoing | null = null;
  let count = 0;
  const counted = (message: Parameters<typeof linter.lint>[0]): LintResult => {
    count++;
    return lint(typeof message === "string" ? message : message.text);
  };
  const gate = createDraftGate({ lint: counted }, "test", "text", () => draft);
  return {
    gate,
    count: () => count,
    write(text: string) {
      draft = { via: "test", places: [{ platform: "amazon", place: "amazon.de" }], parts: [{ path: null, message: { text } }] };
    },
  };
}

it("checks a draft once that does not change, and every other one anew", async () => {
  const { gate, count, write } = makeGate((text) => linter.lint(text));
  write("Add me on WhatsApp");
  await gate.check();
  expect(await gate.refuse()).toMatch(/^This message cannot be sent yet/);
  expect(count()).toBe(1);
  write("Your lamp left today.");
  expect(await gate.refuse()).toBeNull();
  write("Add me on WhatsApp");
  expect(await gate.refuse()).toMatch(/^This message cannot be sent yet/);
  expect(count()).toBe(3);
});

it("tries again what could not be checked", async () => {
  let fails = true;
  const { gate, write } = makeGate((text) => {
    if (fails) throw new Error("not now");
    return linter.lint(text);
  });
  write("Your lamp left today.");
  expect(await gate.refuse()).toMatch(/^This message could not be checked/);
  fails = false;
  expect(await gate.refuse()).toBeNull();
});
