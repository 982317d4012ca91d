import { describe, expect, it } from "vitest";
import type { DocumentLink } from "../document/document.js";
import type { LinkDetection } from "./detection.js";
import { detectLinks } from "./links.js";
import { detectContext } from "./testing.js";

/** Each link as `text → host`, a weak one with `?` after it. */
function links(text: string, region = "US", locales: readonly string[] = []): string[] {
  const context = detectContext(text, {}, { region }, locales);
  return detectLinks(context).map(
    ({ start, end, host, strength }) => `${context.clean.slice(start, end)} → ${host}${strength === "weak" ? "?" : ""}`,
  );
}

it("takes an ending that is a word as well where it is the country's own", () => {
  expect(links("scarica da lumora-parti . it / guida", "IT")).toEqual(["lumora-parti . it / guida → lumora-parti.it"]);
  expect(links("guarda su lumoraparti punto it", "IT")).toEqual(["lumoraparti punto it → lumoraparti.it"]);
  expect(links("a quel punto it lamp funziona", "IT")).toEqual([]);
  expect(links("Vai su lumora punto it e ordina", "IT", ["it"])).toEqual(["lumora punto it → lumora.it"]);
});

it("takes no word for an ending", () => {
  expect(links("ponto atrás, ponto com fio duplo", "BR", ["pt"])).toEqual([]);
  expect(links("veja em lumora ponto com hoje", "BR", ["pt"])).toEqual(["lumora ponto com → lumora.com"]);
});

function only(text: string): LinkDetection {
  const found = detectLinks(detectContext(text));
  expect(found).toHaveLength(1);
  return found[0] as LinkDetection;
}

