import { describe, expect, it } from "vitest";
import { longestWhole } from "../source-file.js";
import { readWith, show } from "../testing/read.js";
import { readYaml } from "./yaml.js";

describe("readYaml", () => {
  it("reads anchors, merged maps and several documents", async () => {
    const text = `
defaults: &defaults { platform: ebay, locale: de }
shared: &text Vielen Dank
items:
  - <<: *defaults
    body: Hallo du
  - <<: [*defaults]
    locale: fr
    body: *text
  - body: *text
  - note: again
    body: *text
---
body: Second
`;
    expect(show(await readWith(readYaml, text))).toEqual([
      "document 1 $.items[0].body (text, locale=de, platforms=ebay): Hallo du",
      "document 1 $.items[1].body (text, locale=fr, platforms=ebay): Vielen Dank",
      "document 1 $.items[2].body (text): Vielen Dank",
      "document 2 $.body (text): Second",
    ]);
  });

  it("hides in each map that a field is merged into", async () => {
    const text = "quiet: &quiet\n  sendlint-disable: x/a -- why\nitems:\n  - <<: *quiet\n    body: One\n  - body: Two\n";
    const { records, directives } = await readWith(readYaml, text);
    expect(records.map(({ text: body, suppressions }) => `${body}: ${suppressions.map(({ rule }) => rule)}`)).toEqual([
      "One: x/a",
      "Two: ",
    ]);
    expect(directives).toHaveLength(1);
    expect(records[0]?.suppressions[0]?.directive).toBe(directives[0]?.directive);
  });

  it("survives aliases that lead in a circle", async () => {
    expect(show(await readWith(readYaml, "a: &a\n  body: Hi\n  self: *a\n"))).toEqual(["$.a.body (text): Hi"]);
  });

  it("tells keys that stand twice, and what is broken, and reads on", async () => {
    const twice = await readWith(readYaml, "- body: One\n  body: Two\n- body: Three\n");
    expect(show(twice)).toEqual(["$[0].body (text): Two", "$[1].body (text): Three"]);
    expect(twice.problems).toEqual(['2:3 the key "body" stands twice in one map.']);
    const broken = await readWith(readYaml, '- body: "One"\n- body: [x\n- body: Two\n');
    expect(broken.records[0]?.text).toBe("One");
    expect(broken.problems[0]).toMatch(/^3:1 is not valid YAML: /);
    expect((await readWith(readYaml, "a: *nope\n")).problems).toEqual(["1:4 the alias *nope has no anchor before it."]);
    expect((await readWith(readYaml, "")).problems).toEqual([]);
    expect((await readWith(readYaml, `a: ${"[".repeat(50_000)}`)).problems[0]).toMatch(/nests deeper|is not valid YAML/);
  });

  it("hides what comments say, on a line all that starts on it", async () => {
    const text = `# sendlint-disable-next-line x/a -- why
- title: One
  body: |
    First
- body: >- # sendlint-disable-line x/b
    Second
# sendlint-disable x/c
- body: Third
# sendlint-enable
- body: Fourth "# sendlint-disable"
`;
    const { records, directives } = await readWith(readYaml, text);
    expect(records.map(({ text: body, suppressions }) => `${body.trim()}: ${suppressions.map(({ rule }) => rule).join(" ")}`)).toEqual([
      "First: x/a",
      "Second: x/b",
      "Third: x/c",
      'Fourth "# sendlint-disable": ',
    ]);
    const without = directives.map(({ removal }) => removal && text.slice(0, removal.start) + text.slice(removal.end));
    expect(without[0]?.startsWith("- title: One")).toBe(true);
    expect(without[1]).toContain("- body: >-\n    Second");
  });

  it("does not read what is too long to be read in one piece", async () => {
    expect((await readWith(readYaml, `a: ${"x".repeat(longestWhole)}`)).problems).toEqual([
      "is larger than 8 MB, and YAML is read in one piece. Split it, or keep it as JSON.",
    ]);
  });
});
