import { describe, expect, it } from "vitest";
import { findOwnPrint, findPrint, type Helpdesk, helpdesks, listPlaceholders } from "./helpdesk.js";

describe("findPrint", () => {
  it.each([
    ["ticket.requester.email", "zendesk", "personal-data"],
    ["ticket.requester.custom_fields.size", "zendesk", "personal-data"],
    ["ticket.requester.custom_fields.size.unit", "zendesk", "personal-data"],
    ["ticket.requester.custom_fields.", "zendesk", null],
    ["ticket.requester.custom_fieldsX", "zendesk", null],
    ["my.ticket.requester.email", "zendesk", null],
    ["ticketXrequester.email", "zendesk", null],
    ["ticket.comments", "zendesk", "buyer-words"],
    ["ticket.ticket_field_31", "zendesk", "fine"],
    ["ticket.id", "zendesk", "fine"],
    ["email", "shopify", "personal-data"],
    ["email", "zendesk", null],
    ["email", null, null],
    ["order_status_url", "shopify", "link"],
    ["order_status_url", "zendesk", null],
    ["order_status_url", null, "link"],
    ["ticket.requester.email", null, "personal-data"],
    ["nobody.knows", null, null],
    ["ticket.requester.email", "reamaze", null],
  ] as const)("tells what %s prints in %s: %s", (name, helpdesk, print) => {
    expect(findPrint(name, helpdesk)).toBe(print);
    // The list of a system is put together once.
    expect(findPrint(name, helpdesk)).toBe(print);
  });
});

describe("findOwnPrint", () => {
  it.each([
    ["nick", "fine"],
    ["nickname", null],
    ["shop.main.url", "link"],
    ["shop.main.old.url", null],
    ["shop..url", null],
    ["my.shop.main.url", null],
    ["shop.main.urls", null],
    ["cf[age]", "personal-data"],
    ["cf[]", null],
    ["cf[a]b]", null],
    ["x.a", "rating"],
    ["x.a.b]", "rating"],
    ["x.", null],
    ["a+b", "signature"],
    ["aab", null],
  ] as const)("tells what %s prints: %s", (name, print) => {
    const own = { nick: "fine", "shop.*.url": "link", "cf[*]": "personal-data", "x.*": "rating", "a+b": "signature" } as const;
    expect(findOwnPrint(name, own)).toBe(print);
  });

  it("knows none where none are given", () => expect(findOwnPrint("nick", {})).toBe(null));
});

describe("listPlaceholders", () => {
  it("has a title and the names without a part that may vary", () => {
    const list = listPlaceholders("zendesk");
    expect(list?.title).toBe("Zendesk");
    expect(list?.names).toContain("ticket.requester.email");
    expect(list?.names.filter((name) => /[* ]/.test(name))).toEqual([]);
  });

  it("knows every system but the one that publishes no list", () => {
    expect(helpdesks.filter((helpdesk: Helpdesk) => listPlaceholders(helpdesk) === null)).toEqual(["reamaze"]);
  });
});
