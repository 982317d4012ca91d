import type { Decision } from "../decision/decide.js";
import type { Gate } from "../gate/gate.js";
import type { MessageFields, Place } from "../gate/outgoing.js";
import type { Desk } from "./desk.js";

/** A text that is to be sent by a person. */
export interface Draft {
  readonly conversation: string;
  readonly message: MessageFields;
  /** Where it would go. */
  readonly place: Place;
  readonly role?: string | undefined;
}

/**
 * Puts a draft into its conversation as an internal note, under what is to change in it. Nothing is sent: an agent reads it, mends it and
 * sends it. For bots and bulk senders on a helpdesk that cannot be stopped from sending.
 *
 * @throws {DeskError} when the helpdesk does not take the note.
 */
export async function holdDraft(desk: Desk, gate: Gate, { conversation, message, place, role }: Draft): Promise<Decision> {
  const decision = await gate.decide({ via: `${desk.name} draft`, places: [place], parts: [{ path: null, message }], role });
  const subject = message.subject ? `${message.subject}\n\n` : "";
  await desk.addNote(conversation, `${decision.agentText}\n\n---\n\n${subject}${message.text}`);
  return decision;
}
