import type { Rule } from "../../rule.js";
import { emailAddress } from "./email-address/email-address.js";
import { offPlatform } from "./off-platform/off-platform.js";
import { phoneNumber } from "./phone-number/phone-number.js";

/** The rules of the family `contact`. */
export const rules: readonly Rule[] = [emailAddress, offPlatform, phoneNumber];
