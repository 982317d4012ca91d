import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { countColumns, keepEnd, keepStart } from "./columns.js";

const family = "👩‍👩‍👧";

describe("countColumns", () => {
  it("counts wide characters twice and joined ones once", () => {
    expect(countColumns("Grüße “10 €”…")).toBe(13);
    expect(countColumns("请加微信，カタカナ 한국")).toBe(23);
    expect(countColumns(`${family} e\u0301`)).toBe(4);
  });

  it("agrees with string-width on every character that it counts by itself", () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((each) => !/\p{Cs}/u.test(each));
    expect(characters.filter((each) => countColumns(each) !== stringWidth(each))).toEqual([]);
  }, 60_000);
});

describe.each([
  ["simple characters", "abcdef"],
  ["joined characters", `e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301`],
])("a text of %s", (_, text) => {
  const six = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

  it("is kept where it fits", () => {
    expect(keepStart(text, 6)).toBe(text);
    expect(keepEnd(text, 6)).toBe(text);
  });

  it("loses what does not fit, and says so", () => {
    expect(keepStart(text, 5)).toBe(`${six.slice(0, 4).join("")}…`);
    expect(keepEnd(text, 5)).toBe(`…${six.slice(2).join("")}`);
    expect(keepStart(text, 1)).toBe("…");
    expect(keepEnd(text, 1)).toBe("…");
    expect(keepStart(text, 0)).toBe("");
    expect(keepEnd(text, 0)).toBe("");
  });
});

describe("keepStart and keepEnd", () => {
  it("cut through no wide character", () => {
    expect(keepStart("好好好", 4)).toBe("好…");
    expect(keepEnd("好好好", 4)).toBe("…好");
    expect(keepStart(`${family}${family}`, 3)).toBe(`${family}…`);
  });

  it("keep nothing of nothing", () => expect([keepStart("", 0), keepEnd("", 3)]).toEqual(["", ""]));
});
