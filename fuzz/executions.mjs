/** @typedef {import("@sendlint/core").Linter} Linter */

/** Counts executions: messages that linters lint. */
export function countExecutions() {
  let count = 0;
  return {
    get count() {
      return count;
    },

    /** @param {Linter} linter */
    watch: (linter) => ({
      ...linter,
      lint(message) {
        count++;
        return linter.lint(message);
      },
    }),
  };
}

/**
 * A linter that lints each message object once, however many laws ask for its result.
 *
 * @param {Linter} linter
 */
export function keepResults(linter) {
  const results = new WeakMap();
  const lint = (message) => {
    let result = results.get(message);
    if (!result) {
      result = linter.lint(message);
      results.set(message, result);
    }
    return result;
  };
  return { ...linter, lint };
}
