import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French profanity, insults and threats, those of Québec included. */
export const abuse: Lexicon = lexicon(
  "fr",
  {
    profanity: [
      "allez|va au diable", "allez|va chier|crever|brûler", "allez|va vous|te faire voir|foutre|mettre", "baltringue/n",
      "bande de cons|connards|merdeux", "bande de|d' hypocrites|rapiats|radins|minables|ingrats|pingres|incapables|guignols|charlots",
      "bon sang de", "bordel", "bordel de|à", "bougnoule/n", "branleur", "branleur/a", "branlos", "bâtard/n", "casse couilles",
      "casse|cassez nous|me les|pas", "casse|cassez toi|vous", "chier", "chiez", "con comme", "connard/n", "connasse/n", "conne",
      "conneries", "couille/n", "couillon/n", "criss de", "crisse de", "crève/n", "câlisse", "dégage", "dégagez", "emmerder/v", "enculé/a",
      "enflure/n", "enfoiré/a", "enfoirés",
      "espèce|bande|gros|grosse|sale|sales|pauvre|pauvres d'|de? abruti/n|abrutis|ânes|arnaqueur/n|bouffon/n|charlot/n|clown/n|crétin/n|débile/n|escroc/n|guignol/n|idiot/n|idiots|imbécile/n|incapable/n|menteur/n|naze/n|nul/n|nuls|ordure/n|porc/n|rat/n|radin/n|tocard/n|vermine|voleur/n|voyou/n",
      "faites|fais|font chier", "fdp", "fermez|ferme la", "ferme|fermez ta|votre bouche|gueule|clapet|bec", "fils de pute|chien",
      "foutez|fous nous/g la|le", "foutre", "gogol/n", "gros con", "gros nul", "grosse merde",
      "grosse|sale|pauvre|vieille vache|truie|conne|folle|pouffiasse|salope", "gros|pauvre|sale|espèce|petit|bande de? con/n",
      "j' en ai plein le", "lèche cul|bottes", "marde", "merdaillon", "merde", "merdeux", "merdique/n", "nique", "niquer/v", "niquez",
      "nom de dieu", "ntm", "négro/n", "osti de", "ostie", "pd", "peau de vache", "petite merde", "plein le cul", "pouffiasse/n", "putain",
      "putain|bordel de merde", "pute/n", "pédé/n", "pétasse/n", "raclure de|bidet", "sac à merde", "salaud/n", "sale con/n", "salopard/n",
      "salope/n", "salope~", "sous merde", "ta gueule", "tabarnak", "tais toi|taisez", "ta|votre gueule", "trou de balle", "trou du cul",
      "trouduc", "tête de con|gland|noeud", "une merde", "va crever", "va|allez te|vous|t' faire",
      "va|allez vous|te faire cuire|foutre|voir|enc~|soigner", "youpin/n", "à la con",
    ],
    "profanity-mild": [
      "bordel", "chiant/a", "con", "cul", "fout", "foutu/a", "maudit/a", "saoulez",
    ],
    insult: [
      "abruti/a", "ahuri/a", "andouille/n", "apprends|apprenez donc? à lire|vivre", "arnaqueur/a", "arsouille/n", "attardé/a",
      "aussi|si|plus|tellement bête|bêtes|con|conne|stupide|idiot|idiote|nul|malhonnête|débile que vous|toi|ça",
      "avec un nom|patronyme pareil", "bande d' incapables", "boloss", "bon à rien", "bon|bonne|bons|bonnes à rien", "bouffon/a", "bouseux",
      "cancre/n", "cas soc~", "cassos", "cervelle de|d'", "charlot/n", "clodo/n", "crapule/n", "crevard/n", "crevure/n", "crétin/a",
      "débile/n", "escroc/n", "face de rat", "faux cul|jeton", "filou/n", "fumier/n", "gens|clients comme vous|toi",
      "gros nul|porc|naze|débile",
      "gros|grosse|sale|vieux|vieille|petit|petite|pauvre malade|débile|naze|imbécile|crétin|crétine|idiot|idiote|menteur|menteuse|voleur|voleuse|escroc|radin|radine|profiteur|tocard|type|bonhomme|cloche|cloporte",
      "guignol/n", "honte à vous|toi", "hypocrite/n", "idiot/a", "idiote", "imbécile/n", "imbéciles", "mal élevé|éduqué|baisé", "menteur/a",
      "minable/n", "mongol/a", "mytho/n", "mythomane/n", "même pas capable", "n'|ne|as|avez rien dans le|la crâne|tête|cervelle", "niais",
      "niaiseuse", "niaiseux", "ordure/n", "parasite/n", "pas|rien de cervelle|cerveau|honneur|honte", "pauvre france",
      "pauvre/n con|tache|cloche", "pauvre|sale fille|type|mec|gars|femme|clown|folle|client", "pignouf/n", "pingre/n",
      "plus bête|bêtes|idiot|idiote|con|stupide que la|le|les|tout|mes|mon", "pourriture/n", "profiteur/a", "qi d'|de",
      "quel|quelle abruti|abrutie|idiot|idiote|imbécile|crétin|crétine|andouille|clown|con|conne|boulet|tache", "raclure/n", "rapiat/n",
      "rat|rats d' égout", "rentrez|rentre|retournez|retourne dans votre|ton pays", "rentrez|rentre|retournez|retourne donc chez vous|toi",
      "retourne|retournez à l' école", "rigolo/n", "sans gêne|cervelle", "tocard/n", "triple buse|idiot", "trop bête|con|stupide",
      "tête de con|noeud|nœud", "va|allez te|vous faire? soigner|pendre", "vermine", "vieux schnock", "voleur/a", "à la place du cerveau",
      "êtes|es qu'? un|une vrai? voleur|voleuse|menteur|menteuse|escroc|arnaqueur|arnaqueuse|malade|clown|comique|honte",
    ],
    "insult-weak": [
      "aigri/a", "aveugle/n", "borné/a", "bouché/a", "bête/n", "cinglé/a", "clown/n", "con/n", "culotté/a", "de mauvaise foi", "folle",
      "fou", "gonflé/a", "grossier/a", "ignare/n", "impoli/a", "incompétent/a", "inculte/n", "lamentable/n", "lent/a", "malade/n",
      "malhonnête/n", "malpoli/a", "mauvaise foi", "minable/n", "nul/a", "nulle", "pathétique/n", "radin/a", "ridicule/n", "stupide/n",
      "taré/a",
    ],
    taunt: [
      "casse toi", "dégage", "ferme la", "minable", "pathétique", "pauvre type|fille", "ta gueule", "va te faire voir",
    ],
    menace: [
      "allez|vas le|me regretter", "attend|attends au tournant", "casser|péter la|les|ta|votre gueule|dents|genoux",
      "casse|casser|casserai|péter|pète te|vous|t' la|les|une", "chopper|choper|coince|coincer te|t'|vous",
      "connais|sais|sait|savons où|votre/g vous/g? adresse|habites|habitez|travaillez",
      "débarquer|passerai|passerons vous|te|chez voir|vous|toi", "débrouiller pour que tu|vous", "fais|faites tes|vos prières",
      "faites|fais gaffe|attention à vous|toi", "foutre mon|ma|un|une poing|main|baffe|claque", "gare à tes|vos|ta|votre",
      "gare à vous|toi", "il|va va? t'|vous arriver", "je|on passe|passerai|débarque|viens chez vous|toi",
      "le|la sentir passer|sentiras|sentirez", "mes potes|copains|frères|cousins … passer|voir|chez", "on se retrouvera",
      "on va|viendra|sait venir|te|vous|où chez|trouver|casser", "pas savoir|vas|vais qui vous|je", "payer|paierez|paieras très? cher",
      "pourrir la vie", "publier vos|votre|ton coordonnées|adresse|nom|photo", "publier|diffuser votre/g nom|adresse|photo",
      "raconte|raconterai|crie|crierai … partout", "régler|règle|réglerai ton compte", "sais|connais|savons où tu|vous|t'",
      "sais|savons|connais où tu|vous|t' crèches|crèche", "si je te|t'|vous croise|attrape|chope|retrouve",
      "t' éclate|explose|démonte|défonce", "t'|vous|te attends|attend|attendons au tournant|en bas",
      "te|vous|t' retrouverai|démolir|buter|tuer|frapper|pourrir", "te|vous|t' régler|règle|réglerai ton|votre|son compte",
      "tu vas|vas le? voir|payer", "tu|vous le|l' aurez|auras cherché|voulu", "une|des claque|claques|baffe|baffes|droite|mandale",
      "vais|va te|vous|t' péter|casser|défoncer|démolir|retrouver|fracasser|éclater", "vie impossible|infernale|un enfer",
      "viens|viendrai|viendrons|arrive|passerai|passer|passe te|vous|t'|chez régler|voir|trouver|chercher|toi|vous", "vous allez le payer",
      "vous|te|t' crèverai|crever|cramer|brûler", "vous|tu allez|vas me? le|la|cher? payer|regretter", "vous|tu|le regretterez|regretteras",
    ],
  },
  {
    hit: {
      profanity: "Quel connard.", "profanity-mild": "C'est chiant.", insult: "Vous êtes un abruti.", "insult-weak": "C'est stupide.", menace: "Vous allez le regretter."
    },
    miss: { profanity: "Le connecteur est neuf.", insult: "L'idée est bonne.", menace: "Le vol est annulé." },
  },
);
