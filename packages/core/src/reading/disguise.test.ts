import { describe, expect, it } from "vitest";
import { defineLanguage, lexicon } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { unmask } from "./disguise.js";
import { foldText } from "./fold.js";
import { HiddenWords } from "./hidden-words.js";
import { type Tokens, tokenize, wordOf } from "./tokens.js";

const names = defineLanguage({
  locale: "und",
  lexicons: [
    lexicon("und", {
      messenger: ["discord", "line", "telegram", "viber", "whatsapp"],
      "payment-outside": ["bizum", "revolut", "venmo", "western union", "western union money transfer office", "zelle"],
      "payment-wallet": ["apple pay", "paypal", "pix", "upi", "zap"],
      profanity: ["arse", "fuck"],
    }),
  ],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" },
  numbers: { digits: {}, repeats: {}, signs: {} },
});
const words = defineLanguage({
  locale: "xx",
  lexicons: [
    lexicon("xx", {
      "bank-account-word": ["card book", "card number"],
      "contact-direct": ["call me", "text me"],
      "contact-verb": ["call", "text"],
      discount: ["20 off"],
      "gift-card": ["gift card"],
      "insult-weak": ["idiot", "stupid"],
      "outside-platform": ["outside here"],
      "pay-verb": ["pay"],
      reward: ["voucher~"],
      self: ["i", "me"],
      shop: ["website"],
    }),
  ],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" },
  numbers: {
    digits: {},
    repeats: {},
    signs: {},
    spelling: "alpha papa yankee lima victor echo november mike oscar tango golf romeo",
  },
});
const known = new HiddenWords([new Vocabulary(names), new Vocabulary(words)]);

/** The tokens of a text once its disguises are undone; `code` is a part of it that is a number of something. */
function undo(text: string, code = "", subject = ""): { tokens: Tokens; clean: string; folded: string } {
  const { clean, folded } = foldText(subject + text);
  const at = clean.indexOf(code);
  const isCode = (start: number, end: number): boolean => code !== "" && start < at + code.length && end > at;
  return { tokens: unmask(known, clean, folded, tokenize(folded, clean), isCode, subject.length), clean, folded };
}

/** The words that are read in a text, each with what stands there. */
function unmasked(text: string, code = "", subject = ""): string[] {
  const { tokens, clean } = undo(text, code, subject);
  return [...tokens.reads].map(([token, reads]) => `${clean.slice(tokens.starts[token], tokens.ends[token])}=${reads}`);
}

/** Expects that words are read in a text, and no others, wherever in a message it stands. */
function expectAnywhere(text: string, found: readonly string[]): void {
  expect(unmasked(text)).toEqual(found);
  expect(unmasked(`oak elm ash yew fir. ${text}. bay fig nut rye elm`)).toEqual(found);
  expect(unmasked(`oak elm ash yew fir, ${text}, bay fig nut rye elm`)).toEqual(found);
}

/** All words of a text, those read among them. */
function allWords(text: string): string[] {
  const { tokens, folded } = undo(text);
  return tokens.starts.map((_, token) => wordOf(tokens, folded, token));
}

