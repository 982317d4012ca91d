// Changes core in small ways and looks whether a test notices: `npm run mutation -- "packages/core/src/rules/format/*/!(*.test).ts"`.
// What was seen before is not run again.

export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  mutate: ["packages/core/src/{rules,reading,document}/**/!(*.test).ts"],
  coverageAnalysis: "perTest",
  // A change of what is made when a module loads takes a run of its own each.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: "node_modules/.cache/sendlint/mutation.json",
  tempDirName: "node_modules/.cache/sendlint/mutants",
  // Stryker would rewrite it with an API that TypeScript no longer has.
  tsconfigFile: "none",
  concurrency: 1,
  reporters: ["clear-text"],
  thresholds: { high: 95, low: 85, break: 85 },
};
