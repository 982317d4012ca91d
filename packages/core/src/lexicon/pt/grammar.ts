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

/** What somebody else does or would do: the first person and the past tell of something else. */
const others: Endings = {
  ar: ["ar a as am ando ares arem aria arias ariam asse ava", "e es em"],
  er: ["er e es em endo eres erem eria erias eriam esse ia", "a as am"],
  ir: ["ir e es em indo ires irem iria irias iriam isse ia", "a as am"],
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
    "a de e é o os as um uma uns umas do da dos das no na nos nas ao aos à pelo pela com em pra não são está estão foi têm tem há e ou mas " +
    "mais muito também já só ainda aqui lá isso isto essa esse você vocês vc vcs eu ele ela gente lhe seu sua seus suas teu tua meu " +
    "minha nosso nossa nossos nossas quando onde porque até sem depois hoje amanhã dia pode podem posso podemos quer fazer olá oi " +
    "obrigado obrigada bom boa tarde noite prezado prezada caro cara atenciosamente cumprimentos abraço encomenda produto artigo loja " +
    "envio qualquer tudo bem tb pq preço dinheiro número qual quem se é agora vai que por para como me te porque",
  paradigms: {
    a: [
      ["or", ["or", "ora", "ores", "oras"]], ["ão", ["ao", "ona", "oes", "onas"]], ["l", ["l", "is"]], ["o", ["o", "a", "os", "as"]],
      ["e", ["e", "es"]], ["a", ["a", "as"]], ["", ["", "es"]],
    ],
    // Words that take each other's place in a phrase, under the commonest of them.
    c: [
      ["amazon", ["amazon", "ebay"]],
      ["anunciar", ["anunciar", "colocar", "listar", "por", "publicar", "subir", "vender"]],
      ["avaliar", [
        "apreciacao", "avaliacao", "avaliacoes", "classificacao", "classificacoes", "comentario", "comentarios", "critica", "criticas",
        "feedback", "feedbacks", "nota", "notas", "opiniao", "opinioes", "pontuacao", "pontuacoes", "qualificacao", "qualificacoes",
        "review", "reviews", "voto", "votos",
      ]],
      ["bom", [
        "alta", "altas", "boa", "boas", "bom", "bons", "bonit~", "excelente", "excelentes", "favoravel", "favoraveis", "linda", "maxim~",
        "melhor", "melhores", "otim~", "perfeit~", "positiv~",
      ]],
      ["comentar", ["coment~", "disse~", "diz~", "escreve~", "indic~", "mencion~", "refer~"]],
      ["contente", ["bem", "content~", "feliz", "felizes", "satisfeit~"]],
      ["despachar", ["despach~", "devolv~", "envi~", "estorn~", "mand~", "process~", "reembols~"]],
      ["email", [
        "cel", "celular", "contacto", "contato", "email", "face", "facebook", "ig", "insta", "instagram", "mail", "numero", "telefone",
        "telemovel", "whats", "whatsapp", "zap",
      ]],
      ["gostar", ["ador~", "agrada", "agradar", "agradou", "agrade", "agradasse", "amou", "curtiu", "curtir", "curtindo", "gost~"]],
      ["loja", [
        "armazem", "catalogo", "deposito", "fabrica", "galpao", "loja", "lojas", "lojinha", "oficina", "pagina", "showroom", "site",
        "sitio", "website",
      ]],
      ["mandar", [
        "compartilh~", "confirm~", "dar", "deix~", "diga~", "diz~", "envi~", "escrev~", "forne~", "inform~", "indic~", "mand~",
        "partilh~", "pass~",
      ]],
      ["mau", ["baixa", "baixas", "fals~", "injust~", "ma", "mau", "maus", "negativ~", "neutr~", "pessim~", "ruim", "ruins"]],
      ["mudar", [
        "alter~", "apag~", "atualiz~", "corrig~", "edit~", "elimin~", "exclu~", "melhor~", "modific~", "mud~", "remov~", "retir~",
        "rever", "reveja~", "tir~",
      ]],
      ["pedido", ["compra", "compras", "encomenda", "encomendas", "pedido", "pedidos"]],
      ["perguntar", ["ofere~", "pede~", "pedi~", "pergunt~", "propo~", "queri~", "solicit~", "suger~"]],
      ["problema", ["defeito", "dificuldade", "falha", "inconveniente", "problema", "queixa", "reclamacao"]],
    ],
    // Articles with their prepositions, and pronouns: all persons that are spoken to, or that speak; `tu` is the buyer's, also without a
    // word that says so.
    d: [
      ["este", ["este", "esta", "estes", "estas", "esse", "essa"]], ["pelo", ["por", "pelo", "pela", "pelos", "pelas"]],
      ["do", ["de", "do", "da", "dos", "das"]], ["no", ["em", "no", "na", "nos", "nas"]], ["ao", ["ao", "aos", "a", "as"]],
      ["meu", ["meu", "minha", "meus", "minhas", "nosso", "nossa", "nossos", "nossas"]],
      ["seu", ["seu", "sua", "seus", "suas", "teu", "tua", "teus", "tuas", "vosso", "vossa"]],
      ["tu", ["o", "a", "os", "as", "seu", "sua", "seus", "suas", "teu", "tua", "teus", "tuas"]],
      ["um", ["um", "uma", "uns", "umas"]], ["me", ["me", "nos"]], ["te", ["te", "lhe", "lhes", "vos"]], ["o", ["o", "a", "os", "as"]],
    ],
    // Any figure, and the round ones in words: `por figure/f`.
    f: [
      [
        "figure",
        [
          "1~", "2~", "3~", "4~", "5~", "6~", "7~", "8~", "9~", "dez", "quinze", "vinte", "trinta", "quarenta", "cinquenta", "sessenta",
          "setenta", "oitenta", "noventa", "cem",
        ],
      ],
    ],
    n: [
      ["ão", ["ao", "oes"]], ["al", ["al", "ais"]], ["el", ["el", "eis"]], ["m", ["m", "ns"]], ["a", ["a", "as"]], ["e", ["e", "es"]],
      ["o", ["o", "os"]], ["k", ["k", "ks"]], ["p", ["p", "ps"]], ["t", ["t", "ts"]], ["w", ["w", "ws"]], ["", ["", "es"]],
    ],
    p: conjugate(asked),
    q: conjugate(others),
    v: conjugate(all),
  },
  irregular: {
    dar: "dao des dou damos deem dando dado deu demos dara darei daremos daria der dermos",
    fazer: "faz fazem faca facam fazes faco fazemos fez feito fazendo fara farei faremos faria fizer fizermos",
    pedir: "pede pedem peca pecam pedes peco pedimos pediu pedindo",
    seguir: "segue seguem siga sigam sigas seguindo",
    transferir: "transfere transfira transfiram transfiro transferindo",
  },
  // As Portugal wrote before the reform, and many still do.
  variants: {
    "ativ~": "activ~", atualizar: "actualizar", atualizada: "actualizada", colecao: "coleccao", "diret~": "direct~", direta: "directa",
    diretamente: "directamente", direto: "directo", efetuar: "efectuar", fatura: "factura", faturas: "facturas", "otim~": "optim~",
    otima: "optima", otimo: "optimo", rececao: "recepcao",
  },
  negation: "before",
  headsFirst: true,
};

