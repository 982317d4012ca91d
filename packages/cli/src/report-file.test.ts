import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ReportFile } from "./report-file.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-report-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

const long = "x".repeat(70_000);

describe("ReportFile", () => {
  it("is there as a whole, and until then the one before it is", async () => {
    writeFileSync(join(folder, "a.txt"), "old");
    chmodSync(join(folder, "a.txt"), 0o640);
    symlinkSync("a.txt", join(folder, "link.txt"));
    const file = new ReportFile("link.txt", folder);
    await file.write(long);
    await file.write("y");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toHaveLength(3);
    expect(await file.end()).toEqual([]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(`${long}y`);
    expect(statSync(join(folder, "a.txt")).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, "link.txt")).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "link.txt"]);
  });

  it("is there where nothing is in it", async () => {
    expect(await new ReportFile("a.txt", folder).end()).toEqual([]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("");
  });

  it("leaves nothing behind that was not ended", async () => {
    const file = new ReportFile("a.txt", folder);
    await file.write(long);
    await file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says in the end why it could not be written", async () => {
    const file = new ReportFile("none/a.txt", folder);
    await file.write(long);
    await file.write(long);
    expect(await file.end()).toEqual(["none/a.txt: cannot be written: no such file or directory."]);
  });
});
