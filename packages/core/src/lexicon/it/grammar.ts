import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How Italian words inflect. Pronouns written onto a verb are cut off: `scriveteci` is `scrivete`, `ci`, `chiamarmi` is `chiamar`, `mi`. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "il lo gli la le ne si così di del della dei delle dell' degli al alla alle dal dalla nel nella sul sulla è e ed che non per con una uno un' sono siamo sei abbiamo ho hai " +
    "avete stato stata essere fare può puoi potete possiamo posso vuole grazie buongiorno buonasera salve ciao gentile cliente cordiali saluti " +
    "prego favore anche ma però quindi perché se quando come dove più molto tutto tutti già ancora sempre mai qui questo questa questi quello " +
    "suo sua tuo tua nostro nostra vostro vostra mio ci mi ti vi lei noi voi ordine articolo prodotto spedizione pacco consegna reso rimborso " +
    "acquisto venditore recensione prezzo numero giorni oggi domani dopo prima senza entro c'è l'articolo l'ordine dell'ordine ecco allora sua suoi tuoi vuoi hanno fa pure qualche qualsiasi via col ho",
  paradigms: {
    // Nouns.
    n: [
      ["co", ["co", "chi", "ci"]], ["go", ["go", "ghi"]], ["ca", ["ca", "che"]], ["ga", ["ga", "ghe"]], ["io", ["io", "i"]],
      ["o", ["o", "i"]], ["a", ["a", "e"]], ["e", ["e", "i"]], ["", [""]],
    ],
    // Adjectives and participles.
    a: [
      ["co", ["co", "ca", "chi", "ci", "che"]], ["go", ["go", "ga", "ghi", "ghe"]], ["io", ["io", "ia", "i", "ie"]], ["tore", ["tore", "tori", "trice", "trici"]],
      ["o", ["o", "a", "i", "e"]], ["e", ["e", "i"]], ["a", ["a", "i", "e"]], ["", [""]],
    ],
    // Verbs; the short infinitive is what stands before a pronoun.
    v: [
      ["care", ["care", "car", "co", "chi", "ca", "chiamo", "cate", "cano", "cato", "cata", "cati", "cando", "chino", "cherò", "cherai", "cherà", "cheremo", "cherete", "cheranno", "cherebbe", "casse"]],
      ["gare", ["gare", "gar", "go", "ghi", "ga", "ghiamo", "gate", "gano", "gato", "gata", "gati", "gando", "ghino", "gherò", "gherai", "gherà", "gheremo", "gherete", "gheranno", "gherebbe", "gasse"]],
      ["iare", ["iare", "iar", "io", "i", "ii", "ia", "iamo", "iate", "iano", "iato", "iata", "iati", "iando", "ino", "erò", "erà", "eremo", "erete", "ierò", "ierai", "ierà", "ieremo", "ierete", "ieranno"]],
      ["are", [
        "are", "ar", "o", "i", "a", "iamo", "ate", "ano", "ato", "ata", "ati", "ando", "ino", "erò", "erai", "erà", "eremo", "erete", "eranno", "erebbe",
        "eresti", "assi", "asse", "ava", "avo",
      ]],
      ["ere", ["ere", "er", "o", "i", "e", "a", "iamo", "ete", "ono", "ano", "uto", "uta", "uti", "ute", "endo", "erò", "erai", "erà", "eremo", "erete", "eranno", "erebbe", "esse"]],
      ["ire", ["ire", "ir", "o", "i", "e", "a", "isco", "isci", "isce", "isca", "iscono", "iscano", "iamo", "ite", "ono", "ito", "ita", "iti", "endo", "irò", "irai", "irà", "iremo", "irete", "iranno", "irebbe"]],
    ],
    // Words that stand for one another in phrases.
    g: [["", [""]]],
  },
  irregular: {
    // Groups, for words that stand for one another in many phrases: determiners, pronouns, prepositions, the platforms, ways to write or
    // ring, places of sale, what is bought, papers and boxes, words for a review and their praise, every way to tell.
    un: "uno una il lo la i gli le l' un' dello della dei degli delle dell' del al allo alla ai agli alle all' dal dalla dai dall' nel nello nella nei nelle nell' sul sullo sulla sui sulle sull' " +
      "questo questa questi queste quest' quel quella quello ogni qualche tuo tua tuoi tue suo sua suoi sue vostro vostra vostri vostre nostro nostra nostri nostre mio mia miei mie",
    tuo: "tua tuoi tue suo sua suoi sue vostro vostra vostri vostre", nostro: "nostra nostri nostre mio mia miei mie", noi: "ci mi me", ti: "te la le vi voi lei tu",
    di: "d' del dello della dei degli delle dell'", su: "sul sulla sui sulle sullo sull' in nel nella nell' tramite attraverso via per con da dal dalla dall'", a: "al allo alla ai agli alle all' ad",
    ebay: "amazon piattaforma", sito: "piattaforma app applicazione annuncio inserzione marketplace",
    negozio: "sito pagina shop eshop showroom laboratorio fabbrica magazzino catalogo ecommerce store bottega",
    scatola: "fattura volantino etichetta biglietto confezione pacco cartolina imballo foglietto bolla", prezzo: "prezzi tariffa tariffe offerta",
    ordine: "ordini acquisto acquisti pacco articolo articoli prodotto prodotti spedizione consegna fattura oggetto",
    mail: "email pec telefono tel cellulare cell sms messaggino whatsapp fax telefonata",
    recensione: "recensioni feedback commento commenti valutazione valutazioni voto voti punteggio giudizio giudizi opinione parola parole",
    buono: "buona buoni buone bella bel belle ottimo ottima ottime ottimi eccellente positivo positiva positivi positive migliore massimo massima alto alta gentile gentili bellissima perfetta carina carine carino",
    cattivo: "cattiva cattive brutto brutta brutte negativo negativa negativi negative neutro neutra neutrale basso bassa pessima pessimo pubblica pubblico",
    stella: "stelle stelline stellina ★ ☆ ⭐", sconto: "sconti ribasso riduzione sconticino", inserzione: "annuncio asta inserzioni vendita oggetto",
    inviare: "mandare rimandare comunicare indicare fornire dare dire lasciare confermare scrivere girare specificare inserire condividere inviar mandar rimandar comunicar indicar fornir dar dir lasciar confermar scriver girar",
    invii: "inviate mandi mandate comunichi comunicate indichi indicate fornisca fornite dia dica dite lasci lasciate confermi confermate giri condivida condividete",
    invia: "manda comunica indica fornisci lascia conferma gira passa dai di'",
    aggiungere: "aggiunger aggiungo aggiungi aggiunge aggiunga aggiungete aggiungiamo aggiunto",
    correggere: "corregger correggi correggete corregga corretto", dare: "dar do dai dà da' date diamo danno dato data dia diano darò darai darà daremo darete darebbe", dire: "dir dico dici dice dite dica detto diciamo dicono",
    fare: "far faccio fai fa fate facciamo fanno fatto fatta faccia facciano farò farai farà faremo farete farebbe facendo", mettere: "metter metto metti mette mettete metta messo messa mettiamo metterò metterà metteremo metterebbe mettendo",
    offrire: "offrir offro offri offre offriamo offrono offerto offriremo", ottenere: "ottener ottieni ottiene ottenete ottenga ottenuto otterrai otterrà otterrete", prendere: "prender prendo prendi prende prendete prenda preso prendiamo prenderà",
    raggiungere: "raggiunger raggiungi raggiunga raggiungete", rimuovere: "rimuover rimuovi rimuova rimuovete rimosso rimuoveremo", rivedere: "riveder rivedi riveda rivedete rivisto",
    scrivere: "scriver scrivo scrivi scrive scriva scrivete scriviamo scritto scriverò scriverà scriverete scrivendo", sentire: "sentir senti senta sentite",
    togliere: "toglier tolgo togli toglie tolga togliete togliamo tolto toglierà", unire: "unirsi unirti unisciti unitevi unisca", vincere: "vincer vinci vince vinca vincete vincerai vincerà",
    dovere: "devo devi deve dobbiamo dovete devono dovrà dovrai dovrebbe dovresti dovreste debba",
  },
  negation: "before",
  headsFirst: true,
  proclitics: ["dell'", "nell'", "sull'", "dall'", "quest'", "all'", "un'", "l'", "d'", "c'"],
  enclitics: ["glielo", "gliela", "melo", "mela", "meli", "celo", "cela", "celi", "cele", "telo", "tela", "velo", "vela", "gli", "mi", "ti", "ci", "vi", "lo", "la", "li", "le", "ne", "si"],
};

