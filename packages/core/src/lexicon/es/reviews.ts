import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "es",
  {
    review: [
      "eso|lo que has? escri~|publi~|puesto|puso|pusiste", "la|su/d nota a", "resena/c", "sus|tus palabras",
    ],
    praise: [
      "10|diez de|sobre 10|diez", "5|cinco de|sobre 5|cinco", "5|cinco estrell~|puntos", "5|cinco ★", "5|cinco ⭐",
      "bueno/c palabras|resena/c", "las cinco|5", "nota a 5|cinco", "positivo/a", "resena/c muy? bueno/c", "todas las estrellas",
      "un cinco|verde",
    ],
    criticism: [
      "1|2|3|dos|pocas|tres|una estrell~", "el|un neutral|neutro|rojo", "malo/c resena/c", "menos de 5|cinco", "negativo/a",
      "resena/c tan? malo/c",
    ],
    star: [
      "estrella/n", "estrellita/n", "★", "☆", "⭐",
    ],
    "review-verb": [
      "calificar/v", "comentar/p", "compart~", "contar/p", "cuenta", "cuente", "dar/v", "dejar/v", "escribir/v", "evaluar/p", "hacer/p",
      "opinar/p", "poner/v", "publicar/v", "puntu~", "valorar/v", "votar/p",
    ],
    "change-verb": [
      "actualizar/v", "cambiar/v", "convert~", "corregi~|corrig~|corrij~", "editar/v", "mejorar/v", "modificar/v", "reconsiderar/p",
      "rectific~", "repas~", "revisar/p", "subir/p",
    ],
    "remove-verb": [
      "borrar/p", "dar de baja", "desapare~", "eliminar/p", "quitar/p", "retirar/v", "suprim~",
    ],
    reward: [
      "bono/n", "cashback", "compensacion/n", "credito", "cupon~", "descuento/n", "dinero", "gift card/n", "gratis", "gratuit~", "obsequi~",
      "premio/n", "recompensa/n", "reembols~", "regalito/n", "regalo/n", "reintegr~", "saldo", "sorpresa/n", "te/d devolv~",
      "un detalle|detallito", "vale/n",
    ],
    "give-verb": [
      "a cambio", "devolver/v", "en agradecimiento|recompensa", "enviamos|enviaremos|mandamos|mandaremos", "enviar/p", "gan~", "llevate",
      "obsequi~", "ofrec~", "recib~", "reembols~", "regal~", "sera|es suy~|tuy~",
      "te/d agradec~|damos|daremos|doy|llevas|mando|mandamos|meto", "tendr~",
    ],
    exchange: [
      "a cambio", "apenas|cuando|cuanto|pronto|vez que? la? lo? aparezca|este|publicad~|salga|vea|veamos|vemos", "captura/n",
      "en|como agradecimiento|premio|recompensa por", "pantallazo~", "por cada resena/c",
      "por dejar~|escribir~|publicar~|su/d|un/d resena/c",
    ],
    happy: [
      "a gusto", "conforme", "content~", "de lujo|maravilla", "encantad~", "esta|estan|estas todo? bien|perfecto",
      "experiencia ha|fue sido? buen~|grat~|positiv~", "feliz", "satisfech~", "te/d ha|han? gustar/c", "todo bien|correcto|genial|perfecto",
    ],
    unhappy: [
      "algo fallo|mal|no|va", "algun~|cualquier problema/c", "decepcion~", "descontent~", "inconform~", "inconveniente/n", "insatisf~",
      "menos de 5|cinco", "no esta|estan|estas|qued~ del? total~|todo? contento/c", "no te/d ha? gustar/c", "problema/n", "si no",
    ],
    "threat-legal": [
      "abogad~", "bloque~ te|lo|su/d", "calumni~", "consecuencias", "demanda", "demandar~", "denunci~", "difama~", "legal|legales",
      "lista negra", "policia", "reportare~|reporto", "tribunal/n",
    ],
    mutual: [
      "de vuelta", "despues|luego|nosotros|yo te/d calific~|damos|dejamos|dejo|doy|pongo|valor~", "devolv~ el|la favor|resena/c",
      "espero el|la mi~", "hacemos|haremos|hago|hare lo mismo", "intercambi~", "mutu~", "por feedback|positivo|voto",
      "recibir~|tendr~ el|la|lo|otr~ mism~|suy~|tuy~", "reciproc~",
      "te/d damos|dejamos|dejare~|dejo|pondre|pongo el|la|lo|otr~ igual|mi~|mism~|suy~|tuy~", "te/d dejo|pongo otr~",
    ],
    "neutral-request": [
      "buen~ o mal~", "honest~", "imparcial~", "lo que dig~|opin~|piens~|pong~|quier~|sea", "opinion personal|real", "positiv~ o negativ~",
      "sea buen~|cual|positiv~", "sincer~",
    ],
    again: [
      "aun|todavia esper~|no", "de nuevo", "insist~", "no he|hemos recibido|visto", "nuevamente", "otra vez",
      "otro|segund~|tercer~|ultim~ aviso|mensaje|vez", "record~", "segui~|sigo esperando|sin", "ya te/d escrib~|ped~",
    ],
    withhold: [
      "apenas|cuando|cuanto|pronto la? lo? aparezca|vea|veamos|vemos", "despues|entonces|luego|solo te/d? despachar/c",
      "esta|queda|sigue detenid~|parad~|retenid~", "hasta entonces", "no hay|habra devolucion|envio|garantia|reembolso",
      "no te/d? despachar/c hasta|nada|tu/d|sin", "primero borr~|cambi~|dej~|quit~|su/d", "reten~",
    ],
    "public-place": [
      "en publico", "ficha|pagina del? articulo|producto", "los demas", "otros clientes|compradores", "todo el mundo",
    ],
    "change-it": [
      "cambiar/c lo/d", "dejar/p|pasar/p|poner/p lo/d a|como|en", "desapare~", "lo/d podr~|pued~|quier~? cambiar/c",
    ],
    free: [
      "a cambio de nada", "de balde", "de regalo", "gratis", "gratuit~", "sin cargo|coste|costo",
    ],
    sanction: [
      "bloque~ te|le|lo|su/d", "cancel~ su/d garantia|pedido", "jamas|nunca mas te|le? vender~|atender~",
      "no habra|hay devolucion|garantia|reembolso", "no te/d vender~|atender~", "nos negar~", "perder~ el/d|su/d garantia",
      "report~ su/d|te|le", "sin garantia|soporte", "te quedas sin",
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
