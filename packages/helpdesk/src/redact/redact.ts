import { findPersonalData, type MessageInput, type PersonalData, type PersonalDataKind, type PlatformFacts } from "@sendlint/core";
import { type PlaceholderMap, Placeholders } from "./placeholders.js";
import { mapTexts } from "./texts.js";

/** What to leave and how to read. */
export interface RedactOptions {
  /** Kinds that stay. */
  readonly keep?: readonly PersonalDataKind[] | undefined;
  /** The platform that the message is for, from a preset: phone numbers without a prefix are taken to be of its country. */
  readonly platform?: PlatformFacts | undefined;
}

/** A message without its personal data, and the way back. */
export interface Redacted<Input extends MessageInput> {
  readonly message: Input;
  readonly map: PlaceholderMap;
}

/**
 * Replaces the personal data of a message by placeholders such as `[email-1]`, in text, subject and the names and addresses of
 * attachments. The same words get the same placeholder, wherever they stand. Names of people stay: nothing tells them from other words.
 *
 * @throws {SendlintError} when the message object is malformed.
 * @example
 * const { message, map } = redact("Write to jo@shop.example");
 * message; // "Write to [email-1]"
 * restore(message, map); // "Write to jo@shop.example"
 */
export function redact<Input extends MessageInput>(message: Input, { keep = [], platform }: RedactOptions = {}): Redacted<Input> {
  const kept = new Set(keep);
  const find = (input: MessageInput): PersonalData[] => findPersonalData(input, platform).filter(({ kind }) => !kept.has(kind));
  const inMessage = find(message);
  const placeholders = new Placeholders(message);
  const findIn = (text: string, field: string): readonly PersonalData[] =>
    field === "text" || field === "subject" ? inMessage.filter((data) => data.field === field) : find(text);
  mapTexts(message, (text, field) => {
    for (const { kind, start, end } of findIn(text, field)) placeholders.note(kind, text.slice(start, end));
    return text;
  });
  return { message: mapTexts(message, (text, field) => placeholders.replace(text, findIn(text, field))), map: placeholders.map };
}

/**
 * Puts the personal data back: into the redacted message, or into any text that holds its placeholders, such as an answer to it.
 * A placeholder that the map does not know stays.
 */
export function restore<Value extends MessageInput>(value: Value, map: PlaceholderMap): Value {
  const placeholder = /\[[a-z-]{2,20}-\d{1,9}\]/g;
  return mapTexts(value, (text) => text.replaceAll(placeholder, (name) => (Object.hasOwn(map, name) ? (map[name] as string) : name)));
}
