import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "nl",
  {
    attached: [
      "als bijlage|pdf", "als pdf|bestand mee", "bijgaand~", "bijgesloten", "bijgevoegd", "bijgevoegde", "bijgevoegd~", "bijlage/n",
      "bijlage~", "bijsluit~", "bijvoegen|voeg … bij", "erbij gevoegd", "hangt|zit aan dit|deze bericht|mail", "hierbij", "in de bijlage",
      "in|als de bijlage", "meegestuurd~", "pdf", "stuur|sturen wij/c … mee", "toegevoegd", "vindt|vind|ziet|zie je/c in de bijlage",
      "zie bijlage|pdf|bestand", "zit|zitten|staat|hangt|gaat|is|zijn als bijlage|pdf",
    ],
    "promo-document": [
      "aanbiedingenoverzicht~", "aanbiedingsblad", "actiefolder", "actieoverzicht", "assortimentsboekje~", "assortimentslijst", "brochure~",
      "cadeaubon~", "flyer~", "folder met", "folder/n", "folder~", "kortingsbon~", "kortingskaart|kortingsflyer", "krantje",
      "lenteacties|voorjaarsacties|actieblad|reclameblad|reclameboekje|huisblad", "lookbook", "magazine",
      "nieuwe? catalogus|folder|brochure", "onze/c aanbiedingen|assortiment|producten|collectie", "prijslijst~", "productmap",
      "reclamefolder", "reclame~", "spaarkaart", "visitekaartje~", "voordeelboekje", "voordeelkaart~", "voucher~", "waardebon~",
      "~brochure", "~catalogus", "~flyer", "~folder", "~folders", "~overzicht|overzicht van|met aanbiedingen|acties",
    ],
    "service-document": [
      "bon", "bonnen", "bonnetje", "certificaat", "etiket~", "facturen", "factuur", "formulier", "foto", "foto's", "garantiebewijs",
      "gebruiksaanwijzing", "gebruikshandleiding", "handleiding~", "instructie~", "label~", "meer|nadere|verdere informatie|info|details",
      "montagehandleiding", "onderdelenlijst", "pakbon", "retourlabel", "schema", "tekening", "verzendbewijs", "verzendlabel",
      "~handleiding",
    ],
    "shipping-event": [
      "aan postnl|dhl|dpd overhandigd", "aangekomen", "afgeleverd", "bezorgd", "bij postnl|dhl|dpd|bpost afgegeven|ingeleverd|gebracht",
      "de deur uit", "gaat vandaag|morgen de|op|mee", "geleverd", "gepost", "in behandeling", "ingepakt", "is onderweg",
      "klaar voor verzending", "komt|komen morgen|vandaag|maandag aan", "ligt|is|zit al|nu|reeds? bij postnl|dhl|dpd|bpost",
      "magazijn verlaten", "meegegeven", "naar|op de post|brievenbus gebracht|gedaan", "onderweg", "op de post", "opgehaald door",
      "opgestuurd", "overgedragen", "pak|pakken het/c in|klaar", "reist|reizen naar", "verstuurd", "vertrekt|vertrekken vandaag|morgen",
      "vertrokken", "verzonden", "wordt verwerkt|ingepakt",
    ],
    supposition: [
      "als", "hoop", "hopelijk", "hopen", "misschien", "of", "vermoedelijk", "verwacht", "verwachten", "waarschijnlijk", "zal", "zodra",
      "zou", "zouden", "zullen",
    ],
    courtesy: [
      "aarzel", "altijd klaar", "bedankt", "besteld bij ons|bestelde", "bestelling bij ons", "blij mee", "dank~", "familiebedrijf",
      "fijn dat", "fijn weekend", "fijne|prettige dag|avond|weekend|week", "gekozen", "geniet", "genieten", "gerust iets weten",
      "graag gedaan", "hartelijk|hartelijke", "helpen", "hopelijk bevalt", "hopen dat", "hulp", "keuze voor", "klaar voor",
      "klantenservice", "komt goed", "laat het ons weten", "met zorg", "mocht er iets", "neem contact", "plezier", "schroom", "succes",
      "tevredenheid", "top dat", "tot een|de volgende", "u bij ons", "uw bestelling bij", "veel plezier", "vertrouwen", "voor u klaar",
      "vragen", "waarderen", "welkom", "wensen", "wens|wensen wij/c",
    ],
    salutation: [
      "beste", "beste klant", "dag", "geachte", "goededag", "goedemiddag", "goedemorgen", "goedenavond", "goeiedag|goeiemorgen", "gr",
      "groet", "groeten", "groetjes", "hallo", "hartelijke", "heer mevrouw", "hi", "hoi", "hoogachtend", "liefs", "lieve", "m v g",
      "met vriendelijke", "mvg", "team", "tot ziens", "vriendelijke",
    ],
    "opt-out": [
      "afmelden", "afmeld~", "antwoord|antwoordt|reageer dan|met? stop", "geen berichten|mails|e|nieuwsbrief meer|mails?",
      "geen berichten|mails|mailtjes|nieuwsbrief meer", "geen prijs meer", "liever geen mail|mails|berichten|mailtjes",
      "mailinglijst verwijderen", "meld|meldt je/c hier? af", "niet langer ontvangen", "niet meer ontvangen|benaderd|gemaild",
      "ons op stil", "stop terug", "stuur nee|stop", "stuur stop", "uitschrijven", "unsubscribe", "van de lijst",
    ],
    "out-of-stock": [
      "buiten voorraad", "dubbel verkocht", "geen exemplaar|stuk meer", "geen voorraad", "niet langer leverbaar|beschikbaar|voorradig",
      "niet meer? leverbaar|voorradig|beschikbaar|leveren", "niet op voorraad", "op geraakt", "uit ons assortiment", "uit voorraad",
      "uitverkocht", "voorraad is op", "voorraadfout",
    ],
    "own-order": [
      "bestelde artikel|product", "bestelling met|bij ons", "bij ons besteld|bestelde|gekocht|gekochte", "de zending", "de|deze bestelling",
      "heb|hebt|heeft je/c bij ons … besteld|gekocht|aangeschaft", "het pakje", "uw/c aankoop|bestelde|order|gekochte|pakje",
      "uw/c amazon|ebay bestelling|aankoop",
      "uw/c recente|laatste|nieuwe? aankoop|artikel|bestelling|levering|order|pakket|pakketje|product|zending",
    ],
    "confirmation-notice": [
      "aankoopbevestiging", "bestelbevestiging", "bestelling is|werd|goed? ontvangen|bevestigd|geplaatst|verwerkt", "bestelling wordt",
      "betaling is? ontvangen|binnen|verwerkt", "bevestig|bevestigen wij/c|hierbij|graag? uw/c|de bestelling|aankoop|ontvangst",
      "goede orde ontvangen", "hebben|heb wij/c? uw/c bestelling", "leverbevestiging", "orderbevestiging", "verzendbericht",
      "verzendbevestiging", "wordt klaargemaakt|voorbereid",
    ],
    "delivery-problem": [
      "achterstand", "apart", "barst", "barsten", "beschadigd", "blijven hangen", "breuk", "deellevering", "defect~", "diefstal", "douane",
      "foutje", "gebroken", "hapert", "helaas", "kapot", "kwijt", "langer dan", "later", "manco", "nalever~",
      "niet aangekomen|bezorgd|geleverd", "niet compleet", "niet thuis", "onbestelbaar", "ontbreekt", "onvolledig", "opgehouden",
      "probleem", "problemen", "retour afzender", "retour gekomen", "schade", "sneeuw", "staking", "storing", "stuk", "teruggekomen",
      "teruggestuurd", "uitgesteld", "uitstel", "vast", "vastgelopen", "verkeerd~", "verloren", "vermist", "verschoven", "vertraag~",
      "vertraging~", "wachten", "zoek", "zoekgeraakt",
    ],
  },
  {
    hit: {
      attached: "Zie de bijlage.",
      "promo-document": "Onze zomerfolder.",
      "service-document": "De handleiding.",
      "shipping-event": "Het is verzonden.",
      courtesy: "Bedankt.",
      "opt-out": "Hier uitschrijven.",
      "out-of-stock": "Helaas uitverkocht.",
      "own-order": "Uw bestelling.",
      "confirmation-notice": "De bestelbevestiging.",
      "delivery-problem": "Het is vertraagd.",
    },
    miss: {
      "out-of-stock": "Het is leverbaar.",
    },
  },
);
