import { findPersonalData, type MessageInput } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, restore } from "./redact.js";

describe("redact", () => {
  it("replaces each kind by its placeholder", () => {
    const text = "Mail jo@shop.example, call +1 202 555 0143, pay DE89 3704 0044 0532 0130 00 or card 4111 1111 1111 1111.";
    const { message, map } = redact(text);
    expect(message).toBe("Mail [email-1], call [phone-1], pay [iban-1] or card [payment-card-1].");
    expect(map).toEqual({
      "[email-1]": "jo@shop.example",
      "[phone-1]": "+1 202 555 0143",
      "[iban-1]": "DE89 3704 0044 0532 0130 00",
      "[payment-card-1]": "4111 1111 1111 1111",
    });
  });

  it("gives the same words the same placeholder, in every field", () => {
    const message = {
      subject: "For jo@shop.example",
      text: "jo@shop.example or al@shop.example, not jo@shop.example",
      kind: "reply" as const,
      attachments: [{ name: "jo@shop.example.pdf", size: 5 }],
    };
    expect(redact(message).message).toEqual({
      subject: "For [email-1]",
      text: "[email-1] or [email-2], not [email-1]",
      kind: "reply",
      attachments: [{ name: "[email-1].pdf", size: 5 }],
    });
  });

  it("keeps the kinds that it is told to keep", () => {
    expect(redact("jo@shop.example, +1 202 555 0143", { keep: ["email"] })).toEqual({
      message: "jo@shop.example, [phone-1]",
      map: { "[phone-1]": "+1 202 555 0143" },
    });
  });

  it("reads numbers by the platform's country", () => {
    const { platform } = amazon({ marketplace: "amazon.de" });
    expect(redact("Tel. 030 23125 014", { platform }).message).toBe("Tel. [phone-1]");
  });

  it("looks behind the tags of HTML", () => {
    const text = '<p title="al@shop.example">Write to <a href="mailto:jo@shop.example">jo@shop.example</a><!-- ed@shop.example --></p>';
    expect(redact({ text, format: "html" }).message.text).toBe(
      '<p title="[email-1]">Write to <a href="mailto:[email-2]">[email-2]</a><!-- [email-3] --></p>',
    );
  });

  it("replaces an address that HTML takes apart as a whole", () => {
    const { message, map } = redact({ text: "<p>jo&#64;shop.<b>example</b>!</p>", format: "html" });
    expect(message.text).toMatch(/^<p>\[email-1\].*!<\/p>$/);
    expect(message.text).not.toContain("shop");
    expect(restore(message, map).text).toBe("<p>jo&#64;shop.<b>example</b>!</p>");
  });

  it("looks behind the labels of Markdown", () => {
    expect(redact({ text: "Write [here](mailto:jo@shop.example), please", format: "markdown" }).message.text).toBe(
      "Write [here](mailto:[email-1]), please",
    );
  });

  it("takes no placeholder that is there already", () => {
    const { message, map } = redact("[email-1] is not jo@shop.example");
    expect(message).toBe("[email-1] is not [email-2]");
    expect(restore(message, map)).toBe("[email-1] is not jo@shop.example");
  });

  it("leaves what is not personal data", () => {
    const text = "Order 112-5550147-3321908, $15, 3 March, https://www.amazon.com/gp/help, Node.js";
    expect(redact(text)).toEqual({ message: text, map: {} });
  });

  it("names a malformed message", () => {
    expect(() => redact({ text: "", kid: "reply" } as never)).toThrow("`message.kid` is not a field.");
  });
});

describe("restore", () => {
  it("fills an answer that uses the placeholders", () => {
    const { map } = redact("jo@shop.example");
    expect(restore("Thanks, [email-1]! [email-2] and [phone-1] stay.", map)).toBe("Thanks, jo@shop.example! [email-2] and [phone-1] stay.");
  });

  it("reads no placeholder out of a value", () => {
    expect(restore("[email-1]", { "[email-1]": "[email-2]", "[email-2]": "x" })).toBe("[email-2]");
  });
});

const personal = fc.constantFrom(
  "jo@shop.example",
  "jo&#64;shop.example",
  "+1 202 555 0143",
  "(202) 555-0143",
  "4111 1111 1111 1111",
  "DE89 3704 0044 0532 0130 00",
  "jo at shop dot example",
  "[email-1]",
  "<a href='mailto:jo@shop.example'>x</a>",
  "[x](mailto:jo@shop.example)",
);
const text = fc
  .array(fc.oneof(personal, fc.string({ unit: "grapheme" }), fc.constantFrom(" ", ", ", "\n", "👍", "<b>", "</b>")))
  .map((all) => all.join(""));
const message: fc.Arbitrary<Exclude<MessageInput, string>> = fc.record({
  text,
  subject: fc.option(text),
  format: fc.constantFrom("text" as const, "markdown" as const, "html" as const),
});

describe("redact and restore", { timeout: 60_000 }, () => {
  it("give back every message, unit for unit", () => {
    fc.assert(
      fc.property(message, (given) => {
        const { message: redacted, map } = redact(given);
        expect(restore(redacted, map)).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it("leave no address, number or account that was found", () => {
    fc.assert(
      fc.property(message, (given) => {
        const { message: redacted } = redact(given);
        for (const { field, start, end } of findPersonalData(given)) {
          const found = (given[field] ?? "").slice(start, end);
          if (found.length >= 6) expect(redacted[field]).not.toContain(found);
        }
      }),
      { numRuns: 200 },
    );
  });
});
