import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for channels and contact. */
export const contact: Lexicon = lexicon(
  "nl",
  {
    messenger: [
      "groene app", "signal app",
    ],
    "messenger-weak": [
      "blauwe app", "via/c wa|whats",
    ],
    "social-network": [
      "facebookgroep", "facebookpagina", "insta pagina",
    ],
    "social-weak": [
      "sociale media", "socials",
    ],
    "contact-verb": [
      "benader~", "bereik~", "berichtje", "contact", "contacteer~", "laat even/c? iets? weten", "laten/v ons/c|we", "meld", "meldt",
      "neem|neemt contact", "praat", "praten", "reageer", "schrijven/v", "spreken/v",
    ],
    "contact-direct": [
      "app", "appen", "appje", "bel", "bellen", "belletje", "belt", "bel|bellen … op|terug", "e? mail", "e? mailen", "email", "fax",
      "gebeld", "mailtje", "opbellen", "per sms|telefoon", "sms", "sms'en", "smsen", "telefoneren", "telefonisch", "terugbellen",
      "videobellen", "whatsappen",
    ],
    "contact-add": [
      "abonneer", "abonneren", "add", "lid", "scan", "scannen", "toe", "toevoegen", "vind", "vinden", "vindt", "voeg … toe", "volgen/v",
      "zoeken/v",
    ],
    "search-verb": [
      "googel", "googelen", "google", "intypen", "opzoeken", "tik", "typ", "typen", "zoeken/v",
    ],
    "find-result": [
      "eerste resultaat|hit|link", "komt|kom|staan|staat wij/c|bovenaan|vanzelf",
      "vind|vindt|vinden je/c ons/c|onze/c|alles|vanzelf|direct", "zo gevonden",
    ],
    "search-engine": [
      "browser~", "google", "internet", "online", "zoekmachine~",
    ],
    "shop-name": [
      "bedrijfsnaam", "dezelfde|deze naam", "merknaam", "naam op|van|staat", "onze/c naam|winkelnaam|bedrijfsnaam|merk", "winkelnaam",
    ],
    "contact-detail": [
      "06 nummer", "contactgegevens", "e? mailadres", "gsm", "mobiele nummer", "onder dit|de nummer", "tel", "telefoon", "telefoonnummer/c",
    ],
    "contact-place": [
      "achterkant",
      "op|in de/c|onze/c? kaartje|visitekaartje|factuur|pakbon|flyer|verpakking|doos|pakket|briefje|etiket|sticker|foto|profiel|deksel|achterkant",
      "profielfoto", "visitekaart~",
    ],
    "qr-code": [
      "camera op|erop", "code scannen", "scan|scannen de/c code|kaartje|plaatje|vierkant~", "vierkantje",
    ],
    community: [
      "club", "community", "forum", "groep", "kanaal", "~groep",
    ],
    connect: [
      "app|bel|mail|whatsapp ons/c", "bel|bellen je/c ons/c", "geef|geven ons/c even/c? de/c belletje|seintje",
      "ons/c even/c? bellen|appen|mailen|opbellen|terugbellen|toevoegen", "onze/c helpdesk|klantenservice te? bellen", "onze/c nummer|06",
      "rechtstreeks contact", "stuur|sturen ons/c? even/c? de/c app|appje|sms|smsje|mail|mailtje|e", "telefonisch bespreken",
      "telefonisch contact|bereikbaar|bereiken", "vind ons/c op|via|onder", "voeg ons/c", "volg ons/c|onze/c",
      "wij/c bellen|bel|appen|app je/c", "wij/c je/c even/c? bellen|appen|opbellen", "zoek ons/c op",
    ],
    quicker: [
      "24 uur", "direct", "filmpje", "handiger", "handigst", "makkelijker", "makkelijkst", "meer foto's", "meteen", "persoonlijk", "privé",
      "rechtstreeks", "sneller", "snelst", "te groot", "video",
    ],
    elsewhere: [
      "andere weg|manier|kanaal|app|plek|site", "buitenom", "daar", "elders", "ergens anders", "in de winkel", "niet hier",
      "per|via e? mail|sms|telefoon|app", "privé", "telefonisch",
    ],
    "own-channel": [
      "contactformulier", "helpdesk", "onze/c nummer|06|gsm|mailadres|telefoon|helpdesk|hoofdkantoor", "servicenummer", "ticketsysteem",
    ],
  },
  {
    hit: {
      messenger: "Het gaat via de groene app.",
      "contact-direct": "Bel me.",
      "contact-add": "Volg het kanaal.",
      "search-verb": "Googelen helpt.",
      "shop-name": "Onze naam staat erop.",
      "contact-detail": "Het telefoonnummer staat hier.",
      "qr-code": "Scan de code.",
      connect: "Volg ons.",
      elsewhere: "Dat doen we ergens anders.",
    },
    miss: {
      messenger: "De groene appel is rijp.",
      "contact-direct": "De belasting is betaald.",
      connect: "De volgende delen ontbreken.",
    },
  },
);