describe("links in other languages and in codes", () => {
  it.each([
    ["visitez lumora point fr", "lumora point fr → lumora.fr"],
    ["nuestra web lumora punto es", "lumora punto es → lumora.es"],
    ["il nostro sito lumora punto it", "lumora punto it → lumora.it"],
    ["hemsida lumora punkt se", "lumora punkt se → lumora.se"],
    ["kijk op lumora punt nl", "lumora punt nl → lumora.nl"],
    ["sklep lumora kropka pl", "lumora kropka pl → lumora.pl"],
    ["sitemiz lumora nokta com", "lumora nokta com → lumora.com"],
    ["サイトは lumora ドット jp です", "lumora ドット jp → lumora.jp"],
    ["网址 lumora点com", "lumora点com → lumora.com"],
    ["hxxps://lumora[.]com/deals", "hxxps://lumora[.]com/deals → lumora.com"],
    ["visit lumora (add .com)", "lumora (add .com → lumora.com"],
    ["unsere Seite lumora p u n k t de, Rubrik Klingen", "lumora p u n k t de → lumora.de"],
    ["lumora n.o.k.t.a com yazarsan", "lumora n.o.k.t.a com → lumora.com"],
    ["Tapez lumora point fr et regardez", "lumora point fr → lumora.fr"],
    ["Slå in lumora (prick) nu så ser du", "lumora (prick) nu → lumora.nu"],
    ["the new one lives at lumora dot support slash lamp. Shout if", "lumora dot support slash lamp → lumora.support"],
    ["lumora▪com", "lumora▪com → lumora.com"],
    ["lumora✿com", "lumora✿com → lumora.com"],
    ["lumora • com now", "lumora • com → lumora.com"],
    ["lumora * com", "lumora * com → lumora.com"],
    ["l u m o r e . c o m", "l u m o r e . c o m → lumore.com"],
    ["auf lumora Bindestrich nord Punkt de vorbei", "lumora Bindestrich nord Punkt de → lumora-nord.de"],
    ["på lumora bindestreck hus punkt se", "lumora bindestreck hus punkt se → lumora-hus.se"],
    ["chez nous, trois double v point lumora point fr", "v point lumora point fr → v.lumora.fr"],
    ["Order from triple w dot lumora dot com", "w dot lumora dot com → w.lumora.com"],
    ["Büyük beden lumora nokta shop adresinde duruyor", "lumora nokta shop → lumora.shop"],
    [".moc.aromul no era tser eht", "moc.aromul → lumora.com"],
    ["Shop: l u m o r a . d e", "l u m o r a . d e → lumora.de"],
    ["网址 lumora【点】com", "lumora【点】com → lumora.com"],
    ["lumora点康姆", "lumora点康姆 → lumora.com"],
    ["زوروا lumora نقطة كوم", "lumora نقطة كوم → lumora.com"],
    ["lumora.c0m", "lumora.c0m → lumora.com"],
    ["lumora dotcom", "lumora dotcom → lumora.com"],
    ["www.lumora,com", "www.lumora,com → lumora.com"],
    ["tinyurl com/lumora", "tinyurl com/lumora → tinyurl.com"],
    ["add t me/lumora", "t me/lumora → t.me"],
    ["l.u.m.o.r.a.c.o.m", "l.u.m.o.r.a.c.o.m → lumora.com"],
    ["aHR0cHM6Ly9sdW1vcmEuZXhhbXBsZS9kZWFscw==", "aHR0cHM6Ly9sdW1vcmEuZXhhbXBsZS9kZWFscw== → lumora.example"],
    ["d3d3Lmx1bW9yYS5leGFtcGxl", "d3d3Lmx1bW9yYS5leGFtcGxl → lumora.example"],
    ["bHVtb3JhLXBhcnRzLmNvbQ==", "bHVtb3JhLXBhcnRzLmNvbQ== → lumora-parts.com"],
    ["see lumora,com or lumora-parts", "lumora,com → lumora.com"],
    ["range at lumora,co,uk (swap)", "lumora,co,uk → lumora.co.uk"],
    ["get http://3405803786/fw.bin", "http://3405803786/fw.bin → 3405803786"],
    ["https%3A%2F%2Flumora.com%2Fdeals", "https%3A%2F%2Flumora.com%2Fdeals → lumora.com"],
  ])("%s", (text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  it.each([
    "le point de vente est au point fr",
    "punto de recogida, punto es importante",
    "Der Punkt de Vries nannte",
    "下午3点 com",
    "a.b.c.d.e.f.g",
    "aHR0cGVk",
    "Internationalization and Donaudampfschifffahrt",
    "Thanks,company of ours",
    "one,com,two and hello, com",
    "the dotcom bubble",
    "the green dot COM port is free",
    "plug it into the USB*COM lead",
    "RJ45 • COM 1",
    "dash dot, dot dash dot dot",
    "made in P.R.C.Com",
    "un bon point de la maison",
    "Gent.mo Avv. Serra",
    "email me/us or write to/from there",
  ])("no link in “%s”", (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe("plain links", () => {
  it.each([
    ["See https://copperfern.store/lot?a=1, thanks", "https://copperfern.store/lot?a=1 → copperfern.store"],
    ["at http://www.amazon.com/returns.", "http://www.amazon.com/returns → amazon.com"],
    ["on www.kelder-lamps.co.uk using code K3", "www.kelder-lamps.co.uk → kelder-lamps.co.uk"],
    ["join discord.gg/7hTqm now", "discord.gg/7hTqm → discord.gg"],
    ["ftp://files.lumora.net/a", "ftp://files.lumora.net/a → files.lumora.net"],
    ["lumora.com:8080/x", "lumora.com:8080/x → lumora.com"],
    ["lumora-parts.com?ref=1", "lumora-parts.com?ref=1 → lumora-parts.com"],
    ["https://lumora.com/a_(b).", "https://lumora.com/a_(b) → lumora.com"],
    ["(lumora.com)", "lumora.com → lumora.com"],
    ["**lumora.com**", "lumora.com → lumora.com"],
    ["_lumora.com_", "lumora.com → lumora.com"],
    ["see lumora.com's page", "lumora.com → lumora.com"],
    ["LUMORA.COM", "LUMORA.COM → lumora.com"],
    ["MyLumora.Com", "MyLumora.Com → mylumora.com"],
    ["lumora.com.Thanks", "lumora.com → lumora.com"],
    ["Thanks.www.lumora.com", "www.lumora.com → lumora.com"],
    ["lumora.com加我微信", "lumora.com → lumora.com"],
    ["请访问lumora.com谢谢", "lumora.com → lumora.com"],
    ["müller-lampen.de", "müller-lampen.de → müller-lampen.de"],
    ["例子.中国", "例子.中国 → 例子.中国"],
    ["сайт.рф", "сайт.рф → сайт.рф"],
    ["amazon.com.evil.shop", "amazon.com.evil.shop → amazon.com.evil.shop"],
    ["ebay.de.kaufschutz-fall.com", "ebay.de.kaufschutz-fall.com → ebay.de.kaufschutz-fall.com"],
    ["https://amazon.com@evil.shop/x", "https://amazon.com@evil.shop/x → evil.shop"],
    ["https://lumora.partz/x", "https://lumora.partz/x → lumora.partz"],
    ["whatsapp://send?phone=1", "whatsapp://send?phone=1 → send"],
    ["45.12.33.8/login", "45.12.33.8/login → 45.12.33.8"],
    ["45.12.33.8:8080", "45.12.33.8:8080 → 45.12.33.8"],
    ["our website lumora.it has more", "lumora.it → lumora.it"],
    ["https://medium.com/@joe", "https://medium.com/@joe → medium.com"],
  ])("finds the one of %j", (text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  it("says the scheme and the registrable domain", () => {
    expect(only("https://care.lumora.co.uk/faq")).toEqual({
      kind: "link",
      start: 0,
      end: 29,
      strength: "strong",
      host: "care.lumora.co.uk",
      domain: "lumora.co.uk",
      scheme: "https",
      href: "https://care.lumora.co.uk/faq",
      documentLink: null,
      reads: undefined,
    });
  });

  it("trusts an ending that is also a word where it is the country's own", () => {
    expect(links("Mehr auf lumora.at!", "AT")).toEqual(["lumora.at → lumora.at"]);
    expect(links("Nice lumora.at!", "US")).toEqual(["lumora.at → lumora.at?"]);
  });

  it("finds several", () => {
    expect(links("lumora.com or https://lumora.de/x, not lumora.pdf")).toEqual([
      "lumora.com → lumora.com",
      "https://lumora.de/x → lumora.de",
    ]);
  });
});

describe("what only looks like a host", () => {
  it.each([
    "see manual.pdf and setup.zip or clip.mov, IMG_20.heic",
    "run /usr/lib/start.pl and ./bin/lamp.pm",
    "I moved it from 4.2.7.1 to 4.3.0.12 with the cable",
    "version v2.0.1 or 4.10.0.12, firmware 4.10.0.12/4.11",
    "Node.js and ASP.NET and Socket.io, Vue.js, Next.js and .NET",
    "works with the .NET framework",
    "e.g. this, i.e. that, at 9 a.m. or p.m. in the U.S.A",
    "el C.I.F. de la tienda, el I.V.A. de la compra, la T.V.A. de la commande",
    "Ltd.Co and No.5 and approx.2kg",
    "It works.It is fine. Thanks.So we did. done.we left",
    "put it in the box.In case",
    "item.no 4711 and art.no: 4711",
    "J.R.Smith and Dr.Med and Settings.About",
    "12.95 and 3.5mm and $12.00, 30.06.2024, 1.234.567,89",
    "http://192.168.0.1/setup and 10.0.0.1 172.16.0.1 127.0.0.1/x localhost:3000 printer.local",
    "お答えします。PE 1.5号の糸です",
    "look at the dot on the left of a polka dot dress",
    "the point is clear, at this point net weight is 5kg",
    "a dot com company in the dot com boom",
    "I bought it at the shop . net weight 5 kg",
    "good.as new and no.it is not, Hi.my name is Jo",
    "Please advise.us customers, contact us.call now",
    "size 2.in or 10.am",
    "USB•C and HDMI・DVI",
    "foo.bar() or first.last or S.p.A.",
    "jo@lumora.com",
    "follow @lumora.parts",
  ])("leaves %j alone", (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe("disguised links", () => {
  it.each([
    ["visit lumora dot com today", "lumora dot com", "lumora.com"],
    ["www dot lumora dot com", "www dot lumora dot com", "www.lumora.com"],
    ["lumora[.]com", "lumora[.]com", "lumora.com"],
    ["our lumora(dot)com now", "lumora(dot)com", "lumora.com"],
    ["lumora [dot] store", "lumora [dot] store", "lumora.store"],
    ["lumora (then dot com)", "lumora (then dot com", "lumora.com"],
    ["type lumora and then add .com", "lumora and then add .com", "lumora.com"],
    ["hxxps://copperfern(.)store/lot", "hxxps://copperfern(.)store/lot", "copperfern.store"],
    ["lumora . com / lamp7 (take the blanks out)", "lumora . com / lamp7", "lumora.com"],
    ["google lumora parts .com", "parts .com", "parts.com"],
    ["www lumora com", "www lumora com", "www.lumora.com"],
    ["visit s h o p . c o m now", "s h o p . c o m", "shop.com"],
    ["lumora-dot-com", "lumora-dot-com", "lumora.com"],
    ["copperferndotcom", "copperferndotcom", "copperfern.com"],
    ["%77%77%77.lumora.com", "%77%77%77.lumora.com", "www.lumora.com"],
    ["lumora%2Ecom", "lumora%2Ecom", "lumora.com"],
    ["lumora&#46;com", "lumora&#46;com", "lumora.com"],
    ["lumora●com", "lumora●com", "lumora.com"],
    ["lumora・com", "lumora・com", "lumora.com"],
    ["网址lumora点com", "lumora点com", "lumora.com"],
    ["lumora punkt de", "lumora punkt de", "lumora.de"],
    ["lumora dot co dot uk", "lumora dot co dot uk", "lumora.co.uk"],
    ["http://user:word@lumora.shop:8080/x", "http://user:word@lumora.shop:8080/x", "lumora.shop"],
    ["http://amazon.com@lumora.shop", "http://amazon.com@lumora.shop", "lumora.shop"],
    ["http://user@lumora.shop", "http://user@lumora.shop", "lumora.shop"],
    ["at https%3A%2F%2Flumora%2Egarden%2Fcare, paste it", "https%3A%2F%2Flumora%2Egarden%2Fcare", "lumora.garden"],
    ["type lumora, dot, com", "lumora, dot, com", "lumora.com"],
    ["lumоra.com", "lumоra.com", "lumora.com"],
    ["lumora.сom", "lumora.сom", "lumora.com"],
    ["http:\\\\lumora.com", "http:\\\\lumora.com", "lumora.com"],
    ["moc.aromul", "moc.aromul", "lumora.com"],
  ])("reads %j", (text, written, reads) => {
    const link = only(text);
    expect({ written: detectContext(text).clean.slice(link.start, link.end), reads: link.reads, strength: link.strength }).toEqual({
      written,
      reads,
      strength: "strong",
    });
  });

  it.each(["lumora．com", "lumo\u200bra.com"])("sees through %j without a reading of its own", (text) => {
    expect(only(text).host).toBe("lumora.com");
  });
});

describe("links of the format", () => {
  const at = { field: "text", start: 0, end: 0 } as const;
  const linkTo = (href: string, start: number, end: number): DocumentLink => ({
    label: { start, end },
    href,
    hrefAt: at,
    at,
    hasImage: false,
  });

  it("stand at their labels, also over app schemes", () => {
    const context = detectContext("our album", { links: [linkTo("https://album.yupi.com/a", 0, 9)] });
    expect(detectLinks(context)).toEqual([
      {
        kind: "link",
        start: 0,
        end: 9,
        strength: "strong",
        scheme: "https",
        host: "album.yupi.com",
        domain: "yupi.com",
        href: "https://album.yupi.com/a",
        documentLink: 0,
      },
    ]);
  });

  it.each([
    "mailto:jo@lumora.com",
    "tel:+15550100",
    "#top",
    "/gp/help",
    "manual.pdf",
    "javascript:void(0)",
    "http://192.168.0.1/",
    "data:text/plain,a.com",
    "files%2Fmanual%2Epdf",
  ])("%s is none", (href) => {
    expect(detectLinks(detectContext("here", { links: [linkTo(href, 0, 4)] }))).toEqual([]);
  });

  it.each([
    ["//lumora.com/x", "lumora.com"],
    ["https:\\\\lumora.com", "lumora.com"],
    ["ht\ntps://lumora.com", "lumora.com"],
    ["https://amazon.com@lumora.com/", "lumora.com"],
    ["https://lumora%2Ecom/", "lumora.com"],
    ["www.lumora.com", "lumora.com"],
    ["weixin://dl/chat", "dl"],
    ["https://p.l\u006c\u0327/", "p.l\u013c"],
    ["lumora%2Ecom%2Fmanual", "lumora.com"],
    ["https%3A%2F%2Flumora.com%2Fmanual", "lumora.com"],
  ])("%j leads to %s", (href, host) => {
    expect(detectLinks(detectContext("here", { links: [linkTo(href, 0, 4)] })).map((link) => link.host)).toEqual([host]);
  });

  it("count once where the label shows the target, twice where it shows another", () => {
    const seen = (href: string): string[] =>
      detectLinks(detectContext("www.lumora.com", { links: [linkTo(href, 0, 14)] })).map((link) => `${link.documentLink} ${link.host}`);
    expect(seen("https://lumora.com/x")).toEqual(["0 lumora.com"]);
    expect(seen("https://evil.shop/x")).toEqual(["0 evil.shop", "null lumora.com"]);
  });

  it("leaves placeholders closed", () => {
    const span = { start: 0, end: 15 };
    const placeholder = { syntax: "{{x}}", name: "buyer.phone", isBroken: false, isControl: false, span, at };
    expect(detectLinks(detectContext("{{buyer.phone}}", { placeholders: [placeholder] }))).toEqual([]);
  });
});

describe("hostile texts", () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length));

  it.each([
    "p.a.y.",
    "www.www.",
    "a@a@",
    "http://http://",
    "1-1-1-",
    ".",
    ". ",
    " ",
    "a",
    "dot ",
    "x dot ",
    "([",
    "%41%",
    "//",
    "://",
    "1.2.3.4 ",
    "a_at_b_dot_",
  ])("finds nothing in a hundred thousand units of %j", (piece) => {
    expect(detectLinks(detectContext(fill(piece)))).toEqual([]);
  });

  it("finds each of many", () => {
    expect(detectLinks(detectContext("lumora.com ".repeat(5_000)))).toHaveLength(5_000);
    expect(detectLinks(detectContext("lumora.com加".repeat(5_000)))).toHaveLength(5_000);
  });

  it("ends a path after 2,048 units", () => {
    expect(detectLinks(detectContext(`lumora.com/${"a".repeat(10_000)}`))).toMatchObject([{ start: 0, end: 10 + 2048 }]);
  });
});
