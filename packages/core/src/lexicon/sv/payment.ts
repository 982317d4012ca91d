import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "sv",
  {
    "payment-outside": [
      "bankgiro", "bankgirot", "banköverföring", "check", "familj och vänner", "för över", "föra över", "för|föra … över", "i ett kuvert",
      "insättning på", "kontanter i brev", "krypto", "paypal vänner", "pengar i brev|kuvert", "plusgiro", "postförskott", "swisha/v",
      "swishar", "swishnum~", "via banken", "vänner & familj", "vänner och familj", "överför", "överföra", "överföring",
    ],
    "payment-wallet": [
      "betalkort", "kontokort", "kreditkort", "pp",
    ],
    "payment-weak": [
      "cash", "i handen", "kontant", "kontanta", "kontanter", "kuvert", "sedlar",
    ],
    "gift-card": [
      "amazon|steam|apple|itunes|google kort|presentkort|kortet", "play kort", "presentkort~", "steamkort~",
    ],
    "gift-card-code": [
      "baksidan", "den|de kod|koder", "koden", "koderna", "kod|koden|koder|koderna på|från|bakpå|till", "skrapa|skrapar",
    ],
    "pay-verb": [
      "betala/v", "betalas", "betala|betalar … tillbaka", "betalning", "betalningen", "ersätter", "för över", "gör upp", "göra upp",
      "skicka|skickar pengar~|pengarna", "swisha/v", "sätt|sätta|sätter … in", "sätt|sätter|sätta vi|bara? in", "återbetala/v",
      "återbetalning~", "överför",
    ],
    "send-verb": [
      "ge", "ger", "lägga/v", "lämna", "skicka/v", "stoppa|stoppar", "vidarebefordra",
    ],
    "bank-account-word": [
      "kontonummer/c", "kontot", "på|till vår/c|kontot? konto", "vår/c konto|bankkonto|företagskonto",
    ],
    "original-payment": [
      "din/c betalmetod|betalningsmetod|betalsätt", "kortet|kontot du", "samma betal~|kort|konto|sätt", "som du/c betalade",
      "tillbaka till|på din/c? kort|kortet|konto|kontot|paypal", "ursprunglig~",
    ],
    checkout: [
      "betala nu", "ebay|amazon betal~|faktura|pay|drar|återbetalar|sköter", "kassan", "varukorgen", "via/c plattformen",
      "via|hos|genom|av|på ebay|amazon",
    ],
    pickup: [
      "avhämtning", "hämta/v", "hämtar", "kom förbi|hit", "mötas", "på plats", "träffas", "upphämtning", "vid upphämtning|hämtning",
    ],
    money: [
      "belopp~", "handpenning~", "hundring", "hälften", "kronor", "mellanskillnad~", "pengar", "pengarna", "restbelopp~", "resten",
      "stålar", "summan",
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
