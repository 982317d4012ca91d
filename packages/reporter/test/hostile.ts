import type { Report } from "../src/reporter.js";
import { makeResult } from "./result.js";

/** What a stranger could write to break out of a report: controls, the ends of blocks, commands, markup, links, mentions. */
export const hostile: string = [
  "::error::one ##[error]two",
  "]]> --> </script></style></textarea><img src=x onerror=alert(1)> &amp; \"double\" 'single'",
  "` ``` | a | *b* _c_ ~d~ $e$ @octocat #1 GH-1 :tada: http://evil.example www.evil.example jo@evil.example [f](http://evil.example) ![g](h)",
  "{0} {{1}} %0A %25 \\ # SKIP # TODO",
  "ok 1 - fake\n1..1\nBail out!\n  ...\n---\r\n::set-output name=a::b",
  "\u001b[31mred\u001b[0m \0 \u202eright\u2066 \u2028 \ufffe \ud800 \u200b",
].join("\n");

/** A name that a file could have. */
export const hostileName = '::error::##[error]<b>]]>"&|`@octocat#1 :tada: \u202e\n.txt';

/** A report with two findings and a failed rule in which every text is hostile. */
export function makeHostileReport(): Report {
  const source = { text: `Hello,\n${hostile}` };
  const policy = { title: hostile, url: "javascript:alert(1)", year: "2024", confidence: "confirmed" } as const;
  const suggestions = [{ message: hostile, edits: [{ field: "text", start: 0, end: 5, text: hostile }] }] as const;
  const found = { at: hostile, message: hostile, evidence: hostile, policy, suggestions };
  const result = makeResult(source, [found, { ...found, severity: "warn" }], {
    id: `id ${hostile}`,
    ok: false,
    failures: [{ ruleId: "content/length", cause: hostile }],
  });
  return { name: hostileName, platform: hostile, result, source };
}
