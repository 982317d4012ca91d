import { expect, it } from "vitest";
import { rules } from "../rules/index.js";
import { zhCN } from "./zh-CN.js";

it("holds every text of every rule", () => {
  const expected = rules.flatMap(({ id, messages }) => Object.entries(messages).map(([name, text]) => [id, name, text["zh-CN"]]));
  const held = Object.entries(zhCN.messages).flatMap(([id, texts]) => Object.entries(texts).map(([name, text]) => [id, name, text]));
  expect(held).toEqual(expected);
  expect(held).toContainEqual(["review/trade", "found", "“{{text}}”以评价换评价。请删除该条件。"]);
});

it("cannot be changed", () => {
  expect([zhCN, zhCN.messages, ...Object.values(zhCN.messages)].every(Object.isFrozen)).toBe(true);
});
