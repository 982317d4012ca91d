import { describe, expect, it } from "vitest";
import { foldText, foldWord, foldWords } from "./fold.js";
import { simplifications } from "./simplify.js";

/** What each unit of the folded text came from. */
function sources(text: string): string[] {
  const { clean, starts, ends } = foldText(text);
  return Array.from({ length: clean.length }, (_, i) => text.slice(starts?.[i] ?? i, ends?.[i] ?? i + 1));
}

describe("foldText", () => {
  it("leaves plain ASCII as it is but for the case", () => {
    expect(foldText("Add Me!")).toEqual({ clean: "Add Me!", folded: "add me!", starts: null, ends: null });
  });

  it.each([
    ["full-width letters", "ＰａｙＰａｌ", "paypal"],
    ["mathematical letters", "𝗣𝗮𝘆𝗣𝗮𝗹", "paypal"],
    ["circled letters", "Ⓟⓐⓨ", "pay"],
    ["letters and figures in brackets", "⒫⒜🄨 ⑶", "pay 3"],
    ["zero-width characters", "Whats\u200bApp", "whatsapp"],
    ["soft hyphens", "Pay\u00adPal", "paypal"],
    ["bidi controls", "\u202ePay\u202c", "pay"],
    ["accents, composed", "Vënmö", "venmo"],
    ["marks of two units", "a\u{101fd}b", "ab"],
    ["marks without a letter, at the beginning", "\u0352\u030155", "55"],
    ["a phrase in one character, as it is", "ﷺ\u0301ﷻ㌖㍿", "ﷺﷻ㌖株式会社"],
    ["accents, decomposed", "Ve\u0308nmo\u0308", "venmo"],
    ["strokes through letters", "p\u0337a\u0337y", "pay"],
    ["ligatures", "ﬁnd", "find"],
    ["ends of lines from Windows", "A\r\n\r\nb\rc", "a\n\nb\rc"],
    ["a capital I with a dot", "İstanbul", "istanbul"],
    ["typographic apostrophes and dashes", "don’t – stop", "don't - stop"],
    ["the accent that is typed for an apostrophe", "Don`t", "don't"],
    ["pictures, as spaces", "👍WhatsApp🏽", "  whatsapp  "],
    ["letters in frames, which are no pictures", "🇵🇦🇾 🅿", "🇵🇦🇾 🅿"],
    ["the first picture, and what stands before and behind pictures", "x🉠x🈀x🯰", "x  xほかx0"],
    ["letters with strokes, and two in one", "Łódź Øre Đi ılık Ægir Œuvre", "lodz ore di ilik agir ouvre"],
    ["Arabic letters for one another", "ة ى ی ک پ چ ڤ گ", "ه ي ي ك ب ج ف ك"],
    ["marks of quotation", "’ ‘ ` “ ”", "' ' ' \" \""],
    ["dashes and signs", "‐ ‑ ‒ – — − ➕", "- - - - - - +"],
    ["what letters are masked with", "✩ ✪ ✭ ✮ ✯ ⭑ ○ ◯ ♥", "☆ ★ ★ ★ ★ ★ 〇 〇 ❤"],
    ["the first and last of those in brackets", "⑴ ⑼ ⒜ ⒵ 🄐 🄩", "1 9 a z a z"],
    ["what stands beside those in brackets", "⑳ ⑽ ⒈ Ⓐ", "20 (10) 1. a"],
    ["small capitals", "ᴀ ʙ ᴢ", "a b z"],
    ["Hangul and kana, which keep their marks", "각 ガ が", "각 ガ が"],
    ["Hangul in parts", "\u1100\u1161 \u1100\u1175 \u1100\u1161\u11a8 \u1100\u1161\u11c2", "가 기 각 갛"],
    ["narrow Katakana", "ｶﾞ ﾊﾟ ｱ", "ガ パ ア"],
    ["the first of the marks", "a\u0300b", "ab"],
    ["a mark of two units behind nothing", "\u{101fd}a", "a"],
    ["a character that stands for many", "㍿㍿", "株式会社株式会社"],
    ["surrogates that stand alone", "\ud800É\udfff\udc00x", "\ud800e\udfff\udc00x"],
    ["Chinese", "加微信", "加微信"],
    ["traditional Chinese", "請加賴匯款後傳電話號碼給我們", "请加赖汇款后传电话号码给我们"],
    ["two characters that became one", "發 髮 後 后", "发 发 后 后"],
    ["Chinese characters in Japanese", "電話でご連絡ください", "电话でご连络ください"],
  ])("folds %s", (_, text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it.each(["don`t pay überweisung", "쁑.ro 각가 가.shopᆨᆨ", "\u0130DE 50", "`x` q\u0301 ü"])(
    "reads %j and its decomposed twin the same",
    (text) => {
      const [composed, decomposed] = [foldText(text.normalize("NFC")), foldText(text.normalize("NFD"))];
      expect([decomposed.clean, decomposed.folded]).toEqual([composed.clean, composed.folded]);
    },
  );

  it.each(["ＡB", "ﬁsh 😀 é", "a\u0301b\u200bc", "𝗣x", "ok £5 – no", "\ud800x\udc00", "\u200b", "e\u0301\u0302\u0303"])(
    "keeps both views of %j parallel and maps every unit into the text",
    (text) => {
      const { clean, folded, starts, ends } = foldText(text);
      expect(folded).toHaveLength(clean.length);
      let last = 0;
      for (let i = 0; i < clean.length; i++) {
        const start = starts?.[i] ?? i;
        const end = ends?.[i] ?? i + 1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    },
  );

  it.each([
    ["ÉCOLE", null],
    ["ＡＢ", null],
    ["\ud800É", null],
    ["ab\u200bc", [0, 1, 3]],
    ["\u200babc", [1, 2, 3]],
    ["ﬁ", [0, 0]],
    ["😀a", null],
    ["𝗣x", [0, 2]],
    ["e\u0301x", [0, 2]],
    ["x\u0337y", [0, 2]],
  ])("says where the units of %j begin if they moved", (text, starts) => {
    const folded = foldText(text);
    expect(folded.starts && [...folded.starts]).toEqual(starts);
    expect(folded.ends?.length).toBe(starts?.length);
  });

  it.each([8191, 8192, 8193, 20_000])("folds %i units as it folds one", (length) => {
    expect(foldText("É".repeat(length))).toEqual({ clean: "É".repeat(length), folded: "e".repeat(length), starts: null, ends: null });
    expect(foldText(`\ud800${"Ａ".repeat(length)}`)).toEqual({
      clean: `\ud800${"A".repeat(length)}`,
      folded: `\ud800${"a".repeat(length)}`,
      starts: null,
      ends: null,
    });
    const { clean, starts, ends } = foldText(`${"㍿".repeat(100)}${"é".repeat(length)}`);
    expect(clean).toHaveLength(400 + length);
    expect([starts?.length, ends?.length, starts?.at(-1), ends?.at(-1)]).toEqual([clean.length, clean.length, 99 + length, 100 + length]);
  });

  it("leaves the text itself where only the case is folded", () => {
    expect(foldText("École ㈱").clean).toBe("École (株)");
    expect(foldText("École").clean).toBe("École");
  });

  it("maps the ends of lines from Windows alone", () => {
    expect(sources("a\rb\r\nc\nd\r\n")).toEqual(["a", "\r", "b", "\r\n", "c", "\n", "d", "\r\n"]);
    expect(sources("\r\n")).toEqual(["\r\n"]);
    expect(sources("x\u0337\u200b\r\ny")).toEqual(["x\u0337", "\r\n", "y"]);
  });

  it("maps a letter that stands for several, and several that stand for one, as a whole", () => {
    expect(sources("ﬁn")).toEqual(["ﬁ", "ﬁ", "n"]);
    expect(sources("e\u0301x")).toEqual(["e\u0301", "x"]);
    expect(sources("𝗣x")).toEqual(["𝗣", "x"]);
    expect(sources("a\u{101fd}b")).toEqual(["a\u{101fd}", "b"]);
    expect(sources("a\r\n\r\nb")).toEqual(["a", "\r\n", "\r\n", "b"]);
    expect(sources("ﬁ\r\né\u200bx\r\n")).toEqual(["ﬁ", "ﬁ", "\r\n", "é", "x", "\r\n"]);
  });
});

describe("the table of traditional characters", () => {
  const traditional = [...simplifications().keys()].join("");
  const simplified = [...simplifications().values()].join("");

  it("pairs each with another character, and folds to nothing that is folded again", () => {
    expect(traditional).toContain("發");
    expect(simplified).toHaveLength(traditional.length);
    expect([...simplified].filter((char) => traditional.includes(char))).toEqual([]);
  });

  it("keeps one unit for each", () => {
    expect(foldText(traditional)).toEqual({ clean: traditional, folded: simplified, starts: null, ends: null });
  });
});

it("folds a list of words at once", () => {
  expect(foldWords(["Fünf", "Sterne"])).toEqual(["funf", "sterne"]);
  expect(foldWords([])).toEqual([]);
});

describe("foldWord", () => {
  it("folds words of a lexicon the way messages are folded", () => {
    expect(foldWord("Fünf Sterne")).toBe("funf sterne");
  });
});
