import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "de",
  {
    "own-shop": [
      "ab unserem lager|hof", "ab|am|vom hof", "bei uns im laden|geschäft|lager|outlet", "direktverkauf",
      "direktverkauf|werkverkauf|fabrikverkauf|rampenverkauf", "ebay kleinanzeigen", "eigen/a shop|store|laden|seite|website|webseite",
      "fabrikverkauf|werksverkauf", "gelb/a|grün/a|ander/a seite|portal|kleinanzeigenseite", "hauseigenen shop|laden", "hofladen",
      "kleinanzeigenportal|anzeigenportal", "ladengeschäft", "lagerverkauf", "offiziell/a seite|shop|website", "online shop/n",
      "onlineshop~", "outlet", "shop in|auf der|unserer", "showroom", "uns im laden|geschäft", "uns in den laden", "uns/c persönlich im",
      "unser/c eigen/a|offiziell/a ~shop|~seite|~laden",
      "unser/c eigen/a|offiziell/a? webseite|website|homepage|seite|internetseite|fabrik|laden|hof|web",
      "unser/c ~shop|internetshop|onlineauftritt|ausstellung|hofladen|verkaufsraum", "webshop~",
    ],
    shop: [
      "homepage", "katalog", "laden", "seite/n", "shop/n", "store/n", "webseite/n", "website/n", "werkstatt",
    ],
    "buy-verb": [
      "bei|beim kauf von", "bestellen/v", "einkaufen", "einkaufst", "erwerben", "geholt", "gleich mit", "holen/v sie/c? sich|dir",
      "holst|hol|holen|hole dir|sich", "kaufen/v", "mitbestell~", "nachbestell~", "nehmen/v sie/c? … dazu|mit", "order", "ordern",
      "shoppen", "sich|dir sichern", "zugreif~", "zuschlagen", "zuschlag~",
    ],
    "sell-verb": [
      "abgeben", "akzeptier~", "anbiet~", "ausmachen", "bekommst|bekommen|kriegst du|sie … für", "bekommst|bekommen|kriegst sie/c es/c",
      "bieten/v", "dann machen|mach wir/c", "eigen/a|separat/a|neu/a|direkt/a rechnung", "einig", "einigen", "entgegenkomm~",
      "etwas|was machen", "geben/v|lassen/v wir/c es/c|ihnen|dir", "gebe|geb|gibt|geben wir/c? ihnen|dir|es|sie|ihn|die|den für|ab|her",
      "gehören|gehört|gehörts es|er|sie|das|dir|ihnen", "gehört dir|ihnen", "handel|deal",
      "kann|können wir/c ihnen|dir? … anbieten|machen|geben|lassen", "lass|lasse wir/c? dir|ihnen|es", "nehme", "nimm", "preis machen",
      "preislich", "rechnung ausstellen|schreiben", "rechnung so|direkt|von mir|privat", "rechnung von mir|uns", "regeln", "unter die hand",
      "verhandel~", "verkaufen/v", "zurücklegen", "überlassen",
    ],
    direct: [
      "bei|mit|von|über|zu uns/c direkt|persönlich|privat", "direkt ab|vom|beim lager|werk|hof",
      "direkt bei|mit|über/c|von|zu|an|in|auf uns/c|unser/c|dich|sie", "direkt kaufen|bestellen|bezahlen|abwickeln",
      "direkt vom|beim hersteller|erzeuger", "direktkauf~", "face to face", "hintenrum", "ihnen|dir direkt", "im stillen kämmerlein",
      "machen wir/c? es/c? so", "ohne beleg|papierkram|zirkus|kram|drumherum|theater",
      "ohne den|das|die ganze|ganzen zirkus|kram|theater|umweg|drumherum", "ohne rechnung|umweg|umwege|zwischenhändler",
      "persönlich unter|zwischen", "privat", "schwarz auf die hand", "unter der hand", "unter freunden", "unter uns", "untereinander",
      "vier augen", "von privat zu privat", "zwischen uns", "zwischen uns|dir|ihnen",
    ],
    "outside-platform": [
      "abseits der plattform", "abseits von? ebay/c", "am system vorbei", "an der? ebay/c vorbei",
      "außerhalb|ausserhalb von|der|des? ebay/c|marktplatzes", "ebay/c außen|raus|weglassen|umgeh~|sparen",
      "ebay/c braucht|muss|soll|kriegt|bekommt davon|das? nichts|nix", "ebay/c erfährt|merkt|weiß|weiss das|davon|es? nicht|nichts|nix",
      "hinter dem rücken von", "jenseits von ebay/c", "lassen wir/c? ebay/c weg|außen|raus",
      "lass|lassen wir/c? den|die|das? umweg|auktion|angebot", "neben ebay/c", "nicht hier drüber|rüber", "nicht hier? über/c die? ebay/c",
      "nicht hierüber", "nicht mehr? über|bei|auf ebay/c kaufen|bestellen|bezahlen|abwickeln", "ohne dass ebay/c", "ohne die? ebay/c",
      "statt|anstatt über/c|auf|bei die|der? ebay/c", "umweg über/c ebay/c", "vorbei an der? ebay/c",
    ],
    fees: [
      "15|12|13|10 prozent|% von|an|für ebay/c|die", "abzüge", "anteil an|von ebay/c", "die prozente|gebühr",
      "ebay/c gebühr~|kassiert|nimmt|verlangt|will|behält", "gebühren|gebuehren", "händlergebühr~", "marktplatzgebühr~", "plattformgebühr~",
      "provision~", "verkaufsgebühr~", "verkaufsprovision~", "was ebay/c|die",
    ],
    "avoid-verb": [
      "bleibt|bleiben erspart|hängen", "drumherum", "einspar~", "entfall~", "ersparen|erspart|erspare", "fallen|fällt weg", "gespart",
      "hintergehen", "ohne die|diese|ebay|amazon", "rumkommen|herumkommen", "schade|schad um die", "schenken wir uns", "sparen/v",
      "sparst|sparen|spart|spare|spar", "umgeh~", "vermeid~", "vorbei", "wegfallen",
    ],
    "cancel-verb": [
      "abbestell~", "abbrech~", "abbruch", "abzubrechen", "annahme verweiger~", "biet|biete|bieten … nicht mit", "brech|breche … ab",
      "brich|brechen sie/c? die/c", "brich|brechen|breche … ab", "brich|brechen|brichst … ab", "cancel~", "kaufabbruch",
      "kauf|bestellung|auktion abbrechen|canceln|zurücknehmen", "lehnen|lehne sie? das|die paket|zustellung|annahme", "nicht bezahlen",
      "rückgängig", "storniert|stornierst", "stornier~", "storno~", "treten sie vom", "treten/v … zurück", "verweiger~ sie? die annahme",
      "widerruf~", "zurück vom|von dem kauf", "zurückgeben und", "zurücktreten",
    ],
    "end-listing": [
      "als verkauft", "angebot/c auslaufen|ablaufen", "angebot/c beende~|rausnehm~|löschen|raus|vorzeitig",
      "angebot/c für dich|sie beenden", "angebot/c offline|runter", "angebot/c … raus|beende~|offline|runter",
      "beende|beenden wir/c? die/c angebot/c", "mach|mache|machen wir/c? es/c? angebot/c? zu|dicht",
      "nehme wir/c? es/c angebot/c? raus|runter", "nehme|nehmen … raus|runter|offline", "stelle|stell wir/c? die/c angebot/c? ein",
    ],
    cheaper: [
      "5|10|15|20|25|30|50 euro|€ weniger|runter|günstiger|billiger|nachlass", "ab hof preis", "beim preis entgegen~",
      "besser/a preis~|konditionen", "billig~", "drunter", "euro|prozent weniger|drunter", "freundschaftspreis", "gut/a preis",
      "günstiger~|guenstiger~", "günstig~", "händlerpreis~", "im preis",
      "nachlass|rabatt bei|für|wenn direkt|barzahlung|selbstabholung|sie|du", "preis entgegenkomm~", "preis nach", "preislich entgegen~",
      "preisnachlass", "preiswerter", "schnapper", "sonderpreis~", "unter preis|wert", "weniger kosten|zahlen",
      "zum einkaufspreis|selbstkostenpreis|händlerpreis",
    ],
    "than-here": [
      "als bei|auf|über/c der? ebay/c", "als bei|auf|über|in/c der|dem? ebay/c", "als es hier|dort|angezeigt",
      "günstiger/c als der? angebotspreis|preis|listenpreis", "günstiger/c als hier|bei|auf|gelistet|angezeigt|im",
      "unter dem? ebay/c? preis", "unter dem|der angebotspreis|listenpreis|auktionspreis", "was|als du|sie hier zahlst|zahlen|siehst|sehen",
    ],
    unlisted: [
      "bieten|biete|verkaufe|verkaufen wir/c hier|auf|bei ebay/c? nicht", "führe|führen|habe|haben wir/c? hier nicht|nich",
      "gar|noch nicht? eingestellt|online|gelistet", "gibts|gibt es? nur|nicht auf|bei", "hier nicht drin|eingestellt|gelistet|anbieten",
      "hier nicht|nich alle? hoch|rein|ein", "lad|lade|laden wir/c? hier? nicht|nich", "nicht auf|bei|in ebay|amazon|unserem",
      "nicht eingestellt|gelistet|inseriert", "nicht hier|online drin|eingestellt", "stell|stelle|stellen wir/c? … nicht",
      "tauchen|taucht hier nicht auf",
    ],
    "next-time": [
      "beim nächste/c", "folgebestellung~", "für|bei spätere/n|weitere/n|künftige/n|zukünftige/n bestellungen|einkäufe|käufe",
      "ihr/c nächste/c? einkauf|bestellung|kauf", "in zukunft", "künftig~", "mal wieder? was|etwas|so",
      "nächste/c bestellung/n|einkauf|kauf|mal|order", "wenn|falls du|sie mal? wieder|nochmal|mehr", "wieder bestellen|etwas|was",
      "wieder mal? was|etwas", "zukünftig~",
    ],
    listing: [
      "anzeige", "artikelseite", "auktion", "bestellung",
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
