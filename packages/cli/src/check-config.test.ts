import { describe, expect, it } from "vitest";
import { checkConfig } from "./check-config.js";

describe("checkConfig", () => {
  it("has nothing to say about a configuration that uses everything", () => {
    const config = {
      files: ["templates", "!templates/old/**"],
      presets: [{ preset: "amazon", marketplace: "amazon.de", level: "strict" }, { preset: "ebay", site: "ebay.de" }, { preset: "ebay" }],
      kind: "reply",
      stage: "post-sale",
      locale: "de",
      overrides: [{ files: "templates/start/**", kind: "proactive", stage: "pre-sale", locale: "en", subject: "Your order" }],
      rules: { "content/length": "off" },
      language: "zh-CN",
      templates: { allow: ["name"] },
      ignore: ["Example"],
      plugins: [],
    };
    expect(checkConfig(config)).toEqual([]);
    expect(checkConfig({})).toEqual([]);
  });

  it("tells all mistakes at once", () => {
    const config = {
      file: "templates",
      files: [],
      kind: "replly",
      locale: 5,
      presets: ["amazon", { preset: "amazn" }, { preset: "amazon", marketplace: "amazon.ed" }, { preset: "ebay", sit: "ebay.de" }],
      overrides: [{ kind: "reply", subjct: "Hi" }, "templates"],
      rules: { "contact/fone-number": "error" },
      language: "fr",
    };
    expect(checkConfig(config)).toEqual([
      "`file` is not a key. Did you mean `files`? Keys: files, ignore, kind, language, locale, overrides, plugins, presets, rules, stage, suppressions, templates.",
      '`kind` is "replly". Did you mean "reply"? Expected "reply", "proactive" or "template".',
      "`locale` is 5. Expected a string.",
      "`files` is an array. Expected a glob or an array of globs.",
      "`overrides[0].subjct` is not a key. Did you mean `subject`? Keys: files, kind, locale, stage, subject.",
      "`overrides[0].files` is nothing. Expected a glob or an array of globs.",
      '`overrides[1]` is "templates". Expected an object with files.',
      '`presets[0]` is "amazon". Expected an object with preset, or what a preset\'s function returns.',
      '`presets[1].preset` is "amazn". Did you mean "amazon"? Expected "amazon" or "ebay".',
      expect.stringMatching(/^presets\[2\]: `amazon\({ marketplace }\)` is "amazon\.ed"\. Did you mean "amazon\.\w+"\? /),
      expect.stringMatching(/^presets\[3\]: `ebay\({ sit }\)` is not an option\. Did you mean `site`\? /),
      expect.stringMatching(/^`language` is "fr"\. /),
    ]);
  });

  it("tells what is wrong with the rules", () => {
    expect(checkConfig({ rules: { "contact/fone-number": "error" } })).toEqual([
      '`rules["contact/fone-number"]` is not a rule. Did you mean `contact/phone-number`?',
    ]);
  });

  it.each([
    [null, "null"],
    [[], "an array"],
    ["amazon", '"amazon"'],
  ])("asks for an object where %j stands", (given, described) => {
    expect(checkConfig(given)).toEqual([`\`config\` is ${described}. Expected an object, such as { presets: [{ preset: "amazon" }] }.`]);
  });

  it("takes a preset's own object", () => {
    const [mistake] = checkConfig({ presets: [{ platform: "amazon" }] });
    expect(mistake).toMatch(/^`presets\[0\]\./);
  });
});
