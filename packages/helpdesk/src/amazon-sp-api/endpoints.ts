import type { RuleSettings } from "@sendlint/core";
import type { Endpoint } from "../calls/endpoint.js";

const model = {
  methods: ["POST"],
  each: [""],
  attachments: { path: "attachments.*", name: "fileName" },
  facts: { channel: "sp-api", kind: "proactive", stage: "post-sale" },
} as const satisfies Partial<Endpoint>;

const text: Endpoint["texts"] = [{ path: "text", format: "text" }];

/** The longest text that a type takes. The call names the order, so the text need not. */
const rulesFor = (max: number): RuleSettings => ({ "content/length": ["error", { max }], "message/missing-order-id": "off" });

/** Paths end in the type of the message, after this. */
const messages = "/messaging/v1/orders/*/messages/";

/**
 * The Messaging API's operations that carry a text or files of the seller's, with the longest text that each takes.
 * github.com/amzn/selling-partner-api-models, models/messaging-api-model/messaging.json (read November 2026)
 */
export const operations: Readonly<Record<string, Endpoint>> = {
  confirmCustomizationDetails: { ...model, path: `${messages}confirmCustomizationDetails`, texts: text, rules: rulesFor(800) },
  createConfirmDeliveryDetails: { ...model, path: `${messages}confirmDeliveryDetails`, texts: text, rules: rulesFor(2000) },
  createConfirmOrderDetails: { ...model, path: `${messages}confirmOrderDetails`, texts: text, rules: rulesFor(2000) },
  createConfirmServiceDetails: { ...model, path: `${messages}confirmServiceDetails`, texts: text, rules: rulesFor(2000) },
  createUnexpectedProblem: { ...model, path: `${messages}unexpectedProblem`, texts: text, rules: rulesFor(2000) },
  createDigitalAccessKey: { ...model, path: `${messages}digitalAccessKey`, texts: text, rules: rulesFor(400) },
  createLegalDisclosure: { ...model, path: `${messages}legalDisclosure`, texts: [], rules: rulesFor(2000) },
  sendInvoice: { ...model, path: `${messages}invoice`, texts: [], rules: rulesFor(2000) },
  createWarranty: { ...model, path: `${messages}warranty`, texts: [], rules: rulesFor(2000) },
  // No longer in the model; clients still offer them, and the paths may still answer.
  createNegativeFeedbackRemoval: { ...model, path: `${messages}negativeFeedbackRemoval`, texts: [], rules: rulesFor(2000) },
  createAmazonMotors: { ...model, path: `${messages}amazonMotors`, texts: [], rules: rulesFor(2000) },
};

/** The last one is for types that came after this list. */
export const endpoints: readonly Endpoint[] = [
  ...Object.values(operations),
  { ...model, path: `${messages}*`, texts: text, optional: "text", rules: rulesFor(2000) },
];
