import { describe, expect, it } from "vitest";
import { SendlintError } from "./config/errors.js";
import { allReaders } from "./document/all-readers.js";
import { type Assumptions, type Message, parseMessageInput } from "./message.js";

const assume: Assumptions = { kind: "proactive", stage: "pre-sale" };

function parse(input: unknown): Message {
  return parseMessageInput(input, assume, allReaders).message;
}

function problemsOf(input: unknown): readonly string[] {
  try {
    parse(input);
  } catch (error) {
    if (error instanceof SendlintError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe("parseMessageInput", () => {
  it("reads a string as a message of format text", () => {
    expect(parseMessageInput("Hello", assume, allReaders)).toEqual({
      message: {
        id: null,
        text: "Hello",
        subject: null,
        format: "text",
        kind: "proactive",
        stage: "pre-sale",
        channel: null,
        helpdesk: null,
        locale: null,
        buyerLocale: null,
        attachments: [],
        order: {},
        sentAt: null,
        history: {},
      },
      assumed: { kind: "proactive", stage: "pre-sale" },
    });
  });

  it("assumes only what is not said", () => {
    expect(parseMessageInput({ text: "", kind: "reply" }, assume, allReaders).assumed).toEqual({ stage: "pre-sale" });
    expect(parseMessageInput({ text: "", kind: "reply", stage: "post-sale" }, assume, allReaders).assumed).toEqual({});
  });

  it("takes null as absent, also inside", () => {
    const message = parse({
      text: "Hi",
      subject: null,
      format: null,
      kind: null,
      attachments: [{ name: "label.pdf", size: null, type: "application/pdf" }],
      order: { id: null, deliveredAt: "2025-05-31" },
      history: null,
    });
    expect(message.format).toBe("text");
    expect(message.attachments).toEqual([{ name: "label.pdf", type: "application/pdf" }]);
    expect(message.order).toEqual({ deliveredAt: "2025-05-31" });
    expect(message.history).toEqual({});
  });

  it.each(["", "\u0000", "\ud800", "\u200b", "x".repeat(1_000_000)])("takes any text", (text) => {
    expect(parse(text).text).toBe(text);
    expect(parse({ text, subject: text }).subject).toBe(text);
  });

  it("names every mistake at once, with the nearest valid name and value", () => {
    expect(
      problemsOf({
        text: 5,
        knid: "reply",
        format: "htm",
        sentAt: "yesterday",
        attachments: [{ size: -1 }],
        order: { ID: "1" },
        history: { reviewRequests: 1.5 },
      }),
    ).toEqual([
      "`message.text` is 5. Expected a string.",
      '`message.format` is "htm". Did you mean "html"? Expected "text", "markdown" or "html".',
      "`message.attachments[0].name` is nothing. Expected a string.",
      "`message.attachments[0].size` is -1. Expected a number of at least 0.",
      "`message.order.ID` is not a field. Did you mean `id`? Fields: completedAt, createdAt, deliveredAt, id.",
      '`message.sentAt` is "yesterday". Expected an ISO 8601 date, such as "2025-05-31" or "2025-05-31T09:30:00Z".',
      "`message.history.reviewRequests` is 1.5. Expected a whole number.",
      "`message.knid` is not a field. Did you mean `kind`? Fields: attachments, buyerLocale, channel, format, helpdesk, history, id, kind, locale, order, sentAt, stage, subject, text.",
    ]);
  });

  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [42, "42"],
    [["Hi"], "an array"],
  ])("rejects %o as a message", (input, given) => {
    expect(problemsOf(input)).toEqual([`\`message\` is ${given}. Expected an object.`]);
  });

  it("does not copy a message that went to the wrong field", () => {
    const [problem] = problemsOf({ text: "Hi", kind: "Dear Ms Example, your parcel is at the neighbour's door." });
    expect(problem).toBe('`message.kind` is a string of 56 units. Expected "reply", "proactive" or "template".');
  });

  it("is not hurt by getters, proxies and prototype keys", () => {
    const trap = Object.defineProperty({}, "text", {
      enumerable: true,
      get: () => {
        throw new Error("secret");
      },
    });
    expect(problemsOf(trap)).toEqual(["`message` is an object that cannot be read. Expected one with plain values."]);
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error("secret");
        },
        ownKeys: () => {
          throw new Error("secret");
        },
      },
    );
    expect(problemsOf(proxy)).toEqual(["`message` is an object that cannot be read. Expected one with plain values."]);
    expect(problemsOf(JSON.parse('{"text":"Hi","order":{"__proto__":{"id":"1"}}}'))).toEqual([
      "`message.order.__proto__` is not a field. Fields: completedAt, createdAt, deliveredAt, id.",
    ]);
    let reads = 0;
    const fickle = {
      get text(): unknown {
        if (reads++ > 0) throw new Error("secret");
        return 5;
      },
    };
    expect(problemsOf(fickle)).toEqual(["`message` is an object that cannot be read. Expected one with plain values."]);
  });

  it("shares nothing with the input", () => {
    const input = { text: "Hi", attachments: [{ name: "a.pdf" }], order: { id: "1" } };
    const message = parse(input);
    (input.attachments[0] as { name: string }).name = "b.pdf";
    input.order.id = "2";
    expect(message.attachments[0]?.name).toBe("a.pdf");
    expect(message.order.id).toBe("1");
  });
});
