/** A CSS length as a number and a unit; `null` where it is none. */
export function readLength(value: string): { readonly value: number; readonly unit: string } | null {
  const match = /^(-?\d{1,5}(?:\.\d{1,4})?)(px|%|em|rem|pt|vw|)$/.exec(value.trim());
  return match === null ? null : { value: Number(match[1]), unit: match[2] as string };
}
