import {
  chmodSync,
  linkSync,
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
import { replaceFile, stampOf } from "./replace-file.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-replace-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("replaceFile", () => {
  it("keeps permissions, follows links, and leaves nothing behind", async () => {
    const path = write("a.txt", "old");
    chmodSync(path, 0o640);
    symlinkSync("a.txt", join(folder, "link.txt"));
    expect(await replaceFile(join(folder, "link.txt"), Buffer.from("new"), await stampOf(path))).toBe(null);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["a.txt", "link.txt"]);
    expect(realpathSync(join(folder, "link.txt"))).toBe(path);
  });

  it("does not overwrite what somebody else wrote meanwhile", async () => {
    const path = write("a.txt", "old");
    const stamp = await stampOf(path);
    write("a.txt", "theirs");
    expect(await replaceFile(path, Buffer.from("new"), stamp)).toBe("it was changed meanwhile");
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });

  it("does not part hard links", async () => {
    const path = write("a.txt", "old");
    linkSync(path, join(folder, "b.txt"));
    expect(await replaceFile(path, Buffer.from("new"), await stampOf(path))).toBe("it has 2 hard links, which replacing it would part");
    expect(readFileSync(join(folder, "b.txt"), "utf8")).toBe("old");
  });

  it("says why it cannot", async () => {
    const path = write("a.txt", "old");
    const stamp = await stampOf(path);
    rmSync(path);
    expect(await replaceFile(path, Buffer.from("new"), stamp)).toBe("no such file or directory");
  });
});
