import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Config } from "./config/schema.js";
import type { Field, LintResult } from "./diagnostic.js";
import { allReaders } from "./document/all-readers.js";
import { createLinter, lintMessage } from "./full.js";
import { languages } from "./lexicon/languages.js";
import { compileLinter } from "./lint.js";
import type { MessageInput } from "./message.js";
import type { Preset } from "./preset.js";
import { defineRule, type Finding, type Rule, replace } from "./rule.js";

/** A rule that finds given words, as findings with some more facts. */
function findWords(words: readonly string[], more: Partial<Finding> = {}, parts: Partial<Rule["meta"]> = {}): Rule {
  return defineRule({
    id: "test/words",
    meta: { category: "abuse", summary: "Disallow some words", ...parts },
    options: z.strictObject({ word: z.string().default("none") }),
    messages: {
      found: { en: "“{{text}}” is not for {{platform}}.", "zh-CN": "“{{text}}”不可发到{{platform}}。" },
      slots: { en: "“{{text}}” is {{size}}.", "zh-CN": "“{{text}}”是{{size}}。" },
      disguised: { en: "“{{text}}” hides “{{reads}}”.", "zh-CN": "“{{text}}”藏着“{{reads}}”。" },
      offer: { en: "Remove “{{text}}”.", "zh-CN": "删除“{{text}}”。" },
    },
    *check({ document }) {
      for (const field of ["subject", "text"] as const) {
        for (const word of words) {
          for (
            let start = document.source(field).indexOf(word);
            start >= 0;
            start = document.source(field).indexOf(word, start + word.length)
          ) {
            yield { messageId: "found", ...more, at: { field, start, end: start + word.length } } as Finding<"found">;
          }
        }
      }
    },
  });
}

function lint(rule: Rule, message: MessageInput, config: Config = {}): LintResult {
  return compileLinter({ rules: { [rule.id]: "error" }, ...config } as Config, { rules: [rule], languages, readers: allReaders }).lint(
    message,
  );
}

function messageOf(rule: Rule, message: MessageInput, config: Config = {}): string | undefined {
  return lint(rule, message, config).diagnostics[0]?.message;
}

describe("a rule that fails", () => {
  it("is named once, however many branches of a template it fails on", () => {
    const rule = { ...findWords([]), check: () => [{ messageId: "found", at: { field: "text", start: 9, end: 1 } }] as never } as Rule;
    expect(lint(rule, { text: "{% if a %}one{% else %}two{% endif %}", kind: "template" }).failures).toEqual([
      { ruleId: "test/words", cause: "RangeError: range 9 to 1 is outside the text, which has 37 units" },
    ]);
  });
});

describe("what a result holds", () => {
  it("has all parts of a diagnostic", () => {
    expect(lint(findWords(["darn"]), { id: "m1", text: "Oh\r\ndarn it", kind: "reply" })).toEqual({
      id: "m1",
      ok: false,
      diagnostics: [
        {
          ruleId: "test/words",
          messageId: "found",
          category: "abuse",
          severity: "error",
          message: "“darn” is not for the platform.",
          field: "text",
          start: 4,
          end: 8,
          loc: { start: { line: 2, column: 1 }, end: { line: 2, column: 5 } },
          evidence: "darn",
          policy: null,
          suggestions: [],
        },
      ],
      counts: { error: 1, warn: 0, fixable: 0 },
      assumed: { stage: "pre-sale" },
      failures: [],
    });
  });

  it("is ok with advice only", () => {
    const result = lint(findWords(["darn"], { advice: true }), "darn");
    expect(result.ok).toBe(true);
    expect(result.counts).toEqual({ error: 0, warn: 1, fixable: 0 });
    expect(result.diagnostics[0]?.severity).toBe("warn");
  });

  it("is plain JSON and fresh each time", () => {
    const linter = compileLinter({ rules: { "test/words": "error" } } as Config, {
      rules: [findWords(["darn"])],
      languages,
      readers: allReaders,
    });
    const first = linter.lint("darn");
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    (first.diagnostics[0] as { message: string }).message = "changed";
    expect(linter.lint("darn").diagnostics[0]?.message).toBe("“darn” is not for the platform.");
  });

  it("counts lines by each kind of line break", () => {
    const places = lint(findWords(["x"]), "x\nx\rx\r\nx\n\nx x").diagnostics.map(({ loc }) => `${loc.start.line}:${loc.start.column}`);
    expect(places).toEqual(["1:1", "2:1", "3:1", "4:1", "6:1", "6:3"]);
  });

  it("counts columns in UTF-16 units and points into the subject", () => {
    const { diagnostics } = lint(findWords(["x"]), { subject: "👍 x", text: "ok" });
    expect(diagnostics[0]).toMatchObject({ field: "subject", start: 3, end: 4, loc: { start: { line: 1, column: 4 } } });
  });

  it("has fixes and suggestions with their sentence", () => {
    const at = { field: "text" as Field, start: 0, end: 4 };
    const { diagnostics, counts } = lint(
      findWords(["darn"], { fix: replace(at, "oh"), suggestions: [{ messageId: "offer", ...replace(at, "") }] }),
      "darn",
    );
    expect(diagnostics[0]?.fix).toEqual({ edits: [{ ...at, text: "oh" }] });
    expect(diagnostics[0]?.suggestions).toEqual([{ message: "Remove “darn”.", edits: [{ ...at, text: "" }] }]);
    expect(counts.fixable).toBe(1);
  });
});

