import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "es",
  {
    "in-answer": [
      "aquí|abajo|debajo", "en|con su|tu|la|el|este|esta respuesta|mensaje|chat",
    ],
    "contact-data": [
      "algun|otro telefono|numero|correo", "a|el|o|y email|mail", "celular", "correo particular|personal", "datos de contacto|personales",
      "donde localizar~|llamar~", "e mail", "el movil|celular|mail|whatsapp|wasap|telefono tuyo|suyo", "el|o|su/d|un|y correo electronico",
      "nombre completo", "nombre y apellidos|direccion|numero|telefono", "nro|num|numero de? correo/c", "que correo/c",
      "su/d cel|fono|tel|tlf|tfno|fijo|movil", "su/d instagram|gmail|correo/c", "telefono/n", "tu|su cel|movil|mail|gmail",
      "un movil|numero|telefono", "un/d correo|email|mail donde|para|personal",
    ],
    "address-noun": [
      "a|que direccion lo/d|te/d|quier~|prefier~|env~|mand~|entreg~", "calle y numero", "codigo postal",
      "direccion completa|exacta|postal|correcta|nueva|particular|actual|donde|para",
      "direccion de el/d? envio|entrega|casa|domicilio|correo|facturacion|recogida|trabajo", "domicilio", "donde vive|vives|viven|vivis",
      "la calle y|donde", "la direccion y|a|donde|para|por", "otra|nueva|una|alguna direccion", "que direccion viv~|esta|resid~",
      "su/d direccion", "su/d piso|portal|calle|puerta|senas",
    ],
    "card-data": [
      "16|dieciseis digitos|numeros|cifras", "3|4|cuatro|tres ultimos? digitos|numeros de|del la|tu|su? tarjeta|reverso|atras|detras",
      "codigo de seguridad", "cvc", "cvv", "cvv2", "datos|digitos|foto|fotos|numero|numeros de tu/d? tarjeta",
      "dieciseis digitos|numeros|cifras de la|su|tu tarjeta", "fecha de expiracion|vencimiento|caducidad de la|su|tu? tarjeta",
      "numeros|digitos|cifras de atras|detras|delante|la", "tarjeta por delante|detras|ambos", "tarjeta … caducidad",
      "ultimos 3|4|tres|cuatro? digitos|numeros", "y caducidad",
    ],
    "identity-document": [
      "carne de conducir|identidad", "carnet", "cedula", "comprobante de domicilio", "copia|foto de su/d documento|identificacion|licencia",
      "credencial de elector", "curp", "dni", "documento de? identidad|nacional|identidad", "documento por delante",
      "identificacion oficial", "ine", "licencia|permiso de conducir", "nie", "nif", "numero de documento|identificacion|identidad",
      "pasaporte", "recibo de luz|agua", "recibo|factura de la? luz|agua", "rfc", "seguro social", "selfi~",
      "tarjeta de identidad|residencia|sanitaria", "tu|su identificacion",
    ],
    credential: [
      "clave de|personal|que", "claves del|de banco|bancarias", "codigo de acceso|confirmacion|verificacion",
      "codigo de un? uso|seguridad|sms|6|seis|4|cuatro", "codigo de? sms|verificacion", "codigo por",
      "codigo que amazon|ebay|le|te|les|recib~|lleg~", "codigo sms", "codigo … sms",
      "codigo|clave|cifras|numeros|digitos que te/d? se? lleg~|recib~|mand~|envi~|aparez~", "codigo|numero pin", "contrasena/n",
      "el pin y|para", "login", "nip", "otp", "password", "pin de el/d? tarjeta|cuenta|movil|banco|banca|acceso|seguridad",
      "seis|6|cuatro cifras|digitos|numeros", "su/d clave", "su/d pin", "tu/d usuario y",
    ],
    "bank-data": [
      "cbu", "clabe", "clave interbancaria", "cuenta bancaria|paypal", "cuenta y titular|nombre", "datos bancarios", "del titular",
      "donde ingresar~|depositar~|transferir~", "el titular", "iban", "nro|numero de cuenta",
      "que cuenta te|le|os|puedo|quiere|quieres|hago|prefiere", "su/d alias|bizum|paypal", "tu cuenta para|y",
      "veinticuatro|24|20|veinte|18 digitos|cifras|numeros",
    ],
    "birth-data": [
      "ano|fecha de? nacimiento", "cuando nacio|naciste", "cuantos anos tiene~", "cumpleanos", "en que naci~", "que ano|dia naci~",
      "su/d edad",
    ],
    "ask-verb": [
      "a enviar|remitir|facilitar|indicar", "a que", "adjunt~|anexe tu/d|un/d|copia|foto",
      "comparta|confirme|escriba|facilite|indique|proporcione",
      "comparte|confirma|deje|deja|envie|escribe|facilita|indica|mande|pase|pon|ponga|responda|responde|suba|sube aqui|con|por|tu/d|un/d",
      "complet~|rellen~|llen~ este|con|tu/d", "cual era|es|seria|su/d", "cual es", "cual|cuales|que es|era|son su/d|el/d",
      "cuando|donde naci~", "dame", "denos", "de|den|da|dad me|nos su/d|el/d|un/d", "diga|dime|digan me/d? a? que|cual", "dime",
      "envia|manda|pasa foto|su/d|un/d", "envie|mande|pase|haga foto|fotos",
      "es imprescindible|necesari~|obligatori~|indispensable un|una|el|la foto|copia|fotografia", "facilitar", "falta~ el/d numero de su/d",
      "hac~ falta su/d|el/d|un/d", "hac~|hag~|tom~|sac~ le? un/d? foto|fotos a|al|de|del", "haria~ falta", "lea|lee me|nos",
      "lo/d necesit~", "mandar/c|remit~ me/d", "me/d falta|mandar/c", "me/d hac~ falta", "mela|melo|nosla|noslo",
      "me|nos mandas|pasas|das|dices|facilitas|envias|dejas el|tu|un",
      "movil|numero|telefono para el/d chofer|transportista|repartidor|mensajero", "necesit~", "nos|me falta|faltan|faltaria su/d|el/d",
      "pas~ lo/d por|aqui", "pedimos|pido|quiero|queremos tu/d|un/d", "pide|piden|exige|exigen|solicita|solicitan su|tu|una|el|la|un",
      "podr~|pued~ me/d? mandar/c", "por favor su/d correo/c", "por mensaje", "precisamos", "preciso de|su|tu|un", "que codigo",
      "que correo|email pongo|uso|anoto", "que direccion", "reenviar/p me/d|nosla|noslo|mela|melo|lo",
      "reenvi~ me/d|nosla|noslo|mela|melo|aqui|lo", "requerimos|requiero", "respond~|contest~ solo? con",
      "sin una|la|el|un foto|copia|contrasena|numero|clave", "solicitamos|solicito", "tendr~|tienes algun|numero|otr~|un/d|whatsapp",
      "tom~|hac~ foto|una|un a|de|foto",
    ],
    "account-place": [
      "al finalizar|hacer|realizar|tramitar", "del pedido",
      "dele|de|diga|digale|ensene|ensenele|muestre|entregue|dar|darle|decir|decirle … al repartidor|transportista|mensajero|cartero|conductor|empleado|dependiente",
      "desde|en amazon/c", "de|desde|en|por tu/d cuenta|perfil", "en el/d app|caja|detalles|formulario|paquete|pedido|plataforma|web",
      "en sus|tus direcciones|pedidos", "figura|aparece|consta|sale en su|tu|el pedido|cuenta",
      "que aparece|consta|figura|indic~|registr~|tenemos",
    ],
  },
  {
    hit: {
      "contact-data": "Su número de teléfono.", "address-noun": "Su dirección.", "card-data": "El número de tarjeta.", "identity-document": "Una copia de su DNI.", credential: "Su contraseña.", "bank-data": "Sus datos bancarios.", "birth-data": "Su fecha de nacimiento.", "ask-verb": "Envíenos la foto.",
      "account-place": "Está en su cuenta.",
    },
    miss: { "card-data": "La tarjetería es buena.", credential: "El pintor está lleno.", "birth-data": "El cumplimiento es bueno." },
  },
);
