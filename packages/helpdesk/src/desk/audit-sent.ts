import type { Decision } from "../decision/decide.js";
import type { Gate } from "../gate/gate.js";
import { readRelays } from "../gate/relay.js";
import { describeSent, type SentFactReader } from "./describe-sent.js";
import type { Desk, PolledDesk, SentMessage } from "./desk.js";
import type { SeenStore } from "./seen-store.js";

/** What to do about messages that have left. */
export interface AuditOptions {
  /** Tag of a conversation with a message that should not have left: `"sendlint"`, unless said. */
  readonly tag?: string | undefined;
  /** Whether to say in a note what is wrong with it; yes, unless said. */
  readonly note?: boolean | undefined;
  /** What the caller knows of a message: the marketplace comes from its addresses, where it has relay addresses. */
  readonly facts?: SentFactReader | undefined;
}

/**
 * Lints a message that has left, and marks its conversation where it should not have. It stops nothing: it is for finding out.
 *
 * @throws {DeskError} when the helpdesk does not take the mark.
 */
export async function auditSent(desk: Desk, gate: Gate, sent: SentMessage, options: AuditOptions = {}): Promise<Decision> {
  const { tag = "sendlint", note = true, facts } = options;
  const known = sent.recipients.length === 0 ? null : readRelays(sent.recipients);
  const outgoing = await describeSent(sent, `${desk.name} audit`, known, facts);
  const decision = await gate.decide({ ...outgoing, hasLeft: true });
  if (decision.decision === "allow") return decision;
  await desk.addTag(sent.conversation, tag);
  if (note) await desk.addNote(sent.conversation, decision.agentText);
  return decision;
}

/** What an audit by polling found: the message's identifiers, and the decision. */
export interface Audited {
  readonly id: string;
  readonly conversation: string;
  readonly decision: Decision;
}

/**
 * Audits what was sent since the last time, for a helpdesk whose webhooks cannot tell: asks for messages, the newest first, until it meets
 * one that it has seen.
 *
 * @param seen must outlive the process where the next one is to go on where this one ends
 * @throws {DeskError} when the helpdesk does not answer.
 */
export async function* auditNew(desk: PolledDesk, gate: Gate, seen: SeenStore, options: AuditOptions = {}): AsyncIterable<Audited> {
  for await (const sent of desk.sent()) {
    if (!(await seen.add(sent.id))) return;
    try {
      yield { id: sent.id, conversation: sent.conversation, decision: await auditSent(desk, gate, sent, options) };
    } catch (error) {
      await seen.remove(sent.id);
      throw error;
    }
  }
}
