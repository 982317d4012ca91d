import type { Rule } from "../../rule.js";
import { payment } from "./payment/payment.js";
import { prohibitedTerm } from "./prohibited-term/prohibited-term.js";
import { sale } from "./sale/sale.js";

/** The rules of the family `off-platform`. */
export const rules: readonly Rule[] = [payment, prohibitedTerm, sale];
