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
    "el la los las lo y en del al que de un una unos unas con por para su sus tu tus mi mis nuestro nuestra nuestros nuestras es son está " +
    "están fue ha han he hay hemos no sí pero muy más ya también como cuando donde porque si sin sobre hasta desde este esta esto ese esa " +
    "eso aquí se le les me nos te os yo usted ustedes él ella puede puedes podemos tiene tienes quiere ser hacer estimado estimada hola " +
    "gracias favor buenos buenas días tardes saludos cordial compra pedido artículo envío tienda reseña vendedor cliente cualquier todo " +
    "bien solo entre después antes ahora mañana día vez qué cuál dinero precio correo número",
  paradigms: {
    a: [
      ["or", ["or", "ora", "ores", "oras"]], ["on", ["on", "ona", "ones", "onas"]], ["an", ["an", "ana", "anes", "anas"]],
      ["o", ["o", "a", "os", "as"]], ["e", ["e", "es"]], ["a", ["a", "as"]], ["", ["", "es"]],
    ],
    // Articles and pronouns: all persons that are spoken to, or that speak.
    d: [
      ["el", ["el", "la", "los", "las"]], ["este", ["este", "esta", "estos", "estas"]], ["lo", ["lo", "la", "los", "las"]], ["me", ["me", "nos"]],
      ["mi", ["mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"]], ["su", ["su", "sus", "tu", "tus", "vuestro", "vuestra"]],
      ["te", ["te", "le", "les", "os"]], ["un", ["un", "una", "unos", "unas"]],
    ],
    n: [
      ["z", ["z", "ces"]], ["a", ["a", "as"]], ["e", ["e", "es"]], ["o", ["o", "os"]], ["b", ["b", "bs"]], ["k", ["k", "ks"]],
      ["m", ["m", "ms"]], ["p", ["p", "ps"]], ["t", ["t", "ts"]], ["w", ["w", "ws"]], ["", ["", "es"]],
    ],
    p: conjugate(asked),
    v: conjugate(all),
  },
  irregular: {
    cerrar: "cierra cierro cierre cierren cerramos cerrando",
    dar: "da das dan damos doy des den dio dieron dado dando dare dara daremos",
    decir: "diga digan digas dice dices dicen digo decimos",
    devolver: "devuelve devuelven devuelvo devuelva devolvemos devolveremos devolvere devuelto",
    encontrar: "encuentra encuentras encuentran encuentre encuentren encontrara encontraras",
    escribir: "escribe escribes escriben escriba escriban escribas escribo escribid escribimos escribiendo escrito escribio escribiste",
    hacer: "haz hace haces hacen haga hagan hagas hago hacemos hare haremos hara haciendo hecho",
    obtener: "obten obtiene obtienes obtenga obtengan obtendra obtendras",
    pedir: "pide pides piden pida pidan pidas pido pedimos pidiendo pedido",
    poner: "pon pone pones ponen ponga pongan pongas pongo ponemos poniendo puesto",
    probar: "prueba pruebe prueben",
    recoger: "recoge recoges recojo recoja recojan recojas recogemos",
    seguir: "sigue sigues siguen siga sigan seguid",
    transferir: "transfiere transfieres transfiera transfieran transfiero",
    venir: "ven viene vienes vienen venga vengan vengas",
    ver: "ve vea vean veas veras vera",
    volver: "vuelve vuelves vuelva vuelvas vuelvan",
  },
  negation: "before",
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
      "jamas", "nada de", "nadie", "ni", "ningun~", "no", "nunca", "sin haber|ser|tener|que", "tampoco",
    ],
    refusal: [
      "contra|incumpl~|infring~|viol~ el/d|mi/d normas|reglas|politica|politicas|condiciones", "declin~", "imposible", "mejor no",
      "no admite|permite|permiten|autoriza", "no esta|estan permitid~|autorizad~", "no es|seria posible",
      "no me/d permite|permiten|deja|dejan", "no se admite|admiten|acepta|aceptan|permite|permiten|puede", "prefer~|prefier~ no", "prohib~",
      "rechaz~",
    ],
    decline: [
      "eso no", "la respuesta es no", "me temo que no", "no gracias", "no puedo|podemos aceptar|hacer eso|esa|ese|lo|esto",
      "va a ser que no",
    ],
    "false-negator": [
      "como no", "no cuesta nada", "no dej~ de|pasar|escapar", "no dud~", "no esper~ mas", "no hay de|ningun? que|problema", "no importa",
      "no lo? dud~|piens~", "no mas|obstante|solo|solamente|unicamente", "no olvid~", "no pasa nada",
      "no se|te lo|la? pierd~|preocup~|cort~|qued~", "no teng~ pena|reparo|duda|verguenza", "no tien~ que preocupar~", "o no",
      "pedido|orden|articulo|factura|guia|modelo|serie|tel|cel no", "por que no", "si no", "verdad que no",
    ],
    contrast: [
      "asi que", "aunque", "dado que", "de lo contrario", "en cambio", "entonces", "mientras que", "no obstante", "pero",
      "por eso|ello|tanto", "por lo que|tanto", "porque", "pues", "puesto que", "sin embargo", "sino", "ya que",
    ],
    coordination: [
      "&", "ademas", "e", "luego", "o", "tambien", "u", "y",
    ],
    condition: [
      "al comprar|confirmar|dejar|enviar|escribir|pagar|publicar|recibir|valorar", "apenas", "cada vez", "cuando", "despues de|que",
      "en caso", "en cuanto", "nomas", "si", "siempre que|y", "tan pronto", "tras", "una vez",
    ],
    until: [
      "a menos que", "antes de|que", "hasta que|no|recibir|tener|ver", "mientras no", "primero", "salvo que",
      "solo|solamente|unicamente cuando|si|despues|tras",
    ],
    self: [
      "acepto", "conmigo", "doy", "hago", "he", "hemos", "me", "mela", "melas", "melo", "melos",
      "mi/d agente|asesor|companer~|departamento|equipo|gente|herman~|hijo|jefe|marido|mujer|esposa|primo|servicio|soci~|soporte|tecnico",
      "nos", "nosla", "noslas", "noslo", "noslos", "nosotr~", "puedo", "quiero", "somos", "soy",
      "te/d dejo|devuelvo|doy|envio|hago|llamo|mando|ofrezco|pago|paso|regalo|vendo", "tengo", "uso", "vamos", "voy", "yo", "~amos",
      "~emos",
    ],
    "self-possessive": [
      "mi/d", "mio/a",
    ],
    buyer: [
      "contigo", "eres", "sois", "sos", "te/d", "ti", "tu", "ud", "uds", "usted", "ustedes", "vd", "vos", "vosotr~",
    ],
    "buyer-possessive": [
      "su/d", "suyo/a", "tuyo/a",
    ],
    "third-party": [
      "aduana/n", "agencia|empresa de transporte|envios", "cartero", "correos", "courier", "dhl", "ella", "ellas", "ellos", "fabricante/n",
      "fedex", "gls", "mensajeri~", "mensajero/n", "mrw", "nacex", "otr~ cliente/n|comprador/a|vendedor/a", "paqueteria", "proveedor/n",
      "repartidor/a", "seur", "su/d banco", "transportista/n", "ups",
    ],
    title: [
      "don", "dona", "dr", "dra", "estimado/a", "querido/a", "senor/a", "sr", "sra", "srta",
    ],
    platform: [
      "el marketplace", "este sitio", "la|esta plataforma",
    ],
    "platform-feature": [
      "aqui mismo", "buzon|centro|chat|cuenta|etiqueta|formulario|mensaje/n|mensajeria|pagina|sistema|tienda|app de amazon|ebay", "carrito",
      "centro de resoluciones|devoluciones|ayuda", "cesta", "compralo ya", "comprar ya|ahora",
      "dentro|traves|medio de el/d? amazon|ebay|este/d|plataforma", "desde|en|mediante|por|via amazon|ebay", "en la plataforma",
      "este|mismo chat|correo|hilo|mensaje", "etiqueta de devolucion|retorno", "mejor oferta", "mi ebay", "por aqui",
      "por este/d canal|chat|hilo|medio|mensaje|misma|via", "responder/p|contestar/p|escribir/p a|aqui este?", "segunda oportunidad",
      "solicitud de devolucion", "su/d|mi/d compras|pedidos",
    ],
    please: [
      "a ver si", "agradec~", "anim~", "basta con", "favor", "invit~ a", "me/d ayud~|encantaria|gustaria|haria|harias|vendria|alegraria",
      "no olvid~", "plis", "podes", "podria/n", "podrian", "podrias", "porfa", "porfavor", "porfis", "puede", "pueden", "puedes",
      "quisier~ que", "rogamos|ruego|solicit~", "seria|serias tan amable", "simplemente", "solo tien~|hay|haz|haga", "suplic~",
      "te/d pido|pedimos|pediria|pediriamos|importa|importaria", "tenga|ten el/d bondad|amabilidad", "vale la pena",
    ],
    obligation: [
      "debe", "deben", "debera/n", "deberia/n", "debes", "espera~|espero que", "exig~", "hay que", "necesari~", "obligatori~",
      "tien~|tendr~|tenes que",
    ],
    reported: [
      "como|segun lo? que? me/d? usted? comenta~|dice|dices|dijo|dijiste|indic~|menciona~|pide|pides|pidio|pediste|propon~|solicit~|sugier~|queria|querias",
      "entend~|entiendo|comprend~ que|su/d|lo|por", "gracias por preguntar|ofrecer|proponer|sugerir|avisar|interesar~|dejar|compartir",
      "gracias por su/d|el/d resena|valoracion|opinion|comentario|feedback|estrellas|propuesta",
      "me/d comenta~|deci~|dice~|dijo|dijiste|escribi~|menciona~ que|si",
      "me/d pide~|pedi~|pidi~|pregunt~|propon~|propus~|solicit~|sugier~|ofrec~", "queria|querias pagar|hablar|saber|comprar|recoger",
      "respecto a|de su/d",
      "su/d idea|mensaje|oferta|peticion|pregunta|propuesta|solicitud|sugerencia|consulta|duda de|sobre|para|si|acerca",
      "usted|tu comenta|dijo|menciona|mencionaba|ofrecio|pedia|pregunta|propone", "ya que pregunt~",
    ],
    instead: [
      "en lugar de", "en su lugar", "en vez de",
    ],
    warning: [
      "cuidado con", "desconf~", "enganos~", "estaf~", "fraud~", "hac~|pasar se|pasar por", "jamas|nunca te/d? se? pedi~|pide~|solicita~",
      "no abr~|pinch~|puls~", "no es|era|somos mi/d|de|nosotr~", "phishing",
      "sms|correo/n|email|enlace|llamada|mensaje/n|pagina|perfil|web fals~|sospechos~", "spam", "suplant~",
      "tenga|ten|tengan mucho? cuidado", "timador/a", "timo/n",
    ],
    "stay-here": [
      "continu~|segu~|siga~|qued~|quedar se|nos? por|en este? aqui|amazon|ebay|chat|hilo|plataforma",
      "deb~|tien~ que? hac~|realiz~|qued~|ir|pasar|manten~|tramit~ se? todo? a|dentro|por|en traves? de? el/d|este/d? amazon|ebay|aqui|plataforma|chat",
      "manten~ el/d? todo|conversacion|comunicacion|compra|venta",
      "solo|solamente|unicamente|exclusivamente|siempre a|por|en|desde|dentro|mediante traves? de? el/d|este/d? amazon|ebay|plataforma|aqui|chat|canal|medio",
      "todo/a a|dentro|en|por traves? de? el/d|este/d? amazon|ebay|aqui|plataforma|chat|canal|medio",
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