describe("letters set apart", () => {
  it.each([
    ["W.h.a.t.s.A.p.p me", ["W.h.a.t.s.A.p.p=whatsapp"]],
    ["use v e n m o now", ["v e n m o=venmo"]],
    ["use v-e-n-m-o now", ["v-e-n-m-o=venmo"]],
    ["v e n m o", ["v e n m o=venmo"]],
    ["p i x", ["p i x=pix"]],
    ["p-i-x", ["p-i-x=pix"]],
    ["P I X", ["P I X=pix"]],
    ["P I x", ["P I x=pix"]],
    ["p.i.x", ["p.i.x=pix"]],
    ["z a p", ["z a p=zap"]],
    ["by p i x i", ["p i x=pix"]],
    ["z♦a♦p", ["z♦a♦p=zap"]],
    ["z.a.p", ["z.a.p=zap"]],
    ["use a v e n m o", ["v e n m o=venmo"]],
    ["use v e n m o i", ["v e n m o=venmo"]],
    ["use k v e n m o", ["v e n m o=venmo"]],
    ["use v e n m o k", ["v e n m o=venmo"]],
    ["t e x t   m e", ["t e x t=text", "m e=me"]],
    ["c-a-l-l m-e", ["c-a-l-l=call", "m-e=me"]],
    ["c a l l m e", ["c a l l m e=call", "c a l l m e=me"]],
    ["g i f t   c a r d", ["g i f t   c a r d=gift", "g i f t   c a r d=card"]],
    ["a g i f t   c a r d", ["g i f t   c a r d=gift", "g i f t   c a r d=card"]],
    ["a  g i f t  c a r d", ["g i f t  c a r d=gift", "g i f t  c a r d=card"]],
    ["g-i-f-t c-a-r-d", ["g-i-f-t c-a-r-d=gift", "g-i-f-t c-a-r-d=card"]],
    ["g-i-f-t, c-a-r-d", ["g-i-f-t=gift", "c-a-r-d=card"]],
    ["g--i--f--t c--a--r--d", ["g--i--f--t c--a--r--d=gift", "g--i--f--t c--a--r--d=card"]],
    ["ab cd t e x t\tm e", ["t e x t=text", "m e=me"]],
    ["s t u p i d", ["s t u p i d=stupid"]],
    ["a s t u p i d", ["s t u p i d=stupid"]],
    ["y o u   s t u p i d", ["y o u=you", "s t u p i d=stupid"]],
    ["w e b s i t e", ["w e b s i t e=website"]],
    ["the b l u e lamp", ["b l u e=blue"]],
    ["S A L E M", ["S A L E M=salem"]],
    ["v/e/n/m/o", ["v/e/n/m/o=venmo"]],
    ["v\ne\nn\nm\no", ["v\ne\nn\nm\no=venmo"]],
    ["v.e.n.m.0", ["v.e.n.m.0=venmo"]],
    ["v 3 n m 0", ["v 3 n m 0=venmo"]],
    ["1 2 3 v e n m o", ["v e n m o=venmo"]],
    ["2 0 % o f f", ["o f f=off"]],
    ["20 % o f f", ["o f f=off"]],
    ["x v e n m o y z", ["v e n m o=venmo"]],
    ["xyz v e n m o v e n m o", ["v e n m o=venmo", "v e n m o=venmo"]],
    ["c a r d   n u m b e r", ["c a r d   n u m b e r=card", "c a r d   n u m b e r=number"]],
    ["card n u m b e r", ["n u m b e r=number"]],
    ["g i f t c a r d", ["g i f t c a r d=gift", "g i f t c a r d=card"]],
    ["o u t s i d e h e r e", ["o u t s i d e h e r e=outside", "o u t s i d e h e r e=here"]],
    ["the v o u c h e r c o d e", ["v o u c h e r c o d e=vouchercode"]],
    ["p a y p a l me", ["p a y p a l=paypal"]],
    ["V E N M O", ["V E N M O=venmo"]],
    ["v e n m o v i b e r", ["v e n m o=venmo", "v i b e r=viber"]],
    ["р а у р а l", ["р а у р а l=paypal"]],
  ])("are read in %j", (text, found) => {
    expectAnywhere(text, found);
  });

  it.each([
    "v e n",
    "P-I-X",
    "p-i.x",
    "f u c",
    "z♦a*p",
    "t e x t m e n o w",
    "w e b s i t e s",
    "blocks v, e, n, m, o here",
    "blocks v / e / n / m / o here",
    "1 2 3 4",
    "2 0 & o f f",
    "% o f f",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "text m e",
  ])("are not read in %j", (text) => {
    expectAnywhere(text, []);
  });
});

