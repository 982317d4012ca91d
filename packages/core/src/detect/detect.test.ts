import { describe, expect, it } from "vitest";
import { detectNumbers } from "./detect.js";
import { describeNumbers, numberContext } from "./testing-numbers.js";

const personal = /^(?:phone|payment-card|iban|bank-account|national-id|passport|date-of-birth|postal-address) /;

/** Numbers of honest messages that look like something else. */
const innocent: readonly (readonly [region: string, text: string])[] = [
  ["US", "Order 113-4408817-9925561 left with UPS as 1Z999AA10123456784."],
  ["US", "Part no. 030-23325-017 replaces 6016-555-0123."],
  ["US", "ISBN 978-0-306-40615-7, older one 0-306-40615-2."],
  ["US", "The setup code is 3497-022-2331."],
  ["US", "The print reads 41.8781 N 87.6298 W."],
  ["US", "120 x 80 x 45 mm, 12 V, 10 000 mAh, 1:1.8"],
  ["US", "Firmware 2.0.14.2210, later 3.11"],
  ["US", "Sold 1.249.000 units between 1998-2004"],
  ["US", "Shipped 2024-05-17 at 12.30, due 05/22/2024"],
  ["US", "We refunded $41.99 to the card ending 1938"],
  ["US", "IMEI 490154203237518 is on the box"],
  ["US", "SKU PH-2281, PL-2281 and S10-5521"],
  ["US", "1N4007 diodes x 20, 2N2222 x 10"],
  ["US", "ASIN B0ABCD1234"],
  ["US", "Ref 5551234567 on the statement"],
  ["US", "Invoice 2125550193 attached"],
  ["US", "UPC 036000291452"],
  ["US", "ZIP 64801-1234"],
  ["US", "1998 1999 2000 2001 editions"],
  ["US", "XXL 185/104A, sleeve 62-63-64, 5'8\" and 178 lbs"],
  ["US", "tolerances 0.001 0.002 0.0005"],
  ["US", "Model 312-555-0193B"],
  ["US", "The watch shows calls and texts, model 4500123"],
  ["US", "Phone case for SM-G991, item 1234567"],
  ["US", "text size 12 14 16 18 20 22"],
  ["US", "PN 123-456-7890 rev B"],
  ["US", "EIN 12-3456789"],
  ["US", "+5 dB at 1000000 Hz"],
  ["US", "tracking: 9400 1118 9922 3344 5566 77"],
  ["US", "Batch 536-22-8145"],
  ["GB", "VAT no. GB 412 8821 06, company no. 08114999, EORI GB412882106000"],
  ["GB", "Serial 684 331, prefix AA01 000413"],
  ["GB", "HS code 9405 4210 90, net 1.204kg"],
  ["GB", "case no. 07700 900142"],
  ["GB", "thread M5 x 12, torque 10 Nm 20 Nm 30 Nm"],
  ["GB", "Evri H01AAA0123456789"],
  ["DE", "Kat.-Nr. 030-23325-017, gezähnt 13½"],
  ["DE", "Seriennummer auf dem Schild 6035 3952 8131 1499"],
  ["DE", "Artikelnummer 0986424797"],
  ["DE", "Bosch 0 986 424 797 passt"],
  ["DE", "„Werkstatt – seit 12.08.1951“"],
  ["FR", "SIRET 552 100 554 00013"],
  ["FR", "N° Colissimo 8R03948172636"],
  ["ES", "ped. 23-61677-03488, envío nº 32301958860417266"],
  ["PL", "NIP 526-104-08-28 REGON 012345678"],
  ["BR", "nota fiscal nº 004.219, CNPJ 18.394.157/0001-10"],
  ["JP", "お問い合わせ番号：4412-0837-5927"],
  ["NL", "06-22418-BX is het artikelnummer, geen telefoonnummer"],
  ["SG", "slip RX206618844SG"],
  ["EG", "الباركود 6224009183754 على العلبة"],
  ["CN", "机身SN（HM520-24B07319）"],
];

describe("detectNumbers", () => {
  it.each(innocent)("%s: nothing personal in “%s”", (region, text) => {
    expect(describeNumbers(text, region).filter((found) => personal.test(found))).toEqual([]);
  });

  it("finds each number of a message once, in order", () => {
    const text = "Order 113-4408817-9925561: we refund $20 (10 %). Call 312-555-0142 or visit 9 Mill Lane, York YO1 9TT.";
    expect(describeNumbers(text)).toEqual([
      "order-number strong 113-4408817-9925561",
      "amount strong $20",
      "percentage strong 10 %",
      "phone strong 312-555-0142",
      "postal-address strong 9 Mill Lane, York YO1 9TT",
    ]);
  });

  it("leaves web addresses, emails and placeholders to others", () => {
    expect(describeNumbers("https://x.example/312-555-0142 sam312-555-0142@x.example {{p312-555-0142}}")).toEqual([]);
  });

  it("finds nothing in a text without numbers", () => {
    expect(describeNumbers("Thank you for your patience. Please reply here.")).toEqual([]);
  });

  it.each(["1-", "1", "1 (1) ", " ", "一", "1.", "+", "(", "@", "/", "one ", "路1号", "12 Main Street ", "$1 ", "\ud800", "O0"])(
    "stays in the text, %s a thousand times",
    (piece) => {
      const text = piece.repeat(1000);
      let end = 0;
      for (const found of detectNumbers(numberContext(text))) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        end = found.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    },
  );
});
