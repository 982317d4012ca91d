// The schema that SARIF 2.1.0 was published with.
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { rules } from "@sendlint/core";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { hostile, hostileName, makeHostileReport } from "../../test/hostile.js";
import { makeResult } from "../../test/result.js";
import { escapeControl } from "../escape.js";
import { format } from "../format.js";
import type { FormatOptions, Report } from "../reporter.js";

const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

interface Run {
  readonly tool: { readonly driver: { readonly rules: Described[] } & Record<string, unknown> };
  readonly invocations: { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: unknown[] }[];
  readonly results: Result[];
}
interface Described {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

/** Reads the one run, and holds it to the schema and to what GitHub asks of it besides. */
function read(reports: readonly Report[], options: FormatOptions = {}): Run {
  const log = JSON.parse(format(reports, { rules, ...options, formatter: "sarif" }));
  expect([isValid(log), isValid.errors]).toEqual([true, null]);
  expect(log.runs).toHaveLength(1);
  const run = log.runs[0] as Run;
  for (const { id, shortDescription, fullDescription, help } of run.tool.driver.rules) {
    for (const text of [id, shortDescription.text, fullDescription.text, help.text, help.markdown]) expect(text).not.toBe("");
    expect(Math.max(shortDescription.text.length, fullDescription.text.length)).toBeLessThanOrEqual(1024);
  }
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of run.results) {
    expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(message.text).not.toBe("");
    expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(locations[0]?.physicalLocation.region ?? {})).toEqual(["startLine", "startColumn", "endLine", "endColumn"]);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[^/:\\][^:\\]*$/);
  }
  return run;
}

const text = "Hello 👋,\nadd me on WeChat\nor WhatsApp";
const source = { text };

