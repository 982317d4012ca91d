import type { FreshdeskClient } from "@sendlint/helpdesk/freshdesk";

/** What one page of the app sends to another. */
export interface Received {
  readonly senderId: string;
  readonly message: unknown;
}

/** What the app uses of the client that the platform gives. */
export interface Client extends FreshdeskClient {
  readonly iparams: { get(): Promise<unknown> };
  readonly db: { get(key: string): Promise<unknown> };
  readonly interface: { trigger(name: "showModal" | "showNotify", options: object): Promise<unknown> };
  readonly instance: {
    context(): Promise<{ readonly modalData?: unknown }>;
    send(options: { readonly message: unknown; readonly receiver?: readonly string[] }): Promise<unknown>;
    receive(receiver: (event: { readonly helper: { getData(): Received } }) => unknown): unknown;
  };
}

declare const app: { initialized(): Promise<Client> };

/** The client of the page that this script is in. */
export function connect(): Promise<Client> {
  return app.initialized();
}
