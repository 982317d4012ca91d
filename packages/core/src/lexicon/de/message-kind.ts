import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "de",
  {
    attached: [
      "als anlage|anhang|datei|pdf", "anbei", "angehängt~", "anhang", "beigefügt~", "beiliegend~", "liegt bei", "pdf",
    ],
    "promo-document": [
      "broschüre~", "flyer", "gutschein~", "katalog~", "preisliste~", "prospekt~", "unser/c ganz/a|gesamt/a? angebote|sortiment",
      "visitenkarte~", "werbe~", "werbung", "~gutschein", "~katalog",
    ],
    "service-document": [
      "anleitung", "bild/n", "etikett/n", "foto/n", "handbuch", "label", "lieferschein", "quittung", "rechnung/n", "~anleitung/n",
      "~schein",
    ],
    "shipping-event": [
      "abgeschickt", "angekommen", "auf dem weg", "ausgeliefert", "eingegangen", "eingetroffen", "geliefert", "lager verlassen",
      "unterwegs", "verpackt", "versandt", "verschickt", "versendet", "zugestellt", "übergeben",
    ],
    supposition: [
      "hoffe", "hoffen", "hoffentlich", "ob", "sollte", "sollten", "werden", "wird",
    ],
    courtesy: [
      "alles gute", "dank~", "fragen", "freue|freuen|freut mich|uns", "für sie|dich|euch da", "helfen", "hilfe", "jederzeit",
      "kundenservice", "kunden|menschen wie sie", "schönen|schönes|schöne tag|abend|wochenende|woche", "viel freude|spaß|spass",
      "willkommen", "wünsche|wünschen", "zur seite|verfügung",
    ],
    salutation: [
      "gruß|gruss|grüße|grüßen|gruesse", "guten tag|morgen|abend", "hallo", "hey", "hi", "lg", "liebe|lieber", "mfg", "moin",
      "sehr geehrte~", "servus", "team", "vg",
    ],
    "opt-out": [
      "abbestell~", "abmelden", "keine weiteren? e? mails|emails|nachrichten|newsletter mehr?", "mit stop|stopp",
      "nicht mehr angeschrieben|kontaktiert|erhalten",
    ],
    "out-of-stock": [
      "ausverkauft", "nicht mehr? auf lager", "nicht mehr? lieferbar|verfügbar|verfuegbar|vorrätig|da|liefern|versenden", "vergriffen",
    ],
    "own-order": [
      "der|die|dieser bestellung",
      "ihr/c aktuell/a|letzt/a|neu/a? artikel|auftrag|bestellung/n|einkauf|kauf|lieferung|paket/n|sendung|ware",
    ],
    "confirmation-notice": [
      "auftragsbestätigung~", "bestellbestätigung~", "bestellung|auftrag ist|wurde? bei? uns? eingegangen|bestätigt|erhalten",
      "bestätigen|bestätige wir/c|ihnen? ihr/c|die/c bestellung|kauf|eingang", "versandbestätigung",
    ],
    "delivery-problem": [
      "beschädig~", "dauert", "defekt~", "ersatz~", "fehlt", "kaputt", "konnte nicht", "leider", "länger",
      "nicht zugestellt|zustellbar|angekommen", "problem~", "später", "verloren~", "verspät~", "verzöger~", "zoll", "zurück an|zu|gekommen",
    ],
  },
  {
    hit: {
      attached: "Das liegt im Anhang.",
      "promo-document": "Unser Katalog.",
      "service-document": "Die Montageanleitung.",
      "shipping-event": "Es wurde verschickt.",
      courtesy: "Vielen Dank.",
      "opt-out": "Hier abmelden.",
      "out-of-stock": "Leider ausverkauft.",
      "own-order": "Ihre Bestellung.",
      "confirmation-notice": "Die Bestellbestätigung.",
      "delivery-problem": "Es verzögert sich.",
    },
    miss: {
      "out-of-stock": "Es ist verfügbar.",
    },
  },
);
