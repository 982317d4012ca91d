/** A value of a body and where it stands. */
export interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** The values at a path, such as `"source.to.*.address"`; none where the body has no such place. */
export function findAll(body: unknown, path: string, base = ""): Found[] {
  let found: Found[] = [{ path: base, value: body }];
  if (path === "") return found;
  for (const key of path.split(".")) {
    found = found.flatMap(({ path: at, value }) => {
      if (key === "*") {
        // A list of one is often written without the list, in XML always.
        const entries = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
        return entries.map((entry, index) => ({ path: `${at}[${index}]`, value: entry as unknown }));
      }
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
      return [{ path: at === "" ? key : `${at}.${key}`, value: (value as Record<string, unknown>)[key] }];
    });
  }
  return found.filter(({ value }) => value !== undefined && value !== null);
}

/** The strings at a path. */
export function findStrings(body: unknown, path: string): string[] {
  return findAll(body, path).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
