import type { Rule } from "../../rule.js";
import { abuse } from "./abuse/abuse.js";

/** The rules of the family `content`. */
export const rules: readonly Rule[] = [abuse];
