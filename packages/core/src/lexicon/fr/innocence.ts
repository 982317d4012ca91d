import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "fr",
  {
    "product-noun": [
      "affiche/n", "badge/n", "boîte/n", "boîtier/n", "bracelet/n", "cadre/n", "casque/n", "coffret/n", "coque/n", "enceinte/n",
      "figurine/n", "gilet/n", "housse/n", "jeu", "lampe/n", "lecteur/n", "montre/n", "mug/n", "panneau/n", "peluche/n", "plaque/n",
      "porte clés|cartes", "poster/n", "sac/n", "shirt/n", "sticker/n", "support/n", "tasse/n", "terminal", "veste/n", "étui/n",
    ],
    "feature-word": [
      "adapté/a pour|aux", "affichage", "affiche", "appels entrants", "appels whatsapp|skype|messenger|vidéo|telegram",
      "appli|application du|de fabricant|constructeur|marque", "bluetooth", "compatible/n", "connecter/v", "convient pour|aux",
      "elle|il|appli|application|qui demande|demandera", "enceinte|trépied|bracelet|support accepte|tient|fixe|affiche|sonne", "fonction/n",
      "fonctionner/v", "icône/n", "installer/v", "intégré/a", "la montre|tablette|caméra|enceinte", "mains libres", "mode",
      "notification/n", "ouvre|ouvrir|lance|lancer seulement|simplement|juste|l'|l application|appli", "permet de", "prend en charge",
      "programmable/n|programmé|programmée|programmer", "sonnerie/n", "supporter/v", "synchroniser/v",
      "touche|bouton|raccourci de|whatsapp|sur|du", "widget/n",
    ],
    innocent: [
      "adresse de|du retour|retours|relais", "annulation partielle|automatique", "appel d' offre|air", "après vente", "article acheté",
      "aux|des|les|par escrocs|arnaqueurs|voleurs|menteurs", "avec|muni/a de/g? un/g? pièce|carte d' identité",
      "avis de un? passage|réception|livraison|expédition", "avons|ai|a changé/a la|le|les|l'|un|une",
      "a|ont|avez permis de|d' corriger/v|améliorer/v|modifier/v|mettre", "bienvenue au club",
      "billet/n d'|de avion|train|concert|spectacle|loterie", "bonne réception",
      "bon|bons d'|de achat|réduction|cadeau utilisé/a|appliqué/a|employé/a|saisi/a", "bon|bons de commande", "carte de garantie",
      "carte mère|sd|graphique|mémoire", "changement d' adresse", "changement d' avis", "changer/v d' avis",
      "club de golf|foot|football|lecture|tennis|natation|sport|judo|échecs", "code barre/n|postal",
      "code de|d' la|un? suivi|article|retour|erreur|activation",
      "code de|d' retrait|la|livraison|déverrouillage|jumelage|wifi|référence|série|ouverture", "concours agricole|hippique|lépine|général",
      "coordonnées gps|géographiques",
      "coupon/n de|en|d' figure/f? m|mètre/n|cm|tissu|velours|coton|soie|lin|dentelle|cuir|laine|moquette|wax|toile",
      "d'|de évaluer l'|le|les état|dégâts|dommages|défaut|panne", "dans un/g meilleurs temps|délais", "de ma|notre part",
      "directement avec|auprès un/g? transporteur|livreur|facteur|poste|chauffeur|coursier",
      "dos|arrière|écran|coque du|de|d' téléphone|portable|mobile|smartphone",
      "dépliant|brochure|catalogue|flyer de montage|pose|pièces|sécurité|garantie", "en|par|d' avance", "faux billet/n",
      "faux billet/n de? figure/f", "faux contact|cuir", "fil|câble|pôle|borne négatif|positif|neutre", "fou|folle|dingue|malade de",
      "garantie légale|constructeur", "je suis un? idiot|idiote|imbécile|âne|boulet|nul|nulle|bête",
      "je/g? vous/g? rappelle|rappelons|rappeler que/g|le|la|les|notre", "jeu|jeux|boîte|carton|cartons de|du loto|loterie|tombola",
      "joindre|joignez un/g photo/n|facture|capture|vidéo", "lettre|courrier|envoi|colis|en recommandé/a", "liquide de|vaisselle",
      "livreur|facteur|coursier|voisin laisse|laissera|a|dépose|laissé un? avis",
      "livre|livres|roman|film|guide|bd|manuel|ouvrage parle|traite|parlent de|des", "m' appelle", "mise à jour",
      "ne le? regretterez|regretteras", "ne|n' fais|faites que/g", "note/n de crédit|frais", "numéro de l'|la étiquette|plaque",
      "numéro sur l'|la|le|les étiquette|plaque|plaquette|carton|boîtier|emballage", "offre de|d' prix|achat",
      "ouvrir|ouvrez|ouvrons|ouverture un|le|d'un|une dossier|litige|cas|réclamation chez|via|sur|auprès un/g? ebay/g", "page figure/f",
      "parle|parlent de|des", "pas à pas", "peux|pouvez|pourrez|pourras retirer|annuler ton|votre enchère|offre",
      "police/n de caractères|d'assurance", "prendre|prenez|prends|prenons bonne? soin|note|contact|en",
      "prend|prends|prenons|prennent|prendra|prendre|prise en charge", "prise de contact", "promotion de|d' amazon|ebay", "quand même",
      "quel|quelle idiot|idiote|imbécile|âne|andouille je",
      "retour/n|renvoi/n|retrait/n|échange/n|étiquette/n est|sont|reste|aussi? gratuit/a|offert/a", "rien à gagner|perdre",
      "réduction/n de|du bruit|diamètre|poids|taille|débit|vitesse|pression", "s' appelle|appellent|appeler",
      "sera|seront|été|avons|ai|avez|a corrigé/a|modifié/a|amélioré/a|remplacé/a|augmenté/a|complété/a", "si possible|besoin",
      "signal sonore|lumineux|wifi", "soutenir|aider notre/g petit/a boutique/g", "suite à un/g annulation",
      "suivre|suivez un/g notice|instructions|commande/g",
      "un/g? numéro/n de|d' un/g? suivi|série|lot|tva|dossier|client|retour|modèle|pièce|référence|transaction|version|commande/g|vendeur|moteur|châssis|cadre|clé|agrément|plan|page|maillot|tome|boîtier|licence|fabrication|homologation",
      "un/g? négatif|positif|neutre de|du|photo la? batterie|pile|câble|bornier|secteur|est", "une fois par|ou|sur", "une|la mise à jour",
      "vente à|aux emporter|enchères", "vente|offre flash|éclair de|d'? amazon|ebay", "à l' avance", "à mon|notre|votre avis",
      "échanger un/g", "étoile|étoiles de|filante mer?", "évaluation|note de|d' la|l' batterie|état|risque",
    ],
  },
  {
    hit: {
      "product-noun": "Un lecteur pour cela.", "feature-word": "Il est compatible.", innocent: "Votre numéro de suivi."
    },
    miss: { "product-noun": "Il lit bien.", innocent: "Laissez un commentaire." },
  },
);
