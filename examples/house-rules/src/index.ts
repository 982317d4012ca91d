import { type CliConfig, defineConfig } from "sendlint";
import { slang } from "./slang.js";
import { wording } from "./wording.js";

/** What holds for all template libraries of the house: `extends: "@sendlint/example-house-rules"`. */
const house: CliConfig = defineConfig({
  plugins: [{ name: "house", rules: [wording], lexicons: [slang] }],
  rules: { "house/wording": "warn" },
  suppressions: { requireReason: true, reportUnused: "warn" },
});

export default house;
