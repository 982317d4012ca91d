import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French profanity, insults and threats, those of Québec included. */
export const abuse: Lexicon = lexicon(
  "fr",
  {
    profanity: [
      "bougnoule/n", "branleur/a", "bâtard/a", "casse|cassez toi|vous", "chier", "connard/n", "connasse/n", "conne", "conneries",
      "couille/n", "crisse de", "câlisse", "emmerder/v", "enculé/a", "enfoiré/a", "fdp", "foutez|fous nous/g la|le", "foutre",
      "gros|pauvre|sale|espèce|petit|bande de? con/n", "gueule", "marde", "merde", "merdique/n", "niquer/v", "ntm", "négro/n", "ostie",
      "pd", "putain", "pute/n", "pédé/n", "pétasse/n", "salaud/n", "salope/n", "tabarnak", "tapette/n", "trou du cul",
      "va|allez te|vous|t' faire", "youpin/n",
    ],
    "profanity-mild": [
      "bordel", "chiant/a", "con", "cul", "fout", "foutu/a", "maudit/a", "saoulez",
    ],
    insult: [
      "abruti/a", "andouille/n", "arnaqueur/a", "attardé/a", "bon/a à rien", "bouffon/a", "crapule/n", "crétin/a", "débile/n", "escroc/n",
      "fumier", "gens|clients comme vous|toi", "honte à vous|toi", "idiot/a", "imbécile/n", "menteur/a", "minable/n", "moins que rien",
      "mongol/a", "niaiseuse", "niaiseux", "ordure/n", "parasite/n", "pauvre|sale fille|type|mec|gars|femme|clown|folle|client",
      "pourriture/n", "profiteur/a", "raclure/n", "sans cervelle|honte", "trop bête|con|stupide", "vermine", "voleur/a",
    ],
    "insult-weak": [
      "aveugle/n", "bête/n", "cinglé/a", "clown/n", "con/n", "culotté/a", "de mauvaise foi", "folle", "fou", "gonflé/a", "impoli/a",
      "incompétent/a", "malade/n", "malhonnête/n", "malpoli/a", "nul/a", "nulle", "pathétique/n", "radin/a", "ridicule/n", "stupide/n",
      "taré/a",
    ],
    menace: [
      "allez|vas le|me regretter|payer", "casser|péter la|les|ta|votre gueule|dents|genoux",
      "connais|sais|savons|ai|avons|j'ai|jai votre/g? où? vous/g? adresse|habites|habitez", "crève",
      "débarquer|passer|passerai|passe chez? vous|toi voir?", "gare à", "publier|diffuser votre/g nom|adresse|photo", "regretterez",
      "retrouverai", "vous|te|t' retrouver|démolir|buter|tuer|frapper|pourrir",
    ],
  },
  {
    hit: {
      profanity: "Quel connard.", "profanity-mild": "C'est chiant.", insult: "Vous êtes un abruti.", "insult-weak": "C'est stupide.", menace: "Vous allez le regretter."
    },
    miss: { profanity: "Le connecteur est neuf.", insult: "L'idée est bonne.", menace: "Le vol est annulé." },
  },
);
