import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "nl",
  {
    profanity: [
      "achterlijke mongool", "bek houden", "droplul", "eikel~", "flikker", "flikker op", "fuck~", "gezeik", "godskolere", "godver~", "gvd",
      "hoer", "hoerenzoon|hoerenjong", "hoeren~", "hou je bek|muil|smoel", "hufter~", "kanker op", "kanker~",
      "klerelijer|klerewijf|klerezooi", "klootviool", "klootzak~", "kolere~", "krijg de klere", "kut", "kutklant|kutmarokkaan", "kutwijf",
      "lik me reet", "lul", "lulhannes", "lullen", "mietje", "mongool~", "neger", "neuk~", "nicht van een", "oetlul", "opgeflikkerd",
      "optyf~", "pleur~ op", "pot ver", "rot op", "rotwijf|rotklant|rotkop", "rotzak", "schijt", "schijtziek", "shit", "slet", "slettebak",
      "sodemieter", "sodemieter op", "stik er maar in", "takkewijf", "teringlijer|teringwijf", "tering~", "trut", "tyfus~", "val dood",
      "zeikerd|zeikwijf",
    ],
    "profanity-mild": [
      "kak", "klere", "klote~", "rot", "stomme", "verdomd~", "verdomme",
    ],
    insult: [
      "achterbakse", "achterlijk", "achterlijke", "aso", "asociaal", "asociale", "bedrieger~", "debiel~", "dombo", "domkop~", "dommerik",
      "domme|stomme|luie koe|gans|klant|trut|geit|eend", "eikel", "ezel", "flapdrol", "geen hersens|verstand", "gluiperd", "halve gare",
      "hersenloos", "idioot", "idioten", "imbeciel~", "jankerd", "je/c|vieze|vuile bedrieger|oplichter|dief|clown", "kneus",
      "leer eens lezen", "leer lezen", "leugenaar~", "leugenachtig", "loser~", "mensen zoals u|jij", "minkukel", "moet je|u laten nakijken",
      "niet goed bij|wijs|snik", "niet helemaal? goed|lekker snik|wijs|bij", "nietsnut", "onbenul", "oplichter", "oplichter dat|je|die|u",
      "parasiet", "profiteur", "ruggengraat", "schaam je|u", "schandalig mens", "schooier", "stakker", "stuk onbenul|verdriet", "sukkel~",
      "te dom|stom|lui voor|om", "tuig", "uilskuiken", "uw/c domheid", "varken", "wat een zielig", "zeurkous|zeurpiet", "zielepoot",
      "zo|te|hoe dom|stom|lui", "zwakzinnig~",
    ],
    "insult-weak": [
      "achterlijk", "belachelijk", "blind", "brutaal", "dom", "doof", "dwaas", "egoïstisch", "gek", "gestoord", "gierig", "hebberig",
      "idioot", "imbeciel", "incapabel", "lelijk", "leugenaar", "lui", "onbeschoft", "onnozel", "onnozele", "schaamteloos", "stom",
      "waardeloos", "ziek", "zielig",
    ],
    menace: [
      "bij je op de stoep", "denk om je|uw", "gaat hier voor boeten|bloeden", "huis staan", "ik kom je|wel langs",
      "ik|we kom|komen langs met", "ik|we|wij weet|weten waar je/c", "je/c te vinden", "jullie weten te vinden",
      "kom|komen wij/c je/c? wel opzoeken|halen", "kom|komen wij/c verhaal halen", "krijg|krijgt je/c met mij|ons",
      "krijg|krijgt je/c? spijt", "lesje leren", "maak|maken wij/c je|uw leven", "maak|maken wij/c? je/c kapot|af",
      "mijn broers|maten|vrienden langs", "op je bek|gezicht|smoel", "op je|uw tellen passen", "pak je nog|wel", "pas op je",
      "persoonlijk langs", "sla|slaan wij/c? je/c", "spijt van? krijgen|krijgt", "sturen iemand langs", "stuur|sturen wij/c iemand",
      "waar je woont", "weten je|u te vinden", "zal je berouwen|krijgen", "zet|zetten wij/c je|uw naam|adres|foto online",
      "zul je|u betreuren|bezuren",
    ],
  },
  {
    hit: {
      profanity: "Wat een klootzak.",
      insult: "U bent een idioot.",
      menace: "U krijgt spijt.",
    },
    miss: {
      profanity: "De kuip is leeg.",
    },
  },
);
