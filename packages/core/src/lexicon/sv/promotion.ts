import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words of marketing. */
export const promotion: Lexicon = lexicon(
  "sv",
  {
    coupon: [
      "ange|använd koden", "kampanjkod~", "kupong~", "med koden", "rabattkod~", "rabattkupong~", "värdecheck~", "värdekod",
    ],
    discount: [
      "% på", "% rabatt", "3 för 2", "erbjudande", "erbjudanden", "extrapris~", "fri frakt vid|på", "fynd~", "halva priset",
      "köp 2|3|två|tre", "nedsatt pris", "prissänk~", "procent rabatt|på", "rabatt~", "reapris~", "sänkta priser",
    ],
    "sale-event": [
      "black friday|week", "cyber monday", "kampanj", "kampanjen", "lagerrensning~", "mellandagsrea~", "rea", "realisation~", "rean",
      "slutrea", "sommarrea|vårrea|höstrea|vinterrea|julrea", "specialerbjudande~", "utförsäljning~", "~erbjudanden",
    ],
    "redeem-verb": [
      "ange", "använd", "använda", "byt mot", "giltig", "gäller", "lös in", "lösa in", "passa på", "skriv in", "uppge", "utnyttja",
    ],
    newsletter: [
      "anmäl dig|er till", "anmäl … nyhetsbrev~", "först att få", "först med att|nyheter~", "maillista", "mejllista", "nyhetsbrev~",
      "skriv upp dig", "skriv … lista~", "vårt utskick",
    ],
    giveaway: [
      "chans att vinna", "chansen att", "lotta/v", "lottar ut", "lotteri~", "tävling~", "utlottning~", "vinn en|ett", "vinna", "vinnare",
    ],
    loyalty: [
      "bonuspoäng", "bonusprogram~", "klippkort", "kundklubb~", "medlem", "medlemmar", "medlemskap~", "poäng på", "rekommendera oss|en",
      "rekommendera … till", "samla poäng|stämplar", "stamkund~", "stämpelkort~", "tipsa en vän|kompis", "vip~", "värva en vän|kompis",
    ],
    "new-products": [
      "andra varor|produkter|färger|modeller|auktioner|annonser", "bästsäljare", "hela sortiment~|utbudet", "inkommit",
      "kanske också gillar", "kollektion~", "kunder köper|köpte|brukar", "matchande", "nya kollektion~|färger|modeller|produkter|varor",
      "nyhet", "nyheter", "nyinkommet", "passande", "passar perfekt|till|bra till", "sortiment~", "större utbud", "tillbehör~",
      "vår/c sortiment|utbud|nya|kollektion|övriga|andra", "~kollektion", "åter i lager",
    ],
    "look-verb": [
      "besök", "besöka", "kika", "kolla|kika|titta in|gärna|även|på|runt", "se vår|hela|våra", "spana in", "ta en titt", "titta förbi",
      "unna dig", "upptäck", "utforska",
    ],
    "warranty-bait": [
      "aktivera|registrera|förläng|förlänga|utöka|dubbla din/c|gratis? garanti~|produkt~|köp|maskin~|apparat~|vara", "extra garanti~",
      "extra års? garanti~", "förlängd garanti", "garantiförlängning~", "garantiregistrering~", "livstidsgaranti", "produktregistrering~",
      "registrera produkten|köpet|garantin|maskinen", "års|år extra garanti~",
    ],
    "free-gift": [
      "bjuder vi/c på", "bonus", "gratis", "gåva", "gåvor", "med på köpet", "present", "presenter", "skickar|lägger vi/c med",
      "överraskning",
    ],
    "time-limit": [
      "bara idag|till|i|denna|fram", "begränsad tid", "den här veckan", "endast idag|till|denna", "fram till", "först till kvarn",
      "gäller till|bara|endast", "i helgen", "sista chansen|dagen", "skynda", "så länge lagret", "så långt lagret",
      "till söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag|midnatt|slutet",
    ],
    advert: [
      "% på allt", "% rabatt på din/c|nästa|hela|allt", "3 för 2", "anmäl dig till vårt", "black friday erbjudande~|deals|rea|rabatt",
      "först till kvarn", "gå med i vår kundklubb", "mellandagsrea", "så långt lagret räcker", "till halva priset", "utförsäljning",
      "värva en vän", "vår/c nyhetsbrev|utlottning|tävling",
    ],
  },
  {
    hit: {
      coupon: "Här är en rabattkod.",
      discount: "Det blir halva priset.",
      "sale-event": "Rean har börjat.",
      newsletter: "Nyhetsbrevet kommer.",
      "warranty-bait": "Registrera din produkt.",
      "time-limit": "Endast idag.",
      "free-gift": "Det är gratis.",
    },
    miss: {
      coupon: "Kopplingen är ny.",
      "warranty-bait": "Garantin gäller.",
    },
  },
);
