import { describe, expect, it } from "vitest";
import { readFrontMatter } from "./front-matter.js";

function factsOf(source: string) {
  const { found, mistakes } = readFrontMatter(source);
  expect(mistakes).toEqual([]);
  return found && { ...found.facts, body: source.slice(found.bodyStart) };
}

function mistakesOf(head: string): string[] {
  const source = `---\n${head}\n---\nHello`;
  const { found, mistakes } = readFrontMatter(source);
  expect(found).toBe(null);
  return mistakes.map(({ offset, message }) => `${source.slice(0, offset).split("\n").length}: ${message}`);
}

/** The piece of the file that a piece of the subject stands at. */
function locate(head: string, part: string): string | undefined {
  const source = `---\n${head}\n---\nHello`;
  const { found } = readFrontMatter(source);
  const start = found?.facts.subject?.indexOf(part) ?? -1;
  const place = found?.subject?.locate({ start, end: start + part.length });
  return place && source.slice(place.start, place.end);
}

describe("readFrontMatter", () => {
  it("reads what it knows and leaves other keys to other tools", () => {
    const head =
      "---\ntitle: Late\nsubject: Your order\nkind: proactive\nstage: post-sale\nlocale: no\nplatform: amazon\nhelpdesk: zendesk\ntags: [a]\n--- \nHello";
    expect(factsOf(head)).toEqual({
      subject: "Your order",
      kind: "proactive",
      stage: "post-sale",
      locale: "no",
      helpdesk: "zendesk",
      platforms: ["amazon"],
      body: "Hello",
    });
  });

  it.each([
    ["with CRLF", "---\r\nkind: reply\r\n---\r\nHello", "Hello"],
    ["with nothing behind it", "---\nkind: reply\n---", ""],
    ["with several platforms", "---\nkind: reply\nplatform: [amazon, ebay]\n---\n", ""],
  ])("takes a head %s", (_, source, body) => expect(factsOf(source)).toMatchObject({ kind: "reply", body }));

  it.each([
    ["no fence at the start", "\n---\nkind: reply\n---\nHello"],
    ["a fence that is never closed", "---\nkind: reply\nHello"],
    ["a mapping of none of its keys", "---\nNote: your parcel is here\n---\nHello"],
    ["a line between rules", "---\nHello\n---\nBye"],
    ["a head longer than any", `---\nkind: reply\n${"# x\n".repeat(5000)}---\nHello`],
  ])("takes %s for text", (_, source) => expect(readFrontMatter(source)).toEqual({ found: null, mistakes: [] }));

  it("tells all mistakes, each with its line in the file", () => {
    expect(mistakesOf("kind: replly\nstage: [pre-sale]\nlocale: 5\nplatform:\n  - amazon\n  - ebuy")).toEqual([
      '2: `kind` is "replly". Did you mean "reply"? Expected "reply", "proactive" or "template".',
      '3: `stage` is an array. Expected "pre-sale" or "post-sale".',
      "4: `locale` is 5. Expected a string.",
      '7: `platform` is "ebuy". Did you mean "ebay"? Expected "amazon" or "ebay".',
    ]);
  });

  it("tells where the YAML breaks", () => {
    expect(mistakesOf("kind: reply\nkind: reply")).toEqual(["3: is not valid YAML: Map keys must be unique."]);
    expect(mistakesOf('subject: "open')).toEqual([expect.stringMatching(/^3: is not valid YAML: Missing closing "quote\./)]);
  });

  it.each([
    ["plain", "subject: About the WeChat", "WeChat", "WeChat"],
    ["quoted", 'subject: "About: WeChat"', "WeChat", "WeChat"],
    ["in single quotes", "subject: 'About: WeChat'", "About", "About"],
    ["with escapes", 'subject: "About \\u0057eChat"', "WeChat", "\\u0057eChat"],
    ["folded", "subject: >-\n  About\n  WeChat", "WeChat", "WeChat"],
  ])("finds the way back from a subject %s", (_, head, part, place) => expect(locate(head, part)).toBe(place));

  it("knows no way back where there is no subject", () => {
    expect(readFrontMatter("---\nkind: reply\n---\n").found?.subject).toBe(null);
  });

  it("survives YAML made to hurt", () => {
    const deep = `kind: ${"[".repeat(8000)}`;
    expect(readFrontMatter(`---\n${deep}\n---\n`).found).toBe(null);
    const bomb = "kind: reply\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]";
    expect(readFrontMatter(`---\n${bomb}\n---\n`).found?.facts).toEqual({ kind: "reply" });
  });
});
