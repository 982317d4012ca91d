import { parseFragment } from "parse5";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { FormatOptions, Report } from "../reporter.js";

const text = "Hello,\nadd me on WeChat or WhatsApp";
const source = { text };

function write(reports: readonly Report[], options: FormatOptions = {}): string {
  return format(reports, { ...options, formatter: "markdown" });
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** What a reader of GitHub's Markdown makes of it: every node, in order. */
function read(markdown: string): Node[] {
  const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)];
  return walk(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node);
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

/** The rows of all tables, without their heads. */
function rowsOf(nodes: readonly Node[]): string[][] {
  const tables = nodes.filter(({ type }) => type === "table");
  return tables.flatMap(({ children = [] }) => children.slice(1).map((row) => (row.children ?? []).map(textOf)));
}

describe("markdown", () => {
  it("has a table for each file, those with errors first, and the rules behind them", () => {
    const rules = [{ id: "contact/off-platform", meta: { category: "off-platform-contact", summary: "Disallow contact" } }] as const;
    const reports = [
      { name: "a.txt", platform: "market.example", result: makeResult(source, [{ at: "WhatsApp", severity: "warn" }]), source },
      { name: "b.txt", result: makeResult(source, [{ at: "WhatsApp", severity: "warn" }, { at: "WeChat" }]), source },
      { name: "c.txt", result: makeResult(source, []), source },
    ];
    expect(write(reports, { rules, docsBase: "https://docs.example/" })).toBe(`<!-- sendlint -->
### ❌ Sendlint: 3 problems (1 error, 2 warnings) in 2 of 3 messages

<details open>
<summary><b>b.txt</b> · 1 error, 1 warning</summary>

| | Line | Finding | Rule |
| --- | --- | --- | --- |
| ❌ | 2:11 | “WeChat” leads off the platform. Remove it. | contact/off-platform |
| ⚠️ | 2:21 | “WhatsApp” leads off the platform. Remove it. | contact/off-platform |

</details>

<details open>
<summary><b>a.txt</b> · 1 warning</summary>

| | Line | Finding | Rule |
| --- | --- | --- | --- |
| ⚠️ | 2:21 | “WhatsApp” leads off the platform. Remove it. (market.example) | contact/off-platform |

</details>

<details>
<summary>Rules and the policies behind them</summary>

- [contact/off-platform](<https://docs.example/contact/off-platform.md>): Disallow contact
  - [Messaging rules (2024)](<https://market.example/rules>)

</details>
`);
  });

  it("is one line where there is nothing", () => {
    expect(write([{ name: "a.txt", result: makeResult(source, []) }])).toBe(
      "<!-- sendlint -->\n### ✅ Sendlint: No problems in 1 message\n",
    );
  });

  it("folds up many files, and tells warnings and failures from errors", () => {
    const warning = makeResult(source, [{ at: "WeChat", severity: "warn" }]);
    const failed = makeResult(source, [], { failures: [{ ruleId: "content/length", cause: "x" }] });
    const many = write(["a", "b", "c", "d"].map((name) => ({ name, result: warning })));
    expect(many).toContain("### ⚠️ Sendlint: 4 problems");
    expect(many).not.toContain("<details open>");
    expect(write([{ name: "a", result: failed }])).toContain("### ❌ Sendlint: 0 problems");
    expect(rowsOf(read(write([{ name: "a", result: failed }])))).toEqual([
      ["❌", "1:1", "Rule content/length: x. The other rules ran; please report this.", "content/length"],
    ]);
  });

  it("keeps to what a comment may hold, and counts the rest", () => {
    const reports = Array.from({ length: 40 }, (_, index) => ({
      name: `${index}.txt`,
      result: makeResult(source, Array(40).fill({ at: "WeChat", severity: index === 39 ? "error" : "warn" })),
    }));
    const written = write(reports);
    expect(written.length).toBeLessThanOrEqual(65_536);
    expect(written.length).toBeGreaterThan(65_000);
    const rows = rowsOf(read(written));
    expect(rows.slice(0, 41).map(([sign]) => sign)).toEqual([...Array(40).fill("❌"), "⚠️"]);
    expect(written).toContain(`\n${1600 - rows.length} more findings than a comment can hold. The other formats tell all of them.\n`);
  });

  it("keeps room for findings where rules are many", () => {
    const found = Array.from({ length: 1000 }, (_, index) => ({ at: "WeChat", ruleId: `plugin/rule-${index}` }));
    const written = write([{ name: "a.txt", result: makeResult(source, found) }]);
    expect(written.length).toBeLessThanOrEqual(65_536);
    expect(rowsOf(read(written)).length).toBeGreaterThan(400);
  });

  it("holds hostile text as text: it ends no cell and no fold, links, mentions and commands nothing", () => {
    const written = write([makeHostileReport()]);
    const nodes = read(written);
    const kinds = new Set(nodes.map(({ type }) => type));
    expect(kinds).toEqual(new Set(["root", "html", "heading", "text", "table", "tableRow", "tableCell", "list", "listItem", "paragraph"]));

    const html = nodes.filter(({ type }) => type === "html").map(({ value = "" }) => value);
    expect(html.map((value) => value.replace(/<summary>.*<\/summary>/, "<summary>"))).toEqual([
      "<!-- sendlint -->",
      "<details open>\n<summary>",
      "</details>",
      "<details>\n<summary>",
      "</details>",
    ]);
    const { childNodes } = parseFragment(/<b>.*<\/b>/.exec(html[1] ?? "")?.[0] ?? "");
    const [bold] = childNodes as unknown as { nodeName: string; childNodes: { nodeName: string; value: string }[] }[];
    expect(bold?.childNodes.map(({ nodeName, value }) => [nodeName, withoutDividers(value)])).toEqual([
      ["#text", escapeControl(hostileName)],
    ]);

    const visible = escapeControl(hostile);
    const context = `(id ${visible}, ${visible})`;
    expect(rowsOf(nodes).map(([sign, place, finding, rule]) => [sign, place, withoutDividers(finding ?? ""), rule])).toEqual([
      ["❌", "2:1", `${visible} ${context}`, "contact/off-platform"],
      ["❌", "1:1", `Rule content/length: ${visible}. The other rules ran; please report this. ${context}`, "content/length"],
      ["⚠️", "2:1", `${visible} ${context}`, "contact/off-platform"],
    ]);
    // What GitHub looks for in the text that it has rendered.
    const rendered = nodes.filter(({ type }) => type === "text").map(({ value = "" }) => value);
    expect(rendered.join("\n")).not.toMatch(/@\w|#\d|GH-\d|:\w+:|:\/\/|www\./i);
  });
});

function withoutDividers(text: string): string {
  return text.replaceAll("\u200b", "");
}
