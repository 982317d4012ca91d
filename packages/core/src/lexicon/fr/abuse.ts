import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French profanity, insults and threats, those of Québec included. */
export const abuse: Lexicon = lexicon(
  "fr",
  {
    profanity: [
      "bougnoule/n", "branleur/a", "bâtard/n", "casse|cassez toi|vous", "chier", "connard/n", "connasse/n", "conne", "conneries",
      "couille/n", "crisse de", "câlisse", "emmerder/v", "enculé/a", "enfoiré/a", "foutez|fous nous/g la|le", "foutre",
      "gros|pauvre|sale|espèce|petit|bande de? con/n", "marde", "merde", "merdique/n", "niquer/v", "ntm", "négro/n", "ostie", "putain",
      "pute/n", "pédé/n", "pétasse/n", "salaud/n", "salope/n", "tabarnak", "ta|votre gueule", "trou du cul", "va|allez te|vous|t' faire",
      "youpin/n",
    ],
    "profanity-mild": [
      "bordel", "chiant/a", "con", "cul", "fout", "foutu/a", "maudit/a", "saoulez",
    ],
    insult: [
      "abruti/a", "arnaqueur/a", "attardé/a", "bande d' incapables", "bon/a à rien", "bouffon/a", "crapule/n", "crétin/a", "débile/n",
      "escroc/n", "gens|clients comme vous|toi", "honte à vous|toi", "idiot/a", "imbécile/n", "menteur/a", "minable/n", "mongol/a",
      "niaiseuse", "niaiseux", "pauvre|sale fille|type|mec|gars|femme|clown|folle|client", "profiteur/a", "raclure/n",
      "trop bête|con|stupide", "vermine", "voleur/a",
    ],
    "insult-weak": [
      "aveugle/n", "bête/n", "cinglé/a", "clown/n", "con/n", "culotté/a", "de mauvaise foi", "folle", "fou", "gonflé/a", "impoli/a",
      "incompétent/a", "malade/n", "malhonnête/n", "malpoli/a", "nul/a", "nulle", "pathétique/n", "radin/a", "ridicule/n", "stupide/n",
      "taré/a",
    ],
    menace: [
      "allez|vas le|me regretter", "casser|péter la|les|ta|votre gueule|dents|genoux",
      "connais|sais|sait|savons où|votre/g vous/g? adresse|habites|habitez|travaillez",
      "débarquer|passerai|passerons vous|te|chez voir|vous|toi", "gare à vous|toi", "publier|diffuser votre/g nom|adresse|photo",
      "te|vous|t' retrouverai|démolir|buter|tuer|frapper|pourrir", "vous|tu|le regretterez|regretteras",
    ],
  },
  {
    hit: {
      profanity: "Quel connard.", "profanity-mild": "C'est chiant.", insult: "Vous êtes un abruti.", "insult-weak": "C'est stupide.", menace: "Vous allez le regretter."
    },
    miss: { profanity: "Le connecteur est neuf.", insult: "L'idée est bonne.", menace: "Le vol est annulé." },
  },
);
