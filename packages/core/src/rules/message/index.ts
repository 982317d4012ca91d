import type { Rule } from "../../rule.js";

/** The rules of the family `message`. */
export const rules: readonly Rule[] = [];
