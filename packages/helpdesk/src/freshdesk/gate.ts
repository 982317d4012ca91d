import { localeOf } from "@sendlint/core";
import type { Decision } from "../decision/decide.js";
import { words } from "../decision/wording.js";
import { createDraftGate, type DraftGate, type DraftGateOptions } from "../draft/draft-gate.js";
import { withoutBrackets } from "../draft/without-brackets.js";
import type { Outgoing } from "../gate/outgoing.js";
import { hook, objects, type ReplyFacts, readReply, textKeys } from "./read-reply.js";

/** An event that waits for an app. */
export interface FreshdeskEvent {
  readonly data?: unknown;
  readonly helper: {
    getData?(): unknown;
    done(): unknown;
    fail(reason: string): unknown;
  };
}

/** What the gate needs of the client that `app.initialized()` gives. */
export interface FreshdeskClient {
  readonly data: { get(name: string): Promise<unknown> };
  readonly events: { on(name: string, handler: (event: FreshdeskEvent) => unknown, options: { readonly intercept: true }): unknown };
  readonly interface: {
    trigger(name: "showNotify", options: { readonly type: "warning"; readonly title: string; readonly message: string }): unknown;
  };
}

/** How the gate checks and decides. */
export interface FreshdeskGateOptions extends DraftGateOptions {
  /**
   * Lets a reply go whose text the page does not tell, with a warning to the agent, whatever `policy.onError` says. Which key of the event
   * holds the text is not documented, so try this on a ticket first.
   */
  readonly allowUnreadable?: boolean | undefined;
}

/**
 * Stops replies in Freshdesk, from an app's page at `ticket_background`. Freshdesk waits for the app, so each event is answered once, by `done` or by
 * `fail` with what to change. The text is known while a reply is being sent and at no other time: `check` and `release` are about the
 * last reply.
 *
 * github.com/freshworks-developers/freshworks-platform3 (read November 2026): intercepted events, `helper.done` and `helper.fail`.
 *
 * @throws {SendlintError} with every mistake in options, configuration and policy.
 * @example
 * freshdeskGate(await app.initialized(), { presets: { amazon, ebay }, places: { tags: { "ebay-de": { platform: "ebay", place: "ebay.de" } } } });
 */
export function freshdeskGate(client: FreshdeskClient, { allowUnreadable = false, ...options }: FreshdeskGateOptions): DraftGate {
  const say = words[localeOf(options.config?.language)];
  const roles = options.policy?.release?.roles ?? [];
  let last: Outgoing | null = null;
  const decisions: Decision[] = [];
  let running: { readonly key: string; readonly refusal: Promise<string | null> } | null = null;

  const onDecision: DraftGateOptions["onDecision"] = (decision, outgoing, release) => {
    decisions.push(decision);
    return options.onDecision?.(decision, outgoing, release);
  };
  const gate = createDraftGate({ ...options, onDecision }, hook, textKeys.join(" or "), () => last);

  async function read(data: unknown): Promise<Outgoing | null> {
    last = readReply(data, await ask(client), options.places ?? {}, roles);
    return allowUnreadable && last.parts.length === 0 ? null : last;
  }

  async function refuse(data: unknown): Promise<string | null> {
    decisions.length = 0;
    const refusal = await gate.refuse(() => read(data));
    // What nobody could check is not to be taken for clean.
    if (refusal === null && decisions[0]?.failures.length !== 0) warn(client, say.unread);
    return refusal;
  }

  client.events.on(
    "ticket.sendReply",
    async ({ data: given, helper }) => {
      const data = readData(given, helper);
      const key = JSON.stringify(data) ?? "";
      // The page may fire twice for one click.
      if (running?.key !== key) running = { key, refusal: refuse(data) };
      const { refusal } = running;
      const text = await refusal;
      if (running?.refusal === refusal) running = null;
      if (text === null) helper.done();
      else helper.fail(withoutBrackets(text));
    },
    { intercept: true },
  );
  return { check: gate.check, release: gate.release };
}

/** What the event says: for most clicks the documented way gives an empty object. */
function readData(data: unknown, helper: FreshdeskEvent["helper"]): unknown {
  try {
    const told = helper.getData?.();
    return textKeys.some((key) => Object.hasOwn(Object(told), key)) ? told : (data ?? told);
  } catch {
    return data;
  }
}

/** The objects of the page; `null` for what it does not have here. */
async function ask(client: FreshdeskClient): Promise<ReplyFacts> {
  const entries = objects.map(async (name) => {
    const answer = await Promise.resolve()
      .then(() => client.data.get(name))
      .catch(() => null);
    return [name, (Object(answer) as Record<string, unknown>)[name]] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as ReplyFacts;
}

function warn(client: FreshdeskClient, message: string): void {
  Promise.resolve(client.interface.trigger("showNotify", { type: "warning", title: "Sendlint", message })).catch(() => {});
}
