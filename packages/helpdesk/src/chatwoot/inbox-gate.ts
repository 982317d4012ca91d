import { describeSent, type SentFactReader } from "../desk/describe-sent.js";
import type { SentMessage } from "../desk/desk.js";
import { type Receiver, type ReceiverOptions, receive } from "../desk/receiver.js";
import { createSeenStore } from "../desk/seen-store.js";
import type { Gate } from "../gate/gate.js";
import { readRelays } from "../gate/relay.js";
import type { ChatwootDesk } from "./desk.js";

/** How to deliver. */
export interface InboxGateOptions extends ReceiverOptions {
  /** Sends the message to the marketplace. What it throws marks the message as failed. */
  readonly deliver: (sent: SentMessage) => Promise<unknown>;
  /** What the caller knows of a message: the marketplace comes from the contact's address, where that is a relay address. */
  readonly facts?: SentFactReader | undefined;
}

/** What the agent reads where the marketplace did not take the message. */
const notDelivered = "The message passed the check and could not be delivered. Try again.";

/**
 * The gate of a Chatwoot inbox of the type API: its `webhook_url`. Such an inbox hands every message of an agent to this address for delivery,
 * whatever it was written in, so what is not passed on does not leave. A message that may not leave is marked as failed, with the reason.
 *
 * A message is delivered once: its webhook may come again. One that was not delivered may.
 *
 * @throws {TypeError} when the secret is empty.
 */
export function createInboxGate(desk: ChatwootDesk, gate: Gate, options: InboxGateOptions): Receiver {
  const { deliver, facts, seen = createSeenStore() } = options;
  return receive(desk, "chatwoot", { ...options, seen }, async (sent) => {
    // All of the inbox goes to a marketplace, so an address that is no relay tells nothing.
    const relays = readRelays(sent.recipients);
    const outgoing = await describeSent(sent, "chatwoot API inbox", relays.length === 0 ? null : relays, facts);
    const { decision, agentText } = await gate.decide(outgoing);
    const fail = async (reason: string): Promise<string> => {
      await seen.remove(sent.id);
      await desk.markFailed(sent.conversation, sent.id, reason);
      return "failed";
    };
    if (decision !== "allow") return fail(agentText);
    try {
      await deliver(sent);
    } catch {
      return fail(notDelivered);
    }
    return "delivered";
  });
}
