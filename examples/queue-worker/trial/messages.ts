import type { SellerMessage } from "../src/message.js";

/** What becomes of a message if nothing goes wrong. */
export type Expected = "sent" | "review" | "refused";

const texts: Readonly<Record<Expected, string>> = {
  sent: "Thank you for your order. Your parcel left today and will reach you on Thursday.",
  review: "Thank you for your order. Your parcel left today! ★",
  refused: "It is faster on WhatsApp, dear Ottilie.",
};

/** A word of each text, for looking where none should be. */
export const wordsOfTexts = /parcel|WhatsApp|Ottilie/;

/** A message to a buyer that ends as told. */
export function makeMessage(id: string, expected: Expected, marketplace = "amazon.com"): SellerMessage {
  const platform = marketplace.startsWith("ebay") ? "ebay" : "amazon";
  return { id, platform, marketplace, to: `conversation-${id}`, message: { kind: "reply", text: texts[expected] } };
}

/** What programs put into queues that holds no message, or goes nowhere. Each is refused. */
export const broken: Readonly<Record<string, (id: string) => SellerMessage>> = {
  "no text": (id) => ({ ...makeMessage(id, "sent"), message: { kind: "reply" } as never }),
  "no message": (id) => ({ id, platform: "amazon", marketplace: "amazon.com", to: "x" }) as never,
  "a text that is none": (id) => ({ ...makeMessage(id, "sent"), message: { text: 7 } as never }),
  "a text that is too long": (id) => ({ ...makeMessage(id, "sent"), message: { text: "Hello. ".repeat(20_000) } }),
  "an unknown platform": (id) => ({ ...makeMessage(id, "sent"), platform: "etsy" as never }),
  "a marketplace that is not served": (id) => makeMessage(id, "sent", "amazon.fr"),
};
