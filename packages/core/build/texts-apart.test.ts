import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { zhCN } from "../src/texts/zh-CN.js";
import { leaveOutTexts, writtenTexts } from "./texts-apart.js";

const texts = join(import.meta.dirname, "../src/texts/zh-CN.ts");
const rule = "/core/src/rules/review/trade/trade.ts";

it.each([
  ["last", 'f({ found: { en: "A.", "zh-CN": "甲。" } });', 'f({ found: { en: "A.", } });'],
  ["first, with a comma behind", 'const all = { a: { "zh-CN": "甲。", en: "A." }, };', 'const all = { a: { en: "A." }, };'],
  ["several", 'f({ a: { en: "A.", "zh-CN": `甲。` }, b: { en: "B.", "zh-CN": "乙。", } });', 'f({ a: { en: "A.", }, b: { en: "B.", } });'],
])("leaves out of a rule what it says in Chinese: %s", (_, code, left) => {
  expect(leaveOutTexts(code, rule).replaceAll(/\s+/g, " ")).toBe(left);
});

it("leaves other strings and other modules alone", () => {
  const code = 'const is = (locale) => locale === "zh-CN" || "zh-CN" in table;';
  expect(leaveOutTexts(code, rule)).toBe(code);
  const report = 'const readsAs = { en: "as", "zh-CN": "读作" };';
  expect(leaveOutTexts(report, "/core/src/report.ts")).toBe(report);
});

it("writes the texts themselves, frozen, in place of what collects them", async () => {
  const bundle = async (contents: string) => {
    const stdin = { contents, resolveDir: import.meta.dirname };
    const { outputFiles } = await build({ stdin, bundle: true, format: "esm", charset: "utf8", write: false, plugins: [writtenTexts()] });
    return outputFiles[0]?.text ?? "";
  };
  const code = await bundle(`export { zhCN } from ${JSON.stringify(texts)};`);
  expect(code).not.toMatch(/\ben:|function/);
  const { zhCN: written } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { zhCN: typeof zhCN };
  expect(written).toEqual(zhCN);
  expect([written, written.messages, ...Object.values(written.messages)].every(Object.isFrozen)).toBe(true);
  expect((await bundle(`import { zhCN } from ${JSON.stringify(texts)};`)).replaceAll(/^\s*\/\/.*/gm, "").trim()).toBe("");
});
