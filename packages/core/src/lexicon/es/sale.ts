import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "es",
  {
    "own-shop": [
      "directo|directamente de fabrica", "en el/d almacen|bodega|fabrica|local|mercadillo|nave|puesto|rastro|taller", "mercado libre",
      "mercadolibre",
      "mi/d propi~? almacen|bodega|boutique|catalogo|fabrica|local|nave|negocio|outlet|pagina|portal|puesto|showroom|sitio|sucursal|taller|tienda|tiendas|tiendita|web|website",
      "pagina|sitio|tienda|web oficial|propi~", "tienda/n en|fisica|online|virtual linea?",
    ],
    shop: [
      "almacen", "bodega", "catalogo", "fabrica", "local", "mostrador", "negocio", "pagina", "showroom", "sitio", "taller", "tienda/n",
      "web",
    ],
    "buy-verb": [
      "adquirir/p", "compra/n", "comprar/p", "encargar/p", "hacer/p|realizar/p|cerrar/p su/d|un/d|el/d pedido|compra|encargo|orden",
      "llevar/p lo/d|otr~|mas|te|se", "ordenar/p", "pedir/p directo|directamente|en|lo/d|mas|me/d|otr~|por", "pillar/p",
      "quier~|necesit~ mas|otr~|dos|varios", "repetir", "reponer", "trato",
    ],
    "sell-verb": [
      "aparto|guardo|reservo|apartamos|guardamos|reservamos te|lo/d", "arreglamos|arreglar entre|nosotros|por|directo",
      "cerrar/p el|un|la? trato|venta|acuerdo", "cotiz~", "hacer/v un? factura|trato|precio|arreglo|presupuesto",
      "llegar|llegamos a un? acuerdo|arreglo", "negoci~", "nos arreglamos|entendemos|ponemos", "presupuesto", "regate~", "suyo|tuyo por",
      "te/d hago|hacemos|dejo|dejamos|saco un/d|buen|mejor|el|precio|presupuesto|factura|en|por",
      "te/d|se lo/d dejamos|dejo|dejaria|doy|damos|hago|mando|mandamos|vendo|vendemos|quedas|llevas|pongo|envio", "vendemos", "vender/p",
      "vendo",
    ],
    direct: [
      "a puerta cerrada", "bajo cuerda|mano", "compr~|venta|trato|pago|pedido direct~", "con nosotros|conmigo direct~", "directamente",
      "directo a|al|con|conmigo|de|en|por|sin", "en negro|privado", "entre nosotros|particulares|tu|usted", "por fuera|interno|privado",
      "sin comision/n|factura|iva|papeles|recibo", "trato|venta privad~|personal|particular", "tu y yo",
    ],
    "outside-platform": [
      "a espaldas de", "dej~ fuera a? amazon|ebay", "en lugar|vez de amazon|ebay|aqui|usar|pagar|comprar|por",
      "evit~|esquiv~|saltar/p|brincar/p se|nos? a? amazon|ebay|intermediari~",
      "fuera|lejos|margen de|del el/d|este/d? amazon|ebay|anuncio|aqui|app|pagina|plataforma|sitio|subasta|web",
      "no compr~|pagu~|pase|pases|pujes|puje|use|uses por|en|a? traves? de? el/d? amazon|ebay|aqui|plataforma",
      "no hace|haga falta que? amazon|ebay|pas~|usar", "no por|en|a? traves? de? amazon|ebay", "olvid~ se|te? de amazon|ebay",
      "sin el/d? amazon|ebay|intermediari~|plataforma|plataformas|terceros", "sin pasar|usar|recurrir por|a amazon|ebay|el|la|aqui|nadie",
      "sin usar amazon|ebay",
    ],
    fees: [
      "amazon|ebay|ellos|plataforma se|nos? lleva|cobra|queda|quita|retiene|llevan|cobran|quitan|quedan|come|comen", "comision/n",
      "hacienda", "impuestos", "lo que amazon|ebay|cobra|cobran|se", "mordida", "porcentaje", "tajada", "tarifa/n", "tasas",
    ],
    "avoid-verb": [
      "ahorrar/v", "esquivar/p", "evitar/v", "librar/p", "no pagar/p", "nos|te|se quit~", "regal~ le? a", "saltar/p",
      "sin dar|pagar|dejar|perder|el/d|su/d|es~|tant~",
    ],
    "cancel-verb": [
      "anulacion/n", "anular/v", "cancelacion/n", "cancelar/v",
    ],
    "end-listing": [
      "bajar/p|bajo|bajamos|borr~|cerrar/p|elimin~|finaliz~|paus~|quit~|retir~|termin~|cancel~ el/d|mi/d anuncio|publicacion|subasta|puja",
      "como|por vendid~",
    ],
    cheaper: [
      "ahorrar/p", "ahorrara~", "ahorro", "al? por mayor", "bajar/p|bajo|bajamos el precio", "descuento por|si|extra|directo",
      "hago|hacemos|haria|haremos descuento|precio|rebaja|un", "mas barat~|baj~|economic~", "mayoreo", "mayorista",
      "mejor/n|menor precio/n|oferta|tarifa|trato", "pagar/p menos", "por menos",
      "precio/n de amigo|fabrica|coste|costo|mayor|distribuidor", "precio/n especial/n|inferior|mayorista|mas|neto",
      "qued~|sale|saldria|salen|dej~ en|por|menos|a", "rebaj~", "sobreprecio", "un poco|euros|pesos|dolares menos",
    ],
    "than-here": [
      "abajo|debajo de lo|del precio? que|publicado|anunciado|de",
      "alt~|barat~|baj~|caro|economic~|menos|mejor|precio que aqui|el|en|este|lo amazon|ebay|aqui|anuncio|ves|ve|que|precio|de",
      "barat~|economic~|menos que aqui", "del precio publicado|anunciado", "que en|por amazon|ebay|aqui", "que lo? que? ve|ves aqui",
    ],
    unlisted: [
      "no aparece|aparecen|esta|estan|hay|sale|salen anunciad~|listad~|publicad~|subid~|aqui|en",
      "no lo/d he|tengo|tenemos|vendemos|listamos|publicamos|ponemos|subimos publicad~|anunciad~|en|aqui|a",
      "no me/d|se dej~|permit~|puede anunciar|listar|mostrar|poner|publicar|subir|vender",
      "no podemos|puedo anunciar|listar|poner|publicar|subir", "sin anunciar|listar|publicar", "solo lo/d? vendemos|tenemos en|por|fuera",
    ],
    "next-time": [
      "cuando te/d? necesit~|quier~|hag~|vuelv~ falta|mas|otr~|reponer|repetir|a", "de ahora en adelante", "en adelante", "en el|un futuro",
      "futur~ compra/n|ordenes|pedido/n", "para la proxima", "proxim~|siguiente compra/n|orden|ordenes|pedido/n|vez|visita|adquisicion",
      "segund~ compra|pedido",
    ],
    listing: [
      "anuncio/n", "el boton", "este pedido", "listado", "publicacion", "puja/n", "subasta/n",
    ],
  },
  {
    hit: {
      "own-shop": "Está en nuestra tienda online.", "buy-verb": "Compre dos.", "sell-verb": "Te lo dejo en 50.", direct: "Trato directo con nosotros.", "outside-platform": "Lo hacemos fuera de eBay.", fees: "La comisión es alta.",
      "avoid-verb": "Lo evitamos.", "cancel-verb": "Cancélelo.", "end-listing": "Quito el anuncio hoy.", cheaper: "Es más barato.", "next-time": "Para la próxima vez.", listing: "Vea el anuncio.", shop: "La tienda abre.", "than-here": "Más barato que aquí.", unlisted: "No está publicado aquí.",
    },
    miss: { "own-shop": "La tienda de campaña es verde.", "outside-platform": "El exterior es rojo.", "cancel-verb": "La cancelería es de aluminio.", "than-here": "Mejor que nunca." },
  },
);
