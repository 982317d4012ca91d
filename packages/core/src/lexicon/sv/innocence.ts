import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "sv",
  {
    "product-noun": [
      "adapter", "affisch", "affischen", "affischer", "bok", "boken", "dekal~", "fodral", "hållare", "högtalare", "jacka", "kabel",
      "klistermärke~", "klocka", "knapp", "kuddar", "kudde", "kudden", "laddare", "lampa", "logga", "loggan", "logo", "läsare", "magnet",
      "mask", "motiv", "mugg", "mössa", "nyckelring", "nyckelringen", "poster", "ram", "ring", "skal", "skylt", "skärm", "skärmen", "spel",
      "spelet", "stativ", "stil", "t shirt", "tavla", "tavlan", "telefon", "telefonen", "terminal", "tryck", "trycket", "tröja", "tröjan",
      "väska",
    ],
    "feature-word": [
      "apparaten|appen|kameran|klockan|programmet|enheten frågar|kräver|vill", "avisering~", "bluetooth",
      "den här|denna webbkamera~|webbkameran|kameran|kamera",
      "den|det|som|och|klockan|skärmen|displayen|appen|enheten|telefonen|mobilen|apparaten visar",
      "discordknapp|messengerknapp|signalknapp|skypeknapp|telegramknapp|teamsknapp|whatsappknapp|zoomknapp",
      "discord|messenger|signal|skype|telegram|teams|whatsapp|zoom knapp", "display", "firmware", "frontkamera~", "fungerar med",
      "funktion~", "förinstallera~", "ikon~", "inställning~", "integration~", "kompatib~", "mikrofon~", "notis~", "parkoppla~",
      "play butik", "pushnotis~", "stöder", "stödjer", "synka~", "tillverkarens app", "vibrerar",
      "visar aviseringar|notiser|samtal|sms|meddelanden|när|vem", "widget~",
    ],
    innocent: [
      "amazons|ebays rabattkod|kupong|erbjudande|rabatt|kampanj|kod", "amazon|ebay har tagit|plockat bort", "amazon|ebay tog bort",
      "bifogade? broschyren|foldern|bladet|katalogen är|innehåller|visar|förklarar … guide|guiden|snabbguide~|bruksanvisning~|manual~|montering~|säkerhet~",
      "den|det? negativa polen|klämman|kabeln|sladden|sidan|anslutningen|laddningen|batteripolen",
      "det|den? andra|tredje paket~|sändning~|leverans~", "direkt från lagret", "direkt i|på|under|mot|vid solen|väggen|el|ytan",
      "dra|drar tillbaka ärendet|anmälan|reklamationen|kravet", "ebays|amazons avgifter … ingår",
      "fack|låda|lådan för|till kontanter|sedlar", "fem|5 stjärnig~ service|hotell|kvalitet", "fortsätt följa", "fri retur",
      "födelsedagspresent", "följ följande|stegen|anvisningarna|instruktionerna|paketet|länken",
      "för|åt tullen|tullverket|budet|budfirman|transportören|chauffören", "ge|lämna den|koden? bara|aldrig till", "gratis retur~|frakt",
      "i handen|händerna", "katalogen|katalog|prislistan|broschyren … utställning~|18~|19~",
      "klarna|paypal skickar|mejlar|drar|återbetalar", "klicka|tryck på köp nu", "koden till|för låset|låsningen",
      "kod|koden för|till|vid utlämning~|upphämtning~|leverans~|hämtning|paketboxen|ombudet", "kontakt med huden|vatten|ström",
      "kontakta postnord|dhl|tullverket|tillverkaren|tullen", "konto på ebay|amazon", "kontot hos|på ebay|amazon", "kortet i asken|lådan",
      "kul|roligt|trevligt|spela|dela|fest|kväll|middag med vänner och|eller familj~",
      "kupongen|koden|rabatten|rabattkoden … drogs|är|var|blev|har redan|inte|automatiskt? av|använd|dragen|inlöst|löstes",
      "kuvert c4|c5|c6|a4|a5|b4", "köp nu så skickar", "läggas|lägg direkt", "lämna|lämnas in|ombudet",
      "lösenordet från|på etiketten|routern|dekalen", "lösenordet till wifi|nätverket|routern|apparaten",
      "meddelande|mejl|mail|sms från oss/c|amazon|ebay|postnord", "med|för dina|era|sina vänner och|eller familj~", "mer än i annonsen",
      "mer än priset i|på annonsen|sidan|listningen", "namnet på nätverket|enheten|routern",
      "numret|nummer|numren på etiketten|typskylten|skylten|lådan|kartongen|dekalen|förpackningen", "nästa dag|vecka|steg",
      "om du/c vinner", "om en|ett", "plånboken|facket|fack rymmer … sedlar", "present till|åt", "presentask", "presentförpackning",
      "presentkort|presentkortet får|ryms", "presentpapper", "privat säljare", "ring upp ombudet", "ringa|ringer på dörren", "ringde på",
      "ringklocka", "rymmer sedlar|kontanter", "sedelfack~", "sedlar från|ur 18~|19~", "sedlar i plastficka|samlarskick",
      "sedlar och kort|mynt", "signal från|till",
      "sista|första tre|3|fyra|4? siffrorna|siffror … serienumret|serienummer|skylten|typskylten|etiketten|höljet|ramen|modellen|apparaten|batteriet|motorn|kretskortet",
      "skickar|skickas jag|vi? med bring|budbee|dhl|instabox|posten|postnord|schenker|ups",
      "skickar|skicka|hämtar|hämta|byter|byta|returnera|returnerar tillbaka? den|det|dem? gratis", "skickat med posten",
      "skriva|skriv|skriver ut", "slut på lager|batteri", "slå in som", "som present", "stjärnbild", "stjärnhimmel~", "stjärnmejsel",
      "stjärnskruv~", "står på vår|sidan", "svart färg|skinn|läder|tröja|väska",
      "säljare kan|får bara|endast ge|lämna? köpare|köparen? positiv~", "säljer jag? privat", "säljer som privatperson", "telefonkatalog",
      "tre|3|fyra|4|fem|sex|sexton första? sista? siffrorna|siffror … serienumret|serienummer|skylten|typskylten|etiketten|höljet|ramen|modellen|apparaten|batteriet|motorn|kretskortet",
      "tullavgift~", "vinner du/c också|auktionen|budgivningen|även", "är svart",
    ],
  },
  {
    hit: {
      "product-noun": "Fodralet är ett skal.",
      "feature-word": "Den är kompatibel.",
      innocent: "Stjärnhimmeln är fin.",
    },
    miss: {
      innocent: "Gärna ett omdöme.",
    },
  },
);
