import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for channels and contact. */
export const contact: Lexicon = lexicon(
  "sv",
  {
    messenger: [
      "gröna appen", "signal appen", "whatsappa",
    ],
    "messenger-weak": [
      "via/p wa|whats",
    ],
    "social-network": [
      "facebookgrupp~", "facebooksida~", "instagramkonto~",
    ],
    "social-weak": [
      "insta kontot", "sociala medier",
    ],
    "contact-verb": [
      "chatta", "hör av", "kontakt", "kontakta/v", "låt|låta oss/p", "nå oss/p", "når oss/p", "prata/v", "skriv", "skriva/v", "snacka/v",
      "säg till", "ta|tar kontakt|det",
    ],
    "contact-direct": [
      "e post", "epost", "fax", "i telefon", "mail", "maila/v", "mejl", "mejla/v", "messa/v", "per telefon|mail|mejl", "ringa/v", "samtal",
      "slå en signal", "sms", "smsa/v", "telefon", "telefonsamtal",
    ],
    "contact-add": [
      "adda/v", "följ", "följa/v", "gilla/v", "gå med", "hitta/v", "lägg till", "lägga till", "prenumerera", "skanna/v", "söka/v",
    ],
    "search-verb": [
      "googla/v", "leta/v", "skriv in", "slå upp", "söka/v",
    ],
    "find-result": [
      "du/p hittar oss/p|vår/p|allt|snabbt", "dyker vi/p|upp", "först upp", "första träffen|länken|resultatet",
      "hittar du/p oss/p|vår/p|allt|snabbt", "kommer vi/p|upp|fram", "överst",
    ],
    "search-engine": [
      "google", "internet", "online", "på? nätet", "webbläsare~",
    ],
    "shop-name": [
      "företagsnamn~", "namnet på|står|som", "samma namn", "varumärke~", "vår/p namn|butiksnamn|varumärke|firma|märke|företagsnamn",
    ],
    "contact-detail": [
      "e postadress", "kontaktuppgifter", "mobil", "mobilen", "mobilnum~", "numret till", "på numret", "tel", "telefonnummer/p",
    ],
    "contact-place": [
      "baksidan", "lapp i", "profilbild~",
      "på|i baksidan|visitkortet|kortet|fakturan|följesedeln|förpackningen|kartongen|lådan|paketet|etiketten|lappen|bilden|profilen|locket|kvittot|asken",
      "visitkort~",
    ],
    "qr-code": [
      "koden på|i kortet|lappen|lådan", "lilla fyrkanten", "mobilkameran", "skanna|scanna koden|den|kortet|rutan|bilden",
    ],
    community: [
      "community", "grupp", "gruppen", "kanal", "kanalen", "klubb~", "~grupp", "~gruppen",
    ],
    connect: [
      "adda oss/p", "byta|byt nummer", "du/p kan|får gärna/p? ringa|maila|mejla|smsa oss/p", "du/p når oss/p på|via",
      "följ|följa gärna/p? oss/p|vår", "gå|gå gärna/p? med i vår/p", "hitta|sök oss/p på",
      "hör|höra av dig|er på|via mobilen|telefon|mail|mejl|sms", "kan|ska|får vi/p ringa du/p", "lägg|lägga gärna/p? till oss/p",
      "nås på|via", "ring|ringa|messa|maila|mejla|smsa|whatsappa gärna/p? oss/p", "skicka gärna/p? oss/p? ett|en mejl|mail|sms|e",
      "slå gärna/p? oss/p? en signal|pling", "sök upp oss/p", "vi/p ringer|messar|mejlar du/p", "vår/p nummer",
    ],
    quicker: [
      "direkt", "dygnet runt", "enklare", "film", "fler bilder", "lättare", "privat", "smidigare", "snabbare", "video",
    ],
    elsewhere: [
      "annan|annat väg|sätt|kanal|app|plattform|sida|ställe", "där", "i butiken", "inte här", "någon annanstans", "nån annanstans",
      "på telefon", "utanför", "via|per telefon|mail|mejl|sms|e|epost",
    ],
  },
  {
    hit: {
      messenger: "Skriv i gröna appen.",
      "contact-direct": "Ring mig.",
      "contact-add": "Följ kanalen.",
      "search-verb": "Googla namnet.",
      "shop-name": "Vårt namn står där.",
      "contact-detail": "Mobilnumret är nytt.",
      "qr-code": "Skanna koden.",
      connect: "Följ oss.",
      elsewhere: "Det tar vi någon annanstans.",
    },
    miss: {
      messenger: "Det gröna äpplet är moget.",
      "contact-direct": "Ringarna är nya.",
      connect: "Följande delar saknas.",
    },
  },
);
