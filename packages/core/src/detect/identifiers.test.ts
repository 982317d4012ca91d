import { describe, expect, it } from "vitest";
import { describeNumbers } from "./testing-numbers.js";

const personal = /^(?:payment-card|iban|bank-account|national-id|passport|date-of-birth) /;

function identifiers(text: string, region = "US"): string[] {
  return describeNumbers(text, region).filter((found) => personal.test(found));
}

describe("payment cards and accounts", () => {
  it.each([
    ["4000 0566 5566 5556", "US", ["payment-card strong 4000 0566 5566 5556"]],
    ["4000056655665556", "US", ["payment-card weak 4000056655665556"]],
    ["Visa 4000056655665556 exp 12/27", "US", ["payment-card strong 4000056655665556"]],
    ["Visa 4000 0566 5566 5557", "US", ["payment-card strong 4000 0566 5566 5557"]],
    ["3714-496353-98431", "US", ["payment-card strong 3714-496353-98431"]],
    ["信用卡 6200 0000 0000 0005", "US", ["payment-card strong 6200 0000 0000 0005"]],
    ["DE75 5121 0800 1245 1261 99", "DE", ["iban strong DE75 5121 0800 1245 1261 99"]],
    ["IBAN: `NL91ABNA0417164300`", "NL", ["iban strong NL91ABNA0417164300"]],
    ["sort code 40-12-76, account no. 31926819", "GB", ["bank-account strong 40-12-76, account no. 31926819"]],
    ["routing number 121000248, account number 0011223344", "US", ["bank-account strong 121000248, account number 0011223344"]],
    ["pop it in 07-01-16, 40418823", "GB", ["bank-account strong 07-01-16, 40418823"]],
    ["a la cuenta de mi hermana, ES12 2100 0418 4012 3456 7891", "ES", ["iban strong ES12 2100 0418 4012 3456 7891"]],
    ["BSB 033-088", "AU", ["bank-account strong 033-088"]],
    ["IFSC SBIN0004321", "IN", ["bank-account strong SBIN0004321"]],
    ["CLABE: 032180000118359719", "MX", ["bank-account strong 032180000118359719"]],
    ["Kontonummer 1234567", "DE", ["bank-account strong 1234567"]],
    ["普通 1234567", "JP", ["bank-account strong 1234567"]],
    ["账号 6217001234567890123", "CN", ["bank-account strong 6217001234567890123"]],
  ])("%s", (text, region, expected) => {
    expect(identifiers(text, region)).toEqual(expected);
  });
});

describe("national identifiers", () => {
  it.each([
    ["SSN 536-22-8145", "US"],
    ["social security number: 536228145", "US"],
    ["536-22-8145", "US"],
    ["ITIN 912-78-1234", "US"],
    ["SIN 046 454 286", "CA"],
    ["BOXW310820HNERXN09", "MX"],
    ["RFC GODE561231GR8", "MX"],
    ["529.982.247-25", "BR"],
    ["National Insurance AB123456C", "GB"],
    ["AB 12 34 56 C", "GB"],
    ["PPS 1234567TW", "IE"],
    ["Steuer-ID 86 095 742 719", "DE"],
    ["2 95 10 99 126 111 93", "FR"],
    ["DNI 12345678Z", "ES"],
    ["X1234567L", "ES"],
    ["RSSMRA85T10A562S", "IT"],
    ["BSN 111222333", "NL"],
    ["85.07.30-033.28", "BE"],
    ["811228-9874", "SE"],
    ["PESEL: 44051401359", "PL"],
    ["T.C. kimlik no: 10000000146", "TR"],
    ["マイナンバー 1234 5678 9012", "JP"],
    ["11010519491231002X", "CN"],
    ["身份证号 110105194912310021", "CN"],
    ["A123456(3)", "HK"],
    ["身分證字號 A123456789", "TW"],
    ["S1234567D", "SG"],
    ["Aadhaar no 2341 2341 2346", "IN"],
    ["PAN ABCPK1234L", "IN"],
    ["TFN 123 456 782", "AU"],
    ["Medicare card 2123 45670 1", "AU"],
    ["Emirates ID 784-1990-1234567-6", "AE"],
    ["رقم الهوية 1012345678", "SA"],
    ["الرقم القومي 29001011234567", "EG"],
    ["ID number 8001015009087", "ZA"],
    ["756.9217.0769.85", "CH"],
    ["SV-Nummer 1237 010180", "AT"],
    ["MyKad 770305-02-1234", "MY"],
    ["TIN 123-456-789-000", "PH"],
    ["CCCD 001099012345", "VN"],
    ["Personalausweis L01X00T47", "DE"],
    ["driving licence MORGA657054SM9IJ", "GB"],
  ])("%s is strong", (text, region) => {
    expect(identifiers(text, region)).toEqual([expect.stringMatching(/^national-id strong /)]);
  });

  it.each([
    ["536-22-8145", "GB"],
    ["811228-9874", "US"],
    ["S1234567D", "US"],
    ["12345678Z", "ES"],
  ])("%s is weak in %s", (text, region) => {
    expect(identifiers(text, region)).toEqual([`national-id weak ${text}`]);
  });

  it("takes a passport after its word only", () => {
    expect(identifiers("passport no. XK4471902")).toEqual(["passport strong XK4471902"]);
    expect(identifiers("护照号码 E44719021")).toEqual(["passport strong E44719021"]);
    expect(identifiers("passport holder, USPS 9261290990130742218665")).toEqual([]);
    expect(identifiers("XK4471902")).toEqual([]);
  });
});

describe("dates of birth", () => {
  it.each([
    ["DOB 04/11/1982", "04/11/1982"],
    ["date of birth is 4 November 1982", "4 November 1982"],
    ["born on Nov 4th, 1982", "Nov 4th, 1982"],
    ["04.11.1982 (Geburtsdatum)", "04.11.1982"],
    ["geb. 4. November 1982", "4. November 1982"],
    ["né le 04/11/1982", "04/11/1982"],
    ["nacido el 4 de noviembre de 1982", "4 de noviembre de 1982"],
    ["出生日期：1982年11月4日", "1982年11月4日"],
    ["1982 年 11 月 4 日生", "1982 年 11 月 4 日"],
    ["1982年11月4日生まれ", "1982年11月4日"],
    ["昭和57年11月4日生まれ", "57年11月4日"],
  ])("%s", (text, date) => {
    expect(identifiers(text)).toEqual([`date-of-birth strong ${date}`]);
  });

  it.each([
    "arrives 04/11/2024",
    "birthday cards arrive on the 04/11/2024",
    "born in 1982",
    "2024年11月4日生产",
    "NATO strap, sent 04/11/2024",
  ])("no birth in “%s”", (text) => {
    expect(identifiers(text)).toEqual([]);
  });
});

describe("what is no identifier", () => {
  it.each([
    "card ending 1938",
    "**** **** **** 5556",
    "serial number 4000 0566 5566 5556",
    "123-456-789 and 123456789",
    "SKU S1234567D",
    "order ID 811228-9874",
    "your account was refunded 12345678 times",
    "GB12 connector",
    "IBAN is on the invoice",
  ])("%s", (text) => {
    expect(identifiers(text).filter((found) => found.includes(" strong "))).toEqual([]);
  });
});
