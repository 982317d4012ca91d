import { z } from "zod";

export const formats = ["text", "markdown", "html"] as const;
export const kinds = ["reply", "proactive", "template"] as const;
export const stages = ["pre-sale", "post-sale"] as const;
export const channels = ["site", "email", "sp-api", "trading-api", "message-api"] as const;

/** How the text is written. */
export type Format = (typeof formats)[number];
/** `reply` answers the buyer, `proactive` is the seller's own start, `template` may hold placeholders. */
export type Kind = (typeof kinds)[number];
/** Whether buyer and seller have completed a checkout. */
export type Stage = (typeof stages)[number];
/** The way the message takes to the platform. */
export type Channel = (typeof channels)[number];

/** A file that goes out with a message. */
export interface Attachment {
  readonly name: string;
  /** Bytes. */
  readonly size?: number | undefined;
  /** Media type, such as `application/pdf`. */
  readonly type?: string | undefined;
  readonly url?: string | undefined;
}

/** The order that a message is about. Dates are ISO 8601. */
export interface Order {
  readonly id?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly deliveredAt?: string | undefined;
}

/** What was sent for this order before. */
export interface History {
  readonly reviewRequests?: number | undefined;
  readonly proactiveMessages?: number | undefined;
}

/** What a seller is about to send. */
export interface Message {
  readonly id: string | null;
  readonly text: string;
  readonly subject: string | null;
  readonly format: Format;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly channel: Channel | null;
  /** BCP 47 language of the text. */
  readonly locale: string | null;
  readonly buyerLocale: string | null;
  readonly attachments: readonly Attachment[];
  readonly order: Order;
  readonly sentAt: string | null;
  readonly history: History;
}

/** A message as callers give it: a plain string is a message of format `text`; only `text` is required. */
export type MessageInput = string | (Pick<Message, "text"> & { readonly [Key in keyof Omit<Message, "text">]?: Message[Key] | null | undefined });

const date = z.iso.datetime({ offset: true }).or(z.iso.date());

/** The schema of a message object. Unknown keys are errors. */
export const messageSchema = z.strictObject({
  id: z.string().nullish(),
  text: z.string(),
  subject: z.string().nullish(),
  format: z.enum(formats).nullish(),
  kind: z.enum(kinds).nullish(),
  stage: z.enum(stages).nullish(),
  channel: z.enum(channels).nullish(),
  locale: z.string().nullish(),
  buyerLocale: z.string().nullish(),
  attachments: z
    .array(z.strictObject({ name: z.string(), size: z.number().nonnegative().optional(), type: z.string().optional(), url: z.string().optional() }))
    .nullish(),
  order: z
    .strictObject({ id: z.string().optional(), createdAt: date.optional(), completedAt: date.optional(), deliveredAt: date.optional() })
    .nullish(),
  sentAt: date.nullish(),
  history: z
    .strictObject({ reviewRequests: z.number().int().nonnegative().optional(), proactiveMessages: z.number().int().nonnegative().optional() })
    .nullish(),
});
