import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words of marketing. */
export const promotion: Lexicon = lexicon(
  "es",
  {
    coupon: [
      "bono/n de? descuento|regalo", "codigo/n de? descuento|promo~|cupon", "con el? codigo", "cupon~",
      "usa|use|usar|usando|ingres~|introdu~ el codigo", "vale/n de? descuento|regalo|compra", "voucher/n",
    ],
    discount: [
      "% menos", "2 x 1", "2x1", "3x2", "descuento/n", "dos por uno", "dto", "en oferta", "envio gratis", "mitad de precio", "oferta/n",
      "precio/n especial/n|rebajad~", "promo/n", "promocion/n", "rebaja~",
    ],
    "sale-event": [
      "black friday", "buen fin", "cyber monday|week", "hot sale|days", "liquida~", "ofertas de|relampago|flash|exclusivas", "prime day",
      "rebajas", "remate/n", "semana de descuentos|ofertas", "venta flash|especial|nocturna|privada", "viernes negro",
    ],
    "redeem-verb": [
      "aplicar/p", "canje~", "ingresar/p", "introdu~", "mencionar/p", "presentar/p", "usar/p", "utilizar/p", "valid~",
    ],
    newsletter: [
      "boletin/n", "enterate", "enterese", "lista de correo|distribucion|difusion", "newsletter/n", "novedades y ofertas|promociones",
      "primer~ en enterar~|saber|conocer", "recib~ novedades|ofertas|promociones", "suscri~",
    ],
    giveaway: [
      "concurso/n", "ganador/a", "gan~ un/d|el/d", "particip~ en|del", "premio/n", "rifa/n", "rifamos", "sorte~",
    ],
    loyalty: [
      "acumul~ puntos|sellos", "cliente/n preferente/n|frecuente/n|vip", "club de|vip", "fideli~", "hazte|hagase soci~|miembro",
      "invit~|recomiend~|refier~ a? un/d|su/d amig~", "membresia", "por cada amig~",
      "programa de puntos|fidelidad|lealtad|recompensas|referidos|socios", "puntos por", "referid~", "socio/n",
    ],
    "new-products": [
      "accesorio/n", "combin~|qued~|va|ideal perfecto|genial|bien? con",
      "demas|otros|otras productos|articulos|colores|disenos|modelos|variedades", "hace juego", "lanzamos", "lleg~ el/d|mi/d nuev~",
      "lo mas vendido|nuevo", "mas vendid~", "mi/d coleccion|gama|linea|nuev~|otr~|productos|articulos", "novedades",
      "nuev~ articulos|coleccion|colores|disenos|gama|linea|modelos|productos|temporada|catalogo", "resto de el/d|mi/d",
      "toda el/d|mi/d gama|coleccion",
    ],
    "look-verb": [
      "aprovech~", "conozca", "dar/p un/d vistazo|vuelta", "descubr~", "ech~ le? un/d vistazo|ojeada|ojo", "explor~", "llevate", "mir~",
      "no dej~ de", "no se|te lo/d? pierd~", "pasar/p por", "pasate", "te/d encantar~|gustar~|interesar~", "va a encantar te/d",
      "ver/p mi/d|el/d|todo", "visit~",
    ],
    "warranty-bait": [
      "activ~|alarg~|ampli~|exten~|extien~|duplic~|prolong~ su/d|el/d garantia", "ano adicional|extra|mas de garantia",
      "an~|meses mas? de garantia adicional|extra|gratis|mas", "garantia ampliada|extendida|extra|adicional|vitalicia|de por",
      "registro de el/d|su/d? garantia|producto", "registr~ su/d|el/d aparato|articulo|compra|equipo|garantia|maquina|producto",
    ],
    "free-gift": [
      "de regalo", "gratis", "gratuit~", "obsequi~", "regalamos", "regalito/n", "regalo gratis|por|con|sorpresa|de",
      "un regalo|detalle|detallito",
    ],
    "time-limit": [
      "corre", "date prisa", "el|este fin de semana", "esta|hoy|este solo|semana|mes", "hasta agotar",
      "hasta el? este? lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin|manana|medianoche|30|31", "mientras duren|hasta",
      "oferta|tiempo|stock limitad~", "por tiempo limitado", "primer~ 10|20|50|100|compradores|clientes|pedidos",
      "solo hoy|esta|este|hasta|por|durante", "termina hoy|el|manana|en", "ultim~ dias|horas|unidades",
      "valid~ hasta|por|durante|solo|este/d",
    ],
    advert: [
      "2x1", "3x2", "cyber monday", "dos por uno", "gran liquidacion|venta", "hot sale", "liquidacion total|de",
      "mi/d boletin|concurso|newsletter|sorteo", "ofertas de? black|navidad|reyes|verano|relampago|flash", "por cada amig~",
      "programa de puntos|fidelidad|lealtad|recompensas|referidos", "rebajas de", "recomiend~|refier~|invit~ a? un/d|su/d amig~",
      "suscribete|suscribase a|al", "venta flash|especial", "viernes negro",
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
