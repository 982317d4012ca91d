import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "nl",
  {
    "contact-data": [
      "06 nummer", "contactgegevens", "e? mailadres", "mobiele nummer", "telefoonnummer/c",
      "uw/c e? mail|email|telefoon|nummer|06|gsm|whatsapp", "volledige naam", "welk nummer",
    ],
    "address-noun": [
      "adres", "adresgegevens", "huisnummer", "waar je/c woon|woont", "~adres",
    ],
    "card-data": [
      "beveiligingscode", "creditcardgegevens", "creditcardnummer~", "cvc", "cvv", "drie cijfers", "foto van uw/c creditcard|kaart",
      "kaartgegevens", "kaartnummer~", "vervaldatum",
    ],
    "identity-document": [
      "bsn", "burgerservicenummer", "id kaart|bewijs", "identiteitsbewijs", "identiteitskaart", "legitimatie~", "paspoort~", "rijbewijs~",
      "rijksregisternummer", "selfie met",
    ],
    credential: [
      "code die je/c", "code uit|via", "inlogcode", "inloggegevens", "login", "pincode~", "sms code", "verificatiecode~", "wachtwoord~",
    ],
    "bank-data": [
      "paypal adres|mail|mailadres|account|e", "rekeningnummer/c",
    ],
    "birth-data": [
      "geboortedatum", "geboren", "hoe oud", "uw/c leeftijd",
    ],
    "ask-verb": [
      "antwoord met", "bevestig|bevestigen ons|even|uw/c", "bezorg ons", "door te geven", "doorgeven", "geef|geeft … door|op",
      "geef|geeft|geven ons/c|even|hier|uw/c|aan", "graag uw/c|een|foto|kopie|ontvangen|nog", "heb|hebben ik|wij|we? nog|uw/c|een? nodig?",
      "heb|hebt je/c een", "kan/c je/c ons/c|uw/c", "kan|mag|mogen wij/c uw/c|om|een|nog|even", "laten/v ons/c",
      "mail|app ons/c? even|uw/c", "nodig", "noteer", "op welk", "opgeven", "opsturen",
      "schrijf|stuur|stuurt|sturen ons/c|even|uw/c|een|de|het|hier", "stuur|stuurt … op", "typ hier", "upload~", "vermeld", "verstrek~",
      "vertel|zeg ons/c", "vraagt uw/c|om", "vul aan", "vul|vult even/c? hier|uw/c", "vul|vult … aan|in", "wat is|zijn", "welk|welke is",
      "zet die|uw/c",
    ],
    "account-place": [
      "bij|op|in|via amazon|ebay", "in de bestelling", "in|onder|via uw/c amazon|ebay? account|profiel|bestellingen",
      "zelf|daar aanpassen|wijzigen",
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
