import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

const bad = "Hello,\nthe box: jo@shop.example please.\n";
const amazon = ["--preset", "amazon", "--marketplace", "amazon.de"];

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function makeLibrary(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder({ "a.txt": bad, ...files });
  folders.push(folder);
  return folder.path;
}

function lintIn(cwd: string, ...argv: readonly string[]) {
  return runCommand(["a.txt", ...amazon, ...argv], { cwd });
}

describe("--format", () => {
  it("writes one report to standard output and others into files", async () => {
    const cwd = makeLibrary({ "out/old.txt": "" });
    const { status, stdout, stderr } = await lintIn(cwd, "-f", "compact", "-f", "sarif:out/a.sarif", "-f", "html:report.html");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^a\.txt:2:10 error /);
    const { runs } = JSON.parse(readFileSync(join(cwd, "out/a.sarif"), "utf8"));
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("contact/email-address");
    expect(runs[0].tool.driver.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("Disallow email addresses.");
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "out", "report.html"]);
  });

  it("tells in reports what it tells on standard error of files that cannot be read", async () => {
    const cwd = makeLibrary({ "b.json": '[{"body":"Hello"},\n{"body":}]', "c.txt": "caf\u00e9 au lait" });
    writeFileSync(join(cwd, "c.txt"), Buffer.from("caf\u00e9 au lait", "latin1"));
    const { status, stdout, stderr } = await runCommand([".", ...amazon, "-f", "json"], { cwd });
    const { problems, results } = JSON.parse(stdout);
    const latin = "cannot be read: it is not UTF-8 from 1:4 on (byte 0xE9, as in Latin-1); save it as UTF-8.";
    expect(problems).toEqual([
      { name: "b.json", position: { line: 2, column: 9 }, message: "is not valid JSON: a value is missing." },
      { name: "c.txt", position: null, message: latin },
    ]);
    expect(results.map(({ name, id }: { name: string; id: string | null }) => [name, id])).toEqual([
      ["a.txt", null],
      ["b.json", "$[0].body"],
    ]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `b.json:2:9: is not valid JSON: a value is missing.\nc.txt: ${latin}\n` });
  });

  it("prints nothing where all reports go into files, and colours no file", async () => {
    const cwd = makeLibrary();
    expect(await lintIn(cwd, "--format", "stylish:report.txt", "--color")).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "report.txt"), "utf8")).not.toContain("\u001b");
  });

  it("replaces a report, and follows a link to it", async () => {
    const cwd = makeLibrary({ "out/report.json": "old" });
    chmodSync(join(cwd, "out/report.json"), 0o640);
    symlinkSync("out/report.json", join(cwd, "latest.json"));
    await lintIn(cwd, "--format", "json:latest.json");
    expect(lstatSync(join(cwd, "latest.json")).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(join(cwd, "out/report.json"), "utf8")).totals.messages).toBe(1);
    expect(statSync(join(cwd, "out/report.json")).mode & 0o777).toBe(0o640);
  });

  it("takes no earlier report for a template", async () => {
    const cwd = makeLibrary();
    const lintFolder = () => runCommand([".", ...amazon, "-f", "compact", "-f", "html:report.html"], { cwd });
    const first = await lintFolder();
    expect(await lintFolder()).toEqual(first);
  });

  it("writes to a device, and does not put a file in its place", async () => {
    const cwd = makeLibrary();
    expect(await lintIn(cwd, "--format", "json:/dev/null")).toMatchObject({ status: 1, stderr: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("tells before it lints that a folder is not there, or stands in the way", async () => {
    const cwd = makeLibrary({ "out/old.txt": "" });
    const { status, stdout, stderr } = await lintIn(cwd, "-f", "sarif:reports/a.sarif", "-f", "json:out", "-f", "tap:a.txt/b.tap");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(
      stderr,
    ).toBe(`sendlint: \`--format sarif:reports/a.sarif\` needs the folder "reports", which is not there. Make it, or name a file elsewhere.
sendlint: \`--format json:out\` names a folder. Name a file in it.
sendlint: \`--format tap:a.txt/b.tap\` needs the folder "a.txt", which is not there. Make it, or name a file elsewhere.
See \`sendlint --help\`.
`);
  });

  it("writes the other reports where one cannot be written, and ends with status 2", async () => {
    const cwd = makeLibrary();
    const name = `${"x".repeat(300)}.sarif`;
    const { status, stdout, stderr } = await lintIn(cwd, "-f", `sarif:${name}`, "-f", "compact", "-f", "json:a.json");
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${name}: cannot be written: name too long.\n` });
    expect(stdout).toMatch(/^a\.txt:2:10 error /);
    expect(JSON.parse(readFileSync(join(cwd, "a.json"), "utf8")).totals.messages).toBe(1);
  });

  it("names files from the root of the repository where the repository's host reads the report", async () => {
    const root = makeLibrary({ "mail/a.txt": bad });
    mkdirSync(join(root, ".git"));
    const cwd = join(root, "mail");
    const path = (stdout: string) => (JSON.parse(stdout) as { location: { path: string } }[])[0]?.location.path;
    expect(path((await lintIn(cwd, "--format", "gitlab")).stdout)).toBe("mail/a.txt");
    expect(path((await lintIn(root, "--format", "gitlab")).stdout)).toBe("a.txt");
    expect((await lintIn(cwd, "--format", "compact")).stdout).toMatch(/^a\.txt:2:10 /);
  });

  it("explains the rules of plugins", async () => {
    const cwd = makeLibrary();
    const plugin = `{ name: "my", rules: [{ id: "my/shouting", meta: { category: "abuse", summary: "Disallow shouting" },
      options: { safeParse: () => ({ success: true, data: {} }), parse: () => ({}) }, messages: {}, frames: () => [], check: null }] }`;
    writeFileSync(join(cwd, "sendlint.config.mjs"), `export default { plugins: [${plugin}] };`);
    const { runs } = JSON.parse((await lintIn(cwd, "--format", "sarif")).stdout);
    expect(runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === "my/shouting").shortDescription.text).toBe(
      "Disallow shouting.",
    );
  });
});

describe("--show-personal-data", () => {
  it("shows what is masked otherwise", async () => {
    const cwd = makeLibrary();
    expect((await lintIn(cwd)).stdout).toContain("the box: ••@••••.••••••• please.");
    expect((await lintIn(cwd, "--show-personal-data")).stdout).toContain("the box: jo@shop.example please.");
  });
});
