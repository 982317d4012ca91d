import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "fr",
  {
    review: [
      "appréciation/n", "avis", "commentaire/n", "eval", "feedback/n", "quelques lignes|mots sur", "rétroaction/n", "témoignage/n",
      "vos|votre mots|note|étoiles", "évaluation/n",
    ],
    praise: [
      "5|cinq|10|20|dix|vingt sur 5|cinq|10|20|dix|vingt", "5|cinq|quatre|4 petites|belles? étoile/g", "avis/g bon/g", "bon/g avis/g",
      "du bien de", "la? note max|maximum", "pouce/n en|vers", "retour/n positif/a", "toutes les étoiles", "un positif",
    ],
    criticism: [
      "1|une|deux|2|trois|3 étoile/g", "avis/g mauvais/g", "critique/n négatif/a", "mauvais/g avis/g|pub|publicité",
      "moins de 5|cinq étoiles", "un|votre négatif|neutre",
    ],
    star: [
      "note/n", "étoile/g",
    ],
    "review-verb": [
      "attribuer/v", "dites|dire le|aux|à", "donner/v", "déposer/v", "faites le savoir", "laisser/v", "mettre/v", "noter/v", "partager/v",
      "poster/v", "publier/v", "rédiger/v", "témoigner/v", "écrire/v", "évaluer/v",
    ],
    "change-verb": [
      "améliorez", "augmenter/v", "changer/v", "corriger/v", "faire/v évoluer", "mettre/v à jour", "modifier/v", "passer/v à|de|en",
      "reconsidérer/v", "rectifier/v", "relever/v", "remonter/v", "remplacer/v", "revenir|revenez sur", "revoir", "réviser/v",
      "transformer/v",
    ],
    "remove-verb": [
      "effacer/v", "enlever/v", "faire/v disparaître", "retirer/v", "retrait", "suppression", "supprimer/v",
    ],
    reward: [
      "bon d' achat", "bonus", "cadeau/n", "carte amazon", "compensation/n", "coupon/n", "dédommagement", "geste commercial", "gratuit/a",
      "offert/a", "petit/a attention|surprise|quelque", "quelque chose de", "rabais/g", "rembours~", "récompense/n", "récompenser/v",
      "échantillon/n",
    ],
    "give-verb": [
      "attend", "bénéficier/v", "droit à", "envoyer/v", "gagner/v", "glisser/v", "obtenir/v", "offrir/v", "participer/v", "recevoir/v",
      "remercier|remercierons par|avec", "verser/v", "vous|t' rembourse|remboursons|rembourserons|rembourserai|créditons|expédions",
    ],
    exchange: [
      "après publication", "capture/n d' écran", "contre un|une|votre", "en contrepartie", "en guise de", "en remerciement", "en retour",
      "en échange", "est|sont à vous|toi", "je|nous vois|voyons", "photo|preuve de votre|l'|la", "pour chaque|tout", "pour vous remercier",
    ],
    happy: [
      "adorer/v", "aimer/v", "apprécier/v", "content/a", "enchanté/a", "heureuse", "heureux", "plaise",
      "produit|article|achat|commande|cela|ça|il|elle|tout vous|t' plait|a|convient plu?", "ravi/a", "satisfait/a",
      "se|s' est|passe bien? passé", "tout est|va parfait|ok|bien|conforme",
    ],
    unhappy: [
      "déception", "déçu/a", "insatisfait/a", "moins de 5|cinq", "mécontent~", "ne|n' va|convient|plait|correspond pas",
      "pas|peu|moins que? totalement|entièrement|pleinement|tout|complètement|100? à? satisfait/a|content/a|convaincu/a|ravi/a", "problème",
      "quelque chose", "si ce n'est", "souci", "à la hauteur",
    ],
    "threat-legal": [
      "avocat/n", "blacklister/v", "bloquer/v vous|votre", "diffamation", "dénoncer/v", "huissier/n", "justice", "liste noire",
      "mise en demeure", "plainte", "poursuites", "poursuivre vous", "recouvrement", "service juridique", "signaler/v vous|votre",
      "tribunal", "tribunaux",
    ],
    mutual: [
      "autant|même pour vous|toi", "donnant donnant", "en laisserai|mettrai|laisserons|mettrons un|une",
      "fera|ferai|ferons|fais|faisons pareil|autant|idem|même", "la pareille", "le vôtre|tien après|ensuite", "réciproque",
    ],
    "neutral-request": [
      "bon/g ou|comme mauvais/g", "ce que vous en|avez", "franc", "franchement", "honnête/n", "honnêtement", "honnêteté", "impartial/a",
      "objectif/a", "quel|quelle que/g soit|elle", "ressenti", "sincère/n", "votre opinion",
    ],
    again: [
      "dernier|petit|nouveau rappel", "dernière|nouvelle|petite relance", "deuxième|seconde|second|troisième fois|relance|rappel|message",
      "déjà sollicité|demandé|écrit", "n'avez|n'as toujours|pas pas|encore", "n'avons|n'ai|avons|ai pas? toujours|encore pas? vu|reçu",
      "relancer/v", "toujours pas",
    ],
    withhold: [
      "avant|puis|ensuite je/g de/g? rembours~|expédi~|envo~", "bloqué/a", "je|nous ne|n' rembours~|expédi~|envo~|enver~",
      "pas|aucun de remboursement|envoi", "qu' après", "tant que/g",
    ],
    "public-place": [
      "au monde", "autour de vous", "autres acheteurs|clients", "en public", "fiche produit", "page de/g? produit|avis", "publiquement",
      "sur internet",
    ],
    "change-it": [
      "corrigez|modifiez|modifie|retirez|retire|supprimez|supprime|enlevez|changez|remontez le|la|les|ça", "faire disparaître",
      "la|le|les|l' retirer|modifier|supprimer|enlever|effacer|changer|revoir|passer|mettre", "passez|mettez le|la|cela|ça en|à|au",
    ],
    free: [
      "aux frais de la maison", "cadeau", "gracieusement", "gratis", "gratos", "gratuit/a", "gratuitement", "offert/a", "sans frais",
      "à titre gracieux", "à zéro euro",
    ],
    sanction: [
      "annul~ votre/g garantie|commande", "aucun|plus de? remboursement|garantie|support|sav", "bloqu~ votre/g compte",
      "jamais plus vendre/v|livrer/v", "perdez|perdrez votre/g garantie", "signal~ votre/g compte", "votre/g garantie saute|tombe",
      "vous bloqu~", "vous signal~",
    ],
  },
  {
    hit: {
      review: "Laissez un avis.", praise: "Mettez-nous cinq étoiles.", criticism: "Un avis négatif nous blesse.", star: "Trois étoiles brillent.", "review-verb": "Notez-le.", "change-verb": "Modifiez cela.", "remove-verb": "Supprimez-le.", reward: "Un cadeau vous attend.", "give-verb": "Vous recevrez cela.", exchange: "En échange nous aidons.",
      happy: "Êtes-vous satisfait ?", unhappy: "Si vous êtes déçu, écrivez.", "threat-legal": "Notre avocat écrira.", mutual: "Nous ferons pareil.", "neutral-request": "Soyez honnête.", again: "Un dernier rappel.", withhold: "Il reste bloqué.",
    },
    miss: { praise: "Le ciel étoilé est beau.", review: "Vous avez changé d'avis.", reward: "La cadence est bonne.", "threat-legal": "La cour est verte." },
  },
);
