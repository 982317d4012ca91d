import { type Endpoint, inThread } from "../calls/endpoint.js";

const comment: Pick<Endpoint, "attachments" | "notSentIf" | "optional" | "recipients" | "subject" | "tags" | "texts"> = {
  texts: [
    { path: "comment.html_body", format: "html" },
    { path: "comment.body", format: "text" },
  ],
  subject: "subject",
  recipients: ["requester.email"],
  tags: "tags",
  notSentIf: [{ path: "comment.public", is: ["false"] }],
  optional: "comment",
};

/**
 * Where Zendesk's ticketing API sends: a ticket is made or changed with a public comment. A change names no requester, so the caller has to
 * say where the ticket goes. https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ (read November 2026)
 */
export const endpoints: readonly Endpoint[] = [
  { ...comment, methods: ["POST"], path: "/api/v2/tickets", each: ["ticket"] },
  { ...comment, methods: ["POST"], path: "/api/v2/tickets/create_many", each: ["tickets.*"] },
  { ...comment, methods: ["PUT"], path: "/api/v2/tickets/update_many", each: ["ticket", "tickets.*"] },
  { ...comment, methods: ["PUT", "PATCH"], path: "/api/v2/tickets/*", each: ["ticket"], facts: inThread },
];
