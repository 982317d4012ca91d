import { randomUUID } from "node:crypto";
import type { MessageFields, Outgoing, Place } from "@sendlint/helpdesk";

/** A message that a seller's program wants sent. */
export interface SellerMessage {
  /** The seller's own, and the same whenever the same message is handed in again. */
  readonly id: string;
  readonly platform: Place["platform"];
  /** Host, such as `"amazon.de"`. */
  readonly marketplace: string;
  /** What the platform knows the conversation by. */
  readonly to: string;
  readonly message: MessageFields;
}

/** What a job of the queues carries. It has to: there is no other place where the text waits. */
export interface JobData {
  /** Of this handing in: a second one under the same ID has another. */
  readonly submission: string;
  readonly message: SellerMessage;
}

/** The job's ID for a message: BullMQ takes neither colons nor bare numbers. */
export function jobIdOf(messageId: string): string {
  return `m-${encodeURIComponent(messageId)}`;
}

export function messageIdOf(jobId: string): string {
  return decodeURIComponent(jobId.slice(2));
}

/** @throws {TypeError} when there is no ID, without which nobody could tell a message from the same one again */
export function toJobData(message: SellerMessage): JobData {
  if (typeof message.id !== "string" || message.id === "" || message.id.length > 200)
    throw new TypeError("`id` is no string of 1 to 200 characters.");
  return { submission: randomUUID(), message };
}

/** Longer than any platform takes. Linting it all would keep a worker from all else that it does, and its locks would run out. UTF-16 units. */
const longestText = 100_000;

/**
 * What the gate is to look at, whatever a program has put into the queue.
 *
 * @param isServed whether messages can be sent to a marketplace
 */
export function toOutgoing(jobId: string, data: JobData, isServed: (marketplace: string) => boolean): Outgoing {
  const { id, platform, marketplace = "", message } = Object(data.message) as Partial<SellerMessage>;
  const isKnown = isServed(marketplace) && (platform === "amazon" || platform === "ebay");
  const hasText = typeof message?.text === "string" && message.text.length <= longestText;
  return {
    via: "queue",
    places: isKnown ? [{ platform, place: marketplace }] : null,
    parts: hasText ? [{ path: null, message }] : [],
    unreadable: [...(hasText ? [] : ["message.text"]), ...(jobId === jobIdOf(String(id)) ? [] : ["id"])],
  };
}
