import { fileURLToPath } from "node:url";
import { binOf, compareOnLibrary } from "./library.mjs";

// The command on many templates, beside linters of text that have two rules each.

const { resolve } = import.meta;
const configs = {
  ".textlintrc.json": JSON.stringify({ rules: { "max-comma": { max: 4 }, "no-todo": true } }),
  ".markdownlint-cli2.jsonc": JSON.stringify({
    config: { default: false, "no-multiple-blanks": true, "no-trailing-spaces": true },
    noBanner: true,
    noProgress: true,
  }),
};
const isKept = compareOnLibrary({ count: 10_000, rounds: 3, configs }, [
  { name: "sendlint, whole Amazon preset", script: binOf("sendlint", resolve), args: ["templates", "--format", "compact"] },
  {
    name: "textlint, two rules",
    script: binOf("textlint", resolve),
    args: ["templates", "--format", "compact", "--rules-base-directory", fileURLToPath(new URL("node_modules", import.meta.url))],
    limit: 1,
  },
  { name: "markdownlint-cli2, two rules", script: binOf("markdownlint-cli2", resolve), args: ["templates/**/*.md"], limit: 1 },
]);
if (!isKept) process.exitCode = 1;
