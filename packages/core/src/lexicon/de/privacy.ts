import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "de",
  {
    "contact-data": [
      "e mail adresse/n", "ihr/p e? mail", "ihr/p email|handy|telefon|nummer|whatsapp", "kontaktdaten", "telefonnummer/p",
    ],
    "address-noun": [
      "adresse/n", "anschrift~", "hausnummer", "straße|strasse", "wo sie|du wohnen|wohnst", "~adresse/n", "~anschrift",
    ],
    "card-data": [
      "cvc", "cvv", "drei|3 ziffern|zahlen", "kartendaten", "kartennummer~", "kreditkartennummer~", "prüfziffer~", "sicherheitscode~",
    ],
    "identity-document": [
      "ausweiskopie", "ausweis|ausweise|ausweises", "führerschein~", "personalausweis~", "reisepass~", "steuernummer",
    ],
    credential: [
      "bestätigungscode~", "code aus|per|den", "kennwort~", "login", "passwort~", "per sms bekommen|erhalten", "pin", "sechsstellig/a code",
      "zugangsdaten",
    ],
    "bank-data": [
      "kontonummer/p", "paypal adresse|mail|email|e|konto|daten",
    ],
    "birth-data": [
      "geboren", "geburtsdatum~", "geburtstag", "ihr|dein alter",
    ],
    "ask-verb": [
      "bitte ihr/p|eine|ein|einen|foto|kopie|um|noch", "brauchen/v|benötigen/v|bräuchte|bräuchten wir/p|noch|die/p|ihr/p|zur|für",
      "darf|kann wir/p um|ihr/p|bitte|noch|mal", "durchgeb~", "fehlt|fehlen uns/p|noch", "fotografier~", "haben|hast sie/p eine",
      "hochlad~", "können/p sie/p uns/p|bitte", "laden|lade sie/p", "mitteil~",
      "schicken/v|schreiben/v|geben/v|nennen/v|lassen/v|sag|sagen|teil|teilen|bestätigen sie/p? uns/p|bitte|ihr/p", "was|welche ist|sind",
      "wie lautet|lauten|ist", "wir/p brauchen/v|benötigen/v",
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
