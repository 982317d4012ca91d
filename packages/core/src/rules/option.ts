import * as z from "zod/mini";
import { type Print, prints } from "../document/helpdesk.js";

/** An option of a rule: what it may be, what it is unless it is set, and what it does. */
export function option<Schema extends z.core.$ZodType>(
  schema: Schema,
  fallback: z.core.output<Schema> & z.core.util.NoUndefined<z.core.output<Schema>>,
  description: string,
): z.ZodMiniDefault<Schema> {
  return z._default(schema, fallback as never).check(z.describe(description));
}

/** A whole number from one to another. */
export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): z.ZodMiniNumber {
  return z.number().check(z.int(), z.gte(least), z.lte(most));
}

/** A list of names, none unless it is set. */
export function names(description: string): z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString>> {
  return option(z.array(z.string()), [], description);
}

/** What placeholders of one's own print, by name. */
export function ownPlaceholders(): z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString, z.ZodMiniEnum<{ [Key in Print]: Key }>>> {
  return option(z.record(z.string(), z.enum(prints)), {}, "What own placeholders print, by name.");
}
