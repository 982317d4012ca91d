import type { Frame, Guard, Slot } from "../reading/frames.js";

/** A thing that is sold, named after an app or a method of payment: “PayPal reader”, “czytnik PayPal”, “étui pour WhatsApp”. */
export const product: readonly Guard[] = [
  { any: ["product-noun"], scope: "clause", side: "after", within: 0 },
  { any: ["product-head"], scope: "clause", side: "before", within: 1 },
];

const promo: Slot = { any: ["promo-document", "coupon", "newsletter"] };
/** What the buyer attached is not the seller's. */
const byBuyer: Guard = { any: ["buyer"], of: 1, scope: "clause", side: "before", within: 0 };
/** “The leaflet in the box is Amazon's.” */
const ofOthers: Guard = { any: ["platform", "third-party"], scope: "clause", side: "after", within: 6 };
/** “Amazon's own clip coupon” */
const byOthers: Guard = { any: ["platform", "third-party"], of: 1, scope: "clause", side: "before", within: 1 };
/** “The flyer you bought” */
const sold: Guard = { any: ["own-order"], scope: "clause", side: "after", within: 0 };
/** “A photo of the flyer”: a thing that is shown. */
const shown: Guard = { any: ["service-document"], scope: "clause", side: "before", within: 3 };
/** “The invoice with your voucher is attached”: the paper before it is what goes along. */
const ofPaper: Guard = { any: ["service-document"], scope: "clause", side: "before", within: 4 };

/** Advertising that goes along with a message. */
export const advertAttached: readonly Frame[] = [
  {
    scope: "sentence",
    slots: [promo, { any: ["attached"], side: "before", within: 10 }],
    unless: [byBuyer, byOthers, ofOthers, sold, shown],
  },
  // “Attached is a photo of our new flyer”, “attached are your invoice and a flyer”
  {
    scope: "sentence",
    slots: [
      promo,
      { any: ["attached"], side: "before", within: 10 },
      { any: ["self-possessive", "coordination", "new-products"], side: "before", owns: true, within: 2 },
    ],
    evidence: [0, 1],
    unless: [byBuyer, byOthers, ofOthers, sold],
  },
  { scope: "clause", slots: [promo, { any: ["attached"], side: "after", within: 8 }], unless: [byBuyer, ofPaper, ofOthers, sold, shown] },
  // “Attached: 1. your invoice 2. our price list”
  { scope: "list", slots: [promo, { any: ["attached"], side: "before" }], unless: [byBuyer] },
];
