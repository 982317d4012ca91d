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
      "blåa appen", "via/c wa|whats",
    ],
    "social-network": [
      "facebookgrupp~", "facebooksida~", "instagramkonto~",
    ],
    "social-weak": [
      "insta kontot", "sociala medier",
    ],
    "contact-verb": [
      "chatta", "hojta", "hör av", "hörs", "kontakt", "kontakta/v", "låt|låta oss/c", "nå oss/c", "når oss/c", "prata/v", "skriv",
      "skriva/v", "snacka/v", "säg till", "ta|tar kontakt|det", "återkom",
    ],
    "contact-direct": [
      "dm", "e post", "epost", "fax", "i telefon", "mail", "maila/v", "mejl", "mejla/v", "messa/v", "per telefon|mail|mejl", "pling",
      "på tråden", "ringa/v", "ring|ringa … upp", "samtal", "slå en signal", "sms", "smsa/v", "telefon", "telefonera", "telefonledes",
      "telefonsamtal",
    ],
    "contact-add": [
      "adda/v", "följ", "följa/v", "gilla/v", "gå med", "hitta/v", "joina", "lägg till", "lägga till", "lägg|lägga … till", "prenumerera",
      "scanna", "skanna/v", "söka/v",
    ],
    "search-verb": [
      "googla/v", "knappa in", "leta/v", "skriv in", "slå in", "slå upp", "söka/v", "sökning",
    ],
    "find-result": [
      "du/c hittar oss/c|vår/c|allt|snabbt", "dyker vi/c|upp", "först upp", "första träffen|länken|resultatet",
      "hittar du/c oss/c|vår/c|allt|snabbt", "högst upp", "kommer vi/c|upp|fram", "lätt att hitta", "överst",
    ],
    "search-engine": [
      "google", "internet", "online", "på? nätet", "sökmotor~", "webbläsare~",
    ],
    "shop-name": [
      "butiksnamn~", "firmanamn~", "företagsnamn~", "namnet på|står|som", "samma namn", "under namnet", "varumärke~",
      "vår/c namn|butiksnamn|varumärke|firma|märke|företagsnamn",
    ],
    "contact-detail": [
      "e postadress", "kontaktuppgifter", "mobil", "mobilen", "mobilnum~", "numret till", "på numret", "tel", "telefonnummer/c",
    ],
    "contact-place": [
      "baksidan", "lapp i", "profilbild~",
      "på|i baksidan|visitkortet|kortet|fakturan|följesedeln|förpackningen|kartongen|lådan|paketet|etiketten|lappen|bilden|profilen|locket|kvittot|asken",
      "visitkort~",
    ],
    "qr-code": [
      "kameran mot|över|på", "koden på|i kortet|lappen|lådan", "lilla fyrkanten", "mobilkameran",
      "skanna|scanna koden|den|kortet|rutan|bilden",
    ],
    community: [
      "community", "forum", "grupp", "gruppen", "kanal", "kanalen", "klubb~", "~grupp", "~gruppen",
    ],
    connect: [
      "adda oss/c", "byta|byt nummer", "du/c kan|får gärna/c? ringa|maila|mejla|smsa oss/c", "du/c når oss/c på|via",
      "följ|följa gärna/c? oss/c|vår", "gå|gå gärna/c? med i vår/c", "hitta|sök oss/c på",
      "hör|höra av dig|er på|via mobilen|telefon|mail|mejl|sms", "kan|ska|får vi/c ringa du/c", "lägg|lägga gärna/c? till oss/c",
      "nås på|via", "ring|ringa|messa|maila|mejla|smsa|whatsappa gärna/c? oss/c", "skicka gärna/c? oss/c? ett|en mejl|mail|sms|e",
      "slå gärna/c? oss/c? en signal|pling", "sök upp oss/c", "vi/c ringer|messar|mejlar du/c", "vår/c nummer",
    ],
    quicker: [
      "direkt", "dygnet runt", "enklare", "enklast", "film", "fler bilder", "fortare", "för stor~ fil~", "lättare", "personligen", "privat",
      "smidigare", "smidigast", "snabbare", "snabbast", "video",
    ],
    elsewhere: [
      "annan|annat väg|sätt|kanal|app|plattform|sida|ställe", "där", "i butiken", "inte här", "någon annanstans", "nån annanstans",
      "på telefon", "utanför", "via|per telefon|mail|mejl|sms|e|epost",
    ],
    "own-channel": [
      "kontaktformulär~", "servicenummer", "supportlinje~", "vår/c nummer|mobil|telefon|mejladress|huvudkontor|växel", "ärendesystem",
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
