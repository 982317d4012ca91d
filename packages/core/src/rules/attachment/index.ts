import type { Rule } from "../../rule.js";
import { count } from "./count/count.js";
import { promotional } from "./promotional/promotional.js";
import { size } from "./size/size.js";
import { type } from "./type/type.js";

/** The rules of the family `attachment`. */
export const rules: readonly Rule[] = [count, promotional, size, type];
