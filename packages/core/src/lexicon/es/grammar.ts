import { type Grammar, type Lexicon, lexicon, type Paradigm } from "../schema.js";

/** Endings of a conjugation: those that keep the last consonant of the stem, and those before which its spelling changes. */
type Endings = Readonly<Record<"ar" | "er" | "ir", readonly [keep: string, change: string]>>;

const all: Endings = {
  ar: [
    "ar a o as amos an ais ad ando ado ada ados adas are aras ara aremos aran aria arias ariamos arian aste aron aba abas aban",
    "e es emos en eis",
  ],
  er: ["er e es emos en eis ed iendo ido ida idos idas ere eras era eremos eran eria erias eriamos erian iste io ieron ia ian", "o a as amos an"],
  ir: ["ir e es imos en id iendo ido ida idos idas ire iras ira iremos iran iria irias iriamos irian iste io ieron ia ian", "o a as amos an"],
};

/** What somebody else does or would do: the first person and the past tell of something else. */
const others: Endings = {
  ar: ["ar a as an ad ando ara aras aran aria arias arian ase asen", "e es en"],
  er: ["er e es en ed iendo era eras eran eria erias erian iera ieran", "a as an"],
  ir: ["ir e es en id iendo ira iras iran iria irias irian iera ieran", "a as an"],
};

/** What is asked for or generally done: the first person and the past mostly tell of something else. */
const asked: Endings = {
  ar: ["ar a as an ad ando", "e es emos en"],
  er: ["er e es en ed iendo", "a as amos an"],
  ir: ["ir e es en id iendo", "a as amos an"],
};

const stems = [
  ["gar", "g", "gu", "ar"], ["car", "c", "qu", "ar"], ["zar", "z", "c", "ar"], ["ar", "", "", "ar"], ["cer", "c", "zc", "er"],
  ["ger", "g", "j", "er"], ["er", "", "", "er"], ["gir", "g", "j", "ir"], ["ir", "", "", "ir"],
] as const;

function conjugate(endings: Endings): Paradigm {
  return stems.map(([infinitive, kept, changed, conjugation]) => {
    const [keep, change] = endings[conjugation];
    return [infinitive, [...keep.split(" ").map((end) => kept + end), ...change.split(" ").map((end) => changed + end)]];
  });
}

