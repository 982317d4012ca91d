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
    ["It went to 5301 2250 4419 7732 expiry 09/27, right?", "US", ["payment-card strong 5301 2250 4419 7732"]],
    ["5301 2250 4419 7732 (gültig bis 11/2028)", "DE", ["payment-card strong 5301 2250 4419 7732"]],
    ["whatever you set at 192.168.1.88 in the pool page", "US", []],
    ["the last owner, d.o.b. 14.02.1951, so quote that", "GB", ["date-of-birth strong 14.02.1951"]],
    ["the toy till has a card 0000 1111 2222 3333", "US", []],
    ["3714-496353-98431", "US", ["payment-card strong 3714-496353-98431"]],
    ["card 2204 567890 1235 on file", "US", ["payment-card strong 2204 567890 1235"]],
    ["信用卡 6200 0000 0000 0005", "US", ["payment-card strong 6200 0000 0000 0005"]],
    ["DE75 5121 0800 1245 1261 99", "DE", ["iban strong DE75 5121 0800 1245 1261 99"]],
    ["GB29 NWBK 6O16 l331 9268 l9", "GB", ["iban strong GB29 NWBK 6O16 l331 9268 l9"]],
    ["GB29NWBK6O16l3319268l8", "GB", []],
    ["DE75 5l21 O8OO 1245 1261 99", "DE", ["iban strong DE75 5l21 O8OO 1245 1261 99"]],
    [
      "first, I E 2 9 - A I B K - 9 3 1 1 - 5 2 1 2 - 3 4 5 6 - 7 8, then",
      "IE",
      ["iban strong I E 2 9 - A I B K - 9 3 1 1 - 5 2 1 2 - 3 4 5 6 - 7 8"],
    ],
    ["F.R.7.6 . 3000 . 6000 . 0112 . 3456 . 7890 . 189, et", "FR", ["iban strong F.R.7.6 . 3000 . 6000 . 0112 . 3456 . 7890 . 189"]],
    ["to D E 89 3704 0044 0532 0130 00.", "DE", ["iban strong D E 89 3704 0044 0532 0130 00"]],
    ["GB29_NWBK_6016_1331_9268_19", "GB", ["iban strong GB29_NWBK_6016_1331_9268_19"]],
    ["D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 1", "DE", []],
    ["IBAN: `NL91ABNA0417164300`", "NL", ["iban strong NL91ABNA0417164300"]],
    ["sort code 40-12-76, account no. 31926819", "GB", ["bank-account strong 40-12-76, account no. 31926819"]],
    ["routing number 121000248, account number 0011223344", "US", ["bank-account strong 121000248, account number 0011223344"]],
    ["pop it in 07-01-16, 40418823", "GB", ["bank-account strong 07-01-16, 40418823"]],
    ["a la cuenta de mi hermana, ES12 2100 0418 4012 3456 7891", "ES", ["iban strong ES12 2100 0418 4012 3456 7891"]],
    ["BSB 033-088", "AU", ["bank-account strong 033-088"]],
    ["IFSC SBIN0004321", "IN", ["bank-account strong SBIN0004321"]],
    ["przelew na 61 1090 1014 0000 0712 1981 2874", "PL", ["bank-account strong 61 1090 1014 0000 0712 1981 2874"]],
    ["konto 62 1090 1014 0000 0712 1981 2874", "PL", ["bank-account strong 62 1090 1014 0000 0712 1981 2874"]],
    ["paczka 62 1090 1014 0000 0712 1981 2874", "PL", []],
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
    ["driver license, OH RK482917", "US"],
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
    expect(identifiers("passport 512 884 076")).toEqual(["passport strong 512 884 076"]);
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
    "at 150 by a dealer in Bath",
  ])("%s", (text) => {
    expect(identifiers(text).filter((found) => found.includes(" strong "))).toEqual([]);
  });
});