describe("words in pieces, and words of the telephone", () => {
  it.each([
    ["v+e+n+m+o", ["v+e+n+m+o=venmo"]],
    ["use v+e+n+m+o now", ["v+e+n+m+o=venmo"]],
    ["V❤e❤n❤m❤o", ["V❤e❤n❤m❤o=venmo"]],
    ["v&e&n&m&o", ["v&e&n&m&o=venmo"]],
    ["v+e+n+m+o+", ["v+e+n+m+o=venmo"]],
    ["Ven(m)o", ["Ven(m)o=venmo"]],
    ["V(e)n(m)o", ["V(e)n(m)o=venmo"]],
    ["(V)enmo", ["V)enmo=venmo"]],
    ["v(e)n[m]{o}", ["v(e)n[m]{o=venmo"]],
    ["Ven((m))o", ["Ven((m))o=venmo"]],
    ["t(e)l(e)g(r)a(m)", ["t(e)l(e)g(r)a(m=telegram"]],
    ["Ven mo", ["Ven mo=venmo"]],
    ["Ven-mo", ["Ven-mo=venmo"]],
    ["Ven - mo", ["Ven - mo=venmo"]],
    ["Ven / mo", ["Ven / mo=venmo"]],
    ["Ven|mo", ["Ven|mo=venmo"]],
    ["Ven\nmo", ["Ven\nmo=venmo"]],
    ["tele gram", ["tele gram=telegram"]],
    ["Rev olut", ["Rev olut=revolut"]],
    ["dis cord", ["dis cord=discord"]],
    ["whats app", ["whats app=whatsapp"]],
    ["wh atsapp", ["wh atsapp=whatsapp"]],
    ["te le gram", ["te le gram=telegram"]],
    ["use te le gram now", ["te le gram=telegram"]],
    ["te  le gram", ["te  le gram=telegram"]],
    ["te-le-gram", ["te-le-gram=telegram"]],
    ["te le gr am", ["te le gr am=telegram"]],
    ["tel egr am", ["tel egr am=telegram"]],
    ["wh at sa pp", ["wh at sa pp=whatsapp"]],
    ["ve nmo", ["ve nmo=venmo"]],
    ["ven mo x", ["ven mo=venmo"]],
    ["vib er", ["vib er=viber"]],
    ["vo uc her", ["vo uc her=voucher"]],
    ["vo uch er code", ["vo uch er=voucher"]],
    ["whatsa pp", ["whatsa pp=whatsapp"]],
    ["pa yp al", ["pa yp al=paypal"]],
    ["te lé gram", ["te lé gram=telegram"]],
    ["te le gram te le gram", ["te le gram=telegram", "te le gram=telegram"]],
    ["a te le gram", ["te le gram=telegram"]],
    ["xy te le gram", ["te le gram=telegram"]],
    ["teIegram", ["teIegram=telegram"]],
    ["TeIegram", ["TeIegram=telegram"]],
    ["paypaI", ["paypaI=paypal"]],
    ["papa alpha yankee papa alpha lima", ["papa alpha yankee papa alpha lima=paypal"]],
    ["use Papa Alpha Yankee Papa Alpha Lima now", ["Papa Alpha Yankee Papa Alpha Lima=paypal"]],
    ["x papa alpha yankee papa alpha lima", ["papa alpha yankee papa alpha lima=paypal"]],
    ["x y papa alpha yankee papa alpha lima", ["papa alpha yankee papa alpha lima=paypal"]],
    ["x y z papa alpha yankee papa alpha lima", ["papa alpha yankee papa alpha lima=paypal"]],
    ["papa, alpha, yankee, papa, alpha, lima", ["papa, alpha, yankee, papa, alpha, lima=paypal"]],
    ["victor echo november mike oscar", ["victor echo november mike oscar=venmo"]],
    ["echo victor echo november mike oscar", ["victor echo november mike oscar=venmo"]],
    [
      "victor echo november mike oscar papa alpha yankee papa alpha lima",
      ["victor echo november mike oscar=venmo", "papa alpha yankee papa alpha lima=paypal"],
    ],
  ])("are read in %j", (text, found) => {
    expectAnywhere(text, found);
  });

  it.each([
    "ve+nm+o",
    "Ven(m)",
    "Ven(m)o(x)",
    "Ven(xx)o",
    "call(me)",
    "ven (m)o",
    "Ven(((m)))o",
    "Ven, mo",
    "Ven. mo",
    "Ven  mo",
    "V enmo",
    "Venm o",
    "pay pal",
    "pay pal me",
    "call me",
    "Pay Pal",
    "text gram",
    "w hatsapp",
    "west ern union",
    "te le, gram",
    "te le gra m",
    "teleg ra m",
    "ve nm o",
    "te le graph",
    "vi be r",
    "teIegrarn",
    "TEIEGRAM",
    "tIgIegram",
    "Ili text",
    "discord I",
    "voucherIi",
    "pIx",
    "papa alpha. yankee papa alpha lima",
    "papa alpha yankee papa: alpha lima",
    "tango echo xray tango",
    "victor echo november mike",
    "lima alpha papa yankee alpha papa",
    "papa alpha yankee",
  ])("are not read in %j", (text) => {
    expectAnywhere(text, []);
  });
});

