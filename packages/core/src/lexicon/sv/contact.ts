import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for channels and contact. */
export const contact: Lexicon = lexicon(
  "sv",
  {
    messenger: [
      "dm på|via insta|instagram", "finns också|även? på signal", "gröna appen", "gröna chatten|chattprogrammet|chattappen",
      "gröna med luren|telefonen|telefonluren|pratbubblan|bubblan", "gröna pratbubblan|bubblan|ikonen|symbolen",
      "gröna telefonluren|telefonbubblan|luren", "på|via|över|i signal når|nå|skriv|kontakta|svarar|chatta", "signal appen",
      "signal chatt|grupp|numret|nummer", "skypa|skypar|skypesamtal", "smsgrupp~", "telegramgrupp~|telegramkanal~",
      "via|på|över|med signal", "whatsappa", "whatsapp~",
    ],
    "messenger-weak": [
      "blå flygplanet", "blåa appen", "pappersflygplanet", "via/c wa|whats",
    ],
    "social-network": [
      "blåa|blå nätverket", "facebookgrupp~", "facebooksida~", "fb grupp|sida", "insta", "instagramkonto~", "instagramprofil~",
      "tiktokkonto~", "youtubekanal~",
    ],
    "social-weak": [
      "face", "fejan", "insta", "snap", "snappen", "sociala medier",
    ],
    "contact-verb": [
      "besvara", "bolla", "chatta", "dryfta", "förklara|förklarar", "går igenom", "hojta", "hör av", "hör gärna", "hörs", "kontakt",
      "kontakta/v", "korrespondens~", "låt|låta oss/c", "nå oss/c", "når oss/c", "nås", "nå|når du/c", "prata/v", "reda ut", "skriva/v",
      "snacka/v", "svarar|svara snabb~", "säg till", "ta kontakten", "tala", "ta|tar kontakt|det", "titta in", "vänd dig|er", "vända sig",
      "återkom",
    ],
    "contact-direct": [
      "dm", "e post", "epost", "facetime", "fax", "i luren", "i telefon", "lyfta luren", "mail", "maila/v", "mejl", "mejla/v",
      "mejlkontakt", "messa/v", "messenger", "per brev|post", "per telefon|mail|mejl", "pling", "pm", "på mejlen|mailen|mejl|mail",
      "på telefon|tråden", "ringa/v", "ring|ringa … upp", "samtal", "slå|slår oss/c? en? signal|pling|sms", "sms", "smsa/v", "telefonera",
      "telefonkontakt", "telefonledes", "telefonsamtal", "telefonsupport", "telefontid~", "uppringd", "via telefon|sms|mejl|mail|epost|e",
      "videosamtal", "över telefon",
    ],
    "contact-add": [
      "adda/v", "anslut", "följa/v", "gilla/v", "gå med", "hitta/v", "joina", "lägg till", "lägga till", "lägg|lägga … till", "med i",
      "prenumerera", "scanna", "skanna/v", "söka/v",
    ],
    "search-verb": [
      "googla/v", "knappa in", "kolla upp", "leta/v", "skriv in", "skriv … google", "skriver in", "skriv|slå|knappa … google|sökmotor",
      "slå in", "slå upp", "slå … google", "sök på", "söka/v", "sökning",
    ],
    "find-result": [
      "direkt till oss", "du/c hittar oss/c|vår/c|allt|snabbt", "dyker vi/c|upp", "först upp", "första träffen|länken|resultatet",
      "hamnar du/c hos|rätt", "hittar du/c oss/c|vår/c|allt|snabbt", "hittar ni|du oss|rätt|direkt", "högst upp", "kommer vi/c|upp|fram",
      "lätt att hitta", "så hittar ni|du", "vi ligger överst|först", "överst",
    ],
    "search-engine": [
      "bing", "google", "internet", "nätet", "online", "på nätet", "sökmotor~", "webben", "webbläsare~",
    ],
    "shop-name": [
      "butikens namn", "butiknamn~", "butiksnamn~", "firmanamn~", "firmans namn", "företagets namn", "företagsnamn~",
      "heter jag|vi där|samma", "mitt användarnamn|profil där|är", "namn nedan|nedanför", "namnet i|längst", "namnet på|står|som",
      "samma namn", "under namnet", "varumärke~", "vår/c butik på|i|heter", "vår/c butiknamn", "vår/c firmanamn|varumärkesnamn|säljarnamn",
      "vår/c namn|butiksnamn|varumärke|firma|märke|företagsnamn",
    ],
    "contact-detail": [
      "anknytning~", "direktnummer", "direktnummer~", "e postadress", "fast telefon", "faxnummer", "kontaktuppgifter",
      "kontot|profilen heter", "mail adress", "mejl adress", "mobil nummer", "mobilnum~", "nummer nedan|här", "numret finns|hittar",
      "numret till", "numret är|nedan|står", "på numret", "tel", "telefon nummer", "telefonnummer/c", "tfn",
    ],
    "contact-place": [
      "baksidan", "i botten|bottnen av", "insidan av|på locket", "lapp i", "längst ner|ned", "profilbild~", "på baksidan|framsidan av",
      "på|i baksidan|visitkortet|kortet|fakturan|följesedeln|förpackningen|kartongen|lådan|paketet|etiketten|lappen|bilden|profilen|locket|kvittot|asken",
      "visitkort~",
    ],
    "qr-code": [
      "kameran mot|över|på", "koden med mobilen|telefonen|kameran", "koden på|i kortet|lappen|lådan", "lilla fyrkanten", "mobilkameran",
      "qr koden|kod", "skanna|scanna koden|den|kortet|rutan|bilden", "svart ruta|fyrkant", "svarta rutan|fyrkanten",
    ],
    community: [
      "community", "facebookgruppen", "facebookgrupp~", "fangrupp~", "forum", "grupp", "gruppen", "kanal", "kanalen", "klubb~",
      "kundgrupp~", "telegramgrupp~", "testargrupp~|testpanel~", "vår/c ~grupp|~gruppen|gemenskap|krets", "whatsappgrupp~",
    ],
    connect: [
      "adda oss/c", "byta|byt nummer", "du/c kan|får gärna/c? ringa|maila|mejla|smsa oss/c", "du/c når oss/c på|via",
      "du/c når oss/c|vår/c enklast|lättast|snabbast|alltid", "följ|följa gärna/c? oss/c|vår",
      "gå gärna/c? med i vår/c ~gruppen|~grupp|kanal|community|forum", "gå med i gruppen|vår", "hitta|sök oss/c på",
      "kom|hoppa med i vår/c grupp|gruppen", "kontakta oss/c privat", "lägg till vår/c", "lägg|lägga gärna/c? till oss/c",
      "mejla|maila … till oss|vår|vårt", "mejla|maila|ring|smsa|messa hellre|istället",
      "når|nå oss/c bäst|lättast|enklast|alltid på|via mobilen|mobil|telefon|mejl|mail", "pinga oss/c",
      "ring|mejla|smsa om det|något är? något?", "ring|ringa|messa|maila|mejla|smsa|whatsappa gärna/c? oss/c",
      "ring|ringa|smsa innan du/c kommer|hämtar|åker", "skicka gärna/c? oss/c? ett|en mejl|mail|sms|e|dm|pm",
      "slajda|slida|skriv|hoppa|kika in? i|på dm|dms|inboxen", "släng|slänga|skicka|kasta|dra iväg? ett|en sms|mejl|mail|pling",
      "slå gärna/c? oss/c? en signal|pling", "slå mig|oss en", "sök upp oss/c", "tagga|märk oss/c",
      "ta|tar resten|det|detta|detaljerna på|via|över mejl|mail|sms|telefon|telefonen", "vi/c ringer|messar|mejlar du/c",
      "vår/c grupp … bjuder", "vår/c nummer", "vår/c tekniker|montör|chef|kollega|reparatör ringer upp",
    ],
    quicker: [
      "bekvämare", "direkt", "dygnet runt", "enklare", "enklast", "film", "fler bilder", "fortare", "fortast", "för stor~ fil~", "lättare",
      "lättast", "personligen", "privat", "på studs", "rappare", "smidigare", "smidigast", "snabbare", "snabbast", "snabbt svar",
      "tittar|kollar|kikar vi/c sällan|nästan", "utan krångel", "video",
    ],
    elsewhere: [
      "annan|annat väg|sätt|kanal|app|plattform|sida|ställe", "annat forum", "i butiken", "inte här", "inte via/c den/c|här",
      "någon annanstans", "nån annanstans", "utanför den|detta", "utanför meddelandena|den här|chatten", "vid sidan om",
    ],
    "own-channel": [
      "chatt på vår", "chatten på vår", "direktnummer", "egen|egna|särskild|separat brevlåda|mejllåda|mejladress|telefonlinje|linje",
      "en jour", "firmamejl~", "företagsmejl~", "jobbmail~", "jobbmejl~", "jouren", "journummer~", "jourtelefon~", "kontaktformulär~",
      "kundtjänst nås|på telefon|via", "livechatt", "servicenummer", "support nås|finns på|via", "supportlinje~", "telefonsupport",
      "växeln", "vår/c chatt|hotline|kundtjänst|support|inkorg|mejl|mail|telefonnummer på|via|nås|finns|står",
      "vår/c hjälplinje|servicelinje|telefonlinje|kundlinje|orderlinje", "vår/c nummer|mobil|telefon|mejladress|huvudkontor|växel",
      "ärendesystem",
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
