import { parseArgs } from "node:util";

/**
 * Reads the flags of a command, each with a value that `check` reads. `--help` and wrong flags end the process with the usage.
 *
 * @param {string} usage
 * @param {Record<string, (value: string) => unknown>} checks by flag; one that returns `undefined` refuses the value
 * @returns {Record<string, any>} what is given, by flag
 */
export function readFlags(usage, checks) {
  const options = Object.fromEntries(Object.keys(checks).map((flag) => [flag, { type: "string" }]));
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: "boolean" } } });
    if (values.help) end(usage, 0);
    return Object.fromEntries(
      Object.entries(values).map(([flag, value]) => {
        const read = checks[flag](value);
        if (read === undefined) throw new Error(`--${flag} is ${JSON.stringify(value)}.`);
        return [flag, read];
      }),
    );
  } catch (error) {
    return end(`${error.message}\n\n${usage}`, 2);
  }
}

/** A whole number, not negative. */
export function whole(value) {
  return /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

function end(text, status) {
  (status === 0 ? console.log : console.error)(text);
  process.exit(status);
}
