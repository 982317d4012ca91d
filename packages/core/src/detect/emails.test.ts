import { describe, expect, it } from "vitest";
import type { DocumentLink } from "../document/document.js";
import { detectEmails } from "./emails.js";
import { detectContext } from "./testing.js";

/** Each address as `text → address`, a weak one with `?` after it. */
function emails(text: string): string[] {
  const context = detectContext(text);
  return detectEmails(context).map(
    ({ start, end, address, strength }) => `${context.clean.slice(start, end)} → ${address}${strength === "weak" ? "?" : ""}`,
  );
}

describe("plain addresses", () => {
  it.each([
    ["Zelle to t.brandt@outlook.com, please", "t.brandt@outlook.com → t.brandt@outlook.com"],
    ["mailto:joe@lumora.com", "joe@lumora.com → joe@lumora.com"],
    ['"joe@lumora.de"', "joe@lumora.de → joe@lumora.de"],
    ["name@sub.lumora.co.uk.", "name@sub.lumora.co.uk → name@sub.lumora.co.uk"],
    ["a-b-c@lumora.de", "a-b-c@lumora.de → a-b-c@lumora.de"],
    ["git@github.com:lamp/firmware", "git@github.com → git@github.com"],
    ["x@relay.bazaar.com", "x@relay.bazaar.com → x@relay.bazaar.com"],
    ["12345678@qq.com", "12345678@qq.com → 12345678@qq.com"],
    ["joe@163.com加我", "joe@163.com → joe@163.com"],
    ["JOE@Lumora.COM", "JOE@Lumora.COM → joe@lumora.com"],
  ])("finds the one of %j", (text, expected) => {
    expect(emails(text)).toEqual([expected]);
    expect(detectEmails(detectContext(text))[0]?.reads).toBeUndefined();
  });
});

