import { isUtf8 } from "node:buffer";
import { getSystemErrorMap } from "node:util";

/** Bytes that are no UTF-8 text; the message completes “cannot be read:”. */
export class EncodingError extends Error {
  override readonly name = "EncodingError" as const;
}

/**
 * Decodes UTF-8 without its byte order mark.
 *
 * @throws {EncodingError} rather than to replace what is no UTF-8.
 */
export function decodeUtf8(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new EncodingError("it is UTF-16; save it as UTF-8");
  if (!isUtf8(bytes)) throw new EncodingError("it is not UTF-8; save it as UTF-8");
  const text = bytes.toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Why a file could not be read, to complete “cannot be read:”. */
export function describeReadError(error: unknown): string {
  if (error instanceof EncodingError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { errno } = error as NodeJS.ErrnoException;
  return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? error.message;
}
