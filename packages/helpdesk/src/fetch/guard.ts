import { describeValue, SendlintError, wrongChoice, wrongValue } from "@sendlint/core";
import type { Endpoint } from "../calls/endpoint.js";
import { type FactReader, passMessages } from "../calls/facts.js";
import { type FoundMessage, findEndpoints, readCall } from "../calls/read-call.js";
import { endpoints as chatwoot } from "../chatwoot/endpoints.js";
import type { Gate } from "../gate/gate.js";
import { endpoints as gorgias } from "../gorgias/endpoints.js";
import { endpoints as helpScout } from "../help-scout/endpoints.js";
import { endpoints as intercom } from "../intercom/endpoints.js";
import { endpoints as reamaze } from "../reamaze/endpoints.js";
import { endpoints as zendesk } from "../zendesk/endpoints.js";
import { readBody } from "./read-body.js";

/** An API whose calls can be read. */
export type ApiName = "chatwoot" | "gorgias" | "help-scout" | "intercom" | "reamaze" | "zendesk";

const apis: Readonly<Record<ApiName, readonly Endpoint[]>> = { chatwoot, gorgias, "help-scout": helpScout, intercom, reamaze, zendesk };

/** Which calls to read, and what else to know of them. */
export interface FetchGuardOptions {
  /** The API that this `fetch` calls. Its host does not matter, so a proxy or a server of one's own is fine. */
  readonly api: ApiName;
  /**
   * What is known of a message. Where the call names addresses, the marketplace comes from them; many calls name none, such as a reply in
   * Zendesk, and then only the caller can say where it goes.
   */
  readonly facts?: FactReader | undefined;
}

type Fetch = typeof globalThis.fetch;

/**
 * Lints what a helpdesk's API would send, before it is sent. Any other request passes as it is.
 *
 * @returns the `fetch` to use from now on, which also throws {@link BlockedMessageError}
 * @throws {SendlintError} when the API is unknown.
 * @example
 * const guarded = guardFetch(fetch, gate, { api: "gorgias" });
 */
export function guardFetch(fetch: Fetch, gate: Gate, { api, facts }: FetchGuardOptions): Fetch {
  if (typeof fetch !== "function") throw new SendlintError("invalid-config", [wrongValue("fetch", describeValue(fetch), "a function")]);
  if (!Object.hasOwn(apis, api)) throw new SendlintError("invalid-config", [wrongChoice("api", api, Object.keys(apis))]);
  const endpoints = apis[api];
  return async (input, init) => {
    const request = describeRequest(input, init);
    const [first] = findEndpoints(request, endpoints);
    if (!first) return fetch(input, init);
    const { value, isReadable, instead } = await readBody(request.body());
    const call = { ...request, body: value };
    const via = `${request.method} ${first.endpoint.path}`;
    const found: readonly FoundMessage[] = isReadable
      ? readCall(call, endpoints)
      : [{ via, ids: first.ids, parts: [], unreadable: ["body"], recipients: [], tags: [], call }];
    await passMessages(found, gate, api, facts);
    return instead === undefined || !init?.body ? fetch(input, init) : fetch(input, { ...init, body: instead });
  };
}

interface DescribedRequest {
  readonly method: string;
  readonly path: string;
  /** The body to read. That of a `Request` is read from a copy. */
  readonly body: () => unknown;
}

function describeRequest(input: Parameters<Fetch>[0], init: RequestInit = {}): DescribedRequest {
  const request = input instanceof Request ? input : null;
  // As `fetch` reads it: without dots between slashes, from whatever page a relative one starts.
  const { pathname, search } = new URL(request?.url ?? String(input), "https://relative.invalid");
  return {
    method: (init.method ?? request?.method ?? "GET").toUpperCase(),
    path: pathname + search,
    body: () => init.body ?? request?.clone(),
  };
}