describe("disguised addresses", () => {
  it.each([
    ["name(at)gmail.com", "name@gmail.com"],
    ["name at gmail dot com", "name@gmail.com"],
    ["name [at] gmail [dot] com", "name@gmail.com"],
    ["name @ gmail . com", "name@gmail.com"],
    ["name AT gmail", "name@gmail.com"],
    ["n a m e @ g m a i l . c o m", "name@gmail.com"],
    ["name @t gmail d0t com", "name@gmail.com"],
    ["name@lumora,com", "name@lumora.com"],
    ["name 圈 lumora 点 com", "name@lumora.com"],
    ["name then the a-in-a-circle then gmail dot com", "name@gmail.com"],
    ["name, then the a with the tail, then gmail, full stop, com", "name@gmail.com"],
    ["torvald.spares at g*m*a*i*l", "torvald.spares@gmail.com"],
    ["torvaldATlumoraDOTcoDOTuk", "torvald@lumora.co.uk"],
    ["torvald [a t] lumora [d o t] com", "torvald@lumora.com"],
    ["torvald{at}lumora{d0t}com", "torvald@lumora.com"],
    ["dG9ydmFsZEBsdW1vcmEuY29t", "torvald@lumora.com"],
    ["claims (a) harbor-hide (d0t) com", "claims@harbor-hide.com"],
    ["torvald_at_gmail_dot_com", "torvald@gmail.com"],
    ["torvald dot spares at gmail dot com", "torvald.spares@gmail.com"],
    ["torvald underscore spares at gmail dot com", "torvald_spares@gmail.com"],
    ["torvald99 at gee mail dot com", "torvald99@gmail.com"],
    ["torvald@\ngmail.com", "torvald@gmail.com"],
    ["torvald\n@gmail.com", "torvald@gmail.com"],
    ["joe%40gmail.com", "joe@gmail.com"],
    ["joe&#64;gmail.com", "joe@gmail.com"],
    ["joe@gmаil.com", "joe@gmail.com"],
    ["joe@gmail", "joe@gmail.com"],
    ["joe@gmail.con", "joe@gmail.com"],
    ["joe@lumora dot com", "joe@lumora.com"],
    ["joe klammeraffe web punkt de", "joe@web.de"],
    ["joe klammeraffe gmx net", "joe@gmx.net"],
    ["joe at gmail com", "joe@gmail.com"],
    ["joe艾特gmail点com", "joe@gmail.com"],
    ["chilly dot bin at proton mail dot com", "chilly.bin@protonmail.com"],
    ["lumora888 艾特 163 点 com", "lumora888@163.com"],
    ["lumora888 艾特 一二六 点 康姆", "lumora888@126.com"],
    ["lumora888艾特幺三九点com", "lumora888@139.com"],
    ["lumora888，后面艾特 一六三 点 com", "lumora888@163.com"],
    ["lumora あっと gmail どっと com", "lumora@gmail.com"],
    ["lumora アットマーク yahoo ドット co ドット jp", "lumora@yahoo.co.jp"],
    ["lumora アットマーク ヤフー ドット シーオー ドット ジェーピー", "lumora@yahoo.co.jp"],
    ["contact arobase lumora point fr", "contact@lumora.fr"],
    ["ventas arroba lumora punto com", "ventas@lumora.com"],
    ["juan punto perez arroba lumora punto com", "juan.perez@lumora.com"],
    ["loja arroba lumora ponto com ponto br", "loja@lumora.com.br"],
    ["mario chiocciola lumora punto it", "mario@lumora.it"],
    ["anna małpa lumora kropka pl", "anna@lumora.pl"],
    ["anna snabel-a lumora punkt se", "anna@lumora.se"],
    ["jan apenstaartje lumora punt nl", "jan@lumora.nl"],
    ["ayse kuyruklu a gmail nokta com", "ayse@gmail.com"],
    ["moc tod liamg ta drannel.strap", "parts.lennard@gmail.com"],
  ])("reads %j", (text, address) => {
    expect(detectEmails(detectContext(text))).toEqual([
      expect.objectContaining({ start: 0, end: text.length, address, reads: address, strength: "strong", documentLink: null }),
    ]);
  });

  it.each([
    ["use my name here at gmail", "here at gmail → here@gmail.com"],
    ["email us: mike at lumora dot com", "mike at lumora dot com → mike@lumora.com"],
    ["info at lumora dot com", "info at lumora dot com → info@lumora.com"],
    ["info at lumora.com", "info at lumora.com → info@lumora.com?"],
    ["drop me a line, spares at lumora.com, and I'll see", "spares at lumora.com → spares@lumora.com"],
    ["reach me at torvald88 at hotmail", "torvald88 at hotmail → torvald88@hotmail.com"],
  ])("takes the words around %j for evidence", (text, expected) => {
    expect(emails(text)).toEqual([expected]);
  });
});

describe("what only looks like an address", () => {
  it.each([
    "3 @ $5, @ 10:30 and 2@15, 12V@2A, USB 3.0 @ 5Gbps",
    "look at gmail notifications",
    "it arrives at Dot's",
    "find us at lumora dot com",
    "it is cheaper at lumora.com",
    "our spares at lumora dot com",
    "meet-at-lumora.com",
    "icon@2x.png",
    "follow @lumora.parts",
    "tyler@okaxis",
    "https://amazon.com@evil.shop/x",
    "https://medium.com/@joe",
  ])("leaves %j alone", (text) => {
    expect(emails(text)).toEqual([]);
  });
});

describe("mailto links", () => {
  const at = { field: "text", start: 0, end: 0 } as const;
  const mailto = (href: string, end: number): DocumentLink => ({ label: { start: 0, end }, href, hrefAt: at, at, hasImage: false });

  it("stand at their labels", () => {
    expect(detectEmails(detectContext("write us", { links: [mailto("mailto:Jo%40lumora.com?subject=x", 8)] }))).toEqual([
      { kind: "email", start: 0, end: 8, strength: "strong", address: "jo@lumora.com", domain: "lumora.com", documentLink: 0 },
    ]);
  });

  it("count once where the label shows the address", () => {
    expect(detectEmails(detectContext("jo@lumora.com", { links: [mailto("mailto:jo@lumora.com", 13)] }))).toHaveLength(1);
  });

  it("tolerate a broken escape", () => {
    expect(detectEmails(detectContext("x", { links: [mailto("mailto:%E0%A4%A", 1)] }))).toEqual([]);
  });
});

