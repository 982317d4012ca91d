import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words of marketing. */
export const promotion: Lexicon = lexicon(
  "sv",
  {
    coupon: [
      "ange|använd koden", "kampanjkod~", "kupong~", "med koden", "rabattkod~", "värdecheck~",
    ],
    discount: [
      "% på", "% rabatt", "3 för 2", "erbjudande", "erbjudanden", "fri frakt vid|på", "fynd~", "halva priset", "köp 2|3|två|tre",
      "prissänk~", "procent rabatt|på", "rabatt~",
    ],
    "sale-event": [
      "black friday|week", "kampanj", "kampanjen", "mellandagsrea~", "rea", "rean", "sommarrea|vårrea|höstrea|vinterrea|julrea",
      "utförsäljning~", "~erbjudanden",
    ],
    "redeem-verb": [
      "ange", "använd", "använda", "byt mot", "giltig", "gäller", "lös in", "lösa in", "skriv in", "utnyttja",
    ],
    newsletter: [
      "anmäl dig|er till", "först med att|nyheter~", "mejllista", "nyhetsbrev~", "skriv upp dig", "vårt utskick",
    ],
    giveaway: [
      "chans att vinna", "chansen att", "lottar ut", "lotteri~", "tävling~", "utlottning~", "vinn en|ett", "vinna",
    ],
    loyalty: [
      "bonuspoäng", "kundklubb~", "medlem", "medlemmar", "medlemskap~", "poäng på", "rekommendera oss|en", "samla poäng|stämplar",
      "stamkund~", "stämpelkort~", "vip~", "värva en vän|kompis",
    ],
    "new-products": [
      "andra varor|produkter|färger|modeller|auktioner|annonser", "hela sortiment~|utbudet", "kollektion~", "kunder köper|köpte|brukar",
      "matchande", "nya kollektion~|färger|modeller|produkter|varor", "nyhet", "nyheter", "passande", "passar perfekt|till|bra till",
      "sortiment~", "större utbud", "tillbehör~", "vår/p sortiment|utbud|nya|kollektion|övriga|andra", "~kollektion",
    ],
    "look-verb": [
      "besök", "besöka", "kika", "kolla|kika|titta in|gärna|även|på|runt", "se vår|hela|våra", "ta en titt", "titta förbi", "upptäck",
    ],
    "warranty-bait": [
      "aktivera|registrera|förläng|förlänga|utöka|dubbla din/p|gratis? garanti~|produkt~|köp|maskin~|apparat~|vara", "extra garanti~",
      "extra års? garanti~", "förlängd garanti", "garantiförlängning~", "garantiregistrering~",
      "registrera produkten|köpet|garantin|maskinen", "års|år extra garanti~",
    ],
    "free-gift": [
      "bjuder vi/p på", "bonus", "gratis", "gåva", "med på köpet", "present", "skickar|lägger vi/p med",
    ],
    "time-limit": [
      "bara idag|till|i|denna|fram", "den här veckan", "endast idag|till|denna", "fram till", "först till kvarn", "gäller till|bara|endast",
      "sista chansen|dagen", "så länge lagret", "så långt lagret", "till söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag|midnatt|slutet",
    ],
    advert: [
      "% på allt", "% rabatt på din/p|nästa|hela|allt", "3 för 2", "anmäl dig till vårt", "black friday erbjudande~|deals|rea|rabatt",
      "gå med i vår kundklubb", "så långt lagret räcker", "till halva priset", "utförsäljning", "värva en vän",
      "vår/p nyhetsbrev|utlottning|tävling",
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
