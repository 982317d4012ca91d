import { createLinter } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { expect, it } from "vitest";
import { lintCannedResponse, readCannedResponse } from "./canned-response.js";

const linter = createLinter({ extends: [amazon({ marketplace: "amazon.de" })] });
const event = (response: object) => ({
  event: "onCannedResponseUpdate",
  data: { canned_response: { id: 99, title: "Late", ...response } },
});
const ruleIds = (payload: unknown) =>
  lintCannedResponse(payload, linter)?.results.map((result) => result.diagnostics.map(({ ruleId }) => ruleId));

it("reads the HTML of a canned response, and its text where there is no HTML", () => {
  expect(readCannedResponse(event({ content_html: "<p>Hi</p>", content: "Hi" }))).toEqual({
    id: "99",
    name: "Late",
    locale: null,
    parts: [{ path: "content_html", message: { text: "<p>Hi</p>", format: "html", helpdesk: "freshdesk" } }],
  });
  expect(readCannedResponse(event({ content: "Hi" }))?.parts.map(({ path }) => path)).toEqual(["content"]);
});

it.each<[string, unknown]>([
  ["one that was deleted", event({ deleted: true, content: "Hi" })],
  ["another event", { event: "onTicketCreate", data: { ticket: { id: 1 } } }],
  ["nothing", undefined],
])("reads none from %s", (_, payload) => expect(lintCannedResponse(payload, linter)).toBeNull());

it("lints it as a template", () => {
  expect(ruleIds(event({ content_html: "<p>Hi {{ticket.requester.firstname}}, it left.</p>" }))).toEqual([[]]);
  expect(ruleIds(event({ content_html: "<p>See {{ticket.url}} or WhatsApp us</p>" }))).toEqual([
    ["template/off-platform-placeholder", "contact/off-platform"],
  ]);
});
