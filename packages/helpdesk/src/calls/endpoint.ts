import type { Format, RuleSettings } from "@sendlint/core";
import type { MessageFields } from "../gate/outgoing.js";

/**
 * Where a value stands in a body: keys separated by dots, `*` for each entry of a list. `""` is the body itself.
 */
export type BodyPath = string;

/** What a message does not say itself and its way of sending does. */
export type EndpointFacts = Partial<Pick<MessageFields, "channel" | "kind" | "stage">>;

/** One kind of call that sends messages: data, as the vendor documents it. Paths in the body are seen from `each`. */
export interface Endpoint {
  readonly methods: readonly ("POST" | "PUT" | "PATCH")[];
  /** Path of the URL from its end: `"/api/v2/tickets/*"`; `*` is one segment, and what stands before does not count. */
  readonly path: string;
  /** The objects that stand for one message each: `"ticket"`, `"tickets.*"`, `""` for the body. */
  readonly each: readonly BodyPath[];
  /** The texts that a buyer may see. All that are there are linted. */
  readonly texts: readonly { readonly path: BodyPath; readonly format: Format }[];
  readonly subject?: BodyPath;
  /** Mail addresses of those who get it. */
  readonly recipients?: readonly BodyPath[];
  /** Names that a shop may map to a marketplace: a list, or a string of names separated by commas. */
  readonly tags?: BodyPath;
  readonly attachments?: { readonly path: BodyPath; readonly name: string; readonly url?: string; readonly type?: string };
  /** What makes it no message to a buyer: any of these values, as they are written in JSON or in a form. */
  readonly notSentIf?: readonly { readonly path: BodyPath; readonly is: readonly string[] }[];
  /** What makes it a message to a buyer at all; without it the call is let pass. */
  readonly sentIf?: readonly { readonly path: BodyPath; readonly is: readonly string[] }[];
  /** What may be missing altogether, as the comment in a change of a ticket's status: without it there is no message. `""` is the object itself. */
  readonly optional?: BodyPath;
  readonly facts?: EndpointFacts;
  /** What this way of sending changes in the preset. */
  readonly rules?: RuleSettings;
}

/** What goes into a conversation that is there is taken for an answer in it. */
export const inThread: EndpointFacts = { kind: "reply" };
