import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "sv",
  {
    profanity: [
      "arsel~", "arsle", "arslet", "blatte~", "dra åt helvete", "fan ta", "fitta~", "fuck~", "horunge~", "håll käften|truten", "idiotjävel",
      "jävel", "jävlar", "jävla~", "kuk~", "kärring~", "luder", "mongo", "pissa", "pucko~", "skitstövel~", "slampa", "slicka mig",
      "stick och brinn", "subba", "svartskalle", "åt helvete",
    ],
    "profanity-mild": [
      "fan", "förbannad~", "förbannat", "helvete", "jäkla", "satan", "skit",
    ],
    insult: [
      "avskum", "din/c dumhet", "dum i huvudet", "dumbom", "dumma kossa|get", "dumskalle",
      "du|din|er tjuv|bedragare|lögnare|fåne|nolla|pucko", "efterbliven~", "fjant", "folk|människor som du", "fårskalle", "hjärndöd~",
      "idiot/n", "idioter", "imbecill~", "inte riktigt? klok", "knäppskalle", "korkad~", "lögnare~", "miffo~", "pajas~", "parasit~",
      "skam på", "skamlös~", "skäms", "snyltare~", "så|för|hur|vad dum|korkad|trög", "tönt~", "vilken clown|pajas",
    ],
    "insult-weak": [
      "blind", "dum", "dumma", "döv", "fräck", "girig", "knäpp", "lat", "löjlig", "oförskämd", "patetisk", "sjuk", "snål", "trög",
    ],
    menace: [
      "en smäll", "få ångra", "förstöra ditt|ert liv", "ge dig stryk", "hitta|hittar dig", "komma|kommer hem till", "kommer att få ångra",
      "kommer att? ångra", "kommer förbi och", "lära dig en läxa", "passa dig", "skickar någon|folk|grabbar", "slå|slår dig|ihjäl", "spöa~",
      "var du bor|jobbar", "vet|vet ju? var|vart din|du adress|bor?", "vi|jag har din adress", "ångra dig bittert",
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
