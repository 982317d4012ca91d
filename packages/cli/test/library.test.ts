import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const presets = ["--preset", "amazon", "--marketplace", "amazon.de", "--stage", "post-sale"];

async function lintIn(files: Readonly<Record<string, string | Buffer>>, ...argv: readonly string[]) {
  const folder = makeFolder(files);
  folders.push(folder);
  const outcome = await runCommand([...argv, ...presets, "-f", "compact"], { cwd: folder.path });
  const read = (name: string): string => readFileSync(join(folder.path, name), "utf8");
  return { ...outcome, folder, read };
}

/** What was found, as `file:line:column rule`. */
function places(stdout: string): string[] {
  return [...stdout.matchAll(/^(\S+:\d+:\d+) \S+ .*\(((?:contact\/email-address|suppression|links)\S*?)[,)]/gm)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
}

const mail = "jo@shop.example";

/** Where a word stands in a file for the nth time, as `file:line:column`. */
function placeOf(files: Readonly<Record<string, string | Buffer>>, name: string, nth = 1, word = mail): string {
  const before = String(files[name]).split(word).slice(0, nth).join(word);
  const lines = before.split(/\r\n|\n/);
  return `${name}:${lines.length}:${(lines.at(-1) ?? "").replace("\ufeff", "").length + 1}`;
}
const rule = "contact/email-address";

describe("libraries", () => {
  it("are linted where they are, with the place in the file", async () => {
    const files = {
      "export.json": `{"macros":[\r\n  {"title":"x","actions":[{"field":"comment_value","value":"\\u0057rite to ${mail}"}]}\r\n]}`,
      "late.yaml": `- body: >-\n    Write\n    to\n    ${mail}\n`,
      "late.csv": `id,body\n1,"Hi ""you"",\n${mail}"\n`,
      "mail.po": `msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "x y"\nmsgstr "a\\n"\n"b ${mail}"\n`,
      "mail.xlf": `<xliff version="1.2"><file source-language="en" target-language="de"><body>\n<trans-unit id="1"><source>x y</source><target>&amp; <![CDATA[\n${mail}]]></target></trans-unit></body></file></xliff>`,
      "mail.ndjson": `{"text":"Hi"}\n{"text":"${mail}"}\n`,
      "mail.html.liquid": `{% if a %}<p>Hi</p>{% else %}<p>${mail}</p>{% endif %}\n`,
      "utf16.txt": Buffer.from(`\ufeffHi\n${mail}`, "utf16le"),
      "bom.json": `\ufeff{"text":"${mail}"}`,
    };
    const { status, stdout, stderr } = await lintIn(files, ".");
    expect(places(stdout)).toEqual([
      ...["bom.json", "export.json", "late.csv", "late.yaml", "mail.html.liquid", "mail.ndjson", "mail.po", "mail.xlf"].map(
        (name) => `${placeOf(files, name)} ${rule}`,
      ),
      `utf16.txt:2:1 ${rule}`,
    ]);
    expect([status, stderr]).toEqual([1, ""]);
  });

  it("are linted for their own platforms and marketplaces, in their own language", async () => {
    const files = {
      "a.json": JSON.stringify([
        { id: 1, text: mail, marketplace: "amazon.fr" },
        { id: 2, text: mail, marketplace: "A1PA6795UKMFR9" },
        { id: 3, text: mail, platform: "ebay" },
        { id: 4, text: mail, marketplace: "amazon.xx" },
      ]),
    };
    const { stdout, stderr, status } = await lintIn(files, "a.json");
    expect([...stdout.matchAll(/address, (?:.*, )?(\S+)\)$/gm)].map(([, platform]) => platform)).toEqual(["amazon.fr", "amazon.de"]);
    expect(stderr).toMatch(
      /^Not linted, because they are for a platform that no preset here is for: 1 message\.\na\.json:1:\d+: `amazon\(\{ marketplace \}\)` is "amazon\.xx"\./,
    );
    expect(status).toBe(2);
  });

  it("are read as the configuration says", async () => {
    const config = {
      presets: [{ preset: "amazon", marketplace: "amazon.de" }],
      files: [{ glob: "data/*.txt", reader: "json", text: "$.list[*].say", kind: "reply" }, "notes"],
      stage: "post-sale",
    };
    const folder = makeFolder({
      "sendlint.config.json": JSON.stringify(config),
      "data/a.txt": `{"list":[{"say":"Hi {{name}}, ${mail}"}]}`,
      "notes/b.txt": mail,
    });
    folders.push(folder);
    const { stdout } = await runCommand(["-f", "compact"], { cwd: folder.path });
    expect(stdout).toMatch(/^data\/a\.txt:1:21 error .*template\/unresolved-placeholder/m);
    expect(places(stdout)).toEqual([`data/a.txt:1:31 ${rule}`, `notes/b.txt:1:1 ${rule}`]);
  });

  it("that hold no message are told, and are no reason to fail beside others", async () => {
    const both = await lintIn({ "a.txt": "Hello", "package.json": '{"name":"x"}', "tsconfig.json": "{}" }, ".");
    expect([both.status, both.stderr]).toEqual([
      0,
      "No message of a known shape in package.json, tsconfig.json. Say in `files` of the configuration where the messages are, or leave these files out.\n",
    ]);
    expect((await lintIn({ "a.json": "{}" }, "a.json")).status).toBe(2);
  });

  it("that are broken are told with the place, and the rest is linted", async () => {
    const files = {
      "a.json": `[{"text":"${mail}"},\n{"text":"two" "x":1},\n{"text":"${mail}"}]`,
      "b.yaml": "- body: One\n  body: Two\n",
      "c.csv": `id,body\n1,"x"y\n2,${mail}\n`,
      "d.txt": Buffer.from("Grüße", "latin1"),
    };
    const { status, stdout, stderr } = await lintIn(files, ".");
    expect(places(stdout)).toEqual([`a.json:1:11 ${rule}`, `a.json:3:10 ${rule}`, `c.csv:3:3 ${rule}`]);
    expect(stderr.split("\n")).toEqual([
      "a.json:2:15: is not valid JSON: a comma is missing.",
      'b.yaml:2:3: the key "body" stands twice in one map.',
      "c.csv:2:1: row 2 has quotes that do not match.",
      "d.txt: cannot be read: it is not UTF-8 from 1:3 on (byte 0xFC, as in Latin-1); save it as UTF-8.",
      "",
    ]);
    expect(status).toBe(2);
  });

  it("of any kind are read as the configuration says", async () => {
    const config = {
      files: ["mail", { glob: "mail/*.tpl", reader: "html" }, { glob: "*.{dat,json}", reader: "csv", text: "$[*].reply" }],
    };
    const files = {
      "sendlint.config.json": JSON.stringify(config),
      "crm.dat": `id,reply\n1,${mail}\n`,
      "mail/late.tpl": `<p>${mail}</p>`,
      "mail/logo.png": "",
    };
    expect(places((await lintIn(files)).stdout)).toEqual([`crm.dat:2:3 ${rule}`, `mail/late.tpl:1:4 ${rule}`]);
    expect(places((await lintIn(files, "mail/late.tpl", "crm.dat")).stdout)).toEqual([`crm.dat:2:3 ${rule}`, `mail/late.tpl:1:4 ${rule}`]);
    expect((await lintIn(files, "mail/logo.png")).stderr).toContain('"mail/logo.png" is a file of a kind that cannot be read: .png.');
  });

  it("of very many placeholders are linted like any other", { timeout: 60_000 }, async () => {
    const { status, stdout, stderr } = await lintIn(
      { "a.liquid": `${"{{ x }} ".repeat(100_000)}${mail}` },
      "a.liquid",
      "--kind",
      "template",
    );
    expect([status, stderr]).toEqual([1, ""]);
    expect(places(stdout)).toEqual([`a.liquid:1:800001 ${rule}`]);
  });

  it("bring no finding of a part that stands in another file", async () => {
    const { stdout } = await lintIn({ "n/subject.txt": `About ${mail}`, "n/body.html": `<p>${mail}</p>` }, ".");
    expect(places(stdout)).toEqual([`n/body.html:1:4 ${rule}`, `n/subject.txt:1:7 ${rule}`]);
  });
});

