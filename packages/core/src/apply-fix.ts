import type { Field, Fix } from "./diagnostic.js";

/** The two texts of a message. */
export type Fields = Readonly<Record<Field, string>>;

/**
 * The fields with the edits of a fix made.
 *
 * @throws {RangeError} when two edits overlap.
 */
export function applyFix(fields: Fields, { edits }: Fix): Fields {
  const mended = { ...fields };
  const ordered = edits.toSorted((a, b) => b.start - a.start || b.end - a.end);
  ordered.forEach((edit, index) => {
    const later = ordered.slice(0, index).findLast(({ field }) => field === edit.field);
    if (later && later.start < edit.end) throw new RangeError(`edits at ${edit.start} and ${later.start} of the ${edit.field} overlap`);
    mended[edit.field] = mended[edit.field].slice(0, edit.start) + edit.text + mended[edit.field].slice(edit.end);
  });
  return mended;
}
