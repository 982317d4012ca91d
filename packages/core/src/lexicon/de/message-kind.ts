import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "de",
  {
    attached: [
      "als anlage|anhang|datei|pdf", "anbei", "angehängt~", "anhang", "beigefügt~", "liegt bei", "pdf",
    ],
    "promo-document": [
      "flyer", "gutschein~", "katalog~", "preisliste~", "prospekt~", "unser/p ganz/a|gesamt/a? angebote|sortiment", "visitenkarte~",
      "werbe~",
    ],
    "service-document": [
      "anleitung", "bild/n", "etikett/n", "foto/n", "handbuch", "label", "lieferschein", "quittung", "rechnung/n", "~anleitung/n",
      "~schein",
    ],
    "shipping-event": [
      "angekommen", "auf dem weg", "eingegangen", "eingetroffen", "geliefert", "lager verlassen", "unterwegs", "verpackt", "versandt",
      "verschickt", "versendet", "zugestellt", "übergeben",
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
      "ausverkauft", "nicht mehr? auf lager", "nicht mehr? lieferbar|verfügbar|verfuegbar|vorrätig|da|liefern|versenden",
    ],
    "own-order": [
      "der|die|dieser bestellung",
      "ihr/p aktuell/a|letzt/a|neu/a? artikel|auftrag|bestellung/n|einkauf|kauf|lieferung|paket/n|sendung|ware",
    ],
    "confirmation-notice": [
      "bestellbestätigung~", "bestellung|auftrag ist|wurde? bei? uns? eingegangen|bestätigt|erhalten",
      "bestätigen|bestätige wir/p|ihnen? ihr/p|die/p bestellung|kauf|eingang", "versandbestätigung",
    ],
    "delivery-problem": [
      "beschädig~", "dauert", "defekt~", "ersatz~", "fehlt", "leider", "länger", "nicht zugestellt|zustellbar|angekommen", "problem~",
      "später", "verloren~", "verspät~", "verzöger~", "zoll", "zurück an|zu|gekommen",
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
