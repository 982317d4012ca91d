import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "es",
  {
    "own-order": [
      "el|este articulo|envio|paquete|pedido|producto", "lo que compr~|pidio|pediste",
      "su/d ultim~|reciente? articulo/n|compra/n|encargo|envio|orden|paquete|pedido/n|producto/n",
    ],
    "confirmation-notice": [
      "aviso|confirmacion|notificacion de|del su/d? compra|entrega|envio|despacho|orden|pedido",
      "compra|orden|pedido ha|fue|esta|se? sido? aceptad~|confirm~|prepar~|proces~|realizad~|recibid~|registr~",
      "confirm~ le? te? que? hemos? recibido? el|la|su/d recepcion? de? su/d? compra|orden|pedido",
      "hemos recibido|procesado|registrado correctamente? el|la|su/d compra|orden|pedido", "recibimos su/d compra|orden|pedido",
    ],
    "delivery-problem": [
      "aduana/n", "averi~", "danad~", "defect~", "demor~", "devuelto a|al", "direccion incompleta|incorrecta|erronea", "error/n",
      "extravi~", "falt~", "golpead~", "huelga", "incidencia/n", "inconveniente/n", "intento de entrega", "lamentamos", "mas tarde",
      "no ha|se llegado|pudo|ha", "no llega|llego", "perdid~", "problema/n", "reten~", "retras~", "rot~", "se perdio|rompio", "tard~ mas",
    ],
    "shipping-event": [
      "acaba~ de despachar|enviar|entregar|llegar|mandar|salir", "despachamos", "en camino|reparto|ruta|transito", "enviamos",
      "esta|fue|fueron|ha|han|hemos|he sido? ya? confirmad~|despachad~|entregad~|enviad~|expedid~|llegado|mandado|recibido|salido",
      "figura|aparece|consta como entregad~", "llego", "mandamos", "salio", "se envio|despacho|entrego",
      "se ha|han enviad~|despachad~|entregad~",
    ],
    supposition: [
      "avis~", "confi~", "deberia/n", "espero|esperamos|esperando", "estara/n", "informar~", "llegara/n", "no", "ojala", "para que",
      "sera/n", "si", "todavia", "va a",
    ],
    courtesy: [
      "a la orden", "a su/d disposicion|servicio|ordenes", "agradec~", "aqui estamos|estoy", "atender~", "ayudar~", "bienvenid~",
      "buenas noches", "buen|feliz dia|fin|semana|tarde|noche", "confi~ en", "con|mucho gusto|placer", "cualquier cosa|consulta|duda",
      "cuent~ con", "de corazon", "disfrut~", "dud~ en", "espero|esperamos que", "estamos a|aqui|para", "gracias", "honor",
      "nos alegra|encanta", "placer", "prioridad", "servir~", "su/d apoyo|confianza|preferencia|satisfaccion", "te/d dese~", "valoramos",
    ],
    salutation: [
      "abrazo/n", "apreciad~", "atencion al", "atentamente", "atte", "buen dia", "buenas", "buenos dias", "cordial~", "equipo", "estimad~",
      "hasta luego|pronto", "hola", "pd", "querid~", "salud~", "servicio al",
    ],
    "opt-out": [
      "dar~|dese|date|cancel~|anul~ de? su/d? el/d? baja|suscripcion", "de baja", "dejar de recibir", "desuscrib~",
      "no dese~|quier~ seguir? recib~", "no recibir mas", "preferencias de comunicacion|correo|contacto|notificaciones",
      "respond~|conteste|contesta|escriba|envie con? baja|stop",
    ],
    "out-of-stock": [
      "agota~", "descatalogad~", "error de|en el? inventario|stock|existencias", "fuera de stock|inventario", "no disponible/n",
      "no esta|estan disponible/n", "no hay|queda|quedan|tenemos mas|stock|existencia~|unidades|inventario", "no lo/d tenemos",
      "no nos quedan?", "no pod~|puedo surtir~|servir~|suministrar~|despachar~", "rotura de stock", "se acabo|acabaron|vendio",
      "sin stock|existencias|inventario", "ya no lo/d? hay|queda|quedan|tenemos",
    ],
    attached: [
      "adjunt~", "anex~", "archivo|documento|fichero|pdf de|que|con", "en el pdf|archivo|fichero", "en este correo|mensaje",
      "mand~|envi~|dej~|pas~ aqui|tambien|el/d|un/d|mi/d", "va|van|viene con|en",
    ],
    "promo-document": [
      "bono/n descuento", "brochure/n", "catalogo/n", "cupon~", "flyer/n", "folleto/n", "hoja de ofertas|cupones|promociones|pedido",
      "lista|listado|tarifa de precios|ofertas", "panfleto/n", "promociones", "publicidad",
      "tarjeta/n de? visita|presentacion|descuento|fidelidad|vip", "triptico/n", "vale/n de? descuento|regalo", "volante/n",
    ],
    "service-document": [
      "albaran~", "boleta", "captura/n", "certificado/n", "comprobante/n", "etiqueta/n", "factura/n", "ficha tecnica", "foto~", "guia/n",
      "hoja de", "imagen/n", "instrucciones", "justificante/n", "manual/n", "plano/n", "recibo/n", "tabla de", "ticket/n",
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
