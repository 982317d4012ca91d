import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "es",
  {
    "own-shop": [
      "al|en el/d? almacen|bodega|fabrica|local|mercadillo|nave|rastro|taller", "directamente|directo de|en fabrica", "mercado libre",
      "mercadolibre", "mi/d propi~ tienda",
      "mi/d propi~? almacen|bodega|fabrica|local|mercadillo|nave|negocio|pagina|showroom|sitio|taller|web|website",
      "tienda/c en|fisica|oficial|online|propi~|virtual linea?",
    ],
    shop: [
      "tienda/c",
    ],
    "buy-verb": [
      "adquirir/p", "compra/n", "comprar/p", "encargar/p", "hacer/p|realizar/p|rehaga|rehaz tu/d|un/d pedido/c", "llev~ lo/d|mas|otr~",
      "necesit~|quier~ dos|mas|otr~|varios", "ordenar/p", "pedir/p direct~|en|lo/d|mas|me/d|otr~|por",
    ],
    "sell-verb": [
      "arregl~ directo|entre|por", "cerrar/p el|trato|venta", "cotiz~", "hacer/v un? factura|precio|presupuesto|trato",
      "llegar|llegamos a un? acuerdo", "lo/d tengo a|en|por", "negoci~", "presupuesto", "te/d factur~",
      "te/d hago|hacemos|dejo|dejamos|prepar~ en|factura|mejor|otr~|por|precio|presupuesto|un/d",
      "te/d|se lo/d aparto|damos|dejamos|dejaria|dejo|doy|guardo|llevas|mandamos|mando|quedas|servimos|vendemos|vendo", "vendemos",
      "vender/p", "vendo",
    ],
    direct: [
      "bajo cuerda|mano", "direct~", "en negro|privado", "entre nosotros|particulares|tu|usted", "por fuera|interno|privado",
      "sin comision/n|factura|iva|papeles", "trato|venta particular|personal|privad~", "tu y yo",
    ],
    "outside-platform": [
      "brincar/p|esquiv~|evit~|saltar/p se|nos? a? amazon/c|intermediari~", "en lugar|vez de amazon/c|aqui|pagar|por|usar",
      "fuera|lejos|margen de|del el/d|este/d? amazon/c|anuncio|aqui|plataforma|sitio|subasta|web",
      "no compr~|met~|pagu~|pas~|use~ a|en|por? traves? de? el/d? amazon/c|aqui|plataforma", "no en|por amazon/c",
      "no hace|haga falta que? amazon/c|pas~|usar", "no se? enter~ amazon/c", "no te/d? cont~|dec~|dig~ nada a? amazon/c",
      "olvid~ se|te? de amazon/c", "sin depender|pasar|usar de|por? amazon/c|aqui|caja|nadie|la",
      "sin el/d? tanto? amazon/c|intermediari~|plataforma|terceros",
    ],
    fees: [
      "amazon/c|plataforma se|nos? cobra|come|lleva|queda|quita|retiene", "comision/n", "impuestos", "me/d cobran|quitan", "mordida",
      "porcentaje", "tajada", "tarifa/n", "tasas",
    ],
    "avoid-verb": [
      "ahorrar/v", "evitar/v", "librar/p", "no pagar/p|pagamos", "saltar/p", "sin dar|dejar|el/d|es~|pagar|perder|su/d|tant~",
    ],
    "cancel-verb": [
      "anulacion/n", "anular/v", "cancelacion/n", "cancelar/v", "cerrar/p lo aqui",
    ],
    "end-listing": [
      "bajar/p|bajo|borr~|cerrar/p|elimin~|finaliz~|quit~|retirar|retiro|termin~|cancelo el/d|mi/d anuncio|publicacion|subasta",
      "como|por vendid~", "quit~|retir~ de el/d? venta|anuncio",
    ],
    cheaper: [
      "ahorr~", "al? por mayor", "bajo|bajamos el precio", "dejamos|dejaria|dejo a|en|por", "descuento directo|extra|por|si",
      "haria|hacemos|hago descuento|precio|rebaja|un", "mas baj~|barat~|economic~", "mayoreo", "mayorista",
      "mejor/n|menor oferta|precio/n|trato", "por menos", "precio/n de amigo|coste|costo|fabrica|mayor",
      "precio/n especial/n|mas|mayorista", "qued~|sale~|saldria a|en|menos|por", "rebaj~",
    ],
    "than-here": [
      "alt~|baj~|barat~|caro|economic~|mejor|menos que aqui|el|en|este|lo amazon/c|anuncio|aqui|de|precio|que|ves",
      "barat~|economic~|menos que amazon/c|aqui", "debajo del precio|anuncio", "que en amazon/c|aqui",
    ],
    unlisted: [
      "aqui no anunci~|esta|pongo|tengo|vendo", "no aparece~|esta|estan|hay|sale~ anunciad~|aqui|en|listad~|publicad~|subid~",
      "no lo/d he|listamos|ponemos|publicamos|subimos|tenemos|tengo|vendemos a|anunciad~|aqui|en|publicad~",
      "no me/d|se? dej~|permit~|pienso|podemos|puede|puedo|quiero|voy a? anunciar/c",
    ],
    "next-time": [
      "cuando te/d? hag~|necesit~|quier~|vuelv~ a|falta|mas|otr~", "en adelante", "en el futuro", "futur~ pedido/c", "la proxima",
      "la siguiente", "proxim~|siguiente pedido/c|vez|visita", "segund~ compra|pedido",
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
