import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "sv",
  {
    "contact-data": [
      "din/c e post", "din/c epost|mail|mejl|mobil|nummer|telefon|whatsapp", "e postadress~", "fullständigt namn", "kontaktuppgifter",
      "namn och adress", "telefonnummer/c", "vilket nummer",
    ],
    "address-noun": [
      "adress", "adressen", "adresser", "gata", "gatan", "husnummer", "portkod~", "var du bor", "~adress", "~adressen",
    ],
    "card-data": [
      "bild|foto på din/c kreditkort|kort", "cvc", "cvv", "kortnum~", "kortuppgifter~", "kreditkortsnum~", "säkerhetskod~", "tre siffror~",
      "utgångsdatum på",
    ],
    "identity-document": [
      "bankid", "id handling~", "id kort~", "kopia på pass|id|leg|din/c", "körkort~", "leg", "legitimation~", "pass", "passet",
      "personnum~", "selfie med",
    ],
    credential: [
      "bank id", "engångskod~", "inlogg~", "kod från", "koden som? du fick|får|fått", "lösenord~", "pinkod~", "sms kod|koden", "smskod~",
      "verifieringskod~",
    ],
    "bank-data": [
      "kontonummer/c", "paypal adress|mail|mejl|konto", "swishnum~",
    ],
    "birth-data": [
      "din ålder", "född", "födelsedatum~", "hur gammal",
    ],
    "ask-verb": [
      "ange", "behöver din/c|ett|en|få|ha", "behöver vi/c", "bekräfta din/c", "ber dig|er", "bifoga", "fyll i", "fyll på", "fyll … i",
      "får|kan vi/c få|ha|be", "ge oss/c", "har du/c ett|en|nån|någon", "kan du/c ge|skicka|mejla|lämna|uppge|skriva|ange|bekräfta",
      "komplettera", "ladda upp", "lämna din/c|oss|ett|gärna", "lämna … här", "låt oss/c få|veta", "maila|mejla|messa oss/c|din/c",
      "meddela", "skicka gärna? oss/c|din/c|en|ett|över|hit|kopia|foto|bild", "skriv … här", "skriv|skriva gärna? din/c|här|ner|in|koden",
      "svara med", "uppge", "vad är", "vi/c behöver", "vilken är|adress", "vilket är", "vill få", "vill ha",
    ],
    "account-place": [
      "adressbok~", "i beställningen", "i kassan", "i|på din/c ebay|amazon? konto|profil", "i|på kontot|profilen",
      "på|hos|i|via amazon|ebay", "själv ändra|uppdatera", "ändra|uppdatera den? där|själv",
    ],
  },
  {
    hit: {
      "contact-data": "Telefonnumret tack.",
      "address-noun": "Fakturaadressen saknas.",
      "card-data": "Kortnumret saknas.",
      "identity-document": "Körkortet är nytt.",
      credential: "Lösenordet är bytt.",
      "bank-data": "Kontonumret.",
      "ask-verb": "Skicka oss bilden.",
    },
    miss: {
      credential: "Pinnen är ny.",
    },
  },
);
