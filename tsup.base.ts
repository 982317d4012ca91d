import type { Options } from "tsup";

/**
 * How every package is built: ES modules, one file per entry point. Declarations come from tsc (`tsconfig.build.json`).
 * The packages' own `tsup.config.ts` only name their entries, so another bundler can take tsup's place here.
 */
export function build(entry: Record<string, string>, options: Options = {}): Options {
  return {
    entry,
    format: ["esm"],
    platform: "neutral",
    target: "es2022",
    outDir: "dist",
    clean: true,
    splitting: true,
    treeshake: true,
    dts: false,
    silent: true,
    ...options,
  };
}
