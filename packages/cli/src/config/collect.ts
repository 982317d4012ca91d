import { existsSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { showPath } from "../show-path.js";
import type { Part } from "./check.js";
import type { Base } from "./config.js";
import { ConfigFileError } from "./config-file-error.js";
import { readConfigFile } from "./read-file.js";
import { toList } from "./to-list.js";

/** A configuration that is being read: its file, or the object in `extends`. */
interface Opened {
  readonly key: string | object;
  readonly name: string;
}

/** Collects a configuration and what it starts from, the last of which wins. */
export class ConfigCollection {
  readonly parts: Part[] = [];
  readonly mistakes: string[] = [];
  readonly sources: string[] = [];
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** @param chain what leads here, each by `extends` of the one before */
  async readFile(path: string, chain: readonly Opened[]): Promise<void> {
    const opened: Opened = { key: path, name: showPath(path, this.#cwd) };
    if (this.#isCircle(opened, chain)) return;
    this.sources.push(path);
    try {
      await this.#add(await readConfigFile(path), path, [...chain, opened]);
    } catch (error) {
      if (!(error instanceof ConfigFileError)) throw error;
      this.mistakes.push(...error.word(opened.name));
    }
  }

  /**
   * @param path the file that holds it
   * @param chain what leads here, with the configuration itself at the end
   */
  async #add(config: unknown, path: string, chain: readonly Opened[]): Promise<void> {
    const { extends: given = [] } = (config ?? {}) as { readonly extends?: Base | readonly Base[] };
    const name = chain.at(-1)?.name ?? "";
    for (const [index, base] of toList(given).entries()) {
      await this.#extend(base, { at: Array.isArray(given) ? `extends[${index}]` : "extends", name, path }, chain);
    }
    this.parts.push({ name, config });
  }

  async #extend(base: Base, { at, name, path }: { at: string; name: string; path: string }, chain: readonly Opened[]): Promise<void> {
    if (typeof base === "string") {
      const found = await findBase(base, path);
      if (found !== null) await this.readFile(found, chain);
      else this.mistakes.push(`${name}: \`${at}\` is ${JSON.stringify(base)}, which is not there. ${describeMissing(base)}`);
    } else if (typeof base === "object" && base !== null && !Array.isArray(base)) {
      const opened: Opened = { key: base, name: `${name} (${at})` };
      if (this.#isCircle(opened, chain)) return;
      await this.#add("platform" in base ? { presets: [base] } : base, path, [...chain, opened]);
    }
  }

  #isCircle({ key, name }: Opened, chain: readonly Opened[]): boolean {
    const first = chain.findIndex((opened) => opened.key === key);
    if (first < 0) return false;
    const names = [...chain.slice(first), chain[first] as Opened].map((opened) => opened.name);
    this.mistakes.push(`${typeof key === "string" ? name : names[0]}: \`extends\` runs in a circle: ${names.join(" → ")}.`);
    return true;
  }
}

/** The file that `extends` means: beside the configuration, or what a package exports. */
async function findBase(base: string, from: string): Promise<string | null> {
  if (base.startsWith(".") || isAbsolute(base)) {
    const path = resolve(dirname(from), base);
    return existsSync(path) ? path : null;
  }
  const { createJiti } = await import("jiti");
  const url = createJiti(pathToFileURL(from).href).esmResolve(base, { try: true });
  return url?.startsWith("file:") ? fileURLToPath(url) : null;
}

function describeMissing(base: string): string {
  return base.startsWith(".") || isAbsolute(base)
    ? "Expected the path of a configuration, from the file that names it."
    : `Install the package, or write "./${base}" for a file beside this one.`;
}
