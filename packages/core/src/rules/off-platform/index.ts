import type { Rule } from "../../rule.js";

/** The rules of the family `off-platform`. */
export const rules: readonly Rule[] = [];