describe("suppressions", () => {
  const disable = "sendlint-disable-next-line contact/email-address, contact/off-platform -- approved 2026-10";
  const files = {
    "a.md": `---\nsubject: x\n---\n<!-- ${disable} -->\nWrite to ${mail}\n\n${mail}\n`,
    "b.html": `<p>\n<!-- sendlint-disable -- old -->\n${mail}\n<!-- sendlint-enable -->\n</p>\n`,
    "c.yaml": `# ${disable}\n- body: |\n    a\n    ${mail}\n- body: ${mail}\n`,
    "d.json": JSON.stringify([{ text: mail, "sendlint-disable": `${rule} -- why` }, { text: mail }]),
    "e.csv": `body,sendlint-disable\n${mail},${rule}\n${mail},\n`,
    "f.liquid": `{% comment %}${disable}{% endcomment %}\n${mail}\n`,
    "g.hbs": `{{! ${disable} }}\n${mail}\n`,
    "h.json": JSON.stringify({ html: `<p>a</p>\n<!-- ${disable} -->\n<p>${mail}</p>\n<p>${mail}</p>` }),
  };

  it("hide what they name, in each format's own comment", async () => {
    const { stdout } = await lintIn(files, ".", "--report-unused-suppressions");
    expect(places(stdout).filter((place) => place.endsWith(rule))).toEqual([
      ...(
        [
          ["a.md", 2],
          ["c.yaml", 2],
          ["d.json", 2],
          ["e.csv", 2],
          ["h.json", 2],
        ] as const
      ).map(([name, nth]) => `${placeOf(files, name, nth)} ${rule}`),
    ]);
  });

  it("need a reason where one is asked for", async () => {
    const { status, stdout } = await lintIn({ "e.csv": files["e.csv"], "a.md": files["a.md"] }, ".", "--require-reason");
    expect(places(stdout).filter((place) => place.includes("suppression"))).toEqual(["e.csv:2:17 suppression/missing-reason"]);
    expect(status).toBe(1);
  });

  it("that hide nothing or name no rule are told, and taken away", async () => {
    const idle = {
      "a.md": `<!-- sendlint-disable-next-line ${rule}, contact/phone-number -->\n${mail}\n\n<!-- sendlint-disable -->\nHello\n`,
      "b.yaml": "# sendlint-disable-next-line contact/emial-address\n- body: Hello\n",
    };
    const { stdout, stderr, read } = await lintIn(idle, ".", "--report-unused-suppressions", "--fix", "--fix-type", "suppression");
    expect(places(stdout).filter((place) => place.includes("suppression"))).toEqual(
      ["b.yaml:1:1 suppression/unknown", "b.yaml:1:1 suppression/unused"].slice(0, 1),
    );
    expect(stderr).toContain("Mended 2 findings.");
    expect(read("a.md")).toBe(`<!-- sendlint-disable-next-line ${rule} -->\n${mail}\n\nHello\n`);
  });

  it("can be asked for in the configuration", async () => {
    const config = { presets: [{ preset: "amazon" }], suppressions: { requireReason: true, reportUnused: "error" } };
    const { stdout, status } = await lintIn(
      { "sendlint.config.json": JSON.stringify(config), "a.md": "<!-- sendlint-disable -->\nHello\n" },
      "a.md",
    );
    expect(places(stdout)).toEqual(["a.md:1:1 suppression/missing-reason", "a.md:1:1 suppression/unused"]);
    expect(status).toBe(1);
    const wrong = { suppressions: { requireReasons: true, reportUnused: "warning" }, files: [{ glob: "x", text: "body" }] };
    expect((await lintIn({ "sendlint.config.json": JSON.stringify(wrong), "a.md": "x" }, "a.md")).stderr.split("\n").slice(0, 3)).toEqual([
      'sendlint: sendlint.config.json: `files[0].text` is "body". Expected a JSONPath, such as "$.items[*].body".',
      'sendlint: sendlint.config.json: `suppressions.reportUnused` is "warning". Expected "off", "warn" or "error".',
      "sendlint: sendlint.config.json: `suppressions.requireReasons` is not a key. Did you mean `requireReason`? Keys: reportUnused, requireReason.",
    ]);
  });
});

