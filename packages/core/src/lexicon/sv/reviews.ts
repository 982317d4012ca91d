import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "sv",
  {
    review: [
      "betyg~", "din/c text|inlägg|rader|åsikt på", "feedback~", "kommentar~", "några|ett par rader|ord", "omdöme~", "recenser~",
      "recension~", "review", "reviews", "vad du/c tyckte|tycker|skrev", "~omdöme/n", "~recension/n",
    ],
    praise: [
      "alla fem? stjärnor", "bra/c omdöme/c", "bästa omdöme/c", "en femma", "en positiv", "fem/c stjärnors|stjärnigt? omdöme/c", "fem/c ⭐",
      "fem/c|fyra|4 guld|fulla? stjärnor|stjärniga|stjärnigt|stjärna", "femma", "femstjärnig~", "full pott", "ge|ger positivt",
      "grön gubbe|prick", "grönt omdöme/c", "högsta omdöme/c|poäng", "högt betyg", "maxpoäng", "något positivt|snällt|fint",
      "till positivt|positiv", "toppbetyg~", "tumme upp", "tummen upp",
    ],
    criticism: [
      "1|2|3|en|ett|två|tre stjärna|stjärnor|stjärnigt", "bottenbetyg~", "den|det|din|ditt|en|ett negativa|neutrala|dåliga|röda|negativ",
      "dålig/c omdöme/c", "kritik~", "låga|lågt omdöme/c", "negativt", "röd prick|gubbe", "rött omdöme/c", "sågning~",
    ],
    star: [
      "stjärna", "stjärnan", "stjärnor", "stjärnorna", "★", "⭐",
    ],
    "review-verb": [
      "berätta/v", "betygsätt", "betygsätta", "betygsätter", "blir|bli vi/c? glada|jätteglada|tacksamma", "dela/v", "ge", "ger",
      "lägg|lägga upp", "lämna/v", "publicera/v", "recensera/v", "skriv", "skriva/v", "sätt", "sätta", "sätter", "tyck till",
    ],
    "change-verb": [
      "anpassa", "byta|byt till", "fler stjärnor", "göra|gör om", "gör|göra … fem/c|femma|positivt", "höj|höja|höjer", "justera/v",
      "korrigera/v", "ompröva~", "omvärdera", "redigera/v", "revidera/v", "revidering", "se över", "till en? femma|positivt|positiv",
      "till fem/c|fyra", "tänka|tänk om", "uppdatera/v", "uppgradera/v", "ändra/v", "ändrar",
    ],
    "remove-verb": [
      "avlägsna", "borta är", "dra|drar tillbaka|bort", "dra|drar … tillbaka", "försvinn~", "plocka … bort", "plocka|plockar bort|ner",
      "radera/v", "stryka", "tagit bort|ner", "ta|tar … bort|ner|ned|tillbaka", "ta|tar|tas bort|ner|tillbaka|ned", "är|blir borta",
    ],
    reward: [
      "belöning~", "bonus~", "cashback", "ersättning~", "gratis", "gåva", "gåvor", "kompensation~", "kupong~", "pengarna",
      "pengarna tillbaka", "present~", "prisavdrag~", "rabatt~", "tillgodo~", "utan kostnad", "värdecheck~", "återbetala~",
      "återbetalning~", "överraskning~",
    ],
    "give-verb": [
      "belönar", "betalar vi/c", "bjuder vi/c", "du/c kan få", "ersätter", "får", "får|få du/c", "ger vi/c", "kan du få", "mottar",
      "och få", "skickar", "skickar jag", "skickar vi/c", "står för", "swishar", "sätter vi/c", "tackar vi/c", "tjänar", "väntar",
      "är din|ditt", "återbetalar vi/c",
    ],
    exchange: [
      "alla som", "bevis på", "de som", "den som", "efter att du", "efter din/c", "för besväret", "för varje", "i gengäld", "i utbyte",
      "mot en|ett", "när det|vi är|ser|syns", "när du har lagt|skrivit|publicerat", "skicka|visa|mejla oss/c? en|ett? bild|bevis|länk",
      "skärmbild~", "skärmdump~", "som belöning|tack|uppskattning", "så fort vi/c|det|den|du", "så får", "till gengäld",
      "under förutsättning",
    ],
    happy: [
      "allt bra", "allt är bra|okej|som|ok|toppen|perfekt", "belåten", "gillade", "gillar", "glad|glada med|över", "nöjd", "nöjda",
      "tycker du om", "uppfyller", "älskar", "är bra",
    ],
    unhappy: [
      "besviken", "fel på", "inte fem/c", "inte helt? nöjd|nöjda|bra|okej|till", "klagomål", "mindre nöjd", "mindre än fem/c", "missnöjd~",
      "något|nåt som? är? fel|inte|strular|krånglar", "problem",
    ],
    "threat-legal": [
      "advokat~", "anmäla", "anmälan mot|till", "anmäler", "blockera/v", "blockerar", "domstol~", "förtal~", "inkasso~", "juridisk~",
      "jurist~", "kronofogde~", "polis~", "rättsliga", "skadestånd~", "stämma|stämmer dig|er", "stämning~", "svartlist~", "tingsrätt~",
      "ärekränkning~",
    ],
    mutual: [
      "byta omdöme/c", "detsamma", "då får du ett|en|samma|också", "då gör|ger|lämnar|skriver vi/c",
      "får du/c ett|en|samma tillbaka|av|också", "när jag fått|får ditt", "omdöme mot omdöme", "samma från|av", "samma till|tillbaka",
      "så ger|lämnar|skriver|sätter vi/c",
    ],
    "neutral-request": [
      "bra eller|som|och dålig~", "din/c åsikt", "egna ord", "oavsett om|vad|betyg|hur", "objektiv~",
      "positivt|positiv eller|som|och negativt|negativ", "ris och|eller|som ros", "uppriktig~", "ärlig~",
    ],
    again: [
      "andra|tredje|sista gången|påminnelse~|meddelande|mejl|försök~", "ber dig|er igen", "en gång till",
      "fortfarande inte|inget|inga|väntar", "igen om", "inte sett något|någon", "påminna~", "påminn~", "redan frågat|bett|skrivit|mejlat",
      "saknar fortfarande|ditt|ännu", "vi|jag frågade|bad dig|er|redan|tidigare", "väntar fortfarande|ännu|på", "ännu inte|inget",
    ],
    withhold: [
      "då|sen|sedan betalar|skickar|återbetalar|släpper", "förrän", "först när|efter|då", "hålla inne", "håller inne|på",
      "ingen|inga|inget återbetalning|pengar|ersättning|leverans förrän|innan|utan", "innan dess", "inte förrän|innan", "släpper pengarna",
      "vänta på", "väntar med",
    ],
    "public-place": [
      "alla|andra får veta", "berätta för alla|andra|världen", "hela världen", "offentligt", "produktsidan", "på amazon|ebay för",
      "på nätet", "sprid ordet",
    ],
    "change-it": [
      "den/c försvinner|borta|bort", "det röda är", "dra tillbaka den/c", "fler stjärnor", "få|få den/c bort|borttagen|ändrad",
      "gör|göra om den/c", "plocka bort den/c", "ta|tar gärna/c? bort|ner|ned den/c", "till en femma",
      "ändra|ändrar|justera|radera|uppdatera|höja|höj gärna/c? den/c",
    ],
    free: [
      "gratis", "kostnadsfritt", "på köpet", "utan kostnad",
    ],
    sanction: [
      "aldrig mer sälja|säljer|skicka", "anmäler vi/c du/c", "blockera/v", "garantin upphör|försvinner",
      "ingen garanti|support|återbetalning|ersättning längre?", "nekas", "vägra~",
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
