import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

// The example as a user runs it: the built command, in this folder.

const cwd = fileURLToPath(new URL("..", import.meta.url));
const bin = fileURLToPath(new URL("../../../packages/cli/dist/bin.js", import.meta.url));

function run(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

it("finds what is wrong, in each file at its place", () => {
  const { status, stdout, stderr } = run("-f", "compact");
  const lines = stdout.split("\n").map((line) => /^(\S+) (error|warn) .*\((\S+?)[,)]/.exec(line)?.slice(1).join(" ") ?? "");
  const kinds = /(?:contact\/email-address|links\/insecure|review\/incentive|template\/\S+|suppression\/\S+)$/;
  expect(lines.filter((line) => kinds.test(line))).toEqual([
    "exports/canned.yaml:19:3 warn suppression/unused",
    "exports/gorgias-macros.json:1:315 error contact/email-address",
    "exports/own-shape.json:5:90 error links/insecure",
    "exports/replies.csv:5:22 error review/incentive",
    "exports/zendesk-macros.json:8:101 warn template/off-platform-placeholder",
    "notifications/order-shipped/body.html.liquid:4:9 error review/incentive",
    "notifications/parcels.hbs:2:82 error template/personal-data-placeholder",
    "translations/de.po:10:19 error contact/email-address",
    "translations/fr.xlf:7:104 error contact/email-address",
  ]);
  expect([status, stderr]).toEqual([1, ""]);
});

it("says what it would mend", () => {
  expect(run("--fix-dry-run", "-f", "compact").stderr).toBe("Would mend 2 findings.\n");
});
