import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EncodingError } from "../read-text.js";
import { encode, longestWhole, openSource, sourceOf } from "./source-file.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-source-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(bytes: Buffer | string) {
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  const file = await openSource(path);
  return { text: await file.text(), encoding: file.encoding };
}

const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

describe("openSource", () => {
  it.each([
    ["UTF-8", Buffer.from("Grüße 微信 😀\r\n"), "utf-8", false],
    ["UTF-8 with a byte order mark", Buffer.from("\ufeffGrüße 微信 😀\r\n"), "utf-8", true],
    ["UTF-16 of one order", Buffer.from("\ufeffGrüße 微信 😀\r\n", "utf16le"), "utf-16le", true],
    ["UTF-16 of the other order", utf16be("\ufeffGrüße 微信 😀\r\n"), "utf-16be", true],
    ["nothing", Buffer.from(""), "utf-8", false],
  ])("reads %s, and writes it back", async (_, bytes, name, hasByteOrderMark) => {
    const { text, encoding } = await read(bytes);
    expect(text).toBe(bytes.length === 0 ? "" : "Grüße 微信 😀\r\n");
    expect(encoding).toEqual({ name, hasByteOrderMark });
    expect(encode(text, encoding)).toEqual(bytes);
  });

  it.each([
    [
      "Latin-1 at its end",
      Buffer.from("au caf\u00e9", "latin1"),
      "it is not UTF-8 from 1:7 on (byte 0xE9, as in Latin-1); save it as UTF-8",
    ],
    ["Latin-1", Buffer.from("Viele\nGrüße aus Köln", "latin1"), "it is not UTF-8 from 2:3 on (byte 0xFC, as in Latin-1); save it as UTF-8"],
    [
      "another code page",
      Buffer.from([0x61, 0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7]),
      "it is not UTF-8 from 1:2 on; save it as UTF-8",
    ],
    [
      "UTF-16 without its mark",
      Buffer.from("Hello", "utf16le"),
      "it holds zero bytes, so it is no text, or UTF-16 without a byte order mark",
    ],
    [
      "UTF-16 that breaks off",
      Buffer.concat([Buffer.from("\ufeffHi\n", "utf16le"), Buffer.from([0x00, 0xd8])]),
      "it is not UTF-16 from 2:1 on, although it begins like it",
    ],
  ])("says that a file is %s", async (_, bytes, message) => await expect(read(bytes)).rejects.toThrow(new EncodingError(message)));

  it("reads a long file in pieces, with the place of what is wrong", async () => {
    const line = `${"ü".repeat(99)}\n`;
    const many = line.repeat(Math.ceil(longestWhole / 199) + 1);
    expect((await read(many)).text).toBe(many);
    const bad = Buffer.concat([Buffer.from(many), Buffer.from("ab\xfc", "latin1")]);
    await expect(read(bad)).rejects.toThrow(/^it is not UTF-8 from \d+:3 on/);
  });

  it("passes on what the system says", async () => await expect(openSource(join(folder, "none"))).rejects.toThrow("ENOENT"));
});

describe("sourceOf", () => {
  it("stands in for a file", async () => {
    const file = sourceOf({ path: "/x", encoding: { name: "utf-8", hasByteOrderMark: true } }, "abc");
    const chunks: string[] = [];
    for await (const chunk of file.chunks()) chunks.push(chunk);
    expect([file.size, await file.text(), chunks]).toEqual([3, "abc", ["abc"]]);
  });
});
