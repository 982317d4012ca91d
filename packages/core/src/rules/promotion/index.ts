import type { Rule } from "../../rule.js";
import { discount } from "./discount/discount.js";
import { marketing } from "./marketing/marketing.js";

/** The rules of the family `promotion`. */
export const rules: readonly Rule[] = [discount, marketing];