describe("sarif", () => {
  it("tells the tool, the rules and the results", () => {
    const result = makeResult(source, [{ at: "👋,\nadd" }, { at: "WhatsApp", severity: "warn", policy: null }]);
    const options = { rules: [], version: "1.2.3", pathPrefix: "mail/", docsBase: "https://docs.example/" };
    expect(
      JSON.parse(format([{ name: "a b.txt", platform: "market.example", result, source }], { ...options, formatter: "sarif" })),
    ).toEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Sendlint",
              version: "1.2.3",
              semanticVersion: "1.2.3",
              rules: [
                {
                  id: "contact/off-platform",
                  shortDescription: { text: "Report off-platform-contact." },
                  fullDescription: { text: "Report off-platform-contact." },
                  help: {
                    text: "Report off-platform-contact.\n\nhttps://docs.example/contact/off-platform.md\n\nMessaging rules (2024) https://market.example/rules",
                    markdown:
                      "Report off-platform-contact.\n\n[Documentation](<https://docs.example/contact/off-platform.md>)\n\n[Messaging rules (2024)](<https://market.example/rules>)",
                  },
                  helpUri: "https://docs.example/contact/off-platform.md",
                  properties: { tags: ["off-platform-contact"] },
                },
              ],
            },
          },
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
          results: [
            {
              ruleId: "contact/off-platform",
              ruleIndex: 0,
              level: "error",
              message: { text: "“👋,\\nadd” leads off the platform. Remove it. (market.example)" },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "mail/a%20b.txt", uriBaseId: "%SRCROOT%" },
                    region: { startLine: 1, startColumn: 7, endLine: 2, endColumn: 4 },
                  },
                },
              ],
              partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}$/) },
            },
            {
              ruleId: "contact/off-platform",
              ruleIndex: 0,
              level: "warning",
              message: { text: "“WhatsApp” leads off the platform. Remove it. (market.example)" },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "mail/a%20b.txt", uriBaseId: "%SRCROOT%" },
                    region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 12 },
                  },
                },
              ],
              partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}$/) },
            },
          ],
        },
      ],
    });
  });

  it("lists every rule with its help, also where nothing was found", () => {
    const run = read([]);
    expect(run.results).toEqual([]);
    expect(run.tool.driver).not.toHaveProperty("version");
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
    expect(run.tool.driver.rules.find(({ id }) => id === "contact/off-platform")).toMatchObject({
      shortDescription: { text: "Disallow contact outside the platform's messaging." },
    });
  });

  it("takes the policy's page for help where the documentation is not on the web", () => {
    const { tool } = read([{ name: "a.txt", result: makeResult(source, [{ at: "WhatsApp" }]), source }], { rules: [] });
    expect(tool.driver.rules[0]?.helpUri).toBe("https://market.example/rules");
  });

  it("keeps fingerprints when lines move", () => {
    const later = { text: `New line\n\n${text}` };
    const hash = (of: { readonly text: string }) =>
      read([{ name: "a.txt", result: makeResult(of, [{ at: "WeChat" }]), source: of }]).results[0]?.partialFingerprints;
    expect(hash(later)).toEqual(hash(source));
  });

  it("puts what is not in the file at its start", () => {
    const apart = { text: "Hello", subject: "WhatsApp" };
    const { results } = read([{ name: "a.txt", result: makeResult(apart, [{ at: "WhatsApp", field: "subject" }]), source: apart }]);
    expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
    expect(results[0]?.message.text).toBe("“WhatsApp” leads off the platform. Remove it. (subject)");
  });

  it("keeps to the results that GitHub takes, errors first, and says how many were left out", () => {
    const warning = { at: "WeChat", severity: "warn" } as const;
    const result = makeResult(source, [...Array<typeof warning>(25_001).fill(warning), { at: "WhatsApp" }]);
    const { results, invocations } = (JSON.parse(format([{ name: "a.txt", result, source }], { formatter: "sarif" })) as { runs: [Run] })
      .runs[0];
    expect(results).toHaveLength(25_000);
    expect(results.slice(0, 2).map(({ level }) => level)).toEqual(["error", "warning"]);
    expect(invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: "warning",
            message: { text: "Left out, warnings before errors: 2 results. Code scanning takes no more than 25000 of a run." },
          },
        ],
      },
    ]);
  });

  it("reports a rule that failed", () => {
    const result = makeResult(source, [], { failures: [{ ruleId: "content/length", cause: "RangeError: too far" }] });
    expect(read([{ name: "a.txt", result, source }]).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: "error", message: { text: "Rule content/length: RangeError: too far. The other rules ran; please report this." } },
        ],
      },
    ]);
  });

  it("tells what could not be linted, with its place, and of no result", () => {
    const problems = [{ position: { line: 2, column: 7 }, message: "is not valid JSON: a comma is missing." }];
    const { results, invocations } = read([{ name: "a b.json", result: makeResult(source, []), problems }], { pathPrefix: "mail/" });
    expect(results).toEqual([]);
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "is not valid JSON: a comma is missing." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "mail/a%20b.json", uriBaseId: "%SRCROOT%" },
                  region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 7 },
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it("doubles braces and unmakes links, which messages of SARIF may have", () => {
    const result = makeResult(source, [{ at: "WeChat", message: "“{{0}} [x](http://evil.example)” is {1}." }]);
    expect(read([{ name: "a.txt", result, source }]).results[0]?.message.text).toBe("“{{{{0}}}} [x\\](http://evil.example)” is {{1}}.");
  });

  it("holds hostile text as text", () => {
    const { results, tool } = read([makeHostileReport()], { rules: [] });
    const visible = escapeControl(hostile).replaceAll(/[{}]/g, "$&$&").replaceAll("](", "\\](");
    expect(results.map(({ message }) => message.text)).toEqual([
      `${visible} (id ${visible}, ${visible})`,
      `${visible} (id ${visible}, ${visible})`,
    ]);
    expect(decodeURIComponent(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? "")).toBe(hostileName);
    expect(tool.driver.rules[0]?.helpUri).toBeUndefined();
    expect(tool.driver.rules[0]?.help.markdown).not.toMatch(/[<>]|\]\(|@octocat|:\/\//);
  });
});
