import { describe, expect, it } from "vitest";
import { describeNumbers } from "./testing-numbers.js";

/** Numbers that people give to be rung, beside words for parts, lots and labels, and beside words that deny a telephone. */
const given: readonly (readonly [region: string, locale: string, text: string, phone: string])[] = [
  ["US", "en", "Not the part you wanted? 816-244-1907 is the number for the shop.", "816-244-1907"],
  ["US", "en", "The part number is 44-118-B, and 816-244-1907 gets you the warehouse.", "816-244-1907"],
  ["US", "en", "The old kit is gone, the owner (816-244-1907) knows the serial number.", "816-244-1907"],
  ["GB", "en", "Don't phone the shop, 07911 440226 is quicker.", "07911 440226"],
  ["GB", "en", "Dave (07911 440226) has the right part number.", "07911 440226"],
  ["GB", "en", "Ring **07911 440226**, not the number on the box.", "07911 440226"],
  ["GB", "en", "07911 440226 is the best way to get the lot number.", "07911 440226"],
  ["GB", "en", "07911 440226 is where my dad sits, he reads you the batch number.", "07911 440226"],
  ["US", "en", "- part no. 501-882-6370\n- Earl in the shop 816-244-1907", "816-244-1907"],
  ["US", "en", "who | number\nlot | 4471-B\nEarl | 816-244-1907", "816-244-1907"],
  ["DE", "de", "Die Artikelnummer weiß mein Kollege, 0171 3304118.", "0171 3304118"],
  ["DE", "de", "Herr Lorenz (0171 3304118) kennt die Seriennummer.", "0171 3304118"],
  ["DE", "de", "- Charge: 4471-B\n- Uwe: 0171 3304118", "0171 3304118"],
  ["FR", "fr", "La référence de la pièce, demandez-la au **07 81 44 20 96**.", "07 81 44 20 96"],
  ["FR", "fr", "Le **07 81 44 20 96** est plus rapide pour la référence.", "07 81 44 20 96"],
  ["FR", "fr", "Pas de téléphone fixe, mais le 07 81 44 20 96 marche.", "07 81 44 20 96"],
  ["FR", "fr", "Luc (07 81 44 20 96) vous dira le numéro de série.", "07 81 44 20 96"],
  ["IT", "it", "Il codice del ricambio lo sa Piero (347 220 1184).", "347 220 1184"],
  ["IT", "it", "347 220 1184 è mio fratello, sa il lotto.", "347 220 1184"],
  ["ES", "es", "Antonio (654 330 482) tiene la referencia.", "654 330 482"],
  ["PT", "pt", "O Rui (936 110 482) sabe a referência da peça.", "936 110 482"],
  ["PT", "pt", "936 110 482 é o melhor para saber do lote.", "936 110 482"],
  ["NL", "nl", "Kees (06-44812290) weet het partijnummer.", "06-44812290"],
  ["SE", "sv", "Kalle har nummer 070-318 44 26 om delen strular", "070-318 44 26"],
  ["PL", "pl", "nr kat. 44-118-B, a majster to 603 118 220", "603 118 220"],
  ["PL", "pl", "Pan Marek (603 118 220) zna numer seryjny.", "603 118 220"],
  ["TR", "tr", "Ev telefonu değil, 0532 771 40 18 daha hızlı.", "0532 771 40 18"],
  ["TR", "tr", "Parti numarasını Ali bilir (0532 771 40 18).", "0532 771 40 18"],
  ["JP", "ja", "品番は田中（070-3312-4480）が知っています", "070-3312-4480"],
  ["TW", "zh-TW", "產品有問題請找小王0912-556-408", "0912-556-408"],
  ["TW", "zh-TW", "料號請問王師傅（0912-556-408）", "0912-556-408"],
  ["GB", "en", "If not, 07911 440226 is a mobile, the part number is on it.", "07911 440226"],
  ["US", "en", "None of the kits fit, so my phone is 816-244-1907", "816-244-1907"],
  ["DE", "de", "Geprägt ist nichts. Uwe 0171 3304118", "0171 3304118"],
  ["SE", "sv", "Slå en signal, 070-318 44 26, så är delen här i morgon.", "070-318 44 26"],
  ["US", "en", "who rings whom:\n- 816-244-1907", "816-244-1907"],
  ["US", "en", "the parts line:\n- 816-244-1907", "816-244-1907"],
  ["US", "en", "Earl | 816-244-1907 | warehouse", "816-244-1907"],
  ["US", "en", "Part no. 501-882-6370, Earl 816-244-1907", "816-244-1907"],
  ["US", "en", "Part no. 501-882-6370 and 816-244-1907 is the shop", "816-244-1907"],
  ["DE", "de", "Teilenr. 0171-8820118, auch am Abend Uwe 0171-3304118", "0171-3304118"],
  ["TW", "zh-TW", "電話：0912-556-408，型號不確定也可以問", "0912-556-408"],
  ["TW", "zh-TW", "請聯絡王師傅 0912-556-408，他知道序號", "0912-556-408"],
  ["CN", "zh-CN", "批号不清楚，请拨13844182207", "13844182207"],
  ["GB", "en", "You'll get me on 07911 440226 in the evenings", "07911 440226"],
  ["DE", "de", "Werkstattnummer 0171-3304118", "0171-3304118"],
  ["DE", "de", "Geht der Motor nicht, 0171-3304118", "0171-3304118"],
  ["GB", "en", "If the belt slips: 07911 440226", "07911 440226"],
  ["GB", "en", "Dave has the board, oh seven nine one one, four four oh, two two six", "oh seven nine one one, four four oh, two two six"],
  ["SA", "ar", "اتصل على 0503417882 لمعرفة رقم الطراز", "0503417882"],
];

describe("numbers given to be rung", () => {
  it.each(given)("%s %s: keeps %s", (region, locale, text, phone) => {
    expect(describeNumbers(text, region, [locale]).filter((found) => found.startsWith("phone"))).toEqual([`phone strong ${phone}`]);
  });
});
