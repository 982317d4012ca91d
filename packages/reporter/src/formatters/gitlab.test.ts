import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { FormatOptions, Report } from "../reporter.js";

/** GitLab's table of fields in words of JSON Schema: docs.gitlab.com/ci/testing/code_quality, “Code Quality report format”, read in November 2026. */
const schema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./|/)." },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
};
const isValid = new Ajv().compile(schema);

const text = "Hello,\nadd me on WeChat or WhatsApp, WeChat";
const source = { text };

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string };
}

function read(reports: readonly Report[], options: FormatOptions = {}): Issue[] {
  const issues = JSON.parse(format(reports, { ...options, formatter: "gitlab" }));
  expect([isValid(issues), isValid.errors]).toEqual([true, null]);
  return issues as Issue[];
}

describe("gitlab", () => {
  it("has an object for each finding", () => {
    const failures = [{ ruleId: "content/length", cause: "RangeError: too far" }];
    const result = makeResult(source, [{ at: "WeChat" }, { at: "WhatsApp", severity: "warn" }], { failures });
    expect(read([{ name: "a.txt", platform: "market.example", result, source }])).toEqual([
      {
        description: "“WeChat” leads off the platform. Remove it. (market.example)",
        check_name: "contact/off-platform",
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: "major",
        location: { path: "a.txt", lines: { begin: 2 } },
      },
      {
        description: "“WhatsApp” leads off the platform. Remove it. (market.example)",
        check_name: "contact/off-platform",
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: "minor",
        location: { path: "a.txt", lines: { begin: 2 } },
      },
      {
        description: "Rule content/length: RangeError: too far. The other rules ran; please report this. (market.example)",
        check_name: "content/length",
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: "major",
        location: { path: "a.txt", lines: { begin: 1 } },
      },
    ]);
  });

  it("gives no two findings the same fingerprint", () => {
    const result = makeResult(source, [{ at: "WeChat" }, { at: "WeChat" }]);
    const issues = read(["one.example", "two.example"].map((platform) => ({ name: "a.txt", platform, result, source })));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it("names files from the root of the repository", () => {
    const report = { name: "../shared/a.txt", result: makeResult(source, [{ at: "WeChat" }]), source };
    expect(read([report], { pathPrefix: "packages/mail/" }).map(({ location }) => location.path)).toEqual(["packages/shared/a.txt"]);
  });

  it("is an empty list where there is nothing", () => expect(format([], { formatter: "gitlab" })).toBe("[]\n"));

  it("holds hostile text as text", () => {
    const issues = read([makeHostileReport()]);
    const visible = escapeControl(hostile);
    expect(issues.map(({ description }) => description)).toEqual([
      `${visible} (id ${visible}, ${visible})`,
      `${visible} (id ${visible}, ${visible})`,
      `Rule content/length: ${visible}. The other rules ran; please report this. (id ${visible}, ${visible})`,
    ]);
    expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set([hostileName]));
  });
});
