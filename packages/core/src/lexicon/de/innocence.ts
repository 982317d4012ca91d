import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "de",
  {
    "product-noun": [
      "aufkleber", "box", "halter", "hülle", "jacke", "kabel", "lampe", "leser", "logo", "look", "motiv", "poster", "ring", "schild",
      "shirt", "sticker", "stil", "tasche", "tasse", "taste", "telefon", "terminal", "uhr",
    ],
    "feature-word": [
      "benachrichtigung~", "bluetooth", "display", "firmware", "funktion~", "integrier~", "kompatib~", "koppel~", "modus", "push~",
      "unterstütz~", "vibrier~", "zeigt",
    ],
    innocent: [
      "abgabe|abgeben beim", "als geschenk", "amazon|ebay überweist", "bewertungsbogen",
      "direkt an|auf|unter|neben|am|in der|die|den|das|wand", "e? mail|email|nachricht von uns|mir|amazon|ebay",
      "gutschein von amazon|ebay", "gutscheinhülle~", "kostenlos/a rücksendung|rückversand|ersatz", "sie bitte ihr/p", "sterne zum",
      "teilen sie mit", "zum geburtstag",
    ],
  },
  {
    hit: {
      "product-noun": "Die Hülle ist neu.",
      "feature-word": "Es ist kompatibel.",
      innocent: "Der Bewertungsbogen liegt da.",
    },
    miss: {
      innocent: "Bitte eine Bewertung.",
    },
  },
);
