// Writes docs/rules/: a page for each rule, its header from the rule's meta and the presets, its body from the rule's own <name>.md,
// and an index. `--check` writes nothing and fails where a page is not as it would be written. Needs built packages.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeSeverity, directiveFindings, rules } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { root } from "./shell.mjs";

const folder = join(root, "docs/rules");

const platforms = [
  { name: "Amazon", recommended: amazon({ marketplace: "amazon.com" }), strict: amazon({ marketplace: "amazon.com", level: "strict" }) },
  { name: "eBay", recommended: ebay({ site: "ebay.com" }), strict: ebay({ site: "ebay.com", level: "strict" }) },
];

const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
const pages = new Map([
  ["README.md", renderIndex(sorted)],
  ...sorted.map((rule) => [`${rule.id}.md`, renderPage(rule)]),
  ...Object.entries(directiveFindings).map(([id, text]) => [`${id}.md`, renderDirectivePage(id, text)]),
]);
const existing = existsSync(folder)
  ? readdirSync(folder, { recursive: true })
      .filter((path) => path.endsWith(".md"))
      .map(normalise)
  : [];

if (process.argv.includes("--check")) {
  const wrong = [
    ...[...pages]
      .filter(([path, text]) => !existing.includes(path) || readFileSync(join(folder, path), "utf8") !== text)
      .map(([path]) => path),
    ...existing.filter((path) => !pages.has(path)),
  ];
  for (const path of wrong) console.error(`docs/rules/${path} is not up to date.`);
  if (wrong.length > 0) {
    console.error("Run `pnpm docs`.");
    process.exitCode = 1;
  }
} else {
  for (const path of existing.filter((page) => !pages.has(page))) rmSync(join(folder, path));
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.error(`docs/rules: ${sorted.length} rules`);
}

function renderPage({ id, meta }) {
  const source = `packages/core/src/rules/${id}/${id.split("/")[1]}`;
  const [, body] = readFileSync(join(root, `${source}.md`), "utf8").split(/^# .+\n/m);
  const row = (title, cell) => `| ${title} | ${platforms.map(cell).join(" | ")} |`;
  return `# ${id}

${meta.summary}. Category \`${meta.category}\`. ${describeRepair(meta)}

| | ${platforms.map(({ name }) => name).join(" | ")} |
| --- | --- | --- |
${row("recommended", ({ recommended }) => describeSeverity(recommended, id))}
${row("strict", ({ strict }) => describeSeverity(strict, id))}
${row("policy", ({ strict }) => describePolicy(strict.policy[id]))}

${body.trim()}

---

Written by \`pnpm docs\`. The text is that of [${id.split("/")[1]}.md](../../../${source}.md), the rule that of [${id.split("/")[1]}.ts](../../../${source}.ts).
`;
}

function renderDirectivePage(id, text) {
  return `# ${id}

${text} [Suppressions](../../suppressions.md) tell how such comments are written.

Written by \`pnpm docs\`.
`;
}

function renderIndex(all) {
  const rows = all.map(
    ({ id, meta }) =>
      `| [${id}](${id}.md) | ${meta.summary} | ${platforms.map(({ recommended }) => describeSeverity(recommended, id)).join(" | ")} | ${meta.fixable ? "fix" : meta.hasSuggestions ? "suggestion" : ""} |`,
  );
  return `# Rules

Severities are those of each preset's recommended level. \`error\` blocks the send, \`warn\` is advice.

| rule | what it does | Amazon | eBay | repair |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

Written by \`pnpm docs\`.
`;
}

function describeRepair({ fixable, hasSuggestions }) {
  if (fixable && hasSuggestions) return "Some findings have a fix, others a suggestion.";
  if (fixable) return "Findings have a fix that is safe to apply unseen.";
  return hasSuggestions ? "Findings have suggestions for a person to choose from." : "A person has to mend what it finds.";
}

function describePolicy(source) {
  return source ? `[${source.title}](${source.url}), ${source.year}, ${source.confidence}` : "none";
}

function normalise(path) {
  return path.replaceAll("\\", "/");
}
