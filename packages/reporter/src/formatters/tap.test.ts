import { Parser } from "tap-parser";
import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { Report } from "../reporter.js";

const text = "Hello,\nadd me on WeChat or WhatsApp";
const source = { text };

function write(reports: readonly Report[]): string {
  return format(reports, { formatter: "tap" });
}

/** What a TAP parser reads, as far as it is about tests. */
function read(tap: string) {
  const events = Parser.parse(tap);
  const isKnown = new Set(["version", "plan", "assert", "comment", "complete", "finish", "close"]);
  expect(events.filter(([event]) => !isKnown.has(event))).toEqual([]);
  return events.flatMap(([event, value]) =>
    event === "assert" ? [value as { ok: boolean; name: string; skip: unknown; todo: unknown; diag: unknown }] : [],
  );
}

describe("tap", () => {
  it("has a test for each message; a warning fails none", () => {
    const reports = [
      { name: "a.txt", platform: "one.example", result: makeResult(source, [{ at: "WeChat" }]), source },
      { name: "b.txt", result: makeResult(source, [{ at: "WhatsApp", severity: "warn" }], { id: "late #2" }), source },
      { name: "c.txt", result: makeResult(source, []), source },
    ];
    expect(write(reports)).toBe(`TAP version 14
not ok 1 - a.txt (one.example)
  ---
  findings:
    - {"rule":"contact/off-platform","severity":"error","line":2,"column":11,"message":"“WeChat” leads off the platform. Remove it. (one.example)"}
  ...
ok 2 - b.txt (late \\#2)
  ---
  findings:
    - {"rule":"contact/off-platform","severity":"warn","line":2,"column":21,"message":"“WhatsApp” leads off the platform. Remove it. (late #2)"}
  ...
ok 3 - c.txt
1..3
`);
    expect(read(write(reports)).map(({ ok, name }) => [ok, name])).toEqual([
      [false, "a.txt (one.example)"],
      [true, "b.txt (late #2)"],
      [true, "c.txt"],
    ]);
  });

  it("plans no test where there is none", () => expect(write([])).toBe("TAP version 14\n1..0\n"));

  it("holds hostile text as text: no test, directive or bail out comes of it", () => {
    const visible = escapeControl(hostile);
    const context = `id ${visible}, ${visible}`;
    const [test, ...others] = read(write([makeHostileReport()]));
    expect(others).toEqual([]);
    expect(test).toMatchObject({ ok: false, name: `${escapeControl(hostileName)} (${context})`, skip: false, todo: false });
    expect(test?.diag).toMatchObject({
      findings: [
        { severity: "error", message: `${visible} (${context})` },
        { severity: "warn", message: `${visible} (${context})` },
        { rule: "content/length", message: `Rule content/length: ${visible}. The other rules ran; please report this. (${context})` },
      ],
    });
  });
});
