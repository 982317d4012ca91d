import { defineRule, type Rule } from "@sendlint/core";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { checkConfigs } from "./check.js";

const mistakesOf = (config: unknown): readonly string[] =>
  checkConfigs([{ name: "c.json", config }]).map((mistake) => mistake.slice("c.json: ".length));

const ruleNamed = (id: string): Rule =>
  defineRule({
    id,
    meta: { category: "abuse", summary: "Disallow shouting" },
    options: z.strictObject({ max: z._default(z.int(), 3) }),
    messages: { found: { en: "“{{text}}”", "zh-CN": "“{{text}}”" } },
  });

describe("checkConfigs", () => {
  it("has nothing to say about a configuration that uses everything", () => {
    const config = {
      $schema: "./node_modules/sendlint/dist/schema.json",
      extends: ["./base.json", { kind: "reply" }],
      files: [
        "templates",
        "!templates/old/**",
        { glob: ["a/*.json", "b"], reader: "json", text: "$..body", locale: "$.lang", platform: "ebay", kind: "reply" },
        { glob: "a/*.po", reader: "po", locale: "de" },
      ],
      ignores: ["*.bak.txt"],
      presets: [{ preset: "amazon", marketplace: "amazon.de", level: "strict" }, { preset: "ebay", site: "ebay.de" }, { preset: "ebay" }],
      kind: "reply",
      stage: "post-sale",
      locale: "de",
      helpdesk: "zendesk",
      overrides: [
        {
          files: "templates/start/**",
          kind: "proactive",
          stage: "pre-sale",
          locale: "en",
          subject: "Your order",
          presets: [{ preset: "ebay" }],
          rules: { "content/length": ["warn", { max: 100 }], "my/shouting": "warn" },
          templates: { allow: [] },
          ignore: ["Example"],
        },
      ],
      suppressions: { requireReason: true, reportUnused: "warn" },
      rules: { "content/length": "off" },
      language: "zh-CN",
      languages: ["en", "de"],
      templates: { allow: ["name"] },
      ignore: ["Example"],
      plugins: [{ name: "my", rules: [ruleNamed("my/shouting")] }],
    };
    expect(mistakesOf(config)).toEqual([]);
    expect(mistakesOf({})).toEqual([]);
  });

  it("tells all mistakes at once", () => {
    const config = {
      file: "templates",
      files: [],
      kind: "replly",
      locale: 5,
      extends: [1],
      ignores: "old",
      presets: ["amazon", { preset: "amazn" }, { preset: "ebay", sit: "ebay.de" }],
      overrides: [{ kind: "reply", subjct: "Hi" }, "templates"],
      suppressions: { requireReasons: true },
      rules: { "contact/fone-number": "error", "content/length": ["warn", { maxx: 1 }] },
      language: "fr",
      languages: ["xx"],
    };
    expect(mistakesOf(config)).toEqual([
      "`extends[0]` is 1. Expected a path, a package's name or a configuration.",
      "`files` is an array. Expected an array of at least 1 entries.",
      '`ignores` is "old". Expected an array.',
      "`overrides[0].files` is nothing. Expected a glob or an array of globs.",
      "`overrides[0].subjct` is not a key. Did you mean `subject`? Keys: files, helpdesk, ignore, kind, locale, presets, rules, stage, subject, templates.",
      '`overrides[1]` is "templates". Expected an object.',
      "`suppressions.requireReasons` is not a key. Did you mean `requireReason`? Keys: reportUnused, requireReason.",
      '`language` is "fr". Expected "en" or "zh-CN".',
      '`presets[0]` is "amazon". Expected an object with preset, or what a preset\'s function returns.',
      '`presets[1].preset` is "amazn". Did you mean "amazon"? Expected "amazon" or "ebay".',
      "`presets[2].sit` is not a key. Did you mean `site`? Keys: allowHosts, kind, level, marketplace, preset, site, stage.",
      '`kind` is "replly". Did you mean "reply"? Expected "reply", "proactive" or "template".',
      "`locale` is 5. Expected a string.",
      "`file` is not a key. Did you mean `files`?",
      expect.stringMatching(/^`languages\[0\]` is "xx"\. Expected /),
      '`rules["contact/fone-number"]` is not a rule. Did you mean `contact/phone-number`?',
      '`rules["content/length"].options.maxx` is not an option. Did you mean `max`? Options: max.',
    ]);
  });

  it("tells what is wrong with a mapping, with its path", () => {
    const mapping = { globs: "x", reader: "jsn", text: "items.body", subject: "$.a[", platform: "amazn", kind: 3, format: "htm" };
    expect(mistakesOf({ files: ["a", mapping, { glob: "b", reader: "html", locale: "$.lang" }] })).toEqual([
      "`files[1].glob` is nothing. Expected a glob or an array of globs.",
      expect.stringMatching(/^`files\[1\]\.reader` is "jsn"\. Did you mean "json"\?/),
      '`files[1].text` is "items.body". Expected a JSONPath, such as "$.items[*].body".',
      expect.stringMatching(/^`files\[1\]\.format` is "htm"\. Did you mean "html"\?/),
      '`files[1].subject` is "$.a[". Expected a JSONPath, such as "$.items[*].body"; this one does not parse: unclosed bracketed selection.',
      expect.stringMatching(/^`files\[1\]\.platform` is "amazn"\. Did you mean "amazon"\?/),
      "`files[1].kind` is 3. Expected a string.",
      "`files[1].globs` is not a key. Did you mean `glob`? Keys: format, glob, helpdesk, kind, locale, marketplace, platform, reader, stage, subject, text.",
      '`files[2].locale` is "$.lang". Expected no path: files of the reader "html" have nothing to look up.',
    ]);
  });

  it("tells what is wrong with presets and rules of overrides", () => {
    const presets = [{ preset: "amazon", marketplace: "amazon.ed" }, { platform: "amazon" }];
    const overrides = [{ files: "a" }, { files: "b", presets, rules: { "no/rule": "off", "content/length": "warning" } }];
    expect(mistakesOf({ overrides })).toEqual([
      expect.stringMatching(/^overrides\[1\]\.presets\[0\]: `amazon\({ marketplace }\)` is "amazon\.ed"\. Did you mean "amazon\.\w+"\? /),
      expect.stringMatching(/^`overrides\[1\]\.presets\[1\]\.name` is nothing\. /),
      expect.stringMatching(/^`overrides\[1\]\.presets\[1\]\.platform` is "amazon"\. /),
      ...Array.from({ length: 4 }, () => expect.stringMatching(/^`overrides\[1\]\.presets\[1\]\./)),
      expect.stringMatching(/^`overrides\[1\]\.rules\["no\/rule"\]` is not a rule\. /),
      '`overrides[1].rules["content/length"]` is "warning". Expected "off", "warn" or "error", alone or in [severity, options].',
    ]);
  });

  it("knows the rules of all plugins everywhere, and tells what is wrong with them where they stand", () => {
    const base = { name: "base.js", config: { plugins: [{ name: "my", rules: [ruleNamed("my/shouting"), ruleNamed("content/length")] }] } };
    const own = { name: "own.json", config: { rules: { "my/shouting": ["warn", { mx: 1 }], "my/shoutin": "off" } } };
    expect(checkConfigs([base, own])).toEqual([
      'base.js: `plugins[0].rules[1].id` is "content/length". Expected an ID that no other rule has.',
      'own.json: `rules["my/shouting"].options.mx` is not an option. Did you mean `max`? Options: max.',
      'own.json: `rules["my/shoutin"]` is not a rule. Did you mean `my/shouting`?',
    ]);
  });

  it.each([
    [null, "null"],
    [[], "an array"],
    ["amazon", '"amazon"'],
  ])("asks for an object where %j stands", (given, described) => {
    expect(mistakesOf(given)).toEqual([`\`config\` is ${described}. Expected an object, such as { presets: [{ preset: "amazon" }] }.`]);
  });
});
