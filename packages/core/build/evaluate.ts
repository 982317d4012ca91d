import { build } from "esbuild";

/** What a module exports that imports sources. */
export async function evaluate(source: string, resolveDir: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({ stdin: { contents: source, resolveDir, loader: "ts" }, bundle: true, write: false, format: "esm" });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return await import(`data:text/javascript;base64,${code}`);
}
