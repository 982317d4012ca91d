import { type CallFacts, type FactReader, passMessages } from "../calls/facts.js";
import { type Call, type FoundMessage, readCall } from "../calls/read-call.js";
import type { Gate } from "../gate/gate.js";
import { endpoints, operations } from "./endpoints.js";

/** What a call of `amazon-sp-api` says: an operation, or a path of its own. */
interface SpApiRequest {
  readonly operation?: string;
  readonly endpoint?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly api_path?: string;
  readonly method?: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The client of the package `amazon-sp-api`, as far as this needs it. */
interface SpApiClient {
  // Each client types its requests by its operations; no type of ours would take them all.
  // biome-ignore lint/suspicious/noExplicitAny: the parameter of a method that is only passed on
  callAPI(request: any): Promise<any>;
}

/** What else to know of the messages. */
export interface SpApiGuardOptions {
  /** The marketplace comes from `marketplaceIds`, the order from the path. */
  readonly facts?: FactReader | undefined;
}

/**
 * Lints what the Messaging API would send, before it is sent. Any other call passes as it is.
 *
 * @param client a `SellingPartner` of the package `amazon-sp-api`
 * @returns the client to use from now on; the one given stays as it was
 * @example
 * const sellingPartner = guardSpApi(new SellingPartner({ region: "eu" }), gate);
 */
export function guardSpApi<Client extends SpApiClient>(client: Client, gate: Gate, { facts }: SpApiGuardOptions = {}): Client {
  const callAPI: Client["callAPI"] = async (request: SpApiRequest) => {
    const call = readRequest(request);
    if (call) await passMessages(readCall(call, endpoints), gate, "amazon-sp-api", facts, (found) => readKnown(found, request));
    return client.callAPI(request);
  };
  return new Proxy(client, {
    get(target, key) {
      if (key === "callAPI") return callAPI;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** The call that a request makes; `null` for an operation that sends no message. */
function readRequest(request: SpApiRequest | undefined): Call | null {
  const { operation = "", endpoint, path, api_path, method, body } = request ?? {};
  if (api_path !== undefined) return { method: method ?? "GET", path: api_path, body: parse(body) };
  const [family, name] = operation.includes(".") ? operation.split(".") : [endpoint, operation];
  if (family !== "messaging" || name === undefined || /^get/i.test(name)) return null;
  const known = Object.entries(operations).find(([id]) => id.toLowerCase() === name.toLowerCase())?.[1];
  const pattern = known?.path ?? `/messaging/v1/orders/*/messages/${name}`;
  return { method: "POST", path: pattern.replace("*", encodeURIComponent(path?.amazonOrderId ?? "?")), body: parse(body) };
}

function parse(body: unknown): unknown {
  if (typeof body !== "string") return body ?? {};
  try {
    return JSON.parse(body);
  } catch {
    // Not what the API takes: no text will be found in it, which is an error of its own.
    return {};
  }
}

function readKnown({ ids: [id] }: FoundMessage, { query, api_path = "" }: SpApiRequest): CallFacts {
  const inPath = new URLSearchParams(api_path.split("?")[1] ?? "").get("marketplaceIds");
  const places = [query?.marketplaceIds ?? inPath ?? []]
    .flat(1)
    .flatMap((value) => String(value).split(","))
    .map((place) => ({ platform: "amazon" as const, place: place.trim() }));
  return { ...(places.length > 0 ? { places } : {}), order: { id } };
}
