import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "nl",
  {
    "own-shop": [
      "eigen shop|winkel|site|website|webwinkel|webshop", "fabriekswinkel", "fysieke winkel", "naar onze winkel", "officiële site|website",
      "onlineshop", "onze/c eigen|officiële? webshop|website|site|webwinkel|homepage|showroom|fabriek|outlet|zaak", "webshop~",
      "webwinkel~",
    ],
    shop: [
      "magazijn", "pagina", "shop", "site", "website", "winkel", "zaak",
    ],
    "buy-verb": [
      "bestellen/v", "bij aankoop van", "bijbestellen", "koopt", "kopen/v", "neem ook", "neem|neemt je/c", "order", "shoppen", "zaken doen",
    ],
    "sell-verb": [
      "aanbieden", "accepteer|accepteren", "afspreken", "bied|bieden", "doe|doen|maak|maken wij/c? er|je|het|u|een|dat", "kan ook",
      "krijg|krijgt je/c het/c", "laat|laten het|hem gaan", "mag ook", "mag|kan|kun je/c het/c voor|hebben", "onderhandel~", "prijs maken",
      "regelen", "verkopen/v",
    ],
    direct: [
      "bij|met|van|via ons/c direct|rechtstreeks|persoonlijk", "directe verkoop|aankoop",
      "direct|rechtstreeks aan|bij|met|van|via|uit ons/c|onze/c|je/c|fabriek", "direct|rechtstreeks kopen|bestellen|betalen|verkopen",
      "direct|rechtstreeks van|bij de fabrikant|fabriek", "doen|doe wij/c? het/c? zo", "onder ons|elkaar", "onderhands", "onderling",
      "particulier", "privé", "tussen ons", "zonder tussenpersoon|factuur|omweg",
    ],
    "outside-platform": [
      "achter ebay/c om", "buiten de/c? ebay/c|om", "ebay/c omzeil~|overslaan|erbuiten", "ebay/c weglaten",
      "in plaats van via|op|bij? ebay/c", "langs ebay/c", "niet via|over de/c? ebay/c", "om ebay/c heen", "omweg via ebay/c",
      "zonder de/c? ebay/c",
    ],
    fees: [
      "commissie~", "ebay/c kosten|commissie|rekent|pakt|vraagt|neemt|houdt|wil|verdient", "kosten van|voor|aan ebay/c",
      "procent aan|van|naar ebay/c", "provisie~", "verkoopkosten", "wat ebay/c",
    ],
    "avoid-verb": [
      "bespaar~", "besparen", "ontwijk~", "scheelt", "schelen", "sparen", "uitsparen", "vermijd~", "zonder de|die|ebay/c",
    ],
    "cancel-verb": [
      "afbreken", "annuleer~", "annuler~", "breek|breekt de/c", "breek|breekt … af", "geannuleerd", "intrekken", "terugdraai~", "vervallen",
      "zie af van", "zie|ziet … af",
    ],
    "end-listing": [
      "advertentie/c voor je/c stoppen", "advertentie/c|listing beëindig~|offline|eraf|verwijder~|weg|stoppen", "als verkocht",
      "beëindig~|stop wij/c? de/c advertentie/c", "haal|haalt … eraf|offline", "haal|halen wij/c? het/c eraf|offline",
      "haal|halen|neem|zet wij/c? de/c advertentie/c eraf|weg|offline",
    ],
    cheaper: [
      "betere prijs|prijzen", "euro|procent minder|eraf|lager", "goedkoopst", "goedkoper", "groothandelsprijs~", "korting",
      "lagere prijs|prijzen", "minder betalen|kwijt", "prijzen lager|scherper", "scherpe|mooie|speciale prijs|prijzen", "van de prijs af",
      "voordeliger", "vriendenprijs~", "zakken",
    ],
    "than-here": [
      "dan op|bij|via ebay/c kost|betaalt", "goedkoper/c dan hier|bij|op|via|de|in", "onder de/c ebay/c? prijs|vraagprijs",
    ],
    unlisted: [
      "hier niet op|aanbieden|zetten|verkopen", "niet geplaatst|online", "niet hier op|online", "niet op|bij|in ebay|amazon|onze",
      "nog niet online",
    ],
    "next-time": [
      "bij een|uw|je volgende", "de? volgende keer|bestelling~|aankoop|order", "in de? toekomst", "in het vervolg", "nabestelling~",
      "voortaan", "weer nodig|iets|wat|bestellen|bestelt",
    ],
    listing: [
      "aanbieding", "advertentie", "bestelling", "kavel", "listing", "productpagina", "veiling",
    ],
  },
  {
    hit: {
      "own-shop": "Op onze website.",
      "buy-verb": "Koop er twee.",
      direct: "Rechtstreeks bij ons.",
      "outside-platform": "Dat kan buiten eBay om.",
      "than-here": "Het is goedkoper dan op eBay.",
      "next-time": "Bij de volgende bestelling.",
      "cancel-verb": "Graag annuleren.",
    },
    miss: {
      "buy-verb": "Het koperdraad is dik.",
      "outside-platform": "De buitenkant is rood.",
    },
  },
);
