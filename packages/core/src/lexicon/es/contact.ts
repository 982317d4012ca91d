import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for channels and contact. */
export const contact: Lexicon = lexicon(
  "es",
  {
    messenger: [
      "app|aplicacion verde", "guasap~", "guatsap", "telegran", "wasap~", "wassap~", "whasap~", "whats", "whatsapp~", "wpp", "wsap", "wsp",
    ],
    "messenger-weak": [
      "app de mensajes|mensajeria|siempre", "app|aplicacion azul", "avioncito", "la|el verde", "telefonito verde",
    ],
    "social-network": [
      "en|por redes", "fan page", "fanpage", "redes sociales",
    ],
    "social-weak": [
      "bio", "en|por el? face", "mi/d redes|stories|reels",
    ],
    "contact-verb": [
      "atendemos|atiendo|atienden", "avisar/p", "charl~", "chatear/p", "comunicar/p", "consultar/p", "contactar/v",
      "contesto|contestamos|respondo|respondemos", "convers~", "dm", "en contacto", "escribir/p", "hablamos|hablemos", "hablar/p", "inbox",
      "localizar/p", "md", "mp", "preguntar/p", "un mensaje|mensajito|privado",
    ],
    "contact-direct": [
      "correo electronico", "email", "fax", "llamada/n", "llamar/p", "marcar/p me/d", "por correo|email|mail|sms|telefono", "sms",
      "telefonear/p", "un audio|correo|mail|telefonazo|timbrazo|toque", "videollamada/n",
    ],
    "contact-add": [
      "agregar/p", "anadir/p", "apuntar/p", "entra", "entrar", "escanear/p", "inscrib~", "registr~", "seguir/p", "sumar/p", "suscri~",
      "unase", "unete", "unirse", "unirte",
    ],
    "search-verb": [
      "buscar/p", "escribe|escriba|mete|meta|pon|poner|pones|ponga en|mi/d google|internet|nombre|el", "googlea~", "teclea~",
    ],
    "find-result": [
      "aparecemos", "encontrar/p me/d|mi/d", "me/d encontrar/p", "primer|primeros resultado|enlace|link|sitio", "salgo", "salimos",
      "te/d aparec~|sale|saldra", "veras|vera mi/d",
    ],
    "search-engine": [
      "buscador", "en linea", "google", "internet", "navegador", "online",
    ],
    "shop-name": [
      "mi/d empresa|firma|marca|nombre|tienda|usuario", "mismo nombre", "nombre comercial|completo|de|del|que",
    ],
    "contact-detail": [
      "celular", "correo electronico|personal|privado|directo", "datos de contacto", "direccion de correo|email|mail", "email",
      "linea directa", "mail", "nombre de usuario", "numero|movil|telefono personal|privado|directo|fijo",
      "numero|nro|num de? telefono|contacto|movil|celular|whatsapp|wsp|siempre", "telefono/n", "tlf",
    ],
    "contact-place": [
      "al dorso|reverso|pie", "dentro|debajo de|del el/d? caja|paquete|tapa",
      "en|de|del el/d|mi/d? base|bio|bolsa|caja|embalaje|etiqueta|factura|firma|folleto|foto|hoja|imagen|paquete|perfil|tapa|tarjeta|tarjetita|ticket",
      "primera|segunda|tercera|ultima foto|imagen", "tarjeta de visita|presentacion|agradecimiento",
    ],
    "qr-code": [
      "codigo bidi|cuadrado", "con|enfo~|acer~ su/d|el/d camara", "cuadradit~", "cuadrit~", "escanear/p lo/d|este/d",
    ],
    community: [
      "canal de whatsapp|telegram|difusion|ofertas", "club", "comunidad", "foro", "grupo cerrado|de|exclusivo|para|privado|vip",
      "lista de difusion", "mi/d canal|grupo|servidor",
    ],
    quicker: [
      "24 horas", "ahorita", "al instante|momento|toque", "antes", "de inmediato", "directamente", "en seguida", "enseguida", "inmediat~",
      "mas agil|comod~|direct~|facil|fotos|sencill~|videos", "privad~", "rapid~",
    ],
    elsewhere: [
      "en|por privado|interno", "fuera de aqui|este", "no por|en aqui|este",
      "otr~ app|canal|lado|lugar|medio|pagina|parte|plataforma|sitio|via", "por alla|alli|ahi|fuera",
    ],
    connect: [
      "agregar/p|anadir/p|escanear/p|seguir/p me/d", "buscar/p|encontrar/p me/d en|como|por",
      "dejo|dejamos|paso|pasamos|doy mi/d|el contacto|correo|facebook|instagram|mail|numero|telefono|whatsapp",
      "hablar/p|escribir/p me/d al", "me/d agregar/p|llamar/p|sigues", "me/d al celular|correo|email|mail|movil|numero|telefono",
      "me/d encontrar/p|buscar/p en|como|por", "me/d por correo|email|mail|sms|telefono",
      "me/d pued~|podr~ agregar|encontrar|llamar|seguir",
      "me/d un/d audio|correo|email|fax|llamada|llamadita|mail|sms|telefonazo|timbrazo|toque|videollamada",
      "mi/d correo|mail|email|numero|telefono es", "seguir/p a mi/d",
      "suma|sumate|sumese|unete|unase|unirse|entra|apuntate|apuntese|suscribete a|al|en mi/d|el/d? canal|comunidad|grupo|servidor",
      "te/d llamo|llamamos|llamare|llamaremos|marco|telefoneamos",
    ],
  },
  {
    hit: {
      messenger: "Mándame un wasap.", "contact-verb": "Escríbanos cuando llegue.", "contact-direct": "Denos un toque.", "contact-add": "Agréganos hoy.", connect: "Síguenos ya.",
      "search-verb": "Búscanos.", "search-engine": "Estamos en Google.", "shop-name": "Busca nuestra marca.", "contact-detail": "Mi número de teléfono es este.",
      "contact-place": "Viene en la tarjeta.", "qr-code": "Escanéalo.", community: "Hay un grupo VIP.", quicker: "Es más rápido.", elsewhere: "Lo vemos por privado.",
    },
    miss: {
      messenger: "La verdadera aplicación.", "contact-verb": "La escritura es clara.", "contact-direct": "La marca es buena.", "search-verb": "La búsqueda terminó.",
      community: "El grupo electrógeno.", quicker: "La calidad importa.", elsewhere: "Los otros son suyos.",
    },
  },
);
