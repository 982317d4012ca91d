import { describe, expect, it } from "vitest";
import { describeNumbers } from "./testing-numbers.js";

function addresses(text: string): string[] {
  return describeNumbers(text).filter((found) => found.startsWith("postal-address"));
}

describe("findAddresses", () => {
  it.each([
    ["Send it to 418 Walnut Ridge Rd, Apt 2B, Salina KS 67401 today", "418 Walnut Ridge Rd, Apt 2B, Salina KS 67401"],
    ["4127 Willow Creek Road Apt 6", "4127 Willow Creek Road Apt 6"],
    ["350 5th Ave, New York, NY 10118", "350 5th Ave, New York, NY 10118"],
    ["at 4I2 W1llow B3nd Rd, Apt 6. If", "4I2 W1llow B3nd Rd, Apt 6"],
    ["to 104 Elm Str33t, Springfield, IL 62704", "104 Elm Str33t, Springfield, IL 62704"],
    ["Bahnh0fstr. 14, 50667 Köln", "Bahnh0fstr. 14, 50667 Köln"],
    ["9 Mill Lane, York YO1 9TT", "9 Mill Lane, York YO1 9TT"],
    ["221B Baker Street, London NW1 6XE", "221B Baker Street, London NW1 6XE"],
    ["It went to Mrs A Penrose, 31 Larch Close, Truro, by mistake", "31 Larch Close, Truro"],
    ["my address is 9 mill lane, york yo1 9tt", "9 mill lane, york yo1 9tt"],
    ["123 Maple Drive, Toronto ON M5V 2T6", "123 Maple Drive, Toronto ON M5V 2T6"],
    ["5 George Street, Sydney NSW 2000", "5 George Street, Sydney NSW 2000"],
    ["8 Church Street, Skerries, K34 X2Y9", "8 Church Street, Skerries, K34 X2Y9"],
    ["12 MG Road, Bengaluru 560001", "12 MG Road, Bengaluru 560001"],
    ["Fliederweg 7\n04105 Leipzig", "Fliederweg 7\n04105 Leipzig"],
    ["Lange Straße 5, 70173 Stuttgart", "Lange Straße 5, 70173 Stuttgart"],
    ["Am Anger 3, 99084 Erfurt", "Am Anger 3, 99084 Erfurt"],
    ["Mariahilfer Straße 12, 1070 Wien", "Mariahilfer Straße 12, 1070 Wien"],
    ["12 bis rue des Lilas, 69003 Lyon", "12 bis rue des Lilas, 69003 Lyon"],
    ["C/ Mayor, 5, piso 3, 28013 Madrid", "C/ Mayor, 5, piso 3, 28013 Madrid"],
    ["Via Roma 10, 20121 Milano", "Via Roma 10, 20121 Milano"],
    ["Tonalá 318, Col. Roma Norte, 06700 CDMX", "Tonalá 318, Col. Roma Norte, 06700 CDMX"],
    ["Kerkstraat 12, 1017 GC Amsterdam", "Kerkstraat 12, 1017 GC Amsterdam"],
    ["ul. Długa 7/3, 31-147 Kraków", "ul. Długa 7/3, 31-147 Kraków"],
    ["Bağdat Cad. No:12 D:3 Kadıköy, 34710 İstanbul", "Bağdat Cad. No:12 D:3 Kadıköy, 34710 İstanbul"],
    ["Storgatan 3, 114 55 Stockholm", "Storgatan 3, 114 55 Stockholm"],
    ["Björkvägen 17 B, 903 42 Umeå", "Björkvägen 17 B, 903 42 Umeå"],
    ["via dei Tigli 8/A, 20121 Milano", "via dei Tigli 8/A, 20121 Milano"],
    ["Rua Augusta 100, 1100-053 Lisboa", "Rua Augusta 100, 1100-053 Lisboa"],
    ["寄到浙江省宁波市海曙区中山路88号3栋201室", "浙江省宁波市海曙区中山路88号3栋201室"],
    ["寄到广东省佛山市南海区桂城东路 57 号 3 座 1102，何女士收", "广东省佛山市南海区桂城东路 57 号 3 座 1102"],
    ["台北市信義區信義路五段7號", "台北市信義區信義路五段7號"],
    ["〒150-0001 東京都渋谷区神宮前1-2-3", "〒150-0001 東京都渋谷区神宮前1-2-3"],
    ["東京都千代田区丸の内1丁目9番1号", "東京都千代田区丸の内1丁目9番1号"],
    ["京都市上京区猪熊通中立売下る粟田町318", "京都市上京区猪熊通中立売下る粟田町318"],
    ["العنوان: شارع النخيل 5، شقة 12، جدة", "شارع النخيل 5، شقة 12، جدة"],
    ["15 شارع التحرير، الدقي، القاهرة", "15 شارع التحرير، الدقي"],
    ["PO Box 123, Springfield IL 62704", "PO Box 123, Springfield IL 62704"],
    ["He handles returns: Gail Porter, 48 Wren Lane, Dayton OH 45402. Write to the office", "48 Wren Lane, Dayton OH 45402"],
    ["The shop marks it as lost. We have you down as 17 Alder Crescent, Flat 3, Leeds LS6 2AB", "17 Alder Crescent, Flat 3, Leeds LS6 2AB"],
    ["Brors Lindmark, Storgatan 12, 931 40 Umeå. Butiken ringer", "Storgatan 12, 931 40 Umeå"],
    ["I live at 12 Oak Street", "12 Oak Street"],
    ["14 Elm Road, Leeds", "14 Elm Road, Leeds"],
  ])("%s", (text, address) => {
    expect(addresses(text)).toEqual([`postal-address strong ${address}`]);
  });

  it.each([
    ["14 Elm Road", "14 Elm Road"],
    ["Our warehouse at 14 Elm Road, Leeds LS6 2AB", "14 Elm Road, Leeds LS6 2AB"],
    ["the parcel shop, Fliederweg 7, 04105 Leipzig", "Fliederweg 7, 04105 Leipzig"],
    ["الطرد في نقطة استلام، شارع التحلية 20، جدة", "شارع التحلية 20، جدة"],
    ["PO Box 123", "PO Box 123"],
    ["DHL Packstation 145, 45127 Essen", "Packstation 145, 45127 Essen"],
    ["SARL Verlain, 14 avenue Foch, 59000 Lille", "14 avenue Foch, 59000 Lille"],
    ["Correos, Calle Mayor 5, 28013 Madrid", "Calle Mayor 5, 28013 Madrid"],
    ["punto di ritiro Tabaccheria Rossi, Via Roma 10, 20121 Milano", "Via Roma 10, 20121 Milano"],
    ["中山路88号", "中山路88号"],
  ])("%s is weak", (text, address) => {
    expect(addresses(text)).toEqual([`postal-address weak ${address}`]);
  });

  it.each([
    "64 GB Flash Drive, Black",
    "2 Way Radio and 10 in 1 Hub",
    "5 Star Court Shoes",
    "12 Volt Drive Motor",
    "3 Way Valve, 1/2 inch, 300 PSI",
    "at 5 Main points of the manual",
    "Am Montag 12, dann 10 Stück",
    "Im Karton 5, im Beutel 12345 Teile",
    "Order 12, then 60601 pieces",
    "Ring 5, Ring 6",
    "第3号仓，产品5号",
    "11月8日 に 市販 の 3個",
    "Leeds LS6 2AB",
    "Decoder auf Adresse 03\n- Haftreifen Nr. 7154 neu",
    "Code postal 75011, SIRET 123 456 789 00012",
    "Patented Jun 14, 1902, No. 41377",
    "Tow bar is Brink 4100, 1350mm long",
    "oś Lucas 1.9 TDI 2001",
    "the 1968 Man in Grey, RCA 40412, plays well",
  ])("no address in “%s”", (text) => {
    expect(addresses(text)).toEqual([]);
  });
});

