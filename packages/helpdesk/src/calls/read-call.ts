import type { Attachment } from "@sendlint/core";
import type { MessageFields, Part, Place } from "../gate/outgoing.js";
import { readRelays } from "../gate/relay.js";
import { findAll, findStrings } from "./body-path.js";
import type { Endpoint } from "./endpoint.js";
import { matchPath } from "./match-path.js";

/** A call that an API client is about to make. */
export interface Call {
  readonly method: string;
  /** Path of the URL; its query does not count. */
  readonly path: string;
  /** The body, parsed. */
  readonly body: unknown;
}

/** A message found in a call, before anything is known that the call does not say. */
export interface FoundMessage {
  /** The call by its pattern: `"PUT /api/v2/tickets/*"`. */
  readonly via: string;
  /** What stands in the path where the pattern has `*`: identifiers of tickets, conversations, orders. */
  readonly ids: readonly string[];
  readonly parts: readonly Part[];
  /** Places that should hold a text and do not. */
  readonly unreadable: readonly string[];
  /** Addresses that the call names; none where it names none. */
  readonly recipients: readonly string[];
  readonly tags: readonly string[];
  readonly call: Call;
}

/** The endpoints that a call goes to, with what stands for `*` in their paths. */
export function findEndpoints(
  { method, path }: Pick<Call, "method" | "path">,
  endpoints: readonly Endpoint[],
): { readonly endpoint: Endpoint; readonly ids: readonly string[] }[] {
  return endpoints.flatMap((endpoint) => {
    if (!endpoint.methods.includes(method.toUpperCase() as never)) return [];
    const ids = matchPath(endpoint.path, path);
    return ids ? [{ endpoint, ids }] : [];
  });
}

/** The messages of a call, by the first of its endpoints that finds any; none where it sends none. */
export function readCall(call: Call, endpoints: readonly Endpoint[]): FoundMessage[] {
  for (const { endpoint, ids } of findEndpoints(call, endpoints)) {
    const found = readMessages(call, endpoint, ids);
    if (found.length > 0) return found;
  }
  return [];
}

function readMessages(call: Call, endpoint: Endpoint, ids: readonly string[]): FoundMessage[] {
  const via = `${call.method.toUpperCase()} ${endpoint.path}`;
  const items = endpoint.each.flatMap((each) => findAll(call.body, each));
  if (items.length === 0 && endpoint.optional === undefined) {
    return [{ via, ids, parts: [], unreadable: [endpoint.each.join(" or ") || "body"], recipients: [], tags: [], call }];
  }
  return items.flatMap(({ path, value }) => {
    if (!isSent(value, endpoint)) return [];
    const { parts, unreadable } = readTexts(value, path, endpoint);
    if (parts.length === 0 && unreadable.length === 0) return [];
    const recipients = (endpoint.recipients ?? []).flatMap((at) => findStrings(value, at));
    return [{ via, ids, parts, unreadable, recipients, tags: readTags(value, endpoint), call }];
  });
}

function isSent(item: unknown, { notSentIf = [], optional = "", sentIf = [] }: Endpoint): boolean {
  if (findAll(item, optional).length === 0) return false;
  const holds = ({ path, is }: { readonly path: string; readonly is: readonly string[] }): boolean =>
    findAll(item, path).some(({ value }) => is.includes(String(value)));
  return !notSentIf.some(holds) && sentIf.every(holds);
}

function readTexts(item: unknown, base: string, endpoint: Endpoint): { parts: Part[]; unreadable: string[] } {
  const { texts, subject: subjectPath, facts = {}, rules } = endpoint;
  const found = texts.flatMap(({ path, format }) => findAll(item, path, base).map((at) => ({ ...at, format })));
  // An object that holds another of the texts is on the way to it, and no text itself.
  const leadsOn = (path: string): boolean => found.some((other) => other.path.startsWith(`${path}.`));
  const unreadable = found.filter(({ path, value }) => typeof value !== "string" && !leadsOn(path)).map(({ path }) => path);
  const attachments = readAttachments(item, endpoint);
  const [subject = null] = subjectPath === undefined ? [] : findStrings(item, subjectPath);
  const shared: Partial<MessageFields> = { ...facts, ...(attachments.length > 0 ? { attachments } : {}) };
  const parts = found
    .filter(({ value }) => typeof value === "string" && value !== "")
    .map(({ path, value, format }): Part => ({ path, message: { ...shared, text: value as string, format, subject }, rules }));
  if (parts.length === 0 && attachments.length > 0) parts.push({ path: base || null, message: { ...shared, text: "", subject }, rules });
  const isMissing = parts.length === 0 && found.length === 0 && texts.length > 0;
  return { parts, unreadable: isMissing ? texts.map(({ path }) => [base, path].filter(Boolean).join(".")) : unreadable };
}

function readAttachments(item: unknown, { attachments }: Endpoint): Attachment[] {
  if (!attachments) return [];
  return findAll(item, attachments.path).map(({ value }) => {
    const [name = ""] = findStrings(value, attachments.name);
    const [url] = attachments.url === undefined ? [] : findStrings(value, attachments.url);
    const [type] = attachments.type === undefined ? [] : findStrings(value, attachments.type);
    return { name, url, type };
  });
}

function readTags(item: unknown, { tags }: Endpoint): string[] {
  if (tags === undefined) return [];
  return findAll(item, tags)
    .flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .flatMap((value) => (typeof value === "string" ? value.split(",") : []))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

/** The marketplaces that a call's addresses stand for: none where it names addresses and no relay is among them, `null` where it names none. */
export function readPlaces({ recipients }: Pick<FoundMessage, "recipients">): Place[] | null {
  return recipients.length === 0 ? null : readRelays(recipients);
}
