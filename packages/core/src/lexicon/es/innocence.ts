import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "es",
  {
    "product-noun": [
      "adhesivo/n", "adorno/n", "album/n", "alfombr~", "auricular/n", "bandera/n", "bolsa/n", "bolso/n", "boton/n", "cable/n", "caja/n",
      "camara/n", "camiseta/n", "carcasa/n", "cargador/n", "cartel/n", "cartera/n", "chaqueta/n", "cojin/n", "cuadro/n", "datafono",
      "disfraz/n", "espejo/n", "estuche/n", "figura/n", "funda/n", "gorra/n", "iman/n", "juego/n", "juguete/n", "lampara/n", "lector/n",
      "letrero/n", "llavero/n", "marco/n", "mascara/n", "mochila/n", "monedero/n", "pantalla/n", "parche/n", "pegatina/n", "peluche/n",
      "pin/n", "placa/n", "playera/n", "poster/n", "pulsera/n", "reloj/n", "soporte/n", "sticker/n", "sudadera/n", "tarjetero/n", "taza/n",
      "tecla/n", "terminal", "vinilo/n",
    ],
    "feature-word": [
      "alerta/n", "bluetooth", "compatib~", "conect~ con|a|al", "emparej~", "firmware", "funcion/n", "funciona con", "icono/n", "integra~",
      "modo/n", "muestra el/d", "notific~", "permiso/n", "preinstalad~", "reproduce", "sincroniz~", "soporta", "tono/n", "vibra~",
      "vincul~", "vista previa", "widget/n",
    ],
    innocent: [
      "agregar|anadir|anada|agregue al|a la? carrito|cesta", "antes de|que usar|abrir|instalar|limpiar|lavar|encender|conectar",
      "cable|carga|lado|polo|borne|terminal|resultado positiv~|negativ~", "cambi~ el/d bateria|color|filtro|pila|talla",
      "cancelacion de ruido", "casa|tienda de campana|animales|munecas", "cinco|5 puntas", "codigo de barras|color|error|producto",
      "correo certificado|ordinario|postal", "cuenta con|que", "deposito de agua|aceite|combustible|gasolina|polvo|tinta", "en cuanto a",
      "en efecto", "en linea recta", "enchuf~ directamente", "estrella de david|mar|navidad|belen", "estrella polar|ninja",
      "gracias por|su/d|el/d comprar|compra|compras|confianza|confiar|elegir|visitar|visita en? mi/d tienda", "hac~ clic",
      "hotel|restaurante cinco|5|4 estrellas", "linea 6|blanca|de", "llama~ el/d? atencion", "marca registrada|blanca",
      "numero de serie|modelo|pedido|pieza|referencia|seguimiento|guia|rastreo|lote|orden", "otr~ color|modelo|talla|unidad",
      "quitar|retirar el/d adhesivo|pelicula|plastico|protector|tapa", "recog~ del? paquete",
      "regalo de boda|cumpleanos|navidad|reyes|aniversario", "regalo para", "sig~ el/d|este/d? instrucciones|manual|pasos|indicaciones",
      "sin cargo|compromiso|coste|costo|duda|embargo|falta|problema/n", "tarjeta de memoria|red|sonido|video|grafica",
      "transferencia de calor|datos|archivos|imagen", "velocidad de transferencia",
    ],
  },
  {
    hit: { "product-noun": "Un lector para eso.", "feature-word": "Es compatible.", innocent: "Con cancelación de ruido." },
    miss: { "product-noun": "Se lee bien.", innocent: "Deje una reseña." },
  },
);
