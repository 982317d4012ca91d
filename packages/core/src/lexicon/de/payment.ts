import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "de",
  {
    "payment-outside": [
      "an|als|paypal freund|freunde", "barzahlung", "bar|cash auf die hand", "bar|cash? auf die kralle", "erlagschein", "freunde & familie",
      "freunde und? familie", "geld im? brief|umschlag", "krypto|kryptowährung", "nachnahme", "per|mit scheck", "sepa", "twinten",
      "vorkasse", "waren und dienstleistungen", "überweisen/v|ueberweisen/v", "überweisung/n|ueberweisung|banküberweisung",
      "überwiesen|ueberwiesen",
    ],
    "payment-wallet": [
      "kreditkarte/n", "pp",
    ],
    "payment-weak": [
      "bar", "bargeld", "cash", "scheck", "schein", "umschlag", "zwanziger",
    ],
    "gift-card": [
      "amazon|steam|apple|itunes|google gutschein~|karte~|guthaben~", "geschenkkarte~", "guthabenkarte~", "play karte/n", "prepaidkarte~",
    ],
    "gift-card-code": [
      "code|codes auf|schicken|durchgeben", "die/c code|codes", "rubbel~", "rückseite",
    ],
    "pay-verb": [
      "auszahl~", "begleich~", "bezahlen/v", "erstatt~", "geld|betrag schicken/v|zurück", "gutgeschrieben", "gutschreib~", "nachzahl~",
      "rückerstatt~", "zahlen/v", "zahlen/v … zurück|aus", "zahlung/n", "zurückbuch~", "zurückerstatt~", "zurückzahl~", "zuzahl~",
      "überweis~",
    ],
    "send-verb": [
      "durchgeb~", "geben/v", "legen/v", "packen/v", "schicken/v", "weiterleit~", "zuschick~", "zusend~",
    ],
    "bank-account-word": [
      "auf unser/c|folgendes|das konto|~konto", "aufs konto", "kontonummer/c", "unser/c konto|bankkonto|geschäftskonto",
    ],
    "original-payment": [
      "auf ihr/c|die karte|konto|paypal? zurück", "gleich/a|selb/a weg|zahlungsart|zahlungsmittel|konto|karte",
      "ihr/c|die zahlungsart|zahlungsmittel|zahlungsmethode", "ursprünglich~|urspruenglich~",
      "verwendet/a|genutzt/a|gewählt/a zahlung~|karte|konto", "womit|wie sie/c bezahlt",
    ],
    checkout: [
      "checkout", "ebay|amazon zahlung~|zieht|erstattet", "jetzt|sofort bezahlen", "kasse", "kaufabwicklung", "warenkorb",
      "zahlungsabwicklung", "über/c die plattform", "über/c|bei|von|durch ebay|amazon",
    ],
    pickup: [
      "abhol~", "holen/v", "selbstabhol~", "vor ort", "vorbei", "vorbeikomm~", "übergabe",
    ],
    money: [
      "anzahlung", "aufpreis", "betrag~", "differenz", "geld", "hälfte", "preisdifferenz", "rest", "restbetrag", "summe",
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