describe("letters that others stand for, and words turned around", () => {
  it.each([
    ["oɯuǝʌ", ["oɯuǝʌ=venmo"]],
    ["lɐdʎɐd", ["lɐdʎɐd=paypal"]],
    ["lapyap", ["lapyap=paypal"]],
    ["use lapyap now", ["lapyap=paypal"]],
    ["margelet", ["margelet=telegram"]],
    ["omnev", ["omnev=venmo"]],
    ["vaatsap", ["vaatsap=whatsapp"]],
    ["whatsap", ["whatsap=whatsapp"]],
    ["ouatsapp", ["ouatsapp=whatsapp"]],
    ["watzap", ["watzap=whatsapp"]],
    ["uots-app", ["uots-app=whatsapp"]],
    ["uots.app", ["uots.app=whatsapp"]],
    ["watsapes", ["watsapes=whatsapp"]],
    ["guatsap", ["guatsap=whatsapp"]],
    ["v3nmo", ["v3nmo=venmo"]],
    ["V3NMO", ["V3NMO=venmo"]],
    ["V3nm0", ["V3nm0=venmo"]],
    ["v3nmo-x", ["v3nmo=venmo"]],
    ["p4yp4l", ["p4yp4l=paypal"]],
    ["p1x", ["p1x=pix"]],
    ["z@p", ["z@p=zap"]],
    ["z4p", ["z4p=zap"]],
    ["Z@p", ["Z@p=zap"]],
    ["1d10t", ["1d10t=idiot"]],
    ["f*ck", ["f*ck=fuck"]],
    ["f**k", ["f**k=fuck"]],
    ["f***", ["f***=fuck"]],
    ["f#ck", ["f#ck=fuck"]],
    ["f##k", ["f##k=fuck"]],
    ["ve*mo", ["ve*mo=venmo"]],
    ["v*nmo", ["v*nmo=venmo"]],
    ["ve**o", ["ve**o=venmo"]],
    ["t*legram", ["t*legram=telegram"]],
    ["tele*ram", ["tele*ram=telegram"]],
    ["t*l*gram", ["t*l*gram=telegram"]],
    ["v3n*o", ["v3n*o=venmo"]],
    ["v*uchercode", ["v*uchercode=vouchercode"]],
    ["ven_mo", ["ven_mo=venmo"]],
    ["ve_mo", ["ve_mo=venmo"]],
    ["v_nmo", ["v_nmo=venmo"]],
    ["Re_olut", ["Re_olut=revolut"]],
    ["re__lut", ["re__lut=revolut"]],
    ["r_vo_ut", ["r_vo_ut=revolut"]],
    ["what_app", ["what_app=whatsapp"]],
    ["whatsaaapp", ["whatsaaapp=whatsapp"]],
    ["whatsaaaapp", ["whatsaaaapp=whatsapp"]],
    ["telllegram", ["telllegram=telegram"]],
    ["veeenmo", ["veeenmo=venmo"]],
    ["veeeeenmooo", ["veeeeenmooo=venmo"]],
    ["c4rd numb3r", ["c4rd=card"]],
    ["card numb3r", ["numb3r=number"]],
    ["xy c4rd", ["c4rd=card"]],
    ["c4rd", ["c4rd=card"]],
    ["my c4rd", ["c4rd=card"]],
    ["c@rd number", ["c@rd=card"]],
    ["card numb€r", ["numb€r=number"]],
    ["c@ll", ["c@ll=call"]],
    ["c@ll me", ["c@ll=call"]],
    ["t€xt m€", ["t€xt=text"]],
    ["p@yp@l", ["p@yp@l=paypal"]],
    ["p@ypal", ["p@ypal=paypal"]],
    ["P@y P@l", ["P@y P@l=paypal"]],
    ["v€nmo", ["v€nmo=venmo"]],
    ["p-a-y-p-a-l", ["p-a-y-p-a-l=paypal"]],
    ["pay-pal", ["pay-pal=paypal"]],
    ["pay.pal", ["pay.pal=paypal"]],
    ["pay·pal", ["pay·pal=paypal"]],
    ["pay*pal", ["pay*pal=paypal"]],
    ["tele.gram", ["tele.gram=telegram"]],
    ["tele-gram", ["tele-gram=telegram"]],
    ["tele/gram", ["tele/gram=telegram"]],
    ["tele_gram", ["tele_gram=telegram"]],
    ["te.le.gram", ["te.le.gram=telegram"]],
    ["te-le-gram", ["te-le-gram=telegram"]],
    ["w-hats-app", ["w-hats-app=whatsapp"]],
    ["what's-app", ["what's-app=whatsapp"]],
    ["wh@ts-@pp", ["wh@ts-@pp=whatsapp"]],
    ["gift.c@rd", ["c@rd=card"]],
    ["b1-zum", ["b1-zum=bizum"]],
    ["B1-zum", ["B1-zum=bizum"]],
    ["bi-2um", ["bi-2um=bizum"]],
    ["v3nm0-x", ["v3nm0=venmo"]],
  ])("are read in %j", (text, found) => {
    expectAnywhere(text, found);
  });

  it.each([
    "oɯuev",
    "xǝʌoɯ",
    "xip",
    "llac",
    "oidiV",
    "etisbew",
    "rehcuov",
    "wasapi",
    "hatsapp",
    "uots app",
    "uots--app",
    "watson",
    "vxatsap",
    "v3nmo-220",
    "220-v3nmo",
    "5-v3nmo",
    "P1X",
    "P1x",
    "za9",
    "0ff",
    "y0u",
    "f4ck",
    "f****",
    "*fuck",
    "v***o",
    "ve***",
    "t*x*",
    "t*xt",
    "p*x",
    "voucher*ode",
    "ven*",
    "_evolut",
    "revolu_",
    "web_ite",
    "paaaay",
    "xxxxx",
    "stuuupid",
    "stttupid",
    "idiooot",
    "callll",
    "numb3r",
    "card n@mber",
    "text m€",
    "$149",
    "149$",
    "call.me",
    "call-me",
    "gift-card",
    "gift.card",
    "g.ift.card",
    "gif.tca.rd",
    "web.site",
    "we.b.site",
    "webs.ite",
    "b1-ZUM",
    "biz-um2",
    "b1zum-2",
    "bi-z4m",
    "b-1-zum",
    "1-2-3",
    "12-zum",
  ])("are not read in %j", (text) => {
    expectAnywhere(text, []);
  });
});