describe("mailboxes behind their provider", () => {
  it.each([
    ["my gmail is torvald.spares", ["torvald.spares → torvald.spares@gmail.com"]],
    ["Hotmail: torvald88", ["torvald88 → torvald88@hotmail.com"]],
    ["n.a.m.e@g.m.a.i.l.c.o.m", ["n.a.m.e@g.m.a.i.l.c.o.m → n.a.m.e@gmail.com"]],
    ["Gmail 2.0 is out, check gmail for order 12345", []],
    ["we use gmail. torvald.spares told us", []],
  ])("%s", (text, expected) => {
    expect(emails(text)).toEqual(expected);
  });
});

describe("addresses with another mark for the sign", () => {
  it.each([
    ["torvald#lumora.com (use @ instead of #)", ["torvald#lumora.com → torvald@lumora.com"]],
    ["torvaldXlumora.com, replace X with @", ["torvaldXlumora.com → torvald@lumora.com"]],
    ["torvald * gmail.com, put @ for the *", ["torvald * gmail.com → torvald@gmail.com"]],
    ["torvald〇lumora.com（〇は半角のアット）", ["torvald〇lumora.com → torvald@lumora.com"]],
    ["torvald#lumora.com", []],
    ["room # is 5, I wait @ home", []],
  ])("%s", (text, expected) => {
    expect(emails(text)).toEqual(expected);
  });
});

describe("hostile texts", () => {
  it.each([
    "a@a@",
    "@",
    "@ ",
    "at ",
    "x at gmail zz ",
    "p.a.y.",
    "www.www.",
    "name dot ",
    "a_at_b_dot_",
    "(at)",
    "a*b*",
    "http://a@a@",
    "{[<(",
  ])("finds nothing in a hundred thousand units of %j", (piece) => {
    expect(emails(piece.repeat(Math.ceil(100_000 / piece.length)))).toEqual([]);
  });

  it("finds each of many", () => {
    expect(emails("jo@lumora.com ".repeat(5_000))).toHaveLength(5_000);
  });
});

