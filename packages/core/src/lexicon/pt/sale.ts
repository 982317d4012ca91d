import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "pt",
  {
    "own-shop": [
      "diret~ da|de fabrica", "estoque proprio", "loja/c fisica|online|oficial|propria|virtual", "loja/n propria/n", "mercado livre",
      "mercadolivre", "meu/d propri~ loja", "meu/d propri~? armazem|deposito|fabrica|galpao|oficina|pagina|showroom|site|sitio|website",
      "no/d|ao/d armazem|deposito|fabrica|feira|galpao|oficina", "shopee",
    ],
    shop: [
      "loja/c",
    ],
    "buy-verb": [
      "adquirir/p", "compra/n", "comprar/p", "encomendar/p", "fazer|faca|faz|fecha|fechar tu/d|um/d pedido/c", "leva~ 2|3|dois|duas|tres",
      "leva~ mais|outr~|os|o|a", "pedir/p direto|diretamente|mais|outr~", "precis~|quis~|quer mais|outr~|dois|varios", "refa~ o pedido",
    ],
    "sell-verb": [
      "acerta~ entre|direto|por", "deixo|faco|vendo te|lhe|por", "deix~ por",
      "fac~|faz~|fiz~ um|outro? acordo|desconto|negocio|orcamento|preco|proforma", "faturamos|fornecemos", "fech~ negocio|por|comigo|entre",
      "leva~ por|a", "negoci~", "orcamento/n", "reserv~ para|pra", "te/d fac~|deix~|vend~|mando|dou|consigo o|um|por|a", "vendemos",
      "vendo", "vend~ para|pra|por|a|te/d",
    ],
    direct: [
      "diret~", "entre nos|a gente|particulares", "eu e voce|tu", "ninguem precisa|fica", "por baixo da|do", "por fora",
      "sem comissao|comissoes|fatura|intermediario|iva|nota|recibo|taxa|taxas", "tu|voce e eu",
    ],
    "outside-platform": [
      "contorn~|driblar|evit~|fugir|pular|saltar do/d|o/d? amazon/c|intermediari~|plataforma", "em vez do/d amazon/c|comprar|pagar",
      "esquec~ o|a amazon/c", "fora daqui", "fora do/d este? amazon/c|anuncio|aqui|leilao|plataforma|site|sitio|app",
      "nao compr~|pag~|fac~|pass~ por|pelo/d|no/d aqui|amazon/c|plataforma", "nao pelo/d|no/d amazon/c",
      "nao te/d? cont~|dig~|diz~|fal~ nada pro|ao|a|para amazon/c", "por fora do/d amazon/c|plataforma|site", "sem amazon/c saber",
      "sem o/d? amazon/c|intermediari~|atravessador", "sem passar|usar|precisar por|pelo/d|o/d|do/d? amazon/c|plataforma|aqui",
    ],
    fees: [
      "amazon/c|plataforma|eles cobra~|fica~|come~|leva~|desconta~", "comissao", "comissoes", "impostos", "me/d cobra~",
      "o que a|o amazon/c", "percentagem", "porcentagem", "tarifa/n", "taxa/n",
    ],
    "avoid-verb": [
      "econom~", "escap~", "evit~", "fugir", "livr~", "poup~", "sem dar|deixar|pagar|perder|a|o|as|os|essa|essas|seu/d|tant~",
    ],
    "cancel-verb": [
      "anular/v", "cancelamento/n", "cancelar/v", "desfaz~",
    ],
    "end-listing": [
      "baix~|cancel~|encerr~|exclu~|fech~|retir~|tir~|tiro|termin~|remov~ meu/d|o|a anuncio|leilao|publicacao", "como vendid~",
      "dou por vendido", "retir~|tir~ da venda|do anuncio|ar",
    ],
    cheaper: [
      "a preco de? custo", "ao? atacado", "deixamos|deixo|faco|fazemos por|a", "desconto a|extra|se|por|para|no", "econom~",
      "faco|faz|fazemos|faria desconto|preco|um", "mais barat~|baixo|em", "melhor~|menor~ oferta|preco|precos|valor", "metade do preco",
      "por menos", "poup~", "preco especial|mais", "preco/n de|do atacado|amigo|custo|fabrica|revenda|especial", "revenda",
      "sai|fica|sairia|ficaria a|mais|por",
    ],
    "than-here": [
      "barat~|baix~|caro|conta|menos|melhor do/d? que a|aqui|na|no|neste|o|este amazon/c|aqui|anuncio|preco|site|que",
      "barat~|conta|menos do/d? que amazon/c|aqui", "que na|no|aqui amazon/c",
    ],
    unlisted: [
      "aqui nao anuncio|coloco|esta|ponho|tenho|vendo|publico", "nao aparece~|esta|estao anunciad~|aqui|listad~|publicad~|na|no",
      "nao os? as? a? o? anunci~|coloc~|list~|ponho|public~|temos|tenho|vend~ aqui|na|no|ca|todos",
      "nao|nem me/d? deix~|permit~|podemos|posso|quero|vou anunciar/c", "so temos|vendemos na|no|pelo|fora",
    ],
    "next-time": [
      "da proxima", "futur~ pedido/c", "na|a|da proxima", "no futuro", "proxim~ pedido/c|vez|visita", "quando precis~|quis~ de? mais|outr~",
      "segund~ pedido/c",
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
