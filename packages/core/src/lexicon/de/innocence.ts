import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "de",
  {
    "product-noun": [
      "aufkleber", "becher", "box", "halter", "halterung", "hülle", "jacke", "kabel", "lampe", "leser", "logo", "look", "motiv", "münze/n",
      "poster", "ring", "schild", "shirt", "sticker", "stil", "ständer", "tasche", "tasse", "taste", "telefon", "terminal", "uhr",
    ],
    "feature-word": [
      "anmeldung|registrierung|app|gerät|kamera|login|portal|hersteller verlangt|fragt|braucht|fordert|will", "app des herstellers",
      "benachrichtigung~", "bluetooth", "discord|messenger|signal|skype|telegram|teams|whatsapp|zoom taste|tasten|knopf|button", "display",
      "eignet|eignen sich für|zum|zur|auch", "firmware", "funktion~", "integrier~", "klingelt|leuchtet|piept|blinkt auch? bei|sobald|wenn",
      "klingelt|leuchtet|piept|blinkt wenn|bei|sobald", "kompatib~", "koppel~", "liest|lesen … nachrichten", "modus", "push~", "soundbox~",
      "streamt|streamen|überträgt|livestream~", "symbol~", "unterstütz~", "vibrier~", "widget~", "zeigt",
    ],
    innocent: [
      "0|1|2|3|4|5|6|7|8|9|10|16|20 bar", "abgabe|abgeben beim", "als geschenk", "amazon|ebay überweist", "bar druck",
      "bargeld und? schmuck|papiere|wertsachen|münzen", "bewertungsbogen",
      "code|einmalcode|pin der|für|zur zustellung|abholung|lieferung|übergabe|packstation",
      "coupon~|rabattcode|gutscheincode|rabatt|code|angebot|aktion von amazon|ebay",
      "die|das|der? zweite/n|dritte/n lieferung|sendung|paket|teillieferung",
      "die|den|der|das? negativ~ klemme|klemmen|pol|batterieklemme|batteriepol|elektrode|kabel|leitung|seite|anschluss|platte|spannung|ladung",
      "die|den|der|unsere|ihre regeln", "die|eine|der|einer|jede|jeder|pro|je|einzelne|neue|defekte|einzelnen zelle",
      "direkt an|auf|unter|neben|am|in der|die|den|das|wand", "direkt aus|ab lager",
      "drei|3|vier|4|fünf|5|sechs|6|sechzehn|16 ersten? letzten? ziffern|zahlen|stellen … seriennummer|typenschild|gehäuse|etikett|aufkleber|platine|charge|modell|modellnummer|artikelnummer|rahmennummer|gerät|geräts|unterseite|batteriefach|akku|barcode|strichcode|bauteil",
      "e? mail|email|nachricht von uns|mir|amazon|ebay", "einen? fall|klage bei|über|auf ebay/c",
      "ein|eine|einen|einer|eines|einem andere|anderen|anderer|anderes|anderem", "fach|fächer|fächern für bargeld",
      "fehler auf unserer seite",
      "flyer|faltblatt|broschüre|prospekt|katalog|beileger ist|sind|enthält|zeigt|erklärt|mit … anleitung|~anleitung|montage|sicherheitshinweise|pflegehinweise|hinweise",
      "fünf|5 sterne service|hotel|qualität", "für den|die|das zoll|spediteur|spedition|fahrer|paketdienst|hauptzollamt|zusteller",
      "gab|galt|war|waren es? nur am|bis|im|zum|in", "galt|galten|endete|endeten|lief|liefen bis zum?",
      "geben|gib sie/c? bitte? nur|niemandem",
      "geburtsdatum|geburtstag des|der|vom kindes|babys|täuflings|enkels|tochter|künstlers|künstlerin", "geburtstagsgeschenk",
      "gebühren|provision|gebühr von? ebay|amazon? … drin|enthalten|inbegriffen|inklusive", "geschenkverpack~", "gutschein von amazon|ebay",
      "gutscheinbetrag~|gutscheinanteil", "gutscheinhülle~",
      "gutschein|coupon|rabatt|aktionscode|code … wurde|wurden|war|ist nicht|schon|bereits|automatisch? eingelöst|angewendet|abgezogen|verrechnet|angeklickt",
      "halben preis zurück|dafür|erstattet|wieder", "hausnummer|straße … schild|klingel|gravur|graviert|tasse|kissen",
      "katalogpreis~|katalognummer~|katalogwert~|katalogbild~", "katalog|preisliste|prospekt|broschüre|bestellschein … ausstellung|18~|19~",
      "klarna|paypal schickt|sendet|mailt|verschickt|bucht|zieht|erstattet", "konto bei ebay|amazon",
      "kostenlos/a rücksendung|rückversand|ersatz",
      "letzten|ersten drei|3|vier|4 ziffern|zahlen|stellen … seriennummer|typenschild|gehäuse|etikett|aufkleber|platine|charge|modell|modellnummer|artikelnummer|rahmennummer|gerät|geräts|unterseite|batteriefach|akku|barcode|strichcode|bauteil",
      "liegt|liegen bei etwa|ca|rund|circa|nur|unter|über",
      "nummer auf dem|der|am typenschild|etikett|aufkleber|strichcode|karton|gehäuse|schild",
      "nur? direkt bei|über|auf amazon|ebay einlös~|eingelöst", "schneller|einfacher|bequemer|besser als über/c|bei|auf amazon|ebay",
      "sie bitte ihr/c", "sterne zum", "such|suche|suchst|suchen sie/c? sich|dir … aus", "teilen sie mit", "um besser zu",
      "um uns zu verbessern", "verkaufe|verkauf als|ist|erfolgt? privat",
      "verkäufer können|dürfen|kann|darf ohnehin|sowieso|käufer|käufern? nur|keine positiv~|negativ~", "vom coupon|gutschein",
      "von unserer seite", "webshop|onlineshop aufkleber|etikett", "wenn|falls sie/c … ersteigern|ersteigerst",
      "western union blechschild|emailleschild|schild|telegramm|plakat", "zahlungserinnerung",
      "zelle ist|hat|wurde|war|aus|mit|im|liefert|nummer|figure/f",
      "zieht|rechnet|gibt ebay|amazon den|die|der? staffelpreis~|mengenrabatt~|mengenpreis~", "zum geburtstag",
    ],
  },
  {
    hit: {
      "product-noun": "Die Hülle ist neu.",
      "feature-word": "Es ist kompatibel.",
      innocent: "Der Bewertungsbogen liegt da.",
    },
    miss: {
      innocent: "Bitte eine Bewertung.",
    },
  },
);
