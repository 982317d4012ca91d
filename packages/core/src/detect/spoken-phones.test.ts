import { describe, expect, it } from "vitest";
import { detectNumbers } from "./detect.js";
import { numberContext } from "./testing-numbers.js";

function spoken(text: string, region = "US"): string[] {
  return detectNumbers(numberContext(text, region)).flatMap((found) =>
    found.kind === "phone" || found.kind === "payment-card" ? [`${found.kind} ${found.strength} ${found.reads}`] : [],
  );
}

describe("findSpokenNumbers", () => {
  it.each([
    "necesitamos la referencia de la placa (tipo 0030-1287-41 o similar)",
    "el motor es el 0 001 208 046 o el 0 001 208 047, de 12 V",
    "o motor de partida é o 0 001 208 046, 12 V",
  ])("takes the word `o` beside figures for no zero: %s", (text) => {
    expect(spoken(text)).toEqual([]);
  });

  it("takes the marks of a scale for no number", () => {
    expect(spoken("the dial goes zero, five, ten, fifteen, twenty, twenty-five, thirty")).toEqual([]);
    expect(spoken("the ring clicks at one, three, six, oh, four, two on the old scale")).toEqual([]);
    expect(spoken("cell blocked as required, verified on 146.520 and 4.9 W")).toEqual([]);
  });

  it("reads the radio numerals of a mobile number", () => {
    expect(spoken("司机的号是幺三九 洞洞拐两 四五六勾", "CN")).toEqual(["phone strong 13900724569"]);
  });

  it("takes digits in a host for none of their own, whatever other numbers there are", () => {
    expect(spoken("www.fivefivefive zeroonefour three")).toEqual([]);
    expect(spoken("113-1234567-1234567\n\nwww.fivefivefive zeroonefour three")).toEqual([]);
  });

  it.each([
    ["three one two, five five five, oh one four two", "3125550142"],
    ["plus four four, seven seven double oh, nine double oh, one four two", "+447700900142"],
    ["O seven seven double O nine double O one four two", "07700900142"],
    ["three one two dash five five five dash zero one four two", "3125550142"],
    ["three one two then five five five then zero one four two", "3125550142"],
    ["threeonetwo fivefivefive zeroonefourtwo", "3125550142"],
    ["3one2 5five5 zero142", "3125550142"],
    ["call five won two, five five five, oh for too ate", "5125550428"],
    ["two one two\nfive five five\nzero one nine three", "2125550193"],
    ["seven one eight 555 zero one four four", "7185550144"],
    ["eight hundred five five five zero one four two", "8005550142"],
    ["5-5-5 . 0 1 4 2", "5550142"],
    ["Read downwards:\n3\n1\n2\n5\n5\n5\n0\n1\n4\n2\nbye", "3125550142"],
    ["3 1 2 . 5 5 5 . 0 1 4 2", "3125550142"],
    ["null eins fünf eins, dreiundzwanzig vierundvierzig fünf sechs", "0151234456"],
    ["seiscientos cincuenta y cuatro, doscientos dieciocho, novecientos siete", "654218907"],
    ["trecentoquarantasette, duecentodiciotto, novantasette, undici", "3472189711"],
    ["null hundertsiebzig zweihundertzehn fünfundvierzig siebenundsechzig", "01702104567"],
    ["nulleinssiebeneins zweidreivier fünfsechssiebenacht", "01712345678"],
    ["幺三八零零幺三八零零零", "13800138000"],
    ["壹叁捌-零零壹叁-捌零零零", "13800138000"],
    ["〇九〇の一二三四の五六七八", "09012345678"],
    ["加我 1三8零零1三8000", "13800138000"],
    ["ゼロ九ゼロ 1234 5678", "09012345678"],
    ["zéro six, soixante-dix-sept, quatre-vingt-douze, quinze, trente et un", "0677921531"],
    ["zéro six quatre-vingt-dix-huit soixante-quinze douze quarante-deux", "0698751242"],
    ["seis uno dos, cuarenta y cuatro, cero nueve, setenta y tres", "612440973"],
    ["3a1b2c5d5e5f0g1h4i2", "3125550142"],
    ["sıfır beş yüz elli beş, sıfır on iki, otuz dört, elli altı", "05550123456"],
    ["pięćset dwadzieścia jeden, dwieście dwanaście, trzysta czterdzieści pięć", "521212345"],
  ])("%s", (text, digits) => {
    expect(spoken(text)).toEqual([`phone strong ${digits}`]);
  });

  it("reads figures pulled apart by emoji, letters and dashes", () => {
    expect(spoken("0🍎7🍎7🍎0🍎0🍎9🍎0🍎0🍎1🍎4🍎2", "GB")).toEqual(["phone strong 07700900142"]);
    expect(spoken("0-7-7-0-0-9-0-0-1-4-2", "GB")).toEqual(["phone strong 07700900142"]);
    expect(spoken("0x7x7x0x0x9x0x0x1x4x2", "GB")).toEqual(["phone strong 07700900142"]);
    expect(spoken("07700\n900\n142", "GB")).toEqual(["phone strong 07700900142"]);
    expect(spoken("ask Carla: 312🌸555🌸0142")).toEqual(["phone strong 3125550142"]);
    expect(spoken("17 to jo@lumora.com…five five five zero one four three")).toEqual(["phone strong 5550143"]);
    expect(spoken("312🌸, 555🌸 and 0142🌸 are left")).toEqual([]);
  });

  it("keeps a word that is mostly another where the number needs it", () => {
    expect(spoken("nul zes een twee drie vier vijf zes zeven acht", "NL")).toEqual(["phone strong 0612345678"]);
    expect(spoken("c'est le zéro six douze trente-quatre cinquante-six soixante-dix-huit", "FR")).toEqual(["phone strong 0612345678"]);
  });

  it("knows a card that is dictated", () => {
    expect(spoken("four zero zero zero, zero five six six, five five six six, five five five six")).toEqual([
      "payment-card strong 4000056655665556",
    ]);
  });

  it("is not sure of seven digits without a word for a telephone", () => {
    expect(spoken("nine four seven two three zero eight")).toEqual(["phone weak 9472308"]);
    expect(spoken("call nine four seven two three zero eight")).toEqual(["phone strong 9472308"]);
  });

  it.each([
    "one or two for the three of us",
    "two twenty four inch wheels",
    "one nine nine eight was a good year",
    "count one two three four five six seven eight",
    "buy one for two, two for three, four for five",
    "order one one three four four zero eight eight one seven",
    "sizes 6 7 8 9 10 11 12",
    "scores 2-1, 3-0, 1-1, 0-2",
    "2 + 2 = 4, 10 - 3 = 7",
    "bands 4 7 0 2 2 0 1 0 0",
    "pattern 1-2-1-3-2-1-4-4-1",
    "switches 0 1 1 0 1 0 0 1",
    "eins, zwei, drei, fünf, acht Pfennig",
    "5mm 6mm 7mm 8mm 9mm 4mm 3mm",
    "一二三四五六七",
    "二〇二四年一月十二日",
    "一一一一一一一一",
    "ten one-off pieces, six of eight are new",
  ])("no number in “%s”", (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe("what figures, words and breaks make of a number", () => {
  it.each([
    ["US", "onetwo three four five six", []],
    ["US", "five five five one one one one", []],
    ["US", "1 1 1 1 1 1 1", []],
    ["US", "3=1=2=5=5=5=0=1=4=2", []],
    ["US", "3 + 1 + 2 + 5 + 5 + 5 + 0", []],
    ["US", "five 3125550142", []],
    ["US", "five\nsix\nseven\neight\nnine\nzero\none", []],
    ["US", "nine four seven two three zero eight one two", ["phone strong 947230812"]],
    ["US", "nine four seven\n\ntwo three zero eight one two", []],
    ["US", "one two three four five six seven eight nine one two three four five six seven", []],
    ["US", "four zero zero zero, zero five six six, five five six six, five five five six", ["payment-card strong 4000056655665556"]],
    ["US", "nine nine nine nine, nine nine nine nine, nine nine nine nine, nine nine nine one", []],
    ["CN", "幺三八", []],
    ["CN", "一三八零零一三八零零零", ["phone strong 13800138000"]],
    ["CN", "一三八〇〇一三八〇〇〇的", ["phone strong 13800138000"]],
    ["US", "plus four nine one five one two three four five six seven", ["phone strong +49151234567"]],
    ["US", "+ four nine, one five one, two three four five six seven", ["phone strong +49151234567"]],
    ["GB", "07700\n900\n142 now", ["phone strong 07700900142"]],
    ["US", "5🍎5🍎5🍎0🍎1🍎4🍎2", ["phone strong 5550142"]],
    ["US", "double double five", []],
    ["US", "triple five one two three four", ["phone strong 5551234"]],
    ["US", "five five five dash dash zero one four two", ["phone strong 5550142"]],
    ["US", "five-five-five-zero-one-four-two", ["phone strong 5550142"]],
  ])("%s: %j", (region, text, expected) => {
    expect(spoken(text, region)).toEqual(expected);
  });
});
