import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "es",
  {
    "payment-outside": [
      "amigos y|e familia|familiares", "bizume~", "cajero o ventanilla", "cheque conformado|bancario|nominativo", "codi",
      "contra entrega|reembolso", "contrareembolso", "cripto", "criptomoneda/n", "daviplata",
      "deposit~ a|en|me mi/d|a? el? mi? banco|cuenta|oxxo|tarjeta", "deposit~ en bbva|santander|banorte|bancomer|caixabank|azteca|banamex",
      "deposit~ me|nos|le", "deposit~|pag~|ingres~ … oxxo|eleven", "dinero … en mano",
      "dinero|efectivo|pasta|billetes se|te|le lo|los doy|entrego|devuelvo|pago", "dinero|importe|reembolso en mano",
      "en oxxo|7eleven|farmacia", "en oxxo|farmacia|elektra|coppel", "enlace|link de pago",
      "enlace|link de? pago? stripe|paypal|sumup|bizum|redsys", "enlace|link para pagar|abonar|el",
      "euros|euro|dinero|billete|billetes|pesos en|dentro un|el|de? sobre", "familiares y amigos", "giro bancario|postal",
      "hacemos|haremos|hago|hacer/p me/d|te/d? la|un/d giro|transferencia", "haga|haz me el|un deposito|ingreso", "ingreso bancario|en",
      "ingreso por|en ventanilla|cajero", "ingres~ me/d lo/d? en|a", "me/d lo/d? puede|puedes|podria|podrias? ingresar",
      "mediante|por|via deposito|giro|transferencia", "mercado pago", "mercadopago", "mi/d clabe", "mitad|resto|parte en efectivo|metalico",
      "moneda virtual|digital", "nequi", "oxxo", "pago movil", "pago|ingreso en la|mi/d cuenta de|bancaria", "pas~ a|al oxxo",
      "paypal amigos|familia|familiares", "paypal como|de|entre|a amig~|familia|familiar~",
      "paypal de|a|entre|para amigos|familia|familiares|amigo", "paypal entre|para amigos", "paypal familiar~",
      "paypal|pago|opcion|modalidad|envi~|mand~|dinero|como|por entre amigos", "plin", "por amigos", "spei",
      "transferencia a|bancaria|directa", "transferencia|deposito spei|interbancaria",
      "transferencia|transferencias a|al la|mi|nuestra? empresa|cuenta|nombre", "transferir/p", "transfer~ inmediata|interbancaria",
      "western", "yape",
    ],
    "payment-wallet": [
      "azul de|con las|los|la? dos|doble p|pes", "dos|doble p|pes azul|azules", "paipal", "peipal", "pp", "tarjeta de credito|debito",
    ],
    "payment-weak": [
      "al contado", "billete/n de figure/f euros", "billetes pequenos|sueltos|nuevos", "cash", "cheque/n",
      "dinero|billetes|efectivo|pasta|euros … en un? sobre", "efectivo al|en|o|y|contante|mejor", "en billetes", "en metalico",
      "en|con|el|tu|trae|traiga|traes|dinero|pagando|paga efectivo", "figure/f en mano", "importe|cantidad … en un? sobre",
      "transferencia/n", "un|dos billete/n en|dentro|bajo|debajo",
    ],
    preference: [
      "de preferencia", "prefer~|prefier~", "solo|solamente|unicamente|exclusivamente|preferiblemente|preferentemente",
    ],
    "pay-around": [
      "billete/n de figure/f en|dentro la|el|de? caja|paquete|sobre|devolucion",
      "como regalo … retengan|retenga|bloqueen|bloquee|detecte|salte", "deposita|deposite|depositas|depositar en oxxo a la? tarjeta|cuenta",
      "haz|haga|hagan me|nos el|un ingreso|deposito|giro|bizum|transferencia",
      "me|nos haces|hace|haga|hagas el|un ingreso|deposito|giro|bizum|transferencia", "pago|dinero|paypal … como regalo",
      "trae|traes el|la|los|tu? dinero|efectivo|plata|pasta en|contigo|justo|exacto|cuando",
      "trae|traes|traiga|traete figure/f euros|pesos? en efectivo|metalico|mano|billetes",
      "traiga|traete|traigan|trayendo el|la|los|tu? dinero|efectivo|plata|pasta|billetes",
    ],
    "to-courier": [
      "da|das|dele|dale|dar|paga|pague|pagas|pagar|entrega|entregue … repartidor|transportista|mensajero|cartero|chofer|tecnico",
      "se lo|la das|da|pagas|paga al repartidor|transportista|chofer|mensajero",
    ],
    "gift-card": [
      "cheque regalo", "gift card/n", "paysafecard|paysafe", "tarjeta/n de? amazon|apple|google|itunes|prepago|regalo|steam",
      "tarjeta/n de? google play|paysafe", "tarjeta/n de? saldo",
    ],
    "gift-card-code": [
      "codigo de un|una|la|el tarjeta|gift|cheque|vale", "el/d codigo/n", "leer/p|lea|lee me/d el/d pin|codigo|codigos|numeros", "rasc~",
      "rasp~", "rasqu~", "reverso",
    ],
    "pay-verb": [
      "abonar/v", "adelantar/p", "apoquin~", "arregl~ cuentas", "bizum me/d", "cobrar/v", "compensar/p", "compens~", "cubrir/p",
      "depositar/v", "deposit~", "devolver/v", "enviar/p|mandar/p|pasar/p el/d diferencia|dinero|importe|resto|total", "girar/p",
      "ingresar/v", "liquidar/p", "liquid~ la|el|tu compra|pedido|cuenta", "pagar/v", "reembols~", "reintegr~", "saldar/p",
    ],
    "send-verb": [
      "adjunt~ un|una", "dar/v", "dejar/v", "echar/p", "enviar/p", "incluy~ un|una|el", "mandar/p", "met~ un|una|el|la|en", "pasar/v",
      "poner/v", "remitir/p", "tirar/p",
    ],
    "bank-account-word": [
      "a la cuenta que", "a|en la cuenta de mi/d", "a|en la tarjeta|cuenta que te/d paso|doy|digo|mando", "a|en mi/d cuenta|tarjeta", "cbu",
      "clabe", "cuenta bancaria|corriente", "cuenta de mi/d",
      "cuenta|cheque|transferencia|giro|ingreso|tarjeta|clabe|deposito … a mi/d nombre",
      "cuenta|cheque|transferencia|giro|ingreso|tarjeta|clabe|deposito … a nombre de", "datos bancarios", "desde nuestro|mi banco", "iban",
      "ingres~|pag~|transf~|mand~|envi~|deposit~ … a la cuenta", "nro|numero de cuenta",
    ],
    "original-payment": [
      "abon~|devolv~|devuelv~|reembols~|reintegr~|va|vuelve a|en la tarjeta", "a|en la misma tarjeta", "a|en tu|su misma? tarjeta",
      "compra de klarna", "con|por el/d cual|que compr~|pag~", "descontó|aplicó|descontado|aplicado por? amazon/c",
      "de|por donde vino|salio|venia", "forma|medio|metodo|tarjeta de? pago? original|usad~|utilizad~", "mism~ forma|medio|metodo|tarjeta",
      "por la misma via", "que utiliz~", "ya? lo|la|los|las aplicó|descontó amazon|ebay",
    ],
    checkout: [
      "a traves de el/d? sitio|portal|web|pagina", "al finalizar|tramitar", "al hacer|realizar|finalizar|tramitar el|la|su pedido|compra",
      "al pagar podra|podras|puede|puedes|elija|elige|vera|veras|aparec~|sal~",
      "amazon/c lo/d? hace|hara|reembolsa|reembolsara|devuelve|devolvera|paga|abona|ingresa",
      "boton|opcion|pagina|pantalla|pasarela|proceso de|para compra|pagar|pago", "carrito", "cesta", "checkout",
      "cobr~|gestion~|proces~ por? amazon/c", "eligio|elegiste|escogio|selecciono pagar|pago|el|la", "formas|medios|metodos de pago",
      "la caja de amazon/c", "lo/d? hace|hara|reembolsa|devuelve|abona|ingresa amazon/c", "pagado en|con|por oxxo",
      "pagar/v|pago/n a|desde|en|mediante|por traves? de? el/d? amazon/c|aqui|plataforma", "pago en|por oxxo",
    ],
    pickup: [
      "acercar/p se|te", "cuando vengas|venga", "en mano", "en persona", "lo/d recoges|recoge|recogen", "nos juntamos|vemos",
      "pasar/p|pasate|venir/p a|por buscar|casa|el|lo/d|mi/d|recoger", "pase|pasa|venga|ven a ver~", "quedamos|quedar en|para",
      "recoger/v en|lo/d", "recogida", "retir~ en|lo/d", "si vienes|viene|vienen", "venga|ven|vengan|pase|pasa a elegir|escoger|ver|mirar",
      "ven|venga|vente|venir a por|buscar~|recoger~",
    ],
    acceptable: [
      "me|nos sirve|vale|viene", "puede ser", "sirve tambien|igual", "tambien me|nos? vale|sirve|puede|vale",
    ],
    money: [
      "adelanto", "diferencia", "dinerito", "dinero", "el importe|monto|resto|saldo", "el pago", "euritos", "feria",
      "gastos de envio|devolucion", "guita", "lana", "los gastos", "los portes", "mitad", "pasta", "pavos", "pesitos", "plata",
      "por adelantado", "sena", "varos",
    ],
  },
  {
    hit: { "pay-around": "Hazme un bizum hoy.", "to-courier": "Dele todo al repartidor.",
      "payment-outside": "Hazme una transferencia.", "payment-wallet": "Tengo pp.", "payment-weak": "Mejor en efectivo.", "gift-card": "Compre una tarjeta de regalo.", "gift-card-code": "Rasque la tarjeta.",
      "pay-verb": "Págueme.", "bank-account-word": "Mi número de cuenta.", "original-payment": "Va a su misma tarjeta.", checkout: "Pague en el checkout.", pickup: "Recogida en persona.", money: "Falta la diferencia.",
    },
    miss: { "payment-outside": "Los familiares y los amigables.", "payment-weak": "La batería es efectiva.", "gift-card": "La tarjeta es un regalo.", pickup: "El recogedor es azul." },
  },
);
