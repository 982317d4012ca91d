import type { Rule } from "../../rule.js";

/** The rules of the family `promotion`. */
export const rules: readonly Rule[] = [];
