import type { Rule } from "../../rule.js";

/** The rules of the family `review`. */
export const rules: readonly Rule[] = [];
