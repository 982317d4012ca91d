import { describe, expect, it } from "vitest";
import { accountAfter } from "./account-names.js";

/** The account after the first of some names of apps in a text. */
function account(text: string): string | null {
  const app = /Skype|Telegram|WeChat|微信|LINE/.exec(text);
  const found = app === null ? null : accountAfter(text, app.index, app.index + app[0].length);
  return found === null ? null : text.slice(found.start, found.end);
}

describe("accountAfter", () => {
  it.each([
    ["Skype bertrand.ink, please", "bertrand.ink"],
    ["Telegram: kiln_47.", "kiln_47"],
    ["my WeChat id is seller888", "seller888"],
    ["微信号：lilyshop，备注", "lilyshop"],
    ["LINEは：tsukuru_2525", "tsukuru_2525"],
  ])("finds the one of %j", (text, name) => {
    expect(account(text)).toBe(name);
  });

  it.each([
    "Skype works with every headset",
    "Telegram: messages and calls",
    "Skype for 30min calls",
    "WeChat\nmodel x_200",
    "WeChat is blocked where most of our buyers live, see kiln_47",
    "微信：很好",
  ])("finds none in %j", (text) => {
    expect(account(text)).toBeNull();
  });
});