describe("what the words, the country and the shape make of an identifier", () => {
  it.each([
    ["US", "A4000 0566 5566 5556", []],
    ["US", "4000 0566 5566 5556 1234", []],
    ["US", "12-4000056655665556", []],
    ["US", "card 4000 0566 5566 5556x", []],
    ["US", "4000 0566 5566 5556-1", []],
    ["US", "credit card 9999 9999 9999 999", []],
    ["US", "card number 9999 9999 9999 9995", ["payment-card strong 9999 9999 9999 9995"]],
    ["US", "1 4000 0566 5566 5556", []],
    ["US", "credit card 1234567812345670", ["payment-card strong 1234567812345670"]],
    ["MX", "032180000118359719", ["bank-account weak 032180000118359719"]],
    ["GB", "40-12-76 31926819", ["bank-account strong 40-12-76 31926819"]],
    ["GB", "sort code 40127", []],
    ["GB", "sort code 401276", ["bank-account strong 401276"]],
    ["GB", "sort code 40 12 76", ["bank-account strong 40 12 76"]],
    ["AU", "BSB 0330", []],
    ["AU", "BSB 033088", ["bank-account strong 033088"]],
    ["US", "routing number 12345", []],
    ["US", "routing number 12345678", ["bank-account strong 12345678"]],
    ["US", "routing number 121000249", ["bank-account weak 121000249"]],
    ["US", "bank account 12345", []],
    ["US", "your account: 12345678", ["bank-account weak 12345678"]],
    ["US", "account: 12345678", ["bank-account strong 12345678"]],
    ["US", "account 12345678", ["bank-account weak 12345678"]],
    ["US", "bank account: 12345678", ["bank-account strong 12345678"]],
    ["US", "sort code account 12345678", ["bank-account strong 12345678"]],
    ["US", "account number: 12345678", ["bank-account strong 12345678"]],
    ["US", "account # 12345678", ["bank-account strong 12345678"]],
    ["US", "passport abc", []],
    ["US", "passport number AB", []],
    ["US", "passport 12345-1", []],
    ["US", "passport ABCDEFGHI", []],
    ["US", "SSN 536-22-8145 and 536-22-8146", ["national-id strong 536-22-8145", "national-id strong 536-22-8146"]],
    ["NL", "… your BSN. Is it still 111222333?", ["national-id strong 111222333"]],
    ["NL", "your BSN. Is it still 381209477?", ["national-id strong 381209477"]],
    ["DE", "Personalausweis: L01X00T47", ["national-id strong L01X00T47"]],
    ["DE", "L01X00T47 (Personalausweis)", ["national-id strong L01X00T47"]],
    ["US", "SSN: 536.22.8145", ["national-id strong 536.22.8145"]],
    ["US", "my card: 4539 1488 0343 6468", ["payment-card strong 4539 1488 0343 6468"]],
    ["US", "card number 4539 1488 0343 6467", ["payment-card strong 4539 1488 0343 6467"]],
    ["US", "card number 1234567890123456", []],
    ["US", "part 4539 1488 0343 6461", []],
    ["US", "123-45-6789-1", []],
    ["US", "-536-22-8145", ["national-id strong 536-22-8145"]],
    ["US", "1-536-22-8145", []],
    ["IN", "IFSC SBIN0004321X", []],
    ["IN", "SBIN0004321", []],
    ["DE", "DE75512108001245126198", []],
    ["DE", "DE75 5121 0800 1245 1261 98", ["iban strong DE75 5121 0800 1245 1261 98"]],
    ["DE", "Seriennummer DE75 5121 0800 1245 1261 98", []],
    ["DE", "IBAN DE75 5121 0800 1245 1261 98", ["iban strong DE75 5121 0800 1245 1261 98"]],
    ["DE", "IBAN DE75 5121 0800 1245 12", ["iban strong DE75 5121 0800 1245 12"]],
    ["DE", "IBAN DE75", []],
    ["DE", "Konto DE75512108001245126198", ["iban strong DE75512108001245126198"]],
    ["DE", "DE75 5121 0800 1245 1261 99 7", ["iban strong DE75 5121 0800 1245 1261 99"]],
    ["DE", "IBAN und noch mehr, DE75512108001245126198", ["iban strong DE75512108001245126198"]],
    ["US", "born `04/11/1982`", ["date-of-birth weak 04/11/1982"]],
    ["US", "DOB is a secret 04/11/1982", []],
    ["US", "DOB 1982", []],
    ["US", "my birthday gift for the 04/11/1982", []],
    ["US", "04/11/1982 my DOB", ["date-of-birth strong 04/11/1982"]],
    ["US", "04/11/1982 was long before, my birthday", []],
    ["US", "born 12/2024", []],
    ["US", "ssn 536 22, 8145", []],
    ["US", "AB 12 ab cd 34", []],
    ["US", "529.982.247-25", ["national-id strong 529.982.247-25"]],
    ["JP", "普通 123456", ["bank-account strong 123456"]],
    ["US", "checking account 12345678, ABA 121000248", ["bank-account strong 12345678, ABA 121000248"]],
  ])("%s: %s", (region, text, expected) => {
    expect(identifiers(text, region)).toEqual(expected);
  });
});
