import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { Agent } from "node:https";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An HTTP server of this machine that keeps what it gets. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** All requests so far, in order. */
  readonly received: Received[];
  /** A connection to it, whatever host is asked for and with no TLS, for clients that know only their vendor's host. */
  readonly agent: Agent;
  close(): Promise<void>;
}

/** Starts a server that answers as it is told; with 200 and `{}` unless told otherwise. */
export async function startServer(answer: (request: Received, count: number) => Answer | undefined = () => undefined): Promise<TestServer> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const entry = { method, path: url, headers, body: Buffer.concat(chunks).toString() };
      received.push(entry);
      const { status = 200, headers: extra = {}, body = {} } = answer(entry, received.length) ?? {};
      response.writeHead(status, { "content-type": typeof body === "string" ? "text/xml" : "application/json", ...extra });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent();
  agent.createConnection = () => connect(port, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    received,
    agent,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
