import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "nl",
  {
    "in-answer": [
      "hier|hieronder", "in uw|je|het|de|dit|deze antwoord|reactie|bericht|chat",
    ],
    "contact-data": [
      "06", "06 nummer", "contactgegevens", "contactnummer", "e? mailadres", "gsm nummer", "hotmail|gmail adres", "je/c? e mail",
      "mail adres", "mobiel nummer", "mobiele nummer", "mobieltje", "naam en adres|telefoonnummer", "naam en? adresgegevens|telefoonnummer",
      "privénummer|privémail|privéadres", "telefoonnr|telnr", "telefoonnummer/c", "uw/c e mail",
      "uw/c mailadres|mail adres|mobiel|mobiele|telefoonnummer|privé", "uw/c telefoon? nummer", "uw|je|jouw mail|mailadres|nummer",
      "uw|jouw|jullie whatsapp", "vast of mobiel", "volledige naam", "voor en achternaam", "waar op|onder ik|we|wij je|u kan|kunnen",
      "waar|hoe hij|ze|zij je/c kan|kunnen? bereiken", "waar|hoe hij|ze|zij|iemand|onze je/c … bereiken|bellen|bereikt",
      "waar|hoe we|wij|hij je/c kunnen|kan bereiken|bellen", "waar|waarop … je/c kan|kunnen|kunt bereiken|bellen|appen|mailen",
      "waar|waarop|hoe|onder ik|we|wij je|u … bereiken|bellen|mailen|appen|kan", "welk/n nummer",
    ],
    "address-noun": [
      "adres", "adresgegevens", "huis nr", "huisnummer", "postadres", "postcode en", "straat en", "thuisadres", "waar je/c woon|woont",
      "woonplaats", "~adres",
    ],
    "card-data": [
      "3|drie cijfers op|achterop|achter", "achterkant van uw/c|de kaart|bankpas|creditcard", "beveiligingscode",
      "cijfers van uw|je|de kaart|pas", "creditcard gegevens|nummer", "creditcardgegevens", "creditcardnummer~", "cvc", "cvv",
      "drie cijfers", "kaart gegevens|nummer", "kaartgegevens", "kaartnummer~", "kaartverificatiecode", "laatste cijfers van",
      "laatste vier|4 cijfers", "nummer van uw|je|de creditcard|kaart|pas|bankpas", "nummers op uw/c|de bankpas|pas|kaart", "pasnummer",
      "veiligheidscode", "vervaldatum van de|uw|je kaart|creditcard|pas|bankpas", "voor en achterkant",
    ],
    "identity-document": [
      "achterkant|achterzijde van uw/c|de pas|id|rijbewijs|bankpas|identiteitskaart", "bsn", "burgerservicenummer",
      "foto|kopie|scan van uw|je|jouw|het id|paspoort|rijbewijs|identiteitsbewijs|identiteitskaart|legitimatie", "id kaart|bewijs",
      "id nummer", "identiteit", "identiteitsbewijs", "identiteitskaart", "identiteitspasje", "kopie id|paspoort|legitimatie",
      "legitimatiebewijs", "legitimatie~", "paspoort~", "plastic kaartje|pasje", "rijbewijs~", "rijksregisternummer", "selfie met",
      "sofinummer", "uw/c pasje|rijbewijs",
    ],
    credential: [
      "4|6|vier|zes cijferige code", "bevestigingscode~", "cijfercode", "code die amazon|ebay|u|je", "code die je/c", "code die je/c … sms",
      "code die u|je net|zojuist|per", "code nodig die", "code uit|via", "eenmalige code", "gebruikersnaam en", "inlog", "inlogcode",
      "inloggegevens", "inloggen met uw", "login", "pin", "pincode~", "sms code", "tancode", "verificatie code", "verificatiecode~",
      "wachtwoorden", "wachtwoord~", "welke code heeft|hebt|kreeg|ontving", "welke code|cijfers … sms|mobiel", "zescijferige code",
    ],
    "bank-data": [
      "bank gegevens|rekening", "bic", "laat weten waarheen", "op welke naam", "op|naar welk|welke rekening|iban|rekeningnummer",
      "paypal adres|mail|mailadres|account|e", "rekening nummer", "rekeningnummer/c", "tenaamstelling",
      "waarheen|waarnaartoe|waar … geld|bedrag|naam",
    ],
    "birth-data": [
      "geboorte datum", "geboortedatum", "geboortejaar", "geboorteplaats", "geboren", "hoe oud", "uw/c leeftijd", "uw/c verjaardag",
      "wanneer u jarig",
    ],
    "ask-verb": [
      "als|wanneer|zodra|indien je/c ons/c|mij", "antwoord met", "bevestig|bevestigen ons|even|uw/c", "bezorg ons",
      "bezorg|bezorgen … even", "deel met ons/c", "door te geven", "door waar|hoe", "doorgeeft|doorstuurt|doormailt|doorappt",
      "doorgegeven heeft|hebt", "doorgeven", "even doorgeven|doormailen|doorappen|sturen|geven", "geef maar|even? door",
      "geef|geeft de laatste|drie|vier|cijfers", "geef|geeft door", "geef|geeft … door|op", "geef|geeft|geven ons/c|even|hier|uw/c|aan",
      "geef|geeft|geven … aan|mee", "graag ontvangen|ontvang|horen|hoor|vernemen|vernemen wij/c", "graag uw/c|een|foto|kopie|ontvangen|nog",
      "graag|gelieve terugmailen|terugsturen|antwoorden|reageren|doorgeven|sturen met", "hebben|heb nog? uw/c",
      "hebben|heb wij/c? uw/c … nodig", "heb|hebben|heeft wij/c … nodig", "heb|hebt je/c een",
      "iban|rekeningnummer|mailadres|telefoonnummer|nummer en? naam? graag|aub", "ik|wij|we heb|hebben nodig",
      "ik|wij|we heb|hebben … nodig", "intikken", "intypen", "kan/c je/c ons/c|uw/c", "kan|mag|mogen wij/c uw/c|om|een|nog|even",
      "kopie|foto|scan van … nodig|vereist", "krijg|krijgen wij/c nog van je/c", "laat|laten even weten wat|welk|welke|op",
      "laat|laten uw/c … achter", "laten/v ons/c", "lees|leest mij|me", "mag wij/c je|uw|jouw", "mag|mogen|kan|kunnen wij/c|van u|je uw/c",
      "mail|app ons/c? uw/c", "mail|mailt ons|me|mij uw/c|je|een|de", "missen|mis wij/c nog|alleen|de|het|uw/c",
      "missen|mis wij/c? alleen|enkel|nog", "naar welk|welke", "nodig hebben", "noteer", "onder welk", "ontbreekt|ontbreken alleen|nog",
      "op welk", "opgeven", "opsturen", "reageer|reageren|antwoord|antwoorden gewoon|even|svp|graag|simpelweg|alleen? met",
      "schrijf|stuur|stuurt|sturen ons/c|even|uw/c|een|de|het|hier", "stuur|stuurt je/c? ons|me|mij",
      "stuur|stuurt|sturen … mee|op|door|even|over", "ter controle|verificatie", "ter identificatie", "tikken",
      "tik|typ|zet die|ze hier|maar", "typ", "typen", "upload~", "uw|je … graag", "van u|je|jou nodig", "vermeld", "verstrek~",
      "vertel|vertelt … even", "vertel|zeg ons/c", "voor de registratie|controle|verificatie", "vraagt uw/c|om",
      "vraagt|eist|verlangt een|uw|je|om", "vragen wij/c", "vul aan", "vul|vult even/c? hier|uw/c", "vul|vult … aan|in", "wat is|zijn",
      "welk mailadres|emailadres zet|gebruik|vul", "welk|welke is", "wij/c mis|missen|zoek|zoeken nog", "wij/c zoeken|missen nog",
      "willen|wil wij/c? graag? een foto|kopie|scan|afbeelding", "wil|wilt|wou je/c ons|mij|me|uw|je", "zet die|uw/c",
      "zet|typ|tik hier|hieronder", "zou|kun|kunt je/c ons|mij|me|even|uw|je|jouw",
    ],
    "account-place": [
      "bij uw/c adresgegevens|accountgegevens", "bij uw/c amazon|ebay? account|bestelling", "bij|op|in|via amazon|ebay",
      "daar toevoegen|invullen|aanvullen", "in de bestelling", "in de instellingen|bestelgegevens|accountinstellingen",
      "in de|het app|horloge|menu", "in uw/c amazon|ebay account|instellingen",
      "in|onder|via uw/c amazon|ebay? account|profiel|bestellingen", "op de bestelpagina|accountpagina",
      "op uw/c accountpagina|bestelpagina", "zelf aanvullen|toevoegen|invullen|aanpassen", "zelf|daar aanpassen|wijzigen",
    ],
  },
  {
    hit: {
      "contact-data": "Het telefoonnummer graag.",
      "address-noun": "Het factuuradres ontbreekt.",
      "card-data": "Het kaartnummer.",
      "identity-document": "Het paspoort.",
      credential: "Het wachtwoord.",
      "bank-data": "Het rekeningnummer.",
      "ask-verb": "Stuur ons de foto.",
    },
    miss: {
      credential: "De pinda is lekker.",
    },
  },
);
