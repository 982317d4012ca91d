/** Remembers identifiers, so that nothing is done twice. */
export interface SeenStore {
  /** Remembers an identifier. @returns false where it is remembered already */
  add(id: string): boolean | Promise<boolean>;
  /** Forgets an identifier whose work failed, so that it can be tried again. */
  remove(id: string): unknown;
}

/**
 * A store in memory, for one process: the newest identifiers, and no more of them than its size. Several processes need one that they share.
 */
export function createSeenStore(size: number = 10_000): SeenStore {
  const seen = new Set<string>();
  return {
    add(id) {
      if (seen.has(id)) return false;
      seen.add(id);
      if (seen.size > size) seen.delete(seen.values().next().value as string);
      return true;
    },
    remove: (id) => seen.delete(id),
  };
}
