import { SellingPartner } from "amazon-sp-api";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guardSpApi } from "../src/amazon-sp-api/index.js";
import { startServer, type TestServer } from "./server.js";
import { bad, clean, expectBlocked, gate } from "./texts.js";

// The real client; only its connection leads to a server of this machine.

let server: TestServer;
// biome-ignore lint/suspicious/noExplicitAny: the package types no operation of messaging
let client: any;

beforeAll(async () => {
  server = await startServer(({ path }) =>
    path.startsWith("/auth") ? { body: { access_token: "token", expires_in: 3600 } } : { status: 201, body: { sent: true } },
  );
  client = guardSpApi(
    new SellingPartner({
      region: "eu",
      refresh_token: "refresh",
      credentials: { SELLING_PARTNER_APP_CLIENT_ID: "id", SELLING_PARTNER_APP_CLIENT_SECRET: "secret" },
      options: { https_proxy_agent: server.agent },
    } as never),
    gate,
  );
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

const order = "028-5550147-3321908";
const paths = () => server.received.filter(({ path }) => !path.startsWith("/auth")).map(({ method, path }) => `${method} ${path}`);

const problem = (text: unknown, marketplaceIds: unknown = ["A1PA6795UKMFR9"]) => ({
  operation: "messaging.createUnexpectedProblem",
  path: { amazonOrderId: order },
  query: { marketplaceIds },
  body: { text },
});

describe("guardSpApi", () => {
  it("sends a clean message", async () => {
    expect(await client.callAPI(problem(clean))).toEqual({ sent: true });
    expect(paths()).toEqual([`POST /messaging/v1/orders/${order}/messages/unexpectedProblem?marketplaceIds=A1PA6795UKMFR9`]);
    expect(JSON.parse(server.received.at(-1)?.body ?? "")).toEqual({ text: clean });
  });

  it.each([
    ["by operation", problem(bad)],
    ["by operation and endpoint", { ...problem(bad), operation: "createUnexpectedProblem", endpoint: "messaging" }],
    [
      "by path",
      {
        api_path: `/messaging/v1/orders/${order}/messages/unexpectedProblem`,
        method: "POST",
        query: { marketplaceIds: ["A1PA6795UKMFR9"] },
        body: { text: bad },
      },
    ],
    [
      "by a path with its query",
      {
        api_path: `/messaging/v1/orders/${order}/messages/confirmOrderDetails?marketplaceIds=A1F83G8C2ARO7P`,
        method: "POST",
        body: { text: bad },
      },
    ],
    [
      "of a type that is not known",
      {
        api_path: `/messaging/v1/orders/${order}/messages/somethingNew`,
        method: "POST",
        query: { marketplaceIds: "A1PA6795UKMFR9" },
        body: { text: bad },
      },
    ],
  ])("stops a bad message %s before anything leaves", async (_, request) => {
    const error = await expectBlocked(client.callAPI(request));
    expect(error.ruleIds).toEqual(["contact/off-platform"]);
    expect(error.message).toMatch(
      /^The message \(amazon-sp-api POST \/messaging\/v1\/orders\/\*\/messages\/\w+\*?\) was not sent: contact\/off-platform\.$|messages\/\*\)/,
    );
    expect(server.received).toEqual([]);
  });

  it.each([
    ["createDigitalAccessKey", 400],
    ["confirmCustomizationDetails", 800],
    ["createConfirmOrderDetails", 2000],
  ])("knows how long a text %s takes: %i", async (operation, max) => {
    const ofLength = (length: number) => ({
      ...problem("All is fine. ".repeat(200).slice(0, length)),
      operation: `messaging.${operation}`,
    });
    await client.callAPI(ofLength(max));
    const error = await expectBlocked(client.callAPI(ofLength(max + 1)));
    expect(error.ruleIds).toEqual(["content/length"]);
  });

  it("holds HTML in plain text", async () => {
    expect((await expectBlocked(client.callAPI(problem("<b>Your parcel</b> left today.")))).ruleIds).toEqual([
      "content/html-in-plain-channel",
    ]);
  });

  it("looks at the names of files", async () => {
    const invoice = (fileName: string) => ({
      operation: "messaging.sendInvoice",
      path: { amazonOrderId: order },
      query: { marketplaceIds: ["A1PA6795UKMFR9"] },
      body: { attachments: [{ uploadDestinationId: "u-1", fileName }] },
    });
    await client.callAPI(invoice("invoice.pdf"));
    const error = await expectBlocked(client.callAPI(invoice("discount-coupon.pdf")));
    expect(error.ruleIds).toEqual(["attachment/promotional"]);
  });

  it.each([
    ["without a text", problem(undefined), "unreadable"],
    ["with a text that is none", problem({ text: clean }), "unreadable"],
    ["with a body that is not JSON", { ...problem(""), body: "text=Hello" }, "unreadable"],
    ["without a marketplace", problem(clean, null), "unknown-marketplace"],
    ["for a marketplace that is none", problem(clean, ["ABC"]), "unknown-marketplace"],
  ])("holds a message %s", async (_, request, failure) => {
    const error = await expectBlocked(client.callAPI(request));
    expect(error.decision.failures.map((found) => found.failure)).toEqual([failure]);
    expect(server.received).toEqual([]);
  });

  it("lets other calls pass as they are", async () => {
    await client.callAPI({
      operation: "messaging.getMessagingActionsForOrder",
      path: { amazonOrderId: order },
      query: { marketplaceIds: ["ABC"] },
    });
    await client.callAPI({ operation: "sellers.getMarketplaceParticipations" });
    await client.callAPI({ api_path: "/orders/v0/orders", method: "GET", query: { note: bad } });
    expect(paths()).toHaveLength(3);
  });

  it("is the client in everything else", () => {
    expect(client).toBeInstanceOf(SellingPartner);
    expect(client.access_token).toBe("token");
  });

  it("leaves a call of nothing to the client", async () => {
    await expect(client.callAPI(undefined)).rejects.toThrow(TypeError);
  });

  it("takes what its caller knows, and keeps what it knows itself", async () => {
    const bare = { callAPI: async (request: unknown) => request };
    const told: unknown[] = [];
    const elsewhere = guardSpApi(bare, gate, {
      facts: ({ ids }) => {
        told.push(ids);
        return { places: [] };
      },
    });
    await elsewhere.callAPI(problem(bad));
    expect(told).toEqual([[order]]);
    await expectBlocked(guardSpApi(bare, gate, { facts: () => ({ places: undefined }) }).callAPI(problem(bad)));
  });
});
