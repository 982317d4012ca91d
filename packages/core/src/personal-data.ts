import { type BuiltIn, neutral } from "./config/resolve.js";
import type { Detection, IdentifierDetection } from "./detect/detection.js";
import type { Range } from "./diagnostic.js";
import type { DocumentLink } from "./document/document.js";
import { type Message, type MessageInput, parseMessageInput } from "./message.js";
import type { PlatformFacts } from "./preset.js";
import { type ReadMessage, readMessage } from "./read-message.js";
import { readerOf } from "./reading/reader.js";

/** What of a message is personal data, whichever rule speaks of it. Names are none of them: nothing tells them from other words. */
export type PersonalDataKind = Extract<Detection, { kind: "email" | "phone" } | IdentifierDetection>["kind"];

export const personalDataKinds: readonly PersonalDataKind[] = [
  "email",
  "phone",
  "payment-card",
  "iban",
  "bank-account",
  "national-id",
  "passport",
  "date-of-birth",
  "postal-address",
];

/** Personal data at its place in the source. */
export interface PersonalData extends Range {
  readonly kind: PersonalDataKind;
}

const kinds: ReadonlySet<string> = new Set(personalDataKinds);

/** The personal data that a message shows or links to, in the order of the text. */
export function listPersonalData({ document, reading }: ReadMessage): PersonalData[] {
  return reading.detections.flatMap((detection): PersonalData[] => {
    if (!kinds.has(detection.kind)) return [];
    const kind = detection.kind as PersonalDataKind;
    const shown = { kind, ...reading.range(detection.start, detection.end) };
    if (detection.kind !== "email" || detection.documentLink === null) return [shown];
    // The address of a link is in its target; its label may say something else.
    const { hrefAt } = document.links[detection.documentLink] as DocumentLink;
    const [scheme = ""] = /^mailto:/i.exec(document.source(hrefAt.field).slice(hrefAt.start, hrefAt.end)) ?? [];
    const target = { kind, ...hrefAt, start: hrefAt.start + scheme.length };
    const label = reading.folded.slice(detection.start, detection.end);
    return label.includes(detection.address.toLowerCase()) ? [shown, target] : [target];
  });
}

/** Finds the personal data of a message with the languages and formats of a bundle of core. */
export function findPersonalDataWith(
  { languages, readers }: BuiltIn,
  input: MessageInput,
  platform: PlatformFacts = neutral.platform,
): PersonalData[] {
  const { message } = parseMessageInput(input, neutral.assume, readers);
  const find = (read: Message): PersonalData[] => listPersonalData(readMessage(read, readers, platform, readerOf(languages)));
  const seen = find(message);
  if (message.format === "text") return seen;
  // Read as plain text, the source shows what its format hides.
  const source = find({ ...message, subject: null, format: "text" });
  return [...seen, ...source].sort(compareRanges);
}

function compareRanges(a: Range, b: Range): number {
  return a.field === b.field ? a.start - b.start || a.end - b.end : a.field === "subject" ? -1 : 1;
}
