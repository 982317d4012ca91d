import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "pt",
  {
    "own-shop": [
      "a outra conta|loja|pagina", "banca da|na feira", "catalogo completo|inteiro",
      "connosco|conosco|comigo a|ao|na|no armazem|deposito|fabrica|feira|galpao|oficina|garagem|quintal|atelie|quinta",
      "diret~ na|a|da|de|do fabrica|origem|oficina", "estoque proprio", "feira de|do domingo|sabado|artesanato",
      "loja/c da meu/d? marca|fabricante|irmao|irma|mulher|marido|primo|pai|rua|avenida|praca|bairro|centro",
      "loja/c fisica|online|oficial|propria|virtual", "loja/n propria/n", "mercado livre", "mercadolivre",
      "meu/d atelie|casa|garagem|quintal|balcao|banca|horta", "meu/d outr~ conta|loja|pagina|site", "meu/d propri~ loja",
      "meu/d propri~? armazem|deposito|fabrica|galpao|oficina|pagina|showroom|site|sitio|website", "minha|nossa quinta",
      "no/d|ao armazem|deposito|fabrica|feira|galpao|oficina|garagem|quintal|atelie", "shopee", "tabela de revenda|revendedor",
      "vir|venha|vem|vao|va|passe|passar|ir a|ao|na|no armazem|deposito|fabrica|feira|galpao|oficina|garagem|quintal|atelie|quinta",
    ],
    shop: [
      "armazem", "catalogo", "fabrica", "loja/c", "oficina", "pagina/n", "site/n",
    ],
    "buy-verb": [
      "adquirir/p", "compra/n", "comprar/p", "encomendar/p", "fazer|faca|faz|fecha|fechar tu/d|um/d pedido/c", "ficar/p com",
      "leva~ 2|3|dois|duas|tres", "leva~ mais|outr~|os|o|a", "leve|leva|levar outro|um|uma|dois|duas",
      "me/d pedir/p|comprar/p|encomendar/p", "pedir/p mais|outr~|a|o|os|as", "pedir/p|comprar/p|encomendar/p a mim|nos",
      "pegar/p mais|outr~", "precis~|quis~|quer mais|outr~|dois|varios", "refa~ o pedido", "voltar/p a comprar|pedir",
    ],
    "sell-verb": [
      "acerta~ direto|por", "chegar|chegamos a um acordo", "deixo|faco|vendo te|lhe|por", "deix~ por", "emit~ fatura|nota a parte",
      "esta|sai|fica|custa|vai|tenho|temos por? figure/f", "faco|deixo|fecho|vendo|dou por figure/f",
      "fac~|faz~|fiz~ um|outro? acordo|desconto|negocio|orcamento|preco|proforma", "faturamos|fornecemos", "fech~ negocio|por|comigo",
      "fica|ficava te/d? por figure/f", "leva~ por|a", "mand~|envi~ por meu/d conta", "negoci~", "orcamento/n",
      "posso|podemos|consigo vender|fazer|deixar|arranjar|fornecer|conseguir", "reserv~ para|pra", "sai|sairia te/d? por figure/f",
      "te/d fac~|deix~|vend~|dou|consigo o|um|por|a", "te/d mando por", "trate|trata connosco|conosco|comigo", "vendemos", "vendo",
      "vendo|deixo|dou|faco|mando para|pra|a|por ti|voce|si", "vend~ para|pra|por|a|te/d",
    ],
    direct: [
      "a moda antiga", "conosco|connosco|comigo diret~", "contrato de fornecimento|anual", "de mao em mao", "diret~", "entre nos",
      "entre nos|a gente|particulares", "eu e voce|tu", "fica entre", "ninguem precisa|fica",
      "pedir|compra|comprar|encomenda|encomendar|pede|peca diret~ para|a|com|conosco|connosco|nos|gente", "por baixo da|do", "por fora",
      "por meu/d conta", "sem comissao|comissoes|fatura|intermediario|intermediarios|iva|nota|recibo|taxa|taxas", "sem ninguem",
      "sem toda? essa|esta|tanta|a confusao|burocracia|enrolacao|palhacada|complicacao", "so nos|eu dois|e", "tu|voce e eu",
    ],
    "outside-platform": [
      "a margem do|da amazon/c", "a parte sem passar", "amazon/c nao precisa|tem|fica|sabe saber|que|a|de",
      "contorn~|driblar|evit~|fugir|pular|saltar do/d|o/d? amazon/c|intermediari~", "driblar|fugir|pular|saltar do/d|o/d plataforma",
      "em vez do/d amazon/c|comprar|pagar", "esquec~ o|a amazon/c", "fora daqui",
      "fora deste|desta|do|da marketplace|plataforma|site|portal", "fora do/d este? amazon/c|anuncio|aqui|leilao|plataforma|site|sitio|app",
      "ja? nao encomendam|compram|pedem mais? por ca|aqui", "ja? nao encomenda|compra por ca|aqui",
      "nao compr~|pag~|fac~|pass~ por|pelo/d|no/d aqui|amazon/c|plataforma",
      "nao compr~|pag~|fac~|pass~ por|pelo/d|no/d site|anuncio|pagina", "nao finaliz~ nada",
      "nao finaliz~|fech~|clic~|pag~|conclu~ nada no|na|pelo site|amazon/c|ebay|carrinho", "nao pelo/d|no/d amazon/c",
      "nao precisa|precisamos do|da|passar amazon/c", "nao te/d? cont~|dig~|diz~|fal~ nada pro|ao|a|para amazon/c",
      "nas costas do|da amazon/c", "passar|ir pelo/d amazon/c para que", "por fora do/d amazon/c|plataforma|site",
      "precis~|precisa passar|ir pelo/d|por amazon/c", "sem amazon/c saber", "sem esperar pela|pelo|a|o amazon/c",
      "sem o/d? amazon/c|atravessador", "sem passar|usar|precisar por|pelo/d|o/d|do/d? amazon/c|plataforma|aqui",
      "vale a pena passar|ir pelo/d|por amazon/c", "venda|compra|negocio … sem intermediari~",
    ],
    fees: [
      "amazon/c|eles|plataforma fica~ com", "amazon/c|plataforma|eles cobra~|come~|desconta~",
      "amazon/c|plataforma|eles leva~ parte|metade|quase|o|a|tudo|muito", "come|comem|cobra|cobram figure/f", "comissao", "comissoes",
      "ebay|eles|plataforma ja|agora? leva|levam|fica|ficam|cobra|cobram|come|comem com? figure/f", "impostos", "margem do|da amazon/c",
      "me/d cobra~", "o que a|o amazon/c", "o que a|o? amazon/c cobra|leva|come", "o|os figure/f %", "percentagem", "porcentagem",
      "portes inflacionados", "sem isso", "site|sitio|plataforma fica~ com|leva~|come", "tarifa/n", "taxa/n",
      "taxa/n do|da|de amazon/c|venda|servico|gestao",
    ],
    "avoid-verb": [
      "contorn~", "desaparec~", "dividimos", "dividindo", "dividir", "driblar/p", "econom~", "escap~", "evit~", "fugir", "livr~",
      "nao gast~|perd~", "poup~", "sem dar|deixar|pagar|perder|a|o|as|os|essa|essas|seu/d|tant~",
      "sem taxa/n|taxas|comissao|comissoes|gastos|portes", "some|somem|desaparec~ a|as comissao|comissoes|taxa|taxas",
    ],
    "cancel-verb": [
      "anular/v", "cancelamento/n", "cancelar/v", "desfaz~", "encerr~ aqui|isto|isso", "fech~ isto|isso aqui", "nao compr~ ainda|aqui",
      "nao dar? lances|lance", "recus~ a|o entrega|pacote|encomenda|pedido",
    ],
    "end-listing": [
      "baix~|cancel~|encerr~|exclu~|fech~|retir~|tir~|tiro|termin~|remov~ meu/d|o|a anuncio|leilao|publicacao", "como vendid~",
      "deix~ o leilao", "dou por vendido", "leilao/n terminar|acabar|encerrar|correr|passar sem", "retir~|tir~ da venda|do anuncio|ar",
      "tiro|retiro|removo|apago o|a|os? do|da ebay|anuncio",
    ],
    cheaper: [
      "a preco de? custo", "ao? atacado", "de amigo", "deixamos|deixo|faco|fazemos por|a", "descontao", "descontinho",
      "desconto a|extra|se|por|para|no", "econom~", "em conta", "faco|faz|fazemos|faria desconto|preco|um",
      "fica|sai bem|bastante|muito melhor", "figure/f a? menos", "mais barat~|baixo|em", "mais em conta", "melhor de preco", "melhor preco",
      "melhor~|menor~ oferta|preco|precos|valor", "metade do preco", "por figure/f em vez", "por menos", "poup~", "precinho",
      "preco de revenda|tabela|fabrica|loja", "preco especial|mais", "preco sem isso|taxa|taxas|comissao|comissoes",
      "preco/n de|do atacado|amigo|custo|fabrica|revenda|especial", "preco/n melhor~", "revenda",
      "sai|fica|sairia|ficaria a figure/f euros|reais", "sai|fica|sairia|ficaria a figure/f €", "sai|fica|sairia|ficaria a r figure/f",
      "sai|fica|sairia|ficaria mais|por", "sai|saem|fica|ficam mais? barat~|conta", "sem frete|portes",
      "tiro|tiramos|abato o|a frete|porte|portes|iva|taxa",
    ],
    "than-here": [
      "barat~|baix~|caro|conta|menos|melhor do/d? que a|aqui|na|no|neste|o|este amazon/c|aqui|anuncio|preco|site|que",
      "barat~|conta|menos do/d? que amazon/c|aqui", "do|o que esta|consta|ve|paga|pagou|marca aqui",
      "em vez|lugar de|do usar|pagar|usar? o? checkout|amazon/c", "em vez|lugar do|da checkout|amazon/c", "que aqui",
      "que na|no|aqui amazon/c",
    ],
    unlisted: [
      "ainda nao anunciei|publiquei|anunciamos", "amazon/c nao me/d? deixa|permite",
      "aqui nao anuncio|coloco|esta|ponho|tenho|vendo|publico", "aqui nao ponho|coloco|anuncio|publico",
      "me/d derrub~|tir~|bloque~|apag~ aqui", "nao aparece~|esta|estao anunciad~|aqui|listad~|publicad~|na|no", "nao ca~ aqui",
      "nao est~|estao|aparec~ anunciad~|publicad~ aqui?",
      "nao os? as? a? o? anunci~|coloc~|list~|ponho|pomos|public~|temos|tenho|vend~ aqui|na|no|ca|todos",
      "nao|nem me/d? deix~|permit~|podemos|posso|quero|vou anunciar/c", "nem anunciei|anunciamos|publiquei",
      "que nao ponho|coloco|anuncio|publico aqui|no", "so temos|vendemos na|no|pelo|fora",
    ],
    "next-time": [
      "da proxima", "futur~ pedido/c", "mais para a frente|diante", "na|a|da proxima", "no futuro", "outra vez que",
      "o|a|os|as proximo|proxima|proximos|proximas", "proxim~ pedido/c|vez|visita", "quando precis~|quis~ de? mais|outr~",
      "quando voltar|precisar|quiser", "segund~ pedido/c",
    ],
    listing: [
      "anuncio/n", "lance/n", "leilao", "listagem", "pagina do produto", "publicacao",
    ],
  },
  {
    hit: {
      "own-shop": "Está na nossa loja online.", "buy-verb": "Compre dois.", "sell-verb": "Faço por 50.", direct: "Direto com a gente.", "outside-platform": "Fazemos fora do eBay.", fees: "A comissão é alta.",
      "avoid-verb": "Evitamos isso.", "cancel-verb": "Cancele-o.", "end-listing": "Tiro o anúncio hoje.", cheaper: "É mais barato.", "next-time": "Na próxima vez.", listing: "Veja o anúncio.", shop: "A loja abre.", "than-here": "Mais barato que aqui.", unlisted: "Não está publicado aqui.",
    },
    miss: { "own-shop": "A loja de brinquedos é verde.", "outside-platform": "O exterior é vermelho.", "cancel-verb": "O cancro é azul.", "than-here": "Melhor que nunca." },
  },
);
