import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Runs a module as it is now, in TypeScript too, and gives what it exports by default.
 *
 * @param {string} path absolute
 * @returns {Promise<unknown>} `undefined` where it exports nothing by default
 */
export async function importConfig(path) {
  const { href } = pathToFileURL(path);
  // Node keeps a module for ever by its address, and who watches files wants to see the changed one.
  if (!/\.[cm]?ts$/.test(path)) return (await import(`${href}?${statSync(path).mtimeMs}`)).default;
  // Node strips types only in its newer versions, and only those that leave no code behind.
  const { createJiti } = await import("jiti");
  const module = await createJiti(href, { fsCache: false, moduleCache: false, interopDefault: false }).import(href);
  return module.default;
}
