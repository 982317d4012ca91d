import { access, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readerOf } from "../file-kinds.js";

/** Which part of a message a file holds, and the file with the other part. */
export interface Companion {
  readonly holds: "subject" | "body";
  /** Absolute; `null` where there is none. */
  readonly other: string | null;
}

const subjectName = /^(?:(.+)\.)?subject\.[^.]+(?:\.[^.]+)?$/i;
const bodyName = /^body\.[^.]+(?:\.[^.]+)?$/i;

/**
 * Finds the other half of a message, for folders of notifications that keep subject and body in files of their own:
 * `order-shipped/subject.liquid` beside `order-shipped/body.html.liquid`, or `order-shipped.subject.liquid` beside
 * `order-shipped.html.liquid`.
 *
 * @returns `null` for a file that is a message by itself
 */
export async function findCompanion(path: string): Promise<Companion | null> {
  const name = basename(path);
  const subject = subjectName.exec(name);
  if (subject !== null) {
    const [, stem] = subject;
    const isBody = (other: string): boolean =>
      stem === undefined ? bodyName.test(other) : other.startsWith(`${stem}.`) && !subjectName.test(other);
    return { holds: "subject", other: await findBeside(path, isBody) };
  }
  if (bodyName.test(name)) return orNull(await findBeside(path, (other) => /^subject\./i.test(other)));
  if (readerOf(path) !== "template") return null;
  // Listing a folder for each of its files would cost more than reading them: only these names are tried.
  const stem = join(dirname(path), name.slice(0, name.indexOf(".")));
  for (const end of ["subject.liquid", "subject.txt", "subject.hbs"]) {
    if (await exists(`${stem}.${end}`)) return { holds: "body", other: `${stem}.${end}` };
  }
  return null;
}

function orNull(other: string | null): Companion | null {
  return other === null ? null : { holds: "body", other };
}

async function findBeside(path: string, isWanted: (name: string) => boolean): Promise<string | null> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const [found] = names.filter((name) => isWanted(name) && readerOf(name) !== null).sort();
  return found === undefined ? null : join(folder, found);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