describe("wording", () => {
  const preset = {
    name: "p",
    platform: { name: "eBay", id: "ebay", marketplace: "ebay.de", region: "DE", hosts: [], relayHosts: [], carrierHosts: [] },
    rules: { "test/words": "error" },
    overrides: [],
    policy: { "test/words": { title: "Rules", url: "https://example.com", year: "2024", confidence: "confirmed" } },
    assume: { kind: "reply", stage: "pre-sale" },
  } as const;

  it("names the preset's platform and policy", () => {
    const { diagnostics } = lint(findWords(["darn"]), "darn", { extends: [preset], rules: {} });
    expect(diagnostics[0]?.message).toBe("“darn” is not for eBay.");
    expect(diagnostics[0]?.policy).toEqual(preset.policy["test/words"]);
    expect(diagnostics[0]?.policy).not.toBe(preset.policy["test/words"]);
  });

  it("speaks Chinese", () => {
    expect(messageOf(findWords(["darn"]), "darn", { language: "zh-CN" })).toBe("“darn”不可发到平台。");
    expect(messageOf(findWords(["d.rn"], { reads: "darn" }), "d.rn", { language: "zh-CN" })).toBe("“d.rn”不可发到平台。读作“darn”。");
  });

  it("says how a disguised text reads, once", () => {
    expect(messageOf(findWords(["d4rn"], { reads: "darn" }), "d4rn")).toBe("“d4rn” is not for the platform. It reads as “darn”.");
    expect(messageOf(findWords(["d4rn"], { reads: "darn", messageId: "disguised" }), "d4rn")).toBe("“d4rn” hides “darn”.");
    expect(lint(findWords(["d4rn"], { reads: "darn" }), "d4rn").diagnostics[0]?.reads).toBe("darn");
  });

  it("shortens in the middle and never splits a pair", () => {
    const long = `${"a".repeat(27)}👍${"b".repeat(40)}👍${"c".repeat(27)}`;
    expect(messageOf(findWords([long]), long)).toBe(`“${"a".repeat(27)} … ${"c".repeat(27)}” is not for the platform.`);
    const endless = `start ${"x".repeat(100_000)} end`;
    expect(messageOf(findWords([endless]), endless)).toBe(`“start ${"x".repeat(22)} … ${"x".repeat(24)} end” is not for the platform.`);
  });

  it("shows what a reader cannot see", () => {
    const shown = (text: string) => messageOf(findWords([text]), text)?.slice(1, -"” is not for the platform.".length);
    expect(shown("a\u202eb")).toBe("aU+202Eb");
    expect(shown("a\u0007\u001b[31mb")).toBe("aU+0007U+001B[31mb");
    expect(shown("a \n\t b")).toBe("a b");
    expect(shown("a\u200bb")).toBe("ab");
    expect(shown("\u200b\u200b")).toBe("U+200B U+200B");
    expect(shown("\ud83d")).toBe("U+D83D");
    expect(shown("👨‍👩‍👧")).toBe("👨‍👩‍👧");
  });

  it("copies no personal data", () => {
    const rule = findWords(["1 High St"], { reads: "1 high street" }, { personalData: true });
    const [diagnostic] = lint(rule, "Go to 1 High St today").diagnostics;
    expect(diagnostic).toMatchObject({ message: "“• •••• ••” is not for the platform.", evidence: null, start: 6, end: 15 });
    expect(diagnostic && "reads" in diagnostic).toBe(false);
    expect(JSON.stringify(diagnostic)).not.toContain("High");
  });

  it("fills slots, with strings made fit to show", () => {
    expect(messageOf(findWords(["x"], { messageId: "slots", data: { size: "a\u202eb" } }), "x")).toBe("“x” is aU+202Eb.");
    expect(messageOf(findWords(["x"], { messageId: "slots", data: { size: 3, text: "no" } }), "x")).toBe("“x” is 3.");
    expect(messageOf(findWords(["{{size}}"]), "{{size}}")).toBe("“{{size}}” is not for the platform.");
  });
});

