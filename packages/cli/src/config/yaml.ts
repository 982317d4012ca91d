import { ConfigFileError } from "../run-config.js";

/** @throws {ConfigFileError} with the first mistake, and where it is. */
export async function parseYaml(text: string): Promise<unknown> {
  // Few write their configuration in YAML, and no others should wait for its parser.
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new ConfigFileError(`is not valid YAML at ${line}:${col}: ${error.message}.`);
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
