import type { Rule } from "../../rule.js";
import { abuse } from "./abuse/abuse.js";
import { htmlInPlainChannel } from "./html-in-plain-channel/html-in-plain-channel.js";
import { length } from "./length/length.js";

/** The rules of the family `content`. */
export const rules: readonly Rule[] = [abuse, htmlInPlainChannel, length];