describe("rules that fail", () => {
  const broken = (check: Rule["check"]): Rule => ({ ...findWords([]), id: "test/broken", check });
  const good = findWords(["darn"]);
  const lintBoth = (bad: Rule, text = "darn") =>
    compileLinter({ rules: { "test/broken": "error", "test/words": "error" } } as unknown as Config, {
      rules: [bad, good],
      languages,
      readers: allReaders,
    }).lint(text);

  it("are named, and the others run", () => {
    const result = lintBoth(
      broken(() => {
        throw new TypeError("cannot read the length");
      }),
    );
    expect(result.failures).toEqual([{ ruleId: "test/broken", cause: "TypeError: cannot read the length" }]);
    expect(result.diagnostics).toHaveLength(1);
    expect(result.ok).toBe(false);
  });

  it("repeat no word of the message", () => {
    const result = lintBoth(
      broken(({ message }) => {
        throw new Error(`bad input ${message.text}`);
      }),
      "call 555-0100, Ms Example",
    );
    expect(result.failures[0]?.cause).toBe("Error: bad input … …-…, Ms …");
    expect(
      lintBoth(
        broken(() => {
          throw "thrown text";
        }),
      ).failures[0]?.cause,
    ).toBe("threw string");
  });

  it.each([
    [{ start: 0, end: 99 }, "RangeError: range 0 to 99 is outside the text, which has 6 units"],
    [{ start: -1, end: 1 }, "RangeError: range -1 to 1 is outside the text, which has 6 units"],
    [{ start: 3, end: 2 }, "RangeError: range 3 to 2 is outside the text, which has 6 units"],
    [{ start: 0.5, end: 2 }, "RangeError: range 0.5 to 2 is outside the text, which has 6 units"],
    [{ start: 1, end: 3 }, "RangeError: range 1 to 3 splits a surrogate pair"],
  ])("because of the range %o", (range, cause) => {
    const bad = broken(() => [{ messageId: "found", at: { field: "text", ...range } }]);
    expect(lintBoth(bad, "👍👍👍").failures).toEqual([{ ruleId: "test/broken", cause }]);
  });

  it("because of an edit outside, a slot without a value or a message there is none of", () => {
    const at = { field: "text", start: 0, end: 1 } as const;
    const cause = (finding: Partial<Finding>) =>
      lintBoth(
        broken(() => [{ messageId: "found", at, ...finding }]),
        "👍👍👍".slice(2),
      ).failures[0]?.cause;
    expect(cause({ at: { ...at, end: 2 }, fix: replace({ ...at, start: 9, end: 9 }, "") })).toBe(
      "RangeError: range 9 to 9 is outside the text, which has 4 units",
    );
    expect(cause({ at: { ...at, end: 2 }, messageId: "slots" })).toBe("TypeError: no value for slot size of message slots of test/broken");
    expect(cause({ at: { ...at, end: 2 }, messageId: "lost" })).toBe("TypeError: no message lost of test/broken in en");
  });
});

