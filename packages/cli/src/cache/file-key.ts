import { createHash, type Hash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { serialize } from "node:v8";
import { findCompanion } from "../library/companions.js";
import { longestWhole } from "../library/source-file.js";
import { readVersion } from "../version.js";

/** What every outcome depends on: the rules and the lexicons come with the version, the classes of characters with Node. */
const common = `${readVersion()} ${process.version}`;

/** A name for settings that is another one when they are; `null` where code is among them, of which nobody can tell whether it changed. */
export function digestSettings(settings: unknown): string | null {
  try {
    return createHash("sha256").update(serialize(settings)).digest("base64url");
  } catch {
    return null;
  }
}

/**
 * A name for all that the outcome of a file depends on: its settings, what it holds, and what the file beside it holds that has the other
 * half of the message. `null` where it cannot be read.
 */
export async function keyOf(path: string, settings: string): Promise<string | null> {
  const hash = createHash("sha256").update(`${common} ${settings}`);
  try {
    await addContent(hash, path);
    const companion = await findCompanion(path);
    if (companion?.other) await addContent(hash.update(companion.other), companion.other);
    return hash.digest("base64url");
  } catch {
    return null;
  }
}

async function addContent(hash: Hash, path: string): Promise<void> {
  const { size } = statSync(path);
  hash.update(` ${size} `);
  if (size <= longestWhole) hash.update(readFileSync(path));
  else for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
}
