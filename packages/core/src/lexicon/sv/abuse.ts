import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "sv",
  {
    profanity: [
      "arsel~", "arsle", "arslet", "blatte~", "cp", "cp skadad", "din|jävla|en hora", "dra dit pepparn", "dra åt helvete", "fan i dig",
      "fan ta", "fanskap", "fittan", "fitta~", "fuck~", "horor", "horunge~", "håll klaffen", "håll käft", "håll käften|truten",
      "hålla käften", "idiotjävel", "jävel", "jävla", "jävlar", "jävla~", "jävligt", "kuksugare", "kuk~", "kärring~", "luder", "mongo",
      "mongoloid", "neger", "pissa", "pucko~", "runka~", "rövhål~", "skit på dig", "skitstövel~", "skitunge|skitkärring|skitgubbe|skithög~",
      "slampa", "slicka mig", "stick och brinn", "stick åt", "subba", "sug", "svartskalle", "zigenare", "åt helvete",
    ],
    "profanity-mild": [
      "fan", "förbannad~", "förbannat", "helvete", "jäkla", "satan", "skit",
    ],
    insult: [
      "as", "asocial~", "avskum", "blindstyre", "bondlurk", "din/c dumhet",
      "din/c jävla? idiot|tjuv|skojare|bedragare|lögnare|fubbick|nolla|fjant|gnällspik|snåljåp", "dum i huvudet", "dumbom", "dumbommar",
      "dumma kossa|get", "dumskalle", "du|din|er tjuv|bedragare|lögnare|fåne|nolla|pucko", "efterbliven~", "fattar du/c trögt", "fjant",
      "folk|människor som du", "fårskalle", "för dum|dumma|lat|lata för|att", "gnällspik", "gå och dö", "har du ingen hjärna", "hjärndöd~",
      "idiot/n", "idioter", "idiotisk", "imbecill~", "inte riktigt? klok", "klåpare", "knappt kan läsa", "knäppskalle", "korkad~",
      "krånglare", "lär dig läsa", "lögnare~", "lögnhals", "miffo~", "moron", "otrevlig människa", "pajas~", "pappskalle", "parasit~",
      "patetiska", "puckad", "rättshaverist", "sinnessjuk", "skam på", "skamlös~", "skitsnack", "skojare", "skäms", "snyltare~",
      "så|för|hur|vad dum|korkad|trög", "tjockskallig", "träskalle", "tönt~", "usling", "vilken clown|pajas",
    ],
    "insult-weak": [
      "blind", "dum", "dumma", "döv", "fräck", "ful", "galen", "girig", "girig~", "hemsk", "hjärnlös", "idiotisk", "knäpp", "lat", "lata",
      "lögnaktig", "löjlig", "löjliga", "obildad", "oförskämd", "ohederlig", "oärlig", "patetisk", "puckad", "sjuk", "snål", "trög",
      "äcklig",
    ],
    menace: [
      "akta dig|er", "det här ska du/c få", "dina grannar|barn|familj", "du/c får ångra", "en smäll", "få ångra", "får betala för det",
      "förstöra ditt|ert liv", "ge dig stryk", "grabbarna", "hitta|hittar dig", "hälsar på dig|hemma", "håll ögonen öppna",
      "jag kommer hem", "jag vet var|vart", "komma hem och", "komma|kommer hem till", "kommer att få ångra", "kommer att? ångra",
      "kommer förbi och", "lägger ut ditt|din namn|adress|bild", "lära dig en läxa", "passa dig", "passa dig|er", "se dig om",
      "skickar någon|folk|grabbar", "slå|slår dig|ihjäl", "spöa~", "sätta dit dig", "sätter ut", "var du bor|jobbar", "vet vart du",
      "vet|vet ju? var|vart din|du adress|bor?", "ångra det här|detta|dig", "ångra dig bittert",
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
