import { type Endpoint, inThread } from "../calls/endpoint.js";

/** Where Intercom's API sends: an admin's reply that is no note. https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations (read November 2026) */
export const endpoints: readonly Endpoint[] = [
  {
    methods: ["POST"],
    path: "/conversations/*/reply",
    each: [""],
    texts: [{ path: "body", format: "html" }],
    recipients: ["email"],
    notSentIf: [
      { path: "message_type", is: ["note", "close", "open", "snoozed", "assignment"] },
      { path: "type", is: ["user"] },
    ],
    facts: inThread,
  },
];
