import { describe, expect, it } from "vitest";
import { makeResult } from "../test/result.js";
import { format } from "./format.js";
import type { Report } from "./reporter.js";

const source = { text: "Add me on WeChat" };
const assumed = { stage: "post-sale" };

/** A long file: one message with a finding, three of which a fact was assumed, and two others. */
const reports: readonly Report[] = [
  { name: "long.csv", platform: "market.example", result: makeResult(source, [{ at: "WeChat" }], { id: "row 4, body", assumed }) },
  { name: "long.csv", result: makeResult(source, [], { assumed }), messages: 3 },
  { name: "long.csv", result: makeResult(source, []), messages: 2 },
];

describe("a report for several messages", () => {
  it("counts as so many", () => {
    const lines = format(reports, { formatter: "stylish" }).split("\n");
    expect(lines.slice(-3)).toEqual([
      "✖ 1 problem (1 error, 0 warnings) in 1 of 6 messages",
      "  Assumed, because the message does not say: stage “post-sale” (4 of 6 times).",
      "",
    ]);
  });

  it("tells how many in what lists each message", () => {
    const { totals, results } = JSON.parse(format(reports, { formatter: "json" }));
    expect(totals).toEqual({ messages: 6, withProblems: 1, error: 1, warn: 0, fixable: 0, failures: 0, unread: 0 });
    expect(results.map(({ id, messages }: { id: string | null; messages?: number }) => [id, messages])).toEqual([
      ["row 4, body", undefined],
      [null, 3],
      [null, 2],
    ]);
    expect(format(reports, { formatter: "junit" }).match(/<testcase .*/g)).toEqual([
      '<testcase classname="sendlint" name="long.csv (row 4, body, market.example)" time="0">',
      '<testcase classname="sendlint" name="long.csv (3 more without findings)" time="0">',
      '<testcase classname="sendlint" name="long.csv (2 more without findings)" time="0">',
    ]);
  });
});
