import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "sv",
  {
    profanity: [
      "arsel~", "arsle", "arslet", "blatte~", "cp", "cp skadad", "dra dit pepparn", "dra åt helvete", "fan i dig", "fan ta", "fanskap", "fittan", "fitta~", "fuck~", "horunge~", "håll klaffen", "håll käft", "håll käften|truten", "hålla käften", "idiotjävel", "jävel", "jävla", "jävlar", "jävla~", "jävligt", "kuksugare", "kuk~", "kärring~", "luder", "mongo", "mongoloid", "neger", "pucko~", "runka~", "rövhål~", "skit på dig", "skitstövel~", "skitunge|skitkärring|skitgubbe|skithög~", "slampa", "slicka mig", "stick och brinn", "stick åt", "subba", "svartskalle", "zigenare", "åt helvete", "din|jävla|en|är|som hora|horor", "hora där", "sug min|på den", "pissa på|dig", "för fan|helvete|satan|jävlar|tusan", "fy fan", "vad|va i? fan|helvete", "vad i helvete|hela", "fan vad|också|ta|heller", "far|stick|dra|gå|flyg åt|till helvete|pipsvängen|skogen|fanders", "kyss mig|oss? i? arslet|häcken|röven", "håll|håller|hålla käften|käft|truten|klaffen|trut|mun|munnen", "knip igen", "skitsnack|skitprat", "skitstövel|skitstövlar", "skitkund|skitkunder|skitfolk", "jävel~", "as|asen där|din", "äckel|äcklet", "fitt~", "kukhuvud", "satans|helvetes",
    ],
    "profanity-mild": [
      "fan", "förbannad~", "förbannat", "helvete", "jäkla", "satan", "skit",
    ],
    insult: [
      "asocial~", "avskum", "blindstyre", "bondlurk", "din/c dumhet", "din/c jävla? idiot|tjuv|skojare|bedragare|lögnare|fubbick|nolla|fjant|gnällspik|snåljåp", "dum i huvudet", "dumbom", "dumbommar", "dumma kossa|get", "dumskalle", "du|din|er tjuv|bedragare|lögnare|fåne|nolla|pucko", "efterbliven~", "fattar du/c trögt", "fjant", "folk|människor som du", "fårskalle", "för dum|dumma|lat|lata för|att", "gnällspik", "gå och dö", "har du ingen hjärna", "hjärndöd~", "idiot/n", "idioter", "idiotisk", "imbecill~", "inte riktigt? klok", "klåpare", "knappt kan läsa", "knäppskalle", "korkad~", "krånglare", "lär dig läsa", "lögnare~", "lögnhals", "miffo~", "moron", "otrevlig människa", "pajas~", "pappskalle", "parasit~", "patetiska", "puckad", "rättshaverist", "sinnessjuk", "skam på", "skamlös~", "skitsnack", "skojare", "skäms", "snyltare~", "så|för|hur|vad dum|korkad|trög", "tjockskallig", "träskalle", "tönt~", "usling", "vilken clown|pajas", "ditt as|svin|äckel|kräk|pucko|arsel|mähä|miffo|nöt|pack", "vilket as|pack|äckel|kräk", "är ett as|svin|kräk", "ärkeidiot", "byfåne", "dumbom~", "dumhuvud~", "dum som en", "dum i|bakom huvudet|skallen|bollen|hatten", "dummerjöns", "fubbick", "fåntratt", "förlorare", "fähund", "fattar|förstår du|ni? ju|inte? inget|ingenting|nånting|trögt|trög", "gnällkärring|gnällgubbe|gnällspik", "grobian", "hopplöst fall", "idiot~", "klantskalle", "knäppgök", "korkskalle", "kräk", "lurendrejar~", "lymmel", "mupp~", "nolla", "odåga", "patetisk människa|typ|figur", "pellejöns", "pundhuvud", "puckon", "rötägg", "sate", "slashas", "slyngel", "snålvarg", "snåljåp", "stolle~", "stackars idiot|sate|fåne", "stolpskott", "tattare", "tjockskalle", "trögtänkt", "tjuvaktig", "vilken jävla? idiot|tjuv|loser|nolla|fåne|stolle|bluffmakare|bedragare|lögnare", "du/c är|e ju? bara|en|ett|verkligen|så|helt|fan|rätt|inte? en|ett|helt? tjuv|bedragare|bluffmakare|lögnare|skojare|skurk|clown|skämt|fuskare|skämd|parasit|snyltare|lögnhals|dum|korkad|efterbliven", "otacksamma människa|kärring|gubbe", "inte riktigt? klok|frisk|vettig", "helt? blåst", "skärp dig", "ingen skam i", "skäms du", "sök vård|hjälp för", "din/c fuskare|bluffmakare|skurk|lögnhals|parasit|snyltare|loser|clown|gris|råtta", "ditt|din falska|snåla|lata|dumma|fega|sjuka|otacksamma|lilla|gamla as|svin|jävel|fan|idiot|tjuv|bedragare|lögnare|skojare|skurk|typ|människa|kärring|gubbe|äckel|kräk|snok", "lär dig att? läsa|räkna", "gå tillbaka till skolan", "har du|ni? ingen|inte hjärna", "är du/c dum|korkad|blåst|efterbliven|dum",
    ],
    "insult-weak": [
      "blind", "dum", "dumma", "döv", "fräck", "ful", "galen", "girig", "girig~", "hemsk", "hjärnlös", "idiotisk", "knäpp", "lat", "lata",
      "lögnaktig", "löjlig", "löjliga", "obildad", "oförskämd", "ohederlig", "oärlig", "patetisk", "puckad", "sjuk", "snål", "trög",
      "äcklig",
    ],
    menace: [
      "akta dig|er", "det här ska du/c få", "du/c får ångra", "en smäll", "få ångra", "förstöra ditt|ert liv", "ge dig stryk", "grabbarna", "håll ögonen öppna", "jag kommer hem", "jag vet var|vart", "komma hem och", "kommer att få ångra", "kommer att? ångra", "kommer förbi och", "lägger ut ditt|din namn|adress|bild", "lära dig en läxa", "passa dig", "passa dig|er", "se dig om", "skickar någon|folk|grabbar", "slå|slår dig|ihjäl", "spöa~", "sätta dit dig", "var du bor|jobbar", "vet vart du", "vet|vet ju? var|vart din|du adress|bor?", "ångra det här|detta|dig", "ångra dig bittert", "får|ska|ger du/c? dig|er? stryk|smisk|spö|storstryk|däng|smäll|smällar|på käften|moppe", "slår|slå|sparkar|sparka in|sönder|skallen|dig|er", "på käften|flabben|truten|moppe", "står jag|vi utanför|på din", "utanför din|er dörr|port", "vet|hittar vi/c? nog? var|vart|hem du/c? bor|jobbar|håller|dig|till", "vi/c vet|har din|er adress", "skickar|skicka dit? någon|nån|några|folk|grabbar|grabbarna|torpeder", "knäcka|knäcker|krossa|döda|dödar|mörda|bränna|elda dig|er|ditt", "din bil|hus|familj|barn … kan|ska|händer", "göra|gör ditt|ert liv|livet surt|helvete", "vänta|vänta du|ni bara", "ska|kommer|lär du/c få? att? ångra|sota|lida", "få|får sota|sona", "få|får du/c? betala dyrt", "kommer hem? och hälsar på", "hälsar på dig|er hemma", "hänger ut dig|er på|i|offentligt", "få spö", "jag|vi|grabbarna kommer hem? till dig|er", "får|ska|ger du/c? stryk|spö|storstryk|däng",
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
