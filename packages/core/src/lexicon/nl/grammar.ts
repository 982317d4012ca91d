import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How Dutch words inflect; what denies may stand on both sides. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "de is in of we ze het een en van ik je jij u uw wij niet zijn dat die met op aan voor naar uit bij ook maar als dan nog wel geen er om te hebben heeft heb " +
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
  // As it is spoken, and written in haste.
  variants: {
    alstublieft: "aub svp", amazon: "amz", een: "n ne", euro: "eur", even: "ff effe effen", geen: "gene", gewoon: "gwn", het: "t", mijn: "mn",
    niet: "nie", niets: "niks", nummer: "nr", uw: "uwe",
  },
  negation: "both",
};

// biome-ignore format: many words a line
/** Dutch words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "nl",
  {
    negator: [
      "amper", "geen", "geeneens", "nee", "nergens", "niemand", "niet", "niets", "nimmer", "noch", "nooit", "zonder dat",
    ],
    refusal: [
      "afgewezen", "afwijzen", "afzien van", "in strijd met", "niet toegestaan", "onmogelijk",
      "tegen de|het|amazons|ebays|ebay|amazon regels|beleid|voorwaarden|richtlijnen|afspraken", "uitgesloten", "verbiedt", "verbied~",
      "verboden", "weiger|weigeren wij/c", "wij/c weiger|weigeren|weigerde", "wijs|wijzen wij/c",
    ],
    decline: [
      "dat gaat niet", "dat kan helaas? niet", "dat mag niet", "doe|doen wij/c dat? niet", "geen sprake van", "helaas niet",
      "kan/c wij/c dat? helaas? niet", "liever niet", "moet|moeten wij/c u? teleurstellen|weigeren", "nee bedankt|dank", "vergeet het maar",
    ],
    "false-negator": [
      "aarzel|vergeet niet", "geen enkel|enkele probleem|aanbieding|actie",
      "geen kunst|stress|dank|gedonder|poespas|omweg|tussenhandel|toeslag|fee|zin",
      "geen probleem|punt|zorgen|moeite|kosten|commissie|tussenpersoon|gedoe|btw|factuur", "hoeft ebay/c … niets",
      "hoeft|hoeven … niets van te", "mis geen|niets", "niet alleen|slecht|ver|lang|vergeten|aarzelen|hier|liever",
      "niet duur|erg|getreurd|langer|meer lang|zomaar", "niet vergeten", "niets te verliezen", "niets van te? weten|merken", "of niets",
      "waar of niet", "waarom|of|zo niet",
    ],
    contrast: [
      "anders", "daarom", "dan hoef|hoeft|hoeven|heb|hebben|is|gaat|scheelt|besparen|betaal|betaalt|loopt|blijft", "desondanks", "doch",
      "dus", "echter", "hoewel", "maar", "omdat", "terwijl", "want", "zodat",
    ],
    coordination: [
      "&", "dan", "en", "of", "plus",
    ],
    condition: [
      "alleen|enkel wie|als", "als", "bent|ben je/c tevreden|blij", "gesteld", "indien", "ingeval", "mits", "mocht|mochten je/c", "nadat",
      "stel dat", "voor het geval", "wanneer", "zodra",
    ],
    until: [
      "alleen als|wanneer|nadat|na", "alvorens", "eerst", "pas als|na|nadat|wanneer|zodra", "tenzij", "tot je/c|wij/c|de", "totdat",
      "voor dat", "voor je|u", "vooraf", "voordat", "zonder kopie|foto|scan|nummer|pasnummer|paspoort|id|legitimatie",
    ],
    self: [
      "heb", "ons/c", "onze/c collega~|team|baas|man|vrouw|zoon|monteur|klantenservice", "wij/c",
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
      "bank", "belastingdienst", "bezorgdienst~", "bezorger~", "bpost", "buren", "chauffeur", "dhl", "douane", "douanekantoor", "dpd",
      "fabriek", "fabrikant~", "fedex", "gls", "homerr", "importeur", "koeriersdienst", "koerier~", "leverancier", "leverancier~",
      "monteur van de", "pakketbezorger", "pakketdienst~", "pakketpunt|afhaalpunt", "post", "postbedrijf", "postbode", "postkantoor",
      "postnl", "servicepunt", "transporteur~", "ups", "vervoerder~", "verzekeraar", "verzenddienst~",
    ],
    title: [
      "dhr", "dr", "familie", "geachte", "heer", "meneer", "mevr", "mevrouw", "mw",
    ],
    platform: [
      "amazons", "ebays", "platform",
    ],
    "platform-feature": [
      "a z garantie", "als reactie op|hier", "amazon|ebay bericht~|account|app|winkel|klantenservice",
      "amazon|ebay bestelling|factuur|gesprek|team|knop", "antwoord|antwoorden|reageer op dit|deze", "berichtencentrum",
      "bestelgegevens|besteldetails", "besteloverzicht", "bij|binnen|in|via/c amazon|ebay", "contact met verkoper",
      "even|eens|gerust|gewoon|graag|direct|maar|ook|alstublieft|alsjeblieft hier", "hier antwoorden|reageren|via",
      "hier in dit|deze|het gesprek|bericht|berichten|chat|ebay|amazon", "hier op|via|bij|in ebay|amazon|dit|deze", "in de app",
      "knop in|bij|op", "nu kopen", "onze/c|uw/c bestellingen|aankopen|account", "op dit|deze bericht|manier",
      "retour starten|aanmelden|aanvragen", "retouraanvraag~", "retourcentrum", "retourformulier~", "retourknop", "retourlabel~",
      "retourportaal", "stuur|sturen ons? hier", "tegenbod", "tegenvoorstel", "uw bestelling|bestellingen klik|en",
      "verzoek indienen|openen", "via amazon's|ebay's", "via de knop|berichten", "via het? berichtensysteem|berichtencentrum|platform",
      "via mijn ebay", "via|in|op de/c bericht~|chat|gesprek", "winkelwagen",
    ],
    please: [
      "alsjeblieft", "alstublieft", "even", "fijn als|zijn", "gelieve", "gerust", "gewoon", "graag", "help ons", "het liefst", "kan/c je/c",
      "kunt", "laten/v ons/c|we", "maar", "mogen|mag wij/c", "neem dan", "niet te streng", "niet vergeten", "vriendelijk",
      "wees gul|royaal|lief|genereus|mild|aardig|scheutig", "wees niet te? zuinig|gierig|streng|hard|karig", "wees zo",
      "wij/c hopen|vragen", "wij/c zou|zouden", "zou|zouden fijn|leuk|geweldig|super|blij|top", "zou|zouden het|u|je",
      "zou|zouden ons|mij|me", "zou|zouden wij/c", "zullen we",
    ],
    obligation: [
      "behoort", "benodigd", "dient", "hoort", "moet", "moeten", "nodig", "noodzakelijk", "vereist", "verplicht", "verwachten",
      "zou moeten|je|u",
    ],
    reported: [
      "andere verkoper bood|beloofde|u|je|heeft", "andere|vorige|sommige koper|kopers|klant|klanten wilde|wilden|wou|vroeg|vroegen|bood",
      "bedankt voor uw/c|de|het goede/c? review/c", "bedankt|dank|dankjewel|dankuwel voor uw/c|het|je voorstel|aanbod|idee|tip",
      "begrijp|snap|snappen|begrijpen dat|uw/c", "dank|bedankt voor de|uw/c interesse",
      "dat je/c graag|liever|via|per|met|contant|wil|wilt", "dat je/c wilt|wil|wilde|zou", "dat je/c … wilt|wil|wilde|zou|zult",
      "die je/c zag|vond|noemde|noemt|las|tegenkwam", "die|dat|welke je/c gebruikte|hebt|heeft|noemt|noemde|ontving|gebruikt",
      "geeft|gaf je/c aan", "hebt|heeft gevraagd|geschreven|voorgesteld|aangeboden",
      "heb|heeft|hebt je/c gevraagd|geschreven|voorgesteld|aangeboden|genoemd", "je/c biedt|bood|biedt", "je/c had liever|graag",
      "je/c had|gebruikte|kreeg … korting|kortingscode|coupon|cadeaubon|procent",
      "je/c had|hebt|heeft ons/c? gevraagd|geschreven|voorgesteld|aangeboden",
      "je/c hebt|heeft|had ons/c … gestuurd|gegeven|gemaild|doorgegeven", "je/c vroeg/c", "je/c vroeg/c of",
      "je/c wilde|wilden|wou|zou liever|graag|per|met|via|contant|overmaken", "je/c wil|wilt liever|graag|per|via|met",
      "of je/c met|via|per|ook|contant", "of je/c ons? ook? kunt|kan|mag|mocht|zou|via|op|per",
      "of je/c uw/c|de|het|een|iets|alles|dat|nog|nu", "of wij/c bij|voor|een|ook|met|via|je|u|iets|misschien",
      "over|wat|inzake betreft? uw/c vraag|verzoek|voorstel", "uw/c vraag|bericht|verzoek|voorstel|idee over|of|om|naar|met|per|via",
      "u|je noemt|meldde|bedoelt|schreef|zei", "vroeg/c je/c", "wij/c weet|weten|begrijp|begrijpen|snap|snappen dat", "wilden weten|u",
      "wilde|wilden|wou je/c",
    ],
    instead: [
      "in plaats", "in plaats van", "ipv", "liever",
    ],
    warning: [
      "ben|zijn ik|wij|we dat niet", "dat ben|zijn ik|wij|we niet", "doe dat nooit", "doen|doet|geven zich voor", "fraud~", "geef nooit",
      "iemand heeft|zou je/c", "in onze naam", "klik niet|nooit", "klik|klikt daar|er|hier nooit|niet op", "meld|meldt dat|het bij",
      "negeer|verwijder die|deze|dat mail|bericht", "nep", "nepmail~", "niet onze stijl|manier", "niet op in",
      "niet van ons|mij|amazon|ebay", "nooit naar|om", "oplicht~", "pas op voor", "phishing~", "spam", "uit|namens onze|mijn naam",
      "verboden", "verdacht", "verdacht~", "voordoen als", "vragen|vraagt nooit", "zogenaamd~",
    ],
    "stay-here": [
      "al onze|alle verkopen|verkoop|betalingen|bestellingen lopen|gaan|verlopen", "alleen/c hier",
      "alleen/c|graag|gewoon via|op|binnen|bij ebay/c", "alleen|enkel|uitsluitend via|op|bij|over amazon|ebay", "alles hier|via ebay/c",
      "bij het afrekenen aanbiedt|aangeboden|kiezen|kiest", "binnen ebay/c", "blijf|blijft|blijven je/c|wij/c|alles|liever? hier|op|binnen",
      "daarbuiten kan|gaat helaas? niets|niet", "houd|houden|hou wij/c het|alles", "je/c beschermd|gedekt", "kopersbescherming",
      "uitsluitend|alleen via|op|binnen ebay/c", "uw/c|de kopersbescherming", "via ebay/c blijven|houden",
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
