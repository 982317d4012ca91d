import { describe, expect, it } from "vitest";
import { describeNumbers } from "./testing-numbers.js";

function phones(text: string, region: string): string[] {
  return describeNumbers(text, region).filter((found) => found.startsWith("phone"));
}

describe("readThing", () => {
  it.each([
    ["GB", "en", "It shows calls from WhatsApp and the like. The no. **01632 440118** under the foot is the lot number."],
    ["FR", "fr", "Le bracelet vibre pour les appels. Le n° **01 45 22 78 90** sous la coque est le numéro de lot."],
    ["SA", "ar", "تظهر رسائل واتساب بعد التحديث، والرقم 0503-418-227 على الغطاء هو رقم الطراز."],
    ["TW", "zh-TW", "您的產品序號0912-558-204已登錄"],
    ["TW", "zh-TW", "鏡頭型號為0912-558-204"],
    ["TR", "tr", "Kapaktaki 0532 441 22 80 telefon değil, kalıp numarasıdır."],
    ["TR", "tr", "Kapaktaki 0532 441 22 80 telefon değil."],
    ["DE", "de", "`0421 558 4410` ist die Zeichnungsnr."],
    ["DE", "de", "Die Nummer 0341 7715 884 unten rechts ist die Laufnummer"],
    ["GB", "en", "printed\twhat it is\n020 3318 4402\tlot number\n01632 440118\tdrawing number"],
    ["GB", "en", "| 020 3318 4402 | lot number |"],
    ["US", "en", "None of these is a phone number: 816-244-1907"],
    ["FR", "fr", "**01 45 22 78 90** : numéro de plan"],
    ["DE", "de", "Die Depotnummer 0171-3304118 steht auf dem Zettel"],
    ["NL", "nl", "Kluisnr. 06-44812290 hangt aan de sleutel"],
    ["DE", "de", "Sollte Teil 0151-448-72 fehlen, schreiben Sie hier"],
    ["SE", "sv", "Lyktans nr är 070-41822-07"],
    ["US", "en", "the lens ring clicks at four, one, seven, oh, two, nine, three on the old scale"],
    ["PL", "pl", "dwa, cztery, sześć, osiem, zero, jeden i trzy razem"],
    ["CN", "zh-CN", "请同时按二、四、六、八、零、一、三键"],
    ["DE", "de", "zuerst Loch eins, drei, fünf, sieben, dann null, zwei, vier, sechs"],
    ["FR", "fr", "les références frappées :\n- **01 45 22 78 90**\n- 01 41 22 87 10 : socle"],
  ])("%s %s: finds nothing in what is told to be a reference: %s", (region, locale, text) => {
    expect(describeNumbers(text, region, [locale]).filter((found) => found.startsWith("phone"))).toEqual([]);
  });

  it("doubts what has a number in a catalogue", () => {
    expect(describeNumbers("Pumpen har nummer 070-318 44 26 i Viskas katalog", "SE", ["sv"])).toEqual(["phone weak 070-318 44 26"]);
  });

  it.each([
    ["GB", "the 07911 440226 inside the lid is the batch"],
    ["FR", "le 06 77 41 20 38 au dos, c'est la référence du fil"],
    ["DE", "im Deckel 0151 22044718, das ist die Seriennummer"],
    ["IT", "347 220 1184 sulla lama è lo stampo"],
    ["ES", "el 622 418 907 de la caja es el lote"],
    ["PT", "o 936 110 482 do fundo é o molde"],
    ["NL", "06-44812290 op de bodem, dat is de partij"],
    ["TR", "0532 441 22 80 üretim partisidir"],
    ["JP", "「080-4418-2207」は製造番号です"],
    ["AE", "الرقم 050-4418-227 اسفل الجهاز هو رقم التشغيلة"],
    ["US", "底部的13844182207是生产批次"],
  ])("%s: finds nothing in what is called a reference behind it: %s", (region, text) => {
    expect(phones(text, region)).toEqual([]);
  });

  it.each([
    ["GB", "you'll see 01632 440118 stamped into the casting"],
    ["GB", "the belt you need is 07700 118264 and no other"],
    ["GB", "it's the old board, 0161 337 2204 rev C"],
    ["GB", "the plate reads 01904 220118"],
    ["US", "cast in the back: 414 206 8837 A, or the next one up"],
    ["US", "the walking foot you want is 312-220-5502 for the 9 mm machines"],
    ["US", 'the label says "604 338 1192"'],
    ["DE", "auf dem Boden ist 0171 4482093 eingeprägt"],
    ["FR", "la courroie qu'il vous faut est la 01 45 22 78 90"],
    ["FR", "il s'agit du 06 41 22 87 10, gravé sous le socle"],
    ["PL", "uszczelka 603 118 220 pasuje do nowych"],
    ["SE", "packning 0736-44 18 20 passar alla"],
    ["JP", "銘板に090-3341-2208とあります"],
    ["GB", "it's the motor board 0161 337 2204, the older one"],
    ["DE", "die Pumpe 0176-4418-220 hat 40 Watt"],
    ["FR", "la poulie 01 45 22 78 90 est en acier"],
  ])("%s: doubts what is made, fitted or read as a thing: %s", (region, text) => {
    expect(phones(text, region).filter((found) => found.includes("strong"))).toEqual([]);
  });

  it.each([
    ["GB", "Printed a label for you. Keith 07733 418092", "07733 418092"],
    ["GB", "Any problem with the belt 07700 900123, it is stamped 1974", "07700 900123"],
    ["GB", "Part 4471-B is in the box, Dave 07911 440226", "07911 440226"],
    ["GB", "text 07911 440226 printed on the card", "07911 440226"],
    ["US", "The plate says 9-22. Ask for Earl 816 244 1907", "816 244 1907"],
    ["US", "The model fits. 816-244-1907 day or night", "816-244-1907"],
    ["US", "we have the right part. 816 244 1907", "816 244 1907"],
    ["DE", "Die Düse passt, Uwe 0151 22044718", "0151 22044718"],
    ["DE", "Falls sie nicht passt: 0171 3304118", "0171 3304118"],
    ["ES", "pregunte por Antonio en el 654 330 482", "654 330 482"],
    ["ES", "Fax: 945 458 017\npiezas", "945 458 017"],
    ["FR", "le boîtier est gravé, demandez Luc au 07 81 44 20 96", "07 81 44 20 96"],
    ["JP", "箱に納品書が入っています。田中（070-3312-4480）まで", "070-3312-4480"],
    ["US", "有事找小王13844182207", "13844182207"],
  ])("%s: leaves what people are reached at: %s", (region, text, phone) => {
    expect(phones(text, region)).toEqual([`phone strong ${phone}`]);
  });

  it.each([
    ["pt", "MB Way para o 936 204 718", "936 204 718"],
    ["es", "Quique 655 904 317", "655 904 317"],
    ["pl", "Bogdan 601 228 442 po 16", "601 228 442"],
  ])("reads numbers of the countries of a language elsewhere: %s, %s", (locale, text, phone) => {
    expect(describeNumbers(text, "US", [locale])).toEqual([`phone strong ${phone}`]);
    expect(describeNumbers(text, "US", [locale, "en"])).toEqual([]);
  });

  it("hears hours behind a number, and figures that go on spoken ones", () => {
    expect(describeNumbers("Beppe 347 555 0188 ore pasti", "IT")).toEqual(["phone strong 347 555 0188"]);
    expect(describeNumbers("uno squillo, zero ottantuno 554 72 19", "IT")).toEqual(["phone strong zero ottantuno 554 72 19"]);
    expect(describeNumbers("não é o 113.129.029 do 1200", "BR")).toEqual([]);
  });

  it("takes from when to when for no number", () => {
    expect(phones("do 6/6 8.00-12.00 of vr 7/6 13.00-17.00", "NL")).toEqual([]);
  });

  it("holds numbers of a country to its length", () => {
    expect(phones("the pallet 0438-216904-01 is booked", "AU")).toEqual([]);
  });
});
