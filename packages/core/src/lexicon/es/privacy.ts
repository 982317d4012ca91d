import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "es",
  {
    "contact-data": [
      "celular", "correo electronico|personal|particular|alternativo", "datos de contacto|personales", "direccion de correo|email|mail",
      "email", "mail", "nombre completo|y", "numero|nro|num de? telefono|celular|contacto|movil|whatsapp|linea",
      "que|un|cual correo|numero|telefono", "su/d|un correo|numero|movil|whatsapp|wasap|gmail|facebook|instagram|contacto|fijo|tel",
      "telefono/n",
    ],
    "address-noun": [
      "calle y numero", "codigo postal", "direccion", "domicilio", "donde vive|vives",
    ],
    "card-data": [
      "caducidad", "codigo de seguridad|atras", "cvc", "cvv", "datos|numero|numeros|digitos|foto|fotos de su/d|el/d tarjeta",
      "fecha de vencimiento|expiracion", "numero de tarjeta", "su/d tarjeta completa|de",
      "ultimos|tres|3|16|dieciseis|4|cuatro digitos|numeros|numeritos",
    ],
    "identity-document": [
      "ambas caras", "carnet|carne de identidad", "cedula", "comprobante de domicilio", "credencial de elector", "cuil", "cuit", "curp",
      "dni", "documento de identidad", "foto|copia|escaneo de su/d identificacion|documento|credencial|carnet",
      "identificacion oficial|personal", "ine", "licencia|permiso de conducir|manejo", "nie", "nif",
      "numero de seguridad|identificacion|afiliacion", "pasaporte", "por ambos|delante", "rfc", "rut", "seguro social", "selfi~",
    ],
    credential: [
      "clave de|personal|dinamica", "codigo de acceso|confirmacion|verificacion|6|seis|un|4|cuatro", "codigo que te/d?", "contrasena/n",
      "inicio de sesion", "login", "nip", "otp", "password", "pin", "pregunta de seguridad", "respuesta secreta", "su/d clave", "usuario y",
    ],
    "bank-data": [
      "cbu", "clabe", "cuenta bancaria|de|paypal", "datos bancarios", "datos de su/d banco", "iban", "numero|nro de cuenta",
      "su/d bizum|paypal|cuenta|alias", "swift", "titular de",
    ],
    "birth-data": [
      "cuando nacio|naciste", "cumpleanos", "fecha|ano de? nacimiento", "su/d edad",
    ],
    "ask-verb": [
      "adjunte|anota|anote|comparta|comparte|confirme|confirma|deje|deja|envie|escriba|escribe|facilite|facilita|indique|indica|ingrese|mande|pase|ponga|pon|proporcione|proporciona|remita|responda|responde|conteste|suba|sube|informe aqui|con|el/d|por|su/d|un/d",
      "al responder", "complet~|rellen~|anot~ con|el/d|su/d", "cual|cuales era|es|seria|son|su/d", "dame",
      "dejar/p|enviar/p|escribir/p|facilitar/p|indicar/p|mandar/p|pasar/p|proporcionar/p|compartir/p|remitir/p|confirmar/p|adjuntar/p|dar/v|decir/p|brindar/p|poner/p|regalar/p me/d|nosla|melo|noslo|mela",
      "denme", "denos", "digame", "dime", "dinos", "envia|manda|pasa|suelta su/d|foto|un/d", "hac~ falta",
      "me/d facilit~|indic~|mand~|envi~|pas~|proporcion~|compart~|confirm~|dej~|da|das|dices|dice|regal~|escrib~|pued~|podr~|falta",
      "necesit~", "ocup~", "precisamos", "preciso", "que numero|correo|telefono|direccion|email",
      "queremos|quiero|pedimos|requ~|solicit~ su/d|el/d|un/d", "se requ~|necesit~", "tien~|tendr~ algun|un/d|otr~|whatsapp",
    ],
    "account-place": [
      "al hacer|realizar|tramitar|finalizar", "desde|en amazon|ebay", "de|en|desde|por su/d|el/d cuenta|perfil|libreta",
      "en el|la|los pedido|detalles|formulario|plataforma|app|web", "en mis|sus|tus pedidos|direcciones|compras",
      "en|del|de detalles? pedido|formulario|ajustes|configuracion|pantalla", "que aparece|figura|tenemos|consta|indic~|puso|registr~",
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
