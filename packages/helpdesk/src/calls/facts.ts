import type { Gate } from "../gate/gate.js";
import type { MessageFields, Outgoing, Place } from "../gate/outgoing.js";
import { type FoundMessage, readPlaces } from "./read-call.js";

/** What a call does not say and its caller knows. What is given wins over what the call says. */
export interface CallFacts
  extends Partial<Pick<MessageFields, "buyerLocale" | "history" | "kind" | "locale" | "order" | "sentAt" | "stage">> {
  /** The marketplace it goes to; `[]` for a message that goes to no marketplace's buyer. */
  readonly places?: Place | readonly Place[] | undefined;
  /** Of the sender, for the policy. */
  readonly role?: string | undefined;
}

/** Tells what is known of a message that a call is about to send; `undefined` where nothing is. */
export type FactReader = (found: FoundMessage) => CallFacts | undefined | Promise<CallFacts | undefined>;

/**
 * Sends the messages of a call through the gate.
 *
 * @param api what the calls are of: `"zendesk"`
 * @param known what the client itself knows of them
 * @throws {BlockedMessageError} when one of them must not leave.
 */
export async function passMessages(
  found: readonly FoundMessage[],
  gate: Gate,
  api: string,
  readFacts: FactReader | undefined,
  known: (found: FoundMessage) => CallFacts = () => ({}),
): Promise<void> {
  for (const message of found) {
    const { places, role, ...fields } = { ...known(message), ...present((await readFacts?.(message)) ?? {}) };
    const outgoing: Outgoing = {
      via: `${api} ${message.via}`,
      places: places === undefined ? readPlaces(message) : isList(places) ? places : [places],
      parts: message.parts.map((part) => ({ ...part, message: { ...part.message, ...fields } })),
      unreadable: message.unreadable,
      role,
    };
    await gate.pass(outgoing);
  }
}

/** What is said to be undefined is not said. */
function present(facts: CallFacts): CallFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function isList(places: Place | readonly Place[]): places is readonly Place[] {
  return Array.isArray(places);
}