describe("--fix", () => {
  const link = "http://www.amazon.de/gp/help";
  const files = {
    "a.json": `\ufeff{\r\n\t"items": [ {"body": "See http:\\/\\/www.amazon.de\\/gp\\/help \\u00e4 \\"x\\""} ]\r\n}`,
    "b.yaml": `# keep\n- body: 'it''s ${link}'   # c\n- body: |\n    a ${link}\n\n\n\n\n    b\n- body: "a\\n${link}"\n`,
    "c.csv": `\ufeffid;body\r\n1;See ${link}\r\n2;"Say ""x"" ${link}"\r\n`,
    "d.txt": `Hi\r\n\r\n\r\n\r\n${link}\r\n`,
    "e.po": `msgid "x y"\nmsgstr ""\n"a http://www."\n"amazon.de/gp/help\\n"\n`,
    "f.xlf": `<xliff version="1.2"><file source-language="en"><body><trans-unit id="1"><source>see ${link}?a=1&amp;b=2</source></trans-unit></body></file></xliff>`,
    "g.md": `---\nsubject: "See ${link}"\n---\n[x](${link})\n`,
    "h.txt": Buffer.from(`\ufeffSee ${link}\r\n`, "utf16le"),
  };

  it("mends inside of each notation and leaves the rest of the file as it was", async () => {
    const { stderr, folder } = await lintIn(files, ".", "--fix");
    expect(stderr).toBe("Mended 14 findings.\n");
    for (const [name, content] of Object.entries(files)) {
      const before = Buffer.from(content).toString(name === "h.txt" ? "utf16le" : "utf8");
      const wanted = before
        .replaceAll("http:", "https:")
        .replace("\n\n\n\n\n    b", "\n\n    b")
        .replace("Hi\r\n\r\n\r\n\r\n", "Hi\r\n\r\n");
      expect(readFileSync(join(folder.path, name)).toString(name === "h.txt" ? "utf16le" : "utf8")).toBe(wanted);
    }
  });

  it("writes nothing where it is only asked what would be", async () => {
    const { stdout, stderr, read } = await lintIn({ "d.txt": files["d.txt"] }, ".", "--fix-dry-run");
    expect(read("d.txt")).toBe(files["d.txt"]);
    expect([stderr, places(stdout).filter((place) => place.endsWith("links/insecure"))]).toEqual(["Would mend 2 findings.\n", []]);
  });

  it("mends only what it is asked to", async () => {
    const { read } = await lintIn({ "d.txt": files["d.txt"] }, ".", "--fix", "--fix-type", "format");
    expect(read("d.txt")).toBe(files["d.txt"].replace("Hi\r\n\r\n\r\n\r\n", "Hi\r\n\r\n"));
  });

  it("touches no file that is fine, and none that it cannot read", async () => {
    const fine = { "a.txt": "Hello\r\n", "b.txt": Buffer.from(`Grüße ${link}`, "latin1") };
    const { folder } = await lintIn(fine, ".", "--fix");
    for (const [name, content] of Object.entries(fine)) expect(readFileSync(join(folder.path, name))).toEqual(Buffer.from(content));
  });

  it("tells what it cannot write", async () => {
    const folder = makeFolder({ "a.txt": link });
    folders.push(folder);
    writeFileSync(join(folder.path, "b.txt"), link);
    const { linkSync } = await import("node:fs");
    linkSync(join(folder.path, "b.txt"), join(folder.path, "c.txt"));
    const { status, stdout, stderr } = await runCommand([".", "--fix", ...presets, "-f", "compact"], { cwd: folder.path });
    expect(stderr).toBe(
      "Mended 1 finding.\nb.txt: cannot be mended: it has 2 hard links, which replacing it would part.\nc.txt: cannot be mended: it has 2 hard links, which replacing it would part.\n",
    );
    expect(places(stdout).filter((place) => place.endsWith("links/insecure"))).toEqual([
      "b.txt:1:1 links/insecure",
      "c.txt:1:1 links/insecure",
    ]);
    expect(status).toBe(2);
  });
});
