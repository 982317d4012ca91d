import { describe, expect, it } from "vitest";
import { type LintFlags, parseFlags } from "./args.js";
import { UsageError } from "./mistakes.js";

function mistakesOf(...argv: string[]): readonly string[] {
  try {
    parseFlags(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.mistakes;
    throw error;
  }
  return [];
}

const nothing = {
  command: "lint",
  patterns: [],
  presets: [],
  formats: [{ formatter: "stylish", file: null }],
  showPersonalData: false,
  quiet: false,
  fix: null,
  fixTypes: [],
  requireReason: false,
  reportUnused: false,
  baseline: null,
  cache: null,
  maxWarnings: Number.POSITIVE_INFINITY,
  concurrency: "auto",
  timeout: 10,
  watch: false,
  stats: false,
  rules: {},
  ignores: true,
  ignorePatterns: [],
  color: null,
};

describe("sendlint", () => {
  it("takes files and nothing else", () => expect(parseFlags(["a.txt", "b"])).toEqual({ ...nothing, patterns: ["a.txt", "b"] }));

  it.each([
    [["--baseline"], { file: "sendlint-baseline.json", action: "apply" }],
    [["--baseline=old.json", "--prune-baseline"], { file: "old.json", action: "prune" }],
    [["--write-baseline"], { file: "sendlint-baseline.json", action: "write" }],
  ])("takes %j, and no file for the name of a baseline", (argv, baseline) => {
    expect(parseFlags([...argv, "a"])).toEqual({ ...nothing, patterns: ["a"], baseline });
  });

  it("writes a baseline or prunes it", () => {
    expect(mistakesOf("--write-baseline", "--prune-baseline")).toEqual([
      "`--write-baseline` writes the baseline anew, which leaves nothing to prune. Say one of them.",
    ]);
    expect(mistakesOf("--baseline=")).toEqual(["`--baseline` needs a value: `--baseline=FILE`."]);
  });

  it("takes a cache with a place of its own, or by its place", () => {
    expect(parseFlags(["--cache"])).toEqual({ ...nothing, cache: ".sendlintcache" });
    expect(parseFlags(["--cache", "--cache-location", "x"])).toEqual({ ...nothing, cache: "x" });
  });

  it("takes every option", () => {
    const argv = "a --preset=amazon --marketplace amazon.de --kind reply --stage post-sale --locale de -f json --language zh-CN -q".split(
      " ",
    );
    const mending = [
      "--fix",
      "--fix-type",
      "links,format",
      "--fix-type",
      "suppression",
      "--concurrency",
      "4",
      "--cache-location",
      "my.cache",
      "--watch",
      "--stats",
      "--timeout",
      "60",
      "--require-reason",
      "--report-unused-suppressions",
    ];
    const settings = ["--rule", "format/emoji: off", "--rule", 'content/length: ["warn", {"max": 10}]', "--print-config", "b.txt"];
    const ignoring = ["--no-ignore", "--ignore-pattern", "old", "--ignore-pattern", "*.tmp.txt"];
    const others = ["--max-warnings", "0", "-c", "my.json", "--no-color", "--show-personal-data"];
    expect(parseFlags([...argv, ...others, ...mending, ...settings, ...ignoring])).toEqual({
      command: "lint",
      patterns: ["a"],
      presets: [{ preset: "amazon", marketplace: "amazon.de" }],
      kind: "reply",
      stage: "post-sale",
      locale: "de",
      formats: [{ formatter: "json", file: null }],
      showPersonalData: true,
      language: "zh-CN",
      quiet: true,
      fix: "write",
      fixTypes: ["links", "format", "suppression"],
      requireReason: true,
      reportUnused: true,
      baseline: null,
      cache: "my.cache",
      maxWarnings: 0,
      concurrency: 4,
      timeout: 60,
      watch: true,
      stats: true,
      config: "my.json",
      rules: { "format/emoji": "off", "content/length": ["warn", { max: 10 }] },
      ignores: false,
      ignorePatterns: ["old", "*.tmp.txt"],
      printConfig: "b.txt",
      color: false,
    });
    expect(parseFlags(["a", "--no-config"])).toMatchObject({ config: null });
  });

  it.each([
    ["--preset amazon --marketplace amazon.de --preset ebay --site ebay.co.uk", "amazon amazon.de, ebay ebay.co.uk"],
    ["--marketplace amazon.de --preset amazon", "amazon amazon.de"],
    ["--preset amazon --preset ebay --site ebay.de", "amazon undefined, ebay ebay.de"],
    ["--marketplace amazon.com.br --site ebay.de", "amazon amazon.com.br, ebay ebay.de"],
    ["--preset ebay", "ebay undefined"],
  ])("reads %s as presets with their marketplaces", (line, presets) => {
    const flags = parseFlags(line.split(" "));
    expect("presets" in flags && flags.presets.map(({ preset, marketplace }) => `${preset} ${marketplace}`).join(", ")).toBe(presets);
  });

  it("mends nothing where it is only asked what", () => {
    expect(parseFlags(["a", "--fix", "--fix-dry-run"])).toMatchObject({ fix: "dry-run" });
    expect(mistakesOf("a", "--fix-type", "link")).toEqual([
      '`--fix-type` is "link". Did you mean "links"? Expected "format", "links" or "suppression".',
      "`--fix-type` says what `--fix` mends. Add `--fix` or `--fix-dry-run`.",
    ]);
  });

  it("takes what follows -- for files", () => expect(parseFlags(["--", "--odd.txt"])).toEqual({ ...nothing, patterns: ["--odd.txt"] }));

  it("tells all mistakes at once, with the nearest valid name", () => {
    const argv = [
      "--presets",
      "amazon",
      "--kind",
      "replly",
      "--format",
      "--quiet=yes",
      "--max-warnings",
      "-1",
      "--language=",
      "--quiet",
      "-q",
      "-x",
    ];
    expect(mistakesOf(...argv, "--color", "--no-color", "--marketplace", "shop.example")).toEqual([
      "`--presets` is not an option. Did you mean `--preset`?",
      '`--kind` is "replly". Did you mean "reply"? Expected "reply", "proactive" or "template".',
      "`--format` needs a value: `--format FORMAT[:FILE]`.",
      "`--max-warnings` needs a value: `--max-warnings N`.",
      "`--language` needs a value: `--language LANGUAGE`.",
      "`--quiet` stands twice. Say it once.",
      expect.stringMatching(/^`-x` is not an option\. Did you mean `-h`\?|^`-x` is not an option\. /),
      "`--marketplace shop.example` belongs to no platform that is known. Name it, as in `--preset amazon --marketplace amazon.de`.",
      "`--color` and `--no-color` contradict each other. Say one of them.",
    ]);
    expect(mistakesOf("--quiet=yes", "--max-warnings", "many")).toEqual([
      "`--quiet` takes no value.",
      '`--max-warnings` is "many". Expected a whole number from 0.',
    ]);
  });

  it("takes one report for standard output and others for files, whose names may hold colons", () => {
    const { formats } = parseFlags(["-f", "stylish", "--format", "sarif:out/a.sarif", "--format=html:C:\\report.html"]) as LintFlags;
    expect(formats).toEqual([
      { formatter: "stylish", file: null },
      { formatter: "sarif", file: "out/a.sarif" },
      { formatter: "html", file: "C:\\report.html" },
    ]);
    expect((parseFlags(["--format", "json:a.json"]) as LintFlags).formats).toEqual([{ formatter: "json", file: "a.json" }]);
  });

  it.each([
    [["sarf:a.sarif"], /^`--format` is "sarf"\. Did you mean "sarif"\? Expected "checkstyle", .* or "tap"\.$/],
    [["a.sarif"], /^`--format` is "a\.sarif"\. Did you mean "sarif"\? /],
    [["sarif:"], "`--format sarif:` names no file. Say `--format sarif:FILE`, or `--format sarif`."],
    [
      ["stylish", "json"],
      "`--format stylish` and `--format json` both go to standard output. Give one another file: `--format json:FILE`.",
    ],
    [["sarif:a", "json:a"], '`--format sarif:a` and `--format json:a` both go into "a". Give one another file: `--format json:FILE`.'],
  ])("rejects %j as formats", (values, mistake) => {
    expect(mistakesOf(...values.map((value) => `--format=${value}`))).toEqual([
      typeof mistake === "string" ? mistake : expect.stringMatching(mistake),
    ]);
  });

  it("asks for help before anything else", () => {
    expect(parseFlags(["--kind", "odd", "-h"])).toEqual({ command: "help", topic: "lint" });
    expect(parseFlags(["stream", "--help"])).toEqual({ command: "help", topic: "stream" });
    expect(parseFlags(["-v"])).toEqual({ command: "version" });
  });
});

describe("sendlint stream", () => {
  it("takes a default platform and what to fail on", () => {
    expect(parseFlags(["stream", "--site", "ebay.de", "--fail-on", "error", "--fail-on", "unreadable", "--language", "en"])).toEqual({
      command: "stream",
      preset: { preset: "ebay", marketplace: "ebay.de" },
      language: "en",
      failOn: new Set(["error", "unreadable"]),
    });
    expect(parseFlags(["stream"])).toEqual({ command: "stream", preset: null, failOn: new Set() });
  });

  it("takes no files and one platform", () => {
    expect(
      mistakesOf("stream", "a.txt", "--marketplace", "amazon.de", "--site", "ebay.de", "--fail-on", "warning", "--kind", "reply"),
    ).toEqual([
      '`--fail-on` is "warning". Expected "error", "warn" or "unreadable".',
      expect.stringMatching(/^`--kind` is not an option\. /),
      '`sendlint stream` reads standard input and takes no files; given: "a.txt", "reply".',
      "`--marketplace` and `--site` are the same. Say one of them.",
    ]);
  });
});

describe("sendlint serve", () => {
  it("has defaults that reach no further than this machine", () => {
    expect(parseFlags(["serve"])).toEqual({
      command: "serve",
      preset: null,
      host: "127.0.0.1",
      port: 8787,
      needsKey: true,
      concurrency: "auto",
      timeout: 10,
      drain: 5,
    });
  });

  it("takes every option", () => {
    const argv =
      "--host :: --port 0 --no-keys --policy p.json --webhooks w.ts --rate 9 --body-limit 99 --concurrency 3 --timeout 3 --drain 0 --site ebay.de --language zh-CN";
    expect(parseFlags(["serve", ...argv.split(" "), "-c", "my.json"])).toEqual({
      command: "serve",
      preset: { preset: "ebay", marketplace: "ebay.de" },
      language: "zh-CN",
      config: "my.json",
      host: "::",
      port: 0,
      needsKey: false,
      policy: "p.json",
      webhooks: "w.ts",
      rate: 9,
      bodyLimit: 99,
      concurrency: 3,
      timeout: 3,
      drain: 0,
    });
  });
});
