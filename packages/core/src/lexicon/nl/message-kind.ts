import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "nl",
  {
    attached: [
      "als bijlage|pdf", "bijgevoegd~", "bijlage/n", "pdf",
    ],
    "promo-document": [
      "brochure~", "cadeaubon~", "catalogus", "flyer~", "folder~", "kortingsbon~", "onze/p aanbiedingen|assortiment", "prijslijst~",
      "visitekaartje~", "voucher~", "waardebon~", "~folder",
    ],
    "service-document": [
      "bon", "bonnetje", "etiket~", "factuur", "foto", "foto's", "gebruiksaanwijzing", "handleiding~", "label~", "pakbon", "~handleiding",
    ],
    "shipping-event": [
      "aangekomen", "afgeleverd", "bezorgd", "gaat vandaag|morgen de|op|mee", "geleverd", "ingepakt", "onderweg", "op de post", "verstuurd",
      "verzonden", "wordt verwerkt|ingepakt",
    ],
    supposition: [
      "hoop", "hopelijk", "hopen", "of", "verwacht", "zal", "zou", "zouden", "zullen",
    ],
    courtesy: [
      "bedankt", "dank~", "fijne|prettige dag|avond|weekend|week", "geniet", "graag gedaan", "helpen", "hulp", "klantenservice", "plezier",
      "vertrouwen", "vragen", "welkom", "wensen",
    ],
    salutation: [
      "beste", "dag", "geachte", "goedemiddag", "goedemorgen", "gr", "groet", "groeten", "groetjes", "hallo", "hi", "hoi",
      "met vriendelijke", "mvg", "team",
    ],
    "opt-out": [
      "afmelden", "afmeld~", "geen berichten|mails|e|nieuwsbrief meer|mails?", "meld|schrijf je|u hier? af|uit",
      "niet meer ontvangen|benaderd|gemaild", "uitschrijven", "unsubscribe",
    ],
    "out-of-stock": [
      "geen voorraad", "niet meer? leverbaar|voorradig|beschikbaar|leveren", "niet op voorraad", "uitverkocht", "voorraadfout",
    ],
    "own-order": [
      "bestelde artikel|product", "de|deze bestelling",
      "uw/p recente|laatste|nieuwe? aankoop|artikel|bestelling|levering|order|pakket|pakketje|product|zending",
    ],
    "confirmation-notice": [
      "bestelbevestiging", "bestelling is|werd|goed? ontvangen|bevestigd|geplaatst|verwerkt",
      "bevestig|bevestigen wij/p|hierbij|graag? uw/p|de bestelling|aankoop|ontvangst", "hebben|heb wij/p? uw/p bestelling",
      "orderbevestiging", "verzendbevestiging",
    ],
    "delivery-problem": [
      "beschadigd", "defect~", "douane", "helaas", "kapot", "kwijt", "langer dan", "later", "niet aangekomen|bezorgd|geleverd", "ontbreekt",
      "probleem", "problemen", "teruggekomen", "teruggestuurd", "verloren", "vermist", "vertraag~", "vertraging~", "zoek",
    ],
  },
  {
    hit: {
      attached: "Zie de bijlage.",
      "promo-document": "Onze zomerfolder.",
      "service-document": "De handleiding.",
      "shipping-event": "Het is verzonden.",
      courtesy: "Bedankt.",
      "opt-out": "Hier uitschrijven.",
      "out-of-stock": "Helaas uitverkocht.",
      "own-order": "Uw bestelling.",
      "confirmation-notice": "De bestelbevestiging.",
      "delivery-problem": "Het is vertraagd.",
    },
    miss: {
      "out-of-stock": "Het is leverbaar.",
    },
  },
);
