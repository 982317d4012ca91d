import type { Edit, Field, Fix } from "@sendlint/core";

/** The fixes that can be made at once: where two meet, the first one. */
function pickApart(fixes: readonly Fix[]): readonly Edit[] {
  const picked: Edit[] = [];
  for (const { edits } of fixes) {
    const meets = edits.some((edit) =>
      picked.some((other) => edit.field === other.field && edit.start < other.end && other.start < edit.end),
    );
    if (!meets) picked.push(...edits);
  }
  return picked;
}

/** A field with the edits of some fixes made. */
export function applyFixes(source: string, field: Field, fixes: readonly Fix[]): string {
  return pickApart(fixes)
    .filter((edit) => edit.field === field)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), source);
}
