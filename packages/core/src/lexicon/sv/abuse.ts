import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "sv",
  {
    profanity: [
      "arsel~", "arsle", "arslet", "as|asen där|din", "blatte~", "cp", "cp skadad", "din|jävla|en hora", "din|jävla|en|är|som hora|horor",
      "dra dit pepparn", "dra åt helvete", "fan i dig", "fan ta", "fan vad|också|ta|heller", "fanskap",
      "far|stick|dra|gå|flyg åt|till helvete|pipsvängen|skogen|fanders", "fittan", "fitta~", "fitt~", "fuck~", "fy fan",
      "för fan|helvete|satan|jävlar|tusan", "hora där", "horor", "horunge~", "håll klaffen", "håll käft", "håll käften|truten",
      "hålla käften", "håll|håller|hålla käften|käft|truten|klaffen|trut|mun|munnen", "idiotjävel", "jävel", "jävel~", "jävla", "jävlar",
      "jävla~", "jävligt", "knip igen", "kukhuvud", "kuksugare", "kuk~", "kyss mig|oss? i? arslet|häcken|röven", "kärring~", "luder",
      "mongo", "mongoloid", "neger", "pissa", "pissa på|dig", "pucko~", "runka~", "rövhål~", "satans|helvetes", "skit på dig",
      "skitkund|skitkunder|skitfolk", "skitsnack|skitprat", "skitstövel|skitstövlar", "skitstövel~",
      "skitunge|skitkärring|skitgubbe|skithög~", "slampa", "slicka mig", "stick och brinn", "stick åt", "subba", "sug", "sug min|på den",
      "svartskalle", "vad i helvete|hela", "vad|va i? fan|helvete", "zigenare", "äckel|äcklet", "åt helvete",
    ],
    "profanity-mild": [
      "fan", "förbannad~", "förbannat", "helvete", "jäkla", "satan", "skit",
    ],
    insult: [
      "asocial~", "avskum", "blindstyre", "bondlurk", "byfåne", "din/c dumhet",
      "din/c fuskare|bluffmakare|skurk|lögnhals|parasit|snyltare|loser|clown|gris|råtta",
      "din/c jävla? idiot|tjuv|skojare|bedragare|lögnare|fubbick|nolla|fjant|gnällspik|snåljåp", "din|en|vilken stolle",
      "ditt as|svin|äckel|kräk|pucko|arsel|mähä|miffo|nöt|pack",
      "ditt|din falska|snåla|lata|dumma|fega|sjuka|otacksamma|lilla|gamla as|svin|jävel|fan|idiot|tjuv|bedragare|lögnare|skojare|skurk|typ|människa|kärring|gubbe|äckel|kräk|snok",
      "du/c är|e ju? bara|en|ett|verkligen|så|helt|fan|rätt|inte? en|ett|helt? tjuv|bedragare|bluffmakare|lögnare|skojare|skurk|clown|skämt|fuskare|skämd|parasit|snyltare|lögnhals|dum|korkad|efterbliven",
      "dum i huvudet", "dum i|bakom huvudet|skallen|bollen|hatten", "dum som en", "dumbom", "dumbommar", "dumbom~", "dumhuvud~",
      "dumma kossa|get", "dummerjöns", "dumskalle", "du|din|er tjuv|bedragare|lögnare|fåne|nolla|pucko", "efterbliven~",
      "fattar du/c trögt", "fattar|förstår du|ni? ju|inte? inget|ingenting|nånting|trögt|trög", "fjant", "folk|människor som du", "fubbick",
      "fähund", "fåntratt", "fårskalle", "för dum|dumma|lat|lata för|att", "förlorare", "gnällkärring|gnällgubbe|gnällspik", "gnällspik",
      "grobian", "gå och dö", "gå tillbaka till skolan", "har du ingen hjärna", "har du|ni? ingen|inte hjärna", "helt? blåst", "hjärndöd~",
      "hopplöst fall", "idiot/n", "idioter", "idiotisk", "idiot~", "imbecill~", "ingen skam i", "inte riktigt? klok",
      "inte riktigt? klok|frisk|vettig", "klantskalle", "klåpare", "knappt kan läsa", "knäppgök", "knäppskalle", "korkad~", "korkskalle",
      "kräk", "krånglare", "lurendrejar~", "lymmel", "lär dig att? läsa|räkna", "lär dig läsa", "lögnare~", "lögnhals", "miffo~", "moron",
      "mupp~", "nolla", "odåga", "otacksamma människa|kärring|gubbe", "otrevlig människa", "pajas~", "pappskalle", "parasit~",
      "patetisk människa|typ|figur", "patetiska", "pellejöns", "puckad", "puckon", "pundhuvud", "rättshaverist", "rötägg", "sate",
      "sinnessjuk", "skam på", "skamlös~", "skitsnack", "skojare", "skäms", "skäms du", "skärp dig", "slashas", "slyngel", "snyltare~",
      "snåljåp", "snålvarg", "stackars idiot|sate|fåne", "stolle~", "stolpskott", "så korkad|korkade|dum|dumma köpare|kund|kunder|människa",
      "så|för|hur|vad dum|korkad|trög", "så|sådan|sån|maken korkad|dum|oförskämd|fräck|idiotisk|otrevlig köpare|kund|människa|person|typ",
      "sök vård|hjälp för", "tattare", "tjockskalle", "tjockskallig", "tjuvaktig", "träskalle", "trögtänkt", "tönt~", "usling",
      "vilken clown|pajas", "vilken jävla? idiot|tjuv|loser|nolla|fåne|stolle|bluffmakare|bedragare|lögnare", "vilket as|pack|äckel|kräk",
      "är du/c dum|korkad|blåst|efterbliven|dum", "är ett as|svin|kräk", "ärkeidiot",
    ],
    "insult-weak": [
      "blind", "dum", "dumma", "döv", "fräck", "ful", "galen", "girig", "girig~", "hemsk", "hjärnlös", "idiotisk", "knäpp", "lat", "lata",
      "lögnaktig", "löjlig", "löjliga", "obildad", "oförskämd", "ohederlig", "oärlig", "patetisk", "puckad", "sjuk", "snål", "trög",
      "äcklig",
    ],
    taunt: [
      "dra åt skogen|helvete", "försvinn", "håll käften|truten", "patetisk", "patetiskt", "stick",
    ],
    menace: [
      "akta dig|er", "aldrig sover|sova lugnt", "det här ska du/c få", "din bil|hus|familj|barn … kan|ska|händer", "du/c får ångra",
      "en smäll", "få spö", "få ångra", "får|ska|ger du/c? dig|er? stryk|smisk|spö|storstryk|däng|smäll|smällar|på käften|moppe",
      "får|ska|ger du/c? stryk|spö|storstryk|däng", "få|får du/c? betala dyrt", "få|får sota|sona", "förstöra ditt|ert liv", "ge dig stryk",
      "grabbarna", "göra|gör ditt|ert liv|livet surt|helvete", "hälsar på dig|er hemma", "hänger ut dig|er på|i|offentligt",
      "håll ögonen öppna", "jag kommer hem", "jag vet var|vart", "jag|vi|grabbarna kommer hem? till dig|er",
      "knäcka|knäcker|krossa|döda|dödar|mörda|bränna|elda dig|er|ditt", "komma hem och", "kommer att få ångra", "kommer att? ångra",
      "kommer förbi och", "kommer hem? och hälsar på", "lägger ut ditt|din namn|adress|bild", "lära dig en läxa", "några grabbar",
      "passa dig", "passa dig|er", "på käften|flabben|truten|moppe", "se dig om", "ska|kommer|lär du/c få? att? ångra|sota|lida",
      "skickar någon|folk|grabbar", "skickar|skicka dit? någon|nån|några|folk|grabbar|grabbarna|torpeder",
      "slår|slå|sparkar|sparka in|sönder|skallen|dig|er", "slå|slår dig|ihjäl", "spöa~", "står jag|vi utanför|på din", "sätta dit dig",
      "utanför din|er dörr|port", "var du bor|jobbar", "vet vart du", "vet|hittar vi/c? nog? var|vart|hem du/c? bor|jobbar|håller|dig|till",
      "vet|vet ju? var|vart din|du adress|bor?", "vi/c vet|har din|er adress", "vänta|vänta du|ni bara", "ångra det här|detta|dig",
      "ångra dig bittert",
    ],
  },
  {
    hit: {
      profanity: "Vilken jävla soppa.",
      insult: "Du är en idiot.",
      menace: "Du kommer att ångra det.",
    },
    miss: {
      insult: "Dumpern är en lastbil.",
      profanity: "Askan är grå.",
    },
  },
);
