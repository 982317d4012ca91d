import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words of marketing. */
export const promotion: Lexicon = lexicon(
  "es",
  {
    coupon: [
      "bono/n de? descuento|regalo", "codigo … al pagar|tramitar|finalizar", "codigo … en la|el cesta|carrito|caja|compra|checkout",
      "codigo/n de? cupon|descuento|promo~", "con|usa|usando|use este|nuestro|mi codigo", "cupon~",
      "código … primera|próxima compra|pedido", "un codigo del", "vale de|por", "vale/n de? compra|descuento|regalo",
      "vale/n para|en su/d proxim~",
    ],
    discount: [
      "% en cada|todos|todas|tu|su pedido|compra|compras|pedidos", "% menos", "2x1", "3x2", "descontamos|descontaremos", "descuento/n",
      "dos por uno", "dto", "en oferta", "en toda|todo mi|nuestra|nuestro|la|el tienda|catalogo|coleccion|web|gama", "envio gratis",
      "mitad de precio", "oferta especial|exclusiva", "precio de risa|ganga|saldo", "precio/n especial/n|reducid~|rebajad~", "promo/n",
      "promocion/n", "rebaja~", "tirad~ de precio",
    ],
    "sale-event": [
      "black friday", "buen fin", "cyber monday", "dia sin iva", "dia/n sin iva", "hot sale", "liquida~",
      "ofertas de|especiales|exclusivas|flash|relampago", "promociones en tod~", "rebajad~", "rebajas",
      "semana del? oferta|ofertas|descuentos", "todo rebajad~|a|al", "viernes negro",
    ],
    "redeem-verb": [
      "aplicar/p", "canje~", "ingres~", "introdu~", "presentar/p", "usar/p", "utilizar/p", "valid~",
    ],
    newsletter: [
      "apunt~|inscrib~ se|te? a|en mi/d|el/d? lista", "boletin/n", "clientes habituales|fieles reciben", "enterate",
      "lista de correo|difusion", "newsletter/n", "novedades|ofertas|promociones del mes", "ofertas por correo|email|mail|whatsapp",
      "primer~ en enterar~|saber", "recib~ cada|todos|todas mes|semana|las … novedades|ofertas|promociones",
      "recib~ el/d? mi/d? novedades|ofertas|promociones", "suscri~",
      "te/d aviso|avisamos|avisaremos de las|nuestras ofertas|novedades|promociones|rebajas",
      "te/d enviar~|mandar~ el/d|mi/d? novedades|ofertas|promociones",
    ],
    giveaway: [
      "concurso/n", "gana|gane|ganen|ganate un|una|uno|unos", "gan~ un/d|el/d", "particip~ en|del", "premio/n", "rifa/n", "sorte~",
    ],
    loyalty: [
      "acumul~|gan~|sum~ puntos|sellos", "acumul~|junt~|sum~|canj~ puntos|sellos", "cliente/n frecuente/n|vip",
      "clientes de la|mi|nuestra casa", "clientes de siempre",
      "cliente|clientes fiel|fieles|habitual|habituales|preferente|preferentes|premium|vip|frecuente", "club", "club de", "fideli~",
      "hacer/p se del? club", "hacer/p se|te del? miembro|soci~|club|cliente", "haga~|hazte miembro|soci~",
      "invit~|recomiend~|refier~|trae~ a? me/d? un/d|su/d amig~", "membresia", "por cada amig~", "programa de puntos|recompensas|referidos",
      "puntos con cada", "referid~", "tarjeta de puntos|sellos|fidelidad|cliente", "traig~ a? un/d|su/d amig~",
    ],
    "new-products": [
      "a juego", "acab~ de entrar", "acab~ de lanzar|llegar|sacar", "acab~ de salir mi/d", "accesorios para|de la|compatibles|originales",
      "coleccion de", "combina|combinan|ideal|perfecto|queda~ con tu/d", "complet~ el juego|conjunto|set",
      "demas|otros|otras articulos|colores|disenos|modelos|productos", "el resto de articulos|productos|anuncios|la|mis",
      "este|el viernes|lunes|jueves estrenamos|lanzamos", "estren~|lanz~ … cazuelas|ollas|colección|gama|línea", "hac~|hag~ juego",
      "han|hemos|ha llegado|entrado|recibido … nuev~", "hemos|he lanzado|sacado el/d|un/d", "kit de|para limpieza|cuidado|mantenimiento",
      "lanzamos", "lleg~ el/d|mi/d nuev~", "mi/d articulos|coleccion|gama|linea|nuev~|otr~|productos",
      "mi/d catalogo de otoño|invierno|primavera|verano|navidad|temporada", "mi/d nuevo catalogo",
      "mir~|descubr~|tenemos|conoce … accesorios", "novedades",
      "novedad|novedades en el|la|nuestro|nuestra? surtido|tienda|catalogo|gama|coleccion", "novedad~ del mes",
      "nuestra|nuestro funda|kit|gama|linea",
      "nuestro|nuestra|nuestros|nuestras nuevo|nueva|nuevos|nuevas coleccion|linea|modelo|modelos|producto|productos|colores|catalogo|tienda|gama|temporada",
      "nuev~ articulos|coleccion|colores|gama|linea|modelos|productos|temporada", "nuev~ en el/d|mi/d", "otros accesorios",
      "para acompanar~|combinar~|completar~", "tambien se? compr~|llev~", "tambien vendemos", "tenemos|hay el juego|conjunto|set completo",
      "toda el/d|mi/d coleccion|gama", "todo lo demas",
    ],
    "look-verb": [
      "aprovech~", "asom~ se|te", "chec~", "conoce mi/d|el/d", "conozca", "date una vuelta", "descubr~", "dese una vuelta",
      "ech~ le|te|un|una vistazo|ojeada|ojo", "ech~ te/d? un/d vistazo|ojo|vistacito", "llevate", "mire|mira|miren|mirad|mirar",
      "no se|te lo/d? pierd~", "pasar/p por", "pasate", "te/d encantar~|gustar~|interesar~", "va~ a encantar|gustar te/d?",
      "ven|venga a? ver|conocer", "ver/p el/d|mi/d|todo", "visit~",
    ],
    "warranty-bait": [
      "activ~|ampli~|duplic~|exten~|extien~|prolong~ gratis? tu/d garantia", "ano adicional|extra|mas de garantia",
      "an~|meses mas de? cobertura|garantia", "an~|meses mas? de garantia adicional|extra|gratis|mas", "dar|dando|dando de alta … garantia",
      "duplic~|prolong~|ampli~ la duracion|cobertura", "garantia adicional|ampliada|extendida|extra",
      "garantia pasa|sube|aumenta|crece|amplia de|a|hasta", "registr~ tu/d aparato|compra|equipo|garantia|producto",
    ],
    "free-gift": [
      "gratis", "gratuit~", "llev~|otr~|una|uno|va de regalo", "metemos|añadimos siempre un|una", "obsequi~", "regalito/n",
      "regalo por|sorpresa", "siempre metemos|ponemos|añadimos|regalamos un|una", "te/d? regal~ el/d|un/d", "un detalle|detallito|regalo",
    ],
    "time-limit": [
      "date prisa", "el|este fin de semana", "esta|este|hoy mes|semana|solo", "hasta agotar",
      "hasta el? este? domingo|fin|jueves|lunes|manana|martes|miercoles|sabado|viernes|30|31", "mientras duren",
      "primer~ 10|20|50|100|clientes|compradores", "solo esta|este|hasta|hoy", "termina el|hoy|manana", "tiempo limitado",
      "ultim~ dias|horas|unidades", "valid~ durante|hasta|solo",
    ],
    advert: [
      "% en toda|todo mi|nuestra|nuestro|la|el tienda|catalogo|web", "% en|sobre su/d proxim~|siguiente", "2x1 en|hasta|para|solo",
      "3x2 en|hasta|para|solo", "aprovech~ los|las|nuestros|nuestras|estos|estas descuentos|ofertas|rebajas|promociones|gangas",
      "cada lunes|martes|miercoles|jueves|viernes|sabado|semana|mes gangas|ofertas|novedades",
      "cada lunes|martes|miercoles|jueves|viernes|sabado|semana|mes nuev~ ofertas|productos|modelos|descuentos|articulos|piezas",
      "compra|compre|lleva|lleve|llevese|llevate dos|2|tres|3 y paga|pague|pagas|llevate|llevese",
      "conoce|conoces|conoceis ya? nuestro|nuestra|nuestros|nuestras nuev~|tienda|catalogo|coleccion|gama|linea|club|ofertas|productos|web|boletin",
      "el|la segund~|tercer~ no te/d? cuesta|cobr~", "el|la segund~|tercer~ … gratis|regalo",
      "envio|envios|portes es|son? gratis|gratuit~ a|desde|por|para partir|compras|pedidos|figure/f",
      "estrenamos catalogo|coleccion|tienda", "figure/f % en todo", "figure/f|dos|tres|cuatro … al|por el? precio de",
      "guard~|anad~|agreg~|pon~ mi|nuestra tienda en|a|como", "habituales desde", "hacer/p se|te del club", "hacer/p se|te soci~|miembro",
      "ha|has|habeis visto|probado|descubierto ya? nuestro|nuestra|nuestros|nuestras nuev~|tienda|catalogo|coleccion|gama|linea|ofertas|productos|otros|otras",
      "la|el segund~|tercer~ unidad? al|a|gratis|va|sale|es figure/f|gratis|mitad", "liquida~ total",
      "llev~ tres|3|dos|2 y? pag~ dos|2|1|uno|solo", "mi/d boletin|club|concurso|newsletter|sorteo",
      "oferta|ofertas solo|exclusiva|exclusivas|especial|especiales para ti|usted|ustedes|vosotros|clientes|nuestros",
      "oferta|promocion|promo 2x1|3x2", "por cada amig~", "por que no complet~|anad~|aprovech~", "programa de puntos|recompensas|referidos",
      "rebajas de enero|verano|invierno|julio|otoño|primavera|hasta", "recomiend~|refier~|invit~ a? me/d? un/d|su/d amig~",
      "segunda|segundo … mitad de precio", "se|te lleva|llevas una|uno|otra|otro más", "siga|sigan mi/d|la|esta tienda",
      "suscribete|suscribase a|al", "tienda|escaparate merece|vale un|una|la", "un|el|al|hacemos|tenemos|nuestro 2x1|3x2",
    ],
  },
  {
    hit: {
      coupon: "Aquí tiene un vale de descuento.", discount: "Está en oferta.", "sale-event": "Llega el Black Friday.", "redeem-verb": "Canjéelo.", newsletter: "Hay un boletín.", giveaway: "Participe en el sorteo.", loyalty: "Hazte socio.", "new-products": "Vea las novedades.", "look-verb": "Eche un vistazo.",
      "warranty-bait": "Amplíe su garantía.", "free-gift": "Lleva un obsequio.", "time-limit": "Solo hasta agotar existencias.", advert: "Tenemos un 2x1.",
    },
    miss: { coupon: "La copa es de vidrio.", newsletter: "La noticia es buena.", "warranty-bait": "La garantía lo cubre.", "sale-event": "El rematador llegó." },
  },
);
