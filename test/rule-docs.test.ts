import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Diagnostic, type LintResult, lintMessage, rules } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { describe, expect, it } from "vitest";
import { readFences } from "./harness/markdown.js";
import { type Example, readExample } from "./harness/rule-example.js";
import { ruleIds } from "./harness/rules.js";

// A rule's page is its folder's `<name>.md`. Its examples are linted: what stands under “Violating” must be reported by this very
// rule, what stands under “Compliant” must not.

it("has every promised rule, and promises every rule", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(ruleIds);
});

describe.each(ruleIds)("%s", (id) => {
  const page = readPage(id);
  const examples = readFences(page).map((fence) => ({ ...fence, name: `line ${fence.line}` }));

  it("has a page with every section", () => {
    const [title, ...sections] = [...page.matchAll(/^##? (.+)$/gm)].map(([, text]) => text);
    expect([title, ...sections]).toEqual([id, "Why", "Violating", "Compliant", "Options"]);
    expect(new Set(examples.map(({ section }) => section))).toEqual(new Set(["Violating", "Compliant"]));
  });

  it.each(examples.filter(({ section }) => section === "Violating"))(
    "reports the violating example in $name",
    ({ language, info, code }) => {
      expect(findings(lint(id, readExample(language, info, code)), id)).not.toEqual([]);
    },
  );

  it.each(examples.filter(({ section }) => section === "Compliant"))(
    "accepts the compliant example in $name",
    ({ language, info, code }) => {
      expect(findings(lint(id, readExample(language, info, code)), id)).toEqual([]);
    },
  );
});

function readPage(id: string): string {
  const [family, name] = id.split("/");
  const path = fileURLToPath(new URL(`../packages/core/src/rules/${family}/${name}/${name}.md`, import.meta.url));
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function lint(id: string, { platform, marketplace, options, message }: Example): LintResult {
  const preset = platform === "amazon" ? amazon({ marketplace: marketplace ?? "amazon.com" }) : ebay({ site: marketplace ?? "ebay.com" });
  return lintMessage(message, { extends: [preset], rules: options ? { [id]: ["error", options] } : {} });
}

function findings({ diagnostics }: LintResult, id: string): Pick<Diagnostic, "severity" | "message">[] {
  return diagnostics.filter(({ ruleId }) => ruleId === id).map(({ severity, message }) => ({ severity, message }));
}
