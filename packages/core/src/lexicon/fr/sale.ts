import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "fr",
  {
    "own-shop": [
      "boutique|magasin|vente en ligne|physique", "eshop", "magasin d' usine", "notre/g boutique/g à|au|directement nous?",
      "notre/g propre|petit/a|autre boutique/g", "notre/g site|shopify|webshop|showroom|e|catalogue", "prix atelier|usine",
      "site de/g notre/g|la marque", "site officiel|internet|web|perso",
    ],
    shop: [
      "boutique/n", "catalogue/n", "magasin/n", "page/n", "showroom", "site/n", "usine",
    ],
    "buy-verb": [
      "acheter|achetez|achètent|achetant|racheter", "commander|commandez|commandant|commandent|commanderez", "faire affaire",
      "passer/v un/g? commande/n", "prenez", "procurer/v",
    ],
    "sell-verb": [
      "arranger", "céder/v", "deal", "devis", "faire/v vous? un/g? prix|geste|facture|lot", "laisse|laisser|laisserai à|pour",
      "mettre de côté", "négocier/v", "on s' arrange", "traiter", "trouver un accord|arrangement", "vendre/v",
    ],
    direct: [
      "acheter|achetez|commander|commandez|payer|payez|passer|passez direct", "au black", "chez nous/g direct|directement", "de gré à",
      "de vous à moi", "direct|directement avec|chez|à|par|auprès|au|en|de/g|la un/g? nous/g|boutique/g|producteur", "en direct",
      "entre nous|particuliers", "main à", "sans facture", "sous le|la manteau|table", "traiter ensemble", "vous et moi",
    ],
    "outside-platform": [
      "au lieu|plutôt que? de passer|commander|acheter|payer via/g|ici", "au lieu|plutôt que? de|via/g un/g? ebay/g",
      "contourner/v un/g? ebay/g|site/g", "hors|dehors de/g? un/g? ebay/g|site/g", "hors|sans commission/n",
      "inutile|besoin de passer|repasser par un/g? ebay/g|site/g|ici", "ne? l'? achetez|commandez pas ici",
      "ne? l'? achetez|commandez|passez|passer|passons|payez pas|plus via/g un/g? ebay/g|site/g",
      "oubliez|oublie|zapper|zappez|évitons un/g? ebay/g|site/g", "sans la plateforme", "sans passer par un/g? ebay/g|site/g|ici|eux",
      "sans que? un/g? ebay/g", "sans|besoin d'? amazon|ebay|intermédiaire/n",
    ],
    fees: [
      "com", "commission/n", "ebay/g|ils prend|prélève|prennent|se", "frais de/g la? ebay/g|site/g|vente|vendeur",
      "leur/n part|marge|frais|pourcentage", "prélève",
    ],
    "avoid-verb": [
      "contourner/v", "pas de commission|frais", "sans commission|frais|payer|les", "échapper/v", "économiser/v", "éviter/v",
    ],
    "cancel-verb": [
      "annulation/n", "annuler/v",
    ],
    "end-listing": [
      "arrêter/v|clôturer/v|enlever/v|fermer/v|retirer/v|supprimer/v|terminer/v un/g annonce/g", "comme vendu",
    ],
    cheaper: [
      "baisser/v le? prix", "balles de moins", "bon/g prix/g", "de moins", "en dessous du|de prix", "faire/v un? prix|effort|rabais/g",
      "moins cher/a", "plus avantageux|bas|doux|intéressant", "prix/g bas|coûtant|d'|de|direct/n|préférentiel/a|pro|réduit/a|spécial",
      "rabais/g", "vous? coûtera|reviendra|paierez|payez moins", "économie", "économiser/v",
    ],
    "than-here": [
      "bas|cher/a|chère|moins|mieux|inférieur/n|intéressant que/g via/g? un/g? ebay/g|site/g|ici", "que sur? cette|l' annonce|page",
    ],
    unlisted: [
      "ne mettons|met|proposons|vendons jamais|pas tout|ici|sur",
      "ne? n'est|est|sont|avons pas|plus affiché/a|listé/a|référencé/a|publié/a|visible/n",
      "ne? n'est|est|sont|avons pas|plus via/g ebay/g|cette|l'", "pas encore|tout en|via/g ebay/g|ici|ligne",
    ],
    "next-time": [
      "deuxième|seconde|futur/a|prochain/a|autre/n|suivant/a commande/g|fois", "désormais", "fois prochaine", "la prochaine", "plus tard",
      "à l' avenir",
    ],
    listing: [
      "achat immédiat", "annonce/n", "cette commande", "enchère/n", "fiche produit", "mise en vente",
    ],
  },
  {
    hit: {
      "own-shop": "C'est sur notre propre site.", "buy-verb": "Achetez-en deux.", "sell-verb": "Je peux vous faire un prix.", direct: "Venez directement chez nous.", "outside-platform": "On fait ça hors eBay.", fees: "La commission est lourde.", "avoid-verb": "On évite cela.", "cancel-verb": "Annulez-la.",
      "end-listing": "Je retire l'annonce ce soir.", cheaper: "C'est moins cher.", "than-here": "C'est moins cher que sur Amazon.", "next-time": "Votre prochain achat.", listing: "Voyez l'annonce.", shop: "La boutique est ouverte.",
    },
    miss: { "own-shop": "La sitelle est un oiseau.", "outside-platform": "Le dehors est rouge.", "cancel-verb": "L'anneau est en or.", direct: "Le courant direct est fort." },
  },
);
