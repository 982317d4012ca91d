import { type Endpoint, inThread } from "../calls/endpoint.js";

const message: Pick<Endpoint, "notSentIf" | "recipients" | "texts"> = {
  texts: [
    { path: "body_html", format: "html" },
    { path: "body_text", format: "text" },
  ],
  recipients: ["source.to.*.address", "source.cc.*.address", "source.bcc.*.address", "receiver.email"],
  notSentIf: [
    { path: "channel", is: ["internal-note"] },
    { path: "public", is: ["false"] },
    { path: "from_agent", is: ["false"] },
  ],
};

/**
 * Where Gorgias' API sends: a message in a ticket. One with `sent_datetime` is meant to be stored and not sent; it is linted all the same,
 * for it stands in the thread. https://developers.gorgias.com/reference/create-ticket-message (read November 2026)
 */
export const endpoints: readonly Endpoint[] = [
  { ...message, methods: ["POST"], path: "/api/tickets/*/messages", each: [""], subject: "subject", facts: inThread },
  { ...message, methods: ["PUT"], path: "/api/tickets/*/messages/*", each: [""], subject: "subject", facts: inThread },
  { ...message, methods: ["POST"], path: "/api/tickets", each: ["messages.*"], subject: "subject" },
];
