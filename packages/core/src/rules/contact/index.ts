import type { Rule } from "../../rule.js";

/** The rules of the family `contact`. */
export const rules: readonly Rule[] = [];
