import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "nl",
  {
    "own-shop": [
      "eigen shop|winkel|site|website|webwinkel|webshop", "fabriekswinkel", "fysieke winkel", "officiële site|website",
      "onze/p eigen|officiële? webshop|website|site|webwinkel|homepage|showroom|fabriek|outlet|zaak", "webshop~", "webwinkel~",
    ],
    shop: [
      "magazijn", "pagina", "shop", "site", "website", "winkel",
    ],
    "buy-verb": [
      "bestellen/v", "bij aankoop van", "koopt", "kopen/v", "neem|neemt je/p", "order", "shoppen",
    ],
    "sell-verb": [
      "aanbieden", "accepteer|accepteren", "afspreken", "bied|bieden", "doe|doen|maak|maken wij/p? er|je|het|u|een|dat", "kan ook",
      "krijg|krijgt je/p het/p", "mag ook", "mag|kan|kun je/p het/p voor|hebben", "onderhandel~", "regelen", "verkopen/v",
    ],
    direct: [
      "bij|met|van|via ons/p direct|rechtstreeks|persoonlijk", "directe verkoop|aankoop",
      "direct|rechtstreeks aan|bij|met|van|via|uit ons/p|onze/p|je/p|fabriek", "direct|rechtstreeks kopen|bestellen|betalen|verkopen",
      "doen|doe wij/p? het/p? privé|zo", "onder ons|elkaar", "onderhands", "onderling",
      "privé|particulier afhandelen|regelen|kopen|verkopen", "tussen ons", "zonder tussenpersoon|factuur|omweg",
    ],
    "outside-platform": [
      "buiten de/p? ebay/p|om", "ebay/p omzeil~|overslaan|erbuiten", "in plaats van via|op|bij? ebay/p", "niet via|over de/p? ebay/p",
      "om ebay/p heen", "omweg via ebay/p", "zonder de/p? ebay/p",
    ],
    fees: [
      "commissie~", "ebay/p kosten|commissie|rekent|pakt|vraagt|neemt|wil|verdient", "kosten van|voor|aan ebay/p",
      "procent aan|van|naar ebay/p", "wat ebay/p",
    ],
    "avoid-verb": [
      "bespaar~", "besparen", "scheelt", "schelen", "sparen", "uitsparen", "zonder de|die|ebay/p",
    ],
    "cancel-verb": [
      "afbreken", "annuleer~", "annuler~", "breek|breekt de/p", "geannuleerd", "intrekken", "vervallen", "zie af van",
    ],
    "end-listing": [
      "advertentie/p|listing beëindig~|offline|eraf|verwijder~|weg|stoppen", "als verkocht", "beëindig~|stop wij/p? de/p advertentie/p",
      "haal|halen wij/p? het/p eraf|offline", "haal|halen|neem|zet wij/p? de/p advertentie/p eraf|weg|offline",
    ],
    cheaper: [
      "betere prijs|prijzen", "euro|procent minder|eraf|lager", "goedkoper", "korting", "lagere prijs|prijzen", "minder betalen|kwijt",
      "prijzen lager|scherper", "scherpe|mooie|speciale prijs|prijzen", "van de prijs af", "voordeliger", "zakken",
    ],
    "than-here": [
      "dan op|bij|via ebay/p kost|betaalt", "goedkoper/p dan hier|bij|op|via|de|in",
    ],
    unlisted: [
      "hier niet op|aanbieden|zetten|verkopen", "niet geplaatst|online", "niet hier op|online", "niet op|bij|in ebay|amazon|onze",
    ],
    "next-time": [
      "bij een|uw|je volgende", "de? volgende keer|bestelling~|aankoop|order", "in de? toekomst", "in het vervolg", "voortaan",
      "weer nodig|iets|wat|bestellen|bestelt",
    ],
    listing: [
      "aanbieding", "advertentie", "bestelling", "listing", "productpagina", "veiling",
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