describe("what a street, a number, a postcode and a place make of each other", () => {
  it.each([
    ["12 Oak, 45402 Dayton", []],
    ["Calle 5, 28013 Madrid", ["strong Calle 5, 28013 Madrid"]],
    ["12 our Street, Leeds LS6 2AB", []],
    ["14 Elm Road and then we send it to Leeds LS6 2AB", ["weak 14 Elm Road"]],
    ["14 Elm Road\n\n\nLS6 2AB", ["weak 14 Elm Road"]],
    ["14 Elm Road! LS6 2AB", ["weak 14 Elm Road"]],
    ["14 Elm Road\na\nb\nc\nd\nLeeds LS6 2AB", ["weak 14 Elm Road"]],
    ["Fliederweg 7 45 Stück", ["weak Fliederweg 7"]],
    ["Rosental 5, aber nur 04105 Leipzig", []],
    ["Rosental 5, 04105 Leipzig", ["strong Rosental 5, 04105 Leipzig"]],
    ["〒150-0001 Shibuya, Jingumae 1-2-3", []],
    ["my home is 12 Oak St", ["strong 12 Oak St"]],
    ["12 Oak St, Leeds", ["strong 12 Oak St, Leeds"]],
    ["12 oak st", []],
    ["He left it at 12 Oak Close, knock there", ["strong 12 Oak Close"]],
    ["14 Elm Road, Leeds\nThanks", ["strong 14 Elm Road, Leeds"]],
    ["I live at 12 Oak St Apt 3", ["strong 12 Oak St Apt 3"]],
    ["12 Elm Road Apt 5 Unit 2 Floor 3 Room 4", ["strong 12 Elm Road Apt 5 Unit 2 Floor 3"]],
    ["PO Box 123 12 Oak Street", ["weak PO Box 123", "weak 12 Oak Street"]],
    ["中山路88", []],
    ["中山路88号", ["weak 中山路88号"]],
    ["寄到北京市中山路88号", ["strong 北京市中山路88号"]],
    ["仓库在北京市中山路88号", ["weak 北京市中山路88号"]],
    ["东京2024年88-1", []],
    ["東京都2024年5-1", []],
    ["渋谷区1-2-3", ["weak 渋谷区1-2-3"]],
    ["〒150-0001 渋谷区1-2-3", ["strong 〒150-0001 渋谷区1-2-3"]],
    ["東京都渋谷区神宮前1丁目", ["strong 東京都渋谷区神宮前1丁目"]],
    ["北京市朝阳区88号3-2", ["strong 北京市朝阳区88号3-2"]],
  ])("%j", (text, expected) => {
    expect(addresses(text)).toEqual(expected.map((found) => `postal-address ${found}`));
  });
});

it("survives a number at the start of a text", () => {
  expect(describeNumbers("0 route d", "FR", ["fr"])).toEqual([]);
});
