import { describe, expect, it } from "vitest";
import type { FileMapping } from "./mapping.js";
import { readCsv } from "./readers/csv.js";
import { readJson, readJsonLines } from "./readers/json.js";
import { readYaml } from "./readers/yaml.js";
import { readWith, show } from "./testing/read.js";

const shown = async (value: unknown, mapping: Omit<FileMapping, "glob">) =>
  show(await readWith(readJson, JSON.stringify(value), { mapping: { glob: "*", ...mapping } }));

const value = {
  lang: "de",
  items: [
    { reply: { body: "Eins", head: "S1" }, meta: { site: "ebay.de" } },
    { reply: { body: "<p>Zwei</p>" }, lang: "fr", meta: { site: "ebay.fr", kind: "proactive" } },
    { reply: { body: 3 } },
  ],
};

describe("a mapping", () => {
  it("says where texts are, and which facts are near to each", async () => {
    const mapping = {
      text: "$.items[*].reply.body",
      subject: "$.items[*].reply.head",
      marketplace: "$..site",
      locale: "$..lang",
      kind: "$.items[*].meta.kind",
    };
    expect(await shown(value, mapping)).toEqual([
      "$.items[0].reply.body (text, locale=de, marketplace=ebay.de, subject=S1, platforms=ebay): Eins",
      "$.items[1].reply.body (html, locale=fr, kind=proactive, marketplace=ebay.fr, platforms=ebay): <p>Zwei</p>",
    ]);
  });

  it("gives facts that are the same for all", async () => {
    expect(
      await shown(value, {
        text: "$..body",
        platform: "amazon",
        locale: "nl",
        kind: "reply",
        stage: "post-sale",
        subject: "Hi",
        format: "markdown",
        helpdesk: "front",
      }),
    ).toEqual([
      "$.items[0].reply.body (markdown, subject=Hi, locale=nl, kind=reply, stage=post-sale, helpdesk=front, platforms=amazon): Eins",
      "$.items[1].reply.body (markdown, subject=Hi, locale=nl, kind=reply, stage=post-sale, helpdesk=front, platforms=amazon): <p>Zwei</p>",
    ]);
    expect(await shown({ body: "Hi" }, { locale: "nl" })).toEqual(["$.body (text, locale=nl): Hi"]);
  });

  it("chooses with filters", async () => {
    expect(
      await shown(
        {
          a: [
            { on: true, t: "x" },
            { on: false, t: "y" },
          ],
        },
        { text: "$.a[?@.on == true].t" },
      ),
    ).toEqual(["$.a[0].t (text): x"]);
  });

  it("takes rows of a table for a list of objects, and lines for values", async () => {
    const mapping = { glob: "*", text: "$[*].Antwort", locale: "$[*].Sprache" };
    expect(show(await readWith(readCsv, "Nr;Antwort;Sprache\n1;Hallo;de\n2;Salut;fr\n", { mapping }))).toEqual([
      "row 2, Antwort (text, locale=de): Hallo",
      "row 3, Antwort (text, locale=fr): Salut",
    ]);
    expect(show(await readWith(readJsonLines, '{"x":"a"}\n\n{"x":"b"}', { mapping: { glob: "*", text: "$.x" } }))).toEqual([
      "line 1 $.x (text): a",
      "line 3 $.x (text): b",
    ]);
  });

  it("counts no rows, and looks through no more than there is", async () => {
    expect((await readWith(readCsv, "a\nb\n", { mapping: { glob: "*", text: "$[3].a" } })).problems).toEqual([
      "is read row by row, so a path cannot count rows. Take $[*].",
    ]);
    const laughs = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from("bcdefghi", (name, i) => `${name}: &${name} [${`*${"abcdefgh"[i]}, `.repeat(9)}*${"abcdefgh"[i]}]`).join("\n")}\n`;
    expect((await readWith(readYaml, laughs, { mapping: { glob: "*", text: "$..x" } })).problems).toEqual([
      "1:1 has aliases that stand for more than a million values.",
    ]);
    expect((await readWith(readYaml, laughs)).problems).toEqual([]);
    const deep = `${'{"a":'.repeat(900)}1${"}".repeat(900)}`;
    expect((await readWith(readJson, deep, { mapping: { glob: "*", text: "$..b" } })).problems).toEqual([
      "nests deeper than a path can look.",
    ]);
  });
});
