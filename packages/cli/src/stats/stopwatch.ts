import type { Probe } from "@sendlint/core";

/** What a step took in a run. */
export interface Lap {
  readonly step: string;
  /** Milliseconds. */
  readonly time: number;
  readonly times: number;
}

/** Adds up how long steps take. */
export class Stopwatch {
  readonly #laps = new Map<string, { time: number; times: number }>();
  readonly #now: () => number;

  /** @param now gives milliseconds */
  constructor(now: () => number = performance.now.bind(performance)) {
    this.#now = now;
  }

  /** Runs a step and adds its time. */
  readonly measure: Probe = (step, run) => {
    const start = this.#now();
    try {
      return run();
    } finally {
      this.add(step, this.#now() - start);
    }
  };

  add(step: string, time: number): void {
    const lap = this.#laps.get(step) ?? { time: 0, times: 0 };
    this.#laps.set(step, { time: lap.time + time, times: lap.times + 1 });
  }

  /** The longest first. */
  laps(): readonly Lap[] {
    return [...this.#laps].map(([step, lap]) => ({ step, ...lap })).sort((a, b) => b.time - a.time || (a.step < b.step ? -1 : 1));
  }
}
