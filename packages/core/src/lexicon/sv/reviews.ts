import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "sv",
  {
    review: [
      "betyg~", "din/p text|inlägg|rader|åsikt på", "feedback~", "kommentar~", "några|ett par rader|ord", "omdöme~", "recenser~",
      "recension~", "review", "reviews", "vad du/p tyckte|tycker|skrev", "~omdöme/n", "~recension/n",
    ],
    praise: [
      "alla fem? stjärnor", "bra/p omdöme/p", "bästa omdöme/p", "en femma", "en positiv", "fem/p stjärnors|stjärnigt? omdöme/p",
      "fem/p|fyra|4 guld|fulla? stjärnor|stjärniga|stjärnigt|stjärna", "femma", "femstjärnig~", "ge|ger positivt", "grönt omdöme/p",
      "högsta omdöme/p|poäng", "något positivt|snällt|fint", "till positivt|positiv", "toppbetyg~", "tumme upp", "tummen upp",
    ],
    criticism: [
      "1|2|3|en|ett|två|tre stjärna|stjärnor|stjärnigt", "den|det|din|ditt|en|ett negativa|neutrala|dåliga|röda|negativ",
      "dålig/p omdöme/p", "kritik~", "låga|lågt omdöme/p", "negativt", "röd prick|gubbe", "rött omdöme/p",
    ],
    star: [
      "stjärna", "stjärnan", "stjärnor", "stjärnorna", "⭐",
    ],
    "review-verb": [
      "berätta/v", "betygsätt", "betygsätta", "betygsätter", "blir|bli vi/p? glada|jätteglada|tacksamma", "dela/v", "ge", "ger",
      "lägg|lägga upp", "lämna/v", "recensera/v", "skriv", "skriva/v", "sätt", "sätta", "sätter", "tyck till",
    ],
    "change-verb": [
      "anpassa", "byta|byt till", "fler stjärnor", "göra|gör om", "höj|höja|höjer", "justera/v", "korrigera/v", "redigera/v", "revidera/v",
      "till en? femma|positivt|positiv", "till fem/p", "tänka|tänk om", "uppdatera/v", "ändra/v", "ändrar",
    ],
    "remove-verb": [
      "dra|drar tillbaka|bort", "försvinn~", "plocka|plockar bort|ner", "radera/v", "tagit bort|ner", "ta|tar|tas bort|ner|tillbaka|ned",
      "är|blir borta",
    ],
    reward: [
      "belöning~", "bonus~", "cashback", "ersättning~", "gratis", "gåva", "gåvor", "kompensation~", "pengarna", "pengarna tillbaka",
      "present~", "rabatt~", "utan kostnad", "återbetala~", "återbetalning~", "överraskning~",
    ],
    "give-verb": [
      "betalar vi/p", "bjuder vi/p", "du/p kan få", "ersätter", "får", "får|få du/p", "ger vi/p", "kan du få", "och få", "skickar",
      "skickar vi/p", "står för", "swishar", "sätter vi/p", "är din|ditt", "återbetalar vi/p",
    ],
    exchange: [
      "alla som", "de som", "den som", "efter att du", "efter din/p", "för varje", "i gengäld", "i utbyte", "mot en|ett",
      "när det|vi är|ser|syns", "när du har lagt|skrivit|publicerat", "skicka|visa|mejla oss/p? en|ett? bild|bevis|länk", "skärmbild~",
      "skärmdump~", "som belöning|tack|uppskattning", "så fort vi/p|det|den|du", "så får",
    ],
    happy: [
      "allt bra", "allt är bra|okej|som|ok|toppen|perfekt", "gillar", "glad|glada med|över", "nöjd", "nöjda", "tycker du om", "älskar",
      "är bra",
    ],
    unhappy: [
      "besviken", "fel på", "inte fem/p", "inte helt? nöjd|nöjda|bra|okej|till", "mindre än fem/p", "missnöjd~",
      "något|nåt som? är? fel|inte|strular|krånglar", "problem",
    ],
    "threat-legal": [
      "advokat~", "anmäla", "anmälan mot|till", "anmäler", "blockera/v", "blockerar", "domstol~", "förtal~", "inkasso~", "juridisk~",
      "jurist~", "kronofogde~", "polis~", "skadestånd~", "stämning~", "svartlist~",
    ],
    mutual: [
      "byta omdöme/p", "detsamma", "då får du ett|en|samma|också", "då gör|ger|lämnar|skriver vi/p",
      "får du/p ett|en|samma tillbaka|av|också", "när jag fått|får ditt", "så ger|lämnar|skriver|sätter vi/p",
    ],
    "neutral-request": [
      "bra eller|som|och dålig~", "din/p åsikt", "oavsett om|vad|betyg|hur", "positivt|positiv eller|som|och negativt|negativ",
      "uppriktig~", "ärlig~",
    ],
    again: [
      "andra|tredje|sista gången|påminnelse~|meddelande|mejl|försök~", "ber dig|er igen", "fortfarande inte|inget|inga|väntar",
      "inte sett något|någon", "påminna~", "påminn~", "saknar fortfarande|ditt|ännu", "vi|jag frågade|bad dig|er|redan|tidigare",
      "väntar fortfarande|ännu|på", "ännu inte|inget",
    ],
    withhold: [
      "då|sen|sedan betalar|skickar|återbetalar|släpper", "förrän", "först när|efter|då", "håller inne|på",
      "ingen|inga|inget återbetalning|pengar|ersättning|leverans förrän|innan|utan", "inte förrän|innan", "släpper pengarna", "väntar med",
    ],
    "public-place": [
      "alla|andra får veta", "berätta för alla|andra|världen", "hela världen", "offentligt", "produktsidan", "på nätet",
    ],
    "change-it": [
      "den/p försvinner|borta|bort", "det röda är", "dra tillbaka den/p", "få|få den/p bort|borttagen|ändrad", "gör|göra om den/p",
      "ta|tar gärna/p? bort|ner|ned den/p", "till en femma", "ändra|ändrar|justera|radera|uppdatera|höja|höj gärna/p? den/p",
    ],
  },
  {
    hit: {
      review: "Ett omdöme vore fint.",
      praise: "Gärna en positiv recension.",
      criticism: "Din negativa recension.",
      "change-verb": "Ändra recensionen.",
      "remove-verb": "Ta bort den.",
      reward: "Ett presentkort som tack.",
      exchange: "I gengäld får du mer.",
      happy: "Är du nöjd?",
      "threat-legal": "Vår advokat skriver.",
      "neutral-request": "Var ärlig.",
      again: "En liten påminnelse.",
    },
    miss: {
      praise: "Fem stjärnskruvar saknas.",
      again: "Tack igen.",
    },
  },
);
