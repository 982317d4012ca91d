import { describe, expect, it } from "vitest";
import { detectNumbers } from "./detect.js";
import { describeNumbers, numberContext } from "./testing-numbers.js";

function amounts(text: string, region = "US"): string[] {
  const context = numberContext(text, region);
  return detectNumbers(context).flatMap((found) => {
    if (found.kind !== "amount" && found.kind !== "percentage") return [];
    return [`${found.value}${found.kind === "percentage" ? "%" : ""} ${context.clean.slice(found.start, found.end)}`];
  });
}

describe("findAmounts", () => {
  it.each([
    ["打八十五折", ["15% 八十五折"]],
    ["二十元", ["20 二十元"]],
    ["百分之十五", ["15% 百分之十五"]],
    ["100 percent, one hundred percent", ["100% 100 percent", "100% one hundred percent"]],
    ["$15 or £5.50 or S$34.90", ["15 $15", "5.5 £5.50", "34.9 S$34.90"]],
    ["19,99 € and 1.249,00 EUR", ["19.99 19,99 €", "1249 1.249,00 EUR"]],
    ["USD 1,249.00; CHF 20", ["1249 USD 1,249.00", "20 CHF 20"]],
    ["15 quid, 20 bucks, 5 euros", ["15 15 quid", "20 20 bucks", "5 5 euros"]],
    ["50元的礼品卡，30块", ["50 50元", "30 30块"]],
    ["¥2,480 / 2,480円", ["2480 ¥2,480", "2480 2,480円"]],
    ["Rs 500, Rs. 750", ["500 Rs 500", "750 Rs. 750"]],
    ["20 % off, 7.5%", ["20% 20 %", "7.5% 7.5%"]],
    ["20 per cent, 10 Prozent, 5 por ciento", ["20% 20 per cent", "10% 10 Prozent", "5% 5 por ciento"]],
    ["twenty-five dollars, ten bucks, five hundred euros", ["25 twenty-five dollars", "10 ten bucks", "500 five hundred euros"]],
    ["fünfzig Euro", ["50 fünfzig Euro"]],
    ["五十元，百分之二十，八折", ["50 五十元", "20% 百分之二十", "20% 八折"]],
    ["%40 indirim, yüzde 30 indirim, % 5", ["40% %40", "30% yüzde 30", "5% % 5"]],
    ["خصم 20٪", ["20% 20٪"]],
    ["打85折", ["15% 85折"]],
  ])("%s", (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it("reads letters as money in their own country only", () => {
    expect(amounts("R150 and RM 20", "ZA")).toEqual(["150 R150"]);
    expect(amounts("R150 and RM 20", "MY")).toEqual(["20 RM 20"]);
    expect(amounts("LE 20", "EG")).toEqual(["20 LE 20"]);
    expect(amounts("le 20 mai", "FR")).toEqual([]);
  });

  it.each(["try 2 of them", "cad 2024 files", "12 V, 5 kg", "one or two hours", "the 5 won"])("finds no money in “%s”", (text) => {
    expect(amounts(text)).toEqual([]);
  });
});

it("is not sure of a unit that also weighs", () => {
  expect(describeNumbers("five pounds or 5 pounds")).toEqual(["amount weak five pounds", "amount weak 5 pounds"]);
});
