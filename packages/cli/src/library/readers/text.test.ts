import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { longestWhole, openSource } from "../source-file.js";
import { readWith, show } from "../testing/read.js";
import { readTemplate, textReader } from "./text.js";

const readMarkdown = textReader("markdown");

describe("a file that is a message", () => {
  it("is all of it, or what follows its front matter", async () => {
    expect(show(await readWith(readMarkdown, "Hi\n"))).toEqual(["null (markdown): Hi\n"]);
    const text = "---\r\nsubject: About\r\nplatform: [ebay]\r\nmarketplace: ebay.de\r\nhelpdesk: gorgias\r\n---\r\nHi\r\n";
    const reading = await readWith(readMarkdown, text);
    expect(show(reading)).toEqual(["null (markdown, subject=About, helpdesk=gorgias, marketplace=ebay.de, platforms=ebay): Hi\r\n"]);
    const [record] = reading.records;
    expect(record?.locate({ field: "text", start: 0, end: 2 })).toEqual({ start: text.length - 4, end: text.length - 2 });
    const subject = record?.locate({ field: "subject", start: 0, end: 5 });
    expect(text.slice(subject?.start, subject?.end)).toBe("About");
    expect(record?.edit({ field: "text", start: 2, end: 2, text: "\nx" })?.text).toBe("\r\nx");
  });

  it("is written as its name says, or as it looks", async () => {
    const formats = async (path: string, text: string) =>
      (await readWith(readTemplate, text, { path })).records.map(({ format }) => format);
    expect(await formats("/none/a.html.liquid", "Hi")).toEqual(["html"]);
    expect(await formats("/none/a.md.hbs", "Hi")).toEqual(["markdown"]);
    expect(await formats("/none/a.liquid", "<p>Hi</p>")).toEqual(["html"]);
    expect(await formats("/none/order.shipped.mustache", "Hi")).toEqual(["text"]);
  });

  it("tells mistakes in its head with their places", async () => {
    const { records, problems } = await readWith(readMarkdown, "---\nkind: replly\n---\nHi");
    expect([records, problems]).toEqual([
      [],
      ['2:7 `kind` is "replly". Did you mean "reply"? Expected "reply", "proactive" or "template".'],
    ]);
  });

  it("hides in all of it what its head says", async () => {
    const { records, directives } = await readWith(readMarkdown, "---\nlocale: de\n# sendlint-disable x/a -- why\n---\nHi");
    expect(records[0]?.suppressions.map(({ rule, start }) => [rule, start])).toEqual([["x/a", 0]]);
    expect(directives).toHaveLength(1);
  });

  it("is not longer than any message", async () => {
    expect((await readWith(readMarkdown, "x".repeat(longestWhole + 1))).problems).toEqual(["is larger than 8 MB: no message is so long."]);
  });
});

describe("a folder of notifications", () => {
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-notifications-")));
    const files = {
      "shipped/subject.liquid": "Order {{ name }} is on its way\n",
      "shipped/body.html.liquid": "<p>Hi</p>",
      "refund.html.liquid": "<p>Refunded</p>",
      "refund.subject.liquid": "---\nlocale: de\n---\nRefund\n",
      "alone.subject.txt": "Alone",
      "plain.liquid": "Plain",
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function recordOf(name: string) {
    const file = await openSource(join(folder, name));
    const options = { selector: null, facts: {}, format: null, locale: null };
    for await (const item of readTemplate(file, options)) if (item.kind === "record") return item;
    return undefined;
  }

  it("joins subject and body, and tells each file of its own part", async () => {
    const body = await recordOf("shipped/body.html.liquid");
    expect(body).toMatchObject({
      text: "<p>Hi</p>",
      format: "html",
      facts: { subject: "Order {{ name }} is on its way" },
      elsewhere: "subject",
    });
    expect(body?.locate({ field: "subject", start: 0, end: 1 })).toBe(null);
    const subject = await recordOf("shipped/subject.liquid");
    expect(subject).toMatchObject({ text: "<p>Hi</p>", facts: { subject: "Order {{ name }} is on its way" }, elsewhere: "text" });
    expect(subject?.locate({ field: "subject", start: 6, end: 14 })).toEqual({ start: 6, end: 14 });
    expect(subject?.locate({ field: "text", start: 0, end: 1 })).toBe(null);
  });

  it("knows them by a common name, too", async () => {
    expect(await recordOf("refund.html.liquid")).toMatchObject({ text: "<p>Refunded</p>", facts: { subject: "Refund" } });
    expect(await recordOf("refund.subject.liquid")).toMatchObject({ text: "<p>Refunded</p>", facts: { subject: "Refund", locale: "de" } });
    expect(await recordOf("alone.subject.txt")).toMatchObject({ text: "", facts: { subject: "Alone" } });
    expect((await recordOf("plain.liquid"))?.facts).toEqual({});
  });
});