describe("words in signs", () => {
  it.each([
    ["v e n m o d", ["v e n m o=venmo"]],
    ["ve-nm-o", ["ve-nm-o=venmo"]],
    ["vi-ber-x", ["vi-ber=viber"]],
    ["p@y", ["p@y=pay"]],
    ["wh@tsapp", ["wh@tsapp=whatsapp"]],
    ["whats@pp", ["whats@pp=whatsapp"]],
    ["te1egram", ["te1egram=telegram"]],
    ["te|egram", ["te|egram=telegram"]],
    ["t3l3gr4m", ["t3l3gr4m=telegram"]],
    ["t3legr@m", ["t3legr@m=telegram"]],
    ["t3le gr@m", ["t3le gr@m=telegram"]],
    ["tele gr@m", ["tele gr@m=telegram"]],
    ["t3le gram", ["t3le gram=telegram"]],
    ["t3 legram", ["t3 legram=telegram"]],
    ["W hats-App", ["W hats-App=whatsapp"]],
    ["wh4ts 4pp", ["wh4ts 4pp=whatsapp"]],
    ["whats 4pp", ["whats 4pp=whatsapp"]],
    ["ven m0", ["ven m0=venmo"]],
    ["v3n mo", ["v3n mo=venmo"]],
    ["Pay p4l", ["Pay p4l=paypal"]],
    ["p4y pal", ["p4y pal=paypal"]],
    ["pay p4l me", ["pay p4l=paypal"]],
    ["b1zum 5", ["b1zum=bizum"]],
    ["5tupid", ["5tupid=stupid"]],
    ["5TUPID", ["5TUPID=stupid"]],
    ["stup1d", ["stup1d=stupid"]],
    ["1d1ot", ["1d1ot=idiot"]],
    ["id10t", ["id10t=idiot"]],
    ["ID10T", ["ID10T=idiot"]],
    ["c4ll", ["c4ll=call"]],
    ["t3xt", ["t3xt=text"]],
    ["т3xt", ["т3xt=text"]],
    ["раураl", ["раураl=paypal"]],
    ["paypаl", ["paypаl=paypal"]],
    ["ρaypal", ["ρaypal=paypal"]],
    ["ТЕLEGRAM", ["ТЕLEGRAM=telegram"]],
    ["lаmp", ["lаmp=lamp"]],
    ["微信v3nmo", ["v3nmo=venmo"]],
    ["v3nmo微", ["v3nmo=venmo"]],
    ["c4rd number", ["c4rd=card"]],
    ["4rse", ["4rse=arse"]],
    ["ar5e", ["ar5e=arse"]],
    ["@rse", ["@rse=arse"]],
    ["ar$e", ["ar$e=arse"]],
    ["u-p-i", ["u-p-i=upi"]],
    ["u.p.i", ["u.p.i=upi"]],
    ["u_p_i", ["u_p_i=upi"]],
    ["u p i", ["u p i=upi"]],
    ["app1e pay", ["app1e=apple"]],
    ["appl3 p@y", ["appl3=apple", "p@y=pay"]],
    ["w3stern union", ["w3stern=western"]],
    ["western un1on", ["un1on=union"]],
    ["west3rn un1on", ["west3rn=western"]],
    ["w.e.s.t.e.r.n.u.n.i.o.n", ["w.e.s.t.e.r.n.u.n.i.o.n=western", "w.e.s.t.e.r.n.u.n.i.o.n=union"]],
    ["w-estern-union", ["w-estern-union=western", "w-estern-union=union"]],
    ["western.un.ion", ["western.un.ion=western", "western.un.ion=union"]],
    ["outs1de h3re", ["outs1de=outside"]],
    ["outs1de here", ["outs1de=outside"]],
    ["w3bsite", ["w3bsite=website"]],
    ["we.bs.it.e", ["we.bs.it.e=website"]],
    ["te-le-gr-am-x", ["te-le-gr-am=telegram"]],
    ["a.b.c.d.e.f.g.h.i.j.k.l.m.v.e.n.m.o", ["v.e.n.m.o=venmo"]],
    ["ve.nm.o", ["ve.nm.o=venmo"]],
    ["v.en.mo", ["v.en.mo=venmo"]],
    ["ve.nmo", ["ve.nmo=venmo"]],
    ["v.enmo", ["v.enmo=venmo"]],
    ["p-p4ypal", ["p4ypal=paypal"]],
  ])("are read in %j", (text, found) => {
    expectAnywhere(text, found);
  });

  it.each([
    "pay-me",
    "p@x",
    "b@r",
    "pi*x",
    "face gr@m",
    "t legr@m",
    "W hats.App",
    "w hatsapp",
    "S-WI 5H 12",
    "ven m0w",
    "P4Y P4L",
    "text p4l",
    "1D10T",
    "f4",
    "x5tupid",
    "stupid5",
    "5t5p5d",
    "c411",
    "ᴠᴇɴmo",
    "лампа",
    "ʌéñmö",
    "vénmo",
    "véñmo",
    "12345",
    "a1b2c3d4e5",
    "5w15h",
    "text5me",
    "card1",
    "n00mb3r",
    "a$$",
    "arse",
    "upi",
    "UPI",
    "apple p4y",
    "apple pay",
    "westrn un1on",
    "westernunion",
    "western-union",
    "gift_card",
    "outside.here",
    "web-s1te",
    "text.me.at",
    "pa1pal",
  ])("are not read in %j", (text) => {
    expectAnywhere(text, []);
  });
});

