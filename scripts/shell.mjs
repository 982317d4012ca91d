import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const env = { ...process.env, PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}` };

/** A command that ended with another status than 0; the message is all it printed, and the command. */
export class CommandError extends Error {}

/**
 * Runs a command line in a shell with the repository's tools on the path, its output going straight to the terminal.
 * Command lines are constants of these scripts; never put input into one.
 *
 * @returns its exit status
 */
export function show(command, { cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, env, shell: true, stdio: "inherit" });
    child.on("error", reject).on("close", (status) => resolve(status ?? 1));
  });
}

/**
 * Runs a command line as {@link show} does, but keeps its output.
 *
 * @throws {CommandError} when the status is not 0
 */
export function capture(command, { cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, env: { ...env, CI: "true", NO_COLOR: "1" }, shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject).on("close", (status) => {
      const output = Buffer.concat(chunks).toString();
      if (status === 0) resolve(output);
      else reject(new CommandError(`${output}\nfailed: ${command}`));
    });
  });
}
