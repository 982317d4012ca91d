import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { run } from "../src/cli.js";

/** A temporary folder with files. */
export interface Folder {
  readonly path: string;
  remove(): void;
}

export function makeFolder(files: Readonly<Record<string, string | Buffer>>): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-")));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, away from its terminal and environment. */
export async function runCommand(
  argv: readonly string[],
  given: { readonly cwd?: string; readonly stdin?: readonly (string | Buffer)[] } = {},
): Promise<Outcome> {
  const collect = () => {
    const chunks: string[] = [];
    const write = (chunk: Buffer, _encoding: string, done: () => void) => {
      chunks.push(chunk.toString());
      done();
    };
    return { stream: new Writable({ write }), text: () => chunks.join("") };
  };
  const stdout = collect();
  const stderr = collect();
  const stdin = Readable.from((given.stdin ?? []).map((chunk) => Buffer.from(chunk)));
  const status = await run(argv, { stdin, stdout: stdout.stream, stderr: stderr.stream, env: {}, cwd: given.cwd ?? tmpdir() });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** What a person at a terminal answers once a question is on the screen. */
export type Answer = readonly [question: string, keys: string];

/** Runs the command in this process as if on a terminal, where somebody answers its questions. */
export async function runOnTerminal(
  argv: readonly string[],
  cwd: string,
  answers: readonly Answer[],
): Promise<Pick<Outcome, "status" | "stderr"> & { readonly screen: string }> {
  const left = [...answers];
  let screen = "";
  let errors = "";
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    screen += chunk.toString();
    const [next] = left;
    if (next && screen.includes(next[0])) {
      left.shift();
      setImmediate(() => stdin.write(next[1]));
    }
    done();
  };
  const stdout = Object.assign(new Writable({ write }), { isTTY: true, columns: 100, rows: 40 });
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      errors += chunk.toString();
      done();
    },
  });
  const status = await run(argv, { stdin, stdout, stderr, env: {}, cwd });
  return { status, screen, stderr: errors };
}
