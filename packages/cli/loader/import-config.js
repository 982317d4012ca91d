import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Runs a module as it is now, in TypeScript too, and gives what it exports by default. Getters in it have been run once: what they throw
 * is the module's mistake.
 *
 * @param {string} path absolute
 * @returns {Promise<unknown>} `undefined` where it exports nothing by default
 */
export async function importConfig(path) {
  const config = await importDefault(path);
  readAll(config, new Set());
  return config;
}

/**
 * @param {unknown} value
 * @param {Set<unknown>} seen
 */
function readAll(value, seen) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const prototype = Object.getPrototypeOf(value);
  // What libraries make, such as the schema of a rule's options, is their own business.
  if (Array.isArray(value) || prototype === Object.prototype || prototype === null)
    for (const part of Object.values(value)) readAll(part, seen);
}

/** @param {string} path */
async function importDefault(path) {
  const { href } = pathToFileURL(path);
  // Node keeps a module for ever by its address, and who watches files wants to see the changed one.
  if (!/\.[cm]?ts$/.test(path)) return (await import(`${href}?${statSync(path).mtimeMs}`)).default;
  // Node strips types only in its newer versions, and only those that leave no code behind.
  const { createJiti } = await import("jiti");
  const module = await createJiti(href, { fsCache: false, moduleCache: false, interopDefault: false }).import(href);
  return module.default;
}
