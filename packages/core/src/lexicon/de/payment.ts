import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "de",
  {
    "payment-outside": [
      "an|als|paypal freund|freunde", "barzahlung", "bar|cash auf die hand", "bar|cash? auf die kralle", "freunde und? familie",
      "geld im? brief|umschlag", "krypto|kryptowährung", "per|mit scheck", "vorkasse", "waren und dienstleistungen",
      "überweisen/v|ueberweisen/v", "überweisung/n|ueberweisung|banküberweisung", "überwiesen|ueberwiesen",
    ],
    "payment-wallet": [
      "kreditkarte/n", "pp",
    ],
    "payment-weak": [
      "bar auf|bei|bezahlen|geben|oder|zahlen", "bargeld", "cash", "in bar", "scheck", "umschlag",
    ],
    "gift-card": [
      "amazon|steam|apple|itunes|google gutschein~|karte~|guthaben~", "geschenkkarte~", "guthabenkarte~", "play karte/n",
    ],
    "gift-card-code": [
      "code|codes auf|schicken|durchgeben", "die/p code|codes", "rubbel~", "rückseite",
    ],
    "pay-verb": [
      "begleich~", "bezahlen/v", "erstatt~", "geld|betrag schicken/v|zurück", "gutschreib~", "rückerstatt~", "zahlen/v", "zahlung/n",
      "zurückerstatt~", "überweis~",
    ],
    "send-verb": [
      "durchgeb~", "geben/v", "legen/v", "packen/v", "schicken/v", "zusend~",
    ],
    "bank-account-word": [
      "auf unser/p|folgendes|das konto|~konto", "aufs konto", "kontonummer/p", "unser/p konto",
    ],
    "original-payment": [
      "auf ihr/p|die karte|konto|paypal? zurück", "gleich/a|selb/a weg|zahlungsart|zahlungsmittel|konto|karte",
      "ihr/p|die zahlungsart|zahlungsmittel|zahlungsmethode", "ursprünglich~|urspruenglich~", "womit|wie sie/p bezahlt",
    ],
    checkout: [
      "ebay|amazon zahlung~|zieht|erstattet", "jetzt|sofort bezahlen", "kasse", "kaufabwicklung", "warenkorb", "über/p die plattform",
      "über/p|bei|von|durch ebay|amazon",
    ],
    pickup: [
      "abhol~", "holen/v", "selbstabhol~", "vorbei", "vorbeikomm~",
    ],
    money: [
      "betrag~", "differenz", "geld", "hälfte", "rest", "summe",
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
