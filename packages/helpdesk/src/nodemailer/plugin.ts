import type { Attachment } from "@sendlint/core";
import type { CallFacts } from "../calls/facts.js";
import type { Gate } from "../gate/gate.js";
import type { MessageFields, Part } from "../gate/outgoing.js";
import { readRelays } from "../gate/relay.js";

/** A mail as nodemailer hands it to its plugins, as far as this needs it. */
interface CompiledMail {
  // biome-ignore lint/suspicious/noExplicitAny: the mail as its author wrote it, of which nothing is known
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: nodemailer's own signature
  resolveContent(data: any, key: string, callback: (error: any, value?: any) => void): void;
}

/** What else to know of the mails. */
export interface MailGuardOptions {
  /** What is known of a mail. `data` is the mail as nodemailer takes it. */
  readonly facts?: ((data: Readonly<Record<string, unknown>>) => CallFacts | undefined | Promise<CallFacts | undefined>) | undefined;
}

/**
 * A plugin of nodemailer that lints mails to the relay addresses of marketplaces before they are built; other mails pass as they are.
 * A buyer may see the text or the HTML, so both are linted.
 *
 * @example
 * transporter.use("compile", guardMail(gate));
 */
export function guardMail(
  gate: Gate,
  { facts }: MailGuardOptions = {},
): (mail: CompiledMail, done: (error?: Error | null) => void) => void {
  return (mail, done) => {
    pass(mail, gate, facts).then(
      () => done(),
      (error: unknown) => done(error instanceof Error ? error : new Error("The mail could not be checked.")),
    );
  };
}

async function pass(mail: CompiledMail, gate: Gate, readFacts: MailGuardOptions["facts"]): Promise<void> {
  const data = mail.data as Record<string, unknown>;
  const relays = readRelays(listRecipients(data));
  if (relays.length === 0) return;
  const { places = relays, role, ...known } = (await readFacts?.(data)) ?? {};
  const shared: Partial<MessageFields> = {
    channel: "email",
    ...(isAnswer(data) ? { kind: "reply" as const } : {}),
    ...known,
    attachments: listAttachments(data.attachments),
  };
  const { parts, unreadable } = await readParts(mail, shared);
  const outgoing = { via: "nodemailer", places: Array.isArray(places) ? places : [places], parts, unreadable, role };
  await gate.pass(outgoing);
}

/** A mail that names the one before it is an answer to it. */
function isAnswer({ inReplyTo, references }: Readonly<Record<string, unknown>>): boolean {
  return Boolean(inReplyTo) || Boolean(references);
}

/** Addresses in every form that nodemailer takes: strings with commas, objects, lists and groups of them, an envelope. */
function listAddresses(value: unknown): string[] {
  if (typeof value === "string") return value.split(/[,;:]/);
  if (Array.isArray(value)) return value.flatMap(listAddresses);
  if (typeof value !== "object" || value === null) return [];
  const { address, group, to } = value as { readonly address?: unknown; readonly group?: unknown; readonly to?: unknown };
  return [address, group, to].flatMap(listAddresses);
}

/** Every address that a mail goes to, also those that its author wrote into its headers. */
function listRecipients({ to, cc, bcc, envelope, headers }: Readonly<Record<string, unknown>>): string[] {
  const entries: [string, unknown][] = Array.isArray(headers)
    ? headers.map(({ key, value }: { readonly key?: unknown; readonly value?: unknown }) => [String(key), value])
    : Object.entries(Object(headers));
  const written = entries.flatMap(([name, value]) => (/^(?:to|cc|bcc)$/i.test(name) ? [value] : []));
  return [to, cc, bcc, envelope, ...written].flatMap(listAddresses);
}

function listAttachments(value: unknown): Attachment[] {
  if (!Array.isArray(value)) return [];
  return value.map((file: Record<string, unknown>): Attachment => {
    const { filename, content, contentType, path } = file ?? {};
    const isRemote = typeof path === "string" && /^https?:/i.test(path);
    return {
      name: typeof filename === "string" ? filename : typeof path === "string" && !isRemote ? (path.split(/[\\/]/).at(-1) ?? "") : "",
      size: typeof content === "string" || content instanceof Uint8Array ? content.length : undefined,
      type: typeof contentType === "string" ? contentType : undefined,
      url: isRemote ? path : undefined,
    };
  });
}

/** What a mail program may show: the parts of the body, and the bodies that stand beside them. */
function listContents({
  alternatives,
}: Readonly<Record<string, unknown>>): { path: string; key: string; format: "html" | "text"; holder?: unknown }[] {
  const beside = (Array.isArray(alternatives) ? alternatives : []).flatMap((holder: Record<string, unknown> | null, index) => {
    const [, format] = /^text\/(html|plain)\b/i.exec(String(holder?.contentType ?? "")) ?? [];
    return format === undefined
      ? []
      : [
          {
            path: `alternatives[${index}]`,
            key: "content",
            format: format.toLowerCase() === "html" ? ("html" as const) : ("text" as const),
            holder,
          },
        ];
  });
  return [
    { path: "html", key: "html", format: "html" },
    { path: "text", key: "text", format: "text" },
    { path: "amp", key: "amp", format: "html" },
    { path: "watchHtml", key: "watchHtml", format: "html" },
    ...beside,
  ];
}

async function readParts(mail: CompiledMail, shared: Partial<MessageFields>): Promise<{ parts: Part[]; unreadable: string[] }> {
  const { subject: given, raw } = mail.data as { readonly subject?: unknown; readonly raw?: unknown };
  const subject = typeof given === "string" ? given : null;
  const parts: Part[] = [];
  // A mail that comes ready built has no parts to ask for.
  const unreadable: string[] = raw === undefined || raw === null ? [] : ["raw"];
  for (const { path, key, format, holder = mail.data } of listContents(mail.data)) {
    const text = await resolve(mail, holder, key);
    if (text === null) unreadable.push(path);
    else if (text !== "") parts.push({ path, message: { ...shared, format, text, subject } });
  }
  if (parts.length === 0 && unreadable.length === 0) parts.push({ path: "subject", message: { ...shared, text: "", subject } });
  return { parts, unreadable };
}

/** A part's text, wherever it comes from; `""` where there is none, `null` where it cannot be read. */
async function resolve(mail: CompiledMail, holder: unknown, key: string): Promise<string | null> {
  const given = (holder as Record<string, unknown>)[key];
  if (given === undefined || given === null) return "";
  const value = await new Promise<unknown>((settle) => {
    mail.resolveContent(holder, key, (error, resolved) => settle(error ? null : resolved));
  });
  if (typeof value === "string") return value;
  if (!(value instanceof Uint8Array)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(value);
  } catch {
    return null;
  }
}
