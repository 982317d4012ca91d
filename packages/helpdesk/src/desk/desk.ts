import type { Part } from "../gate/outgoing.js";

/** A message that an agent has sent to a buyer. */
export interface SentMessage {
  /** Of the message, where it has one; no two messages of a helpdesk share it. */
  readonly id: string;
  readonly conversation: string;
  readonly parts: readonly Part[];
  readonly recipients: readonly string[];
  readonly tags: readonly string[];
}

/** A reply that agents keep for use. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** BCP 47 language; `null` where the helpdesk does not say. */
  readonly locale: string | null;
  readonly parts: readonly Part[];
}

/** What the API of a helpdesk lets us do around messages that it does not let us stop. */
export interface Desk {
  readonly name: string;
  /** Adds a note that no buyer sees. */
  addNote(conversation: string, text: string): Promise<void>;
  /** Adds a tag; those that are there stay. */
  addTag(conversation: string, tag: string): Promise<void>;
  /** The message that a webhook tells of, read anew where the webhook does not hold it; `null` where it is none from an agent to a buyer. */
  readSent(event: unknown): Promise<SentMessage | null>;
  /** Every template there is, page by page. */
  templates(): AsyncIterable<Template>;
}

/** A helpdesk whose API can be asked what was sent, for those whose webhooks cannot be told to say it. */
export interface PolledDesk extends Desk {
  /** Messages of agents to buyers, the newest first. */
  sent(): AsyncIterable<SentMessage>;
}
