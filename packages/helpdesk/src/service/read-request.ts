import { describeIssues, describeValue, type Problem, wrongValue } from "@sendlint/core";
import { waitFor } from "../decision/outcome.js";
import { collect } from "../fetch/read-body.js";
import type { MessageFields, Place, PlatformName } from "../gate/outgoing.js";
import { Refusal } from "./refusal.js";
import { schemas } from "./schemas.js";

/** A message, and where it goes. */
export interface Addressed {
  readonly message: MessageFields;
  readonly place: Place;
  readonly role: string | null;
}

/**
 * Reads a body of JSON.
 *
 * @param most bytes
 * @param limit milliseconds that it may take to arrive
 * @throws {Refusal} when it is too long, too slow, breaks off, or is no UTF-8 or no JSON; it repeats nothing of it.
 */
export async function readJson({ headers, body }: Request, most: number, limit: number): Promise<unknown> {
  const tooLarge = new Refusal("too-large", `The body takes more than ${most} bytes.`);
  if (Number(headers.get("content-length")) > most) throw tooLarge;
  const read = await waitFor(
    collect(body, most).then(
      (bytes) => ({ bytes }),
      () => "broken" as const,
    ),
    limit,
  );
  if (read === null) throw new Refusal("slow-request", "The body did not arrive in time.");
  if (read === "broken") throw new Refusal("incomplete-body", "The body broke off.");
  if (read.bytes === null) throw tooLarge;
  return parseJson(decode(read.bytes));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("invalid-utf8", "The body is not UTF-8.");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own words quote the body.
    throw new Refusal("invalid-json", "The body is not JSON.");
  }
}

/**
 * @param fallback where it goes, unless it says so
 * @throws {Refusal} with every mistake in it.
 */
export function readMessage(given: unknown, kind: "Message" | "MessageToDecide", fallback: Place | null): Addressed {
  const schema = schemas()[kind];
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw refuse(
      isObject(given)
        ? describeIssues(parsed.error.issues, { schema, input: given, path: "", noun: "field" })
        : [wrongValue("body", describeValue(given), "an object with text")],
    );
  }
  const { platform, marketplace, role, ...message } = parsed.data as MessageFields & {
    readonly platform?: PlatformName;
    readonly marketplace?: string;
    readonly role?: string | null;
  };
  return { message, place: choosePlace(platform, marketplace, fallback), role: role ?? null };
}

/** The entries of a batch, each to be read for itself: one that is wrong does not spoil the others. */
export function readBatch(given: unknown): readonly unknown[] {
  const { messages, ...rest } = Object(given) as { readonly messages?: unknown };
  if (Array.isArray(messages) && Object.keys(rest).length === 0) return messages;
  throw refuse([wrongValue("body", describeValue(given), "an object with nothing but messages, which is an array")]);
}

function choosePlace(platform: PlatformName | undefined, marketplace: string | undefined, fallback: Place | null): Place {
  const chosen = platform ?? fallback?.platform;
  const place = marketplace ?? (chosen === fallback?.platform ? fallback?.place : undefined);
  if (chosen !== undefined && place !== undefined) return { platform: chosen, place };
  throw new Refusal("no-marketplace", "The message does not say where it goes. Give `platform` and `marketplace`.");
}

function refuse(problems: readonly Problem[]): Refusal {
  return new Refusal("invalid-request", problems.map(({ message }) => message).join(" "), { problems });
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
