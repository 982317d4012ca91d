import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "nl",
  {
    profanity: [
      "eikel~", "flikker", "fuck~", "godver~", "hoer", "hoeren~", "hou je bek|muil|smoel", "hufter~", "kanker~", "klootzak~",
      "krijg de klere", "kut", "lul", "lullen", "mongool~", "neuk~", "rot op", "shit", "slet", "sodemieter op", "tering~", "trut",
    ],
    "profanity-mild": [
      "kak", "klere", "klote~", "rot", "stomme", "verdomd~", "verdomme",
    ],
    insult: [
      "achterlijk", "achterlijke", "asociaal", "asociale", "debiel~", "hersenloos", "idioot", "idioten", "imbeciel~",
      "je/p|vieze|vuile bedrieger|oplichter|dief|clown", "leugenaar~", "loser~", "mensen zoals u|jij", "niet goed bij|wijs", "schaam je|u",
      "sukkel~", "tuig", "uw/p domheid", "zo|te|hoe dom|stom|lui",
    ],
    "insult-weak": [
      "belachelijk", "blind", "brutaal", "dom", "doof", "gek", "gierig", "lui", "onbeschoft", "stom", "zielig",
    ],
    menace: [
      "ik|we|wij weet|weten waar je/p", "je/p te vinden", "kom|komen wij/p je/p? wel opzoeken|halen", "krijg|krijgt je/p? spijt",
      "maak|maken wij/p? je/p kapot|af", "op je bek|gezicht|smoel", "persoonlijk langs", "sla|slaan wij/p? je/p",
      "spijt van? krijgen|krijgt", "uw/p adres heb|hebben|weet", "waar je woont",
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
