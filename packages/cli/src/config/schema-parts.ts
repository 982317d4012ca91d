import * as z from "zod/mini";

/** A string that may be missing. */
export function text(description: string): z.ZodMiniOptional<z.ZodMiniString> {
  return z.optional(z.string().check(z.describe(description)));
}

/** A string that is not empty. */
export function filled(): z.ZodMiniString {
  return z.string().check(z.minLength(1));
}

/** Globs, from the folder of the configuration. */
export function globs(): z.ZodMiniType {
  const list = z.array(filled()).check(z.minLength(1));
  return z
    .union([filled(), list], { error: "a glob or an array of globs" })
    .check(z.describe("Which files, from the folder of the configuration."));
}
