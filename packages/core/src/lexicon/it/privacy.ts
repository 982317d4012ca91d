import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "it",
  {
    "contact-data": [
      "a che|quale numero", "dove|come contattar~|chiamar~|raggiunger~ la?", "indirizzo e? mail/g|gmail", "miglior numero",
      "nome e cognome|indirizzo", "numero di mail/g", "recapit~", "tuo/g e mail", "tuo/g mail/g|numero|gmail|contatto",
      "un numero|cellulare",
    ],
    "address-noun": [
      "domicilio", "indirizzo completo|esatto|privato|postale|di casa|spedizione|residenza|consegna?", "residenza",
      "tuo/g nuovo? indirizzo", "un altro indirizzo",
    ],
    "card-data": [
      "carta di credito", "cifre sul|di/g|dietro retro|carta", "codice di sicurezza", "cvc", "cvv", "dati della? carta",
      "numero di/g tuo/g? carta", "scadenza della", "tre|3|16|sedici|4 cifre",
    ],
    "identity-document": [
      "carta d' identità", "codice fiscale", "copia di/g tuo/g? documento|carta|patente|passaporto",
      "documento d'|di identità|riconoscimento", "foto|fronte e|di/g|un/g retro|documento", "passaporto", "patente", "selfie",
      "tuo/g documento/n",
    ],
    credential: [
      "codice a sei|6|cinque|quattro", "codice che ha|hai|riceve|ricevi|riceverà|le|ti", "codice di accesso|verifica|conferma|sicurezza",
      "codice otp|pin|ricevuto", "credenziali", "dati di accesso", "login", "otp", "password", "pin",
    ],
    "bank-data": [
      "bic", "conto corrente|bancario|paypal", "coordinate bancarie", "dati bancari", "iban", "tuo/g conto|paypal",
    ],
    "birth-data": [
      "anno di nascita", "compleanno", "data di nascita", "età", "nato/a il", "quanti anni",
    ],
    "ask-verb": [
      "a che|quale|qual", "aspett~", "attend~", "bisogno di/g", "ci|mi occorr~|serv~|manc~|dia|dica|mandi", "compili", "dacci", "dammi",
      "dicci", "dimmi", "facci avere|sapere", "invia/g|faccia noi/g",
      "inviar|mandar|rimandar|comunicar|indicar|fornir|dar|dir|lasciar|confermar|girar|far noi/g", "invii/g", "noi/g dà|invia/g",
      "può|puoi|potete|potrebbe|potresti|prego|prega|preghiamo di/g? inviare/g", "qual|quale|quali è|sono", "rispond~ con",
      "scrivi noi/g il|un|la",
    ],
    "account-place": [
      "i tuoi|suoi ordini|indirizzi", "rubrica", "su/g ebay/g", "su/g un/g tuo/g? account|profilo|impostazioni|pagina|ordini",
    ],
  },
  {
    hit: {
      "contact-data": "Il suo numero di telefono.", "address-noun": "Il suo indirizzo di casa.", "card-data": "Il codice CVV.", "identity-document": "Una copia del passaporto.", credential: "La sua password.", "bank-data": "Il suo IBAN.", "birth-data": "La data di nascita.", "ask-verb": "Inviateci il file.",
      "account-place": "È nel suo account.",
    },
    miss: { "card-data": "Il cartone è spesso.", credential: "Il pennello è fine.", "contact-data": "Il suo numero d'ordine." },
  },
);
