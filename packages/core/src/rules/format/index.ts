import type { Rule } from "../../rule.js";

/** The rules of the family `format`. */
export const rules: readonly Rule[] = [];
