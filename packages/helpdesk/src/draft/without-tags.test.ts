import { createLinter } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { expect, it } from "vitest";
import { decide } from "../decision/decide.js";
import type { MessageFields } from "../gate/outgoing.js";
import { withoutTags } from "./without-tags.js";

const linter = createLinter({ extends: [amazon({ marketplace: "amazon.de", kind: "reply" })] });
const read = (message: MessageFields) =>
  withoutTags(decide(linter.lint(message), {}), { via: "test", places: [], parts: [{ path: null, message }] });

it("quotes HTML as its reader sees it", () => {
  const text = '<p>Add me on <b class="x">Whats</b>App</p><ul><li>or call +1 202 555 0143</li></ul>';
  const { agentText, diagnostics } = read({ format: "html", text });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "“Add me on Whats … or call +• ••• ••• ••••” leads the buyer away from Amazon's messages. Remove it and answer in this thread.",
    "“+• ••• ••• ••••” is a phone number. Remove it and answer in this thread.",
  ]);
  expect(agentText).not.toMatch(/[<>]/);
});

it("leaves text as it is", () => {
  const { diagnostics } = read({ format: "text", text: "Write to <b>jo@shop.example</b> on <i>WhatsApp" });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "“Write to <b>••@••••.•••••••</b> on <i>WhatsApp” leads the buyer away from Amazon's messages. Remove it and answer in this thread.",
    "“••@••••.•••••••” is an email address. Remove it and answer in this thread.",
  ]);
});
