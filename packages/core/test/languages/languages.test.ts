import { readdirSync, readFileSync } from "node:fs";
import { type Diagnostic, lintMessage, type Preset } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { describe, expect, it } from "vitest";
import { type PageMessage, readPage } from "./read-page.js";

// Each `<locale>.md` is a page of messages in one language; below each stands every diagnostic that it gives, the rule's ID first and then
// the text that is marked, a line break in it as `⏎`. What is only advice says so: `off-platform/prohibited-term` (advice) WhatsApp.

const folder = new URL(".", import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));

describe.each(pages.map((name) => name.replace(".md", "")))("messages in %s", (locale) => {
  const messages = readPage(readFileSync(new URL(`${locale}.md`, folder), "utf8"));

  it.each(messages)("$group, line $line: $text", (message) => {
    expect(diagnose(message, locale)).toEqual(message.expected);
  });

  it("are at least thirty that break a rule, and thirty that break none", () => {
    const breaking = messages.filter(({ expected }) => expected.some((line) => !line.includes(" (advice) ")));
    expect(breaking.length).toBeGreaterThanOrEqual(30);
    expect(messages.length - breaking.length).toBeGreaterThanOrEqual(30);
  });
});

/** The diagnostics of a message, as pages write them. */
function diagnose({ text, kind, marketplace }: PageMessage, locale: string): string[] {
  const { diagnostics } = lintMessage({ text, kind, locale }, { extends: [presetOf(marketplace)] });
  return diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, text));
}

function describeDiagnostic({ ruleId, severity, start, end }: Diagnostic, text: string): string {
  return `\`${ruleId}\`${severity === "warn" ? " (advice)" : ""} ${text.slice(start, end).replaceAll("\n", "⏎")}`;
}

function presetOf(marketplace: string): Preset {
  return marketplace.startsWith("ebay") ? ebay({ site: marketplace }) : amazon({ marketplace });
}
