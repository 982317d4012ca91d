import { describe, expect, it } from "vitest";
import * as z from "zod";
import { pageReaders } from "../document/readers.js";
import type { Condition, Preset } from "../preset.js";
import { defineRule, type Rule } from "../rule.js";
import { SendlintError } from "./errors.js";
import { type Plan, resolveConfig } from "./resolve.js";
import type { RuleEntry } from "./schema.js";

function makeRule(id: string): Rule {
  return defineRule({
    id,
    meta: { category: "abuse", summary: "Disallow something" },
    options: z.strictObject({
      max: z.number().int().min(1).default(10),
      allow: z.array(z.string()).default([]),
      mode: z.enum(["loose", "strict"]).default("loose"),
    }),
    messages: { found: { en: "Found.", "zh-CN": "找到。" } },
  });
}

const length = makeRule("content/length");
const abuse = makeRule("content/abuse");
const unknown = makeRule("template/unknown-placeholder");
const builtIn = { rules: [length, abuse, unknown], languages: [], readers: pageReaders };

const policy = { title: "Rules", url: "https://example.com/rules", year: "2024", confidence: "confirmed" } as const;

interface PresetParts {
  readonly id?: "amazon" | "ebay" | "any";
  readonly marketplace?: string;
  readonly rules?: Record<string, RuleEntry>;
  readonly overrides?: { when: Condition; rules: Record<string, RuleEntry> }[];
}

function makePreset({ id = "amazon", marketplace = "amazon.com", rules = {}, overrides = [] }: PresetParts): Preset {
  return {
    name: `preset ${id}`,
    platform: { name: id, id, marketplace, region: "US", hosts: [], relayHosts: [], carrierHosts: [] },
    rules,
    overrides,
    policy: { "content/length": policy },
    assume: { kind: "proactive", stage: "post-sale" },
  };
}

function listRules(plan: Plan, message: Parameters<Plan["rulesFor"]>[0] = { kind: "reply", stage: "post-sale", channel: null }): unknown[] {
  return plan.rulesFor(message).map(({ rule, severity, options }) => [rule.id, severity, options]);
}

