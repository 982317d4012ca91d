// Writes packages/core/src/detect/data/phone-plans.ts: which telephone numbers each country gives out. Run it after the version of
// libphonenumber-js changed. `--check` writes nothing and fails where something would change.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { update } from "./generated.mjs";
import { root } from "./shell.mjs";

const library = join(root, "packages/core/node_modules/libphonenumber-js");
const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8"));
const plans = JSON.parse(readFileSync(join(library, "metadata.min.json"), "utf8"));

/** How numbers are laid out in print: most of the metadata, and nothing that reading a number asks for. */
const formats = 4;

update(
  "packages/core/src/detect/data/phone-plans.ts",
  `/**
 * Numbering plans of all countries: calling codes, patterns, lengths and prefixes, in the layout of libphonenumber's metadata, without
 * what only printing a number needs. From libphonenumber (Apache-2.0, https://github.com/google/libphonenumber) as libphonenumber-js
 * ${version} has it; \`scripts/update-phone-plans.mjs\` writes this file.
 */
export const phonePlans: string = String.raw\`{"version":${plans.version},"country_calling_codes":${JSON.stringify(plans.country_calling_codes)},
"countries":{
${rows(plans.countries)}
},"nonGeographic":{
${rows(plans.nonGeographic)}
}}\`;
`,
);

/** A plan a line. */
function rows(plansByCountry) {
  return Object.entries(plansByCountry)
    .map(([country, plan]) => `${JSON.stringify(country)}:${JSON.stringify(lean(plan))}`)
    .join(",\n");
}

/** A plan without its formats and without the empty fields at its end. */
function lean(plan) {
  const fields = plan.map((field, index) => (index === formats ? 0 : field));
  return fields.slice(0, fields.findLastIndex((field) => field !== 0 && field !== null) + 1);
}
