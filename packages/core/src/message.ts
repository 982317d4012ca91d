import * as z from "zod/mini";
import { type Problem, SendlintError, unreadable, wrongChoice } from "./config/errors.js";
import { describeIssues } from "./config/issues.js";
import { type Helpdesk, helpdesks } from "./document/helpdesk.js";
import type { BodyReaders } from "./document/readers.js";

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
  /** The system that fills in the placeholders. */
  readonly helpdesk: Helpdesk | null;
  /** BCP 47 language of the text. */
  readonly locale: string | null;
  readonly buyerLocale: string | null;
  readonly attachments: readonly Attachment[];
  readonly order: Order;
  readonly sentAt: string | null;
  readonly history: History;
}

/** A message as callers give it: a plain string is a message of format `text`; only `text` is required. */
export type MessageInput =
  | string
  | (Pick<Message, "text"> & { readonly [Key in keyof Omit<Message, "text">]?: Message[Key] | null | undefined });

/** Facts that a message may leave out and a preset assumes. */
export type Assumptions = Pick<Message, "kind" | "stage">;

/** A message with every field, and which facts had to be assumed. */
export interface ParsedMessage {
  readonly message: Message;
  readonly assumed: Readonly<Record<string, string>>;
}

const dateFormat = 'an ISO 8601 date, such as "2025-05-31" or "2025-05-31T09:30:00Z"';

function buildSchema() {
  const date = z.nullish(z.union([z.iso.date(), z.iso.datetime({ offset: true })], { error: dateFormat }));
  const text = z.nullish(z.string());
  const size = z.nullish(z.number().check(z.nonnegative()));
  const count = z.nullish(z.number().check(z.int(), z.nonnegative()));
  return z.strictObject({
    id: text,
    text: z.string(),
    subject: text,
    format: z.nullish(z.enum(formats)),
    kind: z.nullish(z.enum(kinds)),
    stage: z.nullish(z.enum(stages)),
    channel: z.nullish(z.enum(channels)),
    helpdesk: z.nullish(z.enum(helpdesks)),
    locale: text,
    buyerLocale: text,
    attachments: z.nullish(z.array(z.strictObject({ name: z.string(), size, type: text, url: text }))),
    order: z.nullish(z.strictObject({ id: text, createdAt: date, completedAt: date, deliveredAt: date })),
    sentAt: date,
    history: z.nullish(z.strictObject({ reviewRequests: count, proactiveMessages: count })),
  });
}

let schema: ReturnType<typeof buildSchema> | undefined;

/** Built on first use: a program that only lints strings never pays for it. */
function messageSchema(): ReturnType<typeof buildSchema> {
  schema ??= buildSchema();
  return schema;
}

/** The schemas of a message's fields, that linting checks messages with: for schemas of what holds a message and more. */
export function messageShape(): Readonly<Record<string, z.ZodMiniType>> {
  return messageSchema().shape;
}

/** The same object without the keys that hold nothing. */
function present<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], null> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null && held !== undefined)) as never;
}

type Fields = z.infer<ReturnType<typeof buildSchema>>;

/** By field: the names that it may hold, `null` for any text. */
const plainFields: ReadonlyMap<string, readonly string[] | null> = new Map<string, readonly string[] | null>([
  ...["id", "text", "subject", "locale", "buyerLocale"].map((field) => [field, null] as const),
  ...Object.entries({ format: formats, kind: kinds, stage: stages, channel: channels, helpdesk: helpdesks }),
]);

/** The fields of an object with nothing but texts and names in it, as most messages have; `null` for any other, which the schema reads. */
function readPlainFields(input: object): Fields | null {
  const prototype: unknown = Object.getPrototypeOf(input);
  if (prototype !== Object.prototype && prototype !== null) return null;
  const fields: Record<string, string> = {};
  for (const [field, value] of Object.entries(input)) {
    const names = plainFields.get(field);
    if (names === undefined) return null;
    if (value === null || value === undefined) continue;
    if (typeof value !== "string" || names?.includes(value) === false) return null;
    fields[field] = value;
  }
  return fields.text === undefined ? null : (fields as never);
}

/** @returns the fields, or what is wrong with them */
function readFields(input: unknown): Fields | readonly Problem[] {
  try {
    const plain = typeof input === "object" && input !== null ? readPlainFields(input) : null;
    if (plain !== null) return plain;
    const parsed = messageSchema().safeParse(input);
    return parsed.success
      ? parsed.data
      : describeIssues(parsed.error.issues, { schema: messageSchema(), input, path: "message", noun: "field" });
  } catch {
    return [unreadable("message")];
  }
}

/**
 * Fills a message as callers give it: a string is a message of format `text`, `null` and `undefined` are absent.
 * Any text is fine.
 *
 * @throws {SendlintError} when the message is no string and no object, or a field is unknown or holds what it cannot hold.
 */
export function parseMessageInput(input: unknown, assume: Assumptions, readers: BodyReaders): ParsedMessage {
  const fields: Fields | readonly Problem[] = typeof input === "string" ? { text: input } : readFields(input);
  if (!("text" in fields)) throw new SendlintError("invalid-message", fields);
  const format = fields.format ?? "text";
  if (!Object.hasOwn(readers, format)) {
    throw new SendlintError("invalid-message", [wrongChoice("message.format", format, Object.keys(readers))]);
  }
  const assumed: Record<string, string> = {};
  if (!fields.kind) assumed.kind = assume.kind;
  if (!fields.stage) assumed.stage = assume.stage;
  const message: Message = {
    id: fields.id ?? null,
    text: fields.text,
    subject: fields.subject ?? null,
    format,
    kind: fields.kind ?? assume.kind,
    stage: fields.stage ?? assume.stage,
    channel: fields.channel ?? null,
    helpdesk: fields.helpdesk ?? null,
    locale: fields.locale ?? null,
    buyerLocale: fields.buyerLocale ?? null,
    attachments: (fields.attachments ?? []).map(present),
    order: present(fields.order ?? {}),
    sentAt: fields.sentAt ?? null,
    history: present(fields.history ?? {}),
  };
  return { message, assumed };
}
