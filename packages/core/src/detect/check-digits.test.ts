import { describe, expect, it } from "vitest";
import {
  cardBrand,
  ibanLength,
  isArticleNumber,
  isClabe,
  isIban,
  isIsbn10,
  isLuhn,
  isRoutingNumber,
  isSingaporeId,
} from "./check-digits.js";

describe("check digits", () => {
  it.each([
    ["Luhn", isLuhn, "4000056655665556", "4000056655665557"],
    ["IBAN", isIban, "DE75512108001245126199", "DE75512108001245126198"],
    ["IBAN of a wrong length", isIban, "NL91ABNA0417164300", "NL91ABNA041716430"],
    ["ABA", isRoutingNumber, "121000248", "121000249"],
    ["ABA out of range", isRoutingNumber, "071000013", "991000013"],
    ["CLABE", isClabe, "032180000118359719", "032180000118359718"],
    ["NRIC", isSingaporeId, "S1234567D", "S1234567E"],
    ["NRIC of this century", isSingaporeId, "T1234567J", "T1234567D"],
    ["EAN", isArticleNumber, "4006381333931", "4006381333932"],
    ["UPC", isArticleNumber, "036000291452", "036000291453"],
    ["ISBN-10", isIsbn10, "0306406152", "0306406153"],
    ["ISBN-10 with X", isIsbn10, "097522980X", "0975229801"],
  ])("%s", (_, check, right, wrong) => {
    expect(check(right)).toBe(true);
    expect(check(wrong)).toBe(false);
  });

  it.each(["S1234567D", "T1234567J", "F1234567N", "G1234567X", "M1234567X"])("knows the letter of %s in Singapore", (value) => {
    expect(isSingaporeId(value)).toBe(true);
    expect(isSingaporeId(`${value.slice(0, 8)}A`)).toBe(false);
  });

  it("knows issuers by range and length", () => {
    expect(cardBrand("4000056655665556")).toBe("Visa");
    expect(cardBrand("371449635398431")).toBe("American Express");
    expect(cardBrand("2223003122003222")).toBe("Mastercard");
    expect(cardBrand("6200000000000005")).toBe("UnionPay");
    expect(cardBrand("9400000000000000")).toBeNull();
    expect(cardBrand("40000566556655")).toBeNull();
  });

  it("knows which countries have IBANs", () => {
    expect(ibanLength("GB")).toBe(22);
    expect(ibanLength("US")).toBeNull();
  });
});
