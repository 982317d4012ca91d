// In plain JavaScript, audited: the platform's own hashes are asynchronous, or Node's alone.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Known to browsers, workers and Node alike. */
declare function btoa(bytes: string): string;

/** The first 128 bits of a text's SHA-256, as 32 hexadecimal digits. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** A style or script as the source that a content security policy names: `sha256-…`. */
export function hashSource(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
