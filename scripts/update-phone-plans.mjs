// Writes packages/core/src/detect/data/phone-plans.ts: which telephone numbers each country gives out. Run it after the version of
// libphonenumber-js changed. `--check` writes nothing and fails where something would change.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { update } from "./generated.mjs";
import { root } from "./shell.mjs";

const library = join(root, "packages/core/node_modules/libphonenumber-js");
const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8"));
const plans = JSON.parse(readFileSync(join(library, "metadata.min.json"), "utf8"));

/** What reading a number asks for, by its place in the library's layout. The rest is how numbers are laid out in print. */
const fields = { prefixAbroad: 1, pattern: 2, lengths: 3, trunk: 5, trunkPattern: 7, trunkRule: 8, leadingDigits: 10, types: 11 };

const { country_calling_codes: codes, countries, nonGeographic } = plans;

/** The countries that have a marketplace, and those that most sellers from abroad write from. */
const regions = [
  ...["packages/preset-amazon/src/marketplaces.ts", "packages/preset-ebay/src/sites.ts"].flatMap((file) =>
    Array.from(readFileSync(join(root, file), "utf8").matchAll(/\bregion: "([A-Z]{2})"/g), ([, region]) => region),
  ),
  "CN",
  "TW",
];
// Numbers of other countries are only ever read behind a calling code: how long they are tells enough there, and where the code is one of a
// marketplace, a pattern that parts them from its own.
const neighbours = new Set(
  Object.values(codes)
    .filter((names) => names.some((name) => regions.includes(name)))
    .flat(),
);
const dialledAbroad = ["pattern", "leadingDigits"];
for (const [name, plan] of Object.entries(countries)) {
  if (regions.includes(name)) continue;
  const left = ["lengths", "trunk", ...(neighbours.has(name) ? dialledAbroad : [])];
  for (const [field, place] of Object.entries(fields)) if (!left.includes(field)) plan[place] = undefined;
}

const lines = [
  ...Object.entries(codes).map(([code, names]) => [code, ...names].join("=")),
  // Codes that no country has.
  ...Object.keys(nonGeographic),
];
const rows = [...Object.values(codes).flatMap((names) => names.map((name) => countries[name])), ...Object.values(nonGeographic)];
const columns = Object.entries(fields).map(([name, field]) => rows.map((plan) => write(name, plan[field])));
const packed = [lines, ...columns].map((column) => column.join(" ")).join("\n");
if (/[`$]\{|`/.test(packed) || [lines, ...columns].flat().some((value) => /\s/.test(value)))
  throw new Error("A plan holds a sign that parts plans.");

update(
  "packages/core/src/detect/data/phone-plans.ts",
  `/**
 * Numbering plans of all countries, without what only printing a number needs, and without patterns where no marketplace is: a field of all
 * plans on each line, for fields of one kind are much alike. \`plan-table.ts\` reads it. From libphonenumber (Apache-2.0,
 * https://github.com/google/libphonenumber) as libphonenumber-js ${version} has it; \`scripts/update-phone-plans.mjs\` writes this file.
 */
export const phonePlans: string = String.raw\`${packed}\`;
`,
);

/** A field of a plan, without spaces; nothing where the plan has none. */
function write(name, value) {
  if (!value) return "";
  if (name === "lengths") return writeLengths(value);
  if (name === "types") return value.map((type) => (type ? type[0] + (type[1] ? `<${writeLengths(type[1])}` : "") : "-")).join(">");
  return value;
}

/** How many digits numbers may have, a character for each. */
function writeLengths(lengths) {
  return lengths.map((length) => length.toString(36)).join("");
}