function problemsOf(config: unknown): readonly string[] {
  try {
    resolveConfig(config, builtIn);
  } catch (error) {
    if (error instanceof SendlintError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe("resolveConfig: what is on", () => {
  it("runs no rule that is not named", () => {
    const plan = resolveConfig({}, builtIn);
    expect(listRules(plan)).toEqual([]);
    expect(plan.language).toBe("en");
    expect(plan.platform.id).toBe("any");
    expect(plan.assume).toEqual({ kind: "proactive", stage: "pre-sale" });
  });

  it("fills the options' defaults and sorts by ID", () => {
    const plan = resolveConfig(
      { rules: { "content/length": ["warn", { max: 5 }], "content/abuse": "error", "template/unknown-placeholder": "off" } },
      builtIn,
    );
    expect(listRules(plan)).toEqual([
      ["content/abuse", "error", { max: 10, allow: [], mode: "loose" }],
      ["content/length", "warn", { max: 5, allow: [], mode: "loose" }],
    ]);
  });

  it("lets later presets win, and rules over presets; a severity alone keeps the options", () => {
    const first = makePreset({ rules: { "content/length": ["error", { max: 5, allow: ["a"] }], "content/abuse": "error" } });
    const second = makePreset({ id: "any", rules: { "content/length": ["error", { allow: ["b"] }], "content/abuse": "off" } });
    const plan = resolveConfig({ extends: [first, second], rules: { "content/length": "warn" } }, builtIn);
    expect(listRules(plan)).toEqual([["content/length", "warn", { max: 5, allow: ["b"], mode: "loose" }]]);
    expect(plan.platform.id).toBe("amazon");
    expect(plan.assume).toEqual({ kind: "proactive", stage: "post-sale" });
    expect(plan.rulesFor({ kind: "reply", stage: "post-sale", channel: null })[0]?.policy).toEqual(policy);
  });

  it("applies a preset's overrides to the messages they are for, below the user's rules", () => {
    const preset = makePreset({
      rules: { "content/length": "warn" },
      overrides: [
        { when: { channel: ["sp-api"] }, rules: { "content/length": ["error", { max: 2000 }] } },
        { when: { kind: ["proactive"], stage: ["pre-sale"] }, rules: { "content/abuse": "error" } },
      ],
    });
    const plan = resolveConfig({ extends: [preset], rules: { "content/abuse": ["warn", {}] } }, builtIn);
    const defaults = { max: 10, allow: [], mode: "loose" };
    expect(listRules(plan, { kind: "reply", stage: "post-sale", channel: null })).toEqual([
      ["content/abuse", "warn", defaults],
      ["content/length", "warn", defaults],
    ]);
    expect(listRules(plan, { kind: "reply", stage: "post-sale", channel: "sp-api" })[1]).toEqual([
      "content/length",
      "error",
      { ...defaults, max: 2000 },
    ]);

    const alone = resolveConfig({ extends: [preset] }, builtIn);
    expect(listRules(alone, { kind: "proactive", stage: "pre-sale", channel: "site" })).toEqual([
      ["content/abuse", "error", defaults],
      ["content/length", "warn", defaults],
    ]);
    expect(listRules(alone, { kind: "proactive", stage: "post-sale", channel: "site" })).toEqual([["content/length", "warn", defaults]]);
  });

  it("computes a list once", () => {
    const plan = resolveConfig({ rules: { "content/abuse": "error" } }, builtIn);
    const message = { kind: "reply", stage: "post-sale", channel: null } as const;
    expect(plan.rulesFor({ ...message })).toBe(plan.rulesFor({ ...message }));
  });

  it("is not changed by a later change of the configuration", () => {
    const config = { rules: { "content/length": ["error", { allow: ["a"] }] } as Record<string, [string, { allow: string[] }]> };
    const plan = resolveConfig(config, builtIn);
    config.rules["content/length"]?.[1].allow.push("b");
    delete config.rules["content/length"];
    expect(listRules(plan)).toEqual([["content/length", "error", { max: 10, allow: ["a"], mode: "loose" }]]);
  });

  it("tells the rules of placeholders about own ones, and leaves their severity to others", () => {
    const id = "template/unknown-placeholder";
    const placeholders = { "order.f17": "personal-data" } as const;
    const options = { max: 10, allow: ["a"], mode: "loose", placeholders };
    const templates = { placeholders };
    expect(listRules(resolveConfig({ templates, rules: { [id]: ["warn", { allow: ["a"] }] } }, builtIn))).toEqual([[id, "warn", options]]);
    expect(listRules(resolveConfig({ templates: { ...templates, allow: ["a"] } }, builtIn))).toEqual([[id, "error", options]]);
    expect(listRules(resolveConfig({ templates }, builtIn))).toEqual([]);
  });

  it("hands the allowed names of templates to their rule", () => {
    const plan = resolveConfig({ templates: { allow: ["order.id"] } }, builtIn);
    expect(listRules(plan)).toEqual([["template/unknown-placeholder", "error", { max: 10, allow: ["order.id"], mode: "loose" }]]);
  });

  it("knows a plugin's rules", () => {
    const plan = resolveConfig(
      { plugins: [{ name: "acme", rules: [makeRule("acme/shouting")] }], rules: { "acme/shouting": "error" } },
      builtIn,
    );
    expect(listRules(plan)).toEqual([["acme/shouting", "error", { max: 10, allow: [], mode: "loose" }]]);
  });

  it("ignores texts whatever their case", () => {
    expect(resolveConfig({ ignore: [" Node.JS "] }, builtIn).ignore).toEqual(new Set(["node.js"]));
  });
});

describe("resolveConfig: mistakes", () => {
  it("names all of them at once", () => {
    expect(
      problemsOf({
        extends: [
          makePreset({ rules: { "content/lenght": "error" }, overrides: [{ when: {}, rules: { "content/abuse": "loud" as "error" } }] }),
        ],
        rules: {
          "content/length": ["error", { alow: [], max: 0, mode: "strickt" }],
          "content/abuse": "eror",
          "foo/bar": "off",
          "template/unknown-placeholder": ["error"],
        },
      }),
    ).toEqual([
      '`extends[0].rules["content/lenght"]` is not a rule. Did you mean `content/length`? Rules: content/length, content/abuse, template/unknown-placeholder.',
      '`extends[0].overrides[0].rules["content/abuse"]` is "loud". Expected "off", "warn" or "error", alone or in [severity, options].',
      '`rules["content/length"].options.max` is 0. Expected a number of at least 1.',
      '`rules["content/length"].options.mode` is "strickt". Did you mean "strict"? Expected "loose" or "strict".',
      '`rules["content/length"].options.alow` is not an option. Did you mean `allow`? Options: allow, max, mode.',
      '`rules["content/abuse"]` is "eror". Did you mean "error"? Expected "off", "warn" or "error", alone or in [severity, options].',
      '`rules["foo/bar"]` is not a rule. Rules: content/length, content/abuse, template/unknown-placeholder.',
      '`rules["template/unknown-placeholder"]` is an array. Expected "off", "warn" or "error", alone or in [severity, options].',
    ]);
  });

  it.each([
    [undefined, ["`config` is nothing. Expected an object, such as { extends: [amazon()] }."]],
    [
      { extend: [] },
      ["`extend` is not a key. Did you mean `extends`? Keys: extends, ignore, language, languages, plugins, rules, templates."],
    ],
    [{ language: "zh" }, ['`language` is "zh". Expected "en" or "zh-CN".']],
    [{ language: "zh-cn" }, ['`language` is "zh-cn". Did you mean "zh-CN"? Expected "en" or "zh-CN".']],
    [
      { language: { locale: "de", messages: {} }, ignore: 1 },
      [
        '`language` is an object. Expected "en", "zh-CN", or the texts of a language: zhCN of @sendlint/core/texts/zh-CN.',
        "`ignore` is 1. Expected an array.",
      ],
    ],
    [{ extends: [() => null] }, ["`extends[0]` is a function. Expected a preset: call the function, and pass what it returns."]],
    [{ extends: "amazon" }, ['`extends` is "amazon". Expected an array.']],
    [{ ignore: [1] }, ["`ignore[0]` is 1. Expected a string."]],
    [{ templates: { alow: [] } }, ["`templates.alow` is not a key. Did you mean `allow`? Keys: allow, placeholders."]],
    [{ rules: { "content/length": ["error", "max"] } }, ['`rules["content/length"].options` is "max". Expected an object.']],
  ])("%o", (config, problems) => {
    expect(problemsOf(config)).toEqual(problems);
  });

  it("says which presets disagree and what to do", () => {
    expect(
      problemsOf({ extends: [makePreset({}), makePreset({ id: "any" }), makePreset({ id: "ebay", marketplace: "ebay.de" })] }),
    ).toEqual([
      "`extends` is preset amazon for amazon.com with preset ebay for ebay.de. Expected presets for one marketplace: make a configuration for each, and lint with the one that a message is for.",
    ]);
  });

  it("rejects plugins that clash and rules that are none", () => {
    const rule = makeRule("acme/shouting");
    expect(
      problemsOf({
        plugins: [
          { name: "acme", rules: [rule] },
          { name: "acme", rules: [rule, makeRule("content/abuse")] },
        ],
      }),
    ).toEqual([
      '`plugins[1].name` is "acme". Expected a name that no other plugin has.',
      '`plugins[1].rules[0].id` is "acme/shouting". Expected an ID that no other rule has.',
      '`plugins[1].rules[1].id` is "content/abuse". Expected an ID that no other rule has.',
    ]);
    expect(problemsOf({ plugins: [{ name: "acme", rules: [{ id: "acme/x" }] }] })).toEqual([
      "`plugins[0].rules[0]` is an object. Expected a rule made by defineRule.",
    ]);
    expect(problemsOf({ plugins: [{ name: "acme", rules: [{ ...rule, options: z.strictObject({ max: z.number() }) }] }] })).toEqual([
      "`plugins[0].rules[0].options` is a schema that rejects {}. Expected a default for every option.",
    ]);
  });
});

it("takes nothing for a rule that defineRule did not make", () => {
  expect(problemsOf({ plugins: [{ name: "acme", rules: [5 as never, {} as never] }] })).toEqual([
    "`plugins[0].rules[0]` is 5. Expected a rule made by defineRule.",
    "`plugins[0].rules[1]` is an object. Expected a rule made by defineRule.",
  ]);
});
