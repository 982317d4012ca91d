import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words of contact, payment, sale, promotion, reviews, personal data and abuse: the beginning of a lexicon. */
export const words: Lexicon = lexicon(
  "de",
  {
    messenger: [
      "gruene app", "grüne app", "signal nummer", "telegram gruppe", "whatsapp gruppe", "whatsapp nummer",
    ],
    "messenger-weak": [
      "chat app", "chatprogramm", "messenger dienst",
    ],
    "social-network": [
      "facebook gruppe", "facebook seite", "insta seite", "instagram seite", "kleinanzeigen account", "youtube kanal",
    ],
    "social-weak": [
      "mein kanal", "unser kanal", "unsere seite",
    ],
    "contact-verb": [
      "antworte", "antworten", "erreichbar", "erreichen", "erreichst", "frag", "fragen sie", "kontakt aufnehmen", "kontaktiere",
      "kontaktieren", "kontaktieren sie", "melde dich", "melden", "melden sie", "meldet", "schreib", "schreiben", "schreiben sie",
      "schreibt", "sprechen", "wenden sie",
    ],
    "contact-direct": [
      "anrufen", "bimmel durch", "durchklingeln", "faxen", "funk mich an", "klingel durch", "mail an", "maile", "mailen", "per e mail",
      "per email", "per mail", "ruf an", "ruf doch", "ruf mich", "rufen sie", "rufen sie an", "rufst", "simse", "sms", "smsen",
      "telefonieren", "telefonisch",
    ],
    "contact-add": [
      "abonniere", "abonnieren", "abonniert", "beitreten", "folge", "folgen", "folgen sie", "folgt", "füg", "füge", "hinzufügen", "scanne",
      "scannen", "scannen sie", "tritt bei",
    ],
    "search-verb": [
      "eingeben", "geben sie", "gib ein", "googel", "googeln", "googeln sie", "google mal", "such nach", "suchen sie", "suchen sie nach",
      "sucht nach",
    ],
    "find-result": [
      "dann finden sie", "dann findest du", "du findest uns", "erster treffer", "finden sie uns", "findest du uns", "sie finden uns",
    ],
    "search-engine": [
      "bei google", "im internet", "im netz", "online suche", "suchmaschine",
    ],
    "shop-name": [
      "firmenname", "firmennamen", "markenname", "markennamen", "name auf der verpackung", "shopname", "shopnamen", "unser name",
      "unsere firma", "unsere marke", "unserem namen", "unseren namen",
    ],
    "contact-detail": [
      "benutzername", "durchwahl", "e mail adresse", "email adresse", "handy", "handynummer", "mailadresse", "mobilnummer", "nummer",
      "rufnummer", "telefonnummer",
    ],
    "contact-place": [
      "auf dem beileger", "auf dem lieferschein", "auf der karte", "auf der rechnung", "im impressum", "im karton", "im profil",
      "visitenkarte",
    ],
    "qr-code": [
      "den code mit dem handy", "qr code", "qr-code", "quadrat mit punkten",
    ],
    community: [
      "community", "forum", "gruppe", "kundenclub", "testergruppe", "vip gruppe",
    ],
    quicker: [
      "am einfachsten", "am schnellsten", "bequemer", "direkter", "einfacher", "persönlich", "schneller",
    ],
    elsewhere: [
      "anderswo", "auf anderem weg", "ausserhalb", "außerhalb", "drüben", "woanders",
    ],
    "payment-outside": [
      "an freunde", "bankueberweisung", "banküberweisung", "barzahlung", "freunde und familie", "nachnahme", "paypal freunde", "per iban",
      "sofortüberweisung", "ueberweis", "ueberweisen", "ueberweisung", "vorkasse", "überweis", "überweise", "überweisen", "überweisung",
    ],
    "payment-wallet": [
      "mit paypal", "paypal adresse", "paypal konto", "per paypal", "ueber paypal", "über paypal",
    ],
    "payment-weak": [
      "bar", "bargeld", "barzahlung", "in bar", "scheck",
    ],
    "gift-card": [
      "amazon gutschein", "geschenkkarte", "guthabenkarte", "gutscheinkarte",
    ],
    "gift-card-code": [
      "code auf der rückseite", "code durchgeben", "foto vom code", "freirubbeln", "rubbeln",
    ],
    "pay-verb": [
      "auszahlen", "begleichen", "bezahl", "bezahlen", "bezahlst", "erstatte", "erstatten", "schicken das geld", "zahl", "zahlen",
      "zahlen sie", "zahlst", "zahlung", "zurücküberweisen",
    ],
    "send-verb": [
      "geben", "gib", "schick", "schicke", "schicken", "schicken sie", "sende", "senden", "senden sie",
    ],
    "bank-account-word": [
      "auf mein konto", "auf unser konto", "bankdaten", "bankverbindung", "kontodaten", "kontonummer", "mein konto", "unser konto",
    ],
    "original-payment": [
      "gleiche zahlungsart", "gleichen weg zurück", "mit der sie bezahlt", "ursprüngliche zahlungsart", "ursprüngliche zahlungsmethode",
      "ursprüngliche zahlungsmittel", "ursprünglichen zahlungsart", "ursprünglichen zahlungsmethode", "ursprüngliches zahlungsmittel",
      "verwendete zahlungsmethode", "verwendetes zahlungsmittel", "über das sie bezahlt",
    ],
    checkout: [
      "an der kasse", "bei ebay bezahlen", "bezahlung läuft über", "jetzt bezahlen", "kasse", "kaufabwicklung", "läuft über amazon",
      "läuft über ebay", "zur kasse", "über die plattform",
    ],
    pickup: [
      "abholen", "abholer", "abholung", "selbstabholer", "selbstabholung",
    ],
    money: [
      "anzahlung", "betrag", "die hälfte", "differenz", "geld", "restbetrag",
    ],
    "own-shop": [
      "eigene webseite", "eigenen onlineshop", "eigenen shop", "eigenen webseite", "eigener shop", "unser eigener shop", "unser onlineshop",
      "unser shop", "unsere homepage", "unsere webseite", "unsere website", "unserem eigenen shop", "unserem onlineshop", "unserem shop",
      "unseren onlineshop", "unseren shop", "unserer homepage", "unserer webseite", "unserer website", "webshop",
    ],
    shop: [
      "homepage", "laden", "onlineshop", "shop", "webseite",
    ],
    "buy-verb": [
      "bestell", "bestellen", "bestellen sie", "bestellst", "kauf", "kaufen", "kaufen sie", "kaufst", "nachbestellen", "ordern",
    ],
    "sell-verb": [
      "abgeben", "anbieten", "mach ich dir", "machen wir", "verkauf", "verkaufe", "verkaufen", "überlassen",
    ],
    direct: [
      "direkt abwickeln", "direkt bei mir", "direkt bei uns", "direkt bestellen", "direkt kaufen", "direkt von uns", "ohne rechnung",
      "privat", "unter der hand", "unter uns", "von privat",
    ],
    "outside-platform": [
      "abseits von ebay|amazon", "am marktplatz vorbei", "an der plattform vorbei", "an ebay|amazon vorbei", "ausserhalb von ebay|amazon",
      "außerhalb der plattform", "außerhalb von ebay|amazon", "nicht ueber ebay|amazon", "nicht über ebay|amazon", "ohne ebay|amazon",
    ],
    fees: [
      "amazon gebühren", "die prozente", "ebay gebühren", "gebuehren", "gebühren", "provision", "verkaufsprovision",
    ],
    "avoid-verb": [
      "entfallen", "fallen weg", "sparen", "sparen wir", "sparst", "spart", "umgehen", "vermeiden", "wegfallen",
    ],
    "cancel-verb": [
      "abbrechen", "kauf abbrechen", "storniere", "stornieren", "stornieren sie", "stornierung", "storno",
    ],
    "end-listing": [
      "angebot beenden", "anzeige beenden", "anzeige rausnehmen", "artikel rausnehmen", "auktion beenden", "beende das angebot",
      "beende die auktion",
    ],
    cheaper: [
      "besseren preis", "besserer preis", "billiger", "guenstiger", "günstiger", "händlerpreis", "preisnachlass", "sonderpreis",
      "weniger als hier",
    ],
    "next-time": [
      "beim nächsten", "folgebestellung", "kuenftig", "künftig", "naechsten bestellung", "naechstes mal", "nächste bestellung",
      "nächsten bestellung", "nächsten einkauf", "nächster einkauf", "nächstes mal",
    ],
    listing: [
      "angebot", "anzeige", "artikelseite", "auktion", "bestellung",
    ],
    coupon: [
      "aktionscode", "einkaufsgutschein", "gutschein", "gutschein-code", "gutscheincode", "gutscheine", "rabattcode", "rabattgutschein",
    ],
    discount: [
      "ermäßigung", "gratisversand", "nachlass", "preisnachlass", "rabatt", "reduziert", "sonderangebot", "sonderangebote",
      "zum halben preis",
    ],
    "sale-event": [
      "ausverkauf", "frühlingsaktion", "herbstaktion", "rabattaktion", "rabattwochen", "räumungsverkauf", "sale", "schlussverkauf",
      "sommerschlussverkauf", "sonderaktion", "winterschlussverkauf",
    ],
    "redeem-verb": [
      "eingeben", "einloesen", "einlösen", "mit code", "mit dem code", "nutzen", "nutzen sie", "sicher dir", "sichern sie sich",
      "verwenden", "verwenden sie",
    ],
    newsletter: [
      "abonnieren", "anmelden", "mailingliste", "melden sie sich an", "newsletter", "rundbrief", "verteiler",
    ],
    giveaway: [
      "gewinnchance", "gewinnen sie", "gewinnspiel", "tombola", "verlosen", "verlosung", "zu gewinnen",
    ],
    loyalty: [
      "bonusprogramm", "bonuspunkte", "empfehlen sie uns", "freunde werben", "kundenkarte", "mitgliederpreise", "stammkunden",
      "treueprogramm", "treuepunkte", "vip club",
    ],
    "new-products": [
      "andere artikel", "frisch eingetroffen", "neu eingetroffen", "neu im sortiment", "neue kollektion", "neue modelle", "neuheiten",
      "passend dazu", "unser sortiment", "weitere artikel", "weitere produkte",
    ],
    "look-verb": [
      "besuchen sie", "entdecken sie", "probieren sie", "schau mal", "schau vorbei", "schauen sie", "schauen sie vorbei", "stoebern",
      "stöbern", "werfen sie einen blick",
    ],
    "warranty-bait": [
      "garantie aktivieren", "garantie registrieren", "garantie verlaengern", "garantie verlängern", "garantieverlaengerung",
      "garantieverlängerung", "produkt registrieren", "registrieren sie ihr produkt",
    ],
    "free-gift": [
      "dankeschön", "geschenk", "gratis", "gratis dazu", "kleines geschenk", "kostenlos dazu", "zugabe",
    ],
    "time-limit": [
      "befristet", "bis ende", "bis sonntag", "bis zum", "gueltig bis", "gültig bis", "nur diese woche", "nur heute", "nur noch",
      "solange der vorrat reicht",
    ],
    review: [
      "beurteilung", "bewertung", "bewertungen", "kundenmeinung", "produktbewertung", "rezension", "rezensionen", "sternebewertung",
      "verkäuferbewertung",
    ],
    praise: [
      "5 sterne", "5 sterne bewertung", "5-sterne", "alle sterne", "eine positive", "fuenf sterne", "fünf sterne", "fünf sterne bewertung",
      "gute bewertung", "gute rezension", "guten bewertung", "positive bewertung", "positive rezension", "positiven bewertung",
      "sehr gute bewertung", "top bewertung", "volle punktzahl",
    ],
    criticism: [
      "1 stern", "2 sterne", "3 sterne", "die negative", "drei sterne", "ein stern", "einen stern", "negative bewertung",
      "negative rezension", "negativen bewertung", "neutrale bewertung", "schlechte bewertung", "schlechten bewertung", "zwei sterne",
    ],
    star: [
      "stern", "sternchen", "sterne",
    ],
    "review-verb": [
      "abgeben", "bewerte", "bewerten", "bewerten sie", "da lassen", "dalassen", "geben", "hinterlasse", "hinterlassen", "hinterlassen sie",
      "klicken", "schreiben", "schreibst", "verfassen", "vergeben",
    ],
    "change-verb": [
      "aendern", "aktualisieren", "anpassen", "geändert", "korrigieren", "nachbessern", "ueberdenken", "umwandeln", "umändern", "ändere",
      "ändern", "ändern sie", "änderst", "ändert", "überarbeiten", "überdenken",
    ],
    "remove-verb": [
      "entfernen", "entfernen sie", "entfernst", "entfernt", "gelöscht", "loeschen", "lösche", "löschen", "löschen sie", "löschst",
      "rausnehmen", "verschwinden", "zurücknehmen", "zurückziehen", "zurückziehst",
    ],
    reward: [
      "bonus", "cashback", "entschädigung", "erstattung", "geld zurück", "geschenk", "geschenkkarte", "gratis", "gutschein",
      "kleines dankeschön", "kostenlos", "praemie", "prämie", "rabatt", "rückerstattung", "teilerstattung",
    ],
    "give-verb": [
      "bekommen", "bekommen sie", "bekommst", "erhalten", "erhalten sie", "erhältst", "erstatte", "erstatten", "erstatten wir", "gibt es",
      "gibt's", "legen wir", "schenke", "schenken", "schicken wir", "senden wir", "spendieren", "überweisen wir",
    ],
    exchange: [
      "als dankeschön", "als gegenleistung", "dafuer", "dafür", "fuer eine", "für deine", "für eine", "für ihre", "im gegenzug",
      "nach der bewertung", "nach veröffentlichung", "screenshot", "sobald sie", "wenn du", "wenn sie", "wer",
    ],
    happy: [
      "alles gut", "alles in ordnung", "begeistert", "freude", "gefaellt", "gefällt", "glücklich", "zufrieden",
    ],
    unhappy: [
      "beanstandung", "etwas nicht", "mangel", "nicht gefällt", "nicht zufrieden", "problem", "probleme", "unzufrieden", "ärger",
    ],
    "threat-legal": [
      "abmahnung", "anwalt", "anzeige erstatten", "gericht", "inkasso", "klage", "polizei", "rechtliche schritte", "rechtsanwalt",
      "schadensersatz", "sperren lassen", "verklagen", "verleumdung",
    ],
    mutual: [
      "bekommst du auch", "bewerte ich dich", "bewerten sie auch", "bewerten wir sie", "ebenfalls bewerten", "gegenbewertung",
      "gegenseitig", "im gegenzug bewerten", "tauschen bewertungen",
    ],
    "neutral-request": [
      "deine meinung", "ehrlich", "ehrliche", "ehrliche bewertung", "ehrlichen", "gut oder schlecht", "ihre meinung",
      "ob gut oder schlecht", "positiv oder negativ", "unabhängig davon",
    ],
    again: [
      "erinnern", "erinnerung", "erneut", "letzte erinnerung", "noch einmal", "noch keine", "nochmal", "nochmals", "wieder",
      "zweite erinnerung",
    ],
    withhold: [
      "bis dahin", "erst erstatten", "erst verschicken", "erst versenden", "halten wir zurück", "nicht verschicken", "nicht versenden",
      "zurückhalten",
    ],
    "contact-data": [
      "e mail", "e mail adresse", "email adresse", "handynummer", "mailadresse", "mobilnummer", "private nummer", "rufnummer",
      "telefonnummer", "whatsapp nummer",
    ],
    "address-noun": [
      "adresse", "anschrift", "hausnummer", "heimadresse", "lieferadresse", "postanschrift", "privatadresse", "wohnadresse",
    ],
    "card-data": [
      "ablaufdatum der karte", "kartendaten", "kartennummer", "kreditkarte", "kreditkartendaten", "kreditkartennummer", "prüfnummer",
      "prüfziffer", "sicherheitscode",
    ],
    "identity-document": [
      "ausweis", "ausweisfoto", "ausweiskopie", "ausweisnummer", "führerschein", "personalausweis", "reisepass", "steuer id",
      "steuernummer",
    ],
    credential: [
      "anmeldedaten", "bestätigungscode", "einmalcode", "kennwort", "login", "passwort", "tan", "zugangsdaten",
    ],
    "bank-data": [
      "bankdaten", "bankverbindung", "iban", "kontodaten", "kontonummer", "paypal adresse", "paypal mail",
    ],
    "birth-data": [
      "geboren", "geburtsdatum", "geburtstag",
    ],
    "ask-verb": [
      "benötigen", "bestätigen sie", "brauchen", "geben sie mir", "geben sie uns", "gib mir", "ich brauche", "lassen sie uns", "mitteilen",
      "nenn mir", "nennen sie", "schick mir", "schick uns", "schicken sie mir", "schicken sie uns", "sende mir", "sende uns",
      "senden sie mir", "senden sie uns", "teil mir mit", "teilen sie mir", "teilen sie uns", "teilen sie uns mit", "wie ist", "wie lautet",
      "wir benoetigen", "wir benötigen", "wir brauchen",
    ],
    "account-place": [
      "bei amazon hinterlegt", "bei ebay hinterlegt", "hinterlegt", "hinterlegte", "im konto", "in deinem konto", "in der bestellung",
      "in ihrem amazon konto", "in ihrem konto",
    ],
    profanity: [
      "arschloch", "arschlöcher", "drecksau", "fick dich", "fotze", "hurensohn", "miststück", "scheiss", "scheisse", "scheiß", "scheiße",
      "verfickt", "verpiss dich", "wichser",
    ],
    "profanity-mild": [
      "kacke", "verdammt", "verflucht",
    ],
    insult: [
      "abzocker", "armleuchter", "betrueger", "betrüger", "blödmann", "depp", "dummkopf", "gauner", "halunke", "idiot", "idioten",
      "luegner", "lügner", "penner", "schwachkopf", "spinner", "trottel", "vollidiot", "vollpfosten",
    ],
    "insult-weak": [
      "bloed", "blöd", "daemlich", "dumm", "dämlich", "frech", "lächerlich", "peinlich", "unverschaemt", "unverschämt",
    ],
    menace: [
      "bekommst du ärger", "ich weiß wo du wohnst", "komme ich vorbei", "mach dich auf was gefasst", "pass bloß auf", "werden es bereuen",
      "wir wissen wo du wohnst", "wir wissen wo sie wohnen", "wirst du bereuen", "wirst es bereuen",
    ],
    "product-noun": [
      "aufkleber", "halter", "halterung", "hülle", "jacke", "kabel", "lesegerät", "leser", "mütze", "poster", "pulli", "ständer", "tasche",
      "tasse",
    ],
    "feature-word": [
      "anzeigt", "benachrichtigung", "benachrichtigungen", "funktioniert mit", "klingelton", "kompatibel", "koppeln", "unterstützt",
      "vibriert", "zeigt",
    ],
    innocent: [
      "abgeben beim nachbarn", "bar jeder", "beim nachbarn abgeben", "bewertungsbogen", "direkt an der wand", "direkt montieren",
      "gutscheinhülle", "kartenleser", "konto von amazon", "ladenschluss", "rufen sie ihren zusteller", "rufnummer des", "schreiben der",
      "schreiben vom", "signalstärke", "stern schrauben", "sternschlüssel", "sternschraube", "wieder aufladbar", "wieder verfügbar",
      "zahl der",
    ],
  },
  {
    hit: { review: "Über eine Bewertung freuen wir uns.", "payment-outside": "Zahlung per Überweisung.", "contact-direct": "Rufen Sie an.", "own-shop": "Auf unserer Webseite." },
    miss: { review: "Der Bewertungsbogen liegt bei.", "payment-outside": "Die Überweite stimmt." },
  },
);
