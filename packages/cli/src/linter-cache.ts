import type { SharedConfig } from "./config/config.js";
import { createPlatformLinter, type PlatformLinter } from "./platform-linter.js";
import type { NamedPreset } from "./presets.js";

/** All marketplaces of both platforms, and spellings to spare. */
const mostKept = 96;

/** Linters by preset and marketplace, compiled once each. What was not used for longest goes first. */
export class LinterCache {
  readonly #shared: SharedConfig;
  readonly #linters = new Map<string, PlatformLinter>();

  constructor(shared: SharedConfig) {
    this.#shared = shared;
  }

  /** @throws {SendlintError} when the preset knows no such marketplace. */
  get(preset: NamedPreset): PlatformLinter {
    const key = `${preset.preset} ${preset.marketplace ?? ""}`;
    const known = this.#linters.get(key);
    const linter = known ?? createPlatformLinter(preset, this.#shared);
    this.#linters.delete(key);
    this.#linters.set(key, linter);
    if (this.#linters.size > mostKept) this.#linters.delete(this.#linters.keys().next().value as string);
    return linter;
  }
}