// biome-ignore format: many words a line
/** Portuguese words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "pt",
  {
    negator: [
      "jamais", "nada de", "nao", "nem", "nenhum~", "ninguem", "nunca", "sem que|ser|ter", "tampouco",
    ],
    refusal: [
      "contra|fere|infring~|viola~ as|a|os|nossas|nossa diretrizes|normas|politica|politicas|regras|termos",
      "esta|fica|e|sao excluid~|descartad~", "fora de questao|cogitacao", "impossivel", "melhor nao",
      "nao e|esta|sao autorizad~|permitid~|possivel", "nao me/d? deixa~|permit~", "nao se? aceita~|pode~ aceitar", "proib~", "recus~",
    ],
    decline: [
      "de jeito|modo|maneira nenhum|nenhuma|algum", "infelizmente nao da|dá|posso|podemos|consigo", "isso nao", "nada disso",
      "nao fazemos|faco isso", "nao obrigad~", "nao posso|podemos passar|dar|fornecer", "nao trabalhamos|trabalho com",
      "nem pensar|sonhar|morto",
    ],
    "false-negator": [
      "nada mais", "nao cust~ nada", "nao deix~ de|escapar|passar", "nao demor~", "nao esquec~", "nao ha|tem de que", "nao ha|tem problema",
      "nao hesite", "nao importa", "nao perc~", "nao se preocup~", "nao se? esqueca|esquecas|esquecam|esquece", "nao so|apenas|somente",
      "nao te preocup~", "ninguem precisa|fica", "não perca|percam nenhum~|nada", "ou nada", "ou nao", "para que? nao", "por que nao",
      "porque nao", "pra nao", "se nao", "sem problema~",
    ],
    contrast: [
      "contudo", "entao", "entretanto", "mas", "no entanto", "pois", "por isso", "porem", "porque", "portanto", "senao", "uma vez que",
    ],
    coordination: [
      "&", "alem disso", "e", "ou", "tambem",
    ],
    condition: [
      "ao avaliar|confirmar|deixar|enviar|publicar|receber", "apos", "assim que", "cada vez que", "caso", "depois de|que", "logo que",
      "quando", "se", "sempre que", "so|apenas|somente pra|para quem",
      "so|somente|apenas os? clientes|compradores satisfeitos|contentes|felizes",
    ],
    until: [
      "a menos que", "antes da", "antes de|que", "ate que|receber|ter|ver", "enquanto nao",
      "sem o|a|os|as? foto|copia|numero|nif|cpf|rg|passaporte|documento|cartao", "so|somente|apenas depois|quando|se|apos",
    ],
    self: [
      "a gente", "aceito", "ando", "atendo", "comigo", "connosco", "conosco", "conseguimos", "consigo", "deixo", "dou", "envio", "estou",
      "eu", "faco", "fico", "gero", "mando", "me/d",
      "meu/d agente|assistente|colega|departamento|equipe|equipa|esposa|funcionario|marido|servico|socio|tecnico|time", "nos dois",
      "pedimos", "posso", "preferimos", "prefiro", "quero", "recebo", "respondo", "seguimos", "somos", "sou",
      "te/d dou|envio|faco|mando|passo", "te/d explico|aviso|ligo|devolvo|pago|dou|guardo|reservo|vendo|arranjo", "temos", "tenho", "vamos",
      "vendo", "vou", "~amos", "~emos",
    ],
    "self-possessive": [
      "meu/d",
    ],
    buyer: [
      "a senhora", "contigo", "es", "lhe", "o senhor", "para si", "podes", "precisas", "queres", "te/d", "tens", "ti", "tu", "vc", "vcs",
      "voce", "voce e", "voces",
    ],
    "buyer-possessive": [
      "seu/d",
    ],
    "third-party": [
      "alfandega", "banco", "carteiro", "correios", "ctt", "despachante/n", "dhl", "ela", "elas", "ele", "eles", "entregador", "estafeta",
      "fabricante/n", "fornecedor/a", "loggi", "motorista", "outr~ cliente/n|comprador/a|vendedor/a", "ponto de recolha|retirada|entrega",
      "portaria", "porteiro/a", "receita federal", "seguradora/n", "sindico", "transportador~", "vizinho/a",
    ],
    title: [
      "caro/a", "dona", "dr", "prezado/a", "querido/a", "sr", "sra",
    ],
    platform: [
      "a|esta|essa|nesta plataforma", "este site", "marketplace",
    ],
    "platform-feature": [
      "app|caixa|central|chat|conta|etiqueta|formulario|mensagem/n|pagina|sistema|loja do/d|no/d amazon/c", "aqui mesmo",
      "atraves do/d amazon/c", "botao devolver", "carrinho", "central de mensagens", "central|centro do/d devolucoes|resolucoes",
      "comprar|compre|compra agora", "contraproposta", "dentro do/d amazon/c", "detalhes do/d seu/d? pedido/c",
      "este/d mesm~? canal|chat|conversa|mensagem|meio|via", "melhor oferta", "meu ebay", "no/d amazon/c", "no/d|pelo/d plataforma",
      "pagina do/d pedido/c", "pelo/d|via amazon/c", "por aqui", "responder/p a|por este/d mensagem?",
      "seus|meus|suas|minhas pedidos|encomendas|compras", "site do/d amazon/c",
    ],
    please: [
      "agradec~", "ajudaria", "ajuda|ajudaria muito|imenso|bastante", "ajud~ me/d", "basta", "favor", "gostar~ que", "me/d ajud~|ajudaria",
      "nao esquec~", "nao se? esqueca|esquecas|esquecam|esquece",
      "não seja|sejam|sejas muito? duro|dura|severo|severa|forreta|avaro|mesquinho|mão", "peco|pedimos|solicit~ que", "pf", "pfv",
      "poderia~", "por gentileza", "que não seja", "que tal", "seja|sejam|sê generoso|generosa|bonzinho|boazinha|legal|simpático",
      "seria possivel", "simplesmente", "te/d peco|pedimos",
    ],
    obligation: [
      "dever~", "deve~", "espera~|espero que", "exig~", "necessari~", "obrigatori~", "precisa", "tem|tens|tera que|de",
    ],
    reported: [
      "agradec~ a|pela|o|pelo sua? proposta|oferta|sugestao|ideia|convite", "como|conforme me/d? voce? comentar/c|perguntar/c",
      "compreend~|entend~ que|seu/d", "disse|dizia que queria|prefere|preferia",
      "diz|escreve que prefere|preferia|queria|gostaria|preferiria", "ja te/d? deixei tu/d|um/d", "me/d comentar/c que|se",
      "me/d perguntar/c", "nos|me mandou|enviou|passou|deu seu/d", "obrigad~ pelo/d seu/d? avaliar/c|proposta|oferta|sugestao",
      "obrigad~ por avisar|comprar|deixar|oferecer|perguntar|sugerir", "outro vendedor ofereceu|prometeu|disse|pediu|lhe",
      "outro|um|algum|certo comprador|cliente queria|quis|pediu|tentou|ofereceu|perguntou", "percebo|percebemos|sei|sabemos|imagino que",
      "pergunta se", "pergunta|perguntou me|nos se", "perguntou|perguntaste|pediu|pediste|comentou|mencionou|referiu se|que|sobre",
      "prefer~ pagar|comprar", "que me/d enviou|mandou|passou", "que mencion~|indicou|referiu",
      "que o|a? senhor|senhora|voce|tu pergunt~|mencion~|suger~|pediu|falou|referiu", "que voce comentar/c",
      "que voce? viu|encontrou|mencionou|citou|referiu",
      "seu/d duvida|mensagem|oferta|pedido|pergunta|proposta|questao|solicitacao de|para|se|sobre", "vi que escreveu|digitou|colocou",
      "voce perguntar/c", "voce|vc disse|falou|comentou|mencionou|escreveu|queria que|sobre",
      "voce|vc|o senhor|a senhora mencionou|comentou|citou|referiu",
      "voce|vc|senhor|senhora diz|escreve|pergunta|sugere|comenta|prefere|preferia|preferiria que|se|pagar",
      "você|senhor|senhora escreveu|digitou|colocou",
    ],
    instead: [
      "antes direto|diretamente", "ao inves do/d", "em lugar de", "em vez do/d", "melhor direto|diretamente|por|na|no", "primeiro",
    ],
    warning: [
      "alguem te/d pedir|pede|pedisse|oferecer|ligar", "burla", "burlao",
      "conta|email|link|mensagem/n|pagina|perfil|site|sms fals~|suspeit~", "cuidado com", "da banimento", "denuncia", "denuncie",
      "desconfi~", "e proibido", "em nosso nome", "engan~", "faz~|fiz~ passar por", "fraud~", "golp~",
      "jamais|nunca te/d? pedi~|pede~|solicit~", "nao abr~", "nao caia|caias|caiam nessa|nisso|em",
      "nao cliqu~|clica~ em? no? nada|nele|nela|nisso", "nao cliqu~|clica~ no|em|nesse|neste|nenhum link|email|botao",
      "nao e|era|foi|fui|sou|somos do/d? eu|meu/d|nos", "nunca fariamos|farei isso", "passa~ se por", "phishing", "tenha|tem cuidado",
      "vigaris~",
    ],
    "stay-here": [
      "apenas|exclusivamente|sempre|so|somente|tudo|unicamente no/d|pelo/d|por|dentro|via|atraves do/d? este/d? amazon/c|aqui|chat|plataforma",
      "continu~ por|no/d|pelo/d aqui|amazon/c|chat",
      "deve~|precis~|tem|tens que|de? ser|ficar|passar|fazer feit~? no/d|pelo/d|por|dentro amazon/c|aqui|plataforma",
      "prefiro|preferimos|melhor manter|ficar|continuar|seguir|resolver tudo? por aqui",
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
