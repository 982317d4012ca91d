import metadata from "libphonenumber-js/metadata.min.json" with { type: "json" };
import { expect, it } from "vitest";
import { phonePlans } from "./phone-plans.js";
import { readPlanTable } from "./plan-table.js";

/** The fields that reading a number asks for, and which of them is the pattern of a country's numbers. */
const asked = [0, 1, 2, 3, 5, 7, 8, 10, 11];
const pattern = 2;

function fieldsOf(plans: object): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, asked.map((field) => plan[field] || 0)]));
}

const table = readPlanTable(phonePlans);

it("has what the library's own metadata has, or nothing", () => {
  expect(table.version).toBe(metadata.version);
  expect(table.country_calling_codes).toEqual(metadata.country_calling_codes);
  const own = fieldsOf(metadata.countries);
  for (const [name, fields] of Object.entries(fieldsOf(table.countries)))
    for (const [index, field] of fields.entries())
      if (asked[index] !== pattern && field !== 0) expect(field).toEqual(own[name]?.[index]);
  expect(fieldsOf(table.nonGeographic)).toEqual(fieldsOf(metadata.nonGeographic));
});

it("keeps all of countries with a marketplace, patterns of those that share their code, and lengths of others", () => {
  const own = fieldsOf(metadata.countries);
  const kept = fieldsOf(table.countries);
  for (const region of ["US", "GB", "DE", "JP", "CN", "SA", "HK", "PH"]) expect(kept[region]).toEqual(own[region]);
  const { countries } = metadata as unknown as { countries: Record<string, unknown[]> };
  expect(table.countries.JM?.[pattern]).toBe(countries.JM?.[pattern]);
  expect(table.countries.KE?.[pattern]).toBe("\\d{7}|\\d{8}|\\d{9}|\\d{10}");
});
