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
      "blau/a app|messenger", "über/c whats|wa",
    ],
    "social-network": [
      "insta profil|seite|kanal",
    ],
    "social-weak": [
      "sozial/a medien|netzwerke",
    ],
    "contact-verb": [
      "anschreib~", "chatten/v", "erreich~", "in verbindung", "klären", "kontakt", "kontaktier~", "lassen/v sie? uns/c", "melden/v",
      "reden/v", "schreiben/v", "sprechen/v", "texten/v", "wenden sie|dich",
    ],
    "contact-direct": [
      "am|ans telefon", "anruf~", "anzurufen", "bimmel~", "durchrufen", "e? mail/n", "email/n", "fax", "klingel", "klingeln", "mailen/v",
      "per pn|telefon", "rufen/v", "rufen/v … an", "sms", "sprachnachricht~", "telefonat~", "telefonier~", "telefonisch~", "videoanruf~",
      "whatsappen",
    ],
    "contact-add": [
      "abonnier~", "adden", "anmelden", "beitreten", "dazukommen", "finden/v", "folgen/v", "hinzufüg~", "scannen/v", "suchen/v", "treten/v",
    ],
    "search-verb": [
      "eingeb~", "geben/v sie/c? mal/c? unser/c|den|bei|im", "googel~", "googl~", "suchen/v", "tippen/v",
    ],
    "find-result": [
      "erst/a treffer|link|ergebnis", "finden/v sie/c? uns/c|unser/c|alles|dort|schon", "fündig", "landen|landest sie/c",
      "taucht|tauchen|steht|kommt|kommen wir|oben|gleich|schon",
    ],
    "search-engine": [
      "browser~", "google", "im netz", "internet", "online", "suchmaschine~",
    ],
    "shop-name": [
      "firmenname~", "gleichen|selben|diesem namen", "markenname~", "name|namen auf|des|unseres|vom|steht", "shopname~",
      "unser/c name|namen|marke|firma|laden",
    ],
    "contact-detail": [
      "e mail adresse/n", "email adresse", "festnetz~", "handy", "hotline~", "kontaktdaten", "servicenummer", "tel", "telefon",
      "telefonnummer/c", "unter die/c nummer", "whatsapp nummer",
    ],
    "contact-place": [
      "auf|in|im der|dem|unser/c? karte|rechnung|lieferschein|flyer|verpackung|karton|paket|zettel|etikett|deckel|foto|bild|profil|betreff",
      "foto|bild zwei|drei", "impressum", "profilbild", "rückseite", "visitenkarte~",
    ],
    "qr-code": [
      "code abscannen|einscannen|scannen", "handykamera", "kamera auf|drauf", "scannen/v sie/c? mal/c? die/c",
    ],
    community: [
      "club", "community", "forum", "gruppe", "kanal", "~gruppe",
    ],
    connect: [
      "abonnier~ uns/c|unser/c", "add|adde sie/c? uns/c", "add|adden sie/c? uns/c", "anruf genügt|reicht",
      "bei|mit uns/c mal/c? anrufen|telefonieren", "bimmel|klingel|rufen/v sie? mal/c? mal/c? an|durch|bei",
      "finden/v|suchen/v sie/c? mal/c? uns/c auf|bei", "folgen/v sie/c? mal/c? uns/c|unser/c", "füg|füge|fügen sie/c? uns/c",
      "rufen/v sie/c? mal/c? uns/c", "schreiben/v|schicken/v sie? mal/c? uns/c mal/c? die/c mail|email|e|sms",
      "telefonisch besprech~|klären|erreich~|zur", "treten/v sie/c? mal/c? unser/c", "um rückruf",
      "uns/c mal/c? anrufen|anzurufen|anmailen|hinzufügen", "unser/c nummer", "wir/c dich|sie mal/c? anrufen",
    ],
    quicker: [
      "bequemer", "direkt", "einfacher", "flotter", "leichter", "mehr fotos|bilder", "persönlich", "privat", "rund um die uhr", "schneller",
      "sofort", "unkompliziert~", "video",
    ],
    elsewhere: [
      "am telefon", "ander/a weg|wege|kanal|app|plattform|seite", "anderswo", "außerhalb|ausserhalb", "dort", "drüben",
      "im laden|geschäft|büro", "nicht hier", "per e? mail|email|sms|telefon|fax", "privat", "telefonisch", "unter vier augen", "woanders",
    ],
    "own-channel": [
      "hotline~|kundenhotline", "kontaktformular", "servicenummer", "ticketsystem",
      "unser/c nummer|handy|telefon|postfach|mailadresse|zentrale|büro", "werkstatt anrufen",
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
