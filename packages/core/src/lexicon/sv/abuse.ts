import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "sv",
  {
    profanity: [
      "arsle", "dra åt helvete", "fan ta", "fitta~", "fuck~", "horunge~", "håll käften|truten", "idiotjävel", "jävel", "jävlar", "jävla~",
      "kuk~", "luder", "mongo", "pissa", "pucko~", "slampa", "slicka mig", "stick och brinn", "åt helvete",
    ],
    "profanity-mild": [
      "fan", "förbannad~", "förbannat", "helvete", "jäkla", "satan", "skit",
    ],
    insult: [
      "din/p dumhet", "dum i huvudet", "dumbom", "dumma kossa|get", "du|din|er tjuv|bedragare|lögnare|fåne|nolla|pucko", "efterbliven~",
      "folk|människor som du", "hjärndöd~", "idiot/n", "idioter", "inte klok", "knäppskalle", "korkad~", "lögnare~", "miffo~", "pajas~",
      "skam på", "skamlös~", "skäms", "så|för|hur|vad dum|korkad|trög", "tönt~",
    ],
    "insult-weak": [
      "blind", "dum", "dumma", "fräck", "knäpp", "löjlig", "oförskämd", "patetisk", "sjuk", "snål", "trög",
    ],
    menace: [
      "få ångra", "förstöra ditt|ert liv", "ge dig stryk", "hitta|hittar dig", "komma|kommer hem till", "kommer att få ångra",
      "kommer att? ångra", "kommer förbi och", "passa dig", "skickar någon|folk|grabbar", "slå|slår dig|ihjäl", "var du bor|jobbar",
      "vet|vet ju? var|vart din|du adress|bor?", "vi|jag har din adress",
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
