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

  it("maps a letter that stands for several, and several that stand for one, as a whole", () => {
    expect(sources("ﬁn")).toEqual(["ﬁ", "ﬁ", "n"]);
    expect(sources("e\u0301x")).toEqual(["e\u0301", "x"]);
    expect(sources("𝗣x")).toEqual(["𝗣", "x"]);
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
