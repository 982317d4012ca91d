import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for channels and contact. */
export const contact: Lexicon = lexicon(
  "de",
  {
    messenger: [
      "grün/a app|messenger", "signal app", "wa nummer", "whatsappen",
    ],
    "messenger-weak": [
      "blau/a app|messenger", "über/p whats|wa",
    ],
    "social-network": [
      "insta profil|seite|kanal",
    ],
    "social-weak": [
      "sozial/a medien|netzwerke",
    ],
    "contact-verb": [
      "anschreib~", "chatten/v", "erreich~", "klären", "kontakt", "kontaktier~", "lassen/v sie? uns/p", "melden/v", "reden/v",
      "schreiben/v", "sprechen/v", "texten/v", "wenden sie|dich",
    ],
    "contact-direct": [
      "am|ans telefon", "anruf~", "bimmel~", "e? mail/n", "email/n", "fax", "klingel", "klingeln", "mailen/v", "per pn|telefon", "rufen/v",
      "sms", "telefonat~", "telefonier~", "telefonisch~", "whatsappen",
    ],
    "contact-add": [
      "abonnier~", "anmelden", "beitreten", "finden/v", "folgen/v", "hinzufüg~", "scannen/v", "suchen/v", "treten/v",
    ],
    "search-verb": [
      "eingeb~", "geben/v sie/p? mal/p? unser/p|den|bei|im", "googel~", "googl~", "suchen/v", "tippen/v",
    ],
    "find-result": [
      "erst/a treffer|link|ergebnis", "finden/v sie/p? uns/p|unser/p|alles|dort|schon",
      "taucht|tauchen|steht|kommt|kommen wir|oben|gleich|schon",
    ],
    "search-engine": [
      "browser~", "google", "internet", "online", "suchmaschine~",
    ],
    "shop-name": [
      "firmenname~", "gleichen|selben|diesem namen", "markenname~", "name|namen auf|des|unseres|vom|steht", "shopname~",
      "unser/p name|namen|marke|firma|laden",
    ],
    "contact-detail": [
      "e mail adresse/n", "handy", "hotline~", "kontaktdaten", "servicenummer", "tel", "telefon", "telefonnummer/p", "unter die/p nummer",
      "whatsapp nummer",
    ],
    "contact-place": [
      "auf|in|im der|dem|unser/p? karte|rechnung|lieferschein|flyer|verpackung|karton|paket|zettel|etikett|deckel|foto|bild|profil|betreff",
      "foto|bild zwei|drei", "impressum", "rückseite", "visitenkarte~",
    ],
    "qr-code": [
      "code abscannen|einscannen|scannen", "handykamera", "scannen/v sie/p? mal/p? die/p",
    ],
    community: [
      "club", "community", "gruppe", "kanal", "~gruppe",
    ],
    connect: [
      "abonnier~ uns/p|unser/p", "add|adde sie/p? uns/p", "anruf genügt|reicht", "bimmel|klingel|rufen/v sie? mal/p? mal/p? an|durch|bei",
      "finden/v|suchen/v sie/p? mal/p? uns/p auf|bei", "folgen/v sie/p? mal/p? uns/p|unser/p", "füg|füge|fügen sie/p? uns/p",
      "rufen/v sie/p? mal/p? uns/p", "schreiben/v|schicken/v sie? mal/p? uns/p mal/p? die/p mail|email|e|sms",
      "telefonisch besprech~|klären|erreichbar|zur", "treten/v sie/p? mal/p? unser/p", "um rückruf",
      "uns/p mal/p? anrufen|anzurufen|anmailen|hinzufügen", "unser/p nummer", "wir/p dich|sie mal/p? anrufen",
    ],
    quicker: [
      "direkt", "einfacher", "mehr fotos|bilder", "persönlich", "privat", "rund um die uhr", "schneller", "sofort", "video",
    ],
    elsewhere: [
      "am telefon", "ander/a weg|wege|kanal|app|plattform|seite", "außerhalb|ausserhalb", "dort", "im laden|geschäft|büro", "nicht hier",
      "per e? mail|email|sms|telefon|fax", "privat", "telefonisch", "woanders",
    ],
  },
  {
    hit: {
      messenger: "Schreib mir in der grünen App.",
      "contact-direct": "Rufen Sie an.",
      "contact-add": "Abonnieren Sie den Kanal.",
      "search-verb": "Googeln Sie den Namen.",
      "shop-name": "Unser Name steht drauf.",
      "contact-detail": "Die Handynummer steht hier.",
      "qr-code": "Die Handykamera genügt.",
      connect: "Folgen Sie uns.",
      elsewhere: "Das klären wir woanders.",
    },
    miss: {
      messenger: "Der grüne Apfel ist reif.",
      "contact-direct": "Die Berufe sind neu.",
      connect: "Folgende Teile fehlen uns.",
    },
  },
);
