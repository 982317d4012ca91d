import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** French words that numbers, dates, money and addresses are written and announced with; those of Belgium and Switzerland included. */
export const numbers: NumberWords = {
  digits: {
    zéro: "0", un: "1", une: "1", deux: "2", trois: "3", quatre: "4", cinq: "5", six: "6", sept: "7", huit: "8", neuf: "9", dix: "10",
    onze: "11", douze: "12", treize: "13", quatorze: "14", quinze: "15", seize: "16", vingt: "20", trente: "30", quarante: "40",
    cinquante: "50", soixante: "60", "soixante-dix": "70", "soixante-et-onze": "71", "soixante-onze": "71",
    "soixante-douze": "72", "soixante-treize": "73", "soixante-quatorze": "74", "soixante-quinze": "75", "soixante-seize": "76",
    "quatre-vingt": "80", "quatre-vingts": "80", "quatre-vingt-dix": "90", "quatre-vingt-onze": "91", "quatre-vingt-douze": "92",
    "quatre-vingt-treize": "93", "quatre-vingt-quatorze": "94", "quatre-vingt-quinze": "95", "quatre-vingt-seize": "96",
    "dix-sept": "17", "dix-huit": "18", "dix-neuf": "19", septante: "70", huitante: "80", octante: "80", nonante: "90", cent: "00",
  },
  repeats: { double: 2, triple: 3 },
  signs: {
    "@": "a_entouré a_dans_un_rond arobase arobas arrobase arobaze arobace a_commercial",
    ".": "point",
    "-": "tiret trait_d'union",
    _: "underscore tiret_bas sous_tiret souligné tiret_du_8 tiret_du_huit",
    "+": "plus",
    "/": "slash barre_oblique",
  },
  homophones: "un une neuf cent point",
  fillers: "et puis ensuite suivi_de",
  cues: {
    phone:
      "tél téléphone téléphones téléphonique~ portable port mobile cell cellulaire fixe ligne texto~ télécopie mon_numéro mon_num notre_numéro " +
      "ce_numéro ma_ligne notre_ligne",
    call:
      "appel appels appeler appelez appelle rappel~ téléphoner téléphonez joindre joignable joignez contactez contacter composez coup_de_fil",
    number: "numéro numéros chiffre chiffres",
    "number-sign": "n° no num",
    not: "pas aucun~ sans ni non",
    order: "commande~ cde achat~ transaction~",
    tracking: "suivi~ colis expédition~ envoi~ bordereau~ étiquette colissimo chronopost mondial_relay relais",
    item: "annonce~ article~ objet~",
    product: "numéro_de_plan indice plan_n° référence~ réf modèle~ code-barres code_barres taille pointure couleur pièce~ ean asin moule~ poinçon bobine",
    serial: "série~ imei lot~ version licence clé firmware matricule~",
    paper: "inventaire cliché négatif cote numéro_de_dépôt facture~ ticket~ dossier~ reçu~ avoir devis client~ siret siren tva rcs ape page code_postal",
    birth: "naissance né née anniversaire",
    passport: "passeport~",
    card: "carte~ cb visa mastercard",
    iban: "iban rib",
    account: "compte comptes compte_bancaire numéro_de_compte",
    "identity-card": "carte_d'identité pièce_d'identité cni",
    "driving-licence": "permis_de_conduire",
    home: "adresse~ habite~ domicile chez livrer envoyer lieu_de_résidence",
    place: "magasin~ boutique~ bureau~ entrepôt~ relais société entreprise sarl sas sasu eurl poste dépôt siège usine tabac~ presse fleuriste épicerie pharmacie boulangerie supermarché librairie consigne point_relais",
    mark: "gravé~ imprimé~ estampé~ estampillé~ frappé~ moulé~ poinçonné~ inscrit~ embossé~ tamponné~ coulé~ fabriqué~ peint~ noté_sur numéroté~",
    spot: "boîtier étiquette~ socle dos fond couvercle plaque carton emballage dessous sous culasse tranche",
    tells: "est sont désigne correspond indique signifie était étaient",
    shows: "porte portent lit lisez indique affiche se_nomme se_nomment",
    step: "trou trous étape étapes cran crans graduation graduations échelle position positions broche broches corde cordes vitesse touches combinaison cadran rangée rangées perçages",
    thing: "courroie~ platine joint~ bouton rondelle~ poulie interrupteur relais fusible ampoule lampe moteur pompe vanne buse lame charnière boulon~ ressort~ bague piston charbon~ aiguille lentille tambour galet résistance sonde capteur module puce condensateur rotor embrayage bobine plaquette~ disque moyeu arbre axe pneu roue membrane induit carburateur injecteur luminaire roulement~ filtre~ transformateur",
    fits: "convient conviennent remplace remplacent s'adapte va_sur vont_sur",
    takes: "remplace remplacent faut",
    purpose: "pour",
    article: "la",
    invite: "demandez demande souci soucis problème question questions besoin disponible dispo soir soirs message aide jusqu'à",
    self: "je moi mon nous notre",
  },
  bridges: "aussi interne n le la les est sont mon ma mes votre vos notre nos de du des numéro num et ce suivant",
  months:
    "janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc",
  streets: {
    before:
      "rue avenue av ave boulevard bd bld blvd place pl chemin ch chem allée allées impasse imp route rte quai cours square passage " +
      "sentier faubourg fbg voie esplanade promenade montée cité villa résidence lotissement hameau ruelle rang chaussée",
    particle: "de des du la le les l d et",
    unit: "appt app appartement bat bâtiment étage esc escalier porte bte boîte bureau",
    "post-box": "boîte_postale b.p. bp",
  },
  money: "euro euros balles dollar dollars piastres francs",
  percent: "pourcent pour_cent",
  units: "pièces pièce heures heure jours jour semaines mois ans minutes étoiles fois mètres litres",
  web: "tapez tape cherchez site boutique page adresse lien visitez visiter web internet",
  webPrepositions: "sur chez via",
  mail: "mail~ email~ e-mail~ courriel~ écrivez écrire adresse boîte contact~ envoyez envoyer",
  mailboxes: "commandes contact ventes retours serviceclient",
  notHosts: "point le un chaque",
  determiners: "nos tous les",
  abbreviations: "env etc p.ex réf tél max min mme",
};
