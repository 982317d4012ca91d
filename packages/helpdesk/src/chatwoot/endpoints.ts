import { type Endpoint, inThread } from "../calls/endpoint.js";

/** Where Chatwoot's API sends: a message in a conversation that is neither private nor the contact's own. github.com/chatwoot/chatwoot (read November 2026) */
export const endpoints: readonly Endpoint[] = [
  {
    methods: ["POST"],
    path: "/api/v1/accounts/*/conversations/*/messages",
    each: [""],
    texts: [{ path: "content", format: "markdown" }],
    attachments: { path: "attachments.*", name: "name", type: "type" },
    notSentIf: [
      { path: "private", is: ["true"] },
      { path: "message_type", is: ["incoming"] },
    ],
    facts: inThread,
  },
  {
    methods: ["POST"],
    path: "/api/v1/accounts/*/conversations",
    each: [""],
    texts: [{ path: "message.content", format: "markdown" }],
    optional: "message",
  },
];