describe("a probe", () => {
  it("goes around each step, and changes nothing", () => {
    const rule = findWords(["word"]);
    const config = { rules: { [rule.id]: "error" } } as Config;
    const builtIn = { rules: [rule], languages, readers: allReaders };
    const steps: string[] = [];
    const probed = compileLinter(config, builtIn, (step, run) => {
      steps.push(step);
      return run();
    });
    expect(probed.lint("a word")).toEqual(compileLinter(config, builtIn).lint("a word"));
    expect(steps).toEqual(["parse", "read", "test/words"]);
  });
});

describe("configurations", () => {
  it("leave out texts to ignore", () => {
    const { diagnostics } = lint(findWords(["Darn", "dang"]), "Darn and dang", { ignore: ["darn"] } as Config);
    expect(diagnostics.map(({ evidence }) => evidence)).toEqual(["dang"]);
    const personal = findWords(["Darn"], {}, { personalData: true });
    expect(lint(personal, "Darn", { ignore: ["darn"] } as Config).diagnostics).toEqual([]);
  });

  it("without preset and rules find nothing", () => {
    expect(lintMessage("Add me on WeChat: seller888", {})).toEqual({
      id: null,
      ok: true,
      diagnostics: [],
      counts: { error: 0, warn: 0, fixable: 0 },
      assumed: { kind: "proactive", stage: "pre-sale" },
      failures: [],
    });
  });

  it("are compiled once for an object", () => {
    let reads = 0;
    const config: Config = {
      get language() {
        reads++;
        return "en" as const;
      },
    };
    lintMessage("a", config);
    const once = reads;
    lintMessage("b", config);
    expect(reads).toBe(once);
  });

  it("throw when they are none", () => {
    expect(() => lintMessage("a", undefined as unknown as Config)).toThrow("`config` is nothing.");
    expect(() => createLinter({ rules: { "content/lenght": "error" } } as Config)).toThrow('`rules["content/lenght"]` is not a rule.');
    expect(() => createLinter({}).lint({ text: 1 } as unknown as MessageInput)).toThrow("`message.text` is 1. Expected a string.");
  });

  it("tells which rules are on, with all their options", () => {
    const preset: Preset = {
      name: "market",
      platform: { name: "Market", id: "any", marketplace: "market.example", region: "DE", hosts: [], relayHosts: [], carrierHosts: [] },
      policy: {},
      assume: { kind: "proactive", stage: "pre-sale" },
      rules: { "content/length": ["warn", { max: 10 }], "format/emoji": "off", "links/external": "error" },
      overrides: [{ when: { kind: ["reply"] }, rules: { "links/external": "off" } }],
    };
    const linter = createLinter({ extends: [preset] });
    const length = { ruleId: "content/length", severity: "warn", options: { max: 10 } };
    expect(linter.rulesFor({ kind: "reply" })).toEqual([length]);
    expect(linter.rulesFor({ kind: "template" })).toEqual([
      length,
      { ruleId: "links/external", severity: "error", options: { allow: [], carriers: "allow" } },
    ]);
    expect(linter.rulesFor({})).toEqual(linter.rulesFor(preset.assume));
  });

  it("give a linter that cannot be changed", () => {
    expect(Object.isFrozen(createLinter({}))).toBe(true);
  });
});

