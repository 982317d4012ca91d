import type { SellerMessage } from "./message.js";

/** What a platform made of a message. */
export type Delivery =
  | { readonly outcome: "sent"; readonly receipt: string }
  /** It took nothing, and will not later either. */
  | { readonly outcome: "refused"; readonly status: number }
  /** It took nothing: too much came, and it says for how many milliseconds nothing should. */
  | { readonly outcome: "busy"; readonly pause: number }
  /** It took nothing, for it could not be reached or says that it failed. */
  | { readonly outcome: "failed"; readonly cause: string }
  /** Nobody knows: no answer came, or one by somebody who does not know. */
  | { readonly outcome: "unknown"; readonly cause: string };

/** A platform's API, in the little that is needed of it. */
export interface PlatformClient {
  /** Never throws. */
  send(message: SellerMessage): Promise<Delivery>;
  /**
   * Asks whether a message has arrived.
   *
   * @returns what {@link send} would have given for a receipt; `null` where it has not arrived
   * @throws {Error} when there is no telling
   */
  find(messageId: string): Promise<string | null>;
}

/** What a request cannot have got past. Of any other error it is not known. */
const neverLeft: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** Answers of gateways that lost the one behind them. */
const lost: ReadonlySet<number> = new Set([502, 504]);

/** Pause after an answer that asks for one and does not say how long. Milliseconds. */
const usualPause = 1000;

/**
 * @param baseUrl without a slash at its end
 * @param timeout milliseconds that an answer may take
 */
export function createPlatformClient(baseUrl: string, timeout: number): PlatformClient {
  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${baseUrl}${path}`, { ...init, signal: AbortSignal.timeout(timeout), redirect: "error" });
  return {
    async send({ id, to, message }) {
      try {
        const body = JSON.stringify({ reference: id, to, subject: message.subject ?? null, text: message.text });
        const response = await call("/messages", { method: "POST", headers: { "content-type": "application/json" }, body });
        const answer = await response.text();
        const { status, headers } = response;
        if (response.ok) return { outcome: "sent", receipt: readReceipt(answer) };
        if (status === 429 || status === 503) return { outcome: "busy", pause: readPause(headers.get("retry-after")) };
        if (lost.has(status)) return { outcome: "unknown", cause: `status ${status}` };
        return status >= 500 ? { outcome: "failed", cause: `status ${status}` } : { outcome: "refused", status };
      } catch (error) {
        const cause = codeOf(error);
        return { outcome: neverLeft.has(cause) ? "failed" : "unknown", cause };
      }
    },
    async find(messageId) {
      const response = await call(`/messages/${encodeURIComponent(messageId)}`);
      const answer = await response.text();
      if (response.ok) return readReceipt(answer);
      if (response.status === 404) return null;
      throw new Error(`Asked whether a message has arrived, the platform answered ${response.status}.`);
    },
  };
}

/** A receipt is for people: that there is an answer is what counts. */
function readReceipt(answer: string): string {
  try {
    return String((JSON.parse(answer) as { readonly id?: unknown }).id);
  } catch {
    return "";
  }
}

function readPause(retryAfter: string | null): number {
  const seconds = Number(retryAfter);
  return retryAfter !== null && seconds > 0 && seconds < 3600 ? seconds * 1000 : usualPause;
}

/** The system's code of an error, or its class: its message may quote what was sent. */
function codeOf(error: unknown): string {
  const { cause, name } = error as { readonly cause?: { readonly code?: unknown }; readonly name?: unknown };
  return String(cause?.code ?? name);
}
