import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "de",
  {
    "payment-outside": [
      "1~|2~|3~|4~|5~|6~|7~|8~|9~ auf|in die hand|kralle|flosse|pfote", "1~|2~|3~|4~|5~|6~|7~|8~|9~ euro? in scheinen",
      "1~|2~|3~|4~|5~|6~|7~|8~|9~ euro|euros … rückumschlag|briefkasten|briefschlitz|fußmatte",
      "als freundschaftszahlung|geschenk senden|schicken", "an|als|paypal freund|freunde", "auf rechnung direkt|bei|von",
      "auslandsüberweisung", "bankeinzug", "bar im? umschlag", "bareinzahlung",
      "bares|bargeld|scheine im|per|in einem? brief|umschlag|post", "barscheck", "barzahlung",
      "bar|bares|bargeld|cash|euro|geld|kohle|scheine|betrag|summe auf|in die hand|kralle|flosse|pfote",
      "blitzüberweisung|expressüberweisung|onlineüberweisung", "direkt anweisen|auszahlen|rüberschicken", "echtzeitüberweisung",
      "erlagschein", "euro|euros|schein|zehner|zwanziger|fünfziger in|im die/c? umschlag|briefumschlag|kuvert|brief", "freunde & familie",
      "freunde und? familie", "freundefunktion|freunde funktion",
      "freundschaftszahlung|freundschaftsüberweisung|freundesfunktion|freundschaftsfunktion", "geld im? brief|umschlag",
      "geld … umschlag|briefumschlag|kuvert", "geldbrief", "geld|bezahlung nach ankunft|erhalt", "giro überweisung|konto", "girokonto",
      "in briefmarken", "in die hand drück~|drücken|gedrückt", "klarna|paypal|stripe|sumup link", "kontoüberweisung",
      "krypto|kryptowährung", "lastschrift", "mit|per|via|über/c lydia", "mobile pay", "nachnahme", "paypal familie",
      "paypal freunde|freundschaft|als", "peh peh freunde|familie", "per|mit scheck",
      "per|mit|via|als paypal friends|freunde|freundefunktion", "postanweisung", "sepa", "sofortüberweisung", "sumup", "twinten", "twint~",
      "verrechnungsscheck", "von unser/c bank|hausbank|konto", "vorab aufs konto", "vorkasse", "waren und dienstleistungen", "wero",
      "wertbrief", "zahlung auf das|unser/c ~konto", "zahlungslink|bezahllink|paylink", "überweisen/v|ueberweisen/v",
      "überweisung/n|ueberweisung|banküberweisung", "überweis~|ueberweis~", "überwiesen|ueberwiesen",
      "€ in die/c umschlag|briefumschlag|brief",
    ],
    "payment-wallet": [
      "blau/a doppel p", "blau/a|die|das|dem mit den|dem|zwei|doppel zwei|beiden|doppel|p p|ps?", "kreditkarte/n", "pay pall",
      "paypale/n|paypalst|rüberpaypalen", "peh peh", "pehpeh", "pp", "zwei|beiden blauen p|ps",
    ],
    "payment-weak": [
      "als|in schein|scheinen", "bar", "barem", "bare|bares", "bargeld", "barzahler", "cash",
      "einen|zwei|drei|den|ein paar zehner|zwanziger|fünfziger|hunderter", "fuffi|fuffziger", "geldschein/n", "geld|kohle … umschlag",
      "in bar", "kohle", "scheck", "umschlag mit dem|den|der? 1~|2~|3~|4~|5~|6~|7~|8~|9~|geld|scheinen",
      "zwanziger|fünfziger|hunderter bei|in|ins|beilegen|dazu",
    ],
    "gift-card": [
      "amazon|steam|apple|itunes|google gutschein~|karte~|guthaben~",
      "amazon|steam|google|play|apple|itunes|paysafe|ebay ~karte|code~|guthaben~", "geschenkkarte~", "guthabenkarte~", "gutscheinkarte~",
      "play karte/n", "prepaidkarte~", "steamkarte~|paysafekarte~", "wertkarte~",
    ],
    "gift-card-code": [
      "code abfotografier~|fotografier~", "code/n einer|der|von|eines geschenkkarte|guthabenkarte|gutscheins|amazon|steam",
      "code|codes auf|schicken|durchgeben", "code|codes freirubbeln|abfotografieren|von|hier|per|zu",
      "code|codes … schicken|senden|durchgeben", "die/c code|codes", "freirubbel~", "rubbel~", "rückseite",
    ],
    "pay-verb": [
      "abdrücken", "anweisen", "anzahlen", "anzuzahlen", "auslegen", "auszahl~", "begleichst|begleichen", "begleich~",
      "beilegen|beizulegen geld|schein", "bezahlen/v", "blechen", "drauflegen", "einzahl~", "entrichten|entrichtest|entrichtet", "erstatt~",
      "geld|betrag schicken/v|zurück", "gutgeschrieben", "gutschreib~", "hinterleg~ geld|betrag|bar", "löhnen", "nachzahl~", "rüberschick~",
      "rüberschieben|schieb … rüber", "rüberwachsen", "rückerstatt~", "schicken/v … geld|betrag", "transferier~", "vorstreck~", "zahlen/v",
      "zahlen/v … zurück|aus", "zahlung/n", "zukommen lassen|lass", "zurückbuch~", "zurückerstatt~", "zurückzahl~", "zuzahl~", "überweisen",
      "überweis~",
    ],
    "send-verb": [
      "durchgeb~", "geben|gebe|gib|gebt|gibst", "hinschick~|hersend~|herschick~|hinsend~", "legen/v", "packen/v", "rüberschick~",
      "schicken/v", "stecken/v", "weiterleit~", "werfen|wirf", "zuschick~", "zusend~",
    ],
    "bank-account-word": [
      "auf unser/c|folgendes|das konto|~konto", "aufs konto", "hausbankkonto~|hausbank", "konto von|meiner|bei der", "kontoinhaber",
      "kontonummer/c", "meine|unsere|folgende bank", "unser/c bankkonto|geschäftskonto", "unser/c konto ist|lautet|bei der",
      "unser/c konto~|firmenkonto|privatkonto|girokonto",
    ],
    "original-payment": [
      "amazon/c verrechnet|abgezogen", "auf ihr/c|die karte|konto|paypal? zurück",
      "auf ihr/c|die kreditkarte|bankkarte|karte|zahlungskarte", "bezahlt|gezahlt haben|hatten|hast|hattest sie/c",
      "die/c karte|konto|zahlungsart|paypal mit|von|über dem|der", "gleich/a|selb/a weg|zahlungsart|zahlungsmittel|konto|karte",
      "ihr/c kreditkarte|karte|bankkarte|visa|mastercard|konto … gutgeschrieben|zurückgebucht|erstattet|zurückerstattet",
      "ihr/c|die zahlungsart|zahlungsmittel|zahlungsmethode", "klarna kauf|bestellung|rechnung",
      "lastschrift|überweisung|paypal|kreditkarte|klarna|rechnung|gutschein|wero|twint|vorkasse bezahlt|gezahlt|beglichen",
      "mit der|dem sie/c bezahlt|gezahlt", "sie/c haben|hatten|hast|hattest … bezahlt|gezahlt|beglichen", "ursprünglich~|urspruenglich~",
      "verwendet/a|genutzt/a|gewählt/a zahlung~|karte|konto", "wieder auf ihr/c|die|das|dem", "wie|womit bezahlt|gezahlt",
      "wo es herkam|herkommt", "woher es kam|kommt|gekommen", "womit|wie sie/c bezahlt", "zurück auf ihr/c|die|das",
    ],
    checkout: [
      "amazon|ebay hat|wird|bucht|überweist", "beim bezahlvorgang|bestellvorgang|bezahlen|checkout", "bei|an der|über die? kasse",
      "bezahlen knopf|button", "bezahlknopf|bezahlbutton|bezahlvorgang", "bezahlsystem~|zahlungssystem~|bezahlfunktion~", "checkout",
      "ebay|amazon macht|erledigt|veranlasst|übernimmt|zahlt|schickt", "ebay|amazon zahlung~|erstattet", "ebay|amazon zieht … ein",
      "gesamtrechnung|sammelrechnung", "hat|wird|von amazon|ebay", "jetzt|sofort bezahlen", "kasse", "kasse von", "kaufabwicklung",
      "laut|gemäß amazon|ebay", "macht|erledigt|veranlasst|übernimmt|zahlt|erstattet|schickt ebay|amazon", "warenkorb",
      "zahlung auf|über|bei|durch ebay|amazon", "zahlungsabwicklung", "über/c die plattform", "über/c|bei|von|durch ebay|amazon",
    ],
    pickup: [
      "abgeholt", "abhol~", "holen/v", "hole|holst es|sie|ihn|das", "in meiner|unserer garage|scheune|halle|werkstatt", "kommen/v … vorbei",
      "komm|kommen gucken|schauen|anschauen", "selbstabhol~", "treffen", "vor ort", "vorbei", "vorbeikomm~", "vorbeischau~", "übergabe",
    ],
    acceptable: [
      "auch gut|möglich|ok|okay|recht", "geht es? auch|klar|genauso|schon|in", "ist|wäre auch|mir|uns recht|lieb|ok|okay|möglich",
      "klappt auch", "passt auch|mir|uns",
    ],
    money: [
      "anzahlung", "aufpreis", "betrag~", "differenz", "ein paar euro|euros|mark|scheine", "euronen", "fünfer", "geld", "gutschrift",
      "hunderter", "hälfte", "ihr|dein geld", "kohle", "mehrpreis", "mäuse", "paar euro", "porto", "preisdifferenz", "rest", "restbetrag",
      "restzahlung|nachzahlung", "summe", "versandkosten", "zehner", "zwanziger",
    ],
  },
  {
    hit: {
      "payment-outside": "Zahlung per Überweisung.",
      "payment-weak": "Gern in bar bei Abholung.",
      "gift-card": "Eine Steam-Karte reicht.",
      "pay-verb": "Die Erstattung läuft.",
      "original-payment": "Auf das ursprüngliche Zahlungsmittel.",
      pickup: "Selbstabholung möglich.",
      "bank-account-word": "Auf mein Konto.",
    },
    miss: {
      "payment-outside": "Die Überweite stimmt.",
      "payment-weak": "Der Barhocker ist neu.",
      "pay-verb": "Die Anzahl stimmt.",
    },
  },
);
