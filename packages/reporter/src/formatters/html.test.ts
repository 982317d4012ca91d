import { createHash } from "node:crypto";
import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";
import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { FormatOptions, Report } from "../reporter.js";

const text = "Hello,\nadd me on WeChat or call 555-0100\n\n\nBye";
const source = { text };
const phone = { at: "555-0100", ruleId: "contact/phone-number", evidence: null, message: "“•••-••••” is a phone number. Remove it." };

/** An element as a test looks at it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element that a browser makes of a page, in order; a page that breaks a rule of HTML fails. */
function read(reports: readonly Report[], options: FormatOptions = {}): Element[] {
  const page = format(reports, { ...options, formatter: "html" });
  const mistakes: string[] = [];
  const document = parse(page, { onParseError: ({ code, startLine }) => mistakes.push(`${code} in line ${startLine}`) });
  expect(mistakes).toEqual([]);
  const walk = (node: Tree.Node): Element[] => {
    const inside = "childNodes" in node ? node.childNodes.flatMap(walk) : [];
    if (!tree.isElementNode(node)) return inside;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes, text: textOf(node) }, ...inside];
  };
  return walk(document);
}

function textOf(node: Tree.Node): string {
  return tree.isTextNode(node) ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function textsOf(elements: readonly Element[], name: string, className?: string): string[] {
  return elements
    .filter((element) => element.name === name && (className === undefined || element.attributes.class === className))
    .map((element) => element.text.trim());
}

describe("html", () => {
  const suggestions = [{ message: "Use the order's page.", edits: [] }];
  const reports: Report[] = [
    {
      name: "late.txt",
      platform: "market.example",
      result: makeResult(source, [{ at: "WeChat", suggestions }, { ...phone, severity: "warn", fix: { edits: [] } }, { at: "\n\n\n" }]),
      source,
    },
    { name: "fine.txt", result: makeResult(source, [], { assumed: { stage: "pre-sale" } }), source },
    { name: "odd.txt", result: makeResult(source, [], { id: "row 2", failures: [{ ruleId: "content/length", cause: "x" }] }), source },
  ];
  const rules = [{ id: "contact/off-platform", meta: { category: "off-platform-contact", summary: "Disallow contact" } }] as const;

  it("shows each finding below its file, in its line, and the rules behind them", () => {
    const page = read(reports, { rules, docsBase: "https://docs.example/" });
    expect(textsOf(page, "h1")).toEqual(["3 problems (2 errors, 1 warning) in 2 of 3 messages; 1 fixable; 1 rule failed"]);
    expect(textsOf(page, "p").slice(0, 2)).toEqual([
      "Sendlint",
      "Assumed, because the message does not say: stage “pre-sale” (1 of 3 times).",
    ]);
    expect(textsOf(page, "summary")).toEqual([
      "late.txt 2 errors, 1 warning",
      "odd.txt 1 error",
      "contact/off-platform 2 findings",
      "contact/phone-number 1 finding",
      "1 file without findings",
    ]);
    expect(textsOf(page, "p", "message")).toEqual([
      "Error “WeChat” leads off the platform. Remove it.",
      "Warning “•••-••••” is a phone number. Remove it.",
      "Error “\\n\\n\\n” leads off the platform. Remove it.",
      "Failed Rule content/length: x. The other rules ran; please report this.",
    ]);
    expect(textsOf(page, "pre")).toEqual([
      "2add me on WeChat or call •••-••••",
      "2add me on WeChat or call •••-••••",
      "2add me on WeChat or call •••-•••• and 3 more lines",
    ]);
    expect(textsOf(page, "mark")).toEqual(["WeChat", "•••-••••", ""]);
    expect(textsOf(page, "ul", "offers")).toEqual(["Use the order's page."]);
    expect(textsOf(page, "li")).toEqual([
      "Use the order's page.",
      ...["late.txt", "contact/off-platform", "2:11", "market.example"],
      ...["late.txt", "contact/phone-number", "2:26", "fixable", "market.example"],
      ...["late.txt", "contact/off-platform", "2:34", "market.example"],
      ...["odd.txt", "content/length", "row 2"],
      "fine.txt",
    ]);
    expect(page.filter(({ name }) => name === "a").map(({ attributes, text }) => `${text} ${attributes.href}`)).toEqual([
      "Messaging rules https://market.example/rules",
      "Documentation https://docs.example/contact/off-platform.md",
      "Messaging rules https://market.example/rules",
      "Documentation https://docs.example/contact/phone-number.md",
    ]);
  });

  it("says where a subject stands that is not in the file", () => {
    const apart = { text: "Hello", subject: "Add my WeChat" };
    const page = read([{ name: "a.txt", result: makeResult(apart, [{ at: "WeChat", field: "subject" }]), source: apart }]);
    expect(textsOf(page, "li")).toEqual(["a.txt", "contact/off-platform", "subject 1:8"]);
    expect(textsOf(page, "pre")).toEqual(["1Add my WeChat"]);
  });

  it("has nothing to control where there is nothing", () => {
    const page = read([{ name: "a.txt", result: makeResult(source, []), source }]);
    expect(textsOf(page, "h1")).toEqual(["No problems in 1 message"]);
    expect(page.filter(({ name }) => ["search", "article", "h2"].includes(name))).toEqual([]);
  });

  it("runs and loads nothing but its own style and script", () => {
    const page = read(reports);
    const [policy] = page.filter(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    const hashOf = (name: string) => {
      const [own, ...others] = page.filter((element) => element.name === name);
      expect([others, Object.keys(own?.attributes ?? {})]).toEqual([[], []]);
      return `'sha256-${createHash("sha256")
        .update(own?.text ?? "")
        .digest("base64")}'`;
    };
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src ${hashOf("style")}; script-src ${hashOf("script")}; base-uri 'none'; form-action 'none'`,
    );
    const addresses = page.flatMap(({ name, attributes }) =>
      name === "a" ? [] : [attributes.src, attributes.href, attributes.style].flat(),
    );
    expect(addresses.filter((address) => address !== undefined)).toEqual([]);
    expect(page.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith("on"))).toEqual([]);
  });

  it("holds hostile text as text", () => {
    const usual = new Set(read(reports).map(({ name }) => name));
    const page = read([makeHostileReport()]);
    expect(page.map(({ name }) => name).filter((name) => !usual.has(name))).toEqual([]);
    expect(page.filter(({ name }) => name === "a")).toEqual([]);
    const visible = escapeControl(hostile);
    expect(textsOf(page, "h2")[0]).toBe(escapeControl(hostileName));
    expect(textsOf(page, "p", "message")).toEqual([
      `Error ${visible}`,
      `Warning ${visible}`,
      `Failed Rule content/length: ${visible}. The other rules ran; please report this.`,
    ]);
    expect(textsOf(page, "ul", "offers")).toEqual([visible, visible]);
  });
});
