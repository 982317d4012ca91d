/// <reference lib="dom" />

// The page around an app in Freshdesk, as far as apps see it: the client's methods and the answers to events as the vendor's pages state them
// (github.com/freshworks-developers/freshworks-platform3, read November 2026). The vendor's client itself is not published.

/** What the page knows. */
export interface FreshdeskState {
  ticket: unknown;
  requester: unknown;
  loggedInUser: unknown;
}

/** How a reply is told. */
export interface SendOptions {
  /** Where the event holds its data. */
  readonly where?: "event" | "helper";
  /** How often the page fires for one click. */
  readonly times?: number;
}

/** What a test does with the page. */
export interface FreshdeskHost {
  readonly state: FreshdeskState;
  /** Objects that are never answered. */
  readonly silent: Set<string>;
  /** What apps triggered, in order. */
  readonly calls: { readonly name: string; readonly options: unknown }[];
  /** Presses Send: `"sent"`, or why not, for each event. An event that an app answers twice is `"twice"`. */
  send(data: object, options?: SendOptions): Promise<readonly string[]>;
  isHeard(): boolean;
}

declare global {
  interface Window {
    freshdesk: FreshdeskHost;
  }
}

interface Call {
  readonly call: string;
  readonly id: number;
  readonly args: readonly unknown[];
}

/** Starts the page around the app in `frame`. Modals are further frames. */
export function startHost(frame: HTMLIFrameElement, state: FreshdeskState, iparams: object, stored: Record<string, unknown>): void {
  const silent = new Set<string>();
  const calls: { name: string; options: unknown }[] = [];
  const instances = new Map<
    MessageEventSource,
    { readonly instanceId: string; readonly location: string; readonly parentId?: string; readonly modalData?: unknown }
  >();
  const waiting = new Map<number, ((outcome: string) => void) & { answers?: number }>();
  const frames = new Map<string, Window>();
  let heard = false;
  let events = 0;

  const introduce = (window: Window, instance: { instanceId: string; location: string; parentId?: string; modalData?: unknown }): void => {
    instances.set(window, instance);
    frames.set(instance.instanceId, window);
  };
  introduce(frame.contentWindow as Window, { instanceId: "1", location: "ticket_background" });

  const methods: Record<string, (source: Window, ...args: never[]) => unknown> = {
    "data.get": (_, name: keyof FreshdeskState) =>
      state[name] === undefined ? Promise.reject(new Error(`${name} is not here`)) : { [name]: state[name] },
    "iparams.get": () => iparams,
    "db.get": (_, key: string) => stored[key] ?? Promise.reject(new Error("Record not found")),
    "events.on": (_, name: string, options: { readonly intercept?: boolean }) => {
      heard = name === "ticket.sendReply" && options.intercept === true;
    },
    "interface.trigger": (source, name: string, options: { readonly template?: string; readonly data?: unknown }) => {
      calls.push({ name, options });
      if (name !== "showModal") return;
      const modal = document.createElement("iframe");
      modal.title = "modal";
      modal.style.cssText = "width:560px;height:480px;border:0";
      modal.src = new URL(options.template ?? "", frame.src).href;
      document.body.append(modal);
      const parentId = instances.get(source)?.instanceId ?? "";
      introduce(modal.contentWindow as Window, {
        instanceId: String(frames.size + 1),
        location: "modal",
        parentId,
        modalData: options.data,
      });
    },
    "instance.context": (source) => instances.get(source),
    "instance.send": (source, { message, receiver }: { readonly message: unknown; readonly receiver?: readonly string[] }) => {
      const sender = instances.get(source);
      for (const to of receiver ?? [sender?.parentId ?? ""]) {
        frames.get(to)?.postMessage({ received: { senderId: sender?.instanceId, message } }, "*");
      }
    },
    done: (_, id: number) => answer(id, "sent"),
    fail: (_, id: number, reason: string) => answer(id, reason),
  };

  function answer(id: number, outcome: string): void {
    const settle = waiting.get(id);
    if (!settle) return;
    settle.answers = (settle.answers ?? 0) + 1;
    // A second answer would come in the same turn or the next.
    setTimeout(() => settle(settle.answers === 1 ? outcome : "twice"), 20);
  }

  window.addEventListener("message", async ({ data, source }: MessageEvent<Call>) => {
    if (!source || !instances.has(source) || typeof data.call !== "string") return;
    if (silent.has(String(data.args[0]))) return;
    try {
      const result = await methods[data.call]?.(source as Window, ...(data.args as never[]));
      (source as Window).postMessage({ id: data.id, result }, "*");
    } catch (error) {
      (source as Window).postMessage({ id: data.id, error: String(error) }, "*");
    }
  });

  window.freshdesk = {
    state,
    silent,
    calls,
    isHeard: () => heard,
    send(data, { where = "event", times = 1 } = {}) {
      if (!heard) return Promise.resolve(Array.from({ length: times }, () => "sent"));
      const outcomes = Array.from({ length: times }, () => {
        const id = ++events;
        return new Promise<string>((resolve) => {
          waiting.set(id, resolve);
          frame.contentWindow?.postMessage(
            { event: { id, told: where === "helper" ? data : {}, data: where === "event" ? data : undefined } },
            "*",
          );
        });
      });
      return Promise.all(outcomes);
    },
  };
}
