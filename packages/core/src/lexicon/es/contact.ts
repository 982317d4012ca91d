import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for channels and contact. */
export const contact: Lexicon = lexicon(
  "es",
  {
    messenger: [
      "app|aplicacion verde", "guasap/n", "wasap/n", "wasape~", "wassap", "whats", "whatsappe~", "wpp", "wsp",
    ],
    "messenger-weak": [
      "avioncito", "el|la verde",
    ],
    "social-network": [
      "en|por redes", "fanpage", "redes sociales",
    ],
    "social-weak": [
      "bio", "en|por el? face", "mi/d redes",
    ],
    "contact-verb": [
      "atend~", "atiend~", "chatear/p", "comunicar/p", "consultar/p", "contactar/v", "contesto", "convers~", "en contacto", "escribir/p",
      "hablar/p", "habl~ con?", "hacer/p saber", "localizar/p", "preguntar/p", "respondo", "tramit~", "un mensaje|mensajito|privado",
    ],
    "contact-direct": [
      "correo electronico", "dm", "email", "inbox", "llamada/n", "llamar/p a?", "md", "mensajear/p", "por correo electronico",
      "por correo|email|mail|sms|telefono", "sms", "telefonear/p", "textear/p", "un/d audio|correo|llamada|mail|telefonazo|toque a?",
      "videollamada/n",
    ],
    "contact-add": [
      "agregar/p", "anadir/p", "apuntar/p", "entra", "escanear/p", "inscrib~", "registr~", "seguir/p", "sumar/p", "suscri~", "unase",
      "unete", "unirse",
    ],
    "search-verb": [
      "buscar/p", "escribe|escriba|mete|meta|pon|poner|ponga en|mi/d", "googlea~", "metes", "pones", "tecle~",
    ],
    "find-result": [
      "aparecemos", "encontrar/p me/d|mi/d", "me/d encontrar/p", "primer~ enlace|resultado", "salimos",
      "te/d aparec~|sal~ el/d|mi/d? pagina|perfil|primer~|tienda|web", "te/d salgo",
    ],
    "search-engine": [
      "buscador", "google", "internet", "navegador",
    ],
    "shop-name": [
      "mi/d empresa|marca|nombre|tienda|usuario", "mismo nombre", "nombre comercial|completo|de|del|que",
    ],
    "contact-detail": [
      "celular", "correo electronico|personal|privado", "datos de contacto", "el|mi/d contacto|numero", "email", "mail", "mis datos",
      "nro|num|numero de? correo/c", "numero|movil|telefono directo|fijo|personal", "telefono/n",
    ],
    "contact-place": [
      "al dorso|pie|reverso",
      "dentro|en|de|del de? el/d|mi/d? bolsa|caja|etiqueta|factura|folleto|manual|paquete|pegatina|perfil|tapa|tarjeta", "foto de perfil",
      "tarjeta de agradecimiento|presentacion|visita", "ultima foto",
    ],
    "qr-code": [
      "con|enfo~ su/d|el/d camara", "cuadradit~", "cuadrit~", "escanear/p lo/d|este/d",
    ],
    community: [
      "canal de difusion|ofertas|telegram|whatsapp", "comunidad", "foro", "grupo cerrado|de|exclusivo|privado|vip",
      "mi/d canal|grupo|servidor",
    ],
    quicker: [
      "24 horas", "al instante|momento|toque", "antes", "de inmediato", "directamente", "enseguida", "inmediat~",
      "mas agil|comod~|direct~|facil|fotos|personal~|sencill~|videos", "mejor al|en|por", "privad~", "rapid~",
    ],
    elsewhere: [
      "en|por interno|privado", "fuera de aqui|este", "otr~ app|canal|lado|medio|pagina|plataforma|sitio|via",
      "por aca|ahi|alla|alli|fuera", "tambien por",
    ],
    connect: [
      "a mi/d correo|email|mail|numero|whatsapp", "agregar/p|anadir/p|escanear/p|marcar/p|seguir/p me/d",
      "apunta~|entra|suma~|unase|unete|unirse a|al|en mi/d|el/d? canal|comunidad|grupo|servidor", "atend~|atiend~ tambien? por telefono",
      "buscar/p|encontrar/p me/d como|en|por", "comunicar/p se|te a|al", "dale|danos|dar like", "dejo|dejamos|doy|paso mi/d|el correo/c",
      "escribir/p|hablar/p me/d al", "habl~ por telefono", "hacer/p te/d? un/d llamada|videollamada", "llamar/p a casa|la", "llamaremos",
      "me/d agregar/p|llamar/p|sigues", "me/d al|por sms|correo/c", "me/d buscar/p|encontrar/p como|en|por",
      "me/d pued~|podr~ agregar|encontrar|llamar", "me/d? marcar/p al",
      "me/d|dame|denos dar/v? un/d audio|correo|dm|email|llamada|mail|privado|sms|telefonazo|toque|videollamada", "mi/d correo/c es",
      "te/d llamo|llamamos|llamare|marco",
    ],
    "own-channel": [
      "buzon de voz", "chat de mi/d? web", "correo corporativo|de atencion|de la empresa|de la tienda", "formulario de contacto",
      "linea de atencion|directa", "mi/d asesor|call|centralita|correo/c|linea|chat|oficina|taller", "servicio tecnico",
      "telefono de atencion|la tienda",
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
