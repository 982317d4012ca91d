/** Finds whose key a key is. */
export interface KeyRing {
  /** @returns the name of the key; `null` where it is none of them */
  find(given: string): string | null;
}

/** Characters. */
export const longestKey = 512;

/** What a key may consist of: what a header may hold, without blanks. */
export const keyPattern: RegExp = /^[\x21-\x7e]{1,512}$/;

const encoder = new TextEncoder();

/**
 * Compares with every key, to the last byte of the longest that there can be, so that the time it takes tells nothing about any of them.
 *
 * @param keys by name, each as {@link keyPattern} has it
 */
export function createKeyRing(keys: Readonly<Record<string, string>>): KeyRing {
  const ring = Object.entries(keys).map(([name, key]) => [name, spread(key)] as const);
  return {
    find(given) {
      const wanted = spread(given);
      let found: string | null = null;
      for (const [name, held] of ring) if (isSame(held, wanted)) found = name;
      return found;
    },
  };
}

/** A key's bytes, and zeros behind them, of which no key has any. */
function spread(key: string): Uint8Array {
  const bytes = new Uint8Array(longestKey);
  encoder.encodeInto(key, bytes);
  return bytes;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = 0;
  for (let at = 0; at < longestKey; at++) difference |= (one[at] as number) ^ (other[at] as number);
  return difference === 0;
}
