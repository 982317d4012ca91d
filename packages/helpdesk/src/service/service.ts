// Small, made of Request and Response, and so at home on every edge.
import { type Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { inTime } from "./answer.js";
import { answerBatch } from "./batch.js";
import type { Handled } from "./handled.js";
import { createKeyRing, keyPattern } from "./key-ring.js";
import { describeService, type Operation } from "./openapi.js";
import { checkOptions, type ServiceOptions } from "./options.js";
import { createRate } from "./rate.js";
import { parseJson, readBatch, readBytes } from "./read-request.js";
import { Refusal } from "./refusal.js";
import { type Answer, createWork, type Task } from "./work.js";

/** The service in the shape that edge runtimes take: `export default createService(…)`. */
export interface Service {
  fetch(request: Request): Promise<Response>;
}

const jsonHeaders = { "Content-Type": "application/json" };

/** What becomes known of a request while it is handled. */
type Known = { -readonly [Name in "code" | "failure" | "key" | "messages" | "route"]: Handled[Name] } & {
  /** By the service's clock. */
  readonly deadline: number;
};

interface Env {
  Variables: { known: Known };
}

interface Route extends Operation {
  handle(context: Context<Env>): Promise<Response> | Response;
}

/**
 * Makes the service: `POST /v1/lint`, `/v1/lint/batch`, `/v1/decide` and `/webhooks/…`, `GET /healthz` and `/openapi.json`, and `/metrics`
 * where there are any. It never throws for what a request holds.
 *
 * @throws {SendlintError} with every mistake in the options, the configuration or the policy.
 */
export function createService(options: ServiceOptions): Service {
  const limits = checkOptions(options);
  const { keys, isReady = () => true, metrics, onHandled, webhooks = {}, now = Date.now } = options;
  const work = options.work ?? createWork(options);
  const ring = keys === null ? null : createKeyRing(keys);
  const rate = createRate(limits.rate, now);

  const admit = (header: string | undefined, known: Known): void => {
    if (ring === null) return;
    const [, given = ""] = /^Bearer (\S+)$/i.exec(header ?? "") ?? [];
    known.key = keyPattern.test(given) ? ring.find(given) : null;
    if (known.key === null) {
      throw new Refusal("unauthorized", "No key, or a wrong one.", { headers: { "WWW-Authenticate": 'Bearer realm="sendlint"' } });
    }
  };
  const charge = ({ key }: Known, messages: number): void => {
    const seconds = rate.take(key ?? "", messages);
    if (seconds === 0) return;
    throw new Refusal("rate-limited", `More than ${limits.rate} messages a minute.`, { headers: { "Retry-After": String(seconds) } });
  };
  /** A request counts as one message before its body is read. */
  const readBody = ({ req, var: { known } }: Context<Env>): Promise<Uint8Array<ArrayBuffer>> => {
    charge(known, 1);
    return readBytes(req.raw, limits.body, known.deadline - now());
  };
  const give = (context: Context<Env>, { status, json, code, messages }: Answer): Response => {
    Object.assign(context.var.known, { code, messages });
    return context.body(json, status as ContentfulStatusCode, jsonHeaders);
  };
  const handleOne =
    (kind: Exclude<Task["kind"], "batch">): Route["handle"] =>
    async (context) => {
      const body = await readBody(context);
      return give(context, await work({ kind, body }, context.var.known.deadline - now()));
    };

  const routes: readonly Route[] = [
    {
      method: "post",
      path: "/v1/lint",
      id: "lint",
      summary: "Finds what breaks a rule in a message",
      takes: "Message",
      gives: "Result",
      isLocked: true,
      handle: handleOne("lint"),
    },
    {
      method: "post",
      path: "/v1/lint/batch",
      id: "lintBatch",
      summary: "Does the same for many messages, in their order",
      takes: "Batch",
      gives: "BatchResult",
      isLocked: true,
      async handle(context) {
        const { known } = context.var;
        const entries = readBatch(parseJson(await readBody(context)));
        if (entries.length > limits.messages) throw new Refusal("too-many-messages", `More than ${limits.messages} messages.`);
        if (entries.length > 1) charge(known, entries.length - 1);
        return give(context, await answerBatch(entries, work, () => known.deadline - now()));
      },
    },
    {
      method: "post",
      path: "/v1/decide",
      id: "decide",
      summary: "Decides by the policy whether a message may leave",
      takes: "MessageToDecide",
      gives: "Decision",
      isLocked: true,
      handle: handleOne("decide"),
    },
    {
      method: "get",
      path: "/healthz",
      id: "health",
      summary: "Says whether new requests are welcome; with status 503 where they are not",
      gives: "Health",
      isLocked: false,
      handle: (context) => (isReady() ? context.json({ status: "ok" }) : context.json({ status: "closing" }, 503)),
    },
    {
      method: "get",
      path: "/openapi.json",
      id: "describe",
      summary: "Describes this service",
      gives: "application/json",
      isLocked: false,
      handle: (context) => context.json(describeService(routes, ring !== null)),
    },
    ...Object.entries(webhooks).map(
      ([name, receive]): Route => ({
        method: "post",
        path: `/webhooks/${name}`,
        id: `webhook-${name}`,
        summary: "Takes a webhook, which is signed in place of a key",
        gives: "application/json",
        isLocked: false,
        handle: ({ req, var: { known } }) => inTime(receive(req.raw), () => known.deadline - now()),
      }),
    ),
    ...(metrics
      ? [
          {
            method: "get",
            path: "/metrics",
            id: "metrics",
            summary: "Counts, in Prometheus' text format",
            gives: "text/plain",
            isLocked: true,
            handle: async (context) => context.text(await metrics(), 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" }),
          } satisfies Route,
        ]
      : []),
  ];

  const app = new Hono<Env>();
  const refuse = (known: Known, refusal: Refusal): Response => {
    known.code = refusal.code;
    return refusal.respond();
  };
  app.use(async (context, next) => {
    const start = now();
    const known: Known = { code: null, failure: null, key: null, messages: [], route: null, deadline: start + limits.time };
    context.set("known", known);
    await next();
    const { deadline: _, ...rest } = known;
    onHandled?.({ ...rest, method: context.req.method, status: context.res.status, milliseconds: now() - start });
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: ({ var: { known } }, methods) => {
        const allow = methods.join(", ");
        return refuse(known, new Refusal("method-not-allowed", `This path takes ${allow}.`, { headers: { Allow: allow } }));
      },
    }),
  );
  for (const { method, path, isLocked, handle } of routes) {
    app[method](path, async (context) => {
      context.var.known.route = path;
      if (isLocked) admit(context.req.header("Authorization"), context.var.known);
      return handle(context);
    });
  }
  app.notFound(({ var: { known } }) => refuse(known, new Refusal("not-found", "There is nothing at this path.")));
  app.onError((error, { var: { known } }) => {
    if (error instanceof Refusal) return refuse(known, error);
    known.failure = error.name;
    return refuse(known, new Refusal("internal", "The service failed."));
  });

  return { fetch: async (request) => app.fetch(request) };
}
