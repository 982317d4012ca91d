import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for channels and contact. */
export const contact: Lexicon = lexicon(
  "de",
  {
    messenger: [
      "grün/a app|messenger", "grün/a chat~|nachrichten~|programm|chatprogramm|chat", "grün/a sprechblase|blase|symbol|hörer",
      "grünen nachrichtendienst|kanal", "messenger dienst", "per skype|zoom|facetime", "per whats|wapp", "signal app",
      "signal chat|gruppe|nummer", "signal schreiben|schicken|erreichbar", "skypen|skypt|skype|skypst",
      "telegramgruppe|telegramkanal|telegram nutzername", "wa nummer", "wasap|wassap|wotsapp|whatsi|watzap", "whats app|up", "whatsapp~",
      "über/c|bei|auf|in signal schreiben/v|erreich~|anschreib~|kontaktier~|melden/v|chatten/v", "über/c|per signal",
    ],
    "messenger-weak": [
      "blau/a app|messenger", "blau/a papierflieger|flieger", "papierflieger", "über/c whats|wa",
    ],
    "social-network": [
      "blau/a netzwerk", "facebookgruppe|facebookseite|facebook gruppe", "facebook~", "insta account|story", "insta profil|seite|kanal",
      "instagramseite|instagramprofil|instagramkanal|instagram profil", "instagram~", "netzwerk mit dem", "pinterest~", "tiktokkanal",
      "tiktok~", "youtubekanal|youtube kanal", "youtube~",
    ],
    "social-weak": [
      "fb gruppe|seite", "sozial/a medien|netzwerke",
    ],
    "contact-verb": [
      "absprechen", "abstimmen", "anschreib~", "ansprech~", "antexten", "anzuschreiben", "austauschen", "bescheid geben|gib|geb|sagen|sag",
      "besprech~", "chatten/v", "erreich~", "fragen|frag|frage|fragt sie? uns/c|mal|einfach|gerne|dort", "für sie|dich da", "hinwenden",
      "in verbindung", "klären", "kommunizieren", "kontakt", "kontaktier~", "lassen/v sie? uns/c", "melden/v", "quatschen", "reden/v",
      "schnacken", "schreiben/v", "sprechen/v", "texten/v", "unterhalten", "weiterreden|weiterschreiben|weiterplaudern", "wenden sie|dich",
      "zu erreichen", "zur verfügung",
    ],
    "contact-direct": [
      "am|ans telefon", "an die strippe", "anfunken", "anklingeln", "anruf~", "ans ohr|rohr", "anschellen", "anzurufen", "bimmelst",
      "bimmel~", "dm", "durchklingel~", "durchläuten", "durchrufen", "durchtelefonieren", "e? mail/n", "email/n", "fax", "faxen",
      "fernmündlich", "funk|funke|funken … an", "griff zum hörer|telefon", "hörer greifen|nehmen", "klingeln/v sie? mal/c? mal/c? durch",
      "klingeln/v … durch", "läuten/v … an|durch", "mailen/v", "per dm|pm", "per pn|telefon", "pn", "rufen/v", "rufen/v … an",
      "rufen/v … zurück|durch", "rückruf", "schell|schelle|schellen|klingel … durch", "simsen", "sms", "sprachi", "sprachnachricht~",
      "telefonat~", "telefonier~", "telefonisch~", "texten|textet|text mir|uns", "videoanruf~", "videocall|videotelefonie|videochat",
      "whatsappen", "zum hörer|telefon greifen|greif", "zurückruf~", "zurückzurufen",
    ],
    "contact-add": [
      "abonnier~", "adden", "anmelden", "beitreten", "dazukommen", "finden/v", "folgen/v", "hinzufüg~", "scannen/v", "suchen/v", "treten/v",
    ],
    "search-verb": [
      "eingeb~", "geben/v sie/c? mal/c? unser/c|den|bei|im", "gib|geb|geben|gebt … ein", "googel~", "googl~", "nach unser/c", "suchen/v",
      "tippen/v",
    ],
    "find-result": [
      "erst/a platz|stelle|eintrag", "erst/a treffer|link|ergebnis", "finden/v sie/c? uns/c|unser/c|alles|dort|schon", "fündig",
      "ganz oben", "landen|landest sie/c", "sofort|gleich|direkt zu uns", "stoßen|stößt sie/c auf",
      "taucht|tauchen|steht|kommt|kommen wir|oben|gleich|schon",
    ],
    "search-engine": [
      "bing", "browser~", "google", "im netz", "internet", "online", "suchmaschine~", "web",
    ],
    "shop-name": [
      "da|dort|drüben heiß|heiße|heißen|nenn|nenne|bin|sind ich|wir mich? als?", "firma|laden aus|in und|plus", "firmenname~",
      "gleichen|selben|diesem namen", "markenname~",
      "mein|meine nick|nickname|profil|profilname|username|nutzername|benutzername dort|da|ist|heißt|lautet",
      "name|namen auf|des|unseres|vom|steht", "name|namen hier|unten", "nick", "shopname~", "unser/c name|namen|marke|firma|laden",
      "unser/c shopname|firmenname|firmennamen|markenname|markennamen|verkäufername|verkäufernamen|marke|label|betrieb", "unter dem namen",
    ],
    "contact-detail": [
      "durchwahl~", "e mail adresse/n", "email adresse", "faxnummer", "festnetznummer~", "handynr", "hotline~", "kontaktdaten",
      "kontaktnummer", "mailadresse", "mobil", "nummer hier|unten|folgt|lautet|ist", "servicenummer", "skypename/n|telegramname/n",
      "skype|telegram|whatsapp|discord|instagram|insta|signal|facebook name|namen|kontakt|id|nick|nutzername|nutzernamen|handle", "tel",
      "telefonnummer/c", "unter die/c nummer", "whatsapp nummer",
    ],
    "contact-place": [
      "auf|in|im der|dem|unser/c? karte|rechnung|lieferschein|flyer|verpackung|karton|paket|zettel|etikett|deckel|foto|bild|profil|betreff",
      "beipackzettel", "foto|bild zwei|drei", "im paket liegt|liegende|findest|finden", "impressum", "profilbild", "rückseite",
      "visitenkarte~",
    ],
    "qr-code": [
      "code abscannen|einscannen|scannen", "code mit|per dem? handy|kamera|smartphone", "die|unsere qr", "handykamera", "kamera auf|drauf",
      "scannen/v sie/c? mal/c? den|diesen code", "scannen/v sie/c? mal/c? die/c",
    ],
    community: [
      "chatgruppe", "club", "community", "facebookgruppe", "fangruppe", "forum", "gruppe", "kanal", "kundengruppe", "produkttester~",
      "telegramgruppe", "testergruppe|testerkreis", "unser/c ~gruppe|kreis|runde", "vip gruppe|kreis", "whatsappgruppe",
    ],
    connect: [
      "abonnieren|abonniere|abonniert unseren kanal", "abonnier~ uns/c|unser/c", "add|adde sie/c? uns/c", "add|adden sie/c? uns/c",
      "an unser/c mailadresse|postfach|mail|email", "anruf genügt|reicht",
      "bei uns anrufen|durchrufen|durchklingeln|durchbimmeln|anklingeln|melden", "bei|mit uns/c mal/c? anrufen|telefonieren",
      "bimmel|klingel|rufen/v sie? mal/c? mal/c? an|durch", "bimmel|klingel|rufen/v sie? mal/c? mal/c? bei uns/c",
      "einfach|kurz|gern|gerne|mal durchbimmeln|durchklingeln|durchrufen|anklingeln|anbimmeln|durchläuten",
      "erreich~ sie/c? uns/c mal/c? telefonisch|per|über/c", "finden/v|suchen/v sie/c? mal/c? uns/c auf|bei",
      "folgen/v sie/c? mal/c? uns/c|unser/c", "funken/v uns/c mal? an", "füg|füge|fügen mich|uns … hinzu", "füg|füge|fügen sie/c? uns/c",
      "kontaktier~ sie? uns/c mal/c? per|über|via|auf|direkt", "kurzer|kurzen|ein anruf", "liken|like|likt unser/c",
      "mail|maile|mailen|mailt sie? mal/c? uns/c", "melden/v sie? dich|sich? mal/c? mal/c? telefonisch", "rufen/v sie/c? mal/c? uns/c",
      "rufen/v … zentrale|büro|laden|werkstatt|hotline|firma|geschäft", "ruf|rufe|rufen wir/c sie|dich",
      "schick|schicke|schicken|schreib|schreibe|schreiben|lass|lassen sie? mir|uns mal/c? eine? kurze? whatsapp|sms|e|mail|email|pn|dm",
      "schreiben/v|schicken/v sie? mal/c? uns/c mal/c? die/c mail|email|e|sms",
      "schreib|schreibe|schreiben|texte|schreibt mich|uns an|per|über|auf", "treten/v sie/c? mal/c? unser/c", "um rückruf",
      "uns/c auf insta|facebook|instagram", "uns/c mal/c? anrufen|anzurufen|anmailen|hinzufügen", "unser/c nummer",
      "unsere zentrale|hotline|telefonzentrale anrufen|an", "werde|werden|werdet sie? fan|follower|mitglied|teil unserer",
      "wir/c dich|sie mal/c? anrufen", "wählen|wähle|wähl sie/c? unser/c|die nummer|hotline|durchwahl",
    ],
    quicker: [
      "24 stunden", "am schnellsten|einfachsten", "auf dem kurzen|kleinen dienstweg", "auf kurzem weg|wege", "bequemer",
      "besser klären|besprechen|erklären", "direkt", "direkter|kurzer draht", "einfacher", "fixer", "flotter", "im handumdrehen",
      "kurzem|kurzen weg", "kurzen dienstweg", "leichter", "mehr fotos|bilder", "ohne wartezeit|umwege|warteschleife", "persönlich",
      "privat", "rascher", "rund um die uhr", "schneller", "sofort", "speditiver", "unkompliziert~", "video",
      "wesentlich|deutlich|viel|bedeutend einfacher|leichter|schneller|bequemer|besser", "zügiger",
    ],
    elsewhere: [
      "an anderer stelle", "ander/a weg|wege|kanal|app|plattform|seite", "anders wo", "anderswo", "anderweitig", "auf anderem weg|wege",
      "auf einem? anderen weg|wege|kanal", "auf meinem|unserem privaten? kanal", "außerhalb von? ebay/c", "außerhalb|ausserhalb",
      "außerhalb|ausserhalb dieser|der", "drüben", "im laden|geschäft|büro", "nicht hier", "nicht über/c diese|diesen|das|hier", "privat",
      "privaten chat", "sonstwo|sonst wo", "unter vier augen", "woanders",
    ],
    "own-channel": [
      "am telefon weiter", "ansprechpartner per|telefonisch|unter", "durchwahl",
      "eigen/a|separat/a|gesondert/a mailbox|postfach|mailadresse|hotline|servicenummer", "hotline~|kundenhotline", "kontaktformular",
      "kundenhotline~", "kundentelefon", "live chat|livechat auf|unser/c", "service hotline|telefon|nummer", "service mail|email",
      "servicenummer", "support hotline|telefon|postfach|email", "ticketsystem",
      "unser/c e mail|email|mail|durchwahl|hotline|nr|handynummer|festnetz|chat|serviceteam",
      "unser/c kontaktformular|servicemail|hotline|telefonnummer|rufnummer|mobilnummer|handy|faxnummer",
      "unser/c nummer|handy|telefon|postfach|mailadresse|zentrale|büro", "unser/c techniker per|telefonisch|unter|anrufen",
      "unser/c ~postfach|hotline|support|service|kundenservice per|unter|telefonisch", "unser/c ~telefon|hotline|durchwahl",
      "werkstatt anrufen",
    ],
  },
  {
    hit: {
      messenger: "Schreib mir in der grünen App.",
      "contact-direct": "Rufen Sie an.",
      "contact-add": "Abonnieren Sie den Kanal.",
      "search-verb": "Googeln Sie den Namen.",
      "shop-name": "Unser Name steht drauf.",
      "contact-detail": "Die Handynummer steht hier.",
      "qr-code": "Die Handykamera genügt.",
      connect: "Folgen Sie uns.",
      elsewhere: "Das klären wir woanders.",
    },
    miss: {
      messenger: "Der grüne Apfel ist reif.",
      "contact-direct": "Die Berufe sind neu.",
      connect: "Folgende Teile fehlen uns.",
    },
  },
);
