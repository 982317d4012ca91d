import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "sv",
  {
    "contact-data": [
      "din/p e post|epost|mail|mejl|mobil|nummer|telefon|whatsapp", "e postadress~", "fullständigt namn", "kontaktuppgifter",
      "namn och adress", "telefonnummer/p", "vilket nummer",
    ],
    "address-noun": [
      "adress", "adressen", "adresser", "var du bor", "~adress", "~adressen",
    ],
    "card-data": [
      "cvc", "cvv", "kortnum~", "kortuppgifter~", "kreditkortsnum~", "tre siffror~",
    ],
    "identity-document": [
      "bankid", "id handling~", "id kort~", "kopia på pass|id|leg|din/p", "körkort~", "leg", "pass", "passet", "personnum~",
    ],
    credential: [
      "bank id", "engångskod~", "inlogg~", "kod från", "koden som? du fick|får|fått", "lösenord~", "sms kod|koden",
    ],
    "bank-data": [
      "kontonummer/p", "paypal adress|mail|mejl|konto", "swishnum~",
    ],
    "birth-data": [
      "din ålder", "född", "födelsedatum~", "hur gammal",
    ],
    "ask-verb": [
      "ange", "behöver din/p|ett|en|få|ha", "behöver vi/p", "bekräfta din/p", "ber dig|er", "fyll i", "får|kan vi/p få|ha|be", "ge oss/p",
      "har du/p ett|en|nån|någon", "kan du/p ge|skicka|mejla|lämna|uppge|skriva|ange|bekräfta", "ladda upp", "lämna din/p|oss|ett|gärna",
      "låt oss/p få|veta", "maila|mejla|messa oss/p|din/p", "skicka gärna? oss/p|din/p|en|ett|över|hit|kopia|foto|bild",
      "skriv|skriva gärna? din/p|här|ner|in|koden", "uppge", "vad är", "vi/p behöver", "vilken är|adress", "vilket är", "vill ha",
    ],
    "account-place": [
      "adressbok~", "i beställningen", "i kassan", "i|på din/p ebay|amazon? konto|profil", "i|på kontot|profilen",
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
