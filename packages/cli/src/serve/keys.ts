/**
 * Reads `NAME:KEY,NAME:KEY`, as the environment holds it. Nothing that is wrong with it is told with the key.
 *
 * @param mistakes takes what is wrong
 */
export function readKeys(given: string | undefined, mistakes: string[]): Record<string, string> {
  if (given === undefined || given === "") {
    mistakes.push("No keys are set. Set SENDLINT_KEYS to `NAME:KEY`, parted by commas, or say `--no-keys` to answer everybody.");
    return {};
  }
  const keys = new Map<string, string>();
  for (const [index, entry] of given.split(",").entries()) {
    const pair = entry.trim();
    const colon = pair.indexOf(":");
    const name = pair.slice(0, Math.max(0, colon));
    const key = pair.slice(colon + 1);
    if (!/^[\w.-]{1,64}$/.test(name) || !/^[\x21-\x7e]{1,512}$/.test(key))
      mistakes.push(`Entry ${index + 1} of SENDLINT_KEYS is no \`NAME:KEY\`.`);
    else if (keys.has(name)) mistakes.push(`SENDLINT_KEYS holds two keys of the name ${name}.`);
    else keys.set(name, key);
  }
  return Object.fromEntries(keys);
}
