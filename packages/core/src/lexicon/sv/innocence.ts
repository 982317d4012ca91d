import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "sv",
  {
    "product-noun": [
      "dekal~", "fodral", "högtalare", "jacka", "kabel", "klocka", "knapp", "laddare", "lampa", "logga", "loggan", "logo", "läsare",
      "magnet", "motiv", "mugg", "mössa", "poster", "ram", "ring", "skal", "skylt", "stil", "telefon", "telefonen", "terminal", "tröja",
      "väska",
    ],
    "feature-word": [
      "avisering~", "bluetooth", "display", "firmware", "fungerar med", "funktion~", "ikon~", "inställning~", "kompatib~", "notis~",
      "parkoppla~", "pushnotis~", "stöder", "stödjer", "synka~", "vibrerar", "visar", "widget~",
    ],
    innocent: [
      "direkt från lagret", "direkt i|på|under|mot|vid solen|väggen|el|ytan", "fri retur", "födelsedagspresent", "gratis retur~|frakt",
      "lämna|lämnas in|ombudet", "meddelande|mejl|mail|sms från oss/p|amazon|ebay|postnord", "nästa dag|vecka|steg", "presentförpackning",
      "ringklocka", "signal från|till", "skriva|skriv|skriver ut", "slå in som", "som present", "stjärnhimmel~", "stjärnskruv~",
      "svart färg|skinn|läder|tröja|väska", "tullavgift~", "är svart",
    ],
  },
  {
    hit: {
      "product-noun": "Fodralet är ett skal.",
      "feature-word": "Den är kompatibel.",
      innocent: "Stjärnhimmeln är fin.",
    },
    miss: {
      innocent: "Gärna ett omdöme.",
    },
  },
);
