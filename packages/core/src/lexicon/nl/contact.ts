import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for channels and contact. */
export const contact: Lexicon = lexicon(
  "nl",
  {
    messenger: [
      "appen|app|appt via|met ons|mij|me", "bereikbaar via/c signal", "bereik~ via/c signal",
      "groen/a tekstballon|tekstballonnetje|bubbel|belletje", "groene app", "groene chat|chatprogramma|programma|berichtenapp",
      "groene met de|het hoorn|telefoon|telefoontje|hoorntje|bubbel|tekstballon", "groene tekstballon|tekstballonnetje|bubbel|icoontje",
      "groene telefoonbubbel|telefoontje", "op|via snap", "op|via|over messenger", "signal chat|groep|nummer|app", "skypen|skypet|skype",
      "telegramgroep|telegramkanaal", "via/c|in signal bereik~|bereikbaar|sturen/v|contact|appen|app", "via|op|over|per|met signal",
      "whatsapp~",
    ],
    "messenger-weak": [
      "blauwe app", "blauwe vliegtuigje", "papieren vliegtuigje", "via/c wa|whats",
    ],
    "social-network": [
      "blauwe netwerk", "facebookgroep", "facebookpagina", "facebookprofiel", "insta account|story|profiel", "insta pagina",
      "instagrampagina|instagramprofiel|instagramaccount", "tiktokkanaal",
    ],
    "social-weak": [
      "sociale media", "socials",
    ],
    "contact-verb": [
      "aanschrijven", "aanspreken", "afspreken", "benader~", "bereikbaar", "bereik|bereikt|bereiken", "bereik~", "berichtje", "beschikking",
      "bespreek", "bespreken", "bij ons/c kwijt", "chat met", "chatten", "contact", "contacteer~", "correspondentie", "gesprek",
      "hoor|horen graag", "kletsen", "kom je/c bij onze/c monteur|technicus", "laat even/c? iets? weten", "laat|laten even/c weten waar",
      "laten/v ons/c|we", "leg|legt|leggen … uit", "meld", "meldt", "neem|neemt contact", "neem|nemen … contact|op", "overleg|overleggen",
      "praat", "praten", "reageer", "schrijven/v", "spreken/v", "te pakken krijgt|krijgen|krijg",
      "uitleggen|doornemen|overleggen|toelichten", "wend u", "zeg het ons/c", "zeg|zegt even",
    ],
    "contact-direct": [
      "aan de lijn|hoorn", "aanbellen", "app'en", "appen", "appje", "appt|mailt|smst", "app|appen me|mij|ons|even|maar|gerust", "bel",
      "belafspraak", "bellen", "belletje", "belt", "belt u|je", "bel|bellen … op|terug", "bijbellen", "dm", "dm'en", "dmen",
      "door de telefoon", "draai|draaien nummer", "e? mail", "e? mailen", "email", "facetimen", "geappt", "gebeld", "gemaild", "inspreken",
      "mail ons|me|mij|even|maar|gerust", "mailtje", "met|via|over de telefoon", "opbellen", "opgebeld", "pb|pm",
      "per app|mail|email|e|dm|pm|telefoon|sms", "sms", "sms'en", "smsen", "telefoneren", "telefonisch", "telefoongesprek", "telefoontje",
      "telefoon|telefoontje pakken|plegen", "terugbellen", "terugbel~", "via e? mail|email", "videobellen", "videogesprek",
      "voicebericht|spraakbericht", "whatsappen", "whatsappje",
    ],
    "contact-add": [
      "aanmelden", "abonneer", "abonneert", "abonneren", "add", "bekijk", "lid", "meld|meldt … aan", "scan", "scannen", "toe", "toegevoegd",
      "toevoegen", "vind", "vinden", "vindt", "voeg", "voeg … toe", "volgen/v", "word|wordt lid", "zoeken/v",
    ],
    "search-verb": [
      "googelen", "googelt|googel|googlen", "google", "in bij google", "intikken", "intypen", "opzoeken", "opzoek~", "tik", "tik|tikt … in",
      "typ", "typen", "typ|tik|zet|schrijf … google", "typ|typt … in", "zoeken/v", "zoekopdracht", "zoek|zoekt … op",
      "zoek|zoekt … zoekmachine",
    ],
    "find-result": [
      "bij ons uit", "bovenaan", "eerste plek|zoekresultaat", "eerste resultaat|hit|link", "je/c vindt|vind ons/c",
      "komt|kom|staan|staat wij/c|bovenaan|vanzelf", "kom|komt je/c vanzelf|zo|direct|bij", "staan|sta wij/c bovenaan|eerste", "tegenkomen",
      "vanzelf tegen", "vindt|vind je/c ons/c", "vind|vindt|vinden je/c ons/c|onze/c|alles|vanzelf|direct", "zo gevonden",
    ],
    "search-engine": [
      "bing", "browser~", "google", "internet", "online", "web", "zoekmachine~",
    ],
    "shop-name": [
      "bedrijfsnaam", "daar heet|heten|sta|staan|zit|ben ik|we", "dezelfde|deze naam", "merknaam",
      "mijn gebruikersnaam|profielnaam|profiel daar|is", "naam hieronder|onderaan|in", "naam op|van|staat", "naam van onze/c",
      "onder de naam", "onze/c firmanaam|shop|bedrijf|zaak|label|winkel op? google|internet|intypt|intikt|opzoekt", "onze/c naam",
      "onze/c naam|winkelnaam|bedrijfsnaam|merk", "verkopersnaam", "winkelnaam",
    ],
    "contact-detail": [
      "06 nummer", "account|profiel heet", "contactgegevens", "doorkiesnummer~", "e? mailadres", "faxnummer", "gsm nummer", "hotline",
      "klantenservicenummer", "mail adres", "mobiel nummer", "mobiele nummer", "nummer staat|vind|vindt|is", "onder dit|de nummer", "tel",
      "telefoonnr", "telefoonnummer/c", "telnr", "vaste lijn|nummer",
    ],
    "contact-place": [
      "achterkant", "in de bijsluiter|handleiding|doos", "kaartje in", "onderaan deze|dit|het", "op de achterzijde|kaart", "op de pakbon",
      "op|in de/c|onze/c? kaartje|visitekaartje|factuur|pakbon|flyer|verpakking|doos|pakket|briefje|etiket|sticker|foto|profiel|deksel|achterkant",
      "profielfoto", "visitekaart~",
    ],
    "qr-code": [
      "blokjespatroon", "blokjes~", "camera op|erop", "code scannen", "qr~", "scan het blokje|vierkantje|vakje",
      "scan|scannen de/c code|kaartje|plaatje|vierkant~", "vierkante code", "vierkantje", "vierkant~ blokjes~",
      "zwarte vierkantje|blokje|vierkant",
    ],
    community: [
      "appgroep", "chatgroep", "club", "community", "facebookgroep", "fanclub", "forum", "groep", "kanaal", "klantengroep",
      "onze/c ~groep|kring", "telegramgroep", "testersgroep|testpanel", "vip groep|club", "whatsappgroep",
    ],
    connect: [
      "bellen|bel voor|voordat u|je|jullie komt|komen|langskomt|langskomen", "belletje|telefoontje is genoeg|voldoende",
      "bel|bellen je/c ons/c", "bel|belt … naar|met onze/c|de winkel|zaak|werkplaats|showroom|magazijn|kantoor",
      "bereik|bereikt ons/c op|via", "contact via/c insta|facebook|signal", "een belletje|telefoontje aan|is|naar|volstaat",
      "een? belletje|telefoontje volstaat|naar|met|waard|ons", "even/c een? belletje|telefoontje",
      "geef|geeft ons|me … belletje|seintje|gil", "je/c ons/c even/c? telefonisch|belt|mailt",
      "je/c vindt|vind ons/c op insta|facebook|instagram|tiktok", "kom|komt in|bij onze/c|de ~groep|kanaal|community",
      "maak|maken wij/c een? belafspraak", "mailtje|appje|smsje doen|sturen? naar ons/c", "mail|mailt … naar ons|onze",
      "ons/c altijd|gerust|gewoon|best bellen|appen|mailen|smsen|opbellen",
      "ons/c even/c? bellen|appen|mailen|opbellen|terugbellen|toevoegen", "ons/c even/c? belt|mailt|appt|opbelt|contacteert|belde",
      "ons|me|mij toevoegen op", "onze klantendienst|klantenservice|helpdesk bellen", "onze/c groep … uit|uitnodigen",
      "onze/c helpdesk|klantenservice te? bellen", "onze/c nummer|06", "sluit je|u aan bij de|onze|mijn groep|facebookgroep|community",
      "stuur een sms|smsje|appje als|zodra|wanneer", "stuur even|maar|gerust|dan|me|ons een? sms|smsje|appje",
      "stuur ons/c een brief|kaartje|mail", "stuur|stuurt ons|me … dm|pb|privébericht|mailtje",
      "stuur|stuurt ons|me|mij … app|appje|sms|smsje|mailtje|dm|pb", "tag|taggen|vermeld|noem ons in|op", "tag|tagt ons",
      "telefonisch bespreken", "tik ons/c aan", "vind ons/c op|via|onder", "voeg ons/c", "voeg onze/c",
      "volg|like|liket onze pagina|insta|kanaal", "volg|volgt ons/c|onze/c", "vraag|vraagt naar … telefoon",
      "wij/c bellen|bel|appen|app je/c", "wij/c even/c? belt|bellen|bel u|je|jou",
      "wij/c zit|zitten op facebook|insta|instagram|tiktok|whatsapp|telegram",
      "wij/c zou|wil|mag|mogen|kan|kunnen je/c even/c? even/c? bellen|opbellen|terugbellen|appen",
      "word lid van onze ~groep|kanaal|community", "word vriend|vrienden|lid op|met|van", "zoek ons/c op",
    ],
    quicker: [
      "24 uur", "beter|makkelijker|sneller bereikbaar", "dag en nacht", "direct", "filmpje", "handiger", "handigst",
      "het snelst|makkelijkst|handigst|gemakkelijkst", "kijk|kijken wij/c nauwelijks|zelden|amper|bijna", "korte lijn|lijntje",
      "makkelijker", "makkelijkst", "meer foto's", "meer laten zien", "meteen", "persoonlijk", "persoonlijker", "privé", "rapper",
      "rechtstreeks", "sneller", "snelst", "te groot", "video", "vlotter",
    ],
    elsewhere: [
      "achter de schermen", "andere plaats|route", "andere weg|manier|kanaal|app|plek|site", "buiten dit|deze", "buitenom", "een ander",
      "elders", "ergens anders", "in de winkel", "niet hier", "niet via/c dit|deze|hier", "onder vier ogen", "privé",
    ],
    "own-channel": [
      "bedrijfsmail", "chat op onze", "contactformulier", "eigen|aparte|speciale mailbox|inbox|mailadres|lijn|servicelijn", "helpdesk",
      "klantendienst is|telefonisch|op", "klantenservice op nummer|telefonisch", "livechat op|via onze", "mijn mobiel|mobieltje|gsm",
      "onze/c chat|livechat|mail|mailbox|inbox|hotline|klantentelefoon|telefoonnummer|supportlijn|servicelijn",
      "onze/c infolijn|spoedlijn|servicelijn|hulplijn|bestellijn|klantenlijn", "onze/c mobiel|mobieltje|gsm|toestel|06",
      "onze/c nummer|06|gsm|mailadres|telefoon|helpdesk|hoofdkantoor",
      "onze/c technische dienst|support|helpdesk|klantendienst|klantenservice via/c|telefonisch|bereikbaar", "servicelijn", "servicenummer",
      "telefoonlijn", "ticketsysteem", "zakelijke mail",
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
