import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "nl",
  {
    "payment-outside": [
      "bankoverschrijving", "betaalverzoek", "cheque", "familie en vrienden", "geld in de? envelop", "maak|maakt|schrijf|boek … over",
      "maak|maakt|schrijf|stort|boek wij/c? het/c? even/c? over", "overboeken", "overboeking", "overgeboekt", "overmaken", "overschrijven",
      "overschrijving", "paypal vrienden", "per|via de? bank", "rembours", "tikkies", "vrienden & familie", "vrienden en? familie",
    ],
    "payment-wallet": [
      "creditcard", "kredietkaart", "pp",
    ],
    "payment-weak": [
      "cash", "contant", "contanten", "envelop", "enveloppe", "handje contantje", "ideal",
    ],
    "gift-card": [
      "cadeaubon~", "cadeaukaart~", "giftcard~", "play kaart", "steam|apple|itunes|google|amazon kaart|kaarten|cadeaubon",
    ],
    "gift-card-code": [
      "achterkant", "code|codes op|van|doorgeven|sturen", "de/c code|codes", "kras", "krassen",
    ],
    "pay-verb": [
      "afrekenen", "betaalt", "betaal|betalen … terug", "betalen/v", "bijbetalen", "geld|bedrag sturen/v|terug", "gestort", "overmaken",
      "stort", "storten", "stort|storten … terug", "terugbetal~|terugbetaal~", "teruggestort", "terugstort~", "vergoed", "vergoeden",
    ],
    "send-verb": [
      "doe|doen", "doorgeven", "doorsturen", "geven/v", "leg", "opsturen", "stop", "sturen/v",
    ],
    "bank-account-word": [
      "onze/c zakelijke? rekening", "op|naar onze/c|de|een? rekening|bankrekening|~rekening", "rekeningnummer/c",
    ],
    "original-payment": [
      "gebruikte betaal~", "oorspronkelijke~", "originele betaal~", "terug op|naar uw/c rekening|kaart|creditcard|paypal",
      "uw/c betaalmethode|betaalwijze", "waarmee|zoals je/c betaal~", "zelfde|dezelfde betaal~|rekening|kaart|manier",
    ],
    checkout: [
      "afrekenen via", "bij het afrekenen", "ebay|amazon betaling~|pay|int|betaalt|regelt", "kassa", "nu betalen", "via het platform",
      "via/c|bij|door|van amazon|ebay", "winkelmandje", "winkelwagen",
    ],
    pickup: [
      "aan de deur", "afhalen", "haal|haalt het|hem? op", "langs", "langskomen", "opgehaald", "ophalen",
    ],
    money: [
      "aanbetaling", "bedrag", "borg", "geld", "helft", "rest", "restbedrag", "tientje",
    ],
  },
  {
    hit: {
      "payment-outside": "Graag per bankoverschrijving.",
      "payment-weak": "Contant bij afhalen.",
      "gift-card": "Een Steam-kaart is genoeg.",
      "pay-verb": "De betaling loopt.",
      "original-payment": "Op de oorspronkelijke betaalmethode.",
      pickup: "Ophalen kan ook.",
      "bank-account-word": "Op mijn rekening.",
    },
    miss: {
      "payment-outside": "Het oversteken is leuk.",
      "payment-weak": "De barkruk is nieuw.",
    },
  },
);
