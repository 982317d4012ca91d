import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that a test needs, and Debian's package of it. */
interface Program {
  readonly name: string;
  readonly package: string;
  /** Where it may stand, besides on the PATH. */
  readonly places?: readonly string[];
}

/**
 * The path of a program. Where there is none, Debian's package is installed.
 *
 * @throws {Error} that says what is missing
 */
export function findProgram(program: Program): string {
  const places = [...(program.places ?? []), ...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program.name))];
  const find = () => places.find((place) => existsSync(place));
  const found = find();
  if (found !== undefined) return found;
  let reason = "apt-get did, and it is in none of the places";
  try {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", program.package], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(`This test needs ${program.name}, and installing it failed (${reason}). Looked for: ${places.join(", ")}.`);
}