describe("personal data", () => {
  it("is not copied by a diagnostic of another rule", () => {
    const { diagnostics } = createLinter({ rules: { "contact/off-platform": "error" } }).lint("Please write to jo@brandt.example today.");
    expect(diagnostics.map(({ message, evidence }) => [message, evidence])).toEqual([
      [
        "“write to ••@••••••.•••••••” leads the buyer away from the platform's messages. Remove it and answer in this thread.",
        "write to ••@••••••.•••••••",
      ],
    ]);
  });

  it("is not told by what a disguised text with some in it reads as", () => {
    const disguised = "Order dir3ctly: jo@brandt.example";
    const rules = { "contact/email-address": "error" } as const;
    const plugin = { name: "test", rules: [findWords([disguised], { reads: "order directly: jo@brandt.example" })] };
    const { diagnostics } = createLinter({ plugins: [plugin], rules: { ...rules, ["test/words" as string]: "error" } }).lint(disguised);
    expect(diagnostics.map(({ ruleId, reads }) => [ruleId, reads])).toEqual([
      ["test/words", undefined],
      ["contact/email-address", undefined],
    ]);
  });
});

describe("personal data of a template", () => {
  it("is not copied from what it prints under another condition", () => {
    const text = "{{{{ph|default:'x'}}1131234";
    const rules = { "template/broken-placeholder": "error", "contact/phone-number": "error" } as const;
    const { diagnostics } = createLinter({ rules }).lint({ text, kind: "template", format: "html" });
    expect(diagnostics.map(({ ruleId, evidence }) => [ruleId, evidence])).toEqual([
      ["template/broken-placeholder", "{{{{ph|default:'x'}}•••••••"],
      ["contact/phone-number", null],
    ]);
  });
});

describe("hidden words", () => {
  it("are linted for what they say, not for how they look", () => {
    const text = '<p>Hi</p><p style="display:none">Ring me on WhatsApp tonight 🎉</p>';
    const rules = { "contact/off-platform": "error", "format/line-breaks": "error" } as const;
    const found = lintMessage({ text, format: "html", kind: "reply" }, { rules }).diagnostics;
    expect(found.map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)])).toEqual([
      ["contact/off-platform", "Ring me on WhatsApp"],
    ]);
  });
});

describe("the names in placeholders", () => {
  it("say nothing of the message around them", () => {
    const text = "Hi {{username}}, your parcel is on its way.";
    const rules = { "contact/off-platform": "error" } as const;
    expect(lintMessage({ text, kind: "template" }, { rules }).diagnostics).toEqual([]);
  });
});

describe("a template with conditions", () => {
  const lintWords = (text: string, kind: "template" | "reply" = "template") => lint(findWordsRead, { text, kind });
  /** Finds a sentence in what is read, and would replace it. */
  const findWordsRead = defineRule({
    id: "test/read",
    meta: { category: "abuse", summary: "Disallow a sentence" },
    options: z.strictObject({}),
    messages: { found: { en: "“{{text}}”", "zh-CN": "“{{text}}”" } },
    *check({ document }) {
      for (const { index, 0: found } of document.text.matchAll(/buy (?:now|later)/g)) {
        const at = document.range(index, index + found.length);
        yield { messageId: "found", at, fix: replace(at, "wait") };
      }
    },
  });
  const found = (text: string, kind?: "reply") => lintWords(text, kind).diagnostics.map(({ start, end }) => text.slice(start, end));

  it("is read once for each branch, together with the text around it", () => {
    expect(found("buy {% if x %}now{% else %}later{% endif %}")).toEqual(["buy {% if x %}now{% else %}later"]);
    expect(found("buy now {% if x %}a{% else %}b{% endif %} buy {% if x %}{% endif %}later")).toEqual([
      "buy now",
      "buy {% if x %}{% endif %}later",
    ]);
  });

  it("is read as it stands where it is about to be sent", () => {
    expect(found("buy {% if x %}now{% endif %}", "reply")).toEqual([]);
  });

  it("keeps a fix only where it takes along nothing that is not printed", () => {
    const fixes = (text: string) => lintWords(text).diagnostics.map(({ fix }) => fix?.edits.length ?? 0);
    expect(fixes("{% if x %}buy now{% endif %} buy {% if y %}now{% endif %}")).toEqual([1, 0]);
  });

  it("reads its subject in the same way", () => {
    const { diagnostics } = lint(findWordsRead, { text: "", subject: "buy {{#if x}}now{{/if}}", kind: "template" });
    expect(diagnostics.map(({ field, start, end }) => [field, start, end])).toEqual([["subject", 0, 16]]);
  });
});
