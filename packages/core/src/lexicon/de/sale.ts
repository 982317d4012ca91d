import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "de",
  {
    "own-shop": [
      "ab|am|vom werk|hof", "eigen/a shop|store|laden|seite|website|webseite", "fabrikverkauf|werksverkauf", "hofladen", "ladengeschäft",
      "online shop/n", "onlineshop~", "unser/p eigen/a|offiziell/a? webseite|website|homepage|seite|internetseite|fabrik|laden|hof|web",
      "webshop~",
    ],
    shop: [
      "homepage", "katalog", "laden", "seite/n", "shop/n", "store/n", "webseite/n", "website/n", "werkstatt",
    ],
    "buy-verb": [
      "beim kauf von", "bestellen/v", "einkaufen", "gleich mit", "kaufen/v", "nachbestell~", "order",
    ],
    "sell-verb": [
      "anbiet~", "ausmachen", "bekommst|bekommen|kriegst sie/p es/p", "bieten/v", "einigen", "geben/v|lassen/v wir/p es/p|ihnen|dir",
      "gehört dir|ihnen", "mach|mache|machen wir/p? ihnen|dir|die/p", "verkaufen/v",
    ],
    direct: [
      "bei|mit|von|über|zu uns/p direkt|persönlich|privat", "direkt bei|mit|über/p|von|zu|an|in|auf uns/p|unser/p|dich|sie",
      "direkt kaufen|bestellen|bezahlen|abwickeln", "direktkauf~", "ihnen|dir direkt", "machen wir/p? es/p? privat|direkt|so",
      "ohne rechnung|umweg|umwege|zwischenhändler", "privat abwickeln|kaufen|machen|verkaufen|für", "unter der hand", "unter uns",
    ],
    "outside-platform": [
      "an der? ebay/p vorbei", "außerhalb|ausserhalb von|der|des? ebay/p|marktplatzes", "ebay/p außen|raus|weglassen|umgeh~|sparen",
      "nicht hier? über/p die? ebay/p", "ohne die? ebay/p", "statt|anstatt über/p|auf|bei die|der? ebay/p", "umweg über/p ebay/p",
      "vorbei an der? ebay/p",
    ],
    fees: [
      "ebay/p gebühr~|kassiert|nimmt|verlangt|will", "gebühren|gebuehren", "plattformgebühr~", "provision~", "was ebay/p|die",
    ],
    "avoid-verb": [
      "fallen|fällt weg", "gespart", "ohne die|diese|ebay|amazon", "sparen/v", "umgeh~", "vorbei",
    ],
    "cancel-verb": [
      "abbrech~", "abbruch", "brich|brechen sie/p? die/p", "rückgängig", "stornier~", "treten sie vom", "widerruf~",
    ],
    "end-listing": [
      "als verkauft", "angebot/p beende~|rausnehm~|löschen|raus|vorzeitig", "beende|beenden wir/p? die/p angebot/p",
      "nehme wir/p? es/p angebot/p? raus|runter",
    ],
    cheaper: [
      "besser/a preis~|konditionen", "billig~", "euro|prozent weniger|drunter", "günstiger~|guenstiger~", "nachlass", "preiswerter",
      "rabatt",
    ],
    "than-here": [
      "als bei|auf|über/p der? ebay/p", "günstiger/p als hier|bei|auf|gelistet|angezeigt|im",
    ],
    unlisted: [
      "hier nicht drin|eingestellt|gelistet|anbieten", "nicht auf|bei|in ebay|amazon|unserem", "nicht eingestellt|gelistet|inseriert",
    ],
    "next-time": [
      "beim nächste/p", "folgebestellung~", "in zukunft", "künftig~", "nächste/p bestellung/n|einkauf|kauf|mal|order",
    ],
    listing: [
      "angebot", "anzeige", "auktion", "bestellung",
    ],
  },
  {
    hit: {
      "own-shop": "Auf unserer Webseite.",
      "buy-verb": "Kaufen Sie zwei.",
      direct: "Direkt bei uns.",
      "outside-platform": "Das geht außerhalb von eBay.",
      "than-here": "Es ist günstiger als bei eBay.",
      "next-time": "Bei der nächsten Bestellung.",
      "cancel-verb": "Bitte stornieren.",
    },
    miss: {
      "own-shop": "Unsere Seitenwand hält.",
      "buy-verb": "Das Verkaufsteam dankt.",
      "outside-platform": "Die Außenseite ist rot.",
    },
  },
);
