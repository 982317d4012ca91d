import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How French words inflect. Elided words are cut off (`l'avis` is `l'`, `avis`), so entries write them apart. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "le la les des du un une et est vous nous je tu il elle ils les aux dans pour par sur avec sans pas ne plus que qui dont ou ce cet cette ces " +
    "c'est d'un d'une l'article n'est qu'il j'ai s'il si votre vos notre nos mon mes leur leurs sont suis êtes sommes avez avons ont été être " +
    "avoir fait faire peut peux pouvez pouvons veuillez merci bonjour bonsoir cordialement salut cher chère madame monsieur svp stp plaît " +
    "mais donc très bien trop aussi encore toujours jamais déjà ici tout tous toute même moi chez entre après avant depuis pendant comme " +
    "quand alors commande colis livraison produit avis achat vendeur expédition retour remboursement prix numéro jours aujourd'hui ça y là",
  paradigms: {
    // Nouns.
    n: [["eau", ["eau", "eaux"]], ["al", ["al", "aux"]], ["s", ["s"]], ["x", ["x"]], ["", ["", "s"]]],
    // Adjectives and participles.
    a: [
      ["eux", ["eux", "euse", "euses"]], ["eur", ["eur", "eurs", "euse", "euses"]], ["f", ["f", "fs", "ve", "ves"]],
      ["el", ["el", "els", "elle", "elles"]], ["al", ["al", "ale", "ales", "aux"]], ["on", ["on", "ons", "onne", "onnes"]],
      ["en", ["en", "ens", "enne", "ennes"]], ["eau", ["eau", "eaux", "el", "elle", "elles"]], ["e", ["e", "es", "ee", "ees"]],
      ["s", ["s", "se", "ses"]], ["", ["", "s", "e", "es"]],
    ],
    // Verbs.
    v: [
      ["ger", ["ger", "ge", "ges", "geons", "gez", "gent", "gee", "geant", "geais", "gera", "gerai", "gerez", "gerons", "gerait", "giez"]],
      ["yer", ["yer", "ye", "ie", "ies", "ient", "yons", "yez", "yee", "yees", "yes", "yant", "yera", "yerai", "yerez", "yerons", "iera", "ierai", "ierez", "ierons", "yait", "yiez"]],
      ["er", [
        "er", "e", "es", "ons", "ez", "ent", "ee", "ees", "ant", "ais", "ait", "iez", "ions", "aient", "erai", "eras", "era", "erons", "erez", "eront",
        "erais", "erait", "eriez", "erions",
      ]],
      ["ir", ["ir", "is", "it", "issons", "issez", "issent", "i", "ie", "ies", "issant", "irai", "iras", "ira", "irons", "irez", "iront", "irait", "iriez"]],
      ["re", ["re", "s", "", "ons", "ez", "ent", "u", "ue", "us", "ues", "ant", "rai", "ras", "ra", "rons", "rez", "ront", "rait", "riez"]],
    ],
    // Any figure, and the round ones in words: `figure/f euro/g de moins`.
    f: [["figure", ["1~", "2~", "3~", "4~", "5~", "6~", "7~", "8~", "9~", "dix", "quinze", "vingt", "trente", "quarante", "cinquante", "cent"]]],
    // Requests, and what is still to be done.
    p: [["yer", ["yer", "ie", "yez"]], ["er", ["er", "e", "ez", "iez", "erez"]], ["re", ["re", "s", "ez", "rez"]], ["", [""]]],
    // Words that stand for one another in phrases.
    g: [["", [""]]],
  },
  irregular: {
    // Groups, for words that stand for one another in many phrases: determiners, pronouns, prepositions, the platforms, ways to write or
    // ring, places of sale, what is bought, papers and boxes, words for a review and their praise, every way to tell.
    un: "une des le la les l' l du au aux d' de d ce cet cette ces votre vos ton ta tes notre nos mon ma mes son sa ses leur leurs chaque quelques",
    votre: "vos ton ta tes", notre: "nos mon ma mes", nous: "moi me m' ns moé", vous: "te toi tu t' vs", de: "d' du des", je: "j' on nous",
    que: "qu'", via: "sur par chez depuis dans", ebay: "amazon plateforme marketplace", site: "plateforme appli marketplace annonce messagerie",
    boutique: "magasin site page shop eshop showroom atelier usine webshop dépôt entrepôt catalogue",
    carte: "facture flyer emballage boîte colis carton notice étiquette", prix: "tarif tarifs offre",
    commande: "commandes achat achats colis article articles produit produits envoi livraison paquet expédition objet facture",
    mail: "mails email emails courriel courriels sms texto tel tél téléphone portable fax gsm cell cellulaire whatsapp visio",
    avis: "commentaire commentaires note notes évaluation évaluations eval feedback mot mots appréciation rétroaction notation",
    bon: "bonne bons bonnes beau belle beaux belles excellent excellente excellents gentil gentille gentils super joli jolie meilleur meilleure sympa positif positive positifs positives favorable élogieux parfait parfaite maximal maximale",
    mauvais: "mauvaise mauvaises négatif négative négatifs négatives défavorable neutre neutres injuste méchant sévère mitigé assassin public",
    étoile: "étoiles ★ ☆ ⭐", euro: "€ euros balles dollars piastres francs chf cad eur",
    messager: "whatsapp whats telegram viber signal messenger insta instagram snap snapchat skype discord facebook fb tiktok wechat line", rabais: "remise remises réduction réductions ristourne", annonce: "enchère enchères vente objet annonces",
    indiquer: "communiquer transmettre donner fournir préciser confirmer envoyer partager laisser dire renseigner renvoyer répondre",
    indiquez: "communiquez transmettez donnez fournissez précisez confirmez envoyez partagez laissez dites renseignez renvoyez répondez dis communique transmets",
    appeler: "appelle appelez appelons appellerai appellera appellerez appellerons appeliez apeler apelez appellez appeller apellez apelle",
    écrire: "écris écrit écrivez écrivons écrivent écrivant écrirez écrirai écriviez écrite écrits",
    envoyer: "envoie envoies envoient envoyez envoyons envoyé envoyée envoyés envoyant enverrai enverra enverrez enverrons envoyiez",
    faire: "fais fait faites faisons font ferai fera ferez ferons faite faits faisant fassiez ferait", joindre: "joins joint joignez joignons joindrez joignant joigniez",
    mettre: "mets met mettez mettons mettent mis mise mises mettant mettrai mettra mettrez mettrons mettiez",
    modifier: "modifie modifiez modifions modifient modifiée modifiés modifiant modifierez modifiera modifierons modifiiez",
    obtenir: "obtiens obtient obtenez obtenons obtiennent obtenu obtiendrez obtiendra obteniez",
    offrir: "offre offres offrons offrez offrent offert offerte offerts offertes offrirai offrira offrirons offrant",
    recevoir: "reçois reçoit recevez recevons reçoivent reçu reçue recevrez recevra recevras",
    rejoindre: "rejoins rejoint rejoignez rejoignons rejoindrez rejoignant rejoigniez", remettre: "remets remet remettez remettons remis remettrez",
    suivre: "suis suivez suivons suivent suivrez suivant suiviez",
    devoir: "dois doit devez devons doivent devrez devra devriez devrait",
  },
  negation: "before",
  headsFirst: true,
  proclitics: ["jusqu'", "lorsqu'", "puisqu'", "qu'", "c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'"],
};

