import { findAll } from "../calls/body-path.js";

/** The text or number at a path, as text; `""` where there is none. */
export function readText(body: unknown, path: string): string {
  const [found] = findAll(body, path);
  return typeof found?.value === "string" || typeof found?.value === "number" ? String(found.value) : "";
}

/** The entries of the list at a path. */
export function readList(body: unknown, path: string): unknown[] {
  const [found] = findAll(body, path);
  return Array.isArray(found?.value) ? (found.value as unknown[]) : [];
}

/** The texts and numbers at a path with `*`, as texts. */
export function readTexts(body: unknown, path: string): string[] {
  return findAll(body, path).flatMap(({ value }) => (typeof value === "string" || typeof value === "number" ? [String(value)] : []));
}
