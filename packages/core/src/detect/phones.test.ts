import { describe, expect, it } from "vitest";
import { detectNumbers } from "./detect.js";
import { describeNumbers, numberContext } from "./testing-numbers.js";

function phones(text: string, region = "US"): string[] {
  return describeNumbers(text, region).filter((found) => found.startsWith("phone"));
}

describe("findPhones", () => {
  it.each([
    ["US", "Call (312) 555-0142 now", "(312) 555-0142"],
    ["US", "312.555.0142", "312.555.0142"],
    ["US", "(555) 555-0123", "(555) 555-0123"],
    ["US", "+1 312 555 0142", "+1 312 555 0142"],
    ["US", "1-800-555-0199", "1-800-555-0199"],
    ["US", "1-800-FLOWERS", "1-800-FLOWERS"],
    ["US", "my number is 555-0142", "555-0142"],
    ["US", "call 3125550142", "3125550142"],
    ["US", "2️⃣1️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣9️⃣3️⃣", "2125550193"],
    ["US", "微信13800138000", "13800138000"],
    ["US", "138 0013 8000", "138 0013 8000"],
    ["US", "86-13800138000 whatsapp", "86-13800138000"],
    ["GB", "07700 900142", "07700 900142"],
    ["GB", "07700900142", "07700900142"],
    ["GB", "+44 (0)20 7946 0142", "+44 (0)20 7946 0142"],
    ["GB", "0044 7700 900142", "0044 7700 900142"],
    ["GB", "01632 960142", "01632 960142"],
    ["GB", "020 7946 0142", "020 7946 0142"],
    ["GB", "ring any time after 5: 0161 4960142", "0161 4960142"],
    ["GB", "O77OO 9OO l42", "O77OO 9OO l42"],
    ["DE", "0151 23456789", "0151 23456789"],
    ["DE", "Tel. 030/1234567", "030/1234567"],
    ["DE", "Rufen Sie an: 0211 / 54 32 10", "0211 / 54 32 10"],
    ["DE", "Handy: 0151-23456789", "0151-23456789"],
    ["AT", "0664 1234567", "0664 1234567"],
    ["CH", "079 123 45 67", "079 123 45 67"],
    ["FR", "06.39.98.14.42", "06.39.98.14.42"],
    ["ES", "622 41 90 42", "622 41 90 42"],
    ["IT", "333 123 4567", "333 123 4567"],
    ["NL", "06-12345678", "06-12345678"],
    ["PL", "601 228 442", "601 228 442"],
    ["SE", "070-174 06 42", "070-174 06 42"],
    ["SE", "nr 070-174 06 42, hälsar Jocke", "070-174 06 42"],
    ["TR", "0532 123 45 67", "0532 123 45 67"],
    ["JP", "090-1234-5678", "090-1234-5678"],
    ["AU", "0491 570 156", "0491 570 156"],
    ["BR", "(11) 98765-4321", "(11) 98765-4321"],
    ["IN", "call 9876543210", "9876543210"],
    ["SG", "+65 9123 4567", "+65 9123 4567"],
    ["AE", "050 123 4567", "050 123 4567"],
    ["EG", "٠١٠١٢٣٤٥٦٧٨", "٠١٠١٢٣٤٥٦٧٨"],
    ["IE", "085 123 4567", "085 123 4567"],
    ["ES", "Hola {{nombre}}, llámeme al 654 218 907", "654 218 907"],
    ["HK", "9123 4567", "9123 4567"],
    ["SG", "9123 4567", "9123 4567"],
    ["JP", "電話は03-1234-5678です", "03-1234-5678"],
    ["IN", "९८७६५ ४३२१०", "९८७६५ ४३२१०"],
    ["US", "call me O7700 9OO1S2", "O7700 9OO1S2"],
    ["US", "Please use (4I5) S55-Ol3O from nine to five", "(4I5) S55-Ol3O"],
    ["US", "Our dispatch desk: (415) 555-0130", "(415) 555-0130"],
    ["SE", "Ring O7O-l74 O6 42 så ordnar vi det", "O7O-l74 O6 42"],
    ["US", "Parts desk is 1-866-555-DRIL", "1-866-555-DRIL"],
    ["GB", "01632 960142 is the shop", "01632 960142"],
    ["US", "call (SO3) SSS-Ol42", "(SO3) SSS-Ol42"],
    ["US", "call 212-555-\n0142, ask for Jo", "212-555-\n0142"],
    ["FR", "tél O6 39 98 l4 42", "O6 39 98 l4 42"],
    ["NL", "bel O6-l2345678", "O6-l2345678"],
    ["TR", "Arayın: O532 123 Ol 67", "O532 123 Ol 67"],
    ["GB", "tel 07700*900*142", "07700*900*142"],
    ["ES", "un bizum de 70 al 655 904 317", "655 904 317"],
  ])("%s: %s", (region, text, phone) => {
    expect(phones(text, region)).toEqual([`phone strong ${phone}`]);
  });

  it.each([
    ["US", "the pad is 415*555*142 mm"],
    ["FR", "la cuve de 5l 12 20 30 40"],
  ])("%s: none in %s", (region, text) => {
    expect(phones(text, region)).toEqual([]);
  });

  it("gives the digits, with a plus where it is international, and how a disguise reads", () => {
    const [plain, disguised] = detectNumbers(numberContext("+44 7700 900142; O77OO 9OO l42", "GB"));
    expect(plain).toMatchObject({ digits: "+447700900142", reads: undefined });
    expect(disguised).toMatchObject({ digits: "07700900142", reads: "07700900142" });
  });

  it("hears no word over a blank line, whoever sent it", () => {
    expect(phones("contact:\n\nEl número3-5126345 a", "MX")).toEqual([]);
    expect(phones("contact:\r\n\r\nEl número3-5126345 a", "MX")).toEqual([]);
  });

  it.each([
    ["US", "en", "part nos. 800-555-0142 (seal), 415-220-3377 (o-ring) and 212-867-5301 (clip)"],
    ["US", "en", "the pump takes kit 800-227-4416 (old no. 800-227-4409)"],
    ["US", "en", "superseded by 888-302-7741. The right kit (888-302-7741) is on its way"],
    ["US", "en", "stamped numbers: 816-244-1907, 414-206-8837"],
    ["PL", "pl", "nr kat. 501-882-637, pasuje też 601.228.900 B"],
    ["DE", "de", "Teilenr. 0171-8820118, passt auch 0171-3304118"],
  ])("takes the neighbours of a part for parts: %s %s %s", (region, locale, text) => {
    expect(describeNumbers(text, region, [locale]).filter((found) => found.startsWith("phone strong"))).toEqual([]);
  });

  it("finds no number of a series, as parts have, unless something says that one is called", () => {
    expect(phones("0800-442-917 takes the place of 0800-442-915", "GB")).toEqual([]);
    expect(phones("347.028.1190 al posto del 347.028.1170", "IT")).toEqual([]);
    expect(phones("call 0800 442 917 or 0800 442 915", "GB")).toHaveLength(2);
  });

  it.each([
    ["GB", "pads replace 04465-02220, 04465-02230 and 04465-12610"],
    ["US", "it crosses to 04465-02220"],
    ["GB", "the numbers 0161-3372-04 and 0161-3372-40 are left and right"],
    ["GB", "passed as the lab report 0412-3306-771 says"],
    ["GB", "the box is 0281 011 900, tested"],
    ["DE", "Ersatzteil 0170 1122 334 ist lieferbar, 0170 1122 335 nicht mehr"],
    ["ES", "bobina 9 808 653 480, tres pines"],
    ["PL", "zamiennik 501 222 334 55"],
    ["PL", "np. 79.11.226-4387"],
    ["US", "the 415-555-0142 you see inside the hem is the pattern number"],
    ["US", "booking 213 884 5019"],
    ["FR", "trois joints : 06.12.44.81.03, 06.12.44.81.05 et 06.12.44.82.11"],
    ["DE", "Filter F 026 407 006"],
    ["DE", "die Lagernummer 0800 4455667"],
    ["PL", "łożysko 713 6190 00"],
    ["PL", "nr fabryczny 601 602 603"],
    ["JP", "純正 06-7120-3345、互換 06-7120-3346"],
  ])("%s: takes no part for a number to ring: %s", (region, text) => {
    expect(phones(text, region).filter((found) => found.includes("strong"))).toEqual([]);
  });

  it("finds each of several", () => {
    expect(phones("312-555-0142 312-555-0143 / 312-555-0144")).toEqual([
      "phone strong 312-555-0142",
      "phone strong 312-555-0143",
      "phone strong 312-555-0144",
    ]);
    expect(phones("651-555-0142/332-555-0144")).toEqual(["phone strong 651-555-0142", "phone strong 332-555-0144"]);
    expect(phones("Tel. 030 901820/030 901821", "DE")).toEqual(["phone strong 030 901820", "phone strong 030 901821"]);
  });

  it.each([
    ["US", "No. 312-555-0142"],
    ["US", "the tag reads `312-555-0142`"],
    ["US", "07700900142"],
  ])("%s: %s is weak or nothing", (region, text) => {
    expect(phones(text, region).filter((found) => found.includes("strong"))).toEqual([]);
  });

  it.each([
    ["FR", "FR 74 529 811 046"],
    ["FR", "RCS Lyon 529 811 046"],
    ["BE", "BE 0712.345.678"],
    ["BE", "KBO 0712.345.678"],
    ["DE", "34 11 6 794 300"],
    ["DE", "die Düse 0 445 110 182 passt"],
    ["DE", "DE 123 456 789"],
    ["IT", "IT 01234567890"],
    ["IT", "scheda telefonica, tiratura 1.200.000"],
    ["IT", "347 555 01 47 3391 è la matricola"],
    ["FR", "pièce n° 01.45.78.96.12"],
    ["ES", "pieza n.º 655 10 22 33"],
    ["SE", "SE 556123-4567 01"],
    ["GB", "EJ 114 902 338 JP"],
    ["PL", "Faktura FV/0118/03/2025"],
    ["PL", "part 79.11.226-4387"],
  ])("%s: %s is no phone", (region, text) => {
    expect(phones(text, region)).toEqual([]);
  });

  it("hears a denial of the telephone, not of the call", () => {
    expect(phones("If that does not help, call me at (312) 555-0142")).toEqual(["phone strong (312) 555-0142"]);
    expect(phones("Do not call 312-555-0142 after six")).toEqual(["phone strong 312-555-0142"]);
    expect(phones("312-555-0142 is not a phone number")).toEqual([]);
    expect(phones("keine Telefonnummer: 0151 23456789", "DE")).toEqual([]);
  });
});

