import { describe, expect, it } from "vitest";
import { allReaders } from "../document/all-readers.js";
import { parseMessage } from "../document/parse.js";
import { parseMessageInput } from "../message.js";
import { findOpening } from "./opening.js";

function open(text: string, more: object = {}): string {
  const { message } = parseMessageInput({ text, ...more }, { kind: "reply", stage: "post-sale" }, allReaders);
  const { field, start, end } = findOpening(parseMessage(message, allReaders));
  return `${field} ${start}-${end} ${text.slice(start, end)}`;
}

describe("findOpening", () => {
  it.each([
    ["Hello Sam,\nhow are you?", "text 0-10 Hello Sam,"],
    ["\n\n  Hello  \r\nSam", "text 4-9 Hello"],
    ["Hello\rSam", "text 0-5 Hello"],
    ["  Hello  ", "text 2-7 Hello"],
    ["👍👍", "text 0-4 👍👍"],
    ["", "text 0-0 "],
    [" \n ", "text 0-0 "],
  ])("%j", (text, expected) => {
    expect(open(text)).toBe(expected);
  });

  it("is in the text, not in the subject", () => {
    expect(open("Hello, Sam", { subject: "Order" })).toBe("text 0-10 Hello, Sam");
    expect(open("", { subject: "Order 5" })).toBe("text 0-0 ");
  });

  it("is what a reader sees of HTML", () => {
    expect(open("<p>Hello <b>Sam</b></p><p>Bye</p>", { format: "html" })).toBe("text 3-15 Hello <b>Sam");
  });
});
