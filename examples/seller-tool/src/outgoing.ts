import type { MessageInput } from "@sendlint/core";

/** A message that waits to be sent. */
export interface Outgoing {
  readonly id: string;
  readonly platform: "amazon" | "ebay";
  readonly message: Exclude<MessageInput, string>;
}

/** What a seller's queue may hold in the morning. */
export const queue: readonly Outgoing[] = [
  {
    id: "return-label",
    platform: "amazon",
    message: {
      kind: "reply",
      text: "Hi Dana, the return label for order 112-5550147-3321908 is in Your Orders. The refund follows when the parcel is scanned.",
    },
  },
  {
    id: "delay-notice",
    platform: "amazon",
    message: {
      kind: "reply",
      text: "Hello Priya,\n\nyour parcel is stuck at the carrier's depot and will reach you on Thursday. Sorry for the wait! ★",
    },
  },
  {
    id: "quick-help",
    platform: "amazon",
    message: { kind: "reply", text: "Hi Marcus, it is faster on WhatsApp: +1 415 555 0137. Or write to help@netgrove.example." },
  },
  {
    id: "pickup",
    platform: "ebay",
    message: { stage: "post-sale", text: "Hi Ellen, the desk is ready for pickup on Saturday between 10 and 14. eBay shows you the code." },
  },
  {
    id: "private-deal",
    platform: "ebay",
    message: { stage: "pre-sale", text: "I'll end the listing and you buy it from me directly for $620, no eBay fees." },
  },
];
