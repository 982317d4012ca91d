import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "sv",
  {
    "product-noun": [
      "adapter", "dekal~", "fodral", "hållare", "högtalare", "jacka", "kabel", "klistermärke~", "klocka", "knapp", "laddare", "lampa",
      "logga", "loggan", "logo", "läsare", "magnet", "mask", "motiv", "mugg", "mössa", "poster", "ram", "ring", "skal", "skylt", "stativ",
      "stil", "telefon", "telefonen", "terminal", "tröja", "väska",
    ],
    "feature-word": [
      "avisering~", "bluetooth", "display", "firmware", "fungerar med", "funktion~", "ikon~", "inställning~", "integration~", "kompatib~",
      "mikrofon~", "notis~", "parkoppla~", "pushnotis~", "stöder", "stödjer", "synka~", "vibrerar", "visar", "widget~",
    ],
    innocent: [
      "direkt från lagret", "direkt i|på|under|mot|vid solen|väggen|el|ytan", "fri retur", "födelsedagspresent", "gratis retur~|frakt",
      "konto på ebay|amazon", "lämna|lämnas in|ombudet", "meddelande|mejl|mail|sms från oss/c|amazon|ebay|postnord", "nästa dag|vecka|steg",
      "presentask", "presentförpackning", "presentpapper", "ring upp ombudet", "ringklocka", "signal från|till", "skriva|skriv|skriver ut",
      "slå in som", "som present", "stjärnbild", "stjärnhimmel~", "stjärnmejsel", "stjärnskruv~", "svart färg|skinn|läder|tröja|väska",
      "säljer som privatperson", "telefonkatalog", "tullavgift~", "är svart",
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
