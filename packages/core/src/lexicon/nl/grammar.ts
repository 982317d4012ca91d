import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How Dutch words inflect; what denies may stand on both sides. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "het een en van ik je jij u uw wij niet zijn dat die met op aan voor naar uit bij ook maar als dan nog wel geen er om te hebben heeft heb " +
    "bent ben kan kunt kunnen zou zult zal zullen worden wordt werd ons onze mijn jouw jullie deze dit daar hoe wat waar wanneer omdat indien " +
    "graag even gewoon alvast bedankt dank beste geachte mevrouw meneer groet groeten hoi dag goedemorgen goedemiddag alstublieft alsjeblieft aub " +
    "bestelling bestellen artikel pakket pakketje levering verzonden bezorgd verkoper ontvangen betalen factuur doos helaas nu morgen vandaag " +
    "gisteren alleen zodra via tot over hier vriendelijke moet moeten mogen laat laten weten mij hem haar toch ja nee zo zelf weer zonder doen krijg stuur geef",
  paradigms: {
    n: [["", ["", "en", "s", "'s"]]],
    v: [
      ["llen", ["llen", "l", "lt"]], ["kken", ["kken", "k", "kt"]], ["ppen", ["ppen", "p", "pt"]], ["tten", ["tten", "t"]],
      ["nnen", ["nnen", "n", "nt"]], ["en", ["en", "", "t"]],
    ],
    // Words that take each other's place in a phrase, under the commonest of them.
    c: [
      ["rekeningnummer", ["rekeningnummer", "bankgegevens", "bankrekening", "bankrekeningnummer", "iban"]],
      ["telefoonnummer", ["telefoonnummer", "emailadres", "gsmnummer", "mobielnummer", "telefoonnummers", "whatsappnummer"]],
      ["advertentie", ["advertentie", "veiling", "artikel"]],
      ["goedkoper", ["goedkoper", "voordeliger", "minder", "lager"]],
      ["slechte", ["slechte", "slecht", "negatief", "negatieve", "neutraal", "neutrale", "kritische", "oneerlijke"]],
      ["alleen", ["alleen", "uitsluitend", "enkel", "alles"]],
      ["review", [
        "review", "reviews", "recensie", "recensies", "feedback", "beoordeling", "beoordelingen", "reactie", "commentaar", "woorden",
        "score",
      ]],
      ["goede", [
        "goede", "goed", "leuk", "leuke", "lief", "lieve", "mooi", "mooie", "positief", "positieve", "top", "geweldige", "vriendelijke",
      ]],
      ["vroeg", ["vroeg", "vroegen", "schreef", "schreven", "zei", "noemde", "stelde", "wilde", "wou", "vraagt"]],
      ["ebay", ["ebay", "amazon", "platform"]],
      ["even", ["even", "eens", "gerust", "gewoon", "graag", "direct", "maar", "ook", "aub", "alstublieft", "alsjeblieft", "dan"]],
      ["onze", ["onze", "ons", "mijn", "m'n"]],
      ["vijf", ["vijf", "5"]],
      ["het", ["het", "hem", "ze", "die", "dat", "dit", "deze"]],
      ["kan", ["kan", "kunt", "kun", "kunnen", "zou", "zouden", "wil", "wilt", "willen", "mag"]],
      ["ons", ["ons", "me", "mij"]],
      ["via", ["via", "op", "per", "over", "door"]],
      ["wij", ["wij", "we", "ik"]],
      ["de", ["de", "het", "een", "deze", "dit", "die", "dat", "'n", "n"]],
      ["je", ["je", "u", "jij", "jullie", "ge"]],
      ["uw", ["uw", "je", "jouw", "jullie"]],
    ],
  },
  irregular: {
    bestellen: "bestel bestelt besteld", betalen: "betaal betaalt betaald betaling", geven: "geef geeft gegeven",
    kopen: "koop koopt gekocht", laten: "laat", schrijven: "schrijf schrijft geschreven", spreken: "spreek spreekt",
    sturen: "stuur stuurt gestuurd zenden zend zendt", verkopen: "verkoop verkoopt verkocht",
    verwijderen: "verwijder verwijdert verwijderd", zoeken: "zoek zoekt",
  },
  negation: "both",
};

