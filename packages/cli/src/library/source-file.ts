import { isUtf8 } from "node:buffer";
import { closeSync, createReadStream, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { EncodingError } from "../read-text.js";
import { Cursor, LineIndex } from "./lines.js";

/** How the text of a file is written in bytes. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  readonly hasByteOrderMark: boolean;
}

/** A file as text: decoded, without a byte order mark, line ends as they are. */
export interface SourceFile {
  /** Absolute. */
  readonly path: string;
  /** Bytes of the file; a bound for the length of its text. */
  readonly size: number;
  readonly encoding: Encoding;
  /** The text in pieces, never cut inside of a surrogate pair. @throws {EncodingError} where the bytes are no text. */
  chunks(): AsyncIterable<string>;
  /** The text in one piece. @throws {EncodingError} where the bytes are no text. */
  text(): Promise<string>;
}

/** Longer files come in pieces. Bytes. */
export const longestWhole: number = 8 * 1024 * 1024;

const marks: readonly (readonly [Encoding["name"], Buffer])[] = [
  ["utf-8", Buffer.from([0xef, 0xbb, 0xbf])],
  ["utf-16le", Buffer.from([0xff, 0xfe])],
  ["utf-16be", Buffer.from([0xfe, 0xff])],
];

/** Bytes that are read at once of a long file. */
const chunkLength = 1024 * 1024;

/** How far a file is looked at to tell text from other things. Bytes. */
const headLength = 4_096;

/**
 * Opens a file and finds out how it is written.
 *
 * @throws the error of the file system where it cannot be read
 * @throws {EncodingError} where it is no text
 */
export async function openSource(path: string): Promise<SourceFile> {
  const { size, head, isShort } = readHead(path);
  const encoding = findEncoding(head.subarray(0, headLength));
  const chunks = (): AsyncIterable<string> => decode(isShort ? [head] : createReadStream(path, { highWaterMark: chunkLength }), encoding);
  return { path, size, encoding, chunks, text: async () => (isShort ? decodeWhole(head, encoding) : null) ?? join(chunks()) };
}

/** The usual case, without a decoder that would be made for each file; `null` for any other one. */
function decodeWhole(bytes: Buffer, { name, hasByteOrderMark }: Encoding): string | null {
  return name === "utf-8" && isUtf8(bytes) ? bytes.toString("utf8", hasByteOrderMark ? 3 : 0) : null;
}

/**
 * The start of a file: of a short one all of it, so that what is wrong with its bytes can be said exactly. Nothing else goes on
 * meanwhile, and for thousands of small files waiting for each step would take longer than the steps.
 */
function readHead(path: string): { readonly size: number; readonly head: Buffer; readonly isShort: boolean } {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const isShort = size <= longestWhole;
    if (isShort) return { size, head: readFileSync(file), isShort };
    const head = Buffer.alloc(headLength);
    return { size, head: head.subarray(0, readSync(file, head, 0, headLength, 0)), isShort };
  } finally {
    closeSync(file);
  }
}

async function join(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const part of chunks) parts.push(part);
  return parts.join("");
}

/** A text as if it stood in a file: what mending looks at before it writes. */
export function sourceOf({ path, encoding }: Pick<SourceFile, "path" | "encoding">, text: string): SourceFile {
  return {
    path,
    size: text.length,
    encoding,
    async *chunks() {
      yield text;
    },
    text: async () => text,
  };
}

/** The bytes of a text, as the file that it came from was written. */
export function encode(text: string, { name, hasByteOrderMark }: Encoding): Buffer {
  const marked = hasByteOrderMark ? `\ufeff${text}` : text;
  if (name === "utf-8") return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return name === "utf-16le" ? bytes : bytes.swap16();
}

function findEncoding(head: Buffer): Encoding {
  for (const [name, mark] of marks) if (head.subarray(0, mark.length).equals(mark)) return { name, hasByteOrderMark: true };
  if (head.includes(0)) throw new EncodingError("it holds zero bytes, so it is no text, or UTF-16 without a byte order mark");
  return { name: "utf-8", hasByteOrderMark: false };
}

async function* decode(bytes: Iterable<Buffer> | AsyncIterable<Buffer>, { name }: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(name, { fatal: true });
  const cursor = new Cursor();
  /** The start of a character whose rest comes with the next chunk. */
  let open: Buffer = Buffer.alloc(0);
  const read = (chunk?: Buffer): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new EncodingError(describeBadBytes(Buffer.concat([open, chunk ?? open.subarray(open.length)]), name, cursor));
    }
  };
  for await (const chunk of bytes) {
    const text = read(chunk);
    if (text !== "") yield text;
    cursor.skip(text);
    open = openCharacter(chunk, name);
  }
  const rest = read();
  if (rest !== "") yield rest;
}

/** The bytes of a character that a chunk breaks off. */
function openCharacter(chunk: Buffer, name: Encoding["name"]): Buffer {
  const longest = 3;
  for (let length = 1; length <= Math.min(longest, chunk.length); length++) {
    const tail = chunk.subarray(chunk.length - length);
    const isOpen = name === "utf-8" ? (tail[0] ?? 0) >= 0xc0 && new TextDecoder(name).decode(tail) === "\ufffd" : false;
    if (isOpen) return tail;
  }
  return chunk.subarray(chunk.length);
}

function describeBadBytes(chunk: Buffer, name: Encoding["name"], cursor: Cursor): string {
  const text = new TextDecoder(name).decode(chunk);
  const bad = text.indexOf("\ufffd");
  const before = text.slice(0, Math.max(0, bad));
  const { line, column } = new LineIndex(cursor.take(before)).positionAt(Number.POSITIVE_INFINITY);
  if (name !== "utf-8") return `it is not UTF-16 from ${line}:${column} on, although it begins like it`;
  const at = Buffer.byteLength(before);
  const byte = chunk[at];
  const around = chunk.subarray(Math.max(0, at - headLength), at + headLength);
  // In a language of Europe most letters are plain; elsewhere a letter takes two bytes. Of the last letter of a text nothing else is left.
  const isLatin = byte !== undefined && (around.length === 1 || around.filter((unit) => unit >= 0x80).length < around.length / 2);
  return `it is not UTF-8 from ${line}:${column} on${isLatin ? ` (byte 0x${byte.toString(16).toUpperCase()}, as in Latin-1)` : ""}; save it as UTF-8`;
}
