import type { Problem } from "@sendlint/core";

/** Why a request, or a message of a batch, got no result, and the HTTP status that goes with it. */
const statuses = {
  "incomplete-body": 400,
  "invalid-json": 400,
  "invalid-request": 400,
  "invalid-utf8": 400,
  "no-marketplace": 400,
  "unknown-marketplace": 400,
  unauthorized: 401,
  "not-found": 404,
  "method-not-allowed": 405,
  "slow-request": 408,
  "too-large": 413,
  "too-many-messages": 413,
  "rate-limited": 429,
  internal: 500,
  overloaded: 503,
  "time-limit": 503,
} as const;

export type RefusalCode = keyof typeof statuses;

export const refusalCodes: readonly RefusalCode[] = Object.keys(statuses) as RefusalCode[];

/** How a refusal reads as JSON. */
export interface RefusalBody {
  readonly error: { readonly code: RefusalCode; readonly message: string; readonly problems?: readonly Problem[] };
}

/** A request that gets an error for an answer. Its message is for the caller, and no log takes it. */
export class Refusal extends Error {
  override readonly name = "Refusal" as const;
  readonly code: RefusalCode;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: RefusalCode,
    message: string,
    more: { problems?: readonly Problem[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.code = code;
    this.problems = more.problems ?? [];
    this.headers = more.headers ?? {};
  }

  get body(): RefusalBody {
    const { code, message, problems } = this;
    return { error: { code, message, ...(problems.length > 0 ? { problems } : {}) } };
  }

  get status(): number {
    return statuses[this.code];
  }

  respond(): Response {
    return Response.json(this.body, { status: this.status, headers: this.headers });
  }
}
