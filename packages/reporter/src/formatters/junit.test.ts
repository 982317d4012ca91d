import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { readXml } from "../../test/xml.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { Report } from "../reporter.js";

const schema = readFileSync(new URL("../../test/data/jenkins-junit.xsd", import.meta.url), "utf8");
const text = "Hello,\nadd me on WeChat or WhatsApp";
const source = { text };

function write(reports: readonly Report[]): string {
  return format(reports, { formatter: "junit" });
}

describe("junit", () => {
  it("has a suite for each file and a case for each message, and lists the findings in their text", async () => {
    const failures = [{ ruleId: "content/length", cause: "RangeError: too far" }];
    const reports = [
      {
        name: "a.txt",
        platform: "one.example",
        result: makeResult(source, [{ at: "WeChat" }, { at: "WhatsApp", severity: "warn" }]),
        source,
      },
      { name: "a.txt", platform: "two.example", result: makeResult(source, [], { ok: false, failures }), source },
      { name: "b.txt", platform: "one.example", result: makeResult(source, []), source },
    ];
    expect(write(reports)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sendlint" time="0">
  <testsuite name="a.txt" tests="2" failures="1" errors="1" skipped="0" time="0">
    <testcase classname="sendlint" name="a.txt (one.example)" time="0">
      <failure type="error" message="1 error">
a.txt:2:11 error “WeChat” leads off the platform. Remove it. (contact/off-platform, one.example)
      </failure>
      <system-out>
a.txt:2:21 warn “WhatsApp” leads off the platform. Remove it. (contact/off-platform, one.example)
      </system-out>
    </testcase>
    <testcase classname="sendlint" name="a.txt (two.example)" time="0">
      <error type="failure" message="1 rule failed">
a.txt:1:1 failure Rule content/length: RangeError: too far. The other rules ran; please report this. (content/length, two.example)
      </error>
    </testcase>
  </testsuite>
  <testsuite name="b.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="sendlint" name="b.txt (one.example)" time="0">
    </testcase>
  </testsuite>
</testsuites>
`);
    await readXml(write(reports), schema);
  });

  it("is valid where there is nothing", async () => {
    expect(await readXml(write([]), schema)).toMatchObject({ name: "testsuites", attributes: { name: "sendlint" }, children: [] });
  });

  it("is refused by the schema where it is wrong", async () => {
    await expect(readXml(write([]).replace("testsuites name", "testsuites odd"), schema)).rejects.toThrow("attribute 'odd' is not allowed");
  });

  it("holds hostile text as text", async () => {
    const { children } = await readXml(write([makeHostileReport()]), schema);
    expect(children.map(({ attributes }) => attributes.name)).toEqual([escapeControl(hostileName)]);
    const visible = escapeControl(hostile);
    const context = `id ${visible}, ${visible}`;
    const cases = children[0]?.children ?? [];
    expect(cases.map(({ attributes }) => attributes.name)).toEqual([`${escapeControl(hostileName)} (${context})`]);
    expect(cases[0]?.children.map(({ name, text }) => [name, text.trim().split("\n").length])).toEqual([
      ["error", 1],
      ["failure", 1],
      ["system-out", 1],
    ]);
    expect(cases[0]?.children[1]?.text.trim()).toBe(
      `${escapeControl(hostileName)}:2:1 error ${visible} (contact/off-platform, ${context})`,
    );
  });
});
