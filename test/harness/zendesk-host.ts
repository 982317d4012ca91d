/// <reference lib="dom" />

// The page around an app in Zendesk's agent workspace, as far as apps see it: what `lib/client.js` of the SDK sends and expects
// (github.com/zendesk/zendesk_app_framework_sdk, read November 2026).

/** What the page knows of a ticket, by the paths that apps ask for. */
export interface HostState {
  comment: unknown;
  "ticket.id": unknown;
  "ticket.subject": unknown;
  "ticket.tags": unknown;
  "ticket.brand": unknown;
  "ticket.requester": unknown;
  currentUser: unknown;
  colorScheme: unknown;
}

/** What a test does with the page. */
export interface ZendeskHost {
  readonly state: HostState;
  /** Paths that are never answered. */
  readonly silent: Set<string>;
  /** Paths that are answered with an error. */
  readonly failing: Set<string>;
  /** What apps invoked and set, in order. */
  readonly calls: { readonly name: string; readonly args: unknown }[];
  /** Settles as the page does: `null` once the ticket is saved, or the text that an app refused with. */
  save(): Promise<string | null>;
  /** Changes what the page knows and tells the app, as typing does. */
  change(path: string, value: unknown): void;
  /** Whether an app has its handler on an event. */
  isHeard(event: string): boolean;
}

declare global {
  interface Window {
    zendesk: ZendeskHost;
  }
}

interface Sent {
  readonly key?: string;
  readonly message?: { readonly subscriberCount?: number };
  readonly error?: { readonly msg?: string };
  readonly id?: number;
  readonly request?: "get" | "set" | "invoke";
  readonly params?: unknown;
}

/** Starts the page around the app in `frame`; some paths may be silent from the start. */
export function startHost(frame: HTMLIFrameElement, state: HostState, metadata: object, unanswered: readonly string[]): void {
  const listeners = new Map<string, number>();
  const calls: { name: string; args: unknown }[] = [];
  const silent = new Set(unanswered);
  const failing = new Set<string>();
  let settle: ((refusal: string | null) => void) | null = null;

  const origin = new URL(frame.src).origin;
  const post = (message: object): void => frame.contentWindow?.postMessage(JSON.stringify(message), origin);
  const tell = (event: string, message: unknown): void => {
    if ((listeners.get(event) ?? 0) > 0) post({ key: `zaf.${event}`, message });
  };

  const lookUp = (path: string): unknown => {
    if (Object.hasOwn(state, path)) return state[path as keyof HostState];
    const [whole = "", part = ""] = path.split(/\.(?=[^.]*$)/);
    return (Object(state[whole as keyof HostState]) as Record<string, unknown>)[part];
  };
  const change = (path: string, value: unknown): void => {
    if (Object.hasOwn(state, path)) Object.assign(state, { [path]: value });
    else {
      const [whole = "", part = ""] = path.split(/\.(?=[^.]*$)/);
      Object.assign(state, { [whole]: { ...Object(state[whole as keyof HostState]), [part]: value } });
    }
    tell(`${path}.changed`, value);
  };

  const answers = {
    get(paths: readonly string[]) {
      const errors = Object.fromEntries(paths.filter((path) => failing.has(path)).map((path) => [path, { message: "not there" }]));
      const known = paths.filter((path) => !failing.has(path) && lookUp(path) !== undefined);
      return { errors, ...Object.fromEntries(known.map((path) => [path, lookUp(path)])) };
    },
    set(values: Record<string, unknown>) {
      for (const [path, value] of Object.entries(values)) {
        calls.push({ name: `set ${path}`, args: value });
        change(path, value);
      }
      return { errors: {}, ...values };
    },
    invoke(actions: Record<string, unknown>) {
      for (const [name, args] of Object.entries(actions)) calls.push({ name, args });
      return { errors: {} };
    },
  };

  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    // The SDK sends all but its replies to hooks as JSON.
    const data: unknown = typeof event.data === "string" ? JSON.parse(event.data) : event.data;
    const { key = "", message, error, id, request, params } = data as Sent;
    if (request) {
      const paths = Array.isArray(params) ? params.map(String) : Object.keys(Object(params));
      if (!paths.some((path) => silent.has(path))) post({ id, result: answers[request](params as never) });
    } else if (key === "iframe.handshake") {
      post({ key: "zaf.app.registered", message: { metadata, context: { product: "support", location: "ticket_sidebar" } } });
    } else if (key.startsWith("iframe.on:") || key.startsWith("iframe.off:")) {
      listeners.set(key.slice(key.indexOf(":") + 1), message?.subscriberCount ?? 0);
    } else if (/^request:\d+$/.test(key)) {
      calls.push({ name: "request", args: message });
      post({ key: `zaf.${key}.${failing.has("request") ? "fail" : "done"}`, message: { responseArgs: [{}] } });
    } else if (key === "iframe.reply:ticket.save") {
      settle?.(error ? String(error.msg) : null);
      settle = null;
    }
  });

  window.zendesk = {
    state,
    silent,
    failing,
    calls,
    change,
    isHeard: (event) => (listeners.get(event) ?? 0) > 0,
    save() {
      if ((listeners.get("ticket.save") ?? 0) === 0) return Promise.resolve(null);
      return new Promise((resolve) => {
        settle = resolve;
        post({ key: "zaf.ticket.save", needsReply: true });
      });
    },
  };
}