describe("words at their limits", () => {
  it.each([
    ["g.i.f.t.c.a.r.d", ["g.i.f.t.c.a.r.d=gift", "g.i.f.t.c.a.r.d=card"]],
    ["v e n m o v e n m o v e n m o v e n m o v e n m o", Array.from({ length: 5 }, () => "v e n m o=venmo")],
    ["i call you", []],
    ["n o w c a l l", []],
    ["5 t u p i d", ["5 t u p i d=stupid"]],
    ["$ t u p i d", ["$ t u p i d=stupid"]],
    ["t e x t m e", ["t e x t m e=text", "t e x t m e=me"]],
    ["m e t e x t", []],
    ["call\n\nv e n m o", ["v e n m o=venmo"]],
    ["veń mo", ["veń mo=venmo"]],
    ["V+i+b+e+r and V+e+n+m+o", ["V+i+b+e+r=viber", "V+e+n+m+o=venmo"]],
    ["Ven(m)o and Vi(b)er", ["Ven(m)o=venmo", "Vi(b)er=viber"]],
    ["v(e)(n)(m)(o)", ["v(e)(n)(m)(o=venmo"]],
    ["t(e)l(e)g(r)a(m) v(e)n(m)o", ["t(e)l(e)g(r)a(m=telegram", "v(e)n(m)o=venmo"]],
    ["Ven mo and Vi ber", ["Ven mo=venmo", "Vi ber=viber"]],
    ["ven mo vi ber", ["ven mo=venmo", "vi ber=viber"]],
    ["teIegram and paypaI", ["teIegram=telegram", "paypaI=paypal"]],
    ["text3d v3nmo v1ber", ["v3nmo=venmo", "v1ber=viber"]],
    ["v3nmo-v1ber", ["v3nmo=venmo", "v1ber=viber"]],
    ["lapyap and omnev", ["lapyap=paypal", "omnev=venmo"]],
    ["te le gram and pa yp al", ["te le gram=telegram", "pa yp al=paypal"]],
    ["f*ck and st*pid", ["f*ck=fuck", "st*pid=stupid"]],
  ])("are read in %j", (text, found) => {
    expectAnywhere(text, found);
  });

  it.each([
    `V${"o".repeat(24)}I`,
    `${"v".repeat(30)}3nmo`,
    `v3nmo${"x".repeat(50)}`,
    `ven ${"m".repeat(24)}`,
    `${"a ".repeat(60)}`,
    `${"9 ".repeat(12)}`,
    `v-${"e-".repeat(20)}nmo`,
    `f${"*".repeat(40)}`,
    `ven(${"m)(".repeat(20)})o`,
  ])("are not read in what is too long: %j", (text) => {
    expect(unmasked(text).filter((found) => /=(?:venmo|fuck)$/.test(found))).toEqual([]);
  });
});

