import { type CallFacts, type FactReader, passMessages } from "../calls/facts.js";
import { type FoundMessage, findEndpoints, readCall } from "../calls/read-call.js";
import type { Gate } from "../gate/gate.js";
import { restEndpoints, tradingEndpoints } from "./endpoints.js";
import { siteIds } from "./site-ids.js";
import { parseXml } from "./xml.js";

/** A request as axios hands it to its interceptors. */
interface AxiosRequest {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly data?: unknown;
  readonly headers?: unknown;
}

/** The client of the package `ebay-api`, as far as this needs it. */
interface EbayClient {
  readonly req: {
    readonly instance: {
      readonly interceptors: {
        readonly request: {
          // biome-ignore lint/suspicious/noExplicitAny: axios' own type of a request, which is given back as it came
          use(onFulfilled: (request: any) => any): number;
        };
      };
    };
  };
}

/** What else to know of the messages. */
export interface EbayGuardOptions {
  /** The site comes from the client's own headers. */
  readonly facts?: FactReader | undefined;
}

/**
 * Lints what the Commerce Message API, the Trading API and the Post-Order API would send, before it is sent. It works inside the client, on
 * each request as it leaves, so no way of calling gets round it. Any other call passes as it is.
 *
 * @param client an `eBayApi` of the package `ebay-api`
 * @returns the same client
 * @example
 * const eBay = guardEbay(new eBayApi({ marketplaceId: "EBAY_DE", siteId: 77, … }), gate);
 */
export function guardEbay<Client extends EbayClient>(client: Client, gate: Gate, { facts }: EbayGuardOptions = {}): Client {
  client.req.instance.interceptors.request.use(async (request: AxiosRequest) => {
    await passMessages(readRequest(request), gate, "ebay-api", facts, () => readKnown(request));
    return request;
  });
  return client;
}

function readRequest({ url = "", method = "get", data }: AxiosRequest): FoundMessage[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const call = { method, path };
  if (findEndpoints(call, restEndpoints).length > 0) return readCall({ ...call, body: parseJson(data) }, restEndpoints);
  const [trading] = findEndpoints(call, tradingEndpoints);
  if (!trading) return [];
  const body = typeof data === "string" ? parseXml(data) : null;
  if (body !== null) return readCall({ ...call, body }, tradingEndpoints);
  const via = `${method.toUpperCase()} ${trading.endpoint.path}`;
  return [{ via, ids: [], parts: [], unreadable: ["body"], recipients: [], tags: [], call: { ...call, body } }];
}

function parseJson(data: unknown): unknown {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data);
  } catch {
    // No text will be found in it, which is an error of its own.
    return null;
  }
}

function readKnown({ headers }: AxiosRequest): CallFacts {
  const values = new Map(Object.entries(Object(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const place = values.get("x-ebay-c-marketplace-id") ?? siteIds[values.get("x-ebay-api-siteid") ?? ""];
  return place === undefined ? {} : { places: { platform: "ebay", place } };
}
