import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "de",
  {
    "contact-data": [
      "e mail adresse/n", "e mail von ihnen|dir", "erreichbar sind|bist|seid", "handynr", "ihr/c e? mail",
      "ihr/c email|handy|telefon|nummer|whatsapp", "ihr/c kontaktdaten|telefonkontakt|whatsappnummer|festnetz",
      "ihr/c mailadresse|mobilnummer|handynr|rufnummer|festnetznummer|privatnummer|nr|mail",
      "ihr/c private|persönliche e|mail|mailadresse|email|nummer|telefonnummer|handynummer", "kontaktdaten", "mail adresse",
      "namen und anschrift|adresse", "nummer wo|unter der|unter|auf", "privat/a nummer|mail|mailadresse|telefonnummer", "rufnummer~",
      "tagsüber erreichbar|erreichen", "tel nr|nummer", "telefon nr|nummer", "telefonkontakt", "telefonnummer/c",
      "unter welch/a nummer|ziffern", "vollständig/a name/n", "vor und nachname/n", "welche nummer|mail", "welche ziffern",
      "whatsapp kontakt|nr", "wie wir/c dich|sie? telefonisch? erreichen", "wie|wo wir/c … telefonisch|anrufen|unterwegs",
    ],
    "address-noun": [
      "adressdaten", "adresse/n", "anschrift~", "haus nr", "hausnummer", "postanschrift", "straße|strasse", "wo sie|du wohnen|wohnst",
      "wohnort", "wohnst|wohnen wo|du|sie", "~adresse/n", "~anschrift",
    ],
    "card-data": [
      "ablaufdatum der", "ablaufdatum ihr/c|auf", "cvc", "cvv", "daten ihrer|deiner|der kreditkarte|karte", "drei|3 ziffern|zahlen",
      "foto|bild|scan ihr/c kreditkarte|karte", "gültig bis datum", "kartendaten", "kartennummer~", "kartenprüfnummer", "kk nummer",
      "kreditkartendaten", "kreditkartennr", "kreditkartennummer~", "letzte/n vier ziffern|stellen",
      "nummer ihr/c|der kreditkarte|karte|bankkarte", "prüfziffer~", "sicherheitscode~", "vorder und rückseite",
    ],
    "identity-document": [
      "altersnachweis~", "ausweisdokument~", "ausweisfoto", "ausweiskopie", "ausweisnummer~", "ausweis|ausweise|ausweises",
      "foto|kopie|scan|bild von? ihr/c ausweises?|ausweis|pass|perso|personalausweis~|führerschein", "führerschein~", "id karte",
      "identitätskarte", "identitätsnachweis~", "kopie des passes", "kärtchen mit ihr/c foto|bild|lichtbild", "lichtbild~",
      "pass vorn|vorne", "passfoto|passkopie|passnummer", "perso", "personalausweis", "personalausweis~", "plastikkarte",
      "plastikkarte mit", "plastikkärtchen", "reisepass~", "selfie mit", "sozialversicherungsnummer", "steuer id|nummer",
      "steueridentifikationsnummer", "steuernummer", "ust id von ihnen", "vorder und rückseite", "~ausweis",
    ],
    credential: [
      "4|6|vier|sechs stelligen? code|zahl|nummer", "anmeldedaten", "bestätigungs code", "bestätigungscode~", "code aus|per|den",
      "code den|der amazon|ebay|ihnen|dir", "code den|der sie/c", "code von amazon|ebay", "einmalcode~", "geheimzahl", "kennwort~", "login",
      "login daten", "logindaten", "online banking", "passwort~", "passwörter", "per sms bekommen|erhalten", "pin", "sechsstellig/a code",
      "sicherheitsfrage", "tan", "tan nummer", "verifizierungs code", "verifizierungscode~", "zahlencode", "zugangsdaten", "zwei faktor",
    ],
    "bank-data": [
      "22 stellen", "bank verbindung|daten", "bankdaten", "bic", "iban~", "konto nummer|daten", "konto von ihnen", "kontoinformationen",
      "kontonummer/c", "paypal adresse|mail|email|e|konto|daten", "paypal adresse|mail|email|konto", "sortcode", "stellen ihrer iban",
      "welch/a konto|iban", "wohin das|der|die|wir|ich … geld|betrag|erstattung|summe|überweis~|erstatten|gehen",
      "wohin sie|du … geld|betrag|erstattung", "wohin … überweisen|erstatten|zahlen",
    ],
    "birth-data": [
      "geboren", "geburtsdatum~", "geburtsjahr", "geburtstag", "geburtstag und", "ihr/c geburt", "ihr|dein alter", "wann sie|du geboren",
      "wie alt",
    ],
    "ask-verb": [
      "antworten|antworte sie? mit", "anzugeben", "auf|unter|an|über welch/a", "benötigt wird|werden",
      "bitte ihr/c|eine|ein|einen|foto|kopie|um|noch", "bitte … angeben|nennen|mitteilen|durchgeben|schicken|senden|schreiben|zukommen",
      "brauchen/v|benötigen/v|bräuchte|bräuchten wir/c|noch|die/c|ihr/c|zur|für",
      "brauchen|brauch|bräuchte|bräuchten|benötige|benötigen|benötigt noch|dafür|dazu|hierfür|bitte|ihr/c|von",
      "brauch|bräucht noch|mal? deine|dein|ihre|ihren",
      "bräuchten|bräuchte|benötigten|brauchten wir/c? noch|dazu|dafür|ihr/c|eine|einen|die|den", "bräucht|brauch ich|noch|deine|mal",
      "darf|kann wir/c um|ihr/c|bitte|noch|mal", "durchgeb~", "erbitten|erbitte", "ergänz~", "fehlt|fehlen uns/c|noch", "fotografier~",
      "geben|gib|teilen|teil … bekannt", "gib|geben … an|durch", "haben|hast sie/c eine", "her mit",
      "hier|einfach eintragen|reinschreiben|antworten", "hinterlass~ … nummer|mail|telefonnummer|adresse|handynummer", "hochlad~",
      "iban|kontonummer|telefonnummer|handynummer|mailadresse und? name|bic|iban|inhaber? bitte", "können wir|ich ihre|deine",
      "können/c sie/c uns/c|bitte", "laden|lade sie/c", "lad|lade|laden … hoch", "lassen/v sie/c? uns/c? … zukommen|wissen|da",
      "mail|maile|mailen|smse|texte|faxe sie? mir|uns? ihr/c|die|eine|den", "mal|kurz rüberschicken|rüber", "mitteil~",
      "müssten|müssen wir/c? noch? ihr/c|die|eine wissen|haben", "müssten|müssen|bräuchten|benötigen wir/c? noch ihr/c|die|eine|einen",
      "name|nummer|iban|email|telefonnummer|handynummer bitte", "nenn|nenne|nennen|nennt sie/c? uns/c|bitte|mal/c|ihr/c", "ohne ihr/c",
      "rück|rücken … raus", "sag|sage|sagen|schreib|schick|geb|gib sie/c? mal/c? uns/c? mal/c? ihr/c|die|den|eine",
      "schicken/v|schreiben/v|geben/v|nennen/v|lassen/v|sag|sagen|teil|teilen|bestätigen sie/c? uns/c|bitte|ihr/c",
      "schickst|gibst|nennst|sagst|mailst du mir|uns", "sende|senden|send sie/c? uns/c? mal/c? ihr/c|eine|ein|einen|den|das|die",
      "teilen|teile sie/c? uns/c? … mit", "teile|teilen sie/c? mir|uns", "teil|teile|teilen … mit",
      "um angabe|zusendung|mitteilung|übermittlung|nennung", "verrat~", "wann|wo sind|bist|wurden", "was|welche ist|sind",
      "was|wie wäre ihr/c", "wie heißt|ist ihr/c", "wie ist|war ihr/c", "wie lautet|lauten|ist", "wir/c brauchen/v|benötigen/v",
      "wir/c? hätte|hätten gern|gerne|noch", "wo|wohin soll|sollen|darf", "zukommen lassen", "zum abgleich",
      "zur verifizierung|überprüfung|legitimation|identifizierung", "zuschick~", "übermittel~",
    ],
    "account-place": [
      "auf|bei|in|über amazon|ebay", "beim amazon|ebay", "daten … im konto", "hinterlegt/a",
      "im|in ihrem|deinem? amazon|ebay? konto|kundenkonto|account|profil", "im|in|unter konto|kundenkonto|profil|bestelldetails|checkout",
      "in den kontoeinstellungen|bestelldetails|einstellungen", "in der|ihrer bestellung", "in|bei|unter ihren|deinen bestellungen",
      "selbst ändern|anpassen|hinterlegen|ergänzen|korrigieren", "unter meine bestellungen",
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
