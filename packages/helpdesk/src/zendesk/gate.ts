import { type CheckedDraft, createDraftGate, type DraftGate, type DraftGateOptions } from "../draft/draft-gate.js";
import { withoutBrackets } from "../draft/without-brackets.js";
import type { Outgoing } from "../gate/outgoing.js";
import { hook, isNew, paths, readTicket, type TicketAnswer } from "./read-ticket.js";

/** What the gate needs of the client that `ZAFClient.init()` gives. */
export interface ZafClient {
  get(paths: string[]): Promise<unknown>;
  on(event: string, handler: (message?: unknown) => unknown): unknown;
  off(event: string, handler: () => unknown): unknown;
}

/** The gate of one ticket's page. */
export interface ZendeskGate extends DraftGate {
  /** Takes the hook away. */
  remove(): void;
}

/**
 * Stops saves in Zendesk's agent workspace, from an app in the ticket's sidebar. It lints public comments, rich text as HTML, and the
 * subject where an agent wrote it. Zendesk waits for the hook, so the hook settles on every path: a page that does not answer, a linter
 * that fails or a marketplace that nobody knows are decided by `policy.onError`.
 *
 * github.com/zendesk/zendesk_app_framework_sdk, `lib/client.js` and `lib/utils.js` (read November 2026): a hook stops a save by rejecting with a
 * text; a promise that resolves does not stop it, whatever to.
 *
 * @throws {SendlintError} with every mistake in options, configuration and policy.
 * @example
 * zendeskGate(ZAFClient.init(), { presets: { amazon, ebay }, places: { tags: { "ebay-de": { platform: "ebay", place: "ebay.de" } } } });
 */
export function zendeskGate(client: ZafClient, options: DraftGateOptions): ZendeskGate {
  let storedSubject: string | null = null;
  const read = async (): Promise<Outgoing | null> => readTicket(await ask(client), options.places ?? {}, storedSubject);
  const gate = createDraftGate(options, hook, "comment", read);
  const onSave = async (): Promise<void> => {
    const refusal = await gate.refuse();
    if (refusal !== null) throw withoutBrackets(refusal);
  };
  client.on("ticket.save", onSave);
  ask(client).then(
    (ticket) => {
      const subject = ticket["ticket.subject"];
      if (!isNew(ticket) && typeof subject === "string") storedSubject = subject;
    },
    // Without the saved subject, the subject counts as the agent's.
    () => {},
  );
  return {
    check: (): Promise<CheckedDraft> => gate.check(),
    release: (reason) => gate.release(reason),
    remove: () => client.off("ticket.save", onSave),
  };
}

async function ask(client: ZafClient): Promise<TicketAnswer> {
  return Object(await client.get([...paths])) as TicketAnswer;
}