describe("what a mailbox, a sign and a host make of each other", () => {
  it.each([
    ["torvaldATlumoraDOTcom", ["torvaldATlumoraDOTcom → torvald@lumora.com"]],
    ["torvaldATlumoraDOTzz", []],
    ["It spells AT HOME. You typed it", []],
    ["torvald, at, lumora, dot, com", ["torvald, at, lumora, dot, com → torvald@lumora.com"]],
    ["spares (curl) lumora (spot) co (spot) uk", ["spares (curl) lumora (spot) co (spot) uk → spares@lumora.co.uk"]],
    ["spares {a} lumora {d} co {d} uk", ["spares {a} lumora {d} co {d} uk → spares@lumora.co.uk"]],
    ["the size [large] fits [small] and [small] too", []],
    ["shirts (blue) in size (large) or (large) it", []],
    ["torvald dot", []],
    ["@gmail.com", []],
    ["... @gmail.com", []],
    ["torvald..spares@gmail.com", ["torvald..spares@gmail.com → torvald..spares@gmail.com"]],
    ["-@gmail.com", []],
    ["torvald at\ngmail dot com", ["torvald at\ngmail dot com → torvald@gmail.com"]],
    ["not dot spares at gmail dot com", ["spares at gmail dot com → spares@gmail.com"]],
    ["torvald dot\nspares at gmail dot com", ["spares at gmail dot com → spares@gmail.com"]],
    ["name at 163", []],
    ["name@163", ["name@163 → name@163.com"]],
    ["name (at) 126", ["name (at) 126 → name@126.com"]],
    ["g mail", []],
    ["name at gee mail", ["name at gee mail → name@gmail.com"]],
    ["name at gmail dot", []],
    ["name at gmail dot xyzzy", []],
    ["name at gmail . com", ["name at gmail . com → name@gmail.com"]],
    ["name at gmail.", ["name at gmail → name@gmail.com"]],
    ["name AT lumora", []],
    ["Name AT lumora dot com", ["Name AT lumora dot com → name@lumora.com"]],
    ["look-at-shop.com", []],
    ["look-at-gmail.com", ["look-at-gmail.com → look@gmail.com"]],
    ["torvald ~at~ lumora.com", []],
    ["follow @lumora.parts", []],
    ["info @lumora.parts", ["info @lumora.parts → info@lumora.parts"]],
    ["info @ lumora.parts", ["info @ lumora.parts → info@lumora.parts"]],
    ["us @ lumora.parts", []],
    ["mail me: shop @ lumora.parts", []],
    ["shop @ lumora dot parts", []],
    ["shop@ lumora.parts", []],
    ["shop@ gmail.com", ["shop@ gmail.com → shop@gmail.com"]],
    ["shop\n@lumora.parts", []],
    ["me at gmail", []],
    ["write to us at gmail", []],
    ["mail us at gmail dot com", ["us at gmail dot com → us@gmail.com"]],
    ["us at gmail dot com", []],
    ["us at gmail.com", []],
    ["here at gmail", ["here at gmail → here@gmail.com"]],
    ["torvald at gmail rocks", []],
    ["Torvald AT gmail rocks", ["Torvald AT gmail → torvald@gmail.com"]],
    ["torvald AT gmail rocks", ["torvald AT gmail → torvald@gmail.com"]],
    ["torvald AT gmail", ["torvald AT gmail → torvald@gmail.com"]],
    ["spares88 at gmail rocks", ["spares88 at gmail → spares88@gmail.com"]],
    ["our spares at lumora dot com", []],
    ["info at lumora.com", ["info at lumora.com → info@lumora.com?"]],
    ["spares at lumora.com", ["spares at lumora.com → spares@lumora.com?"]],
    ["spares88 at lumora.com", ["spares88 at lumora.com → spares88@lumora.com"]],
    ["spares88 at lumora dot com", ["spares88 at lumora dot com → spares88@lumora.com"]],
    ["Contact: spares at lumora dot com", ["spares at lumora dot com → spares@lumora.com"]],
    ["write spares at lumora dot com now", ["spares at lumora dot com → spares@lumora.com"]],
    ["we sell spares at lumora dot com now", []],
    ["email spares at lumora dot com", ["spares at lumora dot com → spares@lumora.com"]],
    ["spares AT lumora.com", ["spares AT lumora.com → spares@lumora.com"]],
    ["torvald arroba lumora.com", []],
    ["torvald arroba lumora punto com", ["torvald arroba lumora punto com → torvald@lumora.com"]],
    ["torvald arroba gmail", ["torvald arroba gmail → torvald@gmail.com"]],
    ["joe@file.txt", []],
    ["joe@lumora.pdf", []],
    ["joe @ readme.md", []],
    ["https://joe@lumora.com/", []],
    ["lumora.com/@joe@x.com", ["joe@x.com → joe@x.com"]],
    ["moc.liamg@dlavrot", ["moc.liamg@dlavrot → torvald@gmail.com"]],
    [
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@gmail.com",
      [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@gmail.com → xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@gmail.com",
      ],
    ],
    ["joe@gmail.comx", ["joe@gmail → joe@gmail.com"]],
    ["joe at l u m o r a . c o m", ["joe at l u m o r a . c o m → joe@lumora.com"]],
    ["joe@l.u.m.o.r.a.c.o.m", ["joe@l.u.m.o.r.a.c.o.m → joe@lumora.com"]],
    ["joe at g-mail dot com", ["joe at g-mail dot com → joe@g-mail.com"]],
    ["dG9ydmFsZEBub3doZXJl", []],
    ["a@b", []],
    ["joe@localhost", []],
    ["joe\n@gmail.com", ["joe\n@gmail.com → joe@gmail.com"]],
    ["113-1234567-1234567\n\n<@`op.example", []],
    ["1@2.3", []],
    ["joe at web de", []],
    ["service klammeraffe lumora punkt d e, dann", ["service klammeraffe lumora punkt d e → service@lumora.de"]],
    ["joe at web punkt de", ["joe at web punkt de → joe@web.de"]],
  ])("%j", (text, expected) => {
    expect(emails(text)).toEqual(expected);
  });
});
