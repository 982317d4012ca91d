import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

// How much of core its own tests run, in lines and branches: `npm run coverage`. Tables of words and figures are no code.

export default mergeConfig(base, {
  test: {
    coverage: {
      provider: "v8",
      include: ["packages/core/src/**/*.ts"],
      exclude: ["**/*.test.ts", "packages/core/src/lexicon/*/**", "packages/core/src/**/data/**", "packages/core/src/detect/testing*.ts"],
      reportsDirectory: "node_modules/.cache/sendlint/coverage",
      reportOnFailure: true,
      reporter: ["text-summary", "json"],
      thresholds: { lines: 98, branches: 98 },
    },
  },
});
