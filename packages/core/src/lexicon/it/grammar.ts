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
    // Any figure, and the round ones in words: `figure/f euro in meno`.
    f: [["figure", ["1~", "2~", "3~", "4~", "5~", "6~", "7~", "8~", "9~", "dieci", "quindici", "venti", "trenta", "quaranta", "cinquanta", "cento"]]],
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
    ebay: "amazon piattaforma marketplace portale", messager: "whatsapp wa telegram viber signal messenger insta instagram snap snapchat skype discord facebook fb tiktok wechat line", sito: "piattaforma app applicazione annuncio inserzione marketplace",
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
    invia: "manda comunica indica fornisci lascia conferma gira passa dai",
    aggiungere: "aggiunger aggiungo aggiungi aggiunge aggiunga aggiungete aggiungiamo aggiunto",
    correggere: "corregger correggi correggete corregga corretto", dare: "dar do dai date diamo danno dato data dia diano darò darai darà daremo darete darebbe", dire: "dir dico dici dice dite dica detto diciamo dicono",
    fare: "far faccio fai fa fate facciamo fanno fatto fatta faccia facciano farò farai farà faremo farete farebbe facendo", mettere: "metter metto metti mette mettete metta messo messa mettiamo metterò metterà metterebbe metteresti mettereste metteremo metterebbe mettendo",
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
      "inutile", "mai", "mica", "ne … ne", "neanche", "nemmeno", "neppure", "nessun~", "niente", "no", "non", "non è", "nulla",
      "senza che|dover",
    ],
    refusal: [
      "abbiamo|ho|hanno|ha chius~", "contrario a/g", "contro le|il regole|regolamento|norme|policy", "contro un/g regole|regolamento",
      "fuori discussione|questione", "impossibile", "mi tocca rifiutare", "non consentito/a|permesso/a|ammesso/a|possibile",
      "non ne? accett~", "non si può", "non è|sono|siamo consentit~|permess~|possibil~|autorizzat~|ammess~|previst~", "preferi~ di no",
      "proib~", "rifiut~", "vieta~", "vieti", "viet~ di|l'|la|il|lo", "è|sono|resta|rimane escluso/a",
    ],
    decline: [
      "devo declinare", "devo|dobbiamo rifiutare", "mi dispiace ma no", "no grazie", "non fa per me",
      "non lo|la|li facciamo|faccio|accetto|accettiamo", "non posso|possiamo accettare|accontentarla", "non posso|possiamo far lo",
      "non posso|possiamo|riesco abbassare|scendere|ridurre|togliere|calare", "non se ne parla", "non è|sarà possibile",
      "preferisco|preferiamo di no", "purtroppo no",
    ],
    "false-negator": [
      "a meno che non", "finché non", "nessun problema|costo|dubbio|intermediario", "niente commissioni|intermediari|paura|spese",
      "no problem|problema", "non altro|fa|faccia che", "non appena", "non c' è problema", "non dimentichi|dimenticare",
      "non dimentichi|dimenticare|dimenticate", "non esiti|esitare|esitate", "non esit~", "non manchi|mancate",
      "non perda|perdere|perdete|perderti|perdetevi", "non perdere|perda|perdete|perdetevi", "non perd~ nessun~", "non più di",
      "non potrebbero|potrebbe|potreste divent~|cambi~|alz~|modific~", "non potrebbe|potresti|può|puoi", "non resta che",
      "non si preoccupi", "non si preoccupi|preoccupare", "non si? dimentichi|dimenticare|dimenticate", "non solo", "non ti preoccupare",
      "non vedo|vediamo l' ora", "o niente|nulla", "per non", "perché non", "perché|o|se|prima no|non|che non?",
      "problema|difetto|inconveniente|guasto|disguido non c' è|esiste più",
      "qualcosa|se non? va|andasse|vada|funziona|quadra|torna|convince", "se non sbaglio",
    ],
    contrast: [
      "altrimenti", "infatti", "ma", "mentre", "perché", "perciò", "però", "quindi", "sennò", "siccome", "tuttavia",
    ],
    coordination: [
      "&", "e", "ed", "o", "oppure", "poi",
    ],
    condition: [
      "a condizione", "a patto", "appena", "chi è|sia|fosse|si|resta|rimane … soddisf~|content~|felic~", "dopo", "in|nel caso",
      "nel|in caso", "ogni volta", "ove", "purché", "qualora", "quando", "se",
      "solo|soltanto|solamente|unicamente i|gli? clienti|acquirenti soddisfatti|contenti|entusiasti|felici",
      "solo|soltanto|unicamente i|gli|ai|agli clienti|acquirenti soddisf~|content~", "una volta che|ricevut~|pubblicata|fatto",
    ],
    until: [
      "a meno", "finché", "fino a/g", "fin|fino a quando|che", "prima", "prima di|che", "solo dopo|se|quando",
      "solo|soltanto dopo|quando|se",
    ],
    self: [
      "abbiamo", "accettiamo", "accetto", "ci", "facciamo", "faccio", "ho", "il nostro tecnico|collega|ufficio|team",
      "il|nostro/g team|staff", "io", "me", "mi", "mia moglie", "mio marito|fratello|collega|socio", "noi",
      "nostro/g tecnico|collega|responsabile|servizio", "possiamo", "posso", "preferisco", "prendo",
      "ricevo|riceviamo|spedisco|spediamo|attendo", "rispondiamo", "rispondo", "siamo", "ti|le|vi ho|abbiamo", "usiamo", "uso", "vendiamo",
      "vendo", "vi|le|ti mando|invio|scrivo|chiamo",
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
      "altro/n cliente|acquirente", "amazon logistics", "banca", "bartolini", "brt", "commercialista", "corriere/n", "dhl", "dogana",
      "fabbricante", "fedex", "fornitore/n", "gls", "il postino", "il|un vicino", "inpost", "la dogana", "locker", "loro", "nexive",
      "portalettere", "poste", "poste italiane", "produttore", "punto di ritiro|consegna", "sda", "spedizioniere", "tnt", "ufficio postale",
      "ups", "vettore",
    ],
    title: [
      "caro/a", "dott~", "egregio", "gentile", "sig", "signor", "signora",
    ],
    platform: [
      "il|la|questa|questo|dal|del|della|sul|sulla piattaforma|sito|app",
    ],
    "platform-feature": [
      "acquisti e vendite", "buono di|reso", "carrello", "centro assistenza|resi|risoluzioni", "centro messaggi|resi",
      "chat di|interna ebay|amazon", "compralo subito", "contatta il venditore|l'", "controproposta|controofferta",
      "etichetta/n di|per reso", "faccia|fai un'|una offerta|proposta", "i miei|tuoi|suoi acquisti|ordini|messaggi",
      "i suoi|tuoi|miei ordini|acquisti", "in|da questa|questo chat|conversazione|messaggio",
      "in|da|su questo|questa messaggio|chat|conversazione|thread", "la|nella|sulla|dalla messaggistica", "messaggistica",
      "messaggi|negozio|account|pagina|vetrina ebay/g", "pagina dell' ordine", "proposta d' acquisto",
      "pulsante|tasto offerta|paga|acquista|rispondi", "qui in|nei chat|messaggi", "qui su|in", "richiesta di reso|rimborso",
      "rispond~ a|qui", "scriv~ qui", "sezione ordini|acquisti|resi", "su/g ebay/g",
      "tramite|attraverso|via ebay|amazon|piattaforma|messaggi|questa",
    ],
    please: [
      "aiuterebbe|aiuterebbero molto|tanto|davvero", "basta", "ci|mi farebbero molto|davvero|tanto|proprio? piacere",
      "ci|mi farebbe|piacerebbe", "ci|mi faresti|farebbe|fareste piacere|felici|un|molto?",
      "ci|mi fa|fai|fate|farebbe|farebbero|farai felic~|content~", "ci|mi metterebbe|metteresti|lascerebbe|lasceresti|darebbe|daresti",
      "confid~", "contiamo|conto su", "contiamo|conto sul|sulla|su|sui", "cortesemente", "dispiace",
      "fammi|mi faccia la cortesia|cortesia|il|un", "gentilmente", "gradit~ una|un", "grati|grato",
      "la|ti|vi prego|preghiamo|chiedo|chiediamo|invito|invitiamo", "le|ti va", "le|ti|vi dispiace|dispiacerebbe|saremmo|sarei",
      "non esit~", "non essere troppo", "non metta|metti|mettete|lasci", "non si? dimentichi|dimenticare|dimenticate",
      "non sia|essere|siate troppo? avaro|avara|tirchio|severo|severa|duro|dura", "per favore|cortesia|piacere", "per piacere", "pf", "pls",
      "positivi|positivo|positive|stelle grazie", "potrebbe", "potreste", "potresti", "pregh~", "prego fare|mettere|dare|lasciare|togliere",
      "può|puoi|potete noi/g? annullare|lasciare|inviare/g", "sarebbe gradit~|bello|carino|fantastico",
      "sarebbe|sarebbero|farebbe|farebbero un? grande|gran|bel|bell'|vero? aiuto|regalo|onore",
      "saremmo|sarei felici|lieti|grati|grato|grata|contenti", "saremmo|sarei felic~|liet~", "si prega",
      "sia|sii|siate generoso|generosa|generosi|indulgente|buono|buona|gentile", "ti|la|vi|le chiediamo|chiedo|invito|invitiamo",
      "vorrebbe|vorresti", "x favore", "xfavore",
    ],
    obligation: [
      "basta", "bisogna", "deve|devi|dovete", "dovere/v", "esige", "indispensabile", "necessario/a", "obbligatorio/a", "obbligatori~",
      "occorre", "richiesto/a", "va|vanno indicat~|fornit~",
    ],
    reported: [
      "acquirente|compratore|cliente precedente|di prima", "altro venditore le|ti ha|abbia", "capisco|capiamo|comprendo|comprendiamo che",
      "che ha|hai visto|vista|letto|ricevuto", "che ha|hai|aveva|avevi|avete applicat~|usat~|utilizzat~|inserit~|attivat~",
      "chiedeva|chiedevi se|di|come", "come propon~|chied~|suggeri~|dic~|indica~ lei|tu|voi",
      "come|da ha|hai|richiesto chiesto|scritto|detto|richiesto|proposto", "dice|dici che", "dice|dici|scrive|scrivi che",
      "grazie per|di la|l'|aver|il proposta|offerta|proposto|offerto|suggerimento|idea",
      "hai|ha|avete|aveva chiesto|scritto|detto|proposto|accennato|suggerito", "ha|hai|avete provato|cercato|tentato a|di",
      "ha|hai|aveva|avevi|avete applicat~|usat~|utilizzat~|inserit~|attivat~",
      "le|ti|vi ho|abbiamo già|appena|anche? lasciato|rilasciato|valutat~|votat~", "minacc~ di|d'|con|un",
      "mi|ci chiedeva|chiedevi|parlava|parlavi|accennava del|di|al|il|un",
      "mi|ci hanno|ha|hai|avete chiesto|proposto|offerto|scritto|suggerito", "mi|ci propon~|chiede|chiedi|offre|offri",
      "preferirebbe|preferiresti|vorrebbe|vorresti|preferiva|preferivi|voleva|volevi pagare|che|un|usare|parlare|comprare|acquistare|sentirci",
      "propone|proponi|chiede|chiedi di|che|se",
      "qualcuno|altri|un|certi acquirente|acquirenti|cliente|mi|ci ha|hanno|propone chiesto|proposto|offerto|scritto?",
      "riguardo|circa|quanto alla|al|a|il|la|tua|sua richiesta|proposta|domanda|offerta",
      "ringrazi~ per|di/g la? proposta|offerta|idea|suggerimento",
      "se avesse|avessi|aveste|avesser~ comprat~|pagat~|ordinat~|scelt~|contattat~",
      "sua|tua|vostra domanda|richiesta|proposta|offerta|idea di|su|riguardo|circa|sul|sulla",
      "tuo/g domanda|proposta|idea|offerta di/g|su",
      "un|altro|qualche|certi acquirente|acquirenti|cliente|clienti ha|hanno|voleva|volevano voluto|provato|tentato|pagare|pagarmi",
      "vi|la|ti ho|abbiamo valutat~|votat~", "vol~|desider~ sapere se",
    ],
    instead: [
      "al posto", "anziché", "invece", "meglio direttamente|diretto|su|con", "piuttosto", "prima a noi|me",
    ],
    warning: [
      "attento/a", "chi la|ti|vi|le chiam~|telefon~ e chied~", "diffid~", "false mail", "fals~ mail/g|messaggio/n|sito|profilo|account",
      "fing~ di essere", "finte mail", "finto|falso|falsa venditore|mail|messaggio|profilo|sito", "frod~", "mai chiediamo|chiederemo",
      "mai chied~", "nessuna|senza tutela|protezione", "non aprire|apra|apri|rispondere|risponda|rispondi|cliccare|clicchi|cliccate",
      "non chiediamo|chiederemo|chiederà|chiedono mai", "non chied~ mai", "non clicc~", "non proviene|arriva|viene da",
      "non è|sono|siamo io|noi stato|stati?", "occhio a/g", "phishing", "qualcuno le|ti|vi chiede|chiedesse|propone|chiama", "raggir~",
      "se qualcuno la|ti|vi|le|mi chiam~|contatt~|chied~|scriv~|telefon~", "segnal~ la|il|lo|come subito|truffa|spam",
      "si spaccia|spacciano", "sospett~", "spacci~ per", "tentativo di", "truff~",
    ],
    "stay-here": [
      "dev~ passare|avvenire|essere|restare|rimanere fatto? su/g|qui ebay/g?", "restare|restiamo|resti|rimanere|rimaniamo|rimanga qui|qua",
      "restare|restiamo|resti|rimanere|rimaniamo|rimanga su/g un/g? ebay/g|chat|messaggi|messaggistica|sito|conversazione",
      "se ne occupa ebay/g", "solo|soltanto|esclusivamente|unicamente su/g|qui ebay/g|messaggi",
      "tutto deve|passa|resta|avviene su/g|qui|passare|restare",
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
