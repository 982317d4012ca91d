import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words of marketing. */
export const promotion: Lexicon = lexicon(
  "fr",
  {
    coupon: [
      "avec|notre le? code", "bon/n d'|de achat/n|réduction/n", "code/n promo/n|avantage|réduction|privilège|remise", "coupon/n",
    ],
    discount: [
      "acheté/n un|le|la", "bon/n plan/n", "deux|trois pour", "frais|livraison|port offert/a|gratuit/a", "moitié prix",
      "offre/n spéciale/n", "prix/g barré/n|cassé/n|mini|réduit/n", "promo/n", "promotion/n", "rabais/g",
      "sur tout|toute|votre/g|l' la? prochaine|boutique|ensemble|gamme|commande",
    ],
    "sale-event": [
      "black friday", "braderie", "cyber monday", "déstockage", "fin de série|saison", "liquidation", "soldes", "vente/n flash|privée/n",
    ],
    "redeem-verb": [
      "bénéficier/v", "indiquez|mentionnez|entrez|tapez le|ce", "profitez", "saisissez", "utiliser|utilisez", "valable/n", "à valoir",
    ],
    newsletter: [
      "abonnez vous", "avant première", "infolettre/n", "inscrivez vous", "liste de diffusion", "newsletter/n",
      "nos actus|actualités|mails", "premier/n informé/a",
    ],
    giveaway: [
      "au sort", "concours", "gagner|gagnez un|une|des|votre", "loterie", "tentez votre", "tirage", "tombola", "à gagner",
    ],
    loyalty: [
      "carte|points|programme de? fidélité", "club", "cumulez", "fidèle/n", "membre/n", "parrain~", "vip", "votre fidélité mérite",
      "votre/g ami|filleul",
    ],
    "new-products": [
      "accessoire/n", "accompagne|complète|va parfaitement|bien", "adorent|aiment|adoré|existe|proposons|faisons|avons aussi|également",
      "assorti/a", "autres|nos|nouveaux|nouvelles modèles|coloris|produits|articles|collections|créations|couleurs",
      "même|notre/g|nouvelle/n nouvelle? gamme/n|collection/n", "nouveauté/n", "nouveaux|prochains arrivages", "nouvel arrivage",
      "ont aussi", "toute la|notre gamme|collection",
    ],
    "look-verb": [
      "consultez nos|notre", "craquez", "devenez", "découvrez", "découvrir", "faites|allez un? tour|voir", "jetez|jeter y? un œil|coup",
      "laissez vous tenter", "ne manquez|ratez pas", "regardez nos|notre", "venez", "visiter|visitez", "vous aimerez|pourriez aussi",
    ],
    "warranty-bait": [
      "activer|activez|prolonger|prolongez|étendre|étendez un/g? garantie",
      "an/n|année/n|mois de garantie supplémentaire/n|gratuit/a|offert/a", "enregistrer|enregistrez un/g garantie|produit|achat|machine",
      "extension de la? garantie", "garantie étendue|prolongée|offerte",
    ],
    "free-gift": [
      "bonus", "cadeaux", "en|un|petit|votre|notre cadeau", "gratis", "gratuit/a", "gratuitement", "offert/a", "échantillon/n",
    ],
    "time-limit": [
      "aujourd'hui|ce|cette seulement|uniquement", "avant minuit|dimanche|samedi", "ce week", "cette semaine",
      "dernier/n|dernière/n jour/n|chance|heures", "durée limitée", "expire",
      "jusqu'à|au dimanche|lundi|fin|ce|samedi|minuit|30|31|épuisement", "premiers clients", "se termine",
    ],
    advert: [
      "cadeau offert|surprise pour|dès", "deux|trois|2|3 pour|achetés le|1|2|un", "jeu concours",
      "le|la deuxième|second|2e|3e article? à|est offert|moitié|50", "notre newsletter|infolettre|tombola|concours|tirage",
      "nouvelle collection", "parrain~", "pour tout|toute achat|commande", "programme de fidélité", "stocks disponibles",
      "sur|dès votre/g prochain/a achat|commande", "vente/n flash|privée/n",
    ],
  },
  {
    hit: {
      coupon: "Voici un bon d'achat.", discount: "C'est à moitié prix.", "sale-event": "Les soldes arrivent.", "redeem-verb": "Profitez-en.", newsletter: "Notre infolettre arrive.", giveaway: "Tentez votre chance.", loyalty: "Parrainez vos amis.", "new-products": "Voici nos nouveautés.", "look-verb": "Venez découvrir.",
      "warranty-bait": "Enregistrez votre produit.", "free-gift": "La housse est offerte.", "time-limit": "Seulement cette semaine.", advert: "Notre tombola commence.",
    },
    miss: { coupon: "Le coupé est rouge.", newsletter: "La lettre est arrivée.", "warranty-bait": "La garantie le couvre.", "sale-event": "Le sol est mouillé." },
  },
);
