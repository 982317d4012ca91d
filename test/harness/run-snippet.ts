import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";

/** A value that a snippet's comment promises, and the value that came. */
export interface Promised {
  readonly line: number;
  readonly expected: string;
  readonly actual: string;
}

/** What a snippet did. */
export interface Run {
  readonly promised: readonly Promised[];
  readonly stdout: string;
}

/** Inside node_modules of the root, where every package of the workspace resolves as it does for a user. */
export const snippets = fileURLToPath(new URL("../../node_modules/.cache/sendlint/snippets", import.meta.url));

const arrow = " // → ";
const report = "\u0000promised ";

/**
 * Runs a TypeScript snippet in a Node process of its own.
 * `value; // → expected` compares the value with the literal; `console.log(value); // → text` compares the line that is printed.
 *
 * @param name file name of the snippet, without extension; other snippets in the folder have other names
 * @param folder where it resolves its imports from; the workspace, if not given
 * @throws when the snippet does not parse or ends with an error
 */
export async function runSnippet(name: string, source: string, folder: string = snippets): Promise<Run> {
  const file = await writeSnippet(name, source, folder);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env: { ...process.env, NO_COLOR: "1" } });
  const lines = stdout.split("\n");
  return {
    promised: lines.filter((line) => line.startsWith(report)).map((line) => JSON.parse(line.slice(report.length)) as Promised),
    stdout: lines.filter((line) => !line.startsWith(report)).join("\n"),
  };
}

/** Writes a snippet as a file that Node can run, where its imports resolve as a user's do. @returns its path */
export async function writeSnippet(name: string, source: string, folder: string = snippets): Promise<string> {
  const { code } = await transform(source.split("\n").map(instrument).join("\n"), { loader: "ts", format: "esm", target: "es2022" });
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.mjs`);
  await writeFile(file, prelude + code);
  return file;
}

/** Turns a line with a promise into a call that reports it; the snippet's line numbers stay. */
function instrument(text: string, index: number): string {
  const at = text.indexOf(arrow);
  if (at < 0) return text;
  const expected = JSON.stringify(text.slice(at + arrow.length).trim());
  const statement = text.slice(0, at).trim().replace(/;$/, "");
  const [, printed] = /^console\.log\((.*)\)$/.exec(statement) ?? [];
  if (printed !== undefined) return `__print(${index + 1}, ${expected}, ${printed});`;
  const [, declared] = /^const (\w+)(?:: [^=]+)? =/.exec(statement) ?? [];
  if (declared !== undefined) return `${statement}; __value(${index + 1}, ${expected}, ${declared});`;
  return `__value(${index + 1}, ${expected}, ${statement});`;
}

const prelude = `import { inspect as __inspect } from "node:util";
const __show = (value) => __inspect(value, { depth: null, breakLength: Infinity, maxStringLength: null });
const __report = (line, expected, actual) => console.log(${JSON.stringify(report)} + JSON.stringify({ line, expected, actual }));
const __print = (line, expected, ...values) => __report(line, expected, values.map((value) => (typeof value === "string" ? value : __show(value))).join(" "));
const __value = (line, expected, value) => __report(line, __show((0, eval)("(" + expected + ")")), __show(value));
`;
