import { describe, expect, it } from "vitest";
import { common } from "../lexicon/common/index.js";
import { de } from "../lexicon/de/index.js";
import { en } from "../lexicon/en/index.js";
import { languages } from "../lexicon/languages.js";
import { foldWord } from "../reading/fold.js";
import { Glossary } from "./glossary.js";
import { nationalIds } from "./national-ids.js";

describe("Glossary", () => {
  it("knows the words of its languages, and no others", () => {
    const english = new Glossary([en]);
    const both = new Glossary([en, de]);
    expect([english.digits.get("seven"), english.digits.get("sieben"), both.digits.get("sieben")]).toEqual(["7", undefined, "7"]);
    expect([english.signs.get("dot"), english.signs.get("punkt"), both.signs.get("punkt")]).toEqual([".", undefined, "."]);
    expect([english.months.get("marz"), both.months.get("marz")]).toEqual([undefined, 3]);
    expect(english.readNumberCues("rechnung 5").reference.all).toEqual([]);
    expect(both.readNumberCues("rechnung 5").reference.all).toEqual([{ kind: "paper", start: 0, end: 8 }]);
  });

  it("knows what is called the same everywhere in any language", () => {
    expect(new Glossary([de]).readNumberCues("imei 5").reference.all).toEqual([{ kind: "serial", start: 0, end: 4 }]);
  });

  it("reads several words as one entry", () => {
    expect(new Glossary([en]).readNumberCues("sort code 40").identity.all).toEqual([{ kind: "sort-code", start: 0, end: 9 }]);
  });
});

describe.each([...languages, common].map(({ locale, numbers }) => [locale, numbers] as const))("the number words of %s", (_, numbers) => {
  const { digits: _digits, repeats: _repeats, labels: _labels, signs, cues, streets, months = "", ...lists } = numbers;
  const named = Object.entries({ ...signs, ...cues, ...streets, ...(lists as Record<string, string>) });

  it.each(named)("hold nothing twice in %s", (_, list) => {
    const words = list.split(" ");
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("name all months or none", () => {
    expect([0, 12]).toContain(months.split(" ").filter((name) => name !== "").length);
  });
});

describe("the names of national identifiers", () => {
  it("are folded, as they are compared as they stand", () => {
    const words = nationalIds.flatMap((id) => id.words);
    expect(words.map(foldWord)).toEqual(words);
  });
});
