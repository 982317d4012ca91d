import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
// Hands requests to a handler in the shapes of fetch.
import { getRequestListener } from "@hono/node-server";

/** Where to listen, and for how long to wait. */
export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Milliseconds that a request may take, its arrival included. */
  readonly timeout: number;
}

/** A server that takes requests. */
export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** Whether it is about to end. */
  readonly isClosing: boolean;
  /**
   * Ends without losing a request: asks every client to leave with its next answer, then takes no new connection, and waits until the last
   * request is answered.
   *
   * @param drain milliseconds in which new connections are still taken
   */
  close(drain: number): Promise<void>;
  /** Ends at once what {@link close} has begun, whoever waits for an answer. */
  readonly abort: () => void;
}

/** How often connections that take too long are looked for. Milliseconds. */
const checkInterval = 1000;

/** @throws the system's error when the address cannot be had */
export async function startServer(fetch: (request: Request) => Promise<Response>, options: ServerOptions): Promise<RunningServer> {
  const { host, port, timeout } = options;
  const open = new Set<ServerResponse>();
  const aborted = new AbortController();
  let isClosing = false;
  const listener = getRequestListener(fetch);
  const server = createServer(
    { requestTimeout: timeout, headersTimeout: timeout, connectionsCheckingInterval: checkInterval },
    (request, response) => {
      open.add(response);
      response.once("close", () => open.delete(response));
      if (isClosing) response.setHeader("Connection", "close");
      void listener(request, response);
    },
  );
  server.listen(port, host);
  await once(server, "listening");
  const { address, port: taken } = server.address() as AddressInfo;
  return {
    host: address,
    port: taken,
    get isClosing() {
      return isClosing;
    },
    async close(drain) {
      isClosing = true;
      for (const response of open) if (!response.headersSent) response.setHeader("Connection", "close");
      await sleep(drain, undefined, { signal: aborted.signal }).catch(() => {});
      const closed = once(server, "close");
      server.close();
      // By then every request has had its time: what is left are connections that never got so far as to be one.
      const last = setTimeout(() => server.closeAllConnections(), timeout);
      await closed;
      clearTimeout(last);
    },
    abort: () => {
      aborted.abort();
      server.closeAllConnections();
    },
  };
}
