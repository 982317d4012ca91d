import { collect } from "../fetch/read-body.js";
import type { Gate } from "../gate/gate.js";
import { type AuditOptions, auditSent } from "./audit-sent.js";
import { DeskError } from "./client.js";
import type { Desk, SentMessage } from "./desk.js";
import { createSeenStore, type SeenStore } from "./seen-store.js";
import { checkSecret, type Signer, verifySignature } from "./signature.js";

/** How to take webhooks. */
export interface ReceiverOptions {
  /** What the service signs with; for Gorgias, the secret in the header `X-Sendlint-Secret` of its HTTP integration. */
  readonly secret: string;
  /** Remembers which messages were dealt with; in memory, unless said. */
  readonly seen?: SeenStore | undefined;
  /** The clock, as milliseconds since 1970; `Date.now`, unless said. */
  readonly now?: (() => number) | undefined;
  /** How far a signed time may be from now. Milliseconds; five minutes, unless said. */
  readonly tolerance?: number | undefined;
}

/** Takes a webhook and answers it, in the shapes of `fetch`. */
export type Receiver = (request: Request) => Promise<Response>;

/** A webhook's answer: never a word of the message. */
function answer(status: number, outcome: string): Response {
  return Response.json({ outcome }, { status });
}

/**
 * Makes a receiver of webhooks that audits messages after they were sent: 200 where it is done or there is nothing to do, 400 for what is no
 * JSON, 401 for a signature that is missing, wrong or old, 405 and 413 for what is no webhook, 502 where the helpdesk did not answer, so that
 * the webhook comes again.
 *
 * @throws {TypeError} when the secret is empty.
 */
export function createReceiver(desk: Desk & { readonly name: Signer }, gate: Gate, options: ReceiverOptions & AuditOptions): Receiver {
  return receive(desk, desk.name, options, async (sent) => (await auditSent(desk, gate, sent, options)).decision);
}

/**
 * The part that all receivers share: `handle` is called once for each message.
 *
 * @throws {TypeError} when the secret is empty.
 */
export function receive(
  desk: Pick<Desk, "readSent">,
  signer: Signer,
  { secret, seen = createSeenStore(), now = Date.now, tolerance }: ReceiverOptions,
  handle: (sent: SentMessage) => Promise<string>,
): Receiver {
  checkSecret(secret);
  return async (request) => {
    if (request.method !== "POST") return answer(405, "not a webhook");
    const body = await collect(request.body);
    if (body === null) return answer(413, "too long");
    const check = await verifySignature(signer, { headers: request.headers, body }, { secret, now: now(), tolerance });
    if (!check.ok) return answer(401, `signature ${check.because}`);
    const event = parse(body);
    if (event === undefined) return answer(400, "not JSON");
    try {
      const sent = await desk.readSent(event);
      if (sent === null) return answer(200, "nothing to check");
      if (!(await seen.add(sent.id))) return answer(200, "seen before");
      return await keepIfDone(seen, sent, handle);
    } catch (error) {
      if (error instanceof DeskError) return answer(502, "helpdesk unavailable");
      throw error;
    }
  };
}

async function keepIfDone(seen: SeenStore, sent: SentMessage, handle: (sent: SentMessage) => Promise<string>): Promise<Response> {
  try {
    return answer(200, await handle(sent));
  } catch (error) {
    await seen.remove(sent.id);
    throw error;
  }
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