// biome-ignore format: many words a line
/** How Spanish words inflect. Pronouns are written onto the end of infinitives, gerunds and imperatives. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "el la los las lo y en del al una unos unas con su sus tus mi mis nuestro nuestra nuestros nuestras es son está están fue han he " +
    "hay hemos no sí pero muy más ya también cuando donde si sin hasta desde esto eso ese esa aquí allí le les nos yo usted ustedes " +
    "él ella ellos puede puedes podemos pueden tiene tienes tengo quiere quieres hacer haga estimado estimada hola gracias buenos " +
    "buenas días tardes saludos cordial artículo envío tienda reseña cualquier solo después ahora mañana hoy día vez qué cuál quien " +
    "dinero precio correo número cuenta bien así todo nada otro otra se que por para como porque me te lo",
  paradigms: {
    a: [
      ["or", ["or", "ora", "ores", "oras"]], ["on", ["on", "ona", "ones", "onas"]], ["an", ["an", "ana", "anes", "anas"]],
      ["o", ["o", "a", "os", "as"]], ["e", ["e", "es"]], ["a", ["a", "as"]], ["", ["", "es"]],
    ],
    // Words that take each other's place in a phrase, under the commonest of them.
    c: [
      ["amazon", ["amazon", "ebay", "marketplace", "portal"]],
      ["anunciar", ["anunciar", "listar", "poner", "publicar", "subir", "vender"]],
      ["bueno", [
        "alt~", "bonit~", "buen~", "excelente", "excelentes", "favorable", "favorables", "gran", "lind~", "maxim~", "mejor", "mejores",
        "perfect~",
      ]],
      ["cambiar", [
        "actualiz~", "borr~", "cambi~", "edit~", "elimin~", "mejor~", "modific~", "quit~", "reconsider~", "retir~", "revis~", "sub~",
        "suprim~",
      ]],
      ["contento", ["bien", "conforme", "content~", "encantad~", "feliz", "satisfech~"]],
      ["correo", [
        "cel", "celular", "contacto", "correo", "email", "face", "facebook", "fijo", "ig", "insta", "instagram", "mail", "movil",
        "numero", "telefono", "whatsapp", "wasap",
      ]],
      ["comentar", ["coment~", "dice~", "dijiste", "dijo", "escribi~", "indic~", "mencion~"]],
      ["despachar", ["despach~", "devolv~", "envi~", "mand~", "proces~", "reembols~"]],
      ["gustar", ["agrad~", "convenc~", "encant~", "gust~", "sirvi~"]],
      ["malo", ["baj~", "dur~", "fals~", "injust~", "mal", "mala", "malas", "malo", "malos", "neutr~"]],
      ["mandar", [
        "compart~", "confirm~", "da", "dar", "das", "deci~", "dej~", "dice~", "diga", "diga~", "digan", "envi~", "escrib~", "facilit~", "indi~", "mand~",
        "pas~", "pon", "poner", "proporcion~", "regal~",
      ]],
      ["pedido", ["compra", "compras", "encargo", "orden", "pedido", "pedidos"]],
      ["preguntar", ["ofrec~", "pedi~", "pid~", "pregunt~", "propon~", "propus~", "queria~", "solicit~", "sugier~"]],
      ["problema", ["defecto", "detalle", "fallo", "incidencia", "inconveniente", "pega", "problema", "queja"]],
      ["bastardo", [
        "bastardo", "bastarda", "idiota", "idiotas", "imbecil", "imbeciles", "zorra", "marica", "mamon", "mamona", "pajero", "ladron",
        "ladrona", "ladrones", "canalla", "canallas", "alimana", "cateto", "cateta", "charlatan", "charlatana", "delincuente",
        "delincuentes", "escoria", "fantoche", "infeliz", "jeta", "miserable", "miserables", "parasito", "parasitos", "rata", "ratas",
        "sanguijuela", "sabandija", "ratero", "ratera", "marrano", "marrana", "merluzo", "merluza", "borrico", "borrica", "zangano",
        "cenutrio", "mongol", "mongolo", "farsante", "fracasado", "fracasada", "analfabeto", "analfabeta", "caradura", "piltrafa",
        "payaso", "payasa", "cerdo", "cerda", "burro", "burra", "basura", "energumeno", "mentiroso", "mentirosa", "inutil",
        "impresentable", "ignorante", "rastrero", "rastrera", "pringado", "pringada", "hipocrita", "estafador", "estafadora", "estafadores",
        "timador", "timadores", "mentirosos", "payasos",
        "timadora", "tonto", "tonta", "ridiculo", "ridicula", "sinverguenza", "corto", "corta", "falso", "falsa", "aprovechado",
        "aprovechada", "buitre", "buitres", "gusano", "golfo", "golfa", "perdedor", "perdedora", "bruto", "bruta", "bobo", "boba",
        "guarro", "guarra",
      ]],
      ["resena", [
        "calificacion", "calificaciones", "comentario", "comentarios", "evaluacion", "evaluaciones", "feedback", "nota", "opinion",
        "opiniones", "puntuacion", "puntuaciones", "resena", "resenas", "review", "reviews", "valoracion", "valoraciones", "voto",
        "votos",
      ]],
      ["tienda", [
        "almacen", "bodega", "catalogo", "fabrica", "local", "mercadillo", "nave", "negocio", "pagina", "puesto", "showroom", "sitio",
        "taller", "tienda", "tiendas", "web", "website",
      ]],
    ],
    // Articles and pronouns: all persons that are spoken to, or that speak; `tu` is the buyer's, also without a word that says so.
    d: [
      ["el", ["el", "la", "los", "las"]], ["este", ["este", "esta", "estos", "estas"]], ["lo", ["lo", "la", "los", "las"]], ["me", ["me", "nos"]],
      ["mi", ["mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"]], ["su", ["su", "sus", "tu", "tus", "vuestro", "vuestra"]],
      ["te", ["te", "le", "les", "os"]], ["un", ["un", "una", "unos", "unas"]],
      ["tu", ["el", "la", "los", "las", "su", "sus", "tu", "tus", "vuestro", "vuestra"]],
    ],
    // Any figure, and the round ones in words: `por figure/f`.
    f: [
      [
        "figure",
        [
          "1~", "2~", "3~", "4~", "5~", "6~", "7~", "8~", "9~", "diez", "quince", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta",
          "setenta", "ochenta", "noventa", "cien",
        ],
      ],
    ],
    n: [
      ["z", ["z", "ces"]], ["a", ["a", "as"]], ["e", ["e", "es"]], ["o", ["o", "os"]], ["b", ["b", "bs"]], ["k", ["k", "ks"]],
      ["m", ["m", "ms"]], ["p", ["p", "ps"]], ["t", ["t", "ts"]], ["w", ["w", "ws"]], ["", ["", "es"]],
    ],
    p: conjugate(asked),
    q: conjugate(others),
    v: conjugate(all),
  },
  irregular: {
    cerrar: "cierra cierro cierre cierren cerramos cerrando",
    dar: "da das dan damos doy des den dio dieron dado dando dare dara daremos",
    devolver: "devuelve devuelven devuelvo devuelva devolvemos devolveremos devolvere devuelto",
    encontrar: "encuentra encuentras encuentran encuentre encuentren encontrara encontraras",
    escribir: "escribe escribes escriben escriba escriban escribas escribo escribid escribimos escribiendo escrito escribio escribiste",
    hacer: "haz hace haces hacen haga hagan hagas hago hacemos hare haremos hara haciendo hecho",
    pedir: "pide pides piden pida pidan pidas pido pedimos pidiendo pedido",
    poner: "pon pone pones ponen ponga pongan pongas pongo ponemos poniendo puesto",
    recoger: "recoge recoges recojo recoja recojan recojas recogemos",
    seguir: "sigue sigues siguen siga sigan seguid",
    transferir: "transfiere transfieres transfiera transfieran transfiero",
    venir: "ven viene vienes vienen venga vengan vengas",
    ver: "ve vea vean veas veras vera",
  },
  negation: "before",
  headsFirst: true,
  enclitics: [
    "noslas", "noslos", "melas", "melos", "nosla", "noslo", "selas", "selos", "telas", "telos", "mela", "melo", "sela", "selo", "tela",
    "telo", "las", "les", "los", "nos", "la", "le", "lo", "me", "os", "se", "te",
  ],
};

// biome-ignore format: many words a line
/** Spanish words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "es",
  {
    negator: [
      "jamas", "nada de", "nadie", "ni", "ningun~", "no", "nunca", "sin haber|que|ser|tener", "tampoco",
    ],
    refusal: [
      "cerramos|dejamos|abandonamos de? usar? facebook|instagram|whatsapp|tiktok", "cerramos|eliminamos la|el pagina|cuenta|grupo",
      "con … no cuent~", "contra|incumpl~|infring~|viol~ el/d|mi/d normas|politica|politicas|reglas", "declin~", "imposible", "mejor no",
      "no acept~ ningun~", "no cuent~|cont~ con|conmigo", "no es posible", "no esta|estan autorizad~|permitid~",
      "no me/d? admit~|dej~|permit~", "no se acepta~|admite~|permite~|puede", "prefer~|prefier~ no", "prefiero|preferimos que no",
      "prohib~", "queda|quedan|esta|es|son excluid~|descartad~", "rechaz~",
    ],
    decline: [
      "eso no", "me temo que no", "no gracias", "no puedo|podemos aceptar|hacer eso|esa|ese|lo|esto",
    ],
    "false-negator": [
      "algo no va|funciona|esta|cuadra|convence|llega", "articulo|factura|modelo|orden|pedido|serie no", "nada mas", "nadie tiene|se",
      "no cuesta nada", "no dej~ de|escapar|pasar", "no esper~ mas", "no hay de|ningun? problema", "no hay que dar|darlas|perder",
      "no importa", "no lo? dud~", "no mas|obstante|solo|solamente|unicamente", "no olvid~", "no pasa nada",
      "no podria~ convert~|camb~|sub~|mejor~|revis~", "no se|te lo|la? cort~|pierd~|preocup~|qued~", "no se|te pierda|pierdas ningun~|nada",
      "no se|te? olvide|olvides|olviden", "no tard~", "no teng~ pena", "o nada", "o no", "para que? no", "por que no", "si no",
    ],
    contrast: [
      "asi que", "aunque", "entonces", "no obstante", "pero", "por eso|ello|tanto", "por lo que|tanto", "porque", "pues", "sin embargo",
      "sino", "ya que",
    ],
    coordination: [
      "&", "ademas", "e", "luego", "o", "tambien", "u", "y",
    ],
    condition: [
      "al confirmar|dejar|enviar|pagar|publicar|recibir", "apenas", "cada vez", "como me/d pong~|dej~|quit~", "cuando", "despues de|que",
      "en caso", "en cuanto", "nomas",
      "quien|quienes|el|los que? este|esten|esta|quede|queden|sea … content~|satisfech~|feliz|encantad~|gusto", "si", "siempre que|y",
      "solo|solamente|unicamente a? los? clientes|compradores satisfech~|content~",
      "solo|solamente|unicamente los? clientes|compradores satisfechos|contentos|encantados|felices", "tan pronto", "tras", "una vez",
    ],
    until: [
      "a menos que", "antes de|que", "hasta no|que|recibir|tener|ver", "mientras no", "solo|unicamente cuando|si|despues",
    ],
    self: [
      "acepto", "ando", "conmigo", "doy", "estoy", "hago", "he", "hemos", "me/d", "mela", "melo",
      "mi/d agente|companer~|departamento|equipo|hermano|jefe|marido|mujer|servicio|soci~|tecnico", "nosla", "noslo", "nosotr~", "pedimos",
      "preferimos", "prefiero", "puedo", "quiero", "recibimos", "seguimos", "servimos", "somos", "soy",
      "te/d dejo|devuelvo|envio|llamo|mando|ofrezco|pago|paso|regalo",
      "te/d enseno|explico|aviso|hago|doy|pongo|saco|consigo|arreglo|abono|ingreso|reembolso|regalo|cobro|guardo|reservo|vendo", "tengo",
      "vamos", "vendo", "voy", "yo", "~amos", "~emos", "~imos un|el|la|los|las|su|tu|nuestro|nuestra",
    ],
    "self-possessive": [
      "mi/d", "mio/a",
    ],
    buyer: [
      "contigo", "eres", "necesitas", "puedes", "quieres", "sois", "sos", "te/d", "tenes", "ti", "tienes", "tu", "ud", "uds", "usas",
      "usted", "usted es", "ustedes", "vos", "vosotr~",
    ],
    "buyer-possessive": [
      "su/d", "suyo/a", "tuyo/a",
    ],
    "third-party": [
      "aduana/n", "agencia", "banco", "correos", "courier", "ella", "ellas", "ellos", "fabricante/n", "mensajer~",
      "otr~ cliente/n|comprador/a|vendedor/a", "paqueteria", "proveedor/n", "punto de recogida|entrega", "repartidor/a", "seur",
      "transportista/n",
    ],
    title: [
      "don", "dr", "estimado/a", "querido/a", "senor/a", "sr", "sra",
    ],
    platform: [
      "este sitio", "la|esta plataforma", "marketplace",
    ],
    "platform-feature": [
      "app|buzon|centro|chat|cuenta|etiqueta|formulario|mensaje/n|mensajeria|pagina|sistema|tienda de amazon/c", "aqui mismo", "carrito",
      "centro de devoluciones|resoluciones", "cesta", "comprar|compralo ya", "contraoferta",
      "dentro|desde|en|mediante|por|traves|via de? amazon/c", "en|por la plataforma", "escrib~ me/d? aqui",
      "este/d|mismo canal|chat|correo|hilo|medio|mensaje|misma|via", "etiqueta de devolucion", "mejor oferta", "mi ebay", "por aqui",
      "responder/p|contestar/p a|aqui este?", "su/d|mi/d compras|pedidos", "web|sitio de amazon/c",
    ],
    please: [
      "agradec~ si", "anim~", "apoy~ me/d", "ayudaria|ayudarian mucho|muchisimo", "ayudenos|ayudanos|ayudeme|ayudame con", "ayud~ me/d con",
      "favor", "me/d ayud~|pued~|podr~", "me/d haria mucha? ilusion", "no olvid~", "no ponga|pongas|deje|dejes",
      "no sea|seas|sean|seáis muy? tacaño|tacaña|duro|dura|severo|severa|rácano", "no se|te? olvide|olvides|olviden", "podria~", "porfa~",
      "positivos|positivas|estrellas gracias", "pued~ usted", "que no sea", "que tal si", "quisier~ que", "rogamos|ruego|solicit~",
      "se quede|quedes corto|corta", "sea|sé|sed|sean|seas generoso|generosa|generosos|espléndido|bueno|buena",
      "seria|serian un/d gran|bonit~? ayuda|regalo|honor|alegria", "seria~ genial|estupendo|fantastic~|increible", "seria~ tan amable",
      "simplemente", "solo hay|tien~", "suplic~", "te/d agradec~|importa~|pedi~|pid~|rog~|ruego|solicit~ que?", "te/d parece si",
      "te/d? nos? hac~|haria~ muy? felices|feliz",
    ],
    obligation: [
      "debe|debes|deben|debeis|debemos|debera|deberas|deberan|deberia|deberias|deberian de?", "espera~|espero que", "exig~", "hay que",
      "necesari~", "obligatori~", "tendr~|tenes|tien~ que",
    ],
    reported: [
      "agradec~ su/d|la|el propuesta|oferta|idea|sugerencia|ofrecimiento", "amenazas|amenazar de|con",
      "como|segun lo? que? me/d? usted? comentar/c|preguntar/c", "como|segun usted|tu? suger~|propon~|deci~|coment~|pedi~ usted|tu?",
      "comprador|cliente anterior", "comprendo|comprendemos|entiendo|entendemos que|su/d", "dice|escribe|comenta usted que",
      "gracias por compartir|dejar|interesar~|ofrecer|preguntar", "gracias por tu/d resena/c|positivo|propuesta", "me/d comentar/c que|si",
      "me/d habia|ha|has|habias pedido|propuesto|preguntado|ofrecido|sugerido|solicitado", "me/d preguntar/c",
      "nos|me dice|dices|escribe|escribes|comenta|comentas|pregunta|preguntas|indica|propone|propones que|si|usted",
      "nos|me mando|mandaste|envio|enviaste|paso|pasaste|dio|diste su/d|un|el|la", "otro vendedor le|te ofrec~|prometi~|dij~|pidi~",
      "por mi parte ya? esta", "prefer~ pagar|comprar", "pregunta si", "que comentar/c", "que me/d enviaste|mandaste|pasas|pasaste",
      "que te/d? aplico|aplicaste|uso|usaste|canjeo|canjeaste|activo|activaste|introdujo",
      "queria|querias|quiere|quieres|querian|deseaba saber si|por", "si te/d? hubiera|hubieras|hubiese|hubieses comprado|pagado|pedido",
      "su/d consulta|duda|mensaje|oferta|peticion|pregunta|propuesta|solicitud de|para|si|sobre",
      "te|le|os he|hemos dejado un? voto|positiv~|valoracion", "te|le|os he|hemos valorado|calificado|puntuado|votado",
      "un|otro|algun comprador|cliente|usuario|interesado intento|quiso|pretendio|queria|pidio|propuso", "usted escribió|puso|tecleó",
      "veo que escribió|puso", "veo|vemos|vi que ha|has escrito|puesto|tecleado", "ya te/d? dej~|puse tu/d|un/d",
    ],
    instead: [
      "antes a nosotros|mi", "en lugar de", "en vez de", "mejor directo|directamente|por|a", "primero",
    ],
    warning: [
      "alguien te/d pide|pida|ofrece|ofrezca|llama|llame",
      "correo/n|cuenta|email|enlace|mensaje/n|perfil|perfiles|sms|web fals~|sospechos~", "cuidado con", "desconf~", "enganos~", "estafa",
      "estafador/a", "fraud~", "hac~ se? pasar por", "jamas|nunca te/d? se? pedi~|pide~|solicit~", "no abr~",
      "no era|es|somos|soy mi/d|mia|mio|nosotr~|yo", "no pinch~|puls~ en? el|ese|este|ningun enlace|correo|mensaje|link",
      "no pinch~|puls~ en? nada", "phishing", "sin proteccion|amparo|cobertura", "suplant~", "ten~ cuidado", "timo/n",
    ],
    "stay-here": [
      "continu~|segu~|siga~ en|por este? amazon/c|aqui|chat",
      "deb~|tien~ que? hac~|ir|pasar|qued~|realiz~|tramit~ se? dentro|en|por el/d? amazon/c|aqui|plataforma",
      "siempre|solo|unicamente|todo|toda a|dentro|desde|en|por traves? de? el/d|este/d? amazon/c|aqui|canal|chat|medio|plataforma",
    ],
  },
  {
    hit: {
      negator: "No lo tenemos.", refusal: "Está prohibido.", please: "¿Podría mirar otra vez?", self: "Enviaremos otro.", until: "Espere hasta que llegue.",
      warning: "Ese correo es phishing.", "stay-here": "Todo por eBay.",
    },
    miss: { negator: "No hay problema.", self: "La idea es buena.", refusal: "La política es clara.", warning: "La tricolor está aquí." },
  },
);
