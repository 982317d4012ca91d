import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "fr",
  {
    "payment-outside": [
      "adresse btc|crypto", "amis et|ou famille|proches", "argent|sous chez|à ma|mon sœur|mari|femme|voisin|voisine|frère|mère|père",
      "argent|sous|somme|monnaie en main|liquide|espèces", "avez|as|utilisez|utilises lydia", "biens et services", "bitcoin/n",
      "boursorama", "btc", "cagnotte en? ligne|leetchi|lydia", "carte|cartes|coupon/n|recharge/n|ticket/n pcs|transcash|neosurf",
      "cheque|chèque à|au|de|par mon|notre|l'|la|banque|courrier|ordre|poste", "chèque de banque",
      "chèque par|au|à|à l' ordre|nom|courrier", "chèque à l'|mon|notre", "chèque/n banque", "comme ami|amis|proche",
      "compte en suisse|allemagne|belgique|chine", "compte nickel", "contre remboursement", "cryptomonnaie/n", "cryptos", "de la main à la",
      "entre amis|proches", "entre amis|proches|particuliers", "envoi entre|à proches|amis|un", "espèces|cash par|dans",
      "espèces|cash|liquide|billets|argent au|dans|sous livreur|chauffeur|enveloppe|pli|une|l'",
      "euro/g|billet|billets|espèces|liquide|argent dans|sous une|l' enveloppe", "facture séparée|à part|hors", "faire|faites un? virement",
      "interac", "leetchi", "lien de? règlement|paiement? stripe|lydia|paypal|sumup", "lien de|pour paiement|règlement|payer|régler",
      "lien sumup|stripe|paypal", "link paypal", "lydia ou|au|directement|pro|possible|accepté|suffit|marche", "lyf", "mandat cash|postal",
      "mandat cash|postal|compte", "mandat postal|cash", "mandat|mandats western|cash|postal", "ma|notre cagnotte",
      "moitié|reste|solde|complément en|par espèces|liquide|cash|chèque", "mon|compte|appli|application|numéro|un|envoyez lydia", "n26",
      "option|mode ami|amis|proche|proches|famille", "ou|et lydia", "page de paiement", "paiement à l' amiable",
      "paiement|règlement sur le|notre|mon compte de|bancaire|pro", "par chèque|mandat", "par virement",
      "par wero|lydia|lyf|paylib|revolut|wise|sumeria", "par|un chèque", "payconiq", "paylib", "paypal en|entre ami|amis|proches|famille",
      "paypal|paypale entre|amis|ami|famille|proche|proches|perso", "portefeuille crypto", "postfinance",
      "recharge pcs|transcash|neosurf|paysafecard", "sumeria", "terminal mobile|sumup", "ticket pcs", "twint", "usdt", "viremant",
      "virement/n", "vire|virez|virer moi", "vir~ le|la|l' supplément|différence|reste|solde|somme|montant|moitié",
      "vous les|la|le vire|virons|virerai", "wero", "western union", "wise", "à l' ordre de",
    ],
    "payment-wallet": [
      "bancontact", "carte bancaire|bleue", "carte bleue", "carte de crédit", "cb", "pay pal", "paye pal", "paypal pro", "paypale",
    ],
    "payment-weak": [
      "billets", "cash", "chèque/n", "crypto", "en liquide", "en|du|argent liquide", "espèces", "l' appoint dans|sous|en", "mandat",
      "petit billet", "ticket restaurant", "transfert", "transfert/n", "un|deux|quelques billet/n dans|sous",
      "un|deux|votre|vos billet/n de/g figure/f euro? dans|sous|au|à|glissé/n",
    ],
    "gift-card": [
      "bon|bons d' achat amazon|fnac|carrefour", "carte|cartes amazon|ebay|itunes|steam|google|apple|prépayée/n play?",
      "carte|cartes cadeau/n", "carte|cartes paysafecard|psn|xbox|netflix|zalando|fnac|carrefour", "carte|cartes prépayée/n",
      "carte|cartes|chèque/n cadeau/n", "coupon/n transcash|pcs|neosurf|toneo|paysafecard",
    ],
    "gift-card-code": [
      "chiffres de/g coupon|carte", "code de|d' la|une|cette|votre carte|recharge", "code/n au|de/g dos|coupon|recharge|la",
      "code/n sous|derrière|caché/n|inscrit/n", "envoyez|envoie|transmettez|donnez le|les code/n", "gratter/v", "gratté",
      "nous/g le|les code/n", "numéros sous|derrière|au le|la|dos", "photo de/g la? code|dos",
      "photo de|du|des la|le? code|codes|ticket|carte|recharge|dos",
    ],
    "pay-verb": [
      "acquitter/v", "avancer/v", "créditer/v", "donner/v l'|le argent|liquide|cash", "débiter/v",
      "déposer/v l'|la|le argent|somme|montant", "encaisser/v", "envoyer/v argent|sous|fonds", "envoyer/v figure/f euro/g",
      "envoyer/v l'|la|le argent|somme|montant|solde", "envoyer/v le|la reste|complément|différence|moitié", "facturer/v",
      "faire/v parvenir la|le|l' somme|montant|argent", "mettre/v la|le différence|reste|supplément", "on est quitte|quittes", "paiement/n",
      "payable", "payer/v", "payé/a", "rembours~", "rendre|rends|rendrai|rendrons|rend l'|votre|ton argent|la", "restituer/v", "reverser/v",
      "régler/v directement|en|moi|par|tout|via|au|sur|comptant|maintenant",
      "régler/v la|le|l'|les|un|votre solde|somme|montant|reste|facture|achat|différence|objet|frais|complément|moitié|restant|total",
      "transférer/v la|le|l' somme|montant|argent", "verser/v", "virer/v",
    ],
    "send-verb": [
      "balancer/v", "donner/v", "envoyer/v", "expédier/v à|vers", "faire/v parvenir", "faites simplement? un/g", "filer/v",
      "fournir|fournissez", "glisser/v", "passer/v", "remettre/g", "remettre/v", "renvoyer/v", "transmettre|transmets|transmettez",
    ],
    "bank-account-word": [
      "bic", "code|clé banque|guichet|rib", "compte au|en nom|belgique|suisse|allemagne|chine", "compte bancaire|perso|pro",
      "compte courant|joint|épargne|chèque|professionnel", "compte de/g notre/g|la", "compte suivant|indiqué|ci", "coordonnées bancaires",
      "depuis notre|ma banque", "iban", "infos|informations|données bancaires|banque", "numéro de compte", "numéro de compte|iban", "rib",
      "références bancaires", "suivant compte", "sur|à|auprès|références|coordonnées|infos de? notre/g banque",
      "virer|verser|envoyer|déposer|mettre|faire|régler|payer|virez|versez|envoyez|déposez|mettez|faites|réglez|payez|envoie|vire … sur mon|notre compte",
    ],
    "original-payment": [
      "achat klarna", "carte|compte|moyen ayant|qui servi|a|débité/a", "comme vous l' avez payé|réglé",
      "compte|carte d'|utilisé/a origine?", "d'où il|elle vient|venait|est", "directement par amazon|ebay",
      "déduit|déduite|appliqué|appliquée par amazon|ebay", "la même carte", "le|du même chemin", "mode de? règlement|paiement d'",
      "moyen|mode de paiement|règlement initial|d'|utilisé|que", "même carte|compte|moyen", "par la même voie",
      "par|via le même moyen|biais|mode|canal", "recréditer/v", "source du|de paiement", "sur la|le carte|moyen|mode|cb",
      "sur le? paypal utilisé", "sur votre moyen|mode|carte|compte|cb|paypal habituel?", "sur votre/g carte|compte|moyen|mode|cb|paypal",
    ],
    checkout: [
      "au moment de un/g? commande|paiement|achat|validation", "bouton payer|acheter", "ebay/g encaisse|collecte|gère",
      "encaissé|encaissés|géré|gérés|sécurisé par ebay/g", "finalisation de|d' la|l'|achat|commande",
      "lors de un/g? commande|paiement|achat|validation|règlement", "lors de/g paiement", "paiement sécurisé",
      "paiement|paiements intégré|intégrés|en ligne|via|par|sur ebay/g", "paiement|payer|payez|régler|réglez via/g|par un/g? ebay/g|site",
      "panier", "payer maintenant", "payer|réglez|régler|payez sur|via|par|dans un/g? ebay/g|annonce|appli",
      "via|par|avec le paiement|système|panier", "à la caisse", "à la validation",
    ],
    pickup: [
      "au dépôt|magasin|garage|showroom", "au retrait", "chercher|récupérer sur|à|au|chez place|domicile|la|moi|nous|atelier|dépôt",
      "comptoir", "devant la|le|chez gare|magasin|moi", "en mains propres", "enlèvement", "main propre", "mon|notre|au garage|hangar",
      "on se retrouve|voit|rejoint|croise", "parking",
      "passer|passez|venez|venir|viens|passe à|au|chez|le|la|chercher|prendre|récupérer|voir",
      "passe|passer|passez|passent|passant à|au|chez? mon|notre|moi|dépôt|atelier|magasin|garage", "rendez vous",
      "retrait|remise|récupération en|sur|à|au main|place|domicile|atelier|dépôt|magasin", "se retrouver|voir|rejoindre|croiser|donner",
      "sur place", "venir|venez|viens|passer|passez|passe le|la|les|l' chercher|prendre|récupérer|voir",
      "viens|venez|passez|passe avec|à|chez|au|le|prendre", "voir|voit directement|en vrai", "à entrepôt|usine", "à l' atelier",
    ],
    acceptable: [
      "c est possible aussi", "convient aussi|tres", "fait l affaire", "marche|va aussi|tres", "possible aussi",
    ],
    money: [
      "acompte", "argent", "arrhes", "caution", "complément", "des sous", "différence", "frais de port|douane|dossier|livraison", "fric",
      "l' argent", "la moitié", "le complément|restant|manque", "le montant", "le reste", "les sous", "les|vos fonds", "moitié", "montant",
      "pognon", "prix d' achat", "remboursement partiel|total", "solde", "somme", "supplément", "surplus", "thune", "totalité",
      "un dédommagement", "versement",
    ],
  },
  {
    hit: {
      "payment-outside": "Faites un virement.", "payment-wallet": "Par carte bancaire.", "payment-weak": "Je prends les espèces.", "gift-card": "Prenez une carte cadeau.", "gift-card-code": "Grattez-la.", "pay-verb": "Payez vite.",
      "bank-account-word": "Voici notre IBAN.", "original-payment": "Crédité sur votre carte.", checkout: "Mettez-le au panier.", pickup: "Remise en main propre.", money: "Reste la différence.",
    },
    miss: { "payment-outside": "Le ruban est rouge.", "pay-verb": "Nous allons régler ce problème.", "gift-card": "La carte mère est neuve.", pickup: "La propreté compte." },
  },
);
