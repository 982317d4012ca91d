import amazon from "@sendlint/preset-amazon";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Config, createLinter, defineRule, type LintResult, type MessageInput, SendlintError } from "../src/index.js";

// What callers give and get cannot change how others are linted.

const message = { text: "Add me on WeChat: seller888", subject: "Order 113-1234567-1234567", kind: "reply" } as const;
const config: Config = { extends: [amazon({ marketplace: "amazon.com" })] };

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

function fail(): never {
  throw new Error("secret");
}

/** What is thrown, which has to be an error of the library's own. */
function errorOf(run: () => unknown): SendlintError {
  try {
    run();
  } catch (error) {
    if (error instanceof SendlintError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe("what callers give", () => {
  it.each([
    '{"rules":{"constructor":["error",{"__proto__":{"polluted":true}}]}}',
    '{"rules":{"content/length":["error",{"__proto__":{"polluted":true}}]}}',
    '{"__proto__":{"polluted":true}}',
    '{"rules":{"__proto__":["error",{"polluted":true}]}}',
  ])("pollutes nothing: configuration %s", (json) => {
    expect(errorOf(() => createLinter(JSON.parse(json) as Config)).code).toBe("invalid-config");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each(['{"text":"Hi","__proto__":{"polluted":true}}', '{"text":"Hi","history":{"__proto__":{"polluted":true}}}'])(
    "pollutes nothing: message %s",
    (json) => {
      expect(errorOf(() => createLinter({}).lint(JSON.parse(json) as MessageInput)).code).toBe("invalid-message");
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
  );

  it("is named when it cannot be read, and what it threw is kept to itself", () => {
    const trap = {
      get rules(): never {
        return fail();
      },
    };
    const error = errorOf(() => createLinter(trap as Config));
    expect(error.code).toBe("invalid-config");
    expect(`${error.message} ${error.stack}`).not.toContain("secret");
  });

  it("names a rule that is called __proto__ as one there is not", () => {
    const error = errorOf(() => createLinter(JSON.parse('{"rules":{"__proto__":"error"}}') as Config));
    expect(error.problems.map(({ path }) => path)).toEqual(["rules.__proto__"]);
    expect(error.message).toMatch(/^`rules\.__proto__` is not a rule\. /);
  });

  it.each<[string, object]>([
    ["rules", { rules: new Proxy({}, { ownKeys: fail }) }],
    [
      'rules["content/length"]',
      {
        rules: {
          "content/length": [
            "error",
            {
              get max() {
                return fail();
              },
            },
          ],
        },
      },
    ],
    ['rules["content/length"]', { rules: { "content/length": new Proxy(["error", {}], { get: fail }) } }],
  ])("is named where it cannot be read: %s", (path, unreadable) => {
    const error = errorOf(() => createLinter(unreadable as Config));
    expect(error.message).toBe(`\`${path}\` is an object that cannot be read. Expected one with plain values.`);
  });

  it("is named where a preset's options cannot be read", () => {
    const error = errorOf(() => amazon(new Proxy({ marketplace: "amazon.com" }, { ownKeys: fail })));
    expect(error.message).toBe("`amazon(…)` is an object that cannot be read. Expected one with plain values.");
  });

  it("may be frozen", () => {
    const frozen = createLinter(deepFreeze({ extends: [amazon({ marketplace: "amazon.com" })] })).lint(deepFreeze({ ...message }));
    expect(frozen).toEqual(createLinter(config).lint(message));
  });

  it("may be huge: the error stays short", () => {
    const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`key${at}`, at]));
    const error = errorOf(() => createLinter({}).lint({ text: "Hi", ...keys } as MessageInput));
    expect(error.code).toBe("invalid-message");
    expect(error.message.length).toBeLessThan(20_000);
  });

  it("is not kept: a later change of a configuration changes no linter", () => {
    const allow = ["shop.example"];
    const linter = createLinter({ rules: { "links/external": ["error", { allow }] } });
    allow.push("other.example");
    expect(linter.lint("See https://other.example/a").ok).toBe(false);
  });
});

describe("a rule of a plugin", () => {
  const fine = {
    id: "my/rule",
    meta: { category: "abuse", summary: "Disallow something" },
    options: z.strictObject({}),
    messages: { found: { en: "“{{text}}” is wrong.", "zh-CN": "“{{text}}”有误。" } },
  } as const;
  const at = { field: "text", start: 0, end: 3 };
  const breaking = Object.defineProperty(new Error("x"), "message", { get: fail });

  it.each<[string, object, string]>([
    ["throws", { check: () => fail() }, "Error: secret"],
    [
      "throws what cannot be read",
      {
        check: () => {
          throw breaking;
        },
      },
      "threw what cannot be read",
    ],
    [
      "throws a text",
      {
        check: () => {
          throw "secret";
        },
      },
      "threw string",
    ],
    [
      "throws an error without words",
      {
        check: () => {
          throw new RangeError();
        },
      },
      "RangeError",
    ],
    ["throws where its frames are made", { frames: () => fail() }, "Error: secret"],
    [
      "names a concept that is not there",
      { frames: () => [{ scope: "clause", slots: [{ any: ["nonsense"] }] }] },
      "TypeError: no concept nonsense",
    ],
    [
      "points outside",
      { check: () => [{ messageId: "found", at: { ...at, end: 99 } }] },
      "RangeError: range 0 to 99 is outside the text, which has 11 units",
    ],
    [
      "says what it has no words for",
      { check: () => [{ messageId: "constructor", at }] },
      "TypeError: no message constructor of my/rule in en",
    ],
    [
      "mends with nonsense",
      { check: () => [{ messageId: "found", at, fix: { edits: [{ ...at, text: 5 }] } }] },
      "TypeError: an edit whose text is no string",
    ],
  ])("that %s is named, and the others run", (_, parts, cause) => {
    const rule = defineRule({ ...fine, ...parts } as never);
    const linter = createLinter({
      plugins: [{ name: "mine", rules: [rule] }],
      rules: { "my/rule": "error", "content/abuse": "error" } as never,
    });
    const { ok, failures, diagnostics } = linter.lint("Is an idiot");
    expect({ ok, failures, found: diagnostics.map(({ ruleId }) => ruleId) }).toEqual({
      ok: false,
      failures: [{ ruleId: "my/rule", cause }],
      found: ["content/abuse"],
    });
  });

  it("needs a schema that takes no options", () => {
    const options = z.strictObject({ size: z.string().default("x").refine(fail) });
    const rule = defineRule({ ...fine, options, check: () => [] } as never);
    const error = errorOf(() => createLinter({ plugins: [{ name: "mine", rules: [rule] }] }));
    expect(error.message).toBe("`plugins[0].rules[0].options` is a schema that rejects {}. Expected a default for every option.");
  });
});

describe("what callers get", () => {
  it("is theirs: a change of a result changes no other", () => {
    const linter = createLinter(config);
    const spoil = (result: LintResult): void => {
      for (const diagnostic of result.diagnostics) Object.assign(diagnostic.policy ?? {}, { title: "spoilt" });
      Object.assign(result.counts, { error: 0 });
      (result.diagnostics as unknown[]).length = 0;
    };
    const first = structuredClone(linter.lint(message));
    spoil(linter.lint(message));
    expect(linter.lint(message)).toEqual(first);
  });

  it("has options that nobody can change", () => {
    const linter = createLinter({ rules: { "links/external": "error" } });
    const allowed = linter.rulesFor({}).map(({ options }) => options.allow as string[]);
    expect(allowed).toEqual([[]]);
    expect(() => allowed[0]?.push("shop.example")).toThrow(TypeError);
    expect(createLinter({ rules: { "links/external": "error" } }).lint("See https://shop.example/a").ok).toBe(false);
  });
});
