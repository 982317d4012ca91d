import type { Position } from "@sendlint/core";
import { ConfigFileError } from "./config-file-error.js";

/** @throws {ConfigFileError} with every mistake, and where it is. */
export async function readYaml(text: string): Promise<unknown> {
  // Few write their configuration in YAML, and no others should wait for its parser.
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, merge: true, prettyErrors: false });
  if (document.errors.length > 0) {
    const positionAt = (offset: number): Position => {
      const { line, col } = lineCounter.linePos(offset);
      return { line, column: col };
    };
    throw new ConfigFileError(
      document.errors.map(({ pos, message }) => ({ position: positionAt(pos[0]), message: `is not valid YAML: ${message}.` })),
    );
  }
  try {
    return document.toJS() as unknown;
  } catch {
    throw new ConfigFileError("is not valid YAML: its aliases stand for more than can be read.");
  }
}

export async function writeYaml(value: unknown): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify(value);
}
