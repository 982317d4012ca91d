import type { Guard } from "../reading/frames.js";

/** A thing that is sold, named after an app or a method of payment: “PayPal reader”, “czytnik PayPal”, “étui pour WhatsApp”. */
export const product: readonly Guard[] = [
  { any: ["product-noun"], scope: "clause", side: "after", within: 0 },
  { any: ["product-head"], scope: "clause", side: "before", within: 1 },
];
