import amazon from "@sendlint/preset-amazon";
import { describe, expect, it } from "vitest";
import { type Config, createLinter, type LintResult, type MessageInput, SendlintError } from "../src/index.js";

// What callers give and get cannot change how others are linted.

const message = { text: "Add me on WeChat: seller888", subject: "Order 113-1234567-1234567", kind: "reply" } as const;
const config: Config = { extends: [amazon({ marketplace: "amazon.com" })] };

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
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
        throw new Error("secret");
      },
    };
    const error = errorOf(() => createLinter(trap as Config));
    expect(error.code).toBe("invalid-config");
    expect(`${error.message} ${error.stack}`).not.toContain("secret");
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
