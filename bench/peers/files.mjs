import { fileURLToPath } from "node:url";
import { binOf, compareOnLibrary } from "../library.mjs";

// The command on a library as small as most are, with nothing kept from an earlier run, beside what lints the Markdown of programmers.

const { resolve } = import.meta;
const markdown = resolve("@eslint/markdown");
const configs = {
  "eslint.config.mjs": `import markdown from ${JSON.stringify(markdown)};\nexport default [...markdown.configs.recommended];\n`,
};
const isKept = compareOnLibrary({ count: 2_000, rounds: 3, configs }, [
  {
    name: "sendlint, whole Amazon preset",
    script: fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url)),
    args: ["templates", "--format", "compact"],
  },
  { name: "eslint with @eslint/markdown, recommended", script: binOf("eslint", resolve), args: ["templates"], limit: 1 / 3 },
  { name: "alex", script: binOf("alex", resolve), args: ["templates"] },
]);
if (!isKept) process.exitCode = 1;
