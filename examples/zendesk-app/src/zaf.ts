import type { ZafClient } from "@sendlint/helpdesk/zendesk";

/** What the app uses of the client that Zendesk's SDK gives. */
export interface Zaf extends ZafClient {
  metadata(): Promise<{ readonly settings: Readonly<Record<string, unknown>> }>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(action: string, ...args: unknown[]): Promise<unknown>;
  request(options: { readonly url: string; readonly type: "POST"; readonly contentType: string; readonly data: string }): Promise<unknown>;
}
