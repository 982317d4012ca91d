import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "es",
  {
    "own-order": [
      "el|este articulo|envio|paquete|pedido|producto", "lo que compr~|pediste|pidio",
      "su/d reciente|ultim~? articulo/n|envio|paquete|pedido/c|producto/n",
    ],
    "confirmation-notice": [
      "confirmacion de|del su/d? despacho|entrega|envio|pedido/c",
      "confirm~ le|te? que? hemos? recibido? el|la|su/d recepcion? de? su/d? pedido/c",
      "hemos procesado|recibido|registrado correctamente? tu/d pedido/c",
      "pedido/c esta|fue|ha|se? sido? aceptad~|confirm~|prepar~|proces~|recibid~|registr~", "recibimos su/d pedido/c",
    ],
    "delivery-problem": [
      "aduana/n", "averi~", "danad~", "defect~", "demor~", "devuelto", "equivocad~", "error/n", "extravi~", "falt~", "incidencia/n",
      "inconveniente/n", "lamentamos", "no ha|se ha|llegado|pudo", "no llega|llego", "perdid~", "problema/n", "reten~", "retras~", "robo",
      "rot~", "tard~ mas",
    ],
    "shipping-event": [
      "acaba~ de despachar|enviar|entregar|llegar|salir", "acaba~ de llev~|dej~|entreg~|deposit~|mand~", "despachamos",
      "en camino|reparto|ruta|transito", "en manos de|del", "enviamos",
      "esta ya? con|en el|la transportista|mensajero|mensajeria|correos|almacen",
      "esta|fue|fueron|ha|han|hemos|he|se sido? ya? confirmad~|despachad~|entregad~|enviad~|llegado|mandado|recibido|salido", "llego",
      "pedido|paquete|articulo sale de|desde", "salio", "se entrego|envio", "va|van|esta|estan ya? de camino",
    ],
    supposition: [
      "avis~", "confiamos", "deberia/n", "espera~|espero", "informare~", "llegara/n", "no", "ojala", "para que", "si", "todavia", "va a",
    ],
    courtesy: [
      "a su/d disposicion|ordenes|servicio", "agradecer~", "agradec~", "aqui me|nos tiene~|tienes para", "atender~", "ayudar~",
      "bienvenid~", "buen|buenas|excelente|feliz dia|fin|noche|noches|semana|tarde", "confi~", "con|mucho gusto|placer",
      "cualquier consulta|cosa|duda", "disfrut~", "dud~ en", "elegir~", "espera~|espero que", "estamos a|aqui|para", "gracias",
      "lo que necesit~|haga falta", "nos alegra|encanta", "servir~", "su/d apoyo|preferencia|satisfaccion",
    ],
    salutation: [
      "abrazo/n", "atencion al", "atentamente", "atte", "buen dia", "buenas", "buenos dias", "cordial~", "equipo", "estimad~",
      "hasta luego|pronto", "hola", "querid~", "salud~",
    ],
    "opt-out": [
      "anul~|cancel~ tu/d? suscripcion", "contest~|escriba|respond~ con? baja|no|stop", "date|dese|me|se|te de baja", "dejar de recibir",
      "desuscrib~", "no dese~|gust~|quier~ seguir? recib~", "no recibir este/d|mas|mi/d",
    ],
    "out-of-stock": [
      "agota~", "no disponible/n", "no esta|estan disponible/n", "no hay|queda|quedan|tenemos existencia~|inventario|mas|stock|unidades",
      "no pod~ despachar~|servir~|suministrar~|surtir~", "se acabo|vendio", "sin existencias|inventario|stock",
      "ya no lo/d? hay|queda|quedan|tenemos",
    ],
    attached: [
      "adjunt~", "anex~", "archivo|documento|fichero|pdf con|de|que", "en el/d paquete|caja|sobre encontrar~|viene|va|hay",
      "en el? archivo|pdf", "en este correo|mensaje", "te/d adjunt~|anex~", "te/d? dej~|mand~|pas~|envi~ aqui|adjunto|adjunta|adjuntos",
      "va|van|viene en el/d paquete|caja|sobre",
    ],
    "promo-document": [
      "catalogo/n", "cupon~", "diptico~", "flyer/n", "folleto/n", "hoja de ofertas|pedido", "listado|lista de ofertas|precios",
      "promociones", "publicidad", "tarifa de", "tarifas de|para distribuidor|revendedor", "tarjeta/n de? descuento|presentacion|visita",
      "triptico/n", "triptico~", "vale/n de? descuento|regalo",
    ],
    "service-document": [
      "albaran~", "certificado/n", "comprobante/n", "etiqueta/n", "factura/n", "foto~", "guia/n", "imagen/n", "instrucciones",
      "justificante/n", "manual/n", "mas informacion|detalles|info", "plano/n", "recibo/n", "ticket/n",
    ],
  },
  {
    hit: {
      attached: "Le adjunto el archivo.",
      "confirmation-notice": "Es la confirmación de su pedido.",
      courtesy: "Muchas gracias.",
      "delivery-problem": "Fue devuelto al remitente.",
      "opt-out": "Para darse de baja pulse aquí.",
      "out-of-stock": "Está agotado.",
      "own-order": "Sobre su pedido del lunes.",
      "promo-document": "Un folleto para usted.",
      salutation: "Estimado Juan:",
      "service-document": "La factura en papel.",
      "shipping-event": "La lámpara ha sido enviada.",
      supposition: "Ojalá llegue.",
    },
    miss: {
      "opt-out": "La mesa es baja.",
      "own-order": "Para ayudarle hace falta una foto.",
      "shipping-event": "Se envía los lunes.",
    },
  },
);
