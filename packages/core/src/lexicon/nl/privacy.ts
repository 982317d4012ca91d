import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "nl",
  {
    "contact-data": [
      "06 nummer", "contactgegevens", "e? mailadres", "mobiele nummer", "telefoonnummer/p",
      "uw/p e? mail|email|telefoon|nummer|06|gsm|whatsapp", "volledige naam", "welk nummer",
    ],
    "address-noun": [
      "adres", "adresgegevens", "huisnummer", "waar je/p woon|woont", "~adres",
    ],
    "card-data": [
      "creditcardgegevens", "creditcardnummer~", "cvc", "cvv", "drie cijfers", "kaartgegevens", "kaartnummer~",
    ],
    "identity-document": [
      "bsn", "id kaart|bewijs", "identiteitsbewijs", "identiteitskaart", "legitimatie~", "paspoort~", "rijbewijs~", "rijksregisternummer",
    ],
    credential: [
      "code die je/p", "code uit|via", "inloggegevens", "login", "pincode~", "verificatiecode~", "wachtwoord~",
    ],
    "bank-data": [
      "paypal adres|mail|mailadres|account|e", "rekeningnummer/p",
    ],
    "birth-data": [
      "geboortedatum", "geboren", "hoe oud", "uw/p leeftijd",
    ],
    "ask-verb": [
      "bevestig|bevestigen ons|even|uw/p", "bezorg ons", "door te geven", "doorgeven", "geef|geeft|geven ons/p|even|hier|uw/p|aan",
      "graag uw/p|een|foto|kopie|ontvangen|nog", "heb|hebben ik|wij|we? nog|uw/p|een? nodig?", "heb|hebt je/p een", "kan/p je/p ons/p|uw/p",
      "kan|mag|mogen wij/p uw/p|om|een|nog|even", "laten/v ons/p", "mail|app ons/p? even|uw/p", "nodig", "op welk", "opgeven", "opsturen",
      "schrijf|stuur|stuurt|sturen ons/p|even|uw/p|een|de|het|hier", "upload~", "vermeld", "vertel|zeg ons/p", "vraagt uw/p|om",
      "vul|vult hier|uw/p", "wat is|zijn", "welk|welke is", "zet die|uw/p",
    ],
    "account-place": [
      "bij|op|in|via amazon|ebay", "in de bestelling", "in|onder|via uw/p amazon|ebay? account|profiel|bestellingen",
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
