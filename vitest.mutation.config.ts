import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

// The tests against the sources of core, or those of them that `MUTATION_TESTS` names.

const source = base.test?.projects?.find((project) => typeof project === "object" && "test" in project && project.test?.name === "source");

export default defineConfig({
  ...(source as object),
  test: {
    ...(source as { test: object }).test,
    // Which test meets which change is told apart by file: modules that files share would meet it in the first of them alone.
    isolate: true,
    include: (process.env.MUTATION_TESTS ?? "packages/core/**/*.test.ts").split(" "),
  },
});
