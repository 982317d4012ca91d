import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
// Made for this: a file is the old one or the new one, whatever happens; permissions stay, and links are followed.
import writeFileAtomic from "write-file-atomic";
import { describeReadError } from "../../read-text.js";

/** What a file was when it was read. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
}

export async function stampOf(path: string): Promise<FileStamp> {
  const { size, mtimeMs } = await stat(path);
  return { size, mtimeMs };
}

/**
 * Replaces what a file holds, all at once.
 *
 * @param stamp what the file was when it was read
 * @returns why it could not be done, to complete “cannot be mended:”; `null` where it was
 */
export async function replaceFile(path: string, bytes: Buffer, stamp: FileStamp): Promise<string | null> {
  try {
    // Replacing needs no leave to write the file itself; whoever took that away meant it.
    await access(path, constants.W_OK);
    const now = await stat(path);
    if (now.size !== stamp.size || now.mtimeMs !== stamp.mtimeMs) return "it was changed meanwhile";
    if (now.nlink > 1) return `it has ${now.nlink} hard links, which replacing it would part`;
    await writeFileAtomic(path, bytes);
    return null;
  } catch (error) {
    return describeReadError(error);
  }
}