describe("what the words, the country and the groups make of a number", () => {
  it.each([
    ["03-1887-4420は電話番号ではなく製造ロットです", "JP", []],
    ["03-1887-4420は電話番号ではございません", "JP", []],
    ["el 956 41 77 20 de la chapa es el nº de motor, no ningún teléfono", "ES", []],
    ["Il numero 347.028.1190 sull'etichetta è il lotto, non un telefono", "IT", []],
    ["kutudaki 0532 118 04 raf kodudur", "TR", []],
    ["US", "☎ 312 555 0142", ["phone strong 312 555 0142"]],
    ["US", "reach me ☎️3125550142", ["phone strong 3125550142"]],
    ["US", "312 555 0142 order number", []],
    ["US", "312 555 0142 is my phone", ["phone strong 312 555 0142"]],
    ["US", "312-555-0142 is the tracking number", []],
    ["US", "312-555-0142 order, call me", []],
    ["GB", "020 7946 0142 is not my phone, nor the order", []],
    ["IN", "98765 43210", ["phone strong 98765 43210"]],
    ["IN", "022-24567890", ["phone strong 022-24567890"]],
    ["HK", "12 3456 78", []],
    ["SG", "6-7-8-9-1-2-3", []],
    ["US", "0312 555 0142", []],
    ["US", "call +4930", []],
    ["US", "+1 555 555 0123", ["phone strong +1 555 555 0123"]],
    ["US", "order +1 312 555 0142", ["phone strong +1 312 555 0142"]],
    ["US", "+999 312 555 0142", ["phone strong 312 555 0142"]],
    ["US", "call +999 312 555 0142", ["phone strong +999 312 555 0142"]],
    ["US", "+1 2345678", ["phone weak +1 2345678"]],
    ["US", "+44 12345678", ["phone weak +44 12345678"]],
    ["US", "+49 1", []],
    ["US", "weight 3125550142 kg", []],
    ["US", "312 555 0142 pcs", []],
    ["US", "1 2 3 4 5 6 7 8", []],
    ["US", "12 3 4 5 67 89", []],
    ["US", "0049 151 23456789", ["phone strong 0049 151 23456789"]],
    ["US", "011 49 30 1234567", ["phone strong 011 49 30 1234567"]],
    ["DE", "0033 1 23 45 67 89", ["phone strong 0033 1 23 45 67 89"]],
    ["DE", "call 0099 12 34 56 78", ["phone strong 0099 12 34 56 78"]],
    ["DE", "0099 12345678", []],
    ["US", "l312 555 Ol42", []],
    ["US", "call 3I2 555 Ol42", ["phone strong 3I2 555 Ol42"]],
    ["US", "call OI2 34S6", []],
    ["US", "call 5550142", ["phone strong 5550142"]],
    ["US", "call 44 7700 900142", ["phone strong 44 7700 900142"]],
    ["US", "call 49 30 12345678", ["phone strong 49 30 12345678"]],
    ["US", "call me: 555 0142", ["phone strong 555 0142"]],
    ["US", "call us on 12345678", ["phone strong 12345678"]],
    ["US", "phone: 99 88 77 66", ["phone strong 99 88 77 66"]],
    ["US", "you can call or write, it is all the same to me 12345678", []],
    ["DE", "Telefon 0999 1234567890", ["phone strong 0999 1234567890"]],
    ["DE", "Telefon 0123456789012", ["phone strong 0123456789012"]],
    ["DE", "Telefon 99912345678", ["phone strong 99912345678"]],
    ["DE", "Nummer 0151 23456789", ["phone strong 0151 23456789"]],
    ["DE", "meine Nummer 015123456789", ["phone strong 015123456789"]],
    ["DE", "Nummer 030 1234567", ["phone strong 030 1234567"]],
    ["US", "number 312 555 0142", ["phone strong 312 555 0142"]],
    ["US", "#0151 23456789", ["phone weak 0151 23456789"]],
    ["GB", "`07700 900142`", ["phone weak 07700 900142"]],
    ["GB", "order id or so, 07700900142", ["phone weak 07700900142"]],
    ["GB", "the invoice says 07700900142", ["phone weak 07700900142"]],
    ["GB", "order was sent, 020 7946 0142", ["phone strong 020 7946 0142"]],
    ["US", "07700 900142", ["phone strong 07700 900142"]],
    ["US", "0532 123 45 67", ["phone strong 0532 123 45 67"]],
    ["GB", "138 0013 8000", ["phone strong 138 0013 8000"]],
    ["GB", "13800138000", ["phone weak 13800138000"]],
    ["US", "138-00138000", ["phone weak 138-00138000"]],
    ["US", "44 7700 900142", []],
    ["US", "49 151 23456789", ["phone strong 49 151 23456789"]],
    ["US", "86 138 0013 8000", ["phone strong 138 0013 8000"]],
    ["US", "33 6 39 98 14 42", ["phone strong 33 6 39 98 14 42"]],
    ["US", "12-3125550142", []],
    ["US", "3 312 555 0142", ["phone strong 312 555 0142"]],
    ["US", "312 555 0142 4", ["phone strong 312 555 0142"]],
    ["US", "12 34 312 555 0142", ["phone strong 312 555 0142"]],
    [
      "US",
      "312-555-0142 312-555-0143 312-555-0144 1",
      ["phone strong 312-555-0142", "phone strong 312-555-0143", "phone strong 312-555-0144"],
    ],
    ["US", "1-800-AB", []],
    ["US", "1-800-FLOW", []],
    ["US", "call 800-FLO-WERS", ["phone strong 800-FLO-WERS"]],
    ["US", "a-312 555 0142", []],
    ["US", "1.312 555 0142", ["phone strong 1.312 555 0142"]],
    ["GB", "No 07700900142", ["phone weak 07700900142"]],
  ])("%s: %s", (region, text, expected) => {
    expect(describeNumbers(text, region)).toEqual(expected);
  });

  it("takes the cells of a table for numbers apart, named by the head of their column", () => {
    expect(phones("size\tchest\thips\nM\t94-99\t102-107", "ES")).toEqual([]);
    expect(phones("name\tpart no.\tyears\nseal\t06.12.44.81.42\t2\npump\t07.55.20.19.42\t2", "FR")).toEqual([]);
    expect(phones("shop\tphone\nMarket Street\t0161 496 0142", "GB")).toEqual(["phone strong 0161 496 0142"]);
  });
});
