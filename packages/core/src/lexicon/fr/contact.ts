import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words for channels and contact. */
export const contact: Lexicon = lexicon(
  "fr",
  {
    messenger: [
      "appli|application verte", "bulle|pastille verte", "ouatsap", "what's app",
    ],
    "messenger-weak": [
      "appli bleue|violette|jaune", "snap", "wats", "what's", "whats",
    ],
    "social-network": [
      "face book", "groupe|page facebook|insta",
    ],
    "social-weak": [
      "bio", "notre page", "réseaux sociaux", "story",
    ],
    "contact-verb": [
      "clavarder/v", "contacter/v", "discuter/v", "en contact", "fais|faites nous/g? signe", "jaser/v", "joindre/v", "parler/v",
      "poser/v votre|vos question/n", "prendre|prenez contact", "revenir|revenez vers", "un message", "échanger avec|par|sur", "écrire/v",
    ],
    "contact-direct": [
      "appeler/v", "au|par e? mail/g", "coup de fil|téléphone|tel", "de vive voix", "mail/g à", "texter/v", "téléphoner/p",
      "un/g petit? e? mail/g", "un|l'|d' appel", "vocal",
    ],
    "contact-add": [
      "abonnez vous", "ajouter/v", "demande d' ami", "flasher/v", "inscrivez vous", "liker/v", "rejoindre/v", "s' abonner", "scanner/v",
      "suivre/v", "télécharger/v",
    ],
    "search-verb": [
      "barre de recherche", "chercher/p", "googler/v", "mettez notre/g|le nom", "rechercher/p", "recherche|regardez sur", "taper/v",
      "trouver/v sur google|internet",
    ],
    "find-result": [
      "facile/n à trouver", "premier/n résultat/n|lien/n", "tombez|tomberez sur", "trouverez|verrez nous/g|notre/g|facilement|vite",
    ],
    "search-engine": [
      "bing", "google", "internet", "le web|net", "moteur de recherche", "navigateur",
    ],
    "shop-name": [
      "le même nom", "nom de un/g? la? boutique/g|marque|société", "nom sur un/g carte/g",
      "notre/g nom|marque|enseigne|pseudo|boutique|société", "sous le nom",
    ],
    "contact-detail": [
      "adresse e? mail/g|gmail|électronique|perso", "boîte mail", "coordonnées", "courriel", "email", "gmail", "gsm", "ligne directe|fixe",
      "mail", "num", "numéro de mail/g", "numéro/n", "portable", "pseudo", "tél", "téléphone",
    ],
    "contact-place": [
      "carte de visite", "dans un/g carte/g|bio|signature|photos", "dos|bas de un/g carte/g|page|message", "photo de profil",
      "sur un/g carte/g",
    ],
    "qr-code": [
      "code à scanner|flasher", "flashcode", "flashez|scannez|scanner|scanne un/g code|carte|carré|image", "petits carrés",
      "votre/g appareil|téléphone sur|vers",
    ],
    community: [
      "canal", "cercle", "club", "communauté", "forum", "groupe/n", "notre/g chaîne|famille|serveur",
    ],
    quicker: [
      "24 h|24", "7 jours|7", "en quelques|deux|5 minutes", "immédiatement", "instantané~", "jour et nuit", "photos|vidéos|fichiers trop",
      "plus de photos", "plus facile|pratique|rapide|rapidement|simple|vite|direct", "tout de suite", "vidéo",
    ],
    elsewhere: [
      "ailleurs", "autre canal|moyen|voie|appli|site", "discrètement", "en off|privé|dehors", "hors ligne|d'ici", "là bas", "par icitte",
      "pas|qu' ici",
    ],
    connect: [
      "abonnez vous à nos|notre|ma", "ajoutez notre/g", "ajoutez|ajoute|ajouter nous/g",
      "appelez|appelle|rappelez|rappelle|textez|texte|sonnez nous/g", "au bout du fil",
      "conseiller|technicien|équipe peut|va|vous vous? appeler|rappeler|rappellera",
      "conversation|discuter|parler|échanger|continuer par|au|via e? mail/g",
      "envoyez|laissez|passez|faites|envoie|passe|lâche nous/g un coup|mail/g|appel|vocal",
      "je/g peux|vais|pouvons? vous/g appelle|appellerai|appeler|rappeler|téléphone", "je/g vous/g passe|passer|donne un coup|appel",
      "je/g vous/g rappelle|rappellerai|rappellerons", "nous/g appeler|ajouter|téléphoner|texter", "nous/g envoyer un/g e? mail/g",
      "nous/g joindre|contacter|écrire via/g|au e? mail/g", "rejoignez|rejoins|rejoindre nous|notre/g",
      "retrouvez|retrouve|suivez|trouvez nous/g", "sommes|suis plus? réactif/a|joignable/n|disponible/n par|au e? mail/g",
      "écrivez|écris|contactez|contacte|joignez nous/g? plutôt? via/g|au|à e? mail/g|notre/g",
    ],
    "own-channel": [
      "chat de notre site", "formulaire de contact", "ligne directe", "mail|téléphone pro|du magasin|de la boutique", "ma|notre messagerie",
      "ma|notre/g adresse mail", "ma|notre/g hotline|ligne|boîte mail/g?", "mon|notre/g numéro|portable|mail/g|tel|fixe",
      "notre/g standard|atelier", "service client au", "service technique", "support technique",
    ],
  },
  {
    hit: {
      messenger: "Passez sur l'appli verte.", "contact-verb": "Contactez-nous vite.", "contact-direct": "Téléphonez demain.", "contact-add": "Rejoignez le groupe.", connect: "Ajoutez-moi ce soir.",
      "search-verb": "Tapez notre nom.", "search-engine": "Voyez sur Google.", "shop-name": "C'est notre marque.", "contact-detail": "Voici mon numéro.",
      "contact-place": "Tout est au dos de la carte.", "qr-code": "Flashez le code.", community: "Venez dans le groupe.", quicker: "C'est bien plus rapide.", elsewhere: "Parlons-en ailleurs.",
    },
    miss: { messenger: "La bulle bleue est en verre.", "contact-verb": "Le contacteur est neuf.", "contact-direct": "Je m'appelle Paul.", "search-verb": "Le tapis est bleu.",
      "contact-detail": "Le numéro de suivi est connu.", connect: "Suivez votre colis.", quicker: "Il est plus lourd.", },
  },
);
