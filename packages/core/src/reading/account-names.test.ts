import { describe, expect, it } from "vitest";
import { accountAfter, nameAfter } from "./account-names.js";

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
    ["ask on Telegram: kiln_47__", "kiln_47"],
    ["ask on Telegram id is kiln_47", "kiln_47"],
    ["ask on 微信号：lilyshop", "lilyshop"],
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
    "Skype",
    "箱の中のLINE tsukuru",
    `Skype ${" ".repeat(64)}kiln_47`,
  ])("finds none in %j", (text) => {
    expect(account(text)).toBeNull();
  });
});

/** The name behind the first `find` in a text. */
function nameIn(text: string): string | null {
  const found = nameAfter(text, text.indexOf("find") + 4);
  return found === null ? null : text.slice(found.start, found.end);
}

describe("nameAfter", () => {
  it.each([
    ["just find Fennick Glassworks today", "Fennick Glassworks"],
    ["find Fennick Glassworks.", "Fennick Glassworks"],
    ["find Fennick Glassworks...", "Fennick Glassworks"],
    ["find the Fennick Glassworks", "Fennick Glassworks"],
    ["find us as Fennick & Sons", "Fennick & Sons"],
    ["find “Fennick and Sons”", "Fennick and Sons"],
    ["find *Fennick Glassworks*", "Fennick Glassworks"],
    ["find FennickGlass on it", "FennickGlass"],
    ["find “FennickGlass” on it", "FennickGlass"],
    ["find Fennick Glass Works of Upper Dale Mills", "Fennick Glass Works of Upper Dale"],
  ])("finds the one of %j", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it.each([
    "find Fennick",
    "find fennick glassworks",
    "find it",
    "find",
    "find, Fennick Glassworks",
    "find some of the Fennick Glassworks",
    `find ${" ".repeat(150)}Fennick Glassworks`,
  ])("finds none in %j", (text) => {
    expect(nameIn(text)).toBeNull();
  });
});
