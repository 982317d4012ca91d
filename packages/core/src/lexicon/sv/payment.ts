import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "sv",
  {
    "payment-outside": [
      "bankgiro", "banköverföring", "för över", "föra över", "krypto", "paypal vänner", "pengar i brev|kuvert", "plusgiro", "swisha/v",
      "swishar", "swishnum~", "vänner och familj", "överför", "överföra", "överföring",
    ],
    "payment-wallet": [
      "betalkort", "kreditkort", "pp",
    ],
    "payment-weak": [
      "cash", "i handen", "kontant", "kontanter", "kuvert",
    ],
    "gift-card": [
      "amazon|steam|apple|itunes|google kort|presentkort|kortet", "play kort", "presentkort~",
    ],
    "gift-card-code": [
      "baksidan", "den|de kod|koder", "koden", "koderna", "kod|koden|koder|koderna på|från|bakpå|till", "skrapa|skrapar",
    ],
    "pay-verb": [
      "betala/v", "betalning", "betalningen", "ersätter", "för över", "gör upp", "skicka|skickar pengar~|pengarna", "swisha/v",
      "sätt|sätter|sätta vi|bara? in", "återbetala/v", "återbetalning~", "överför",
    ],
    "send-verb": [
      "ge", "ger", "lägga/v", "lämna", "skicka/v", "stoppa|stoppar",
    ],
    "bank-account-word": [
      "kontonummer/p", "kontot", "på|till vår/p|kontot? konto", "vår/p konto|bankkonto",
    ],
    "original-payment": [
      "din/p betalmetod|betalningsmetod|betalsätt", "kortet|kontot du", "samma betal~|kort|konto|sätt", "som du/p betalade",
      "tillbaka till|på din/p? kort|kortet|konto|kontot|paypal", "ursprunglig~",
    ],
    checkout: [
      "ebay|amazon betal~|faktura|pay|drar|återbetalar|sköter", "kassan", "varukorgen", "via/p plattformen",
      "via|hos|genom|av|på ebay|amazon",
    ],
    pickup: [
      "avhämtning", "hämta/v", "hämtar", "kom förbi|hit", "mötas", "upphämtning",
    ],
    money: [
      "belopp~", "hälften", "kronor", "mellanskillnad~", "pengar", "pengarna", "resten", "summan",
    ],
  },
  {
    hit: {
      "payment-outside": "Det går bra med banköverföring.",
      "payment-weak": "Kontant vid hämtning.",
      "gift-card": "Ett Steam-kort räcker.",
      "pay-verb": "Betalningen är på väg.",
      "original-payment": "Till det ursprungliga betalsättet.",
      pickup: "Avhämtning går bra.",
      "bank-account-word": "Till mitt konto.",
    },
    miss: {
      "payment-outside": "Övergången är röd.",
      "payment-weak": "Kontakten är ny.",
    },
  },
);
