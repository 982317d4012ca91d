import { createLinter } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";

const linters = new Map();

function linterFor(marketplace) {
  let linter = linters.get(marketplace);
  if (!linter) {
    const preset = marketplace.startsWith("ebay") ? ebay({ site: marketplace }) : amazon({ marketplace });
    linter = createLinter({ extends: [preset] });
    linters.set(marketplace, linter);
  }
  return linter;
}

/**
 * Lints messages in the runtime that this is called in.
 *
 * @param {readonly { marketplace: string, message: object }[]} samples
 * @returns {string[]} a result each, as JSON, in their order
 */
export function lintAll(samples) {
  return samples.map(({ marketplace, message }) => JSON.stringify(linterFor(marketplace).lint(message)));
}
