import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "es",
  {
    "own-shop": [
      "a pie de fabrica", "al|en el/d? almacen|bodega|fabrica|local|mercadillo|nave|rastro|taller", "catalogo completo|entero",
      "directamente|directo a|al|de|desde|en fabrica|origen|taller", "el/d rastro|feria|tianguis|mercado de", "en el/d trastero|garaje",
      "la otra cuenta|tienda|pagina|web", "lista|tarifa de distribuidor~", "mercado libre", "mercadolibre",
      "mi/d casa|garaje|trastero|mostrador|puesto|obrador|finca", "mi/d nave|garaje|cochera|trastero", "mi/d otr~ cuenta|tienda|pagina|web",
      "mi/d propi~ tienda", "mi/d propi~? almacen|bodega|fabrica|local|mercadillo|nave|negocio|pagina|showroom|sitio|taller|web|website",
      "pas~ se|te por el|la|mi|nuestra|nuestro tienda/c", "tienda/c de la? calle|plaza|avenida|centro|barrio",
      "tienda/c de la|mi/d marca|fabricante|hermano|hermana|mujer|marido|primo|cunado|padre|casa",
      "tienda/c en|fisica|oficial|online|propi~|virtual linea?",
    ],
    shop: [
      "almacen/n", "catalogo", "fabrica/n", "pagina/n", "sitio/n", "taller/n", "tienda/c", "web",
    ],
    "buy-verb": [
      "adquirir/p", "agarr~", "compra/n", "comprar/p", "encargar/p", "hacer/p te|se con",
      "hacer/p|realizar/p|rehaga|rehaz tu/d|un/d pedido/c", "llevar/p se|te", "llev~ lo/d|mas|otr~",
      "me/d lo/d pedir/p|comprar/p|encargar/p", "necesit~|quier~ dos|mas|otr~|varios", "ordenar/p",
      "pedir/p direct~|en|lo/d|mas|me/d|otr~|por", "pedir/p|comprar/p|encargar/p lo/d? a mi|nosotros", "pillar/p", "repet~", "reserv~",
      "volv~ a comprar|pedir",
    ],
    "sell-verb": [
      "arregl~ directo|entre|por", "cerramos|cierro trato", "cerrar/p el|trato|venta", "cotiz~",
      "esta|estan|sale|salen|queda|cuesta|tengo|tenemos a|por figure/f", "hacer/v un? factura|precio|presupuesto|trato", "hac~ trato",
      "llegar/p a un acuerdo", "llegar|llegamos a un? acuerdo", "lo/d cosemos|hacemos|fabricamos a medida|mano", "lo/d tengo a|en|por",
      "negoci~", "presupuesto", "te/d factur~", "te/d hago|hacemos|dejo|dejamos|prepar~ en|factura|mejor|otr~|por|precio|presupuesto|un/d",
      "te/d puede salir", "te/d puedo|podria|podemos|podriamos dejar|poner|sacar … figure/f", "te/d saldria|sale",
      "te/d|se lo/d aparto|damos|dejamos|dejaria|dejo|doy|guardo|llevas|mandamos|mando|quedas|servimos|vendemos|vendo",
      "te/d|se lo/d pongo|ponemos|saco|consigo|hacemos|hago|conseguimos", "te|le|se lo/d factur~|cobro|cobramos",
      "te|le|se lo/d podr~|puedo|podemos dejar|dar|vender|mandar|poner|sacar", "vendemos", "vender/p", "vendo", "vend~ por mi/d cuenta",
    ],
    direct: [
      "a la antigua", "bajo cuerda|mano", "con nosotros|conmigo direct~", "de particular a", "de tu a", "direct~", "en corto",
      "en negro|privado", "entre los dos", "entre nosotros|particulares|tu|usted", "por fuera|interno|privado", "por mi/d cuenta",
      "sin comision/n|factura|iva|papeles", "sin pasar por|nadie|nada", "sin que nadie", "sin ticket|recibo|nadie",
      "trato|venta particular|personal|privad~", "tu a tu", "tu y yo",
    ],
    "outside-platform": [
      "a espaldas de amazon/c", "amazon/c no se? entera|entere|sabe|tiene|pinta",
      "brincar/p|esquiv~|evit~|saltar/p se|nos? a? amazon/c|intermediari~", "en lugar|vez de amazon/c|aqui|pagar|por|usar",
      "fuera|afuera de este|esta|la marketplace|plataforma|portal|sitio",
      "fuera|lejos|margen de|del el/d|este/d? amazon/c|anuncio|aqui|plataforma|sitio|subasta|web",
      "no compr~|met~|pag~|pas~|us~|pid~ por|en|a|desde el/d|este/d? amazon/c|aqui|plataforma|pagina|web|anuncio",
      "no compr~|pag~|pas~|pid~ a traves de el/d? amazon/c|aqui|plataforma|pagina", "no en|por amazon/c",
      "no hace|haga falta que? amazon/c|pas~|usar", "no se? enter~ amazon/c",
      "no te/d? compensa|conviene|merece|interesa la? pena? hac~|compr~|ped~ lo/d? por|en|a aqui|amazon",
      "no te/d? cont~|dec~|dig~ nada a? amazon/c", "nunca|jamas a traves del|de sitio|portal|web|plataforma", "olvid~ se|te? de amazon/c",
      "olvid~ se|te? de la|el caja|carrito|pasarela|web de? amazon/c?", "para que engordar|regalar|enriquecer|pagar a? amazon/c|la|al",
      "por detras de", "puente a|con amazon/c", "puenteamos|puenteando|puenteemos", "sin amazon/c",
      "sin depender|pasar|usar de|por? amazon/c|aqui|caja|nadie|la", "sin el/d? tanto? amazon/c|intermediari~|plataforma|terceros",
      "sin que el|la|nadie portal|plataforma|web|pagina|sitio|ebay|amazon",
    ],
    fees: [
      "amazon/c|plataforma se|nos? cobra|come|lleva|queda|quita|retiene", "cargo/n de|por gestion|servicio|venta", "comision/n",
      "el|un figure/f %", "gastos|cargos que mete|pone|cobra|anade|suma", "impuestos", "lo que cobra|come|lleva|quita se? amazon/c",
      "lo|que se? lleva|queda|cobra|come la|el plataforma|portal|web", "margen de amazon/c", "me/d cobran|quitan", "mordida", "porcentaje",
      "portes hinchados|inflados", "recargo/n", "se queda|quedan|lleva|llevan|come|comen el|la|lo|un|una|casi|mucho|parte|figure/f",
      "tajada", "tarifa/n", "tasas",
    ],
    "avoid-verb": [
      "ahorrar/v", "desaparec~", "esquivar/p", "evitar/v", "librar/p", "no gast~", "no pagar/p|pagamos", "no perd~|perdemos", "no regal~",
      "para que no? me/d|se? cobren|quiten|lleven|quede|lleve", "quit~ de en", "quit~ la|las|el|lo comision/n|tarifa/n|porcentaje",
      "saltar/p", "se esfuma", "sin comision/n|gastos|tarifas", "sin dar|dejar|el/d|es~|pagar|perder|su/d|tant~",
    ],
    "cancel-verb": [
      "anulacion/n", "anular/v", "cancelacion/n", "cancelar/v", "cerrar/p lo aqui", "no puj~ mas",
      "no puj~|ofert~|pag~|compr~ aun|todavia|aqui", "renunci~ a|al la? compra|pedido|articulo",
    ],
    "end-listing": [
      "bajar/p|bajo|borr~|cerrar/p|elimin~|finaliz~|quit~|retirar|retiro|termin~|cancelo el/d|mi/d anuncio|publicacion|subasta",
      "como|por vendid~", "lo quito de aqui", "lo|la quito|saco|retiro|bajo|borro de|del ebay|anuncio|la", "marc~ como vendid~",
      "quit~|retir~ de el/d? venta|anuncio", "retiro|quito|cierro|borro|bajo yo? el/d|mi/d anuncio|publicacion|subasta",
      "termin~|acab~|finaliz~ el anuncio",
    ],
    cheaper: [
      "ahorr~", "al? por mayor", "bajo|bajamos el precio", "dejamos|dejaria|dejo a|en|por", "descuento directo|extra|por|si",
      "figure/f euros en vez|lugar de", "figure/f menos", "figure/f € en vez|lugar de", "hacer/p precio|precito|rebajita",
      "haria|hacemos|hago descuento|precio|rebaja|un", "mas arreglado|ajustado|asequible", "mas baj~|barat~|economic~", "mayoreo",
      "mayorista", "mejor de precio", "mejor/n|menor oferta|precio/n|trato", "por menos", "por|en|a figure/f en vez|lugar",
      "precio de risa|ganga|saldo|derribo|amigo", "precio/n de amigo|coste|costo|fabrica|mayor",
      "precio/n de|mas amig~|colega|taller|tienda|distribuidor", "precio/n especial/n|mas|mayorista", "qued~|sale~|saldria menos|por",
      "rebaj~", "sale|saldria mucho|bastante? mejor", "sale~ a figure/f", "sin los? gastos|portes de envio",
      "te/d quito el/d envio|iva|porte/n|gastos", "te/d sale|saldria|queda|quedaria en|a", "tirad~|regalad~ de precio",
    ],
    "than-here": [
      "alt~|baj~|barat~|caro|economic~|mejor|menos que aqui|el|en|este|lo amazon/c|anuncio|aqui|de|precio|que|ves",
      "barat~|economic~|menos que amazon/c|aqui", "debajo del precio|anuncio", "menos que|de aqui|ahi|lo|en", "que aqui",
      "que en amazon/c|aqui", "que en este|esta marketplace|plataforma|portal|web|sitio",
      "que|de lo que pone|marca|cuesta|ves|pagas|paga|pagaste|pago aqui",
    ],
    unlisted: [
      "amazon/c no me/d deja|dejan|permite", "aqui no anunci~|esta|pongo|tengo|vendo", "me lo/d tumban|borran|quitan|bloquean|cierran",
      "no aparece~|esta|estan|hay|sale~ anunciad~|aqui|en|listad~|publicad~|subid~", "no caben|entran aqui|en",
      "no lo/d fabric~|hac~|sac~|tra~ para|en amazon/c",
      "no lo/d he|listamos|ponemos|publicamos|subimos|tenemos|tengo|vendemos a|anunciad~|aqui|en|publicad~",
      "no me/d|se? dej~|permit~|pienso|podemos|puede|puedo|quiero|voy a? anunciar/c", "nos lo/d tumban|borran|quitan|bloquean",
      "que no sal~|esta|estan|aparec~|tengo|tenemos|hay aqui|en|publicad~|anunciad~|subid~",
    ],
    "next-time": [
      "cuando te/d? hag~|necesit~|quier~|vuelv~ a|falta|mas|otr~", "cuando vuelva~", "en adelante", "en el futuro", "futur~ pedido/c",
      "la proxima", "la siguiente", "mas adelante", "otra vez que", "otro dia que", "para otra|otro|futur~ ocasion|vez|dia",
      "proxim~|siguiente pedido/c|vez|visita", "segund~ compra|pedido",
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
