import type { FormatterName } from "@sendlint/reporter";

/** A report that was asked for. */
export interface ReportTarget {
  readonly formatter: FormatterName;
  /** `null` for standard output. */
  readonly file: string | null;
}

/** Splits `sarif:out/report.sarif`; a path may hold colons itself. */
export function splitTarget(value: string): { readonly name: string; readonly file: string | null } {
  const colon = value.indexOf(":");
  return colon < 0 ? { name: value, file: null } : { name: value.slice(0, colon), file: value.slice(colon + 1) };
}

/** Reads the values of `--format`, whose names are known to be right: no two reports may go to the same place. */
export function readFormats(values: readonly string[], mistakes: string[]): readonly ReportTarget[] {
  if (values.length === 0) return [{ formatter: "stylish", file: null }];
  const taken = new Map<string | null, string>();
  return values.map((value) => {
    const { name, file } = splitTarget(value);
    const other = taken.get(file);
    if (file === "") mistakes.push(`\`--format ${value}\` names no file. Say \`--format ${value}FILE\`, or \`--format ${name}\`.`);
    else if (other !== undefined) mistakes.push(describeClash(other, value, name, file));
    taken.set(file, value);
    return { formatter: name as FormatterName, file };
  });
}

function describeClash(first: string, second: string, name: string, file: string | null): string {
  const place = file === null ? "to standard output" : `into ${JSON.stringify(file)}`;
  return `\`--format ${first}\` and \`--format ${second}\` both go ${place}. Give one another file: \`--format ${name}:FILE\`.`;
}
