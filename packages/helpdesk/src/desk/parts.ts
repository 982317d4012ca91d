import type { Format } from "@sendlint/core";
import { findAll } from "../calls/body-path.js";
import type { MessageFields, Part } from "../gate/outgoing.js";

/** The texts of an object as parts; those that are missing or empty are none. */
export function readParts(
  body: unknown,
  texts: readonly { readonly path: string; readonly format: Format }[],
  fields: Partial<MessageFields> = {},
): Part[] {
  return texts.flatMap(({ path, format }) =>
    findAll(body, path).flatMap(({ path: at, value }): Part[] =>
      typeof value === "string" && value !== "" ? [{ path: at, message: { ...fields, text: value, format } }] : [],
    ),
  );
}
