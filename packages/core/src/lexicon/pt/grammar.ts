import { type Grammar, type Lexicon, lexicon, type Paradigm } from "../schema.js";

/** Endings of a conjugation: those that keep the last consonant of the stem, and those before which its spelling changes. */
type Endings = Readonly<Record<"ar" | "er" | "ir", readonly [keep: string, change: string]>>;

const all: Endings = {
  ar: [
    "ar a o as amos am ando ado ada ados adas armos arem ares arei ara aremos arao aria arias ariamos ariam ou aram aste ava avam asse",
    "e es emos em ei",
  ],
  er: ["er e es emos em endo ido ida idos idas ermos erem eres erei era eremos erao eria eriamos eriam i eu eram este ia iam", "o a as amos am"],
  ir: ["ir e es imos em indo ido ida idos idas irmos irem ires irei ira iremos irao iria iriamos iriam i iu iram iste ia iam", "o a as amos am"],
};

/** What is asked for or generally done: the first person and the past mostly tell of something else. */
const asked: Endings = {
  ar: ["ar a as am ando ares arem armos", "e es em emos"],
  er: ["er e es em endo eres erem", "a as am amos"],
  ir: ["ir e es em indo ires irem", "a as am amos"],
};

const stems = [
  ["gar", "g", "gu", "ar"], ["car", "c", "qu", "ar"], ["çar", "c", "c", "ar"], ["ar", "", "", "ar"], ["cer", "c", "c", "er"],
  ["ger", "g", "j", "er"], ["er", "", "", "er"], ["gir", "g", "j", "ir"], ["ir", "", "", "ir"],
] as const;

function conjugate(endings: Endings): Paradigm {
  return stems.map(([infinitive, kept, changed, conjugation]) => {
    const [keep, change] = endings[conjugation];
    return [infinitive, [...keep.split(" ").map((end) => kept + end), ...change.split(" ").map((end) => changed + end)]];
  });
}

// biome-ignore format: many words a line
/** How Portuguese words inflect. Pronouns stand apart or behind a hyphen. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "o os as um uma uns umas do da dos das no na nos nas ao aos à pelo pela com em para pra por que se não sim é são está estão foi ser tem " +
    "têm há e ou mas mais muito também já só ainda aqui isso este esta isto esse essa você vocês eu ele ela nós gente me te lhe seu sua " +
    "seus suas teu tua meu minha nosso nossa nossos nossas quando onde porque até sem sobre depois antes hoje amanhã dia pode podem posso " +
    "podemos quer fazer olá oi obrigado obrigada bom boa tarde noite prezado prezada caro cara atenciosamente cumprimentos abraço favor pedido " +
    "encomenda produto artigo compra loja envio vendedor cliente qualquer tudo bem vc vcs tb pq preço dinheiro número qual quem",
  paradigms: {
    a: [
      ["or", ["or", "ora", "ores", "oras"]], ["ão", ["ao", "ona", "oes", "onas"]], ["l", ["l", "is"]], ["o", ["o", "a", "os", "as"]],
      ["e", ["e", "es"]], ["a", ["a", "as"]], ["", ["", "es"]],
    ],
    // Articles with their prepositions, and pronouns: all persons that are spoken to, or that speak.
    d: [
      ["o", ["o", "a", "os", "as"]], ["do", ["de", "do", "da", "dos", "das"]], ["no", ["em", "no", "na", "nos", "nas"]],
      ["ao", ["ao", "aos", "a", "as"]], ["pelo", ["por", "pelo", "pela", "pelos", "pelas"]], ["um", ["um", "uma", "uns", "umas"]],
      ["me", ["me", "nos"]], ["te", ["te", "lhe", "lhes", "vos"]], ["este", ["este", "esta", "estes", "estas", "esse", "essa"]],
      ["meu", ["meu", "minha", "meus", "minhas", "nosso", "nossa", "nossos", "nossas"]],
      ["seu", ["seu", "sua", "seus", "suas", "teu", "tua", "teus", "tuas", "vosso", "vossa"]],
    ],
    n: [
      ["ão", ["ao", "oes"]], ["al", ["al", "ais"]], ["el", ["el", "eis"]], ["m", ["m", "ns"]], ["a", ["a", "as"]], ["e", ["e", "es"]],
      ["o", ["o", "os"]], ["k", ["k", "ks"]], ["p", ["p", "ps"]], ["t", ["t", "ts"]], ["w", ["w", "ws"]], ["", ["", "es"]],
    ],
    p: conjugate(asked),
    v: conjugate(all),
  },
  irregular: {
    dar: "da dao das dou de damos deem dando dado deu demos dara darei daremos daria der dermos",
    dizer: "diz dizem diga digam digas digo disse dizemos",
    fazer: "faz fazem faca facam fazes faco fazemos fez feito fazendo fara farei faremos faria fizer fizermos",
    obter: "obtem obtenha obtenham obteve obtera",
    pedir: "pede pedem peca pecam pedes peco pedimos pediu pedindo",
    perder: "perde perdem perca percam percas",
    poder: "pode podem podes posso podia poderia",
    pôr: "poe ponha ponham poes por ponho",
    preferir: "prefere prefira prefiro preferimos",
    repetir: "repete repita",
    seguir: "segue seguem siga sigam sigas seguindo",
    sugerir: "sugere sugeriu sugira",
    transferir: "transfere transfira transfiram transfiro transferindo",
    trazer: "traz traga tragam",
    ver: "ve veja vejam vejas vendo",
    vir: "vem venha venham venhas",
  },
  negation: "before",
};

// biome-ignore format: many words a line
/** Portuguese words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "pt",
  {
    negator: [

    ],
  },
  {
    hit: {
      negator: "Não o temos.", refusal: "Isso é proibido.", please: "Poderia ver de novo?", self: "Enviaremos outro.", until: "Espere até que chegue.",
      warning: "Esse e-mail é phishing.", "stay-here": "Tudo pelo eBay.",
    },
    miss: { negator: "A nau partiu.", self: "A ideia é boa.", refusal: "A política é clara.", warning: "A bandeira está aqui." },
  },
);
