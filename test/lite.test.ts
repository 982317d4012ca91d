import { fileURLToPath } from "node:url";
import { en } from "@sendlint/core/languages/en";
import { createLinter, type ReportTexts, rules } from "@sendlint/core/lite";
import { zhCN } from "@sendlint/core/texts/zh-CN";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

// Core as pages load it.

const linter = createLinter({ languages: [en], rules: { "contact/off-platform": "error" } });

it("reads text and HTML", () => {
  expect(linter.lint("Add me on WhatsApp").ok).toBe(false);
  expect(linter.lint({ text: "<p>Add me on <b>Whats</b>App</p>", format: "html" }).ok).toBe(false);
});

it("refuses Markdown and says what it reads", () => {
  expect(() => linter.lint({ text: "*Hello*", format: "markdown" })).toThrow('`message.format` is "markdown". Expected "text" or "html".');
});

/** What a page loads that imports the packages as they are published. */
async function bundle(contents: string, external: readonly string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../bench", import.meta.url)) },
    bundle: true,
    charset: "utf8",
    format: "esm",
    external: [...external],
    tsconfigRaw: "{}",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

it("comes to a page once, with the languages that the page names, and without Markdown's parser", async () => {
  const code = await bundle(
    `
    import { createLinter } from "@sendlint/core/lite";
    import { en } from "@sendlint/core/languages/en";
    import amazon from "@sendlint/preset-amazon";
    export const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })], languages: [en] });`,
    ["zod"],
  );
  expect([...code.matchAll(/locale: "(\w+)"/g)].map(([, locale]) => locale)).toContain("en");
  expect(code).not.toContain('locale: "de"');
  expect(code).not.toContain("chunkedSplice");
  expect(code).not.toContain("characterReferenceMarkerHexadecimal");
  expect(code.match(/class \w+ extends Error/g)).toHaveLength(1);
});

describe("the Chinese texts of a page", () => {
  const message = "Add me on WhatsApp";
  const english = "“Add me on WhatsApp” leads the buyer away from the platform's messages. Remove it and answer in this thread.";
  const chinese = "“Add me on WhatsApp”把买家引到平台站内信之外。请删除，并在此会话中回复。";
  const texts = rules.flatMap(({ messages }) => Object.values(messages).map((template) => template["zh-CN"]));

  /** What a linter in a page says of the message; an error's own words where the configuration is wrong. */
  type Say = (language?: string | ReportTexts) => string | undefined;

  async function load(code: string): Promise<{ readonly say: Say; readonly zhCN: ReportTexts }> {
    return await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  }

  const source = (core: string) => `
    import { createLinter } from "${core}";
    import { en } from "@sendlint/core/languages/en";
    export const say = (language = "en") => {
      try {
        const config = { languages: [en], rules: { "contact/off-platform": "error" }, language };
        return createLinter(config).lint("${message}").diagnostics[0]?.message;
      } catch (error) {
        return error.message;
      }
    };`;

  it("come with no other file than their own", async () => {
    const code = await bundle(source("@sendlint/core/lite"));
    expect(texts).toHaveLength(new Set(texts).size);
    expect(texts.filter((text) => code.includes(text))).toEqual([]);
    const { say } = await load(code);
    expect(say()).toBe(english);
    expect(say("zh-CN")).toBe('`language` is "zh-CN". Expected "en", or all texts of the language: zhCN of @sendlint/core/texts/zh-CN.');
  });

  it("are told where the page brings them", async () => {
    const code = await bundle(`${source("@sendlint/core/lite")} export { zhCN } from "@sendlint/core/texts/zh-CN";`);
    expect(texts.filter((text) => !code.includes(text))).toEqual([]);
    const { say, zhCN } = await load(code);
    expect(say(zhCN)).toBe(chinese);
    expect(say(structuredClone(zhCN))).toBe(chinese);
  });

  it("come along with all of core", async () => {
    const { say } = await load(await bundle(source("@sendlint/core")));
    expect([say("en"), say("zh-CN")]).toEqual([english, chinese]);
  });

  it("are not needed outside of pages", () => {
    const config = { languages: [en], rules: { "contact/off-platform": "error" } } as const;
    const say = (language: "zh-CN" | ReportTexts) => createLinter({ ...config, language }).lint(message).diagnostics[0]?.message;
    expect([say("zh-CN"), say(zhCN)]).toEqual([chinese, chinese]);
  });
});
