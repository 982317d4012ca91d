import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "es",
  {
    "payment-outside": [
      "amigos y|e familia|familiares", "bizume~", "cheque bancario|nominativo|certificado", "contra reembolso", "contrareembolso",
      "contrarrembolso", "cripto", "criptomoneda/n", "daviplata", "deposit~ a|en|bancario mi/d|el? cuenta|oxxo", "enlace|link de pago",
      "entre amigos", "familia y amigos", "familiares y amigos", "giro postal|bancario|telegrafico",
      "hacer/p me/d? un/d? transferencia|giro", "ingreso en|bancario", "mediante|por|via transferencia", "mercado pago", "mercadopago",
      "nequi", "oxxo", "pago movil", "paypal familiar|personal", "plin", "rapipago", "sinpe", "spei",
      "transferencia bancaria|directa|interbancaria|a", "transferir/p", "yape", "zele",
    ],
    "payment-wallet": [
      "paipal", "peipal", "pp", "tarjeta de credito|debito",
    ],
    "payment-weak": [
      "a tocateja", "al contado", "billetes", "cash", "cheque/n", "efectivo", "en mano", "en un sobre", "metalico", "transferencia/n",
    ],
    "gift-card": [
      "cheque regalo", "gift card/n", "giftcard/n", "tarjeta/n de? regalo", "tarjeta/n de? steam|itunes|google|apple|amazon|prepago|razer",
    ],
    "gift-card-code": [
      "el/d codigo/n", "foto del codigo|reverso", "numeros de atras|el/d", "rasca~", "raspa~", "rasp~", "rasqu~", "reverso",
    ],
    "pay-verb": [
      "abonar/v", "bizum me/d", "cobrar/v", "compens~", "depositar/v", "devolver/v",
      "enviar/p|mandar/p|pasar/p el/d dinero|importe|pago|plata|resto|total|diferencia|lana", "girar/p",
      "hacer/p el/d|un pago|deposito|ingreso|giro", "ingresar/v", "liquidar/p", "pagar/v", "reembols~", "reintegr~", "saldar/p",
    ],
    "send-verb": [
      "dar/v", "dejar/v", "enviar/v", "mandar/v", "pasar/v", "poner/v", "remitir/p", "tirar/p me/d",
    ],
    "bank-account-word": [
      "a|en mi/d cuenta", "bic", "cbu", "clabe", "cuenta/n bancaria/n|corriente", "datos bancarios", "iban", "numero|nro de cuenta",
      "swift",
    ],
    "original-payment": [
      "a|en su/d|el/d|misma? misma? tarjeta|cuenta", "con|por el/d que|cual pag~|compr~", "mism~ forma|medio|metodo|tarjeta|cuenta|via",
      "que us~|utiliz~", "tarjeta|medio|metodo|forma|cuenta de? pago? original|usad~|utilizad~|inicial|asociada",
    ],
    checkout: [
      "al finalizar|tramitar|completar el/d|su/d compra|pedido|pago",
      "boton|opcion|pantalla|pasarela|proceso|pagina de|para pago|pagar|compra", "carrito", "cesta", "checkout",
      "cobr~|gestion~|proces~ por? amazon|ebay", "metodos|formas|medios de pago de|en|que|disponibles",
      "pagar/v a|en|por|mediante|desde traves? de? el/d? amazon|ebay|aqui|plataforma",
      "pago/n a|en|por traves? de? el/d? amazon|ebay|plataforma",
    ],
    pickup: [
      "acercar/p se|te", "cara a cara", "en persona", "nos juntamos|vemos|encontramos",
      "pasar/p|pasate|venir/p se|te? a|por recoger|buscar|casa|mi/d|el/d|lo/d", "quedamos|quedar en|para", "recoger/v lo/d|en",
      "recogida en|local", "retir~ lo/d|en|personal|personalmente",
    ],
    money: [
      "adelanto", "diferencia", "dinero", "el importe|monto|resto|saldo", "guita", "lana", "mitad", "pavos", "plata", "por adelantado",
      "sena",
    ],
  },
  {
    hit: {
      "payment-outside": "Hazme una transferencia.", "payment-wallet": "Tengo pp.", "payment-weak": "Mejor en efectivo.", "gift-card": "Compre una tarjeta de regalo.", "gift-card-code": "Rasque la tarjeta.",
      "pay-verb": "Págueme.", "bank-account-word": "Mi número de cuenta.", "original-payment": "Va a su misma tarjeta.", checkout: "Pague en el checkout.", pickup: "Recogida en persona.", money: "Falta la diferencia.",
    },
    miss: { "payment-outside": "Los familiares y los amigables.", "payment-weak": "La batería es efectiva.", "gift-card": "La tarjeta es un regalo.", pickup: "El recogedor es azul." },
  },
);