// biome-ignore format: many words a line
/** French words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "fr",
  {
    negator: [
      "aucun/a", "inutile/n", "jamais", "n'~", "ne", "ni", "non", "nul/a", "pas", "personne ne", "rien",
    ],
    refusal: [
      "a|ont|avons|ai fermé", "contraire/n à|aux", "contre un/g règles|règlement", "est|sont|reste|demeure exclu/a", "exclu/a",
      "hors de question", "impossible/n", "interdi~", "n' acceptons|accepte|acceptera", "pas autorisé/a|permis|possible", "pas le droit",
      "refus~",
    ],
    decline: [
      "c'est non", "devons|dois refuser", "impossible", "non merci", "pas permis|possible",
      "peux|pouvons|puis donc? pas descendre|baisser|aller", "pouvons|peux|peut pas accepter|faire|le",
    ],
    "false-negator": [
      "aucun souci|problème|frais", "avant|moins que? vous ne", "n' écrivez|dites|mettez|postez que", "n'est ce pas", "n'es|n'est que/g",
      "n'hésite|n'hésitez|n'oubliez pas", "n'importe", "n'oubliez|n'oublie pas", "n'~ … que sur|chez|via|par|en|dans",
      "ne coûte|coûtera|coûterait que", "ne dites|mettez|laissez|postez que", "ne manquez|ratez|tardez pas",
      "ne nous|me manque|manquent que", "ne pourraient|pourrait elles|ils|elle|il|on pas?", "ne ratez|manquez|rater|manquer aucun/a",
      "ne vous|te coûte|coûtera|coûterait que|plus", "ne vous|te? coûtera|coûte|coûterait|paierez|paieriez que", "ne? pourriez|pouvez pas",
      "ne|n' acceptons|accepte|prends|vendons|êtes|reste que/g",
      "ne|n' le|la|les|l' vend|vends|vendons|vendent|fait|fais|faisons|propose|proposons|trouve|trouverez que/g",
      "ne|n' méritez|faites|mérites|fais|faut|sert|suffit|coûte|passe|manque|avons|ai que/g", "non seulement", "ou pas|non", "ou rien",
      "pas cher|mal|que/g", "pas de souci/n|problème|commission|frais|facture", "pour ne pas?", "pourquoi ne? pas", "rien à",
      "vous inquiétez pas",
    ],
    contrast: [
      "alors", "car", "cependant", "du coup", "en revanche", "mais", "par contre", "parce", "puisqu'~", "puisque", "sinon", "toutefois",
    ],
    coordination: [
      "&", "ainsi que", "ensuite", "et", "ou", "pis",
    ],
    condition: [
      "après", "au cas", "ceux|celles|celui qui … satisfait|satisfaits|satisfaites|contents|contentes|ravis|heureux",
      "dès que/g|réception|votre|la|le|l'|les|aujourd'hui|demain|lundi|figure/f|deux|publication|parution|lors", "en cas", "lorsqu'~",
      "lorsque", "quand", "s'il a|est|manque|n'est|ne|reste|y", "s'ils",
      "seuls|seulement|uniquement les? clients|acheteurs satisfaits|contents|ravis", "si", "une fois que/g|votre|le|la|l'", "à condition",
    ],
    until: [
      "avant", "d' abord", "jusqu'~", "seulement|uniquement après|si|quand", "tant que/g", "à moins",
    ],
    self: [
      "j'~", "je", "je ne vous|t' ai", "je vous|te|t'|l'|lui? ai", "je|nous|on vous|te|t'", "m'~", "me", "moi",
      "mon mari|frère|collègue|associé", "moé", "notre/g équipe|technicien|responsable|service", "nous", "nous vous|l'|lui? avons", "ns",
      "on",
    ],
    "self-possessive": [
      "ma", "mes", "mon", "nos", "notre",
    ],
    buyer: [
      "t'~", "te", "toi", "tu", "vous", "vs",
    ],
    "buyer-possessive": [
      "ta", "tes", "ton", "vos", "votre",
    ],
    "third-party": [
      "banque", "bureau de poste", "colissimo", "commerçant/n", "dhl", "douane/n", "elles", "fabricant/n", "facteur", "fournisseur/n",
      "guichet/n", "ils", "la poste", "leur/n", "livreur/n", "point relais", "poste/n canada",
      "presse|critique|critiques lui|l'|leur a|avait|ont", "relais", "transporteur/n",
    ],
    title: [
      "cher/a", "docteur", "dr", "madame", "mlle", "mme", "monsieur", "mr",
    ],
    platform: [
      "ce|cette|la|le|l'|du site|appli", "la|cette|leur|du marketplace", "plate forme", "plateforme",
    ],
    "platform-feature": [
      "achat immédiat", "boutique|page|compte|message/n ebay/g", "ce fil|message|chat", "cette conversation", "contre proposition|offre",
      "en répondant", "messagerie", "mes|vos|votre achats|commandes|ebay", "offre directe", "payer maintenant",
      "répondre|répondez à ce|ici", "répondre|répondez|réponds ici", "via/g un/g? ebay/g", "écrivez|écris nous/g? ici",
      "étiquette/n retour|de",
    ],
    please: [
      "aideraient|aiderait beaucoup|bien|vraiment", "aimerais|aimerions", "auriez vous", "comptons|compte sur vous|toi", "de ne pas être",
      "ferez|feriez|feraient|ferait de nous", "ferez|feriez|feraient|ferait un|des heureux", "il|vous suffit",
      "je/g vous/g prie|prions|invite|invitons|serais|serions", "merci de/g|bien", "merci faire|mettre|laisser|donner|noter",
      "n'hésite|n'hésitez pas", "n'oubliez|n'oublie pas", "ne mettez|mets|laissez|laisse|donnez pas", "ne soyez|sois pas",
      "nous|me ferait|feraient|feriez très|bien|grand? plaisir", "pensez à", "peux|pourrais tu", "pourriez|pouvez|voulez vous", "puis je",
      "s'il te|vous plait", "serais|serions ravi/a|heureux", "serait il possible", "serait sympa|gentil|super|top|génial",
      "soyez|sois|soyons généreux|généreuse|indulgent|indulgente|sympa|gentil", "stp", "svp", "tu peux", "veuillez", "vous pouvez",
      "ça|cela nous|m' ferait|aiderait",
    ],
    obligation: [
      "devoir/v", "exige", "exigeons", "exigé/a", "faudra", "faut", "indispensable/n", "nécessaire/n", "obligatoire/n", "requis",
      "suffit|suffira",
    ],
    reported: [
      "acheteur|acheteuse|client précédent|précédente|d'avant", "autre vendeur vous|t' a|aurait", "dans votre message",
      "je/g comprends|comprenons que/g|votre|bien", "menacer de/g", "menaces|menace de/g", "merci de me|m'|nous proposer|demander|offrir",
      "merci de proposer|demander", "merci pour votre|la|l' proposition|offre|idée", "on m'a proposé|demandé|offert|écrit",
      "on m'|nous a proposé|demandé|offert|écrit", "que vous|tu avez|as vu/a|lu/a|reçu/a",
      "que vous|tu aviez|avez|as|avais utilisé|appliqué|activé|saisi",
      "remercie|remercions de/g|pour un/g? proposition|offre|idée|suggestion",
      "si vous|tu aviez|avais acheté|payé|commandé|contacté|choisi|passé|réglé",
      "tu|vous me|m'|nous? demandez|demandes|dites|parlez|proposez|proposes|vouliez|écrivez",
      "tu|vous voudriez|préféreriez|aimeriez|souhaiteriez|préfériez|souhaitiez|espériez|pensiez",
      "un|certains|des acheteur|acheteurs|client|clients m'|nous? a|ont proposé|demandé",
      "un|une|certains|des|autre acheteur|acheteurs|client|clients|acheteuse a|ont|voulait|voulaient voulu|tenté|essayé|me|payer",
      "votre/g demande|proposition|idée|suggestion de/g",
      "votre/g message d'hier? parlait|parle|évoque|évoquait|mentionne|propose|proposait", "votre/g question concernant",
      "vous|tu aviez|avez|as|avais utilisé|appliqué|activé|saisi|entré",
      "vous|tu m'|nous? avez|as|aviez demandé|dit|évoqué|mentionné|proposé|suggéré|écrit|essayé|parlé|souhaité",
      "vous|tu me|m'|nous? demandiez|demandais|disiez|écriviez|proposiez",
      "vous|tu parliez|évoquiez|mentionniez|demandiez d'un|d'une|un|une|du|de|si|pour",
    ],
    instead: [
      "au lieu", "plutôt", "à la place",
    ],
    warning: [
      "arnaque/n", "aucun recours", "aucune|sans|plus protection", "demandera|demanderons|demandons|demande jamais", "escroquerie/n",
      "faux|fausse mail/g|message/n|site|profil|compte|vendeur", "fraude/n", "hameçonnage", "méfiez vous",
      "n'est|n'était|c'est|était pas moi|nous", "ne vient|émane|provient pas", "phishing", "quelqu'un vous|te demande|propose|appelle",
      "restez|soyez vigilant/a|prudent/a", "se fait|font|faisant passer",
    ],
    "stay-here": [
      "continuons|poursuivons|restez|restons ici", "doit|doivent se? faire|passer|rester par|via/g|ici un/g? ebay/g",
      "ebay/g s' occupe|charge du|de", "gardons|reste|rester|restez|restions|restons tout? via/g|ici un/g? ebay/g|messagerie",
      "règlement|paiement|achat passe par un/g? panier|messagerie", "tout doit|passe|reste|se via/g|ici|passer|rester|faire",
      "uniquement|exclusivement|seulement via/g un/g? ebay/g|messagerie",
    ],
  },
  {
    hit: {
      negator: "Nous n'avons plus de stock.", refusal: "C'est interdit.", please: "Pourriez-vous regarder ?", self: "J'arrive.", until: "Patientez jusqu'à lundi.",
      warning: "Ce courrier est une arnaque.", "stay-here": "Restons sur eBay.", condition: "Dès que possible.", decline: "Nous ne pouvons pas accepter.", reported: "Vous demandez un rabais.",
    },
    miss: { negator: "N'hésitez pas.", condition: "Un instant s'il vous plaît.", refusal: "La règle est claire.", warning: "Le faux cuir est noir." },
  },
);
