/** How many messages each key may send: a bucket that fills evenly. */
export interface Rate {
  /**
   * Takes messages out of the bucket, all or none.
   *
   * @returns seconds to wait before there are as many; 0 where they were taken
   */
  take(key: string, messages: number): number;
}

const minute = 60_000;

/**
 * Counts in memory, for one process. No library in its place: those at hand count requests, and a batch would then be the way around them.
 *
 * @param perMinute also how many may come at once
 * @param now milliseconds
 */
export function createRate(perMinute: number, now: () => number): Rate {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(key, messages) {
      const at = now();
      const { left, at: before } = buckets.get(key) ?? { left: perMinute, at };
      const filled = Math.min(perMinute, left + ((at - before) / minute) * perMinute);
      const isEnough = filled >= messages;
      buckets.set(key, { left: isEnough ? filled - messages : filled, at });
      return isEnough ? 0 : Math.max(1, Math.ceil((((messages - filled) / perMinute) * minute) / 1000));
    },
  };
}
