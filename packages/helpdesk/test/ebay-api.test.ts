import eBayApi from "ebay-api";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guardEbay } from "../src/ebay-api/index.js";
import { startServer, type TestServer } from "./server.js";
import { bad, clean, expectBlocked, gate } from "./texts.js";

// The real client; only its connection leads to a server of this machine.

let server: TestServer;
let eBay: eBayApi;

beforeAll(async () => {
  server = await startServer(({ path, body }) => {
    if (path !== "/ws/api.dll") return undefined;
    const call = /<(\w+)Request/.exec(body)?.[1];
    return { body: `<?xml version="1.0"?><${call}Response xmlns="urn:ebay:apis:eBLBaseComponents"><Ack>Success</Ack></${call}Response>` };
  });
  eBay = new eBayApi({
    appId: "app",
    certId: "cert",
    sandbox: false,
    siteId: 77,
    marketplaceId: "EBAY_DE" as never,
    autoRefreshToken: false,
  });
  eBay.OAuth2.setCredentials({ access_token: "token", expires_in: 7200, token_type: "User" } as never);
  (eBay.req.instance as { defaults: { httpsAgent: unknown } }).defaults.httpsAgent = server.agent;
  guardEbay(eBay as never, gate);
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

const memberMessage = (Body: unknown, more: object = {}) => ({
  ItemID: "110012345678",
  MemberMessage: { Subject: "Your order", Body, QuestionType: "General", RecipientID: "buyer_1", ...more },
});

function sendToBidders(text: string): Promise<unknown> {
  const AddMemberMessagesAAQToBidderRequestContainer = [
    { CorrelationID: "1", ...memberMessage(clean) },
    { CorrelationID: "2", ...memberMessage(text) },
  ];
  return eBay.trading.AddMemberMessagesAAQToBidder({ AddMemberMessagesAAQToBidderRequestContainer } as never);
}

/** Each way that the client can send a text. */
const ways: readonly [string, (text: string) => Promise<unknown>][] = [
  ["Commerce Message", (messageText) => eBay.commerce.message.sendMessage({ conversationId: "c-1", messageText } as never)],
  ["Commerce Message by path", (messageText) => eBay.commerce.message.post("/send_message", { messageText })],
  ["AddMemberMessageAAQToPartner", (text) => eBay.trading.AddMemberMessageAAQToPartner(memberMessage(text) as never)],
  ["AddMemberMessageRTQ", (text) => eBay.trading.AddMemberMessageRTQ(memberMessage(text, { ParentMessageID: "5" }) as never)],
  ["AddMemberMessagesAAQToBidder", sendToBidders],
  ["an inquiry", (content) => eBay.postOrder.inquiry.sendInquiryMessage("5000", { message: { content } } as never)],
  ["a return", (message) => eBay.postOrder.return.sendReturnMessage("5000", { message } as never)],
];

describe.each(ways)("guardEbay with %s", (_, send) => {
  it("sends a clean message", async () => {
    await send(clean);
    expect(server.received.map(({ body }) => body.includes(clean))).toEqual([true]);
  });

  it("stops a bad one before anything leaves", async () => {
    const error = await expectBlocked(send(bad));
    expect(error.ruleIds).toEqual(["contact/off-platform"]);
    expect(server.received).toEqual([]);
  });
});

describe("guardEbay", () => {
  it("names the part of a call that is bad", async () => {
    const error = await expectBlocked(sendToBidders(bad));
    expect(error.diagnostics.map(({ part }) => part)).toEqual([
      "AddMemberMessagesAAQToBidderRequest.AddMemberMessagesAAQToBidderRequestContainer[1].MemberMessage.Body",
    ]);
  });

  it("reads entities and CDATA in XML", async () => {
    const send = (Body: unknown) => eBay.trading.AddMemberMessageAAQToPartner(memberMessage(Body) as never);
    const sendXml = (text: string) =>
      eBay.trading.AddMemberMessageAAQToPartner(
        memberMessage(clean) as never,
        {
          hook: (xml: string) => ({ body: xml.replace(clean, text) }),
        } as never,
      );
    expect((await expectBlocked(sendXml("Packed by jo&#x40;shop&#46;example"))).ruleIds).toEqual(["contact/email-address"]);
    expect((await expectBlocked(sendXml(`<![CDATA[${bad}]]>`))).ruleIds).toEqual(["contact/off-platform"]);
    expect((await expectBlocked(send({ __cdata: bad }))).ruleIds).toEqual(["contact/off-platform"]);
    expect((await expectBlocked(send("<b>Your parcel</b> left."))).ruleIds).toEqual(["content/html-in-plain-channel"]);
  });

  it("looks into the subject", async () => {
    const error = await expectBlocked(eBay.trading.AddMemberMessageAAQToPartner(memberMessage(clean, { Subject: bad }) as never));
    expect(error.diagnostics.map(({ field }) => field)).toEqual(["subject"]);
  });

  it("knows the length that the channel takes", async () => {
    const text = "All is fine. ".repeat(160).slice(0, 2001);
    expect((await expectBlocked(eBay.commerce.message.sendMessage({ messageText: text } as never))).ruleIds).toEqual(["content/length"]);
    expect((await expectBlocked(eBay.trading.AddMemberMessageAAQToPartner(memberMessage(text) as never))).ruleIds).toEqual([
      "content/length",
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["without a text", () => eBay.commerce.message.sendMessage({ conversationId: "c-1" } as never)],
    ["with a text that is none", () => eBay.commerce.message.sendMessage({ messageText: ["a"] } as never)],
    ["without a body", () => eBay.trading.AddMemberMessageAAQToPartner({ ItemID: "1", MemberMessage: { Subject: "x" } } as never)],
    [
      "with a document type",
      () =>
        eBay.trading.AddMemberMessageAAQToPartner(
          memberMessage(clean) as never,
          {
            hook: (xml: string) => ({ body: xml.replace("?>", "?><!DOCTYPE a [<!ENTITY b 'c'>]>") }),
          } as never,
        ),
    ],
    [
      "that is not XML",
      () => eBay.trading.AddMemberMessageAAQToPartner(memberMessage(clean) as never, { hook: () => ({ body: "<a><b></a>" }) } as never),
    ],
  ])("holds a message %s", async (_, send) => {
    const error = await expectBlocked(send());
    expect(error.decision.failures.map(({ failure }) => failure)).toEqual(["unreadable"]);
    expect(server.received).toEqual([]);
  });

  it("lets other calls pass as they are", async () => {
    await eBay.trading.GetItem({ ItemID: "110012345678" } as never);
    await eBay.commerce.message.getConversations({ conversationType: "FROM_MEMBERS" } as never);
    expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /ws/api.dll",
      "GET /commerce/message/v1/conversation?conversation_type=FROM_MEMBERS",
    ]);
  });
});