describe("words that are nearly others", () => {
  it.each([
    [
      "w e s t e r n u n i o n m o n e y t r a n s f e r o f f i c e",
      [
        "w e s t e r n u n i o n m o n e y t r a n s f e r o f f i c e=western",
        "w e s t e r n u n i o n m o n e y t r a n s f e r o f f i c e=union",
        "w e s t e r n u n i o n m o n e y t r a n s f e r o f f i c e=money",
        "w e s t e r n u n i o n m o n e y t r a n s f e r o f f i c e=transfer",
        "w e s t e r n u n i o n m o n e y t r a n s f e r o f f i c e=office",
      ],
    ],
    ["l❤i❤n❤e", ["l❤i❤n❤e=line"]],
    ["l i n e", ["l i n e=line"]],
    ["a c a l l   t e x t", ["c a l l=call", "t e x t=text"]],
    ["a g i f t   t e x t", ["g i f t=gift", "t e x t=text"]],
    ["t e x t   x y", ["t e x t=text", "x y=xy"]],
    ["pay\np4l", ["pay\np4l=paypal"]],
    ["V3 Nmo", ["V3 Nmo=venmo"]],
    ["T3LE GRAM", ["T3LE GRAM=telegram"]],
    ["my new card numb3r", ["numb3r=number"]],
    ["тexт", ["тexт=text"]],
    ["ѵепмо", ["ѵепмо=venmo"]],
    ["appl3pay", ["appl3pay=apple", "appl3pay=pay"]],
    ["apple.p4y", ["apple.p4y=apple", "apple.p4y=pay"]],
    ["4pple.pay", ["4pple=apple"]],
    ["card b00k", ["b00k=book"]],
    ["card b0ok", ["b0ok=book"]],
    ["zellle", ["zellle=zelle"]],
    ["zelllle", ["zelllle=zelle"]],
    ["-v3nmo", ["v3nmo=venmo"]],
    ["v3nmo-", ["v3nmo=venmo"]],
    ["v3nmo -5", ["v3nmo=venmo"]],
    ["v3nmo- 5", ["v3nmo=venmo"]],
    ["v-3-n-m-0", ["v-3-n-m-0=venmo"]],
    ["te!egram", ["te!egram=telegram"]],
    ["v3nm0!", ["v3nm0=venmo"]],
    ["l1ne", ["l1ne=line"]],
    ["1ine", ["1ine=line"]],
    ["L1NE", ["L1NE=line"]],
    ["l1n3", ["l1n3=line"]],
    ["text l1n3", ["l1n3=line"]],
    ["$tupid", ["$tupid=stupid"]],
    ["stup!d", ["stup!d=stupid"]],
    ["id!ot", ["id!ot=idiot"]],
    ["idi0t!", ["idi0t=idiot"]],
    ["p.a.y.p.a.l.m.e", ["p.a.y.p.a.l=paypal", "m.e=me"]],
    ["pay.pal.me", ["pay.pal=paypal"]],
    ["t.e.x.t.m.e", ["t.e.x.t.m.e=text", "t.e.x.t.m.e=me"]],
    ["we-bs-it-e", ["we-bs-it-e=website"]],
    ["web.s1te", ["web.s1te=website"]],
    ["c-a-r-d number", ["c-a-r-d=card"]],
    ["card n-u-m-b-e-r", ["n-u-m-b-e-r=number"]],
    ["v.e.n.m.o.v.i.b.e.r", ["v.e.n.m.o=venmo", "v.i.b.e.r=viber"]],
  ])("are read in %j", (text, found) => {
    expectAnywhere(text, found);
  });

  it.each([
    "w e s t e r n u n i o n m o n e y t r a n s f e r o f f i c e s",
    "v e n\n\nm o",
    "pay, p4l",
    "pay. p4l",
    "p 4ypal",
    "p4ypa l",
    "V3 NMO",
    "text m3",
    "m3",
    "card, numb3r",
    "card oak numb3r",
    "card oak elm fir numb3r",
    "техт",
    "apple-pay",
    "card B00K",
    "card 800k",
    "b00k",
    "zele",
    "x5-v3nmo",
    "5-venm0",
    "9-9-9-v",
    "12*34",
    "f*k",
    "****",
    "pa|pal",
    "st00pid",
    "te.xt.me",
  ])("are not read in %j", (text) => {
    expectAnywhere(text, []);
  });
});

