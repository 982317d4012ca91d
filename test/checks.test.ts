import { it } from "vitest";
import { capture } from "../scripts/shell.mjs";

// The checks that are tools of their own. As tests they stand in the one summary of `npm test`.

it.each([
  ["lint and format", "npm run --silent lint"],
  ["types", "npm run --silent types"],
  ["unused files, exports and dependencies", "npm run --silent unused"],
  ["generated types of options", "node scripts/build-rule-options.mjs --check"],
  ["generated rule pages", "node scripts/build-docs.mjs --check"],
])("%s", async (_, command) => {
  await capture(command);
});
