import { pathToFileURL } from "node:url";

/**
 * Runs a module, in TypeScript too, and gives what it exports by default.
 *
 * @param {string} path absolute
 * @returns {Promise<unknown>} `undefined` where it exports nothing by default
 */
export async function importConfig(path) {
  const { href } = pathToFileURL(path);
  if (!/\.[cm]?ts$/.test(path)) return (await import(href)).default;
  // Node strips types only in its newer versions, and only those that leave no code behind.
  const { createJiti } = await import("jiti");
  const module = await createJiti(href, { fsCache: false, interopDefault: false }).import(href);
  return module.default;
}
