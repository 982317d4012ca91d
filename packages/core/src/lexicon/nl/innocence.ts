import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "nl",
  {
    "product-noun": [
      "adapter", "beker", "boek", "boekje", "bord", "doosje", "emaille", "groen", "hoes", "hoesje", "houder", "jas", "kaarten", "kabel",
      "knop", "kussen", "lader", "lamp", "lezer", "logo", "magneet", "magneten", "map", "masker", "mok", "motief", "poster", "print",
      "ring", "shirt", "sleutelhanger/n", "speaker", "spel", "sticker", "stijl", "tas", "telefoon", "terminal", "toets", "trui",
    ],
    "feature-word": [
      "app van de fabrikant", "beltoon~", "bluetooth", "camera voorop|voorkant|voorzijde", "compatibel", "deze|de webcam",
      "discordknop|messengerknop|signalknop|skypeknop|telegramknop|teamsknop|whatsappknop|zoomknop",
      "discord|messenger|signal|skype|telegram|teams|whatsapp|zoom knop|toets", "display", "draait|kantelt|klemt|past hij|ie|op|ook",
      "firmware", "frontcamera", "functie~", "gekoppeld", "icoon", "instelling~", "koppel~", "melding~", "microfoon", "modus",
      "notificatie~", "ondersteun~", "pictogram~", "play store", "pushbericht~", "scherm",
      "toestel|apparaat|app|camera|horloge|programma|handleiding|gebruiksaanwijzing vraagt", "toont", "trilt", "versterker",
      "voorgeinstalleerd~", "werkt met", "widget~",
    ],
    innocent: [
      "3|4|5|6|16|drie|vier|vijf|zes|zestien eerste? laatste? cijfers … serienummer|typeplaatje|etiket|kast|behuizing|frame|model|batch|toestel|apparaat|accu|motor|onderdeel|printplaat",
      "3|4|drie|vier gegraveerde|gedrukte|ingeslagen cijfers", "aan de telefoon zit|hangt", "account bij ebay|amazon",
      "als cadeau verpakken|verpakt", "amazon|ebay betaalt|vergoedt", "belknop", "bericht|mail|email|e van ons|mij|amazon|ebay|postnl",
      "bijgevoegde? folder|brochure|flyer|catalogus is|bevat|toont|legt … handleiding|gebruiksaanwijzing|~handleiding|instructies|montage|veiligheid",
      "bon|kortingsbon|coupon|korting|kortingscode … is|werd|was al|niet|automatisch? verrekend|toegepast|gebruikt|afgetrokken|aangevinkt",
      "cadeauverpakking~", "catalogus|prijslijst|folder|brochure … tentoonstelling|18~|19~", "code van het|de slot|kluis|artikel|product",
      "code|pincode|afhaalcode voor|bij|van de? afhalen|bezorging|bezorger|levering|pakketautomaat",
      "contact met het|de stroom|water|huid|oppervlak", "de volgende stap~", "deurbel~",
      "de|het? negatieve klem|klemmen|pool|accupool|kabel|draad|aansluiting|kant|lading", "de|het? tweede|derde pakket|zending|levering",
      "direct aan|op|onder|naast|in de|het wand|muur|zon|stroom", "direct leverbaar", "extra stuk|stuks", "fietsbel", "fout van onze",
      "geef|geeft die|deze|hem|uw|de? alleen|nooit|niemand aan?", "gratis retour~|verzending", "gratis ruil~|vervanging",
      "klarna|paypal stuurt|mailt|verstuurt|schrijft|boekt", "klik|klikt op",
      "kortingscode|coupon|korting|code|aanbieding|actie van|door amazon|ebay",
      "kosten|commissie van ebay|amazon … inbegrepen|inclusief|prijs",
      "laatste|eerste 3|4|drie|vier cijfers … serienummer|typeplaatje|etiket|kast|behuizing|frame|model|batch|toestel|apparaat|accu|motor|onderdeel|printplaat",
      "lade|vak|kistje voor contant? geld", "lid van het deksel", "mail van postnl|dhl",
      "met|voor uw|je|jouw|jullie vrienden en|of familie", "middelste|bovenste|onderste|houten|metalen ster",
      "naam van de|het wifi|netwerk|apparaat", "niet op ebay/c te? wachten|rekenen",
      "nummer op het|de etiket|typeplaatje|sticker|doos|verpakking|label", "om te verbeteren", "op tijd", "op voorraad",
      "op? de? rekening van de? dhl|ups|fedex|postnl|dpd|douane|leverancier|fabrikant|vervoerder|koerier", "particuliere verkoop",
      "particulier|privé verkoper", "plezier|gezellig|spelen|avond|feest|delen|deel met vrienden en|of familie",
      "sneller|makkelijker|handiger|fijner dan via/c amazon|ebay", "ster op|van|in de|het", "sterrenbeeld", "sterrenhemel", "sterschroef~",
      "stuur van|is", "stuur|sturen|terugsturen|haalt|halen|ruilen|ruilt hem|het|ze? gratis", "telefoonboek",
      "veel plezier|speelplezier ermee? met vrienden en|of familie", "verkoop is particulier", "verkoop|verkopen wij? particulier|privé",
      "verkopers kunnen|mogen kopers? alleen|enkel een|maar? positief|positieve", "vijf|5 sterren service|hotel|kwaliteit",
      "volg de|het|deze stappen|aanwijzingen|instructies|link|pakket|zending", "volg ons|onze stappenplan|handleiding|instructies|uitleg",
      "voor de douane|koerier|bezorger|vervoerder|chauffeur|fabrikant", "wachtwoord van|op de|het wifi|router|sticker|toestel|netwerk",
      "wilt|wil|kunt|kun je/c het/c onderling", "zoek een ander", "zoek geraakt", "zwart|zwarte kleur|leer|hoes",
    ],
  },
  {
    hit: {
      "product-noun": "De hoes is nieuw.",
      "feature-word": "Het is compatibel.",
      innocent: "De deurbel is hier.",
    },
    miss: {
      innocent: "Graag een review.",
    },
  },
);
