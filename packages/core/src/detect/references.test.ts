import { describe, expect, it } from "vitest";
import { describeNumbers } from "./testing-numbers.js";

describe("references", () => {
  it.each([
    [
      "Order 113-4408817-9925561 and D01-4408817-9925561",
      ["order-number strong 113-4408817-9925561", "order-number strong D01-4408817-9925561"],
    ],
    ["11-22334-55667", ["order-number strong 11-22334-55667"]],
    ["your lamp (408-2267109-5583341)", ["order-number strong 408-2267109-5583341"]],
    ["1Z999AA10123456784", ["tracking-number strong 1Z999AA10123456784"]],
    ["9400 1118 9922 3344 5566 77", ["tracking-number strong 9400 1118 9922 3344 5566 77"]],
    ["LX604118231CN, LX 604 118 232 CN", ["tracking-number strong LX604118231CN", "tracking-number strong LX 604 118 232 CN"]],
    ["TBA318822334455 and YT2412233445566778", ["tracking-number strong TBA318822334455", "tracking-number strong YT2412233445566778"]],
    ["SF1234567890123, JD014600001122334455", ["tracking-number strong SF1234567890123", "tracking-number strong JD014600001122334455"]],
    ["285911112222", ["item-number strong 285911112222"]],
    ["B0ABCD1234", ["product-code strong B0ABCD1234"]],
    ["978-0-306-40615-7 or 0-306-40615-2", ["product-code strong 978-0-306-40615-7", "product-code strong 0-306-40615-2"]],
    ["4006381333931", ["product-code strong 4006381333931"]],
    ["49-015420-323751-8", ["serial-number strong 49-015420-323751-8"]],
    ["490154203237518", ["serial-number strong 490154203237518"]],
    ["Serial no. 684 331, lot: 22-918", ["serial-number strong 684 331", "serial-number strong 22-918"]],
    ["S/N 4455-667-889", ["serial-number strong 4455-667-889"]],
    ["Sendungsnummer 00340434 1112", ["tracking-number strong 00340434 1112"]],
    ["订单号：88123456", ["order-number strong 88123456"]],
  ])("%s", (text, expected) => {
    expect(describeNumbers(text)).toEqual(expected);
  });

  it.each([
    "VAT no. GB 412 8821 06",
    "company no. 08114999",
    "INV 07911/2025",
    "CNPJ 18.394.157/0001-10",
    "32 x 20 x 11 cm",
    "192.168.200.100",
  ])("recognises %s as no reference of the trade", (text) => {
    expect(describeNumbers(text)).toEqual([]);
  });

  it("yields twelve digits and more to a word for a telephone", () => {
    expect(describeNumbers("447700900142")).toEqual(["item-number strong 447700900142"]);
    expect(describeNumbers("WhatsApp 447700900142")).toEqual(["phone strong 447700900142"]);
  });
});
