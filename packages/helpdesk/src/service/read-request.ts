import { describeIssues, describeValue, type Problem, wrongValue } from "@sendlint/core";
import { waitFor } from "../decision/outcome.js";
import { collect } from "../fetch/read-body.js";
import type { MessageFields, Place, PlatformName } from "../gate/outgoing.js";
import { Refusal } from "./refusal.js";
import { schemas } from "./schemas.js";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** A message, and where it goes. */
export interface Addressed {
  readonly message: MessageFields;
  readonly place: Place;
  readonly role: string | null;
}

/**
 * Reads a body whole.
 *
 * @param most bytes
 * @param limit milliseconds that it may take to arrive
 * @throws {Refusal} when it is too long, too slow, or breaks off.
 */
export async function readBytes(request: Request, most: number, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const length = request.headers.get("content-length");
  if (Number(length) > most) throw tooLarge(most);
  // No more can come than was announced; and servers read at once, without a stream, what is asked for at once.
  const reading = length === null ? collect(request.body, most) : request.arrayBuffer().then((buffer) => new Uint8Array(buffer));
  const read = await waitFor(
    reading.then(
      (bytes) => ({ bytes }),
      () => "broken" as const,
    ),
    limit,
  );
  if (read === null) throw new Refusal("slow-request", "The body did not arrive in time.");
  if (read === "broken") throw new Refusal("incomplete-body", "The body broke off.");
  if (read.bytes === null || read.bytes.length > most) throw tooLarge(most);
  return read.bytes;
}

function tooLarge(most: number): Refusal {
  return new Refusal("too-large", `The body takes more than ${most} bytes.`);
}

/** @throws {Refusal} when a body is no UTF-8 or no JSON; it repeats nothing of it. */
export function parseJson(body: Uint8Array<ArrayBuffer>): unknown {
  const text = decode(body);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own words quote the body.
    throw new Refusal("invalid-json", "The body is not JSON.");
  }
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal("invalid-utf8", "The body is not UTF-8.");
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
