import { type Endpoint, inThread } from "../calls/endpoint.js";

/** Where Help Scout's API sends: a reply that is no draft. https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/reply/ (read November 2026) */
export const endpoints: readonly Endpoint[] = [
  {
    methods: ["POST"],
    path: "/v2/conversations/*/reply",
    each: [""],
    texts: [{ path: "text", format: "html" }],
    recipients: ["customer.email", "cc.*", "bcc.*"],
    notSentIf: [{ path: "draft", is: ["true"] }],
    facts: inThread,
  },
];
