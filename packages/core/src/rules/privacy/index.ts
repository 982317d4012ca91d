import type { Rule } from "../../rule.js";

/** The rules of the family `privacy`. */
export const rules: readonly Rule[] = [];
