import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "nl",
  {
    review: [
      "beoordeel~", "beoordel~", "commentaar", "feedback", "paar zinnen|woorden|regels", "recensie~", "review/n", "reviewen",
      "uw/c tekst|woorden|zinnen|mening", "waardering", "~beoordeling/n", "~recensie/n",
    ],
    praise: [
      "alle vijf/c? sterren", "beste review/c", "duim omhoog", "duimpje omhoog", "een positieve", "goede/c review/c|waardering",
      "groene review/c|punt", "hoogste review/c", "iets positiefs|aardigs", "maximale score", "naar positief",
      "positief beoordel~|beoordeel~", "vijf/c sterren review/c", "vijf/c sterrenrecensie|sterrenreview|sterrenbeoordeling", "vijf/c ⭐",
      "vijf/c|vier|4 gouden|volle? sterren|sterretjes", "vijfde ster", "volle score|punten",
    ],
    criticism: [
      "1|2|3|een|twee|drie|enkele ster|sterren", "de|een|uw/c negatieve|neutrale|rode|slechte", "lage review/c|waardering",
      "negatief beoordel~", "rode punt", "slechte/c review/c|waardering|opmerking", "uw/c kritiek",
    ],
    star: [
      "ster", "sterren", "sterretje", "★", "⭐",
    ],
    "review-verb": [
      "achter te laten", "achterlaat", "achterlaten", "beoordeel", "beoordelen", "deel", "delen", "geven/v", "gun", "laat", "laten",
      "plaats", "plaatsen", "plaatst", "schrijven/v", "vertel~", "waarderen", "zet", "zetten", "zou|zouden|zijn wij/c? blij",
    ],
    "change-verb": [
      "aan te passen", "aangepast", "aanpas~", "bijstel~", "er vijf/c van", "heroverweeg~", "heroverwegen", "herzien", "herzie~",
      "in vijf/c|positief|een", "maak|maken er", "maak|maken … vijf/c van", "naar vijf/c", "opnieuw bekijken|beoordelen",
      "pas|past uw/c|het|die", "pas|past … aan", "verander~", "verhogen", "verhoog~", "vijf/c|vier te? maken", "wijzig~",
    ],
    "remove-verb": [
      "haal|haalt|halen uw/c|het/c|de weg?", "haal|haalt|halen … weg|eraf", "in te trekken", "intrek~", "is|zijn weg", "terugtrek~",
      "trek|trekt de|uw/c|het/c", "trek|trekt … in|terug", "verdwijn~", "verwijderen/v", "weg is", "weghal~",
    ],
    reward: [
      "aankoopbedrag", "attentie", "bedankje~", "beloning~", "bonus~", "cadeau~", "cashback", "compensatie", "extraatje", "geld terug",
      "giftcard~", "gratis", "kado", "korting~", "restitutie", "tegemoetkoming", "tegoed~", "terugbetaling~", "vergoeding~", "verrassing~",
      "voucher~", "waardebon~",
    ],
    "give-verb": [
      "bedanken", "belonen", "betalen wij/c", "bieden wij|we", "doen wij/c er", "geef|geven wij/c", "is van|voor jou|u",
      "krijg|krijgt|krijgen", "maak|maken wij/c", "ontvang|ontvangt|ontvangen", "schenk~", "storten wij/c", "sturen/v", "trakteer~",
      "verdien~", "vergoeden",
    ],
    exchange: [
      "als beloning|bedankje|dank|tegenprestatie", "daarvoor", "dan krijg|krijgt|ontvang|ontvangt",
      "iedereen|iedere|elke|ieder die|klant|koper", "in ruil", "laat ons/c zien", "na uw/c", "schermafbeelding~", "screenshot~",
      "stuur|sturen ons/c? de/c? foto|link|bewijs", "voor elke|iedere", "wie ons|een|vijf/c|positief", "zodra wij/c|uw/c|de|het/c|er",
    ],
    happy: [
      "alles goed|perfect|prima|top|oké|ok|in orde|naar", "bevalt", "blij", "enthousiast", "gelukkig met", "goed bevallen",
      "mooi|leuk vindt|vind", "naar wens", "tevreden",
    ],
    unhappy: [
      "iets niet|mis|fout", "klacht~", "klagen", "minder dan vijf/c", "niet bevalt",
      "niet helemaal|geheel? tevreden|blij|goed|naar|in|perfect", "niet vijf/c", "ontevreden", "probleem", "problemen", "teleurgesteld",
    ],
    "threat-legal": [
      "aangifte", "aansprakelijk", "advocaat", "advocaten", "blokkeer~", "blokker~", "deurwaarder", "gerecht~", "incasso~", "juridisch~",
      "jurist~", "politie", "rechtbank", "schadeclaim", "schadevergoeding", "smaad", "zwarte lijst",
    ],
    mutual: [
      "beoordeel|beoordelen wij/c je|u|ook", "dan beoordeel|krijg|krijgt|geef|doe je/c|ik|wij|we ook|er|een|jou|u",
      "doen wij/c hetzelfde|ook", "geef|geeft ik jou|je|u ook|er", "ik jou ook", "krijg|krijgt je/c er? ook|dezelfde|terug",
      "van ons|mij ook|krijgt|een", "voor wat hoort", "wederzijds~",
    ],
    "neutral-request": [
      "eerlijk~", "goed of|als|en slecht", "objectief", "oprecht~", "positief of|als|en negatief", "uw/c mening",
      "wat u|je ervan|echt vindt|vond", "welke score", "zowel positief|goed",
    ],
    again: [
      "al eerder gevraagd|geschreven|gemaild", "herinner~", "laatste|tweede|derde bericht|mail|verzoek|keer|oproep",
      "nog altijd|steeds geen", "nog geen|niet", "nog steeds|altijd geen", "nogmaals om|vragen|vriendelijk|verzoeken", "opnieuw om|vragen",
      "vroegen|vroeg wij/c u|je al", "wachten|wacht nog|steeds",
    ],
    withhold: [
      "dan pas", "dan sturen|stuur|betaal|betalen|stort|storten|gaat|verstuur|maak wij/c?",
      "geen terugbetaling|geld|verzending|vergoeding tot|voor|zolang", "houden|hou wij/c", "niet voordat", "pas als|na|nadat|wanneer|zodra",
      "pas terug", "tot dan", "tot die tijd", "zolang de|uw/c|er|je",
    ],
    "public-place": [
      "aan iedereen|anderen", "doorvertel~", "hele wereld", "op amazon weten", "openbaar", "productpagina",
      "vertel het verder|door|iedereen", "wereld weten", "zeg het voort",
    ],
    "change-it": [
      "haal|haalt|halen het/c even/c? weg|eraf", "het/c even/c? aan te passen",
      "het/c even/c? aanpassen|wijzigen|verwijderen|weghalen|intrekken|veranderen", "maak|maken er", "meer sterren",
      "pas|wijzig|verwijder|verander het/c", "sterren meer|erbij", "trek|trekt het/c",
    ],
    free: [
      "cadeau", "gratis", "kosteloos", "voor niets",
    ],
    sanction: [
      "blokkeer~", "garantie vervalt", "geen garantie|support|terugbetaling|vervanging meer?", "leveren wij/c niet", "melden wij/c je/c",
      "nooit meer verkopen|leveren", "weiger~",
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
