import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese words of marketing. */
export const promotion: Lexicon = lexicon(
  "pt",
  {
    coupon: [
      "cartao oferta", "codigo/n de? desconto|cupom|cupao|promo~", "com o? codigo", "cupa~", "cupo~", "um codigo do",
      "use|usa|usando|insira|digite o codigo", "vale do/d|por", "vale/n de? compra|desconto",
    ],
    discount: [
      "desconto/n", "em promocao", "frete gratis", "leve 2|3|dois|tres pague", "leve dois|tres", "metade do preco",
      "oferta especial|exclusiva", "portes gratis", "promo/n", "promocao", "promocoes", "rebaixa~", "saldo/n",
    ],
    "sale-event": [
      "black friday", "cyber monday", "liquida~", "ofertas da|de|do|especiais|exclusivas|imperdiveis|relampago", "queima de estoque",
      "saldao", "saldos",
    ],
    "redeem-verb": [
      "aplicar/p", "aproveit~", "digit~", "introdu~", "resgat~", "usar/p", "use", "utilizar/p", "valid~",
    ],
    newsletter: [
      "boletim", "em primeira mao", "inscreva se|na", "lista de emails|transmissao|email", "newsletter/n",
      "receb~ o/d? meu/d? novidades|ofertas|promocoes", "subscrev~", "te/d|seu mandar~|enviar~ novidades|ofertas|promocoes",
    ],
    giveaway: [
      "concorr~ a|ao", "concurso/n", "ganh~ um/d|o/d", "particip~ do/d|no/d", "passatempo", "premio/n", "rifa/n", "sorte~",
    ],
    loyalty: [
      "acumul~|ganh~|junt~ pontos|selos", "cartao fidelidade", "clientes? vip|frequente|especial", "clube", "fideli~",
      "indique|indica|recomend~|traga um/d|a|seu/d? amig~", "membro/n", "programa de fidelidade|indicacao|pontos|recompensas",
      "seja|torne membro|socio|se", "socio/n", "trouxer|traga|traz um amigo",
    ],
    "new-products": [
      "a combinar", "acab~ de chegar|lancar|sair", "acessorio/n", "chegaram|chegou novos|novas|nova|o|a|os|as",
      "combin~|fica|ideal|perfeito|perfeita bem|perfeitamente? com|para", "condiz~", "lancamento/n", "lancamos",
      "meu/d artigos|colecao|gama|linha|nov~|outr~|produtos", "novidade/n",
      "nov~ artigos|colecao|cores|gama|linha|modelos|produtos|temporada", "nov~ no/d meu/d? catalogo|loja|site",
      "outr~ artigos|cores|modelos|produtos|pecas", "tambem compr~|lev~|vend~",
    ],
    "look-verb": [
      "aproveit~", "confir~", "conhec~", "da|de|dar um|uma espiada|espreitadela|olhada|olhadela|olhadinha|vista", "descobr~", "descubr~",
      "espreit~", "leve", "nao perc~", "passa|passe la|na|no|por", "te/d? vai adorar|amar|gostar", "veja|ver|vejam as|o|meu/d|os|todos",
      "vem|venha|venham buscar|conhecer|ver", "visit~",
    ],
    "warranty-bait": [
      "activ~|ampli~|ativ~|aument~|dobr~|duplic~|estend~|prolong~ gratis? o/d? tu/d garantia", "ano adicional|extra|de garantia mais?",
      "an~|meses mais? de garantia adicional|extra|gratis|gratuit~",
      "cadastr~|regist~ o/d? seu/d? aparelho|artigo|compra|equipamento|garantia|produto",
      "garantia adicional|estendida|extra|vitalicia|alargada", "mais um|1|2|dois ano|anos de garantia",
    ],
    "free-gift": [
      "brinde/n", "de brinde|graca|oferta|presente", "gratis", "gratuit~", "mimo", "oferecemos um/d", "um presente",
    ],
    "time-limit": [
      "ate domingo|sexta|amanha|sabado|segunda|quinta|o|meia|ao fim?", "corra", "corre", "enquanto durar~", "enquanto houver",
      "esta|nesta|so|este hoje|semana|mes", "este|neste fim de semana", "fim de semana", "os|as primeir~", "por tempo limitado",
      "primeir~ 10|20|50|100|clientes", "so|somente|apenas ate|esta|este|hoje|nesta", "ultim~ dias|horas|unidades", "valid~ ate|so|por",
    ],
    advert: [
      "indique|indica|recomend~ um/d|seu/d? amig~", "leva|levar|leve 2|3|dois|duas|tres", "liquidacao total|de",
      "meu/d boletim|clube|newsletter|sorteio", "pague 1|2|um|dois", "programa de fidelidade|indicacao|pontos|recompensas",
      "subscrev~ meu/d",
    ],
  },
  {
    hit: {
      coupon: "Aqui tem um vale de desconto.", discount: "Está em promoção.", "sale-event": "Chega a Black Friday.", "redeem-verb": "Resgate-o.", newsletter: "Há uma newsletter.", giveaway: "Participe do sorteio.", loyalty: "Seja sócio.", "new-products": "Veja as novidades.", "look-verb": "Dê uma olhada.",
      "warranty-bait": "Estenda a sua garantia.", "free-gift": "Leva um brinde.", "time-limit": "Só enquanto durarem os estoques.", advert: "Leve 3 e pague 2.",
    },
    miss: { coupon: "A cópula é de vidro.", newsletter: "A notícia é boa.", "warranty-bait": "A garantia cobre.", "sale-event": "O líquido chegou." },
  },
);
