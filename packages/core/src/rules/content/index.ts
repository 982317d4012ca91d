import type { Rule } from "../../rule.js";

/** The rules of the family `content`. */
export const rules: readonly Rule[] = [];
