import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** French words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "fr",
  {
    "payment-outside": [
      "amis et|ou famille|proches", "biens et services", "carte/n|coupon/n|recharge/n|ticket/n pcs|transcash|neosurf", "chèque de banque",
      "chèque à l'|mon|notre", "cryptomonnaie/n", "cryptos", "entre amis|proches", "espèces|cash par|dans", "lydia",
      "mandat cash|postal|compte", "mode ami|proche", "par chèque|mandat", "paylib", "un proche", "virement/n", "wero",
    ],
    "payment-wallet": [
      "carte bancaire|bleue", "carte de crédit", "paypale",
    ],
    "payment-weak": [
      "billets", "cash", "chèque/n", "enveloppe", "en|du|argent liquide", "espèces", "mandat", "transfert",
    ],
    "gift-card": [
      "carte/n amazon|ebay|itunes|steam|google|apple|prépayée/n play?", "carte/n|chèque/n cadeau/n",
    ],
    "gift-card-code": [
      "chiffres de/g coupon|carte", "code/n au|de/g dos|coupon|recharge|la", "gratter/v", "nous/g le|les code/n", "photo de/g la? code|dos",
    ],
    "pay-verb": [
      "avancer/v", "créditer/v", "débiter/v", "encaisser/v", "envoyer/v l'|la|le argent|somme|montant|solde", "facturer/v", "paiement/n",
      "payer/v", "rembours~", "régler/v directement|en|la|le|l'|moi|par|tout", "verser/v", "virer/v",
    ],
    "send-verb": [
      "donner/v", "envoyer/v", "faire/v parvenir", "faites simplement? un/g", "passer/v", "remettre/v", "renvoyer/v",
    ],
    "bank-account-word": [
      "bic", "compte bancaire|perso|pro", "compte de/g notre/g|la", "coordonnées bancaires", "iban", "notre/g banque", "numéro de compte",
      "rib", "sur? mon|notre compte",
    ],
    "original-payment": [
      "compte|carte d'|utilisé/a origine?", "moyen|mode de paiement|règlement initial|d'|utilisé|que", "même carte|compte|moyen",
      "sur la|le carte|moyen|mode|cb", "sur votre/g carte|compte|moyen|mode|cb|paypal",
    ],
    checkout: [
      "ebay/g encaisse|collecte|gère", "lors de/g paiement", "paiement|payer|payez|régler|réglez via/g|par un/g? ebay/g|site", "panier",
      "payer maintenant", "à la caisse",
    ],
    pickup: [
      "au retrait", "comptoir", "enlèvement", "main propre",
      "passer|passez|venez|venir|viens|passe à|au|chez|le|la|chercher|prendre|récupérer|voir", "rendez vous", "sur place",
    ],
    money: [
      "acompte", "argent", "complément", "différence", "la moitié", "le reste", "montant", "solde", "somme", "supplément",
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
