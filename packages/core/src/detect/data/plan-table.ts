/** A numbering plan in the layout of libphonenumber's metadata: fields by number, 0 where it has none. */
type Plan = unknown[];

/** The places of the fields in that layout, in the order of the lines of the packed plans. */
const fields = { pattern: 2, lengths: 3, types: 11, all: [1, 2, 3, 5, 7, 8, 10, 11] } as const;

/** Numbering plans in the layout of libphonenumber's metadata. */
export interface PlanTable {
  readonly version: 4;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Plan>>;
  readonly nonGeographic: Readonly<Record<string, Plan>>;
}

function readLengths(written: string): number[] {
  return Array.from(written, (digit) => Number.parseInt(digit, 36));
}

/** The pattern of each kind of number that a country has, and how many digits those have where that is not what all have. */
function readTypes(written: string): unknown[] {
  return written.split(">").map((type) => {
    if (type === "-") return 0;
    const [pattern, lengths] = type.split("<");
    return lengths === undefined ? [pattern] : [pattern, readLengths(lengths)];
  });
}

function readField(field: number, written: string): unknown {
  if (written === "") return 0;
  return field === fields.lengths ? readLengths(written) : field === fields.types ? readTypes(written) : written;
}

/** Reads packed plans: a line of calling codes, each with its countries, and then a line for each field. */
export function readPlanTable(packed: string): PlanTable {
  const [lines = [], ...columns] = packed.split("\n").map((line) => line.split(" "));
  const codes: Record<string, readonly string[]> = {};
  const countries: Record<string, Plan> = {};
  const nonGeographic: Record<string, Plan> = {};
  let row = 0;
  const readPlan = (code: string): Plan => {
    const plan: Plan = new Array(fields.types + 1).fill(0);
    plan[0] = code;
    for (const [index, field] of fields.all.entries()) plan[field] = readField(field, columns[index]?.[row] as string);
    plan[fields.pattern] ||= (plan[fields.lengths] as number[]).map((length) => `\\d{${length}}`).join("|");
    row++;
    return plan;
  };
  for (const line of lines) {
    const [code = "", ...names] = line.split("=");
    if (names.length === 0) nonGeographic[code] = readPlan(code);
    else codes[code] = names;
    for (const name of names) countries[name] = readPlan(code);
  }
  return { version: 4, country_calling_codes: codes, countries, nonGeographic };
}
