import { describe, expect, it } from "vitest";
import { harmonicForms } from "./harmony.js";

describe("harmonicForms", () => {
  it.each([
    ["a stem in a", "yaz", "(y)In (A)rsAnIz mAk DIk", ["yaz", "yazin", "yazarsaniz", "yazmak", "yazdik"]],
    ["a short stem", "bak", "(A)r (I)r", ["bak", "bakar"]],
    ["a short stem in l", "bil", "(I)r", ["bil", "bilir"]],
    ["a long stem", "gonder", "(A)r (I)r", ["gonder", "gonderir"]],
    ["a stem in e", "gec", "(y)InIz mAk DIk", ["gec", "geciniz", "gecmek", "gectik"]],
    ["a stem that ends in a vowel", "ara", "(y)In (A)r -Iyor", ["ara", "arayin", "arar", "ariyor"]],
    ["a rounded vowel before the last", "yolla", "-Iyor (y)In", ["yolla", "yolluyor", "yollayin"]],
    ["a stem that may have either broad vowel", "ol", "(I)r (y)Abilir", ["ol", "olur", "olabilir", "olebilir"]],
  ])("harmonizes the endings of %s", (_, stem, endings, forms) => {
    expect(harmonicForms(stem, endings)).toEqual(forms);
  });
});

it("gives a stem without vowels both", () => {
  expect(harmonicForms("tv", "lAr (I)m")).toEqual(["tv", "tvlar", "tvim", "tvler"]);
});