describe("a code", () => {
  it.each([
    ["a word with figures", "the v3nmo here", "v3nmo"],
    ["a chain", "the v-3nmo here", "v-3nmo"],
    ["halves", "the v3n mo here", "v3n mo"],
  ])("hides nothing: %s", (_, text, code) => {
    expect(unmasked(text)).toHaveLength(1);
    expect(unmasked(text, code)).toEqual([]);
    expect(unmasked(text, "the")).toHaveLength(1);
  });
});

describe("a name across subject and body", () => {
  it.each([
    ["Ven", "mo is fine", ["mo=venmo"]],
    ["The western", "union is fine", ["union=western", "union=union"]],
    ["The ven", "mores", []],
    ["The western.", "union is fine", []],
    ["", "venmo", []],
    ["The lamp", "box", []],
    ["Pay", "me", []],
  ])("is read from %j and %j", (subject, text, found) => {
    expect(unmasked(text, "", subject === "" ? "" : `${subject}\n\n`)).toEqual(found);
  });

  it("is none without a body", () => {
    expect(unmasked("", "", "ven mores ven\n\n")).toEqual([]);
    expect(unmasked("mo", "", "\n\n")).toEqual([]);
  });
});

describe("a text whose disguises are undone", () => {
  it("keeps its other words", () => {
    expect(allWords("the v e n m o and Ven-mo or g i f t   c a r d v3nmo")).toEqual([
      ..."the venmo and venmo or gift card venmo".split(" "),
    ]);
    expect(allWords("nothing is hidden here")).toEqual("nothing is hidden here".split(" "));
  });

  it("takes the run that begins first, and of those the longest", () => {
    expect(unmasked("v e n m o v3nmo")).toEqual(["v e n m o=venmo", "v3nmo=venmo"]);
    expect(unmasked("t3le gram v3nmo")).toEqual(["t3le gram=telegram", "v3nmo=venmo"]);
  });

  it("is its own tokens where nothing is hidden", () => {
    const { clean, folded } = foldText("nothing is hidden");
    const tokens = tokenize(folded, clean);
    expect(unmask(known, clean, folded, tokens, () => false, 0)).toBe(tokens);
  });

  it("is as wide as its words", () => {
    expect(undo("the v e n m o now").tokens.positions).toEqual([2, 4, 6]);
    expect(undo("the g i f t   c a r d now and v3nmo now").tokens.positions).toEqual([2, 4, 6, 8, 10, 12, 14]);
  });

  it("keeps its gaps, and has spaces between the words of a phrase", () => {
    expect(undo("lamp, g i f t   c a r d. box").tokens.gapBefore).toEqual([5, 2, 1, 4]);
  });

  it("keeps its questions and lists", () => {
    const { tokens } = undo("the v e n m o? yes? ok:\nv e n m o is ok? text:\nv3nmo now");
    expect(tokens.questions).toEqual([1, 2, 6]);
    expect(tokens.lists).toEqual([4, 8]);
    expect(tokens.scripts).toBe(1);
    expect(tokens.evidence).toBe(tokenize("the v e n m o? yes? ok:\nv e n m o is ok? text:\nv3nmo now").evidence);
  });
});
