import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "de",
  {
    "contact-data": [
      "e mail adresse/n", "e mail von ihnen|dir", "erreichbar sind|bist|seid", "handy|telefon und|oder mail|email", "ihr/c e? mail", "ihr/c email|handy|telefon|nummer|whatsapp", "ihr/c insta|instagram|facebook|telegram|skype name|namen|kontakt|profil?", "ihr/c kontaktdaten|telefonkontakt|whatsappnummer|festnetz", "ihr/c mailadresse|mobilnummer|handynr|rufnummer|festnetznummer|privatnummer|nr|mail", "ihr/c private|persönliche e|mail|mailadresse|email|nummer|telefonnummer|handynummer", "kontaktdaten", "mail adresse", "mail|email und|oder handy|telefon|mobil|nummer", "namen und anschrift|adresse", "nummer wo|unter der|unter|auf", "privat/a nummer|mail|mailadresse|telefonnummer", "rufnummer~", "tagsüber erreichbar|erreichen", "tel nummer", "telefon nummer", "telefonkontakt", "telefonnummer/c", "unter|auf welch/a nummer|ziffern … erreich~|anrufen|anzurufen", "vollständig/a name/n", "vor und nachname/n", "welche mail", "welche nummer darf|dürfen|können|kann|soll|sollen", "welche ziffern", "whatsapp kontakt|nr", "wie wir/c dich|sie? telefonisch? erreichen", "wie|wo wir/c … telefonisch|anrufen|unterwegs",
    ],
    "address-noun": [
      "adressdaten", "adresse/n", "anschrift~", "haus nr", "hausnummer", "postanschrift", "straße|strasse", "wo sie|du wohnen|wohnst", "wohnort", "wohnst|wohnen wo|du|sie", "~adresse/n", "~anschrift",
    ],
    "card-data": [
      "16|sechzehn ziffern|zahlen|stellen ihr/c|der|auf karte|kreditkarte|bankkarte|der?", "ablaufdatum der", "ablaufdatum ihr/c|auf", "cvc", "cvv", "daten ihrer|deiner|der kreditkarte|karte", "drei|3 ziffern|zahlen", "foto|bild|scan ihr/c kreditkarte|karte", "gültig bis datum", "kartendaten", "kartennummer~", "kartenprüfnummer", "kk nummer", "kreditkartendaten", "kreditkartennr", "kreditkartennummer~", "letzte/n vier ziffern|stellen", "nummer ihr/c|der kreditkarte|karte|bankkarte", "prüfnummer~", "prüfziffer~", "rückseite ihr/c karte|kreditkarte|bankkarte", "sicherheitscode~", "vorder und rückseite", "ziffern auf|von der|ihrer|deiner karte|kreditkarte|bankkarte",
    ],
    "identity-document": [
      "altersnachweis~", "ausweisdokument~", "ausweisfoto", "ausweiskopie", "ausweisnummer~", "ausweis|ausweise|ausweises", "foto|kopie|scan|bild von? ihr/c ausweis|pass|perso|personalausweis~|führerschein", "führerschein~", "id karte", "identitätskarte", "identitätsnachweis~", "kopie des passes", "kärtchen mit ihr/c foto|bild|lichtbild", "lichtbild~", "pass vorn|vorne", "passfoto|passkopie|passnummer", "perso", "personalausweis", "personalausweis~", "plastikkarte", "plastikkärtchen", "reisepass~", "selfie mit", "sozialversicherungsnummer", "steuer id|nummer", "steueridentifikationsnummer", "steuernummer", "vorder und rückseite", "~ausweis",
    ],
    credential: [
      "4|6|vier|sechs stelligen? code|zahl|nummer", "anmeldedaten", "bestätigungs code", "bestätigungscode~", "code aus|per|den", "code den|der amazon|ebay|ihnen|dir", "code den|der sie/c", "code von amazon|ebay", "code … per sms", "einmalcode~", "geheimzahl", "kennwort~", "login", "logindaten", "online banking", "passwort~", "passwörter", "per sms bekommen|erhalten", "pin", "sechsstellig/a code", "sicherheitsfrage", "tan", "verifizierungs code", "verifizierungscode~", "welche/n|welcher code hat|haben", "welche/n|welcher code|zahl|ziffern … sms|handy", "zahlencode", "zugangsdaten", "zwei faktor",
    ],
    "bank-data": [
      "22 stellen", "bank verbindung|daten", "bic", "iban~", "konto nummer|daten", "konto von ihnen", "kontoinformationen", "kontoinhaber~", "kontonummer/c", "paypal adresse|mail|email|e|konto|daten", "sortcode", "welch/a konto|iban", "wohin … geld|betrag|erstattung|summe|überweis~|erstatten|zahlen",
    ],
    "birth-data": [
      "geboren", "geburtsdatum~", "geburtsjahr", "geburtstag", "ihr/c geburt", "ihr|dein alter", "wie alt",
    ],
    "ask-verb": [
      "abfotografier~|reinstell~|einscann~", "antworten|antworte sie? mit", "anzugeben", "auf|unter|an|über welch/a", "benötigt wird|werden", "bitte ihr/c|eine|ein|einen|foto|kopie|um|noch", "bitte … angeben|nennen|mitteilen|durchgeben|schicken|senden|schreiben|zukommen", "brauchen/v|benötigen/v|bräuchte|bräuchten wir/c|noch|die/c|ihr/c|zur|für", "brauchen|brauch|bräuchte|bräuchten|benötige|benötigen|benötigt noch|dafür|dazu|hierfür|bitte|ihr/c|von", "brauche|brauchen|bräuchte|bräuchten|benötige|benötigen nur|bloß|lediglich|jetzt|dann|kurz|wir|ich", "brauch|bräucht noch|mal? deine|dein|ihre|ihren", "bräuchten|bräuchte|benötigten|brauchten wir/c? noch|dazu|dafür|ihr/c|eine|einen|die|den", "bräucht|brauch ich|noch|deine|mal", "darf|kann wir/c um|ihr/c|bitte|noch|mal", "durchgeb~", "erbitten|erbitte", "ergänz~", "fehlen|fehlt uns/c noch", "fehlen|fehlt uns/c nur|noch|lediglich", "fehlt|fehlen uns/c|noch", "fotografier~", "geben/v sie/c? uns/c|bitte", "geben|gib|teilen|teil … bekannt", "gib|geben … an|durch", "haben|hast sie/c eine", "her mit", "hier angeben|nennen|mitteilen", "hier|einfach eintragen|reinschreiben|antworten", "hinterlass~ … nummer|mail|telefonnummer|adresse|handynummer", "hochlad~", "iban|kontonummer|telefonnummer|handynummer|mailadresse und? name|bic|iban|inhaber? bitte", "können wir|ich ihre|deine", "können/c sie/c uns/c|bitte", "laden|lade sie/c", "lad|lade|laden … hoch", "lassen/v sie/c? uns/c? … zukommen|wissen|da", "lesen|lies|lese sie/c? uns/c", "mail|maile|mailen|smse|texte|faxe sie? mir|uns? ihr/c|die|eine|den", "mal|kurz rüberschicken|rüber", "mitteil~", "müssten|müssen|bräuchten|benötigen wir/c? noch ihr/c|die|eine|einen", "nachzureichen|nachreich~|einzureichen|einreich~", "name|nummer|iban|email|telefonnummer|handynummer bitte", "nenn|nenne|nennen|nennt sie/c? uns/c|bitte|mal/c|ihr/c", "ohne ein|eine|einen|das|die|den foto|kopie|scan|bild|nachweis|angabe", "ohne ihr/c", "per nachricht|rückantwort", "rück|rücken … raus", "sage|sagen|schreib|schick|geb|gib sie/c? mal/c? uns/c? mal/c? ihr/c|die|den|eine", "schicken/v|schreiben/v|nennen/v|lassen/v|sag|sagen|teil|teilen|bestätigen sie/c? uns/c|bitte|ihr/c", "schickst|gibst|nennst|sagst|mailst du mir|uns", "sende|senden sie/c? uns/c? mal/c? ihr/c|eine|ein|einen|den|das|die", "teilen|teile sie/c? uns/c? … mit", "teile|teilen sie/c? mir|uns", "teil|teile|teilen … mit", "um angabe|zusendung|mitteilung|übermittlung|nennung", "verlangt|verlangen|benötigt|braucht eine|einen|ihr/c|dein/c", "verrat~", "vorlesen|durchsagen", "wann genau? sind|bist|wurden", "wann|wo sind|bist|wurden", "was|welche ist|sind", "was|wie wäre ihr/c", "wie heißt|ist ihr/c", "wie ist|war ihr/c", "wie lautet|lauten|ist", "wir/c brauchen/v|benötigen/v", "wir/c? hätte|hätten gern|gerne|noch", "wo|wohin soll|sollen|darf", "zu senden|schicken|nennen|übermitteln|mailen|hinterlegen", "zukommen lassen", "zum abgleich", "zur verifizierung|überprüfung|legitimation|identifizierung", "zuschick~", "übermittel~",
    ],
    "account-place": [
      "auf|bei|in|über amazon|ebay", "beim amazon|ebay", "daten … im konto", "hinterlegt/a", "im|in ihrem|deinem? amazon|ebay? konto|kundenkonto|account|profil", "im|in|unter konto|kundenkonto|profil|bestelldetails|checkout", "in den kontoeinstellungen|bestelldetails|einstellungen", "in der|die app|uhr", "in der|ihrer bestellung", "in|bei|unter ihren|deinen bestellungen", "selbst ändern|anpassen|hinterlegen|ergänzen|korrigieren", "unter meine bestellungen",
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
