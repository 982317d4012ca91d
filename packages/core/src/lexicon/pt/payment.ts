import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "pt",
  {
    "payment-outside": [
      "a cobranca tambem", "amigo ou familiar", "amigos e familia~", "amigos ou|e familia|familiares", "boleto avulso|direto|por",
      "chave aleatoria", "chave pix", "cheque nominal|ao|a", "conta poupanca", "contra reembolso", "cripto", "criptomoeda/n",
      "deposit~ na|no|em nossa|minha|conta", "deposit~ no/d|bancario|em", "deposit~|pag~ … lotérica", "dinheirinho",
      "dinheiro pode|podes … envelope", "dinheiro|notas … num|no|dentro envelope", "dinheiro|valor|reembolso|grana … em maos",
      "doc bancario", "em dinheiro vivo|dentro", "em especie", "em numerario", "entrada|sinal em dinheiro|mao",
      "fac~|faz~ me/d|te/d? a|um/d deposito|pix|transferencia", "familia e amigos",
      "fazer|faca|faz|mandar|manda|mande um? pix na|no|para|pra|pela|direto|pelo|de", "link de pagamento", "mb way", "mbway",
      "me/d deposit~", "mercado pago", "mercadopago", "metade|resto|parte em dinheiro|notas", "moeda digital|virtual", "multibanco",
      "multicaixa", "na maquininha", "no meu chip", "nota|cedula|notas de figure/f dentro|no|na", "num|no|dentro envelope dinheiro",
      "pagamento na entrega", "pagamento por fora", "pagar/v|pagamento|envio|enviar/p|mando|envios a cobranca", "pagseguro",
      "paypal amigos|familia|amigo", "paypal de amigos|familia", "paypal entre|para amigos", "paypal entre|para amigos|familia",
      "paypal familia~", "paypal|pagamento|opcao|modo|envi~|mand~|dinheiro|como|por entre amigos", "picpay", "pixzinho",
      "por|via deposito|transferencia", "por|via|um|uma|de|em|faz~|fac~ ted", "recarga de? celular|telemovel|chip",
      "referência multibanco|mb", "remessa internacional", "revolut", "ted ou|para|doc", "transferencia a|bancaria|direta|para",
      "transferencia imediata|instantanea", "transferencia|deposito para|na|nossa conta", "transferir/p", "vale postal", "vaquinha",
    ],
    "payment-wallet": [
      "azul com|de os|as|o? dois|duas|duplo p|pes", "boleto", "cartao do/d? credito|debito", "dois|duplo p|pes azul|azuis", "pp",
    ],
    "payment-weak": [
      "cheque/n", "dinheirinho", "dinheiro em|na mao|maos", "dinheiro vivo", "dinheiro|valor|reembolso em maos|mao", "em cedulas",
      "em dinheiro|notas", "em especie|cash", "no cash", "nota/n de figure/f euros|reais", "numerario", "pagamento|pagar a vista",
      "transferencia/n", "uma|duas nota|notas dentro|debaixo|num",
    ],
    preference: [
      "de preferencia", "prefer~|prefir~", "so|somente|apenas|unicamente|exclusivamente|preferencialmente",
    ],
    "pay-around": [
      "chave pix", "como presente|prenda|oferta … bloqueio|bloquear|reter", "dinheiro|pagamento|paypal … como presente|prenda",
      "faz|faca|manda|mande|mandas|mando|faco um|o|me? pix|pixzinho|mbway", "faz|faca|manda|mande|mandas|mando|faco um|o|me|por? mb way",
      "nota/n de figure/f dentro|na|no|num caixa|envelope|pacote|devolucao", "paypal amigos senao|se|ou|por",
      "pixa|pixar|pixe|pixo pra|para|me|o|os|figure/f", "traga|tragam o|a? dinheiro|grana|numerario",
      "traga|traz|tragam figure/f euros|reais? em maos|dinheiro|notas", "traga|traz|tragam figure/f euros|reais? na mao",
      "traz|trazes o|a? dinheiro|grana em|contigo|consigo|certo|quando|na",
    ],
    "to-courier": [
      "pague|paga|pagar|de|da|entregue|pagas … estafeta|motorista|motoboy|entregador|carteiro|transportador",
    ],
    "gift-card": [
      "cartao|cartoes da|do|de? google play|paysafe|psn|xbox",
      "cartao|cartoes|vale/n do/d? amazon|apple|google|itunes|oferta|prenda|presente|steam", "gift card/n",
    ],
    "gift-card-code": [
      "codigo/n do/d? verso|atras|cartao", "mand~|envi~ me/d o/d codigo/n", "o codigo", "raspa~", "raspe~", "verso",
    ],
    "pay-verb": [
      "acert~ a|as|comigo|o", "acert~ contas", "adiantar/p", "cobrar/v",
      "compensar|compensaremos|compensarei|compensamos|compenso|compensacao|compensado|compensada", "depositar/p", "devolver/v", "estorn~",
      "eu|nos|ja deposito|depositamos", "faz|faca|fazes|fazer|manda por|o|um|pelo pix|mbway|mb|transferencia",
      "faz~|fac~ o|um deposito|pagamento|pix", "mandar/p|enviar/p|passar/p o|a diferenca|dinheiro|grana|restante|resto|valor",
      "pagamento/n", "pagar/v", "pague", "quitar/p", "receber/p", "recebo|recebemos em|no|por|via", "reembols~", "saldar/p", "transfer~",
    ],
    "send-verb": [
      "botar/p", "dar/v", "deixar/v", "enviar/p", "mandar/v", "passar/v", "remeter/p",
    ],
    "bank-account-word": [
      "agencia e", "chave pix|aleatoria|cpf|cnpj|e", "conta bancaria|corrente|poupanca", "conta do|da meu|minha",
      "conta|deposito|transferencia|pix|cheque|boleto … em meu nome", "conta|deposito|transferencia|pix|cheque|boleto … em nome de",
      "dados bancarios", "deposit~|pag~|transf~|mand~|envi~|caia|cair … na conta", "iban", "na conta do/d|que|abaixo|poupanca|corrente",
      "na|minha|nossa chave", "na|para|pra a? minha|nossa conta", "na|para|pra conta que te/d? passo|mando|indico|dou", "nib",
      "no/d conta do/d meu/d", "numero de conta", "para a conta que", "pelo nosso|meu banco",
    ],
    "original-payment": [
      "a mesma conta", "abatido|descontado|aplicado pela|pelo amazon/c", "ao|no/d|do|pelo mesm~ cartao|forma|meio|metodo",
      "aplicado|descontado por|pela|pelo amazon|ebay", "cartao que|utilizado|usado", "com que pag~", "compra no|do klarna",
      "forma|meio|metodo de? pagamento? original|usad~|utilizad~|que", "no|para|ao o? seu|teu cartao", "pela mesma via",
      "pelo mesmo caminho", "pelo/d qual pag~", "que utiliz~",
    ],
    checkout: [
      "ao fazer|realizar|fechar|finalizar o|a|seu|sua pedido/c", "ao finalizar|fechar", "ao finalizar|fechar|concluir a|o compra|pedido",
      "ao pagar voce? podera|pode|podes|escolh~|aparec~|vai", "a|o amazon/c faz|devolve|reembolsa|paga|estorna",
      "boleto|pix do|no pedido|checkout", "botao|pagina|opcao do/d? comprar|compra|pagamento|pagar", "cadastrada na sua conta",
      "caixa do|da amazon/c", "carrinho", "checkout", "cobr~|process~ pelo/d amazon/c",
      "comprou|pagou|escolheu|selecionou boleto|pix|multibanco",
      "comprou|pagou|pagaste|escolheu|selecionou|optou com|por|o|no|via|pelo boleto|pix|mbway|multibanco",
      "escolheu|escolheste … dinheiro|recolha|pix|transferencia|boleto", "faz e? o|a? amazon/c",
      "feit~|pag~|process~|aplicad~|emitid~ pelo/d amazon/c", "formas|meios|metodos de pagamento",
      "hora|ato de finalizar|fechar|concluir a|o compra|pedido", "pagamento/n|pagar/v no/d|pelo/d|via|atraves da? amazon/c|aqui|plataforma",
      "tela|ecra|pagina de pagamento|finalizacao",
    ],
    pickup: [
      "busc~|levant~|peg~|recolh~|retir~ aqui|em|na|no|o|pessoalmente", "combin~ no|na|sabado|domingo|amanha|hoje", "em casa|mao|maos",
      "em mao", "em maos", "encontr~ nos|se|na|no", "marcamos|combin~ um|de|a", "passa|passe|vem pra|para? ver", "pessoalmente",
      "quando vier|vieres", "retirada em|na|no|local|pessoal", "se vier|vieres",
      "vem|venha|venham|passa|passe escolher|ver|buscar|conhecer", "vem|venha|vir busca|buscar|pegar|levantar",
      "vem|venha|vir|passa|passe buscar|ca|aqui|na|no|pegar", "vem|venha|vir|passa|passe ver",
    ],
    acceptable: [
      "aceitamos", "aceito", "da/v? certo tambem", "esta otimo|bem|bom", "pode ser", "serve tambem?", "ta otimo|bom",
      "tambem pode|da|serve|aceito|vale",
    ],
    money: [
      "a quantia", "adiantamento", "diferenca", "dinheiro", "entrada", "grana", "massa", "metade", "o frete", "o montante", "o pagamento",
      "o restante|resto|valor", "os portes", "portes de envio", "sinal", "trocado", "uns trocos",
    ],
  },
  {
    hit: { "pay-around": "Faz um pix hoje.", "to-courier": "Pague tudo ao estafeta.",
      "payment-outside": "Faça uma transferência.", "payment-wallet": "Tenho pp.", "payment-weak": "Melhor em dinheiro vivo.", "gift-card": "Compre um cartão presente.", "gift-card-code": "Raspe o cartão.",
      "pay-verb": "Pague-me.", "bank-account-word": "O meu número de conta.", "original-payment": "Vai no mesmo cartão.", checkout: "Pague no checkout.", pickup: "Retirada pessoal.", money: "Falta a diferença.",
    },
    miss: { "payment-outside": "Os familiares e os amigáveis.", "payment-weak": "A bateria é efetiva.", "gift-card": "O cartão é bonito.", pickup: "O retirante chegou." },
  },
);
