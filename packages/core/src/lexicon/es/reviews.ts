import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "es",
  {
    review: [
      "calificacion/n", "comentario/n", "evaluacion/n", "feedback", "lo que escribi~|publi~|puso|pusiste", "opinion/n", "puntuacion/n",
      "resena/n", "review/n", "sus|tus palabras", "un/d lineas|palabras sobre|en", "valoracion/n", "voto/n",
    ],
    praise: [
      "10|diez de|sobre 10|diez", "5|cinco de|sobre 5|cinco", "5|cinco estrell~|puntos", "5|cinco ★", "5|cinco ⭐",
      "buen|buen/a|bueno/a|bonit~|lind~|excelente/n|favorable/n|gran|mejor/n|alta|maxima|perfecta|top calificacion/n|comentario/n|evaluacion/n|feedback|nota|opinion/n|palabras|puntuacion/n|resena/n|review/n|valoracion/n|voto/n",
      "calificacion/n|comentario/n|evaluacion/n|nota|opinion/n|puntuacion/n|resena/n|review/n|valoracion/n|voto/n muy? tan? alt~|bonit~|buen~|excelente/n|favorable/n|maxim~|perfect~|de 5? cinco?",
      "las cinco|5", "positivo/a", "pulgar arriba", "todas las estrellas", "un 10|diez|5|cinco|verde",
    ],
    criticism: [
      "1|una|2|dos|3|tres|pocas estrell~",
      "baj~|injust~|mal/a|malo/a|mala|malas|neutr~ calificacion/n|comentario/n|evaluacion/n|feedback|nota|opinion/n|puntuacion/n|resena/n|review/n|valoracion/n|voto/n",
      "calificacion/n|comentario/n|evaluacion/n|nota|opinion/n|puntuacion/n|resena/n|valoracion/n|voto/n muy? tan? baj~|dur~|fals~|injust~|mal~|neutr~",
      "menos de 5|cinco", "negativo/a", "un neutral|rojo",
    ],
    star: [
      "estrella/n", "estrellita/n", "★", "☆", "⭐",
    ],
    "review-verb": [
      "calificar/v", "comentar/p", "compart~", "contar/p|cuenta|cuente", "dar/v", "dejar/v", "escribir/v", "evaluar/p", "hacer/p",
      "opinar/p", "otorg~", "poner/v", "publicar/v", "puntu~", "valorar/v", "votar/p",
    ],
    "change-verb": [
      "actualizar/v", "cambiar/v", "cambio de", "convert~|convierta", "correg~|corrig~|corrij~", "editar/v", "elevar/p", "mejorar/v",
      "modificar/v", "reconsider~", "rectific~", "rehacer", "replante~", "revis~", "subir/p",
    ],
    "remove-verb": [
      "borr~", "dar de baja", "desapare~", "elimin~", "quit~", "retir~", "retract~", "suprim~",
    ],
    reward: [
      "bonific~", "bono/n", "cashback", "compensacion/n", "credito", "cupon~", "descuento/n", "dinero", "gift card/n", "gratis", "gratuit~",
      "obsequi~", "premio/n", "recompensa/n", "reembols~", "regalito/n", "regalo/n", "reintegr~", "saldo", "sorpresa/n", "te/d devolv~",
      "un detalle|detallito", "vale/n", "voucher/n",
    ],
    "give-verb": [
      "a cambio", "como|en agradecimiento|recompensa|premio", "devolver/v", "enviar/v", "es|sera suy~|tuy~", "gan~", "llevate", "obsequi~",
      "obtener/p", "ofrec~", "premiamos", "recib~", "reembols~", "regal~",
      "te/d damos|daremos|dare|doy|mando|mandamos|mandaremos|llevas|agradec~", "tendr~",
    ],
    exchange: [
      "a cambio", "a quien~ deje~|nos", "captura/n", "como|en agradecimiento|premio|recompensa por",
      "cuando|cuanto|pronto|apenas|vez que? la? lo? este|vea|veamos|vemos|publicad~|aparezca|salga", "pantallazo~",
      "por cada resena|opinion|valoracion|comentario|estrella",
      "por dejar~|escribir~|publicar~|su/d|un/d positivo/a? resena|opinion|valoracion|comentario|estrellas|voto",
      "por su/d molestia~|tiempo|ayuda", "screenshot",
    ],
    happy: [
      "a gusto", "conforme", "content~", "encantad~", "esta|estan|estas todo? bien|perfecto", "felices", "feliz", "satisfech~",
      "te/d ha|han? agrad~|convenc~|encant~|fascin~|gust~|sirvi~", "todo bien|correcto|genial|ok|perfecto|va|fue|esta",
    ],
    unhappy: [
      "algo no|fallo|falla|mal|va|anda", "algun~|cualquier defecto|detalle|fallo|incidencia|inconveniente|pega|problema|queja",
      "decepcion~", "descontent~", "disgust~", "inconforme", "insatisf~", "menos de 5|cinco",
      "no esta|estas|estan|qued~ del? total~|todo? conforme|content~|feliz|satisfech~|encantad~|bien", "no te/d ha? convenc~|gust~|satisf~",
      "problema/n", "si no", "un problema|inconveniente|incidencia|queja",
    ],
    "threat-legal": [
      "abogad~", "bloque~ te|lo|su/d", "calumni~", "carta documento", "consecuencias", "demanda", "demandar~", "denunci~", "difama~",
      "judicial~", "juicio/n", "juzgado/n", "legales", "lista negra", "policia", "profeco", "publicare~ su/d", "querella",
      "reportaremos|reportare|reporto", "tribunal/n",
    ],
    mutual: [
      "de vuelta", "despues|luego|yo|nosotros te/d dejo|pongo|doy|dejamos|damos|valor~|calific~",
      "devolv~ el|la favor|voto|valoracion|resena", "hacemos|hago|hare|haremos lo mismo", "intercambi~", "mutu~",
      "positivo|voto|feedback por positivo|voto|feedback", "recibir~|tendr~ otr~|lo|el|la mism~|tuy~|suy~", "reciproc~",
      "te/d dejo|dejare|dejamos|dejaremos|pongo|pondre|damos el|la|lo|otr~ mi~|mism~|igual|tuy~|suy~|otr~", "tu me|nos",
    ],
    "neutral-request": [
      "buen~ o mal~", "honest~", "imparcial~", "lo que piens~|opin~|sea|de", "objetiv~", "opinion real|personal", "positiv~ o negativ~",
      "sea buen~|cual|positiv~", "sincer~", "su/d propias",
    ],
    again: [
      "aun|todavia no|esper~", "de nuevo", "insist~", "no hemos|he recibido|visto", "nuevamente", "otra vez",
      "otro|ultim~|segund~|tercer~ aviso|mensaje|vez|solicitud|invitacion", "record~", "segui~|sigo esperando|sin", "una vez mas",
      "volv~|vuelv~ a escribir~|pedir~|insist~", "ya te/d escrib~|ped~|hab~",
    ],
    withhold: [
      "esta|queda|sigue retenid~|pausad~|parad~|detenid~", "hasta entonces|que",
      "no hay|habra reembolso|envio|devolucion|garantia|reemplazo",
      "no te/d? envi~|mand~|despach~|reembols~|devolv~|proces~|liber~ el/d|hasta|nada|su/d|sin",
      "primero su/d|el/d|dej~|quit~|cambi~|borr~", "reten~", "sin resena|valoracion|feedback|voto no",
      "solo|entonces|despues|luego te/d? enviar~|reembolsar~|despachar~|procesar~|liberar~",
    ],
    "public-place": [
      "al mundo", "en publico", "ficha|pagina del? producto|articulo", "los demas", "otros clientes|compradores", "publicamente",
      "todo el mundo",
    ],
    "change-it": [
      "actualizar/p|cambiar/p|editar/p|mejorar/p|modificar/p|quitar/p|borrar/p|eliminar/p|reconsiderar/p|retirar/p|revisar/p|subir/p|suprimir/p lo/d",
      "dejar/p|pasar/p|poner/p lo/d a|en|como", "desapare~", "lo/d cambi~|quit~|borr~|elimin~|edit~|modific~|retir~|sub~|actualiz~",
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
