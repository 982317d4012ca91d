import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "es",
  {
    review: [
      "a opinar|valorar|puntuar", "aquello|eso|lo que escribio|puso|publico|subio|dejo|pusiste|dejaste|subiste|escribiste", "cuatro|dos|tres|unas|par|pocas palabras|lineas|letras sobre|en|de", "de puntuar|opinar|calificar|valorar|valorarnos|votar", "de valorar nada|negativ~|mi/d", "el|un|la carita|circulo roj~|verde", "eso|lo que has? escri~|publi~|puesto|puso|pusiste", "la|su/d nota a", "me/d valora|valoras|valore|valores|califica|puntua", "resena/c", "su/d estrellas|testimonio", "sus|tus palabras", "testimonio/n", "unas lineas|palabras|letras", "valorad~|calificad~|puntuad~|opinado su|tu|el|la|sobre pedido|compra|producto|articulo", "valore|valora|califique|opine solo", "valore|valores|valoren|califique … enseguida|todavia|aun", "valor~|calific~|puntu~|opin~ me/d",
    ],
    praise: [
      "10|diez de|sobre 10|diez", "5 estrellitas", "5|cinco de|sobre 5|cinco", "5|cinco estrell~|puntos", "5|cinco ★", "5|cinco ⭐", "buenas notas", "bueno/c palabras|resena/c", "carita feliz|verde|sonriente", "cinco|5 estrellitas", "dejar/p|pasar/p|poner/p me/d? lo/d? en verde", "dejar/p|poner/p|dar/p me/d un|el 5|10|cinco|diez|verde|positivo", "escrib~ algo buen~|bonit~|positiv~", "generoso|generosa|espléndido|espléndida con|en las? estrellas", "hablado|hable|hables bien de", "hablado|hable|hables bien del", "hablar/p bien de", "la mejor|maxima resena/c", "lo encantad~|feliz que esta", "lo mas alto en cada|todas|todo casilla|apartado|criterio|las", "maxima puntuacion|nota|calificacion|valoracion", "me pones|pon|pongas|das|dejas el verde|positivo", "no se quede|quedes corto|corta", "nota a 5|cinco", "nota mas? alt~|maxima", "palabra/n bonit~|amable|buen~|positiv~", "palabras bonit~|amables|lind~|buenas|positivas", "palabras de elogio|alabanza", "positivo/a", "pulgar/n arriba|verde", "puse|deje uno|una buen~", "que este/d? perfecto", "resena/c bien|super bueno/c", "resena/c muy? bueno/c", "solo|solamente|unicamente? voto|votos positiv~", "su/d punto|circulo verde", "todas las estrellas", "una estrella|estrellita mas", "unas|algunas estrell~ ayud~|vendri~|haria~", "valorar/p|calificar/p|puntuar/p me/d con un? 5|10|cinco|diez", "valorar/p|calificar/p|puntuar/p me/d? bien|alto|altisimo|positivamente|perfecto", "voto|votos positiv~", "vot~|puntu~|valor~|calific~ bien|positiv~|alto",
    ],
    "ready-text": [
      "basta con? pegar|copiar", "copiar y pegar", "copia|copie y pega|pegue", "ejemplo|modelo de resena|opinion|comentario|texto", "texto listo|preparado|hecho", "texto para pegar|copiar",
    ],
    criticism: [
      "1|2|3|dos|pocas|tres|una estrell~", "carita triste|roja|enfadada", "critica/n", "duro|dura|severo|severa con nosotros", "duro|dura|severo|severa|estricto con|en la|su nota|valoración|puntuación|calificación|reseña", "el neutro|neutral que|de", "el|del|al|ese|tu|su|lo negativo", "ese|tu|su|el voto|punto|circulo roj~", "estrella|estrellita solitaria", "es~|su|sus|tus dos|tres|2|3 estrellas", "mal de nosotros", "mala|malas|baja|bajas nota|notas|puntuacion|calificacion|valoracion", "malo/c resena/c", "me/d quit~|borr~|cambi~|pus~ el rojo|neutro|neutral", "menos de 5|cinco", "menos de cuatro|4", "negativo/a", "queja publica", "resena/c tan? malo/c", "su/d|ese punto|circulo rojo", "tacaño|tacaña|rácano|rácana|corto|corta|avaro|avara|agarrado con|en|de las? estrellas", "tu|su|ese|este|un|lo neutral|neutro|rojo", "una sola estrella", "valor~|calific~|puntu~ me/d? mal", "votos|voto negativ~",
    ],
    star: [
      "estrella/n", "estrellita/n", "★", "☆", "⭐",
    ],
    "review-verb": [
      "calificar/v", "comentar/p", "compart~", "contar/p", "cuenta", "cuente", "dar/v", "darle|darles a", "decir/p lo|a", "dejar/v", "escribir/v", "evaluar/p", "hacer/p", "marcar/p", "opinar/p", "otorg~", "poner/v", "publicar/v", "pulsar/p", "puntu~", "recomendar/p", "regal~ me/d", "sub~ foto|fotos|un|una", "valorar/v", "votar/p",
    ],
    "change-verb": [
      "actualic~", "actualizar/q", "ajust~", "anad~|sum~|agreg~ … estrella|estrellas", "cambiar/q", "convertir|convert~|conviert~ se? … cuatro|cinco|4|5|positiv~", "convert~", "corregi~|corrig~|corrij~", "dar/p le la? vuelta", "dejar/p lo/d en cinco|5|cuatro|4", "editar/q", "matiz~", "mejorar/q", "modificar/q", "pas~ de", "reconsiderar/q", "reconsider~", "rectific~", "repas~", "replante~", "retoc~", "revisar/q", "suaviz~", "subir/q", "volv~ a valorar|puntuar|pensar|calificar",
    ],
    "remove-verb": [
      "bajar/p el|la|tu|su", "borrar/q", "dar de baja", "desapare~", "deshac~", "eliminar/q", "hacer/p que? desapare~", "limpi~", "quitar/q", "retirar/q", "retract~", "suprim~", "tumbar/q",
    ],
    reward: [
      "bono/n", "cashback", "compensacion/n", "credito", "cupon~", "de regalo", "descuento/n", "detallito|regalito", "dinero", "gift card/n", "gratis", "gratuit~", "invit~ a un", "la mitad", "obsequi~", "parte del dinero|importe|precio", "por cuenta de la", "por la cara", "premio/n", "recompensa/n", "reembols~", "regalito/n", "regalo/n", "reintegr~", "saldo", "sorpresa/n", "te/d devolv~", "un cafe|recambio|juego|lote|pack gratis|de", "un detalle|detallito", "una|un unidad|botella|bolsa|filtro|funda|bote gratis|de|extra|mas", "vale/n",
    ],
    "give-verb": [
      "a cambio", "corre de mi/d", "devolver/v", "en agradecimiento|recompensa", "enviamos|enviaremos|mandamos|mandaremos", "enviar/p", "gan~", "hay un|una|algo para", "invitamos|invito", "llevate", "obsequi~", "ofrec~", "recib~", "reembols~", "regal~", "se llev~", "se lo/d lleva~", "sera|es suy~|tuy~", "te/d agradec~|damos|daremos|doy|llevas|mando|mandamos|meto|paso|pasamos", "te/d lleg~ a", "te/d ponemos|pondremos|incluimos|incluiremos|metemos|meteremos|abonamos|caen|toca", "tendr~", "te|se queda~ con", "va|van de mi/d",
    ],
    exchange: [
      "a cambio", "a todo el|los que", "apenas|cuando|cuanto|pronto|vez que? la? lo? aparezca|este|publicad~|salga|vea|veamos|vemos", "a|para quien|quienes", "cada persona|client~|comprador que", "captura/n", "como agradecimiento|muestra|gracias", "con su/d resena/c", "el|los|todo que la? deje~|escriba~|publique~|ponga~|suba~", "en agradecimiento", "en agradecimiento|senal de|por", "ensen~|demuestr~|mandar/p me/d la? captura|pantalla|foto|prueba", "en|como agradecimiento|premio|recompensa por", "pantallazo~", "para agradecer~", "por cada resena/c", "por dejar~|escribir~|publicar~|su/d|un/d resena/c", "por sus|tus lineas|palabras", "quien|quienes la|lo? deje~|escriba~|publique~|ponga~|suba~|opine~|valore~", "si me/d? deja~|escribe~|pone~|sube~|publica~ su/d|un/d", "una vez publicad~|puest~|subid~|dejad~",
    ],
    happy: [
      "a gusto", "a su/d gusto", "alegr~", "conforme", "content~", "de lujo|maravilla", "encantad~", "esta|estan|estas todo? bien|perfecto", "experiencia ha|fue sido? buen~|grat~|positiv~", "feliz", "le|te encanta", "satisfaccion", "satisfech~", "si todo esta|fue|va|ha|salio", "te/d ha|han? gustar/c", "te/d va|funciona bien|genial|perfecto|estupendo|ok", "todo bien|correcto|genial|perfecto", "todo ok|perfecto", "va|fue|salio|quedo|funciona de maravilla|lujo|cine|perlas|diez|10",
    ],
    unhappy: [
      "algo fallo|falla|falle|mal|no|va", "algo raro|no", "algun~|cualquier problema/c", "amarg~", "cuatro|4|tres|3|dos o menos", "decepcion~", "descontent~", "disgust~", "inconform~", "inconveniente/n", "insatisf~", "menos de 5|cinco", "no esta|estan|estas|qued~ del? total~|todo? contento/c", "no funciona|va|llega bien", "no tan bien", "no te/d ha? gustar/c", "pega/n", "problema/n", "queja/n", "si no",
    ],
    "threat-legal": [
      "a la policia", "abogad~", "ante|al|los|en tribunal/n", "aten~|sufr~|habra|tendra|tendras|asum~ el/d? consecuencias", "bloque~ te|lo|su/d", "calumni~", "consecuencias legales", "cuidado con lo que", "demandar~", "denuncia por|penal|contra|ante|en", "denunciar~|denuncio|denunciamos", "difama~", "lista negra", "medidas|acciones|accion|vias|via|equipo|asesor|asesoria|departamento|servicio|proceso legal|legales", "mi/d legal|legales", "ojo con lo que", "piens~|pensar bien … escribir|escribe|escribes|pone|pones", "poner~|presentar~|interpon~|presentamos una? demanda", "reportare~|reporto", "te/d denunci~", "una demanda por|judicial|legal|contra",
    ],
    mutual: [
      "con la misma moneda", "de vuelta", "despues|luego|nosotros|yo te/d calific~|damos|dejamos|dejo|doy|pongo|valor~", "devolv~ el|la favor|resena/c", "en cuanto|cuando reciba|vea|tenga el|la suyo|tuyo|suya|tuya", "espero el|la mi~", "hacemos|haremos|hago|hare lo mismo", "hoy por ti|mi", "intercambi~", "lo mismo por ti|usted", "me valore~|califi~", "mutu~", "nos valoramos|votamos", "por feedback|positivo|voto", "recibir~|tendr~ el|la|lo|otr~ mism~|suy~|tuy~", "reciproc~", "te/d correspond~", "te/d damos|dejamos|dejare~|dejo|pondre|pongo el|la|lo|otr~ igual|mi~|mism~|suy~|tuy~", "te/d dejo|pongo otr~", "te|le toca a ti|usted", "te|le|os valoro|valorare|califico solo|despues|cuando", "tu me pones|das|dejas", "tu|usted a mi", "yo te|le pongo|dejo|doy el|la|otro|otra", "yo te|le|os|tambien voto|puntuo|valoro|califico|pongo|dejo", "yo ya te|le puse|deje|valore|pongo|dejo|vote",
    ],
    "neutral-request": [
      "buen~ o mal~", "como quier~|prefier~|guste|desee|crea", "con sus? pros", "con total libertad", "de todas|todos formas|maneras|modos", "depende|queda solo? de|a usted|ti|su|tu", "en cualquier caso", "eres|es libre de|para", "es cosa|decision|asunto suya|suyo|tuya|tuyo", "honest~", "imparcial~", "independiente~ de", "lo bueno y", "lo que dig~|opin~|piens~|pong~|quier~|sea", "no depende de", "o no su|tu|la|el|un|una", "opinion personal|real", "para bien o", "pase lo que", "positiv~ o negativ~", "resena/c o no", "sale|va|llega|mandamos|enviamos igual", "sea buen~|cual|positiv~", "sincer~", "tal cual", "tambien|incluso|aunque con? las? criticas",
    ],
    again: [
      "aun|todavia esper~|no", "de nuevo", "hace unos dias le|te pedi~", "insist~", "no he|hemos recibido|visto", "nuevamente", "otra vez", "otro|segund~|tercer~|ultim~ aviso|mensaje|vez", "recordatorio", "record~", "segui~|sigo esperando|sin", "volv~ a pedir~|escribir~|preguntar~", "ya le|te|les escribimos|pedimos|mandamos|escribi|pedi|mande", "ya te/d escrib~|ped~",
    ],
    withhold: [
      "a la espera de que|tu/d", "apenas|cuando|cuanto|pronto la? lo? aparezca|vea|veamos|vemos", "despues|entonces|luego|solo te/d? despachar/c", "esta|queda|sigue detenid~|parad~|retenid~ hasta|mientras", "hasta entonces", "mientras tu/d comentario|resena|valoracion|voto siga|este|continue", "no hay|habra devolucion|envio|garantia|reembolso", "no sale|saldra|enviamos|mandamos", "no sale|saldra|suelto|mando|envio hasta", "no te/d? despachar/c hasta|nada|tu/d|sin", "primero borr~|cambi~|dej~|quit~|su/d", "retengo|retenemos|retendre|retendremos|retenerlo", "se queda en? aqui|almacen hasta",
    ],
    "public-place": [
      "a los demas|otros|todos", "a todos en amazon/c", "abajo del? producto|articulo", "ahi fuera", "cuent~|dig~|dil~|diga~ se|lo|selo? a todos|todo", "el mundo", "en el/d opiniones|resenas|valoraciones|comentarios", "en publico", "ficha|pagina del? articulo|producto", "la gente", "leer lo en", "los demas", "otros clientes|compradores", "ver lo publicado",
    ],
    "change-it": [
      "cambiar/c lo/d", "dejar/p|pasar/p|poner/p lo/d a|como|en? verde|positiv~|cinco|5|cuatro|4", "desapare~", "la|lo|las|los quitar/p|borrar/p|retirar/p|eliminar/p|cambiar/p|editar/p|subir/p", "la|lo|las|los quitaria~|borraria~|retiraria~|eliminaria~|cambiaria~|editaria~|subiria~|cambiara", "lo repiense|reconsidere", "lo/d podr~|pued~|quier~? cambiar/c", "pensarlo|pensárselo mejor|bien", "que desapareciera|desapareciese|desaparezca", "que desapare~", "quitar/p|borrar/p|retirar/p eso|aquello", "repensarlo|repensarla",
    ],
    free: [
      "a cambio de nada", "de balde", "de regalo", "gratis", "gratuit~", "sin cargo|coste|costo",
    ],
    sanction: [
      "adios garantia|reembolso|devolucion", "bloqueando|bloqueo al|a|del comprador|cliente|cuenta", "bloque~ te|le|lo|su/d", "cancel~ su/d garantia|pedido", "jamas|nunca mas te|le? vender~|atender~", "no habra|hay devolucion|garantia|reembolso", "no habra|hay recambio|repuesto", "no te/d vender~|atender~", "nos negar~", "olvid~ se|te? de|del el/d? garantia|reembolso|devolucion|recambio", "perder~ el/d|su/d garantia", "report~ su/d|te|le", "sera~|queda~ bloquead~", "sin garantia|soporte", "te quedas sin", "te/d arruin~|hund~ el/d|tu/d cuenta|negocio|perfil|reputacion", "te/d llev~|pong~|pondr~ un negativ~",
    ],
  },
  {
    hit: {
      review: "Deje una reseña.", praise: "Denos cinco estrellas.", criticism: "Una mala valoración duele.", star: "Tres estrellas.", "review-verb": "Valore esto.", "change-verb": "Edítelo.", "remove-verb": "Bórrelo.", reward: "Hay una tarjeta y un regalo.", "give-verb": "La recibirá.", exchange: "A cambio ayudamos.",
      happy: "¿Está satisfecho?", unhappy: "Si no está contento, escriba.", "threat-legal": "Nuestro abogado escribe.", mutual: "Hacemos lo mismo.", "neutral-request": "Sea sincero.", again: "Un segundo aviso.", withhold: "No enviaremos su paquete.", "change-it": "¿Podría quitarla?",
    },
    miss: { praise: "El cielo estrellado es bueno.", review: "El resinado es nuevo.", reward: "La regalía.", "threat-legal": "El aboyado es verde." },
  },
);
