import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "sv",
  {
    "payment-outside": [
      "1~|2~|3~|4~|5~|6~|7~|8~|9~ kr|kronor|spänn|lappar … brevlådan|brevlåda|näven|mattan", "autogiro", "bankgiro", "bankgirot",
      "bankgiro~", "banköverföring", "banköverföring~", "betallänk~", "betalningslänk~", "bg", "check", "direktöverföring~",
      "fakturerar dig|er privat|direkt|själva|separat", "familj och vänner", "från vår|egen kassa|ficka", "för över", "föra över",
      "förskottsbetalning", "förskott~", "för|föra … över", "handpenning på|till", "i näven", "in på kontot", "insättning", "klarnalänk~",
      "kontanter i ett? kuvert|brev", "kontant|kontanter till chauffören|budet|föraren", "kontoöverföring", "kontoöverföring~", "krypto",
      "kryptovaluta", "ladda min|mitt mobil|kontantkort|telefon", "mot|på faktura från|av|direkt", "paypal vänner|familj|friends",
      "pengar till vänner", "pengar|pengarna i ett? kuvert|brev", "pengar|pengarna|beloppet … kontant|kontanter|näven",
      "pengar|pengarna|slanten|stålarna … kuvert|kuvertet", "pengar|sedlar|kontant i ett? brev|kuvertet|kuvert", "plusgiro", "plusgiro~",
      "postförskott", "postgiro", "postväxel", "revolut", "som vän|vänner", "swish till|på|mig|oss|nummer|istället", "swisha/v", "swisha~",
      "swishnum~", "swish~", "sätt|sätta|sätter in på|pengarna|beloppet", "sätt|sätta|sätter in … konto", "sätt|sätta|sätter över",
      "ur egen ficka", "via banken", "vänner & familj", "vänner familj", "vänner och familj", "wero|vipps|mobilepay",
      "överför|överföra|överföring|överföringen",
    ],
    "payment-wallet": [
      "betalkort", "blå|blåa|blått|blåe med de|det|ett? två|dubbla|dubbel|dubbelt p|pn", "kontokort", "kreditkort", "paypala", "pp",
      "två|dubbla blå|blåa p",
    ],
    "payment-weak": [
      "bar", "cash", "hundralapp~|femhundring|tjugolapp|femtilapp|hundring|tusenlapp~|femtiolapp", "i handen", "jämna pengar", "kontant",
      "kontanta", "kontantbetalning", "kontanter", "lappar", "sedel|sedlar i|luktar|funkar", "sedlar", "sedlarna", "stålar",
    ],
    preference: [
      "endast|bara|enbart|helst|hellre|föredrar",
    ],
    "pay-around": [
      "lägg|stoppa|lägga en|två hundralapp|femtiolapp|tjugolapp|femhundring", "som gåva|present … fastnar|fastna|spärras|blockeras",
      "swisha 1~|2~|3~|4~|5~|6~|7~|8~|9~ kr? till|så|nu|direkt", "swisha|swishar mig|oss|till|över|tillbaka|bara",
      "sätt|sätta|sätter in på min|mitt|vårt|vår|kontot", "ta|tar|tag|kom med dig? pengarna|pengar|kontanter|cash|stålarna|sedlarna",
    ],
    "to-courier": [
      "ge|betala chauffören|budet|brevbäraren", "ge|betala|betalar|lämna … chauffören|budet|brevbäraren|montören",
    ],
    "gift-card": [
      "amazon|steam|apple|itunes|google kort|presentkort|kortet", "google play kort~", "paysafekort|paysafe kort", "play kort",
      "presentkort~", "spelkort", "steamkort~", "värdebevis", "värdekort~",
    ],
    "gift-card-code": [
      "baksidan", "den|de kod|koder", "koden", "koderna", "kod|koden|koder|koderna på|från|bakpå|till", "kod~ … skicka|mejla",
      "skicka|mejla|fota koden|koderna", "skrapa|skrapar", "skrapa~", "skrapkod~",
    ],
    "pay-verb": [
      "betala/v", "betala|betalar … tillbaka", "betalning", "betalningen", "deponera", "ersätter", "föra över", "för|för över", "gör upp",
      "göra upp", "luktar ju? inte", "lägg ut", "lägga emellan|mellan", "räkna av", "skicka|skickar pengar~|pengarna", "skicka~ … pengar",
      "skjut till", "swisha/v", "sätter in pengar~", "sätt|sätta|sätter … in", "sätt|sätter|sätta vi|bara? in",
      "ta|tar|ha med sedlar|kontanter", "är|blir vi kvitt", "återbetala/v", "återbetalning~", "överför",
    ],
    "send-verb": [
      "ge", "ger", "langa", "lägga/v", "lämna", "posta", "skicka/v", "stick|sticker", "stoppa|stoppar", "ta|tar med", "vidarebefordra",
    ],
    "bank-account-word": [
      "clearing", "ditt konto", "firmans konto", "från|genom vår/c bank", "i namn", "konto i|på namn", "kontoinnehavare", "kontonummer/c",
      "kontot", "på|till vår/c|kontot? konto", "vår/c konto|bankkonto|företagskonto", "vår/c swedbank|seb|nordea|handelsbanken konto",
    ],
    "original-payment": [
      "betalsättet|betalmetoden du|ni|som", "din/c betalmetod|betalningsmetod|betalsätt", "dragits|dragen|dragna av amazon|ebay",
      "du|ni betalade|betalat", "klarna köp|köpet|betalning", "kortet|kontot du", "krediter~",
      "på|till din/c|det|samma kreditkort|kontokort|bankkort|kort", "samma betalsätt|väg|betalmetod", "samma betal~|kort|konto|sätt",
      "som du/c betalade", "som köpet betalades",
      "swish|kort|kortet|klarna|faktura|paypal|presentkort|betalningen du valde|betalade|använde", "syns|visas|finns|är på kontot inom|om",
      "till ert|ditt ursprungliga", "till samma kort|konto", "tillbaka på|till samma|det|kortet|kontot",
      "tillbaka till|på din/c? kort|kortet|konto|kontot|paypal", "ursprunglig~",
    ],
    checkout: [
      "amazon|ebay har|betalar|återbetalade", "betala nu", "betalknappen|köpknappen|korgen", "betalsidan",
      "ebay|amazon betal~|faktura|pay|drar|återbetalar|sköter", "enligt amazon|ebay", "gemensam|samlad faktura",
      "gör|sköter|betalar|skickar|ordnar amazon|ebay", "har|av amazon|ebay", "i kassan", "kassan", "som vanligt via|på|genom",
      "valde … kontant|hämtning|swish|faktura", "varukorgen", "via knappen", "via/c plattformen", "via|hos|genom|av|på ebay|amazon",
      "välj … kassan",
    ],
    pickup: [
      "avhämtning", "förbi", "hos mig|oss|dig", "hämta/v", "hämtning", "kom|komma|kommer hit|förbi|och", "mötas", "på plats", "träffas",
      "upphämtning", "vid upphämtning|hämtning",
    ],
    acceptable: [
      "fungerar också|bra|lika", "funkar också|bra|lika|fint", "funkar|fungerar|är|blir|går bäst|smidigast|enklast|lättast",
      "går bra|också|lika|fint|utmärkt", "tar vi|jag även|också|gärna", "tar även|också|gärna|emot", "är ok|okej|lugnt|också|helt",
    ],
    money: [
      "belopp~", "frakten", "handpenning~", "hundralapp", "hundring", "hälften", "kr", "kronor", "mellanskillnad~", "pengar", "pengarna",
      "portot", "restbelopp~", "resten", "spänn", "stålar", "summan", "tjugolapp", "tusenlapp", "växel",
    ],
  },
  {
    hit: { "pay-around": "Ta med pengarna.", "to-courier": "Ge resten till chauffören.",
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
