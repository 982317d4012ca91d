import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "nl",
  {
    "payment-outside": [
      "bankoverschrijving", "betaalverzoek", "cheque", "geld in de? envelop", "maak|maakt|schrijf|stort|boek wij/p? het/p? even/p? over",
      "overboeken", "overboeking", "overgeboekt", "overmaken", "overschrijving", "paypal vrienden", "per bank", "tikkies",
      "vrienden en? familie",
    ],
    "payment-wallet": [
      "creditcard", "kredietkaart", "pp",
    ],
    "payment-weak": [
      "cash", "contant", "contanten", "envelop", "handje contantje", "ideal",
    ],
    "gift-card": [
      "cadeaubon~", "cadeaukaart~", "giftcard~", "play kaart", "steam|apple|itunes|google|amazon kaart|kaarten|cadeaubon",
    ],
    "gift-card-code": [
      "achterkant", "code|codes op|van|doorgeven|sturen", "de/p code|codes", "kras", "krassen",
    ],
    "pay-verb": [
      "afrekenen", "betaalt", "betalen/v", "geld|bedrag sturen/v|terug", "gestort", "overmaken", "stort", "storten",
      "terugbetal~|terugbetaal~", "teruggestort", "terugstort~", "vergoed", "vergoeden",
    ],
    "send-verb": [
      "doe|doen", "doorgeven", "geven/v", "leg", "opsturen", "stop", "sturen/v",
    ],
    "bank-account-word": [
      "onze/p rekening", "op|naar onze/p|de|een? rekening|bankrekening", "rekeningnummer/p",
    ],
    "original-payment": [
      "oorspronkelijke~", "terug op|naar uw/p rekening|kaart|creditcard|paypal", "uw/p betaalmethode|betaalwijze",
      "waarmee|zoals je/p betaal~", "zelfde|dezelfde betaal~|rekening|kaart|manier",
    ],
    checkout: [
      "afrekenen via", "ebay|amazon betaling~|pay|int|betaalt|regelt", "kassa", "nu betalen", "via het platform",
      "via/p|bij|door|van amazon|ebay", "winkelwagen",
    ],
    pickup: [
      "aan de deur", "afhalen", "haal|haalt het|hem? op", "langs", "ophalen",
    ],
    money: [
      "aanbetaling", "bedrag", "geld", "helft", "rest", "tientje",
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