// biome-ignore format: many words a line
/** Italian words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "it",
  {
    negator: [
      "mai", "mica", "neanche", "nemmeno", "nessun~", "niente", "no", "non", "nulla", "senza che|dover",
    ],
    refusal: [
      "contrario a/g", "contro un/g regole|regolamento", "impossibile", "non consentito/a|permesso/a|ammesso/a|possibile", "rifiut~",
      "viet~",
    ],
    decline: [
      "devo|dobbiamo rifiutare", "mi dispiace ma no", "no grazie", "non posso|possiamo accettare|farlo|accontentarla",
      "non è|sarà possibile",
    ],
    "false-negator": [
      "a meno che non", "finché non", "nessun problema|costo|dubbio|intermediario", "niente commissioni|intermediari|paura|spese",
      "non appena", "non dimentichi|dimenticare", "non esit~", "non perda|perdere|perdete|perderti|perdetevi",
      "non potrebbe|potresti|può|puoi", "non si preoccupi", "non solo", "non vedo|vediamo l' ora", "per non",
      "perché|o|se|prima no|non|che non?",
    ],
    contrast: [
      "altrimenti", "infatti", "ma", "mentre", "perché", "perciò", "però", "quindi", "sennò", "siccome", "tuttavia",
    ],
    coordination: [
      "&", "e", "ed", "o", "oppure", "poi",
    ],
    condition: [
      "a condizione", "appena", "dopo", "in|nel caso", "ogni volta", "purché", "qualora", "quando", "se",
      "una volta che|ricevut~|pubblicata|fatto",
    ],
    until: [
      "a meno", "finché", "fino a/g", "non prima", "prima", "solo dopo|se|quando",
    ],
    self: [
      "abbiamo", "accettiamo", "accetto", "ci", "facciamo", "faccio", "ho", "il|nostro/g team|staff", "io", "me", "mi",
      "mio marito|fratello|collega|socio", "noi", "nostro/g tecnico|collega|responsabile|servizio", "possiamo", "posso", "preferisco",
      "prendo", "rispondiamo", "rispondo", "siamo", "usiamo", "uso", "vendiamo", "vendo",
    ],
    "self-possessive": [
      "mia", "mie", "miei", "mio", "nostra", "nostre", "nostri", "nostro",
    ],
    buyer: [
      "avete", "hai", "lei", "sei", "siete", "te", "ti", "tu", "vi", "voi", "vuoi",
    ],
    "buyer-possessive": [
      "sua", "sue", "suo", "suoi", "tua", "tue", "tuo", "tuoi", "vostra", "vostre", "vostri", "vostro",
    ],
    "third-party": [
      "altro/n cliente|acquirente", "banca", "brt", "corriere/n", "dhl", "dogana", "fornitore/n", "gls", "il postino", "loro", "poste",
      "produttore", "sda", "ups", "vettore",
    ],
    title: [
      "caro/a", "dott~", "egregio", "gentile", "sig", "signor", "signora",
    ],
    platform: [
      "il|la|questa|questo|dal|del|della|sul|sulla piattaforma|sito|app",
    ],
    "platform-feature": [
      "carrello", "centro messaggi|resi", "compralo subito", "etichetta/n di|per reso", "i suoi|tuoi|miei ordini|acquisti",
      "in|da questa|questo chat|conversazione|messaggio", "messaggistica", "messaggi|negozio|account|pagina|vetrina ebay/g",
      "proposta d' acquisto", "qui su|in", "richiesta di reso|rimborso", "rispond~ a|qui", "su/g ebay/g",
    ],
    please: [
      "basta", "ci|mi farebbe|piacerebbe", "dispiace", "gentilmente", "grati|grato",
      "la|ti|vi prego|preghiamo|chiedo|chiediamo|invito|invitiamo", "le|ti va", "non esit~", "per favore|cortesia|piacere", "potrebbe",
      "potreste", "potresti", "può|puoi|potete noi/g? annullare|lasciare|inviare/g", "saremmo|sarei felic~|liet~", "si prega",
      "vorrebbe|vorresti",
    ],
    obligation: [
      "bisogna", "dovere/v", "necessario/a", "obbligatorio/a", "occorre", "richiesto/a",
    ],
    reported: [
      "capisco|capiamo|comprend~ che", "chied~ se|di|come", "dice|dici che",
      "hai|ha|avete|aveva chiesto|scritto|detto|proposto|accennato|suggerito", "mi|ci propon~|chiede|chiedi",
      "tuo/g domanda|proposta|idea|offerta di/g|su",
    ],
    instead: [
      "al posto", "anziché", "invece", "piuttosto",
    ],
    warning: [
      "attento/a", "diffid~", "fals~ mail/g|messaggio/n|sito|profilo|account", "fing~ di essere", "frod~", "mai chied~", "non chied~ mai",
      "non clicc~", "non proviene|arriva|viene da", "occhio a/g", "phishing", "si spaccia|spacciano", "truff~",
    ],
    "stay-here": [
      "dev~ passare|avvenire|essere|restare|rimanere fatto? su/g|qui ebay/g?",
      "restare|restiamo|resti|rimanere|rimaniamo|rimanga qui|su/g ebay/g|chat?",
      "solo|soltanto|esclusivamente|unicamente su/g|qui ebay/g|messaggi", "tutto deve|passa|resta|avviene su/g|qui|passare|restare",
    ],
  },
  {
    hit: {
      negator: "Non ne abbiamo più.", refusal: "È vietato.", please: "Potrebbe controllare?", self: "Ci pensiamo.", until: "Aspetti fino a lunedì.",
      warning: "Quella lettera è una truffa.", "stay-here": "Restiamo su eBay.", condition: "Appena possibile.", decline: "Non possiamo farlo.", reported: "Ci ha chiesto uno sconto.",
    },
    miss: { negator: "Non esiti a rispondere.", self: "Ci sono due viti.", refusal: "La regola è chiara.", warning: "La finta pelle è nera." },
  },
);
