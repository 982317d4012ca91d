import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "es",
  {
    "product-noun": [
      "adhesivo/n", "adorno/n", "al|con|del|el|este|nuevo|tu|su|un mando", "boton/n", "caja/n", "camiseta/n", "cartel/n", "chapa/n",
      "cojin", "cuaderno/n", "cuadro/n", "datafono/n", "disfraz/n", "felpudo/n", "figura/n", "funda/n", "gorra/n", "iman", "imanes",
      "lampara/n", "lector/n", "letrero/n", "llavero/n", "logo/n", "mandos", "marco/n", "monedero/n", "neon", "parche/n", "pegatina/n",
      "peluche/n", "placa/n", "poster/n", "pulsera/n", "reloj", "soporte/n", "sticker/n", "sudadera/n", "tarjetero/n", "taza/n", "terminal",
      "vinilo/n",
    ],
    "feature-word": [
      "abre|descarga|muestra el? manual|instrucciones", "alerta/n", "app oficial", "app|aplicacion del fabricante", "avisa cuando|si",
      "avisos de", "bluetooth", "compatib~", "emparej~", "firmware", "funcion/n", "funciona con", "icono/n", "integra~",
      "lee|muestra|imprime apple|codigo|codigos|alipay|paypal|google", "llamadas y|de", "modo/n", "muestra el/d", "notific~", "permiso/n",
      "reloj|pulsera|altavoz|auriculares avis~|vibr~|suen~|muestr~", "retransmit~", "se conect~", "sincroniz~",
      "sirve~ para hacer|usar|videollamadas|llamadas", "soporta", "soporte admit~|aguant~|sujet~|sostien~", "tecla/n", "vibra",
    ],
    innocent: [
      "abrir|abra|abre|abrir un|una caso|reclamacion|disputa en|con|a traves amazon/c",
      "agradeceriamos|esperamos|necesitamos|pediriamos|queremos|quisieramos|rogamos|solicitamos que",
      "aplica|aplico|aplicado|aplicara por? amazon/c",
      "atender|contestar|recibir|hacer|realizar|mostrar|atiende|contesta|recibe|hace|muestra|silencia llamadas",
      "atender|contestar|recibir|hacer|realizar|mostrar|atiende|contesta|recibe|hace|muestra|silencia llamadas y? mensajes? de? whatsapp|telegram|voz|video",
      "borne|cable|lado|polo|resultado negativ~|positiv~",
      "boton|camiseta|cartel|funda|icono|lector|letrero|llavero|logo|pegatina|peluche|poster|taza|tecla de|para facebook|instagram|paypal|telegram|whatsapp|youtube",
      "cable|polo|borne|hilo negativo|positivo|neutro", "cancelacion de ruido", "cheque|tarjeta/n regalo … dieron|regalaron",
      "club de el/d? golf|futbol|lectura|tenis|ajedrez|padel|baloncesto", "confirm~ me/d si todo|es|esta|los|las|sus",
      "correo certificado|ordinario|postal", "cupones del super|supermercado", "de valorar el|los dano|danos|estado|defecto|arreglo",
      "devolucion|devoluciones|devolver~|cambiar~|cambio|recogida|retirada|etiqueta lo/d? es|son|sale|queda? gratis|gratuit~",
      "direccion asistida|ip|mac", "dni electronico|digital", "el? negativo|positivo|neutro de|del la? bateria|pila|cable|acumulador",
      "el? numero de guia|lote|modelo|orden|pedido|pieza|rastreo|referencia|seguimiento|serie",
      "folleto|catalogo de montaje|instrucciones|piezas|seguridad|despiece",
      "gracias por su/d|el/d? compra|comprar|confianza|confiar|elegir|visita|visitar en? mi/d tienda", "hac~|hag~ falta",
      "hotel|restaurante cinco|5 estrellas", "idiota|tont~|burr~|imbecil soy", "llama~ el/d? atencion",
      "menudo|menuda|que|vaya idiota|tont~|burr~|imbecil soy|estoy", "no bloque~ a nadie", "no lo vas|va|vais a lamentar",
      "no lo|la|las lamentar~", "no te|se|os|nos arrepentir~", "no te|se|os|nos vas|va|vais a arrepentir",
      "numero de|en la|el etiqueta|placa|caja|pegatina|adhesivo|tarjetita", "oferta flash|relampago de amazon/c",
      "otr~ color|modelo|talla|unidad", "papel|vinilo|lamina|tasa|velocidad para|de transferencia", "para mejorar",
      "ponga|pon|elija|elige|fije su/d clave", "por desgracia", "promocion de amazon/c",
      "reduccion|reductor de|del ruido|peso|diametro|presion", "regalo de boda|cumpleanos|navidad|reyes", "regalo para",
      "sal~ de mi/d casa", "soy un|una|el|mas idiota|tont~|burr~|desastre", "teléfono|botón skype|zoom",
      "transferencia termica|de archivos|calor|datos|tinta|peso|energia|imagen", "vale|cupon de devolucion|garantia|recogida",
    ],
  },
  {
    hit: { "product-noun": "Un lector para eso.", "feature-word": "Es compatible.", innocent: "Con cancelación de ruido." },
    miss: { "product-noun": "Se lee bien.", innocent: "Deje una reseña." },
  },
);
