import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "nl",
  {
    profanity: [
      "eikel~", "flikker", "fuck~", "godver~", "hoer", "hoeren~", "hou je bek|muil|smoel", "hufter~", "kanker~", "klootzak~",
      "krijg de klere", "kut", "kutwijf", "lul", "lullen", "mongool~", "neuk~", "optyf~", "rot op", "rotzak", "schijt", "shit", "slet",
      "sodemieter op", "tering~", "trut",
    ],
    "profanity-mild": [
      "kak", "klere", "klote~", "rot", "stomme", "verdomd~", "verdomme",
    ],
    insult: [
      "achterlijk", "achterlijke", "asociaal", "asociale", "debiel~", "domkop~", "goed snik", "hersenloos", "idioot", "idioten",
      "imbeciel~", "je/c|vieze|vuile bedrieger|oplichter|dief|clown", "kneus", "leugenaar~", "loser~", "mensen zoals u|jij",
      "niet goed bij|wijs", "nietsnut", "schaam je|u", "sukkel~", "tuig", "uilskuiken", "uw/c domheid", "zo|te|hoe dom|stom|lui",
      "zwakzinnig~",
    ],
    "insult-weak": [
      "belachelijk", "blind", "brutaal", "dom", "doof", "gek", "gierig", "lui", "onbeschoft", "schaamteloos", "stom", "ziek", "zielig",
    ],
    menace: [
      "huis staan", "ik|we|wij weet|weten waar je/c", "je/c te vinden", "kom|komen wij/c je/c? wel opzoeken|halen",
      "krijg|krijgt je/c? spijt", "lesje leren", "maak|maken wij/c? je/c kapot|af", "op je bek|gezicht|smoel", "persoonlijk langs",
      "sla|slaan wij/c? je/c", "spijt van? krijgen|krijgt", "uw/c adres heb|hebben|weet", "waar je woont",
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
