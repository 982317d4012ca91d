import { type Endpoint, inThread } from "../calls/endpoint.js";

/** Where Re:amaze's API sends: a message with visibility 0 in a conversation. https://www.reamaze.com/api/post_messages (read November 2026) */
export const endpoints: readonly Endpoint[] = [
  {
    methods: ["POST"],
    path: "/api/v1/conversations/*/messages",
    each: ["message"],
    texts: [{ path: "body", format: "markdown" }],
    recipients: ["recipients.*"],
    notSentIf: [{ path: "visibility", is: ["1"] }],
    facts: inThread,
  },
  {
    methods: ["POST"],
    path: "/api/v1/conversations",
    each: ["conversation"],
    texts: [{ path: "message.body", format: "markdown" }],
    subject: "subject",
    recipients: ["user.email", "message.recipients.*"],
    tags: "tag_list",
    notSentIf: [{ path: "message.visibility", is: ["1"] }],
  },
];
