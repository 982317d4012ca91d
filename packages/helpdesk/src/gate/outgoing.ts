import type { MessageInput, RuleSettings } from "@sendlint/core";

export const platformNames = ["amazon", "ebay"] as const;

export type PlatformName = (typeof platformNames)[number];

/** A marketplace that a message goes to. */
export interface Place {
  readonly platform: PlatformName;
  /** Its host, country, or identifier in the platform's API, as the preset takes it: `"amazon.de"`, `"A1PA6795UKMFR9"`, `"EBAY_DE"`. */
  readonly place: string;
}

export type MessageFields = Exclude<MessageInput, string>;

/** A text that a call would send to a buyer. */
export interface Part {
  /** Where it stands in the call, such as `"ticket.comment.html_body"`; `null` where there is but one. */
  readonly path: string | null;
  readonly message: MessageFields;
  /** What this way of sending changes in the preset: a length of its own, a rule that the call itself keeps. */
  readonly rules?: RuleSettings | undefined;
}

/** What a call would send: one message in one or more texts, of which buyers may see any. */
export interface Outgoing {
  /** The call, without anything of the message: `"zendesk PUT /api/v2/tickets/*"`. */
  readonly via: string;
  /** The marketplaces that it goes to; none for a message that goes to no marketplace's buyer; `null` where nobody can tell. */
  readonly places: readonly Place[] | null;
  readonly parts: readonly Part[];
  /** Places of the call that should hold a message and do not. */
  readonly unreadable?: readonly string[] | undefined;
  /** Of the sender, for the policy. */
  readonly role?: string | null | undefined;
  /** Whether it was sent already, and is only looked at. */
  readonly hasLeft?: boolean | undefined;
}
