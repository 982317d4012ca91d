import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

/** How the stand-in answers a message: as a platform should, or in one of the ways in which platforms fail. */
export type Behaviour =
  | "take"
  /** Status 429 or 503, and nothing is taken. */
  | "busy"
  /** Status 500, and nothing is taken. */
  | "fail"
  /** Status 422, and nothing is taken. */
  | "refuse"
  /** The message is taken, and the connection breaks before the answer. */
  | "take-and-break"
  /** Status 504, and nothing is taken. */
  | "lose"
  /** Never an answer. */
  | "keep-silent";

/** Stands for both platforms' APIs, over HTTP. It takes the same message twice, as they do; only eBay's can be asked what it has. */
export interface StandIn {
  readonly urls: { readonly amazon: string; readonly ebay: string };
  /** The messages that were taken, in order, by ID. */
  readonly taken: readonly string[];
  /** How often each message came. */
  readonly tries: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/**
 * @param behave how to answer a message, and its `tries`th try, from 1
 * @param longest milliseconds that an answer takes at most
 */
export async function startStandIn(behave: (id: string, tries: number) => Behaviour, longest = 0): Promise<StandIn> {
  const taken: string[] = [];
  const tries = new Map<string, number>();

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { reference } = JSON.parse(await text(request)) as { readonly reference: string };
    tries.set(reference, (tries.get(reference) ?? 0) + 1);
    const behaviour = behave(reference, tries.get(reference) ?? 0);
    // Half of the time it takes is before, and half behind what it does: whoever is killed meanwhile cannot know.
    await sleep((Math.random() * longest) / 2);
    if (behaviour === "take" || behaviour === "take-and-break") taken.push(reference);
    await sleep((Math.random() * longest) / 2);
    switch (behaviour) {
      case "take":
        return answer(response, 201, { id: `r-${taken.length}` });
      case "busy":
        return answer(response.setHeader("retry-after", "0.2"), 429);
      case "fail":
        return answer(response, 500);
      case "refuse":
        return answer(response, 422);
      case "lose":
        return answer(response, 504);
      case "take-and-break":
        response.destroy();
        return;
      case "keep-silent":
    }
  };
  const server = createServer((request, response) => {
    const [, platform, , id] = (request.url ?? "").split("/");
    if (request.method === "POST") void take(request, response).catch(() => response.destroy());
    else if (platform === "ebay" && id !== undefined && taken.includes(decodeURIComponent(id))) answer(response, 200, { id: "r-found" });
    else answer(response, platform === "ebay" ? 404 : 405);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urls: { amazon: `${base}/amazon`, ebay: `${base}/ebay` },
    taken,
    tries,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function answer(response: ServerResponse, status: number, body: object = {}): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
