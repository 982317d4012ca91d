import type { Rule } from "../../rule.js";
import { bankAccount } from "./bank-account/bank-account.js";
import { dataRequest } from "./data-request/data-request.js";
import { dateOfBirth } from "./date-of-birth/date-of-birth.js";
import { nationalId } from "./national-id/national-id.js";
import { paymentCard } from "./payment-card/payment-card.js";
import { postalAddress } from "./postal-address/postal-address.js";

/** The rules of the family `privacy`. */
export const rules: readonly Rule[] = [bankAccount, dataRequest, dateOfBirth, nationalId, paymentCard, postalAddress];
