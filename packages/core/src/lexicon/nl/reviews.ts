import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "nl",
  {
    review: [
      "beoordeel~", "beoordel~", "commentaar", "feedback", "paar zinnen|woorden|regels", "recensie~", "review/n", "reviewen",
      "uw/p tekst|woorden|zinnen|mening", "waardering", "~beoordeling/n", "~recensie/n",
    ],
    praise: [
      "alle vijf/p? sterren", "beste review/p", "duim omhoog", "een positieve", "goede/p review/p|waardering", "groene review/p|punt",
      "hoogste review/p", "iets positiefs|aardigs", "naar positief", "positief beoordel~|beoordeel~", "vijf/p sterren review/p",
      "vijf/p sterrenrecensie|sterrenreview|sterrenbeoordeling", "vijf/p|vier|4 gouden|volle? sterren|sterretjes", "volle score|punten",
    ],
    criticism: [
      "1|2|3|een|twee|drie|enkele ster|sterren", "de|een|uw/p negatieve|neutrale|rode|slechte", "lage review/p|waardering",
      "negatief beoordel~", "rode punt", "slechte/p review/p|waardering|opmerking", "uw/p kritiek",
    ],
    star: [
      "ster", "sterren", "sterretje", "⭐",
    ],
    "review-verb": [
      "achter te laten", "achterlaat", "achterlaten", "beoordeel", "beoordelen", "deel", "delen", "geven/v", "laat", "laten", "plaats",
      "plaatsen", "plaatst", "schrijven/v", "vertel~", "zet", "zetten", "zou|zouden|zijn wij/p? blij",
    ],
    "change-verb": [
      "aan te passen", "aangepast", "aanpas~", "er vijf/p van", "heroverwegen", "herzien", "herzie~", "in vijf/p|positief|een",
      "maak|maken er", "naar vijf/p", "opnieuw bekijken|beoordelen", "pas|past uw/p|het|die", "verander~", "verhogen", "verhoog~",
      "vijf/p te? maken", "wijzig~",
    ],
    "remove-verb": [
      "haal|haalt|halen uw/p|het/p|de weg?", "in te trekken", "intrek~", "is|zijn weg", "trek|trekt de|uw/p|het/p", "verdwijn~",
      "verwijderen/v", "weghal~",
    ],
    reward: [
      "aankoopbedrag", "bedankje~", "beloning~", "bonus~", "cadeau~", "cashback", "compensatie", "geld terug", "giftcard~", "gratis",
      "korting~", "restitutie", "tegoed~", "terugbetaling~", "vergoeding~", "verrassing~", "voucher~", "waardebon~",
    ],
    "give-verb": [
      "bedanken", "betalen wij/p", "bieden wij|we", "doen wij/p er", "geef|geven wij/p", "is van|voor jou|u", "krijg|krijgt|krijgen",
      "maak|maken wij/p", "ontvang|ontvangt|ontvangen", "schenk~", "storten wij/p", "sturen/v", "vergoeden",
    ],
    exchange: [
      "als beloning|bedankje|dank|tegenprestatie", "daarvoor", "dan krijg|krijgt|ontvang|ontvangt",
      "iedereen|iedere|elke|ieder die|klant|koper", "in ruil", "laat ons/p zien", "na uw/p", "schermafbeelding~", "screenshot~",
      "stuur|sturen ons/p? de/p? foto|link|bewijs", "wie ons|een|vijf/p|positief", "zodra wij/p|uw/p|de|het/p|er",
    ],
    happy: [
      "alles goed|perfect|prima|top|oké|ok|in orde|naar", "bevalt", "blij", "gelukkig met", "mooi|leuk vindt|vind", "naar wens", "tevreden",
    ],
    unhappy: [
      "iets niet|mis|fout", "klacht~", "minder dan vijf/p", "niet bevalt", "niet helemaal|geheel? tevreden|blij|goed|naar|in|perfect",
      "niet vijf/p", "ontevreden", "probleem", "problemen", "teleurgesteld",
    ],
    "threat-legal": [
      "aangifte", "advocaat", "advocaten", "blokkeer~", "blokker~", "deurwaarder", "gerecht~", "incasso~", "juridisch~", "jurist~",
      "politie", "schadevergoeding", "zwarte lijst",
    ],
    mutual: [
      "beoordeel|beoordelen wij/p je|u|ook", "dan beoordeel|krijg|krijgt|geef|doe je/p|ik|wij|we ook|er|een|jou|u",
      "geef|geeft ik jou|je|u ook|er", "ik jou ook", "krijg|krijgt je/p er? ook|dezelfde|terug", "voor wat hoort", "wederzijds~",
    ],
    "neutral-request": [
      "eerlijk~", "goed of|als|en slecht", "oprecht~", "positief of|als|en negatief", "uw/p mening", "wat u|je ervan|echt vindt|vond",
      "zowel positief|goed",
    ],
    again: [
      "al eerder gevraagd|geschreven|gemaild", "herinner~", "laatste|tweede|derde bericht|mail|verzoek|keer|oproep", "nog geen|niet",
      "nog steeds|altijd geen", "nogmaals om|vragen|vriendelijk|verzoeken", "opnieuw om|vragen", "vroegen|vroeg wij/p u|je al",
      "wachten|wacht nog|steeds",
    ],
    withhold: [
      "dan pas", "dan sturen|stuur|betaal|betalen|stort|storten|gaat|verstuur|maak wij/p?",
      "geen terugbetaling|geld|verzending|vergoeding tot|voor|zolang", "pas als|na|nadat|wanneer|zodra", "pas terug", "tot die tijd",
      "zolang de|uw/p|er|je",
    ],
    "public-place": [
      "aan iedereen|anderen", "hele wereld", "op amazon weten", "openbaar", "productpagina", "vertel het verder|door|iedereen",
      "wereld weten", "zeg het voort",
    ],
    "change-it": [
      "haal|haalt|halen het/p even/p? weg|eraf", "het/p even/p? aan te passen",
      "het/p even/p? aanpassen|wijzigen|verwijderen|weghalen|intrekken|veranderen", "maak|maken er", "meer sterren",
      "pas|wijzig|verwijder|verander het/p", "trek|trekt het/p",
    ],
  },
  {
    hit: {
      review: "Een beoordeling is fijn.",
      praise: "Graag een positieve recensie.",
      criticism: "Uw negatieve review.",
      "change-verb": "De review wijzigen.",
      "remove-verb": "Graag verwijderen.",
      reward: "Een cadeaubon als dank.",
      exchange: "In ruil krijgt u meer.",
      happy: "Bent u tevreden?",
      "threat-legal": "Onze advocaat schrijft.",
      "neutral-request": "Wees eerlijk.",
      again: "Een kleine herinnering.",
    },
    miss: {
      praise: "Vijf sterkoppen ontbreken.",
      review: "De reis is kort.",
      again: "Nogmaals bedankt.",
    },
  },
);
