import type { CallFacts } from "../calls/facts.js";
import type { Outgoing, Place } from "../gate/outgoing.js";
import type { SentMessage } from "./desk.js";

/** Tells what is known of a message that an agent has sent; `undefined` where nothing is. */
export type SentFactReader = (sent: SentMessage) => CallFacts | undefined | Promise<CallFacts | undefined>;

/**
 * What a gate needs to know of a message that an agent has sent.
 *
 * @param known where it goes, unless the facts say it
 */
export async function describeSent(
  sent: SentMessage,
  via: string,
  known: readonly Place[] | null,
  readFacts: SentFactReader | undefined,
): Promise<Outgoing> {
  const { places, role, ...fields } = (await readFacts?.(sent)) ?? {};
  return {
    via,
    places: places === undefined ? known : [places].flat(),
    parts: sent.parts.map((part) => ({ ...part, message: { kind: "reply", ...part.message, ...fields } })),
    unreadable: sent.parts.length === 0 ? ["message"] : [],
    role,
  };
}
