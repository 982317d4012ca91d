import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French profanity, insults and threats, those of Québec included. */
export const abuse: Lexicon = lexicon(
  "fr",
  {
    profanity: [
      "allez|va au diable", "allez|va vous|te faire voir|foutre|mettre", "bande de cons|connards|merdeux",
      "bande de|d' hypocrites|rapiats|radins|minables|ingrats|pingres|incapables|guignols|charlots", "bougnoule/n", "branleur",
      "branleur/a", "bâtard/n", "casse couilles", "casse|cassez toi|vous", "chier", "chiez", "connard/n", "connasse/n", "conne",
      "conneries", "couille/n", "couillon/n", "crisse de", "crève/n", "câlisse", "dégage", "dégagez", "emmerder/v", "enculé/a", "enfoiré/a",
      "enfoirés",
      "espèce|bande|gros|grosse|sale|sales|pauvre|pauvres d'|de? abruti/n|abrutis|ânes|arnaqueur/n|bouffon/n|charlot/n|clown/n|crétin/n|débile/n|escroc/n|guignol/n|idiot/n|idiots|imbécile/n|incapable/n|menteur/n|naze/n|nul/n|nuls|ordure/n|porc/n|rat/n|radin/n|tocard/n|vermine|voleur/n|voyou/n",
      "faites|fais|font chier", "fdp", "fermez|ferme la", "foutez|fous nous/g la|le", "foutre", "gogol/n", "gros con", "gros nul",
      "grosse merde", "gros|pauvre|sale|espèce|petit|bande de? con/n", "marde", "merde", "merdeux", "merdique/n", "nique", "niquer/v",
      "niquez", "ntm", "négro/n", "ostie", "pd", "putain", "pute/n", "pédé/n", "pétasse/n", "salaud/n", "sale con/n", "salopard/n",
      "salope/n", "ta gueule", "tabarnak", "ta|votre gueule", "trou du cul", "trouduc", "tête de con|gland|noeud", "une merde", "va crever",
      "va|allez te|vous|t' faire", "youpin/n",
    ],
    "profanity-mild": [
      "bordel", "chiant/a", "con", "cul", "fout", "foutu/a", "maudit/a", "saoulez",
    ],
    insult: [
      "abruti/a", "andouille/n", "arnaqueur/a", "attardé/a", "bande d' incapables", "boloss", "bon à rien", "bon|bonne|bons|bonnes à rien",
      "bouffon/a", "bouseux", "cassos", "charlot/n", "clodo/n", "crapule/n", "crétin/a", "débile/n", "escroc/n",
      "gens|clients comme vous|toi", "gros nul|porc|naze|débile", "guignol/n", "honte à vous|toi", "hypocrite/n", "idiot/a", "idiote",
      "imbécile/n", "imbéciles", "menteur/a", "minable/n", "mongol/a", "mytho/n", "mythomane/n", "niaiseuse", "niaiseux", "ordure/n",
      "parasite/n", "pauvre/n con|tache|cloche", "pauvre|sale fille|type|mec|gars|femme|clown|folle|client", "pignouf/n", "pingre/n",
      "pourriture/n", "profiteur/a", "raclure/n", "rapiat/n", "rigolo/n", "tocard/n", "triple buse|idiot", "trop bête|con|stupide",
      "tête de con|noeud|nœud", "vermine", "voleur/a",
    ],
    "insult-weak": [
      "aigri/a", "aveugle/n", "borné/a", "bouché/a", "bête/n", "cinglé/a", "clown/n", "con/n", "culotté/a", "de mauvaise foi", "folle",
      "fou", "gonflé/a", "grossier/a", "ignare/n", "impoli/a", "incompétent/a", "inculte/n", "lamentable/n", "lent/a", "malade/n",
      "malhonnête/n", "malpoli/a", "mauvaise foi", "minable/n", "nul/a", "nulle", "pathétique/n", "radin/a", "ridicule/n", "stupide/n",
      "taré/a",
    ],
    menace: [
      "allez|vas le|me regretter", "casser|péter la|les|ta|votre gueule|dents|genoux",
      "connais|sais|sait|savons où|votre/g vous/g? adresse|habites|habitez|travaillez",
      "débarquer|passerai|passerons vous|te|chez voir|vous|toi", "faites|fais gaffe|attention à vous|toi", "gare à vous|toi",
      "je|on passe|passerai|débarque|viens chez vous|toi", "on se retrouvera", "on va|viendra|sait venir|te|vous|où chez|trouver|casser",
      "publier vos|votre|ton coordonnées|adresse|nom|photo", "publier|diffuser votre/g nom|adresse|photo",
      "te|vous|t' retrouverai|démolir|buter|tuer|frapper|pourrir", "tu vas|vas le? voir|payer",
      "vais|va te|vous|t' péter|casser|défoncer|démolir|retrouver|fracasser|éclater", "vous allez le payer",
      "vous|tu|le regretterez|regretteras",
    ],
  },
  {
    hit: {
      profanity: "Quel connard.", "profanity-mild": "C'est chiant.", insult: "Vous êtes un abruti.", "insult-weak": "C'est stupide.", menace: "Vous allez le regretter."
    },
    miss: { profanity: "Le connecteur est neuf.", insult: "L'idée est bonne.", menace: "Le vol est annulé." },
  },
);
