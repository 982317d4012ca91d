// Waits as the API's Retry-After says, and with growing pauses otherwise; made for fetch, so it runs wherever this does.
import ky, { HTTPError, type KyInstance, type Options, type RetryOptions } from "ky";

/** How to reach an API. */
export interface ClientOptions {
  readonly baseUrl: string;
  /** Asked for before every request, so that a token may be renewed. */
  readonly headers: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** `globalThis.fetch`, unless said. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** An API that did not do what it was asked to. It tells call and status, and nothing of what was sent or came back. */
export class DeskError extends Error {
  override readonly name = "DeskError" as const;
  /** HTTP status; `null` where no answer came. */
  readonly status: number | null;

  constructor(desk: string, method: string, path: string, status: number | null) {
    super(`${desk} ${method} ${path}: ${status === null ? "no answer that can be read" : `status ${status}`}.`);
    this.status = status;
  }
}

/** Calls of an API that speaks JSON. @throws {DeskError} when it answers with an error, or not at all, after the last try. */
export interface Client {
  get(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
  /** @param effect what coming twice would do; a `PUT` is taken to replace, all others to add */
  send(method: "PATCH" | "POST" | "PUT", path: string, body: unknown, effect?: Effect): Promise<unknown>;
}

/** What a call does: nothing or the same again when it comes twice, or something more. */
type Effect = "adding" | "repeatable";

/** Tries after the first one. */
const mostRetries = 4;

/** Longest wait that an API may ask for. Milliseconds. */
const longestWait = 60_000;

const retry = { limit: mostRetries, maxRetryAfter: longestWait };

/** What asks or replaces may come twice. What adds may be there already, unless it was refused for coming too fast. */
const retries: Readonly<Record<Effect, RetryOptions>> = {
  repeatable: { ...retry, methods: ["get", "put"] },
  adding: {
    ...retry,
    methods: ["post", "patch", "put"],
    statusCodes: [429],
    shouldRetry: ({ error }) => (error instanceof HTTPError ? undefined : false),
  },
};

export function createClient(desk: string, { baseUrl, headers, fetch }: ClientOptions): Client {
  const api: KyInstance = ky.create({
    prefixUrl: baseUrl,
    ...(fetch ? { fetch } : {}),
    hooks: {
      beforeRequest: [
        async (request) => {
          for (const [name, value] of Object.entries(await headers())) request.headers.set(name, value);
        },
      ],
    },
  });
  const call = async (method: string, path: string, options: Options): Promise<unknown> => {
    try {
      const text = await api(path.replace(/^\//, ""), { ...options, method }).text();
      return text === "" ? null : (JSON.parse(text) as unknown);
    } catch (error) {
      // The library's own error holds the request, and with it what was sent.
      throw new DeskError(desk, method, path, error instanceof HTTPError ? error.response.status : null);
    }
  };
  return {
    get: (path, query) => call("GET", path, { retry: retries.repeatable, ...(query ? { searchParams: query } : {}) }),
    send: (method, path, body, effect = method === "PUT" ? "repeatable" : "adding") =>
      call(method, path, { retry: retries[effect], json: body }),
  };
}

/** The header of a name and a password. */
export function basicAuth(user: string, password: string): string {
  return `Basic ${btoa(`${user}:${password}`)}`;
}
