import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "de",
  {
    "own-shop": [
      "ab|am|vom werk|hof", "eigen/a shop|store|laden|seite|website|webseite", "fabrikverkauf|werksverkauf", "hofladen", "ladengeschäft",
      "lagerverkauf", "offiziell/a seite|shop|website", "online shop/n", "onlineshop~", "outlet", "showroom", "uns in den laden",
      "unser/c eigen/a|offiziell/a? webseite|website|homepage|seite|internetseite|fabrik|laden|hof|web", "webshop~",
    ],
    shop: [
      "homepage", "katalog", "laden", "seite/n", "shop/n", "store/n", "webseite/n", "website/n", "werkstatt",
    ],
    "buy-verb": [
      "bei|beim kauf von", "bestellen/v", "einkaufen", "einkaufst", "gleich mit", "holen/v sie/c? sich|dir", "kaufen/v", "mitbestell~",
      "nachbestell~", "order", "zugreif~", "zuschlag~",
    ],
    "sell-verb": [
      "akzeptier~", "anbiet~", "ausmachen", "bekommst|bekommen|kriegst sie/c es/c", "bieten/v", "einig", "einigen",
      "geben/v|lassen/v wir/c es/c|ihnen|dir", "gehört dir|ihnen", "mach|mache|machen wir/c? ihnen|dir|es|die/c", "nehme", "nimm",
      "preis machen", "rechnung ausstellen|schreiben", "verhandel~", "verkaufen/v", "zurücklegen", "überlassen",
    ],
    direct: [
      "bei|mit|von|über|zu uns/c direkt|persönlich|privat", "direkt bei|mit|über/c|von|zu|an|in|auf uns/c|unser/c|dich|sie",
      "direkt kaufen|bestellen|bezahlen|abwickeln", "direkt vom|beim hersteller|erzeuger", "direktkauf~", "ihnen|dir direkt",
      "machen wir/c? es/c? so", "ohne rechnung|umweg|umwege|zwischenhändler", "privat", "unter der hand", "unter uns", "untereinander",
      "zwischen uns",
    ],
    "outside-platform": [
      "abseits von? ebay/c", "am system vorbei", "an der? ebay/c vorbei", "außerhalb|ausserhalb von|der|des? ebay/c|marktplatzes",
      "ebay/c außen|raus|weglassen|umgeh~|sparen", "lassen wir/c? ebay/c weg|außen|raus", "nicht hier? über/c die? ebay/c",
      "ohne die? ebay/c", "statt|anstatt über/c|auf|bei die|der? ebay/c", "umweg über/c ebay/c", "vorbei an der? ebay/c",
    ],
    fees: [
      "anteil an|von ebay/c", "ebay/c gebühr~|kassiert|nimmt|verlangt|will|behält", "gebühren|gebuehren", "plattformgebühr~", "provision~",
      "verkaufsgebühr~", "was ebay/c|die",
    ],
    "avoid-verb": [
      "einspar~", "entfall~", "fallen|fällt weg", "gespart", "ohne die|diese|ebay|amazon", "sparen/v", "umgeh~", "vermeid~", "vorbei",
      "wegfallen",
    ],
    "cancel-verb": [
      "abbrech~", "abbruch", "brich|brechen sie/c? die/c", "brich|brechen|breche … ab", "cancel~", "kaufabbruch", "rückgängig", "stornier~",
      "storno~", "treten sie vom", "treten/v … zurück", "widerruf~", "zurücktreten",
    ],
    "end-listing": [
      "als verkauft", "angebot/c beende~|rausnehm~|löschen|raus|vorzeitig", "angebot/c für dich|sie beenden", "angebot/c offline|runter",
      "beende|beenden wir/c? die/c angebot/c", "nehme wir/c? es/c angebot/c? raus|runter", "nehme|nehmen … raus|runter|offline",
    ],
    cheaper: [
      "besser/a preis~|konditionen", "billig~", "euro|prozent weniger|drunter", "freundschaftspreis", "gut/a preis",
      "günstiger~|guenstiger~", "händlerpreis~", "im preis", "nachlass", "preiswerter", "rabatt", "sonderpreis~", "weniger kosten|zahlen",
    ],
    "than-here": [
      "als bei|auf|über/c der? ebay/c", "günstiger/c als hier|bei|auf|gelistet|angezeigt|im", "unter dem? ebay/c? preis",
    ],
    unlisted: [
      "gibts|gibt es? nur|nicht auf|bei", "hier nicht drin|eingestellt|gelistet|anbieten", "nicht auf|bei|in ebay|amazon|unserem",
      "nicht eingestellt|gelistet|inseriert",
    ],
    "next-time": [
      "beim nächste/c", "folgebestellung~", "in zukunft", "künftig~", "nächste/c bestellung/n|einkauf|kauf|mal|order",
      "wieder bestellen|etwas|was", "zukünftig~",
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
