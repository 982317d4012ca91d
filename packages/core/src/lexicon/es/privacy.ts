import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "es",
  {
    "contact-data": [
      "a|el|o|y email|mail", "celular", "correo particular|personal", "datos de contacto|personales", "el|o|su/d|un|y correo electronico",
      "nombre completo", "nombre y apellidos|direccion|numero|telefono", "nro|num|numero de? correo/c", "que correo/c",
      "su/d instagram|gmail|correo/c", "telefono/n", "un movil|numero|telefono",
    ],
    "address-noun": [
      "codigo postal", "direccion", "domicilio", "donde vives?", "la calle",
    ],
    "card-data": [
      "16|3|4|cuatro|dieciseis|tres|ultimos digitos|numeros", "caducidad", "codigo de seguridad", "cvc", "cvv",
      "datos|digitos|foto|fotos|numero|numeros de tu/d? tarjeta", "fecha de expiracion|vencimiento",
    ],
    "identity-document": [
      "ambas caras", "carnet", "cedula", "comprobante de domicilio", "copia|foto de su/d documento|identificacion|licencia", "curp", "dni",
      "identificacion oficial", "ine", "licencia|permiso de conducir", "nie", "nif", "pasaporte", "por ambos|delante", "rfc",
      "seguro social", "selfi~",
    ],
    credential: [
      "clave de|personal|que", "codigo de acceso|confirmacion|verificacion", "codigo que|sms", "contrasena/n", "login", "nip", "otp",
      "password", "pin", "su/d clave",
    ],
    "bank-data": [
      "cbu", "clabe", "cuenta bancaria|paypal", "datos bancarios", "del titular", "digitos|numero de su/d cuenta", "iban",
      "nro|numero de cuenta", "su/d alias|bizum|paypal", "tu cuenta para|y",
    ],
    "birth-data": [
      "ano|fecha de? nacimiento", "cuando nacio|naciste", "cumpleanos", "su/d edad",
    ],
    "ask-verb": [
      "comparta|confirme|escriba|facilite|indique|proporcione",
      "comparte|confirma|deje|deja|envie|escribe|facilita|indica|mande|pase|pon|ponga|responda|responde|suba|sube aqui|con|por|tu/d|un/d",
      "complet~|rellen~ con|tu/d", "cual era|es|seria|su/d", "dame", "denos", "dime", "envia|manda|pasa foto|su/d|un/d", "hac~ falta",
      "mandar/c|remit~ me/d", "me/d falta|mandar/c", "mela|melo|nosla|noslo", "necesit~", "pedimos|pido|quiero|queremos tu/d|un/d",
      "podr~|pued~ me/d? mandar/c", "precisamos", "preciso de|su|tu|un", "que direccion", "requerimos|requiero", "solicitamos|solicito",
      "tendr~|tienes algun|numero|otr~|un/d|whatsapp",
    ],
    "account-place": [
      "al finalizar|hacer|realizar|tramitar", "del pedido", "desde|en amazon/c", "de|desde|en|por tu/d cuenta|perfil",
      "en el/d app|caja|detalles|formulario|paquete|pedido|plataforma|web", "en sus|tus direcciones|pedidos",
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
