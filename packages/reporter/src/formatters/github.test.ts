import { error, notice, warning } from "@actions/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { FormatOptions, Report } from "../reporter.js";

const text = "Hello,\nadd me on WeChat or WhatsApp";
const source = { text };

function write(reports: readonly Report[], options: FormatOptions = {}): string[] {
  return format(reports, { ...options, formatter: "github" })
    .trimEnd()
    .split("\n");
}

/** What GitHub's own toolkit writes. */
let toolkit: string[];
beforeEach(() => {
  toolkit = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    toolkit.push(String(chunk).trimEnd());
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** What the runner takes a line for, which looks at every line that a step prints: the commands of today, or `##[` of earlier ones. */
function parseCommand(line: string) {
  const [, command, properties = "", data = ""] = /^\s*::([^ :]+) ?(.*?)::(.*)$/s.exec(line) ?? [];
  if (command === undefined) return line.includes("##[") ? { command: "##[" } : null;
  const pairs = properties.split(",").map((property) => property.split(/=(.*)/s));
  return { command, properties: Object.fromEntries(pairs.map(([key, value = ""]) => [key, decode(value)])), data: decode(data) };
}

function decode(value: string): string {
  return value.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

describe("github", () => {
  it("annotates as the toolkit does", () => {
    const reports = [
      { name: "templates/a, b.txt", platform: "market.example", result: makeResult(source, [{ at: "WeChat" }]), source },
      { name: "b.txt", result: makeResult(source, [{ at: ",\nadd", severity: "warn", message: "100 % off:\nno." }]), source },
      { name: "c.txt", result: makeResult(source, [], { failures: [{ ruleId: "content/length", cause: "x" }] }), source },
    ];
    const lines = write(reports, { pathPrefix: "mail/" });
    const place = { startLine: 2, endLine: 2, startColumn: 11, endColumn: 16, title: "contact/off-platform" };
    error("“WeChat” leads off the platform. Remove it. (market.example)", { ...place, file: "mail/templates/a, b.txt" });
    warning("100 % off:\\nno.", { file: "mail/b.txt", startLine: 1, endLine: 2, title: "contact/off-platform" });
    error("Rule content/length: x. The other rules ran; please report this.", {
      file: "mail/c.txt",
      startLine: 1,
      endLine: 1,
      startColumn: 1,
      endColumn: 1,
      title: "content/length",
    });
    expect(lines.slice(0, -1).map(parseCommand)).toEqual(toolkit.map(parseCommand));
    expect(lines[0]).toBe(
      "::error file=mail/templates/a%2C b.txt,line=2,endLine=2,col=11,endColumn=16,title=contact/off-platform::“WeChat” leads off the platform. Remove it. (market.example)",
    );
    expect(lines.at(-1)).toBe("2 problems (1 error, 1 warning) in 3 of 3 messages; 1 rule failed");
  });

  it("keeps to the ten annotations of each level that GitHub shows, and prints the rest", () => {
    const found = Array.from({ length: 12 }, (_, index) => ({ at: "WeChat", severity: index < 11 ? "error" : "warn" }) as const);
    const result = makeResult(source, [...found, { at: "WhatsApp" }]);
    const lines = write([{ name: "a.txt", result, source }]);
    notice("GitHub shows ten errors and ten warnings of a step. The log of this step has 2 more findings.", { title: "Sendlint" });
    expect(lines.map((line) => parseCommand(line)?.command ?? line)).toEqual([
      ...Array<string>(10).fill("error"),
      "group",
      "a.txt:2:11 error “WeChat” leads off the platform. Remove it. (contact/off-platform)",
      "warning",
      "a.txt:2:21 error “WhatsApp” leads off the platform. Remove it. (contact/off-platform)",
      "endgroup",
      "notice",
      "13 problems (12 errors, 1 warning) in 1 of 1 message",
    ]);
    expect(lines.at(-2)).toBe(toolkit[0]);
  });

  it("says that there is nothing", () => expect(write([])).toEqual(["No problems in 0 messages"]));

  it("holds hostile text as text, in commands and in plain lines", () => {
    const visible = escapeControl(hostile);
    const context = `id ${visible}, ${visible}`;
    const commands = write([makeHostileReport()]).map(parseCommand);
    expect(commands.map((command) => command?.command)).toEqual(["error", "warning", "error", undefined]);
    expect(commands[0]).toEqual({
      command: "error",
      properties: { file: escapeControl(hostileName), line: "2", endLine: "12", title: "contact/off-platform" },
      data: `${visible} (${context})`,
    });
    const many = write(Array.from({ length: 12 }, makeHostileReport)).map(parseCommand);
    const annotated = Array<readonly string[]>(5).fill(["error", "warning", "error"]).flat();
    expect(many.map((command) => command?.command ?? "")).toEqual([
      ...annotated,
      "group",
      ...Array<readonly string[]>(5).fill(["", "warning", ""]).flat(),
      ...Array<string>(6).fill(""),
      "endgroup",
      "notice",
      "",
    ]);
  });
});
