import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "sv",
  {
    "in-answer": [
      "här|nedan", "i ditt|ert svar|meddelande", "i svaret|chatten|meddelandet",
    ],
    "contact-data": [
      "adress och mobilnummer|mobil|telefon|telefonnummer", "din/c e post",
      "din/c epost~|mailadress|mejladress|mobilnummer|telefonnummer|nr",
      "din|ditt|er|ert mejl|mail|mejladress|mailadress|mobil|mobilnummer|nummer", "ditt|er|ert mobilnummer|telefonnummer|mobil",
      "e post adress", "e postadress~", "fullständigt namn", "för och efternamn", "hotmail|gmail",
      "hur|var|vart|vilket jag|vi … når|nå|ringa", "kontaktnummer", "kontaktuppgifter", "mail adress", "mejl adress", "mobil nummer",
      "mobilnummer~", "namn adress|och", "personlig|privat mejl|mail|nummer|telefon", "siffror jag|vi", "telefon nummer", "telefonnummer/c",
      "telefonnum~", "vart|var vi/c kan? når|nå du/c", "var|hur han|hon kan nå du/c", "var|hur han|hon|teknikern|vi når|nå du/c",
      "var|vart … når|nå du/c", "vilken|vilket mejladress|mejl|mailadress|mail|mobilnummer", "vilket nummer når|nå",
      "vilket nummer nås|kan|får",
    ],
    "address-noun": [
      "adress", "adressen", "adresser", "bostadsadress~", "gata", "gatan", "gatuadress~", "hemadress~", "husnummer", "portkod~",
      "postadress~", "postnummer och", "var du/c bor", "~adress", "~adressen",
    ],
    "card-data": [
      "baksidan|framsidan av kortet|ditt|bankkortet|betalkortet kort?", "baksidan|framsidan på|av kortet|ditt|bankkortet",
      "bild|foto på din/c kreditkort|kort", "cvc", "cvv", "giltighetstid", "giltighetstid~", "kort nummer|uppgifter",
      "kortets nummer|datum", "kortnum~", "kortuppgifter~", "kreditkorts uppgifter", "kreditkortsnum~",
      "siffrorna på baksidan|kortet|ditt|ert", "sista fyra siffror~", "sista siffrorna på", "säkerhetskod~", "tre siffrorna",
      "tre siffror~", "utgångsdatum på", "utgångsdatum~",
    ],
    "identity-document": [
      "bankid", "bild|foto på körkortet|passet|legget|id", "bild|foto|kopia|scan av|på din/c leg|id|pass|körkort|legitimation", "elräkning",
      "fotokopia", "fullständiga? personnummer~", "id handlingar", "id kopia|kort|handling~", "id kort~", "id nummer", "identitetsbevis",
      "identitetshandling~", "idkort", "kopia på passet|körkortet", "kopia på pass|id|leg|din/c",
      "kopia på|av ditt|din|er|ert? leg|pass|körkort|id", "körkort~", "leg", "legitimationen på båda", "legitimation~", "nationellt id",
      "pass", "passet", "personnr", "personnum~", "plastkortet med", "samordningsnummer", "selfie med",
    ],
    credential: [
      "4|6|fyra|sex siffrig~ kod", "användarnamn och", "bank id", "bankdosa~", "bankid kod", "engångs kod", "engångskod~", "inloggning~",
      "inlogg~", "kod från", "koden ni|du nyss|precis|fick", "koden som? du fick|får|fått", "koden … sms", "koden|kod du fick|får|fått",
      "koden|kod som|från amazon|ebay|du|ni", "kod|koden … via|per sms", "lösenord~", "pin kod|koden", "pinkod", "pinkod~", "sexsiffrig~",
      "sms kod|koden", "smskod~", "säkerhetsfråga~", "verifieringskod~", "vilken kod har|fick",
    ],
    "bank-data": [
      "bank uppgifter|konto", "bic", "clearing", "clearing och", "clearingnr", "konto nummer", "kontonummer/c", "kontouppgifterna",
      "paypal adress|mail|mejl|konto", "resten av siffrorna", "swish nummer", "swishnum~", "till|på vilket konto",
      "vart vi|jag|du … pengarna|beloppet", "vart|var pengarna|beloppet|summan", "vilken bank", "vilket konto",
    ],
    "birth-data": [
      "din ålder", "din/c födelsedag", "din|er ålder", "född", "födelse datum", "födelsedatum~", "födelseår", "hur gammal",
      "hur gammal|gamla", "när du/c är? född|fyller",
    ],
    "ask-verb": [
      "ange", "ange gärna? din/c|ert|ditt", "behöver din/c|ett|en|få|ha", "behöver ekonomi|ekonomiavdelningen|kontoret|kundtjänst",
      "behöver vi/c", "behöver vi/c din/c|få|ha|en|ett|också", "behövs", "bekräfta din/c", "bekräfta ditt|din|er|ert", "ber dig|er",
      "ber vi/c dig|er|om", "berätta ditt|din|vad|vilket", "bifoga", "dela med dig|er", "enda|det som? saknas", "fattas|saknas bara",
      "fota|fotografera", "fyll i", "fyll på", "fyll … i", "får|kan vi/c få|ha|be", "får|kan|skulle vi/c din/c|ert|ditt",
      "för verifiering|kontroll|legitimering|registrering", "ge oss/c", "ge|gett mig|oss ditt|din|er|ert|dina",
      "gärna en|ett? bild|foto|kopia", "har du/c ett|en|någon", "kan du/c ge|skicka|mejla|lämna|uppge|skriva|ange|bekräfta",
      "kan|kunde du/c skicka|ge|mejla|messa",
      "kan|skulle ni|du? vänligen? ge|skicka|mejla|lämna|uppge|skriva|ange|bekräfta|dela|meddela|fylla", "knappa in", "komplettera",
      "kontonummer|nummer|personnummer|mobilnummer|namn|mejl tack", "krävs|behövs|fordras en|ditt|din|er|ert|kopia", "ladda upp",
      "legitimera|identifiera|verifiera dig|er", "lämna din/c|oss|ett|gärna", "lämna ditt|din|er|ert|en|ett|mig|oss", "lämna in|över|ut",
      "läs upp", "läs|läsa upp", "låt oss/c få|veta", "maila|mejla ditt|din|en|ett|oss|mig", "maila|mejla|messa oss/c|din/c", "meddela",
      "mejlar|skickar du/c", "när är|föddes du/c", "saknar vi/c", "skicka gärna? med",
      "skicka gärna? oss/c|din/c|en|ett|över|hit|kopia|foto|bild", "skicka koden|siffrorna|koderna",
      "skicka|mejla|bifoga även|också|gärna|bara en|ett|din|ditt", "skicka|mejla|maila|messa|smsa över? ditt|din|er|ert",
      "skicka|mejla|maila|messa|uppge|ange|lämna namn|adress|mobil|mobilnummer|telefonnummer|mejl|kontonummer|personnummer",
      "skicka|mejla|maila|sms~ … till oss|mig", "skriv ditt|din|er|ert|ner|hit", "skriv när", "skriver du/c",
      "skriv|skicka|lämna … här|hit", "skriv|skriva gärna/c", "skriv|skriva gärna? din/c|här|ner|in|koden", "skulle behöva",
      "svara bara? med", "svara bara|gärna|helt|enkelt? med", "svara med", "säg", "säg bara|var|hur|vart|vilket", "säg din/c|ditt",
      "säg mig|oss", "till|på vilket|vilken", "uppge", "uppge din/c", "vad har du/c för", "vad är", "var vänlig ange|uppge",
      "vi/c saknar|behöver", "vilken är|adress", "vilken|vilket mejladress|mejl|mailadress|mail|mobilnummer",
      "vilket|vilken nummer|mejl|mail|adress når|nå|nås", "vilket|vilken nummer|mejl|mail|adress … nå|når|nås", "vilket|vilken är|har|når",
      "vill du/c ha pengarna|beloppet|återbetalningen", "vill få", "vill ha", "vill vi/c ha|se", "vi|jag behöva ditt|din|er|ert|dina",
      "vänligen|snälla skicka|ange|bifoga|uppge|maila|mejla", "väntar vi/c? på ditt|din|er|ert",
    ],
    "account-place": [
      "adressbok~", "i appen|klockan|menyn", "i beställningen", "i inställningarna", "i kassan", "i|på din/c ebay|amazon? konto|profil",
      "i|på kontot|profilen", "i|på|under din/c amazon|ebay konto|inställningar|beställningar",
      "i|under mina? beställningar|köp|inställningar", "på|hos|i|via amazon|ebay", "själv ändra|uppdatera",
      "själv|själva lägga|fylla|ändra", "till det i", "ändra|uppdatera den? där|själv",
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
