import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for channels and contact. */
export const contact: Lexicon = lexicon(
  "es",
  {
    messenger: [
      "app azul|verde", "app|aplicacion con|del fantasma",
      "app|aplicacion con|del|de el|la|un? telefonito|avioncito|fantasmita|bocadillo|auricular", "app|aplicacion verde",
      "app|aplicacion|programa de mensajeria|mensajes|chat", "avioncito azul", "avioncito de papel", "globito|bocadillo|burbuja verde",
      "guasap/n", "guats", "por el verdecito|verde", "por|via|en|mediante signal",
      "verde con|de el|la|un? telefonito|telefono|auricular|bocadillo|globito", "verde del telefono|movil|celular", "wasa", "wasap/n",
      "wasape~", "washap", "wassap", "whats", "whatsappe~", "wpp", "wsp",
    ],
    "messenger-weak": [
      "avioncito", "el|la verde", "wp",
    ],
    "social-network": [
      "en|por redes", "fanpage", "perfil|cuenta de wallapop|vinted|milanuncios|todocoleccion", "red social", "redes sociales",
    ],
    "social-weak": [
      "bio", "en|por el? face", "mi/d redes",
    ],
    "contact-verb": [
      "atend~", "atiend~", "avisenos|avisame|aviseme|avisanos", "avis~ me/d por", "charl~", "chatear/p", "comunicar/p", "consultar/p",
      "contactar/v", "contestar/p", "contesto", "cont~|cuent~ me/d por", "convers~", "dirij~ se|te a", "escribir/p", "hablar/p",
      "habl~ con?", "hacer/p saber", "la vemos|tratamos|resolvemos",
      "lo vemos|tratamos|comentamos|platicamos|resolvemos|arreglamos|hablamos", "localizar/p", "los|las vemos por", "platic~", "ponme algo",
      "preguntar/p", "responder/p", "respondo", "seguir|continuar|seguimos|sigamos|continuemos fuera|aparte", "segu~|continu~ por",
      "tramit~", "un mensaje|mensajito|privado",
    ],
    "contact-direct": [
      "correo electronico", "de viva voz", "dm", "e mail", "email", "inbox", "llamada/n", "llamadita/n", "llamar/p a?",
      "marcar/p el numero|extension", "md", "mensaje de texto|voz", "mensajear/p", "pegar/p un grito", "por correo|email|mail|sms|telefono",
      "sms", "telefonazo/n", "telefonear/p", "textear/p", "un/d audio|correo|llamada|mail|telefonazo|toque a?",
      "un/d mejor? mail|correo|email|sms", "un/d timbrazo|llamadita|correito|fax|repique|call", "videollamada/n", "videollamar/p",
    ],
    "contact-add": [
      "agregar/p", "anadir/p", "apuntar/p", "dale|dele a seguir", "entra", "entrar/p en|a", "escanear/p", "guard~ mi|nuestro", "inscrib~",
      "metete", "pas~|cambi~|movamos|vamos nos? a|al la|el|otra|otro? app|whatsapp|telegram|signal|wasap", "registr~", "seguir/p",
      "sumar/p", "suscri~", "te|le|os meto|metemos|agrego|agregamos|anado|apunto|sumo|uno", "unanse", "unase", "unete", "unir/p se|te",
      "unirse",
    ],
    "search-verb": [
      "buscando mi/d|el|la", "buscar/p", "escribe|escriba|mete|meta|pon|poner|ponga en|mi/d",
      "escribir/p|meter/p|poner/p|teclear/p el|la? nombre|marca", "escribir/p|poner/p|teclear/p|meter/p … google", "googlea~", "metes",
      "poner/p|escribir/p|meter/p|teclear/p … google|buscador|internet|navegador", "pones", "tecle~",
    ],
    "find-result": [
      "ahi|alli estamos", "aparecemos", "dar/p con nosotros|conmigo", "da|das|dara|daras con nosotros|conmigo",
      "el primer~ que sal~|aparec~", "encontrar/p me/d|mi/d", "llegar/p a mi/d pagina|perfil|web|tienda", "me/d encontrar/p",
      "nos|me localiza~|vera~|ves|ve", "primer~ enlace|resultado", "sale|aparece enseguida|facil|primero|mi/d", "salimos",
      "salimos|aparecemos", "somos el|la|los|las primer~", "somos nosotros",
      "te/d aparec~|sal~ el/d|mi/d? pagina|perfil|primer~|tienda|web", "te/d salen|saldran|sale|saldra", "te/d salgo",
    ],
    "search-engine": [
      "bing", "buscador", "google", "internet", "la red", "navegador",
    ],
    "shop-name": [
      "estoy|estamos|salgo|aparezco como", "me llamo alli|ahi|igual", "mi usuario|perfil|nombre es|alli|ahi", "mi/d casa|negocio|taller",
      "mi/d empresa|marca|nombre|tienda|usuario", "mismo nombre", "nombre comercial|completo",
      "nombre de el|la|mi/d? casa|empresa|marca|negocio|taller|tienda|perfil|usuario|firma",
      "nombre del negocio|taller|perfil|usuario|comercio", "nombre que aparece|figura|pone|sale|ves|viene|lees|lee",
    ],
    "contact-detail": [
      "cel", "celular", "correo electronico|personal|privado", "correo|cuenta|direccion|mail de? gmail|hotmail|yahoo|outlook",
      "datos de contacto", "el contacto", "el numero de el/d|mi/d tienda/c", "email", "mail", "mi/d contacto|numero",
      "mi/d tel|tlf|tfno|cel|nick", "mis datos", "nro|num|numero de? correo/c", "numerito", "numero|movil|telefono directo|fijo|personal",
      "perfil|cuenta se llama", "telefonito", "telefono/n",
    ],
    "contact-place": [
      "al dorso|pie|reverso", "atras|detras de el|la? caja|tarjeta|folleto|etiqueta", "con el pedido|paquete",
      "dentro|en|de|del de? el/d|mi/d? bolsa|caja|etiqueta|factura|folleto|manual|paquete|pegatina|perfil|tapa|tarjeta",
      "en el albaran|remito", "impres~ en el/d carton|caja|tarjeta|folleto", "por detras", "tarjeta de agradecimiento|presentacion|visita",
      "tarjeta de visita", "ultima foto", "viene~ impres~|escrit~",
    ],
    "qr-code": [
      "con|enfo~ su/d|el/d camara", "cuadradit~", "cuadrit~", "escanear/p lo/d|este/d",
      "escane~ el|este codigo de el/d? tarjeta|tarjetita|folleto|papel|caja",
    ],
    community: [
      "canal de difusion|ofertas|telegram|whatsapp", "chat grupal", "comunidad", "foro", "grupito",
      "grupo cerrado|de|exclusivo|privado|vip", "grupo|canal de clientes|avisos|ventas|novedades", "lista de difusion",
      "mi/d canal|grupo|servidor",
    ],
    quicker: [
      "24 horas", "al instante|momento|toque", "antes", "de inmediato", "directamente", "enseguida", "inmediat~",
      "mas agil|comod~|direct~|facil|fotos|personal~|sencill~|videos", "mejor al|en|por", "privad~", "rapid~",
    ],
    elsewhere: [
      "a solas", "donde no|nadie", "en|por interno|privado", "fuera de aqui|este", "otr~ app|canal|lado|medio|pagina|plataforma|sitio|via",
      "otr~ cuenta|chat|red|aplicacion", "por aca|ahi|alla|alli|fuera", "tambien por",
    ],
    connect: [
      "a mi/d correo|email|mail|numero|whatsapp", "agregar/p|anadir/p|escanear/p|marcar/p|seguir/p me/d",
      "apunta~|entra|suma~|unase|unete|unirse a|al|en mi/d|el/d? canal|comunidad|grupo|servidor", "atend~|atiend~ tambien? por telefono",
      "buscar/p|encontrar/p me/d como|en|por", "busque|busca|localice me/d … movil|celular|telefono", "comunicar/p se|te a|al",
      "dale|danos|dar like", "dejo|dejamos|doy|paso mi/d|el correo/c", "dej~ me/d su/d numero",
      "dig~|dime|di me/d? si tiene~|usa~ whatsapp|telegram|signal|wasap|skype|viber|messenger|instagram|insta|discord",
      "en|por que app|aplicacion", "escribir/p|hablar/p me/d al", "estamos|estoy|salimos en la guia como|por|bajo|telefonica",
      "etiquet~ me/d en", "hablamos|hablemos|hablar|hablarlo por telefono", "hablar/p por privado|fuera|interno",
      "hacemos|hagamos|hacer una videollamada|videoconferencia", "hacer/p te/d? un/d llamada|videollamada",
      "llamada a|al nuestro|nuestra|mi tienda|taller|oficina|casa|negocio|almacen",
      "llamadita|telefonazo|toque a|al la|el|mi|nuestro|nuestra? tienda|taller|oficina|casa|negocio|almacen", "llamar/p a casa",
      "llamar/p a mi/d|la centralita|empresa|oficina|tienda|fabrica|linea",
      "manda|mande|envia|envie|pon|ponga me/d un/d correo|mail|email|audio|sms|dm",
      "mand~|envi~|escrib~ me/d mejor|antes|mas un/d correo|mail|email|sms",
      "mand~|envi~|pon~ me/d mejor? un/d? mensajito|mensaje|sms a|al mi/d? movil|celular|telefono|numero",
      "marcar/p a mi/d centralita|empresa|oficina|tienda|fabrica|linea", "me/d agregar/p|llamar/p|sigues", "me/d al|por sms|correo/c",
      "me/d buscar/p|encontrar/p como|en|por", "me/d escribes|hablas|mandas|escribe|habla al|por privado|interno|fuera|alli|ahi",
      "me/d llamara|llamase|llamaras|llamases|telefoneara",
      "me/d manda|mandas|mande|mandes|envia|envias|envie|envies|pone|pones|ponga|pongas|escribe|escriba un/d correo|mail|email|audio|sms|dm",
      "me/d pued~|podr~ agregar|encontrar|llamar", "me/d? marcar/p al",
      "me/d|dame|denos dar/v? un/d audio|correo|dm|email|llamada|mail|privado|sms|telefonazo|toque|videollamada",
      "mencion~ me/d en tu/d historia|story|stories", "mi/d correo/c es",
      "mi/d tecnico|companero|companera|asesor … llamada|llamarle|llamarte", "nos etiquetas|etiquete|etiquetes",
      "nos|me de|da|des|dar|dele|den|pega|pegue un toque|telefonazo|toquecito|timbrazo|llamada", "peg~ me/d un/d grito|toque|llamada",
      "por telefono se|te lo explic~|cuent~|arregl~", "te/d escribo|hablo|hablamos|escribimos yo? al|por",
      "te/d llamo|llamamos|llamare|marco", "te/d puedo|podria|podemos localizar|telefonear", "tenemos|nuestro un? grupo … invit~",
      "te|le|lo|la|os|les llamaremos nosotros|por|al|y|para|en", "un toque|telefonazo por|al telefono|movil",
      "un|con telefonazo|llamadita y|basta|vale|rapido",
      "whatsapp|telegram|skype|signal|wasap|instagram del|de la? taller|negocio|tienda|empresa|almacen",
    ],
    "own-channel": [
      "asistencia|atencion telefonica", "buzon de voz", "buzon|linea|direccion propi~|dedicad~|aparte|exclusiv~", "centro de llamadas",
      "correo corporativo|de atencion|de la empresa|de la tienda", "extension figure/f", "formulario de contacto",
      "linea de atencion|directa", "mi movil|celular", "mi/d asesor|call|centralita|correo/c|linea|chat|oficina", "mi/d buzon",
      "servicio tecnico", "telefono de atencion|la tienda", "telefono de mi/d? tienda|taller|empresa|oficina",
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
