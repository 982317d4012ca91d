import metadata from "libphonenumber-js/metadata.min.json" with { type: "json" };
import { expect, it } from "vitest";
import { phonePlans } from "./phone-plans.js";
import { readPlanTable } from "./plan-table.js";

/** The fields that reading a number asks for. */
const asked = [0, 1, 2, 3, 5, 7, 8, 10, 11];

function fieldsOf(plans: object): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, asked.map((field) => plan[field] || 0)]));
}

const table = readPlanTable(phonePlans);

it("has what the library's own metadata has", () => {
  expect(table.version).toBe(metadata.version);
  expect(table.country_calling_codes).toEqual(metadata.country_calling_codes);
  expect(fieldsOf(table.countries)).toEqual(fieldsOf(metadata.countries));
  expect(fieldsOf(table.nonGeographic)).toEqual(fieldsOf(metadata.nonGeographic));
});
