import type { Endpoint } from "../calls/endpoint.js";

/**
 * The Commerce Message API, and the messages in inquiries and returns of the Post-Order API.
 * developer.ebay.com, OpenAPI document commerce_message_v1 (read November 2026)
 */
export const restEndpoints: readonly Endpoint[] = [
  {
    methods: ["POST"],
    path: "/commerce/message/v1/send_message",
    each: [""],
    texts: [{ path: "messageText", format: "text" }],
    attachments: { path: "messageMedia.*", name: "mediaName", url: "mediaUrl" },
    facts: { channel: "message-api" },
    rules: { "content/length": ["error", { max: 2000 }] },
  },
  ...["inquiry", "return"].map(
    (kind): Endpoint => ({
      methods: ["POST"],
      path: `/post-order/v2/${kind}/*/send_message`,
      each: [""],
      texts: [
        { path: "message", format: "text" },
        { path: "message.content", format: "text" },
      ],
      facts: { kind: "reply", stage: "post-sale" },
    }),
  ),
];

const memberMessage = {
  methods: ["POST"],
  path: "/ws/api.dll",
  texts: [{ path: "MemberMessage.Body", format: "text" }],
  subject: "MemberMessage.Subject",
  attachments: { path: "MemberMessage.MessageMedia.*", name: "MediaName", url: "MediaURL" },
  // Any call of the Trading API goes to this path.
  optional: "",
} as const satisfies Partial<Endpoint>;

/**
 * The member messages of the Trading API, by the root of the call's XML. An answer may be shown on the listing, so it is taken as one before
 * the sale. developer.ebay.com/Devzone/xml/docs/reference/ebay/AddMemberMessageAAQToPartner.html and its neighbours (read November 2026)
 */
export const tradingEndpoints: readonly Endpoint[] = [
  { ...memberMessage, each: ["AddMemberMessageAAQToPartnerRequest"], facts: { channel: "trading-api", stage: "post-sale" } },
  { ...memberMessage, each: ["AddMemberMessageRTQRequest"], facts: { channel: "trading-api", kind: "reply", stage: "pre-sale" } },
  {
    ...memberMessage,
    each: ["AddMemberMessagesAAQToBidderRequest.AddMemberMessagesAAQToBidderRequestContainer.*"],
    facts: { channel: "trading-api", stage: "pre-sale" },
  },
];
