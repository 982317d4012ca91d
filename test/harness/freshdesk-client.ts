/// <reference lib="dom" />

// What stands in for the vendor's client, which the platform puts in place of `{{{appclient}}}`: each method asks the page around.

let calls = 0;
const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
const handlers: ((event: object) => unknown)[] = [];
const receivers: ((event: object) => unknown)[] = [];

function call(name: string, ...args: readonly unknown[]): Promise<unknown> {
  const id = ++calls;
  parent.postMessage({ call: name, id, args }, "*");
  return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
}

interface Told {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly received?: unknown;
  readonly event?: { readonly id: number; readonly told: unknown; readonly data: unknown };
}

window.addEventListener("message", ({ data }: MessageEvent<Told>) => {
  const { id, result, error, received, event } = data;
  if (event) {
    const helper = {
      getData: () => event.told,
      done: () => void call("done", event.id),
      fail: (reason: string) => void call("fail", event.id, reason),
    };
    for (const handler of handlers) handler({ type: "ticket.sendReply", helper, data: event.data });
  } else if (received) {
    for (const receiver of receivers) receiver({ helper: { getData: () => received } });
  } else if (id !== undefined) {
    const promise = pending.get(id);
    if (error === undefined) promise?.resolve(result);
    else promise?.reject(new Error(error));
  }
});

const client = {
  data: { get: (name: string) => call("data.get", name) },
  iparams: { get: () => call("iparams.get") },
  db: { get: (key: string) => call("db.get", key) },
  events: {
    on(name: string, handler: (event: object) => unknown, options: object) {
      handlers.push(handler);
      void call("events.on", name, options);
    },
  },
  interface: { trigger: (name: string, options: object) => call("interface.trigger", name, options) },
  instance: {
    context: () => call("instance.context"),
    send: (options: object) => call("instance.send", options),
    receive: (receiver: (event: object) => unknown) => receivers.push(receiver),
  },
};

Object.assign(window, { app: { initialized: () => Promise.resolve(client) } });
