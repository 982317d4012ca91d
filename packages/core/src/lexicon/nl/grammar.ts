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
    a: [["", ["", "e"]]],
    // Words that stand for all of their kind, as listed below: `ons/p` is the seller as object, `via/p` any way to go.
    p: [["", [""]]],
  },
  irregular: {
    bestellen: "bestel bestelt besteld", betalen: "betaal betaalt betaald betaling", geven: "geef geeft gegeven", kopen: "koop koopt gekocht", laten: "laat",
    maken: "maak maakt", nemen: "neem neemt", schrijven: "schrijf schrijft geschreven", spreken: "spreek spreekt", sturen: "stuur stuurt gestuurd zenden zend zendt",
    verkopen: "verkoop verkoopt verkocht", verwijderen: "verwijder verwijdert verwijderd", vragen: "vraag vraagt", zoeken: "zoek zoekt",
    de: "het een deze dit die dat 'n n", ebay: "amazon platform", even: "eens gerust gewoon graag direct maar ook aub alstublieft alsjeblieft dan",
    goede: "goed leuk leuke lief lieve mooi mooie positief positieve top geweldige vriendelijke", slechte: "slecht negatief negatieve neutraal neutrale kritische oneerlijke",
    het: "hem ze die dat dit deze", je: "u jij jullie ge", kan: "kunt kun kunnen zou zouden wil wilt willen mag", ons: "me mij", onze: "ons mijn m'n",
    review: "reviews recensie recensies feedback beoordeling beoordelingen reactie commentaar woorden score", uw: "je jouw jullie", via: "op per over door",
    vijf: "5", volgende: "nieuwe", vroeg: "vroegen schreef schreven zei noemde stelde wilde wou vraagt", wij: "we ik", goedkoper: "voordeliger minder lager",
    rekeningnummer: "bankgegevens bankrekening bankrekeningnummer iban", telefoonnummer: "emailadres gsmnummer mobielnummer telefoonnummers whatsappnummer",
    alleen: "uitsluitend enkel alles", advertentie: "veiling artikel",
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
    ],
    decline: [
      "dat gaat niet", "doe|doen wij/p dat? niet", "helaas niet", "kan/p wij/p dat? helaas? niet", "liever niet", "nee bedankt|dank",
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
      "als", "indien", "mocht|mochten je/p", "nadat", "wanneer", "zodra",
    ],
    until: [
      "alvorens", "eerst", "pas als|na|nadat|wanneer|zodra", "tenzij", "totdat", "voor je|u", "vooraf", "voordat",
    ],
    self: [
      "ons/p", "onze/p collega~|team|baas|man|vrouw|zoon|monteur|klantenservice", "wij/p",
    ],
    "self-possessive": [
      "onze/p",
    ],
    buyer: [
      "je/p", "jou",
    ],
    "buyer-possessive": [
      "uw/p",
    ],
    "third-party": [
      "bezorger~", "bpost", "chauffeur", "dhl", "douane", "dpd", "fabrikant~", "koerier~", "postnl", "vervoerder~",
    ],
    title: [
      "dr", "familie", "geachte", "heer", "meneer", "mevr", "mevrouw",
    ],
    platform: [
      "amazons", "ebays", "platform",
    ],
    "platform-feature": [
      "amazon|ebay bericht~|account|app|winkel|klantenservice", "bij|binnen|in|via/p amazon|ebay", "contact met verkoper", "even/p hier",
      "hier antwoorden|reageren|in|via", "in de app", "onze/p|uw/p bestellingen|aankopen|account", "retour~",
      "via|in|op de/p bericht~|chat|gesprek", "winkelwagen",
    ],
    please: [
      "alsjeblieft", "alstublieft", "aub", "even", "gelieve", "gerust", "gewoon", "graag", "help ons", "kan/p je/p", "laten/v ons/p|we",
      "neem dan", "wij/p hopen|vragen", "zou|zouden fijn|leuk|geweldig|super|blij|top",
    ],
    obligation: [
      "dient", "moet", "moeten", "vereist", "verplicht", "verwachten",
    ],
    reported: [
      "je/p had|hebt|heeft ons/p? gevraagd|geschreven|voorgesteld|aangeboden", "je/p vroeg/p", "je/p wil|wilt liever|graag|per|via|met",
      "of je/p met|via|per|ook|contant", "uw/p vraag|bericht|verzoek|voorstel|idee over|of|om|naar|met|per|via", "vroeg/p je/p",
    ],
    instead: [
      "in plaats", "liever",
    ],
    warning: [
      "doen|doet|geven zich voor", "fraud~", "klik niet|nooit", "nep", "nepmail~", "niet van ons|mij|amazon|ebay", "nooit naar|om",
      "oplicht~", "pas op voor", "phishing~", "voordoen als", "vragen|vraagt nooit",
    ],
    "stay-here": [
      "alleen/p hier", "alleen/p|graag|gewoon via|op|binnen|bij ebay/p", "binnen ebay/p",
      "blijf|blijft|blijven je/p|wij/p|alles|liever? hier|op|binnen", "kopersbescherming",
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
