import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("packages", import.meta.url));

// One worker's modules serve all its test files: no test keeps state in a module.
const shared = { isolate: false, setupFiles: ["test/setup/no-console.ts", "test/setup/fixed-seed.ts"] };

export default defineConfig({
  test: {
    projects: [
      {
        // Against the sources: needs no build, and shows a change at once.
        resolve: {
          alias: [
            { find: /^@sendlint\/core\/testing$/, replacement: `${source}/core/src/testing/index.ts` },
            { find: /^@sendlint\/helpdesk\/service$/, replacement: `${source}/helpdesk/src/service/index.ts` },
            { find: /^@sendlint\/(core|preset-amazon|preset-ebay|reporter|helpdesk)$/, replacement: `${source}/$1/src/index.ts` },
          ],
        },
        test: {
          ...shared,
          name: "source",
          // A machine may be busy: no test here waits for anything but its own work.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Its ES modules, which a bundler can shake, name files without extension, and Node does not find those.
          server: { deps: { inline: ["stdnum"] } },
          include: ["packages/*/{src,build}/**/*.test.ts", "packages/*/test/**/*.test.ts", "test/rule-docs.test.ts"],
        },
      },
      {
        // Against what is built and published.
        test: {
          ...shared,
          name: "published",
          // The pages of the languages are read twice: words are packed as they are built, and nothing else would tell whether all came along.
          include: [
            "packages/core/test/languages/*.test.ts",
            "test/**/*.test.ts",
            "examples/*/**/*.test.ts",
            "bench/**/*.test.ts",
            "fuzz/**/*.test.ts",
            "runtimes/**/*.test.ts",
          ],
          exclude: ["test/rule-docs.test.ts", "**/node_modules/**"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
