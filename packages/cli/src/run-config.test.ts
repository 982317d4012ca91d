import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "../test/run.js";
import { runConfig } from "./run-config.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

/** Longer than a thread needs to start where much else runs. Milliseconds. */
const limit = 60_000;

function run(name: string, source: string, given: number = limit): Promise<unknown> {
  const folder = makeFolder({ [name]: source });
  folders.push(folder);
  return runConfig(join(folder.path, name), given);
}

describe("runConfig", { timeout: 120_000 }, () => {
  it.each([
    ["a.mjs", 'export default { kind: "reply" };'],
    ["a.cjs", 'module.exports = { kind: "reply" };'],
    ["a.ts", 'enum Kind { reply = "reply" }\ninterface A { kind: Kind }\nexport default { kind: Kind.reply } satisfies A;'],
    ["a.mts", 'const kind: string = await Promise.resolve("reply");\nexport default { kind };'],
  ])("runs %s", async (name, source) => expect(await run(name, source)).toEqual({ kind: "reply" }));

  it.each(["mjs", "ts"])("keeps the functions of a %s file", async (end) => {
    const config = (await run(`a.${end}`, "export default { twice: (n) => 2 * n };")) as { readonly twice: (n: number) => number };
    expect(config.twice(4)).toBe(8);
  });

  it.each(["mjs", "ts"])("runs a %s file anew that has changed", async (end) => {
    const folder = makeFolder({ [`a.${end}`]: 'import { twice } from "./b.mjs";\nexport default { times: (n) => twice(n) };' });
    folders.push(folder);
    const path = join(folder.path, `a.${end}`);
    writeFileSync(join(folder.path, "b.mjs"), "export const twice = (n) => 2 * n;");
    const timesFour = async () => ((await runConfig(path, limit)) as { readonly times: (n: number) => number }).times(4);
    expect(await timesFour()).toBe(8);
    writeFileSync(path, "export default { times: (n) => 3 * n };");
    expect(await timesFour()).toBe(12);
  });

  it.each([
    ["throws", "a.mjs", '\nthrow new Error("odd\\nand more");', "cannot be run: odd (line 2)"],
    ["throws in TypeScript", "a.ts", 'const a: number = 1;\nthrow new Error("odd");', "cannot be run: odd (line 2)"],
    [
      "has a getter that throws",
      "a.mjs",
      '\nexport default { rules: [{ get a() { throw new Error("odd"); } }] };',
      "cannot be run: odd (line 2)",
    ],
    [
      "has one beside a function",
      "a.mjs",
      'export default { f: () => 1, get a() { throw new Error("odd"); } };',
      "cannot be run: odd (line 1)",
    ],
    ["throws what is no error", "a.mjs", "throw 1;", "cannot be run: 1"],
    ["does not parse", "a.mjs", "\n\nexport default {", "cannot be run: Unexpected end of input"],
    ["does not parse as TypeScript", "a.ts", "\nexport default {", "cannot be run: ParseError: Unexpected token (line 2)"],
    [
      "imports what is not there",
      "a.mjs",
      'import "no-such-package";',
      "cannot be run: Cannot find package 'no-such-package' imported from",
    ],
    ["exports nothing", "a.mjs", "export const config = {};", "exports no configuration. Write `export default { … }`."],
    ["exports nothing in TypeScript", "a.ts", "export const config = {};", "exports no configuration. Write `export default { … }`."],
    [
      "waits for what never comes",
      "a.mjs",
      "await new Promise(() => {});\nexport default {};",
      "cannot be run: it ended before it exported anything.",
    ],
    ["ends the process", "a.mjs", "process.exit(0);", "cannot be run: it ended before it exported anything."],
  ])("tells of a file that %s", async (_, name, source, message) => {
    await expect(run(name, source)).rejects.toThrow(message);
  });

  it("ends a file that loops", async () => {
    await expect(run("a.mjs", "for (;;);", 300)).rejects.toThrow("cannot be run: it took more than 0.3 seconds.");
    await expect(run("a.mjs", "setInterval(() => {}, 100);\nawait new Promise(() => {});", 300)).rejects.toThrow("it took more than");
  });
});
