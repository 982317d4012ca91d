import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "nl",
  {
    attached: [
      "als bijlage|pdf", "bijgesloten", "bijgevoegd~", "bijlage/n", "pdf",
    ],
    "promo-document": [
      "brochure~", "cadeaubon~", "catalogus", "flyer~", "folder~", "kortingsbon~", "onze/c aanbiedingen|assortiment", "prijslijst~",
      "reclame~", "visitekaartje~", "voucher~", "waardebon~", "~catalogus", "~folder",
    ],
    "service-document": [
      "bon", "bonnetje", "etiket~", "factuur", "foto", "foto's", "garantiebewijs", "gebruiksaanwijzing", "handleiding~", "label~", "pakbon",
      "retourlabel", "~handleiding",
    ],
    "shipping-event": [
      "aangekomen", "afgeleverd", "bezorgd", "gaat vandaag|morgen de|op|mee", "geleverd", "ingepakt", "magazijn verlaten", "onderweg",
      "op de post", "verstuurd", "verzonden", "wordt verwerkt|ingepakt",
    ],
    supposition: [
      "hoop", "hopelijk", "hopen", "of", "verwacht", "zal", "zou", "zouden", "zullen",
    ],
    courtesy: [
      "altijd klaar", "bedankt", "dank~", "familiebedrijf", "fijne|prettige dag|avond|weekend|week", "geniet", "graag gedaan", "helpen",
      "hopen dat", "hulp", "klantenservice", "plezier", "vertrouwen", "vragen", "waarderen", "welkom", "wensen",
    ],
    salutation: [
      "beste", "dag", "geachte", "goededag", "goedemiddag", "goedemorgen", "goedenavond", "gr", "groet", "groeten", "groetjes", "hallo",
      "hi", "hoi", "met vriendelijke", "mvg", "team",
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
      "uw/c recente|laatste|nieuwe? aankoop|artikel|bestelling|levering|order|pakket|pakketje|product|zending",
    ],
    "confirmation-notice": [
      "aankoopbevestiging", "bestelbevestiging", "bestelling is|werd|goed? ontvangen|bevestigd|geplaatst|verwerkt", "bestelling wordt",
      "bevestig|bevestigen wij/c|hierbij|graag? uw/c|de bestelling|aankoop|ontvangst", "hebben|heb wij/c? uw/c bestelling",
      "orderbevestiging", "verzendbericht", "verzendbevestiging",
    ],
    "delivery-problem": [
      "beschadigd", "defect~", "douane", "helaas", "kapot", "kwijt", "langer dan", "later", "niet aangekomen|bezorgd|geleverd",
      "onbestelbaar", "ontbreekt", "probleem", "problemen", "staking", "teruggekomen", "teruggestuurd", "uitgesteld", "verloren", "vermist",
      "vertraag~", "vertraging~", "zoek",
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