// biome-ignore format: many words a line
/** Dutch words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "nl",
  {
    negator: [
      "geen", "nergens", "niemand", "niet", "niets", "niks", "noch", "nooit",
    ],
    refusal: [
      "in strijd met", "onmogelijk", "tegen de|het regels|beleid", "uitgesloten", "verbied~", "verboden", "weiger~",
      "zien|zie wij/c af van",
    ],
    decline: [
      "dat gaat niet", "dat mag niet", "doe|doen wij/c dat? niet", "helaas niet", "kan/c wij/c dat? helaas? niet", "liever niet",
      "nee bedankt|dank",
    ],
    "false-negator": [
      "aarzel|vergeet niet", "geen probleem|punt|zorgen|moeite|kosten|commissie|tussenpersoon|gedoe|btw|factuur", "mis geen|niets",
      "niet alleen|slecht|ver|lang|vergeten|aarzelen|hier|liever", "waarom|of|zo niet",
    ],
    contrast: [
      "anders", "daarom", "dus", "echter", "hoewel", "maar", "omdat", "terwijl", "want",
    ],
    coordination: [
      "&", "dan", "en", "of", "plus",
    ],
    condition: [
      "als", "indien", "mocht|mochten je/c", "nadat", "wanneer", "zodra",
    ],
    until: [
      "alvorens", "eerst", "pas als|na|nadat|wanneer|zodra", "tenzij", "totdat", "voor je|u", "vooraf", "voordat",
    ],
    self: [
      "ons/c", "onze/c collega~|team|baas|man|vrouw|zoon|monteur|klantenservice", "wij/c",
    ],
    "self-possessive": [
      "onze/c",
    ],
    buyer: [
      "je/c", "jou",
    ],
    "buyer-possessive": [
      "uw/c",
    ],
    "third-party": [
      "bezorger~", "bpost", "buren", "chauffeur", "dhl", "douane", "dpd", "fabrikant~", "koerier~", "leverancier~", "postbode", "postnl",
      "vervoerder~",
    ],
    title: [
      "dhr", "dr", "familie", "geachte", "heer", "meneer", "mevr", "mevrouw", "mw",
    ],
    platform: [
      "amazons", "ebays", "platform",
    ],
    "platform-feature": [
      "amazon|ebay bericht~|account|app|winkel|klantenservice", "besteloverzicht", "bij|binnen|in|via/c amazon|ebay",
      "contact met verkoper", "even/c hier", "hier antwoorden|reageren|in|via", "in de app", "nu kopen",
      "onze/c|uw/c bestellingen|aankopen|account", "retouraanvraag~", "retourcentrum", "retourformulier~", "retourlabel~",
      "via|in|op de/c bericht~|chat|gesprek", "winkelwagen",
    ],
    please: [
      "alsjeblieft", "alstublieft", "aub", "even", "gelieve", "gerust", "gewoon", "graag", "help ons", "kan/c je/c", "kunt",
      "laten/v ons/c|we", "neem dan", "wij/c hopen|vragen", "wil je", "wilt u", "zou|zouden fijn|leuk|geweldig|super|blij|top",
    ],
    obligation: [
      "dient", "moet", "moeten", "vereist", "verplicht", "verwachten",
    ],
    reported: [
      "je/c had|hebt|heeft ons/c? gevraagd|geschreven|voorgesteld|aangeboden", "je/c vroeg/c", "je/c wil|wilt liever|graag|per|via|met",
      "of je/c met|via|per|ook|contant", "uw/c vraag|bericht|verzoek|voorstel|idee over|of|om|naar|met|per|via", "vroeg/c je/c",
    ],
    instead: [
      "in plaats", "liever",
    ],
    warning: [
      "doen|doet|geven zich voor", "fraud~", "klik niet|nooit", "nep", "nepmail~", "niet van ons|mij|amazon|ebay", "nooit naar|om",
      "oplicht~", "pas op voor", "phishing~", "verdacht~", "voordoen als", "vragen|vraagt nooit",
    ],
    "stay-here": [
      "alleen/c hier", "alleen/c|graag|gewoon via|op|binnen|bij ebay/c", "binnen ebay/c",
      "blijf|blijft|blijven je/c|wij/c|alles|liever? hier|op|binnen", "kopersbescherming", "uw/c|de kopersbescherming",
    ],
  },
  {
    hit: {
      negator: "Dat gaat niet.",
      self: "Wij helpen.",
      please: "Graag antwoorden.",
      refusal: "Dat is verboden.",
      reported: "U vroeg naar PayPal.",
      until: "Voordat u gaat, bellen we.",
      warning: "Dat is een phishingmail.",
      "stay-here": "Graag alleen via eBay betalen.",
    },
    miss: {
      negator: "Geen probleem.",
      self: "Het wiel draait.",
    },
  },
);
