import { describe, expect, it } from "vitest";
import { judgePrint, printedName } from "./prints.js";

describe("printedName", () => {
  it.each([
    ["name", "name"],
    [" buyer name | upcase | strip", "buyer name"],
    ["name,fallback=there", "name"],
    ["name , a | b", "name"],
  ])("of %j is %j", (name, printed) => expect(printedName(name)).toBe(printed));
});

describe("judgePrint", () => {
  it.each([
    ["buyer_email", null, "personal-data"],
    ["Buyer Phone | upcase", null, "personal-data"],
    ["card_number", null, "personal-data"],
    ["buyer_bank_account", null, "personal-data"],
    ["number_card", null, null],
    ["card_of_number", null, null],
    ["card", null, null],
    ["kundentelefon", null, "personal-data"],
    ["telefonladen", null, null],
    ["客户电话号", null, "personal-data"],
    ["seller_email", null, null],
    ["email_of_our_shop", null, null],
    ["first_name", null, null],
    ["ticket.requester.email", "zendesk", "personal-data"],
    ["ticket.link", "zendesk", "link"],
    ["order_status_url", "zendesk", null],
    ["ticket.buyer_email", "zendesk", "personal-data"],
    ["current_user.email", null, "personal-data"],
    ["current_user.email", "zendesk", "staff-contact"],
    ["ticket.latest_comment", null, "buyer-words"],
  ] as const)("says what %s prints in %s: %s", (name, helpdesk, print) => {
    expect(judgePrint(name, helpdesk, {})).toBe(print);
  });

  it("goes by what the configuration says first", () => {
    expect(judgePrint("ticket.requester.email | escape", "zendesk", { "ticket.requester.*": "fine" })).toBe("fine");
    expect(judgePrint("ticket.requester.email", "zendesk", { nick: "fine" })).toBe("personal-data");
  });
});
