import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "fr",
  {
    "in-answer": [
      "dans|à|par votre|ta|la|le|cette|ce réponse|message|chat|discussion", "ici|dessous|bas",
    ],
    "contact-data": [
      "adresse e? mail/g|gmail|électronique", "adresse et téléphone|portable", "adresse mail|e mail|courriel", "coordonnées", "mail perso",
      "nom et|complet prénom|adresse", "numéro de mail/g", "numéro de téléphone|portable|mobile|gsm", "quel mail/g",
      "quel numéro de mail/g", "quelle adresse", "quelle boîte|adresse mail/g|e|gmail|électronique", "sur|à quel numéro",
      "un portable|numéro|mobile pour", "un|meilleur numéro", "votre/g boîte mail/g|gmail|perso|électronique|e",
      "votre/g gmail|numéro|06|07|mail/g|e", "votre/g mail|contact", "votre/g nom complet", "vous|te joindre|appeler",
      "à quel mail/g|numéro|adresse",
    ],
    "address-noun": [
      "adresse complète|exacte|personnelle|postale", "adresse de la? livraison|domicile|réception", "une|votre/g autre|nouvelle? adresse",
      "votre/g domicile", "votre/g vraie|bonne|vrai rue|adresse|numéro",
    ],
    "card-data": [
      "carte bancaire|bleue", "carte de crédit", "chiffres au|de|du dos|la|votre", "code de sécurité", "cryptogramme", "cvc", "cvv",
      "expiration de la carte", "numéro de votre|la? cb|carte", "seize|16 chiffres de|sur|au la|votre|ta|dos carte?",
      "trois|3|16|4 derniers? chiffres", "votre/g cb",
    ],
    "identity-document": [
      "carte d' identité", "cni", "cni|identité|passeport|permis recto", "justificatif d'|de identité|domicile", "nas",
      "numéro de sécu|sécurité", "numéro fiscal|national", "passeport", "permis de conduire", "pièce d' identité",
      "recto verso de|d' un/g? pièce d'|carte d'|permis|passeport|document|identité",
      "scan|photo|copie de|d' votre|ta|un|une|du? passeport|permis|cni", "scan|photo|copie de|d' votre|ta|vos papiers|identité", "selfie",
    ],
    credential: [
      "code de? la|votre banque", "code de|d' vérification|validation|confirmation|connexion|accès", "code par sms|texto|mail",
      "code pin|secret", "code que la|votre|ta banque", "code que|qu' amazon|ebay|vous|tu", "code reçu", "code reçu par|sur",
      "code à usage", "code à|que/g|reçu vous|ebay/g|6|six|par", "identifiant/n", "login", "mdp", "mot/n de passe",
      "quel|le code … sms|texto",
    ],
    "bank-data": [
      "appli bancaire|de", "bic", "capture de|d' votre? banque|compte", "compte bancaire|paypal", "coordonnées bancaires", "iban",
      "infos|informations bancaires", "quel compte dois|puis|peut|voulez|souhaitez|veux|préférez", "relevé bancaire|de", "rib",
    ],
    "birth-data": [
      "anniversaire", "date de naissance", "né le", "née le", "quand êtes vous né/a", "votre/g âge", "vous êtes|étiez né/a",
    ],
    "ask-verb": [
      "ai|avons besoin", "aurons|aurions|aurais|auront besoin", "besoin de/g? votre/g", "complétez",
      "demande|demandent|exige|exigent|réclame votre|vos|une|un|le|la", "dites|dis moi|nous le|la|votre|ton|quel",
      "donne|donner|envoie|envoyer|laisse|file nous/g", "il|me|nous nous? faut|faudrait|manque", "indiquez/g",
      "indiquez/g le|la|les ici|nous|par", "j' ai|aurais besoin", "j' attends", "joignez|joins|joindre un/g? photo|copie|scan de|du|recto",
      "joignez|téléversez|déposez … ici", "laissez|laisse juste|simplement un|votre|ton",
      "laissiez|donniez|envoyiez|transmettiez|indiquiez|communiquiez votre/g", "lisez|lis moi|nous", "manque|manquent plus? que",
      "merci|prière|veuillez de/g? nous/g? indiquer/g", "mettez|mets votre iban|rib", "nous besoin|avoir",
      "nous/g permettrait|faciliterait|aiderait|suffirait", "nous/g|bien|vous indiquer/g", "nous|me manque|manquent", "par message|retour",
      "peut|puis|pouvons|pourrais je|nous|on avoir|connaître|noter",
      "peux|pouvez|pourriez tu|vous me|m'|nous donner|filer|passer|envoyer|transmettre|communiquer|indiquer",
      "quand|où êtes|es vous|tu né/a", "quel/a est|sont|serait", "redonnez|redonne|redites|renvoyez nous/g",
      "refile|refilez|balance|passe|passez ton|votre|un|moi", "remplir", "remplissez", "renseignez",
      "sans une|un|le|la|les|copie|photo|scan photo|copie|scan|numéro|code|mot", "sans votre/g",
      "à nous? renvoyer|transmettre|communiquer|fournir|envoyer|indiquer|joindre", "à|de indiquer/g par|ici|en|dans|au",
      "à|sur|vers quel/a",
    ],
    "account-place": [
      "carnet d' adresses",
      "donnez|donner|montrez|montrer|présentez|présenter|remettez|dictez|communiquez … au|à livreur|l'|la|facteur|commerçant|transporteur|guichet|comptoir|chauffeur|relais",
      "formulaire d'|de amazon|ebay|retour", "page de votre|la commande", "via/g ebay/g", "via/g un/g espace|compte|profil|commandes",
      "vos adresses|commandes",
    ],
  },
  {
    hit: {
      "contact-data": "Votre numéro de téléphone.", "address-noun": "Votre adresse postale.", "card-data": "Le cryptogramme.", "identity-document": "Une copie de votre passeport.", credential: "Votre mot de passe.", "bank-data": "Votre RIB.", "birth-data": "Votre date de naissance.", "ask-verb": "Envoyez-nous le fichier.",
      "account-place": "C'est dans votre compte.",
    },
    miss: { "card-data": "Le carton est épais.", credential: "Le pinceau est fin.", "birth-data": "La carte est née ici.", "contact-data": "Votre numéro de commande." },
  },
);
