import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "es",
  {
    "product-noun": [
      "boton/n", "caja/n", "camiseta/n", "cartel/n", "disfraz/n", "figura/n", "funda/n", "gorra/n", "lampara/n", "lector/n", "llavero/n",
      "pegatina/n", "peluche/n", "poster/n", "pulsera/n", "soporte/n", "sticker/n", "taza/n", "terminal",
    ],
    "feature-word": [
      "alerta/n", "bluetooth", "compatib~", "emparej~", "firmware", "funcion/n", "funciona con", "icono/n", "integra~", "modo/n",
      "muestra el/d", "notific~", "permiso/n", "se conect~", "sincroniz~", "soporta", "tecla/n",
    ],
    innocent: [
      "agradeceriamos|esperamos|necesitamos|pediriamos|queremos|quisieramos|rogamos|solicitamos que",
      "borne|cable|lado|polo|resultado negativ~|positiv~",
      "boton|camiseta|cartel|funda|icono|lector|letrero|llavero|logo|pegatina|peluche|poster|taza|tecla de|para facebook|instagram|paypal|telegram|whatsapp|youtube",
      "cancelacion de ruido", "correo certificado|ordinario|postal",
      "el? numero de guia|lote|modelo|orden|pedido|pieza|rastreo|referencia|seguimiento|serie",
      "gracias por su/d|el/d? compra|comprar|confianza|confiar|elegir|visita|visitar en? mi/d tienda",
      "hotel|restaurante cinco|5 estrellas", "llama~ el/d? atencion", "otr~ color|modelo|talla|unidad",
      "regalo de boda|cumpleanos|navidad|reyes", "regalo para", "transferencia de archivos|calor|datos",
    ],
  },
  {
    hit: { "product-noun": "Un lector para eso.", "feature-word": "Es compatible.", innocent: "Con cancelación de ruido." },
    miss: { "product-noun": "Se lee bien.", innocent: "Deje una reseña." },
  },
);
