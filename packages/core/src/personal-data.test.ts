import { describe, expect, it } from "vitest";
import { findPersonalData } from "./full.js";
import type { MessageInput } from "./message.js";

/** Each finding as `kind: the source it covers`. */
function show(message: Exclude<MessageInput, string>): string[] {
  return findPersonalData(message).map(({ kind, field, start, end }) => `${kind}: ${(message[field] ?? "").slice(start, end)}`);
}

describe("findPersonalData", () => {
  it("finds what is written in a text", () => {
    const text = "Write to jo@shop.example, call +1 202 555 0143 or pay to DE89 3704 0044 0532 0130 00.";
    expect(show({ text })).toEqual(["email: jo@shop.example", "phone: +1 202 555 0143", "iban: DE89 3704 0044 0532 0130 00"]);
  });

  it("looks into the subject first", () => {
    expect(show({ subject: "For jo@shop.example", text: "Cc al@shop.example" })).toEqual([
      "email: jo@shop.example",
      "email: al@shop.example",
    ]);
  });

  it("finds what HTML hides", () => {
    const text = '<p title="jo@shop.example">Hi<!-- al@shop.example --></p><a href="mailto:ed@shop.example">Write</a>';
    expect(new Set(show({ format: "html", text }))).toEqual(
      new Set(["email: jo@shop.example", "email: al@shop.example", "email: ed@shop.example"]),
    );
  });

  it("takes the address of a link for one that its label shows or not, however its scheme is written", () => {
    const html = (text: string): string[] => show({ format: "html", subject: "For al@shop.example", text });
    expect(html('<a href="mailto:ed@shop.example">Mail Ed@shop.example now</a>').sort()).toEqual([
      "email: Ed@shop.example",
      "email: Mail Ed@shop.example now",
      "email: al@shop.example",
      "email: ed@shop.example",
      "email: ed@shop.example",
    ]);
    expect(html('<a href="mailto&#58;ed@shop.example">Write</a>')).toEqual([
      "email: al@shop.example",
      "email: mailto&#58;ed@shop.example",
      "email: ed@shop.example",
    ]);
  });

  it("finds what HTML takes apart", () => {
    expect(show({ format: "html", text: "<p>jo&#64;shop.<b>example</b></p>" })).toContain("email: jo&#64;shop.<b>example");
  });

  it("leaves names, orders and links alone", () => {
    expect(show({ text: "Hi Dana, order 112-5550147-3321908 is on its way: https://www.ups.com/track?num=1Z999AA10123456784" })).toEqual(
      [],
    );
  });

  it("names a malformed message", () => {
    expect(() => findPersonalData({ txt: "" } as never)).toThrow("`message.txt` is not a field.");
  });
});
