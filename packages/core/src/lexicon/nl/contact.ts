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
      "blauwe app", "via/p wa|whats",
    ],
    "social-network": [
      "facebookgroep", "facebookpagina", "insta pagina",
    ],
    "social-weak": [
      "sociale media", "socials",
    ],
    "contact-verb": [
      "bereik~", "berichtje", "contact", "contacteer~", "laat even/p? iets? weten", "laten/v ons/p|we", "meld", "meldt",
      "neem|neemt contact", "praat", "praten", "reageer", "schrijven/v", "spreken/v",
    ],
    "contact-direct": [
      "app", "appen", "appje", "bel", "bellen", "belletje", "belt", "e? mail", "e? mailen", "email", "fax", "mailtje", "opbellen",
      "per sms|telefoon", "sms", "sms'en", "telefoneren", "telefonisch", "whatsappen",
    ],
    "contact-add": [
      "abonneer", "lid", "scan", "scannen", "toe", "toevoegen", "vind", "vinden", "vindt", "volgen/v", "zoeken/v",
    ],
    "search-verb": [
      "googel", "googelen", "google", "intypen", "opzoeken", "tik", "typ", "typen", "zoeken/v",
    ],
    "find-result": [
      "eerste resultaat|hit|link", "komt|kom|staan|staat wij/p|bovenaan|vanzelf",
      "vind|vindt|vinden je/p ons/p|onze/p|alles|vanzelf|direct",
    ],
    "search-engine": [
      "browser~", "google", "internet", "online", "zoekmachine~",
    ],
    "shop-name": [
      "bedrijfsnaam", "dezelfde|deze naam", "naam op|van|staat", "onze/p naam|winkelnaam|bedrijfsnaam|merk", "winkelnaam",
    ],
    "contact-detail": [
      "06 nummer", "contactgegevens", "e? mailadres", "gsm", "mobiele nummer", "onder dit|de nummer", "tel", "telefoon", "telefoonnummer/p",
    ],
    "contact-place": [
      "achterkant",
      "op|in de/p|onze/p? kaartje|visitekaartje|factuur|pakbon|flyer|verpakking|doos|pakket|briefje|etiket|sticker|foto|profiel|deksel|achterkant",
      "profielfoto", "visitekaart~",
    ],
    "qr-code": [
      "camera op|erop", "code scannen", "scan|scannen de/p code|kaartje|plaatje|vierkant~",
    ],
    community: [
      "club", "community", "forum", "groep", "kanaal", "~groep",
    ],
    connect: [
      "app|bel|mail|whatsapp ons/p", "bel|bellen je/p ons/p", "geef|geven ons/p even/p? de/p belletje|seintje",
      "ons/p even/p? bellen|appen|mailen|opbellen|terugbellen|toevoegen", "onze/p helpdesk|klantenservice te? bellen", "onze/p nummer|06",
      "rechtstreeks contact", "stuur|sturen ons/p? even/p? de/p app|appje|sms|smsje|mail|mailtje|e", "telefonisch bespreken",
      "telefonisch contact|bereikbaar", "vind ons/p op|via|onder", "voeg ons/p", "volg ons/p|onze/p", "wij/p bellen|bel|appen|app je/p",
      "wij/p je/p even/p? bellen|appen|opbellen", "zoek ons/p op",
    ],
    quicker: [
      "24 uur", "direct", "filmpje", "handiger", "makkelijker", "meer foto's", "meteen", "persoonlijk", "privé", "rechtstreeks", "sneller",
      "te groot", "video",
    ],
    elsewhere: [
      "andere weg|manier|kanaal|app|plek|site", "buitenom", "daar", "elders", "ergens anders", "in de winkel", "niet hier",
      "per|via e? mail|sms|telefoon|app", "privé", "telefonisch",
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
