import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "de",
  {
    "contact-data": [
      "e mail adresse/n", "ihr/c e? mail", "ihr/c email|handy|telefon|nummer|whatsapp", "kontaktdaten", "namen und anschrift|adresse",
      "telefonnummer/c",
    ],
    "address-noun": [
      "adresse/n", "anschrift~", "hausnummer", "straße|strasse", "wo sie|du wohnen|wohnst", "~adresse/n", "~anschrift",
    ],
    "card-data": [
      "ablaufdatum der", "cvc", "cvv", "drei|3 ziffern|zahlen", "foto|bild|scan ihr/c kreditkarte|karte", "kartendaten", "kartennummer~",
      "kreditkartendaten", "kreditkartennummer~", "prüfziffer~", "sicherheitscode~",
    ],
    "identity-document": [
      "ausweiskopie", "ausweis|ausweise|ausweises", "führerschein~", "perso", "personalausweis~", "reisepass~", "selfie mit",
      "sozialversicherungsnummer", "steuernummer",
    ],
    credential: [
      "anmeldedaten", "bestätigungscode~", "code aus|per|den", "einmalcode~", "kennwort~", "login", "passwort~",
      "per sms bekommen|erhalten", "pin", "sechsstellig/a code", "tan", "verifizierungscode~", "zugangsdaten",
    ],
    "bank-data": [
      "kontonummer/c", "paypal adresse|mail|email|e|konto|daten",
    ],
    "birth-data": [
      "geboren", "geburtsdatum~", "geburtstag", "ihr|dein alter",
    ],
    "ask-verb": [
      "antworten|antworte sie? mit", "anzugeben", "bitte ihr/c|eine|ein|einen|foto|kopie|um|noch",
      "brauchen/v|benötigen/v|bräuchte|bräuchten wir/c|noch|die/c|ihr/c|zur|für", "darf|kann wir/c um|ihr/c|bitte|noch|mal", "durchgeb~",
      "ergänz~", "fehlt|fehlen uns/c|noch", "fotografier~", "gib|geben … an|durch", "haben|hast sie/c eine", "hochlad~",
      "können/c sie/c uns/c|bitte", "laden|lade sie/c", "lad|lade|laden … hoch", "mitteil~",
      "schicken/v|schreiben/v|geben/v|nennen/v|lassen/v|sag|sagen|teil|teilen|bestätigen sie/c? uns/c|bitte|ihr/c",
      "teil|teile|teilen … mit", "was|welche ist|sind", "wie lautet|lauten|ist", "wir/c brauchen/v|benötigen/v", "zuschick~", "übermittel~",
    ],
    "account-place": [
      "auf|bei|in|über amazon|ebay", "hinterlegt/a", "im|in ihrem|deinem? amazon|ebay? konto|kundenkonto|account|profil",
      "in der|ihrer bestellung",
    ],
  },
  {
    hit: {
      "contact-data": "Die Handynummer bitte.",
      "address-noun": "Die Rechnungsadresse fehlt.",
      "card-data": "Ihre Kartennummer.",
      "identity-document": "Eine Ausweiskopie.",
      credential: "Das Passwort.",
      "bank-data": "Ihre Bankverbindung.",
      "ask-verb": "Schicken Sie mir das Bild.",
    },
    miss: {
      "identity-document": "Wir weisen die Steuer aus.",
      credential: "Die Pinnwand hängt.",
    },
  },
);
