import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "fr",
  {
    "own-order": [
      "article|produit|objet acheté|commandé", "la|cette commande", "votre/g dernière|récente|dernier|récent|nouvelle? commande/g",
    ],
    "confirmation-notice": [
      "avons bien? reçu|enregistré|validé votre/g commande/g", "commande/g est|a bien|été? confirmé/a|enregistré/a|validé/a|reçu/a",
      "confirmation d'|de un/g? commande/g", "confirmons|confirme la|votre|bien? réception|commande/g",
    ],
    "delivery-problem": [
      "abîmé/a", "bloqué/a", "cassé/a", "douane/n", "défaut/n", "défectueux", "endommagé/a", "erreur/n", "grève", "manquant/a",
      "mauvais/g adresse|article", "n'a|n'est pas pu? encore? arrivé|livré|être", "perdu/a", "problème/n", "reporté/a", "retard/n",
      "retardé/a", "retourné|renvoyé|revenu à|chez", "rupture", "souci/n", "vol du|de", "échec",
    ],
    "shipping-event": [
      "a pris|quitté la|l' route|entrepôt|atelier", "a quitté notre|nos",
      "a|ont|est|être|sont|avons|ai|vient bien|été|d' été? expédié/a|livré/a|remis/a|posté/a|envoyé/a|parti/a|arrivé/a|reçu/a|confirmé/a",
      "en chemin|transit|route", "en cours d'|de acheminement|livraison|préparation",
      "est|sont déjà|maintenant|bien? chez|entre|avec le|la|les|notre? transporteur|livreur|poste|mains|colissimo|chronopost|dhl|dpd|ups",
      "est|sont en préparation|chemin|route|transit", "est|sont parti/a", "expédié/a|livré/a|parti/a le|ce|aujourd'hui|hier|par|au",
      "pris en charge par|le",
      "venons|vient|avons|viens|ai de|d'|tout? juste? déposer|poster|remettre|expédier|confier|déposé|posté|confié",
      "vient|viennent d' être expédié/a|remis/a|posté/a|livré/a|pris|envoyé/a",
    ],
    supposition: [
      "d' ici", "devraient", "devrait", "espère", "espérons", "normalement", "sera", "seront", "si", "souhaitons", "vérifier",
    ],
    courtesy: [
      "bonne|belle|excellente journée|soirée|semaine|réception|utilisation|continuation", "choisi", "confiance", "espérons que/g",
      "fidélité", "l' équipe vous", "là pour", "merci", "n'hésite|n'hésitez pas", "petite entreprise|équipe|boutique", "plaisir", "ravis",
      "remercie", "remercient", "remercions", "restons à", "satisfaction", "soutien", "toute question", "un excellent moment",
      "à vos|tes côtés", "à votre/g disposition|écoute|service",
    ],
    salutation: [
      "amicalement", "bien à vous", "bonjour", "bonsoir", "cdlt", "cdt", "cher/a", "cordialement", "hello", "madame", "monsieur", "salut",
      "salutations", "service client/n", "à bientôt", "équipe",
    ],
    "opt-out": [
      "désabonn~", "désinscri~", "ne plus|pas recevoir", "ne souhaitez|voulez plus|pas recevoir",
      "préférences de|d' communication|contact|mail/g", "retirer vous? de notre|la liste", "répondez|envoyez stop",
    ],
    "out-of-stock": [
      "erreur d'|de inventaire|stock", "indisponible/n", "n'avons|n'ai|n'est plus en|cet|cette|ce|disponible",
      "ne pouvons|peux|pourrons pas l'|le|vous|honorer|la honorer|expédier|livrer|envoyer|fournir", "plus de|en|disponible stock",
      "rupture", "survente", "épuisé/a",
    ],
    attached: [
      "annexe", "annexé/a", "ci dessous|joint/a", "dans le|ce pdf|fichier", "est|sont dans le|votre colis|carton|paquet", "glissé/a",
      "joignons", "joins", "joint/a", "le pdf", "pièce/n jointe/n", "pj", "vous|te joins|joignons|joint|envoie en?",
      "à ce message|mail|courrier",
    ],
    "promo-document": [
      "bon|bons d' achat", "bon|bons de réduction|remise", "brochure/n", "carte de fidélité|visite", "catalogue/n", "catalogues",
      "chèque cadeau", "code promo", "coupon", "coupon/n", "dépliant/n", "flyer/n", "liste de/g prix/g", "liste des prix",
      "nos offres|promos|promotions|tarifs|nouveautés", "nos promotions|promos|offres|nouveautés", "notre/g gamme|collection",
      "notre/g tarif d'|de|du|été|général|automne", "plaquette/n publicitaire", "prospectus", "publicité", "tarifs", "tract/n",
    ],
    "service-document": [
      "bon de livraison|retour", "bordereau", "certificat/n", "facture/n", "formulaire/n", "guide/n", "justificatif/n", "manuel/n",
      "mode d' emploi", "notice/n", "photo/n", "plan/n", "plus|davantage d'|de informations|détails|précisions", "preuve/n", "reçu",
      "étiquette/n",
    ],
  },
  {
    hit: {
      attached: "Voir pièce jointe.", "confirmation-notice": "Voici la confirmation de votre commande.", courtesy: "Merci beaucoup.", "delivery-problem": "Il est en retard.",
      "opt-out": "Pour vous désabonner.", "out-of-stock": "Il est en rupture.", "own-order": "Au sujet de votre commande.", "promo-document": "Un dépliant pour vous.",
      salutation: "Bonjour,", "service-document": "La facture est prête.", "shipping-event": "La lampe a été expédiée.", supposition: "Nous espérons.",
    },
    miss: { "opt-out": "La borne est bleue.", "shipping-event": "Nous expédions lundi.", "promo-document": "La carte mère est neuve." },
  },
);
