import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "nl",
  {
    "payment-outside": [
      "1~|2~|3~|4~|5~|6~|7~|8~|9~ euro … brievenbus|handje|deurmat", "aanbetaling op", "acceptgiro", "als vrienden", "automatische incasso",
      "bankoverboeking", "bankoverschrijving", "beltegoed", "betaallinkje~", "betaallink|betaalverzoekje~|betaalverzoek~", "betaalverzoek",
      "boek|boeken|boekt … over|overgemaakt", "briefje|biljet|geld|centen in de|mijn bus|brievenbus|envelop", "cheque", "contant geld",
      "cryptovaluta", "envelopje met geld|cash|contant", "familie en vrienden", "geld … envelop|envelopje|enveloppe",
      "geld|briefjes|biljetten|cash in een envelop|envelopje", "giraal", "giro", "in het handje", "maak|maakt|maken … over",
      "maak|maakt|schrijf|boek … over", "naar ons|mij overmaken", "op factuur|rekening betalen", "overboeken", "overboeking", "overgeboekt",
      "overgemaakt", "overmaakt", "overmaken", "overmaking", "overschrijven", "overschrijving", "payconiq", "paypal als vriend",
      "paypal familie|vriendjes", "paypal vrienden", "paysafecard", "per post",
      "per|met|via bankoverschrijving|overschrijving|overboeking|cheque|payconiq|wero|revolut|tikkie|wise", "per|via de? bank",
      "postwissel", "qr betaling|betaalcode", "rembours", "sepa", "stort het|de|maar|gewoon", "stort|storten … rekening", "tikkie",
      "tikkies", "tikkie~", "uit eigen zak|kas", "van onze|eigen bank|kas", "via een? tikkie|betaalverzoek|betaallink",
      "via je|uw bankapp|bankieren", "vooruitbetaling", "vrienden & familie", "vrienden en? familie", "vriendenoptie", "wero",
      "wij/c … op je|uw|jouw rekening stort|storten|zet|overmaak|overmaken", "zelf rechtstreeks over|terug",
    ],
    "payment-wallet": [
      "blauwe met de|het|een? twee|dubbele p|p's", "creditcard", "ideal", "kredietkaart", "paypallen|paypalt|paypal't", "pp",
      "twee|dubbele blauwe p|p's",
    ],
    "payment-weak": [
      "briefgeld", "briefje|briefjes van", "cash", "cashgeld", "contant", "contante", "contanten", "flappen",
      "geld|biljet~|briefje/n … envelop|enveloppe", "gepast geld", "handje contantje", "in|met een? envelopje|envelop aan|bij|met",
      "met gepast", "overschrijf", "poen", "tientje|twintigje|vijftigje|biljet|biljetten|bankbiljet~",
    ],
    preference: [
      "alleen|enkel|uitsluitend|liefst|liever", "bij voorkeur",
    ],
    "pay-around": [
      "als cadeau|kado|geschenk … geblokkeerd|blokkeren|ingehouden|opvalt", "cheque op naam", "geld|betaling|paypal … als cadeau|kado",
      "maak|maken … aan|naar je|jou|u over", "neem|neemt|breng|brengt 1~|2~|3~|4~|5~|6~|7~|8~|9~ euro? gepast|contant|cash",
      "neem|neemt|breng|brengt u|je? het|je|uw|de? geld|contanten|cash|poen", "verschil|bedrag|rest even? storten",
      "zal|kan|stuur|stuurt ik|je|u|me? een? tikkie",
    ],
    "to-courier": [
      "geef|geeft|betaal|betaalt|betalen … chauffeur|bezorger|koerier|monteur|postbode",
    ],
    "gift-card": [
      "bol kaart|cadeaubon|cadeaukaart", "cadeaubon~", "cadeaukaart~", "giftcard~", "google play kaart|kaarten|cadeaubon",
      "kaart~ google|steam|apple", "kraskaart~", "paysafekaart|paysafecard", "play kaart", "steamkaart~",
      "steam|apple|itunes|google|amazon kaart|kaarten|cadeaubon", "tegoedkaart~",
    ],
    "gift-card-code": [
      "achterkant", "code erop|doorsturen|mailen|appen", "code|codes hierheen|hier", "code|codes op|van|doorgeven|sturen",
      "code|codes … sturen|doorgeven|door", "de/c code|codes", "kras", "krassen",
    ],
    "pay-verb": [
      "aanbetalen", "afrekenen", "afrekent", "betaal|betalen … terug", "betalen … via", "betalen/v", "bijbetaal~", "bijbetalen",
      "bijbetaling", "bijleggen", "bijpassen", "bijstorten", "dokken", "geld|bedrag sturen/v|terug", "gestort", "kwijtschelden",
      "maak|maken … terug", "overboek", "overgemaakt", "overmaakt", "overmaken", "restitueer~", "schuif|schuift … over", "stort", "storten",
      "stort|storten … terug", "terugbetal~|terugbetaal~", "teruggestort", "terugstorting", "terugstort~", "uitbetal~|uitbetaal~",
      "vergoed", "vergoeden", "verreken|verrekenen", "verreken~", "voorschieten", "zet|zetten … rekening",
    ],
    "send-verb": [
      "doe|doen", "doe|leg|gooi een|het|die|de … bus", "doorgeven", "doorsturen", "geven/v", "gooi|gooien", "leg", "opsturen",
      "overhandig~", "steek|steken", "stop|stoppen", "sturen/v",
    ],
    "bank-account-word": [
      "bedrijfsrekening", "ibannummer", "onze/c ing|rabo|kbc|abn|belfius|bunq rekening", "onze/c zaakrekening",
      "onze/c zakelijke? rekening", "op|naar onze/c|de|een? rekening|bankrekening|~rekening", "rekening ten|van|op naam", "rekeninghouder",
      "rekeningnummer/c", "ten name van", "vanaf|via onze/c bank",
    ],
    "original-payment": [
      "betaalmethode|betaalwijze die je/c", "dezelfde manier|weg", "dezelfde|zelfde ideal", "door amazon|ebay verrekend|toegepast|verwerkt",
      "gebruikte betaal~", "ideal rekening|betaling waarmee|zoals|die",
      "ideal|overschrijving|creditcard|paypal|klarna|cadeaubon|bancontact betaald|afgerekend", "klarna aankoop|bestelling",
      "oorspronkelijke~", "op|naar uw/c ideal", "op|naar uw/c|de creditcard|kredietkaart|kaart|betaalkaart", "originele betaal~",
      "rekening zoals|die amazon|ebay", "rekening|kaart waarmee", "terug naar de|uw/c|je",
      "terug op|naar uw/c rekening|kaart|creditcard|paypal", "uw/c betaalmethode|betaalwijze", "uw|je|de gebruikte", "via de betaalmethode",
      "waarmee je/c", "waarmee|zoals je/c betaal~", "zelfde|dezelfde betaal~|rekening|kaart|manier",
      "zoals amazon|ebay die|deze|het kent|heeft",
    ],
    checkout: [
      "afrekenen via", "afreken~", "amazon|ebay account|saldo", "amazon|ebay heeft|betaalt|boekt|stort|schrijft",
      "betaalknop|betaalpagina|betaalscherm", "bij de kassa", "bij het afrekenen", "doet|regelt|verzorgt|stuurt|stort|maakt amazon|ebay",
      "ebay|amazon betaalt|stort … uit|terug", "ebay|amazon betaling~|pay|int|betaalt|regelt", "gecombineerde|verzamelde factuur",
      "heeft|door amazon|ebay", "kassa", "koopknop", "koos|gekozen … contant|afhalen|overboeking|overschrijving", "nu betalen",
      "via de knop", "via het platform", "via/c|bij|door|van amazon|ebay", "volgens amazon|ebay", "volledig via", "winkelmandje",
      "winkelwagen", "één factuur via",
    ],
    pickup: [
      "aan de deur", "afgehaald", "afhaal~", "afhalen", "bij mij thuis", "bij ons thuis",
      "haal|haalt hem|m|het|ze|die hier|gewoon|bij|zelf", "haal|haalt|halen hem|m|het|ze? op", "kom kijken", "kom langs",
      "komt|kom je/c … langs|ophalen", "kom|komt maar|gerust|eens|even|dan? kijken|bekijken|langs",
      "kom|komt|komen langs|halen|ophalen|hier", "langs", "langskomen", "opgehaald", "ophaal~", "ophalen",
    ],
    acceptable: [
      "accepteren|accepteer wij/c? ook", "gaat ook", "is ook? goed|prima|oké|ok|mogelijk|welkom", "kan ook|prima|gerust|natuurlijk",
      "mag ook|gerust", "mag|kan via", "ook goed|prima|mogelijk|oké",
    ],
    money: [
      "aanbetaling", "bedrag", "borg", "briefje van", "eurootjes", "geld", "helft", "het verschil", "kosten", "meerprijs",
      "paar euro|tientjes", "porto", "prijsverschil", "rest", "restbedrag", "tientje", "uw|je geld", "vergoeding", "verzendkosten",
      "voorschot",
    ],
  },
  {
    hit: { "pay-around": "Neem het geld mee.", "to-courier": "Geef de rest aan de chauffeur.",
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
